import type { Permissions } from '../messages/ja/permissions.js';
import type { MatrixGroup, PermissionLine } from './permissions.js';
import { textIn } from './text-in.js';

/** For whom a matrix is read. */
export interface MatrixReading {
  readonly messages: Permissions;
  /** A BCP 47 tag. */
  readonly locale: string;
  /** Whether the company works with an approval of transfers: the explanations differ (US-4). */
  readonly approved: boolean;
}

/** One thing that a user may be allowed to do, as it is read. */
export interface PermissionInWords extends Pick<PermissionLine, 'code'> {
  readonly label: string;
  /** What its service is called. */
  readonly service: string;
  /** Empty where the bank explains nothing. */
  readonly explanation: string;
  readonly needs: readonly string[];
  readonly leansOn: readonly string[];
  /** Whether it can be allowed at this company. */
  readonly isOffered: boolean;
}

export interface GroupInWords {
  readonly label: string;
  readonly services: readonly { readonly label: string; readonly lines: readonly PermissionInWords[] }[];
}

/** A matrix in one language: the bank's own texts, else the kit's words, else the id (US-4). */
export function matrixInWords(matrix: readonly MatrixGroup[], reading: MatrixReading): readonly GroupInWords[] {
  const { messages, locale, approved } = reading;
  const said = (own: Readonly<Record<string, string>> | undefined, usual: string | undefined, id: string) =>
    own ? textIn(own, locale) : (usual ?? id);
  return matrix.map((group) => ({
    label: said(group.label, messages.group(group.id), group.id),
    services: group.services.map((service) => {
      const label = said(service.label, messages.service(service.id), service.id);
      const lines = service.lines.map(({ code, needs = [], leansOn = [], onlyWithApproval, ...line }) => ({
        code,
        label: said(line.label, messages.permission(code), code),
        service: label,
        explanation: said(line.explanation, messages.explanation({ code, approved }), ''),
        needs,
        leansOn,
        isOffered: approved || !onlyWithApproval,
      }));
      return { label, lines };
    }),
  }));
}
