import { nothing } from 'lit';
import type { ListedProblem } from '../../components/error-summary.js';
import { Later } from '../../components/internal/later.js';
import type { Company } from '../../contract/generated/types.gen.js';
import type { CompanyProfileFlowMessages } from '../../messages/ja/company-profile-flow.js';
import type { CompanyFrame } from './company-form.js';
import { companyLine, companySnapshot, lacksApprovers, modeAt } from './company-record.js';
import { recordForm, recordIn, storesRecord, subjectsOf } from './edit-record.js';
import type { RecordKind } from './edit-record.js';
import type { Screen } from './flow-frame.js';
import { Reading } from './reading.js';
import { partsOf, shownValues, wayOf } from './record-draft.js';
import type { RecordDraft } from './record-draft.js';

/** The fields come while the bank is asked for the company. */
const form = new Later(() => import('./company-form.js'));

/** The company, as the flow reads and changes it. */
export const companyRecord: RecordKind<RecordDraft, Company, CompanyProfileFlowMessages> = {
  kind: 'company-profile',
  reading: new Reading<Company>((client) => client.company()),
  snapshot: companySnapshot,
  fixed: true,
  lineOf: companyLine,
  subjects: ({ accounts }, { messages }) =>
    new Map(accounts.map((account) => [account.id, messages.accountNamed(account)])),
};

/** What the accounts are called that lines are about. */
export const companySubjects = subjectsOf(companyRecord);

/** What is registered of the company, to be changed (CO-1 to CO-3); a double approval that cannot work is told here (CO-5). */
export function editCompany(): Screen<RecordDraft, CompanyProfileFlowMessages> {
  const stores = storesRecord(companyRecord);
  return {
    ...stores,
    id: 'edit',
    wrong: (frame) => [...(stores.wrong?.(frame) ?? []), ...approvalsThatCannotWork(frame)],
    refusal: (frame, { pointer, code }) => refusal(frame, pointer, code),
    parts: () => [form],
    body: recordForm(companyRecord, (frame, shown) => form.value?.companyForm(frame, shown) ?? nothing),
  };
}

function approvalsThatCannotWork(frame: CompanyFrame): readonly ListedProblem[] {
  const company = recordIn(companyRecord, frame);
  if (!company) return [];
  const values = shownValues(frame.run.state.draft, companySnapshot(company));
  return company.approvals
    .filter((approval) => lacksApprovers(approval, modeAt(values, approval.business)))
    .map(({ business }) => refusal(frame, `#/input/${wayOf('approvalModes', business)}`, 'approvers-too-few'));
}

/** What is wrong with a part of the request, and its field. */
function refusal(frame: CompanyFrame, pointer: string, code: string): ListedProblem {
  const { messages } = frame;
  return {
    message: messages.refused({ label: fieldLabel(frame, pointer), why: messages.why({ code }) }),
    target: () => frame.fieldAt(pointer),
  };
}

/** 「口座メモ（本店営業部（081） 普通 0253226）」 */
function fieldLabel(frame: CompanyFrame, pointer: string): string {
  const { messages } = frame;
  const [group = '', of = ''] = partsOf(pointer.replace('#/input/', ''));
  const label = messages.groups.get(group) ?? messages.title;
  const subject = messages.services.get(of) ?? companySubjects(frame)?.get(of);
  return subject ? messages.about({ label, subject }) : label;
}
