import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PermissionsChosenEvent } from '../../src/components/permission-matrix.js';
import { PermissionMatrix } from '../../src/components/permission-matrix.js';
import '../../src/define/bank-context.js';
import '../../src/define/permission-matrix.js';
import { defaultProfile, deriveProfile } from '../../src/profile/bank-profile.js';
import { codesOf, defaultMatrix, permissionCodes } from '../../src/profile/permissions.js';
import * as stories from '../../stories/permission-matrix.stories.js';
import { allByRole, byRole, descriptionOf, everyElement, focused, nameOf, textOf } from '../support/find.js';
import { expectEverySituationAccessible, mount, settled, type Language } from '../support/mount.js';

const movement = codesOf(defaultMatrix).filter((code) =>
  /request|manage|^(?!history).*\.view-(all|results)/.test(code),
);

describe('permission-matrix', () => {
  it('[US-4] shows every permission of the manual, in its groups and in its order', async () => {
    const matrix = await mountMatrix({ approvalMode: 'single' });
    expect(groupsOf(matrix).map(nameOf)).to.deep.equal(['照会', '資金移動', '承認', '管理']);
    expect(boxesOf(matrix).map(nameOf)).to.deep.equal([
      '残高照会 照会',
      '入出金明細照会 照会',
      '振込入金明細照会 照会',
      '振込振替 依頼（事前登録口座）',
      '振込振替 依頼（利用者登録口座）',
      '振込振替 依頼（新規口座指定）',
      '振込振替 振込先管理',
      '振込振替 全取引照会',
      ...['総合振込', '給与・賞与振込'].flatMap((service) =>
        ['依頼（画面入力）', '依頼（ファイル受付）', '振込先管理', '全取引照会'].map((what) => `${service} ${what}`),
      ),
      '口座振替 依頼（画面入力）',
      '口座振替 依頼（ファイル受付）',
      '口座振替 請求先管理',
      '口座振替 全取引照会',
      '口座振替 振替結果照会',
      ...['振込振替', '総合振込', '給与・賞与振込', '口座振替'].map((service) => `${service} 承認`),
      '操作履歴照会 全操作履歴照会',
    ]);
    expect(boxesOf(matrix).map(({ value }) => value)).to.deep.equal([...permissionCodes]);
  });

  it('[US-4] explains transfers as the company approves them, and the rest always alike', async () => {
    const matrix = await mountMatrix({ approvalMode: 'double-in-order' });
    const explanations = () => boxesOf(matrix).map((box) => [nameOf(box), descriptionOf(box)]);
    const approved = explanations();
    matrix.approvalMode = 'none';
    await settled(matrix);
    const changed = explanations().filter(([, said], at) => said !== approved[at]![1]);
    expect(changed.map(([name]) => name)).to.deep.equal([
      '振込振替 依頼（事前登録口座）',
      '振込振替 依頼（利用者登録口座）',
      '振込振替 依頼（新規口座指定）',
      '振込振替 承認',
    ]);
    expect(approved[3]![1]).to.contain('振込振替データの作成・編集・削除・照会が可能').and.contain('依頼者・承認者');
    expect(changed[0]![1]).to.equal('事前登録口座による振込振替と、その照会・取消が可能');
  });

  it('[US-4] offers the approval of transfers only where there is one, and says why not', async () => {
    const matrix = await mountMatrix();
    const approve = boxOf(matrix, 'transfer.approve');
    expect(approve.ariaDisabled).to.equal('true');
    expect(descriptionOf(approve)).to.contain('「承認なし」のため、選択できません');
    approve.click();
    await settled(matrix);
    expect([approve.checked, matrix.value]).to.deep.equal([false, []]);
    matrix.approvalMode = 'single';
    await settled(matrix);
    approve.click();
    expect(matrix.value).to.deep.equal(['transfer.approve']);
  });

  it('[US-4] keeps what was allowed before the company gave approvals up, until the person takes it away', async () => {
    const matrix = await mountMatrix({ value: ['transfer.approve'] });
    const approve = boxOf(matrix, 'transfer.approve');
    expect([approve.checked, approve.ariaDisabled]).to.deep.equal([true, 'false']);
    expect(descriptionOf(approve)).to.contain('いまは使われません');
    approve.focus();
    await sendKeys({ press: ' ' });
    await settled(matrix);
    expect([approve.checked, approve.ariaDisabled, matrix.value]).to.deep.equal([false, 'true', []]);
    expect(focused()).to.equal(approve);
  });

  describe('全選択', () => {
    it('[US-4] is on, off, or in between for some of its group', async () => {
      const matrix = await mountMatrix();
      const all = allOf(matrix, '資金移動');
      const state = () => (all.indeterminate ? 'some' : all.checked);
      expect(state()).to.equal(false);
      boxOf(matrix, 'payroll.view-all').click();
      await settled(matrix);
      expect([state(), allOf(matrix, '照会').indeterminate]).to.deep.equal(['some', false]);
      all.click();
      await settled(matrix);
      expect([state(), [...matrix.value].sort()]).to.deep.equal([true, [...movement].sort()]);
      boxOf(matrix, 'payroll.view-all').click();
      await settled(matrix);
      expect(state()).to.equal('some');
      all.click();
      await settled(matrix);
      all.click();
      await settled(matrix);
      expect([state(), matrix.value]).to.deep.equal([false, []]);
    });

    it('[US-4] leaves out what is not offered, and says how many are chosen', async () => {
      const matrix = await mountMatrix();
      const status = () => textOf(allByRole(matrix, 'status')[2]!);
      expect(status()).to.equal('3件中 0件を選択');
      allOf(matrix, '承認').click();
      await settled(matrix);
      expect(matrix.value).to.deep.equal(['bulk-transfer.approve', 'payroll.approve', 'direct-debit.approve']);
      expect([allOf(matrix, '承認').checked, status()]).to.deep.equal([true, '3件中 3件を選択']);
    });

    it('[US-4] takes away with the rest what has no effect any more, and never adds it', async () => {
      const matrix = await mountMatrix({ value: ['transfer.approve'] });
      allOf(matrix, '承認').click();
      await settled(matrix);
      expect(matrix.value).to.include('transfer.approve');
      allOf(matrix, '承認').click();
      await settled(matrix);
      expect(matrix.value).to.deep.equal([]);
    });
  });

  describe('a permission that needs another', () => {
    it('[US-4] says so, is wrong without it, and never ticks it by itself', async () => {
      const matrix = await mountOwn();
      const order = boxOf(matrix, 'fx.order');
      expect(descriptionOf(order)).to.contain('残高照会「照会」と外国送金「相場照会」の権限も必要です。');
      order.click();
      await settled(matrix);
      expect(matrix.value).to.deep.equal(['fx.order']);
      expect(matrix.problem).to.equal('外国送金「依頼」には、残高照会「照会」と外国送金「相場照会」も必要です。');
      expect([order.ariaInvalid, matrix.checkValidity()]).to.deep.equal(['true', false]);
    });

    it('[US-4] is put right by one button, which hands the focus on to what it ticked', async () => {
      const matrix = await mountOwn(['fx.order']);
      matrix.focus();
      expect(focused()).to.equal(boxOf(matrix, 'fx.order'));
      byRole(matrix, 'button', { name: '残高照会「照会」と外国送金「相場照会」も選択する' }).click();
      await settled(matrix);
      expect(matrix.value).to.deep.equal(['fx.order', 'balance.view', 'fx.rates']);
      expect([matrix.problem, allByRole(matrix, 'button')]).to.deep.equal(['', []]);
      expect(focused()).to.equal(boxOf(matrix, 'balance.view'));
    });

    it('[US-4] stays when the other one is taken away, and says so again', async () => {
      const matrix = await mountOwn(['fx.order', 'balance.view', 'fx.rates']);
      boxOf(matrix, 'fx.rates').click();
      await settled(matrix);
      expect(matrix.value).to.deep.equal(['fx.order', 'balance.view']);
      expect(matrix.problem).to.contain('相場照会');
    });
  });

  it('[US-4] says what does less without another permission, and refuses nothing', async () => {
    const matrix = await mountMatrix({ value: ['transfer.request-user-registered'] });
    const request = boxOf(matrix, 'transfer.request-user-registered');
    expect(descriptionOf(request)).to.contain('振込振替「振込先管理」を選択していないため');
    expect(matrix.problem).to.equal('');
    boxOf(matrix, 'transfer.manage-payees').click();
    await settled(matrix);
    expect(descriptionOf(request)).not.to.contain('振込先管理');
  });

  it('[US-4] shows the matrix of the profile, with lines of its own and words of its own', async () => {
    const [inquiry] = defaultMatrix;
    const own = { code: 'fx.view', label: { ja: '外貨照会' }, explanation: { ja: '外貨残高の照会が可能' } };
    const profile = deriveProfile(defaultProfile, {
      id: 'own',
      name: { ja: 'ためし銀行' },
      permissionMatrix: [{ ...inquiry!, services: [{ id: 'balance', lines: [{ code: 'balance.view' }, own] }] }],
    });
    const context = await mount(
      html`<bank-context .profile=${profile}><permission-matrix></permission-matrix></bank-context>`,
    );
    await settled(context);
    const matrix = context.querySelector('permission-matrix')!;
    expect(boxesOf(matrix).map(nameOf)).to.deep.equal(['残高照会 照会', '残高照会 外貨照会']);
    expect(descriptionOf(boxOf(matrix, 'fx.view'))).to.equal('外貨残高の照会が可能');
  });

  it('[US-4] keeps codes that it does not show', async () => {
    const matrix = await mountMatrix({ value: ['other.thing', 'balance.view'] });
    allOf(matrix, '照会').click();
    allOf(matrix, '照会').click();
    await settled(matrix);
    expect(matrix.value).to.deep.equal(['other.thing']);
  });

  it('[EM-5] tells once what is chosen, to the page around it, and nothing when a value is set from outside', async () => {
    const matrix = await mountMatrix();
    const told: Event[] = [];
    matrix.parentElement!.addEventListener('permissions-chosen', (event) => told.push(event));
    matrix.value = ['balance.view'];
    await settled(matrix);
    expect(told).to.deep.equal([]);
    boxOf(matrix, 'history.all').click();
    expect(told).to.have.length(1);
    expect((told[0] as PermissionsChosenEvent).value).to.deep.equal(['balance.view', 'history.all']);
    expect(told[0]!.composed).to.equal(false);
  });

  describe('in a form', () => {
    it('carries an entry a code, none while it is wrong, and chooses nothing when the form is reset', async () => {
      const { form, matrix } = await mountForm();
      expect([form.checkValidity(), [...new FormData(form)]]).to.deep.equal([false, []]);
      boxOf(matrix, 'balance.view').click();
      boxOf(matrix, 'history.all').click();
      await settled(form);
      expect([...new FormData(form)]).to.deep.equal([
        ['may', 'balance.view'],
        ['may', 'history.all'],
      ]);
      form.reset();
      await settled(form);
      expect([matrix.value, [...new FormData(form)]]).to.deep.equal([[], []]);
    });

    it('is disabled by itself and by a field set around it', async () => {
      const { form, matrix } = await mountForm();
      const isDisabled = () => boxesOf(matrix).every((box) => box.matches(':disabled'));
      matrix.disabled = true;
      await settled(form);
      expect(isDisabled()).to.equal(true);
      matrix.disabled = false;
      await settled(form);
      expect(isDisabled()).to.equal(false);
      form.querySelector('fieldset')!.disabled = true;
      await settled(form);
      expect(isDisabled()).to.equal(true);
    });
  });

  for (const [lang, said] of [
    ['ja', '権限を1つ以上選択してください。'],
    ['en', 'Select at least one permission.'],
  ] as const) {
    it(`[IN-3] says in ${lang} that nothing is chosen once it is asked, and no more when something is`, async () => {
      const matrix = await mountMatrix({ required: true }, lang);
      expect(errorOf(matrix)).to.equal('');
      expect(matrix.reportValidity()).to.equal(false);
      await settled(matrix);
      expect(errorOf(matrix)).to.equal(said);
      expect(descriptionOf(allByRole(matrix, 'group')[0]!)).to.equal(said);
      boxOf(matrix, 'balance.view').click();
      await settled(matrix);
      expect(errorOf(matrix)).to.equal('');
    });
  }

  it('[IN-3] shows a refusal from outside until something is chosen', async () => {
    const matrix = await mountMatrix({ value: ['balance.view'], error: '銀行が受け付けませんでした。' });
    expect(errorOf(matrix)).to.equal('銀行が受け付けませんでした。');
    boxOf(matrix, 'history.all').click();
    await settled(matrix);
    expect([errorOf(matrix), matrix.error]).to.deep.equal(['', '']);
  });

  it('[EM-2] is the same where it is filled before it is upgraded', async () => {
    const page = await mount<HTMLElement>(html`<div><permission-matrix-later></permission-matrix-later></div>`);
    const later = page.firstElementChild as PermissionMatrix;
    Object.assign(later, { value: ['balance.view'], approvalMode: 'single' });
    customElements.define('permission-matrix-later', class extends PermissionMatrix {});
    await settled(page);
    expect([boxOf(later, 'balance.view').checked, boxOf(later, 'transfer.approve').ariaDisabled]).to.deep.equal([
      true,
      'false',
    ]);
  });

  it('[FA-1] shows hostile words as text, makes no scroll bar at 320 px and has targets of 44 px', async () => {
    const hostile = '<img src=x onerror="window.hurt=1">';
    const long = { ja: `${hostile}${'W'.repeat(2000)}` };
    const matrix = await mountMatrix({
      matrix: [
        {
          id: 'a',
          label: long,
          services: [{ id: 'b', label: long, lines: [{ code: 'c.d', label: long, explanation: long }] }],
        },
        ...defaultMatrix,
      ],
    });
    const page = matrix.parentElement!;
    page.style.inlineSize = '320px';
    await settled(matrix);
    expect(everyElement(matrix).filter(({ localName }) => localName === 'img')).to.deep.equal([]);
    expect(textOf(matrix)).to.contain(hostile);
    expect(page.scrollWidth).to.be.at.most(320);
    for (const box of allByRole(matrix, 'checkbox') as HTMLInputElement[])
      expect(box.labels![0]!.getBoundingClientRect().height).to.be.at.least(44);
  });

  expectEverySituationAccessible(stories);
});

function mountMatrix(properties: Partial<PermissionMatrix> = {}, lang: Language = 'ja'): Promise<PermissionMatrix> {
  return mount<PermissionMatrix>(
    html`<permission-matrix
      .approvalMode=${properties.approvalMode ?? 'none'}
      .matrix=${properties.matrix}
      .value=${properties.value ?? []}
      .error=${properties.error ?? ''}
      ?required=${properties.required}
    ></permission-matrix>`,
    lang,
  );
}

/** A bank's own matrix, in which `fx.order` needs `balance.view` and `fx.rates`. */
function mountOwn(value: readonly string[] = []): Promise<PermissionMatrix> {
  return mountMatrix({ matrix: stories.OwnMatrix.args!.matrix, value });
}

async function mountForm() {
  const form = await mount<HTMLFormElement>(
    html`<form>
      <fieldset><permission-matrix name="may" required></permission-matrix></fieldset>
    </form>`,
  );
  return { form, matrix: form.querySelector('permission-matrix')! };
}

function groupsOf(matrix: PermissionMatrix): HTMLElement[] {
  return allByRole(matrix, 'group').slice(1);
}

function boxesOf(matrix: PermissionMatrix): HTMLInputElement[] {
  return [...matrix.renderRoot.querySelectorAll<HTMLInputElement>('.line input')];
}

function boxOf(matrix: PermissionMatrix, code: string): HTMLInputElement {
  return boxesOf(matrix).find(({ value }) => value === code)!;
}

function allOf(matrix: PermissionMatrix, group: string): HTMLInputElement {
  return byRole(matrix, 'checkbox', { name: `${group} 全選択` }) as HTMLInputElement;
}

function errorOf(matrix: PermissionMatrix): string {
  return matrix.renderRoot.querySelector('#error')!.textContent.trim();
}
