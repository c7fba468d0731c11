import { expect, html } from '@open-wc/testing';
import { VersionsChosenEvent } from '../../src/components/version-comparison.js';
import type { VersionComparison, VersionDifference } from '../../src/components/version-comparison.js';
import '../../src/define/version-comparison.js';
import * as stories from '../../stories/version-comparison.stories.js';
import { allByRole, byRole, descriptionOf, focused, textOf } from '../support/find.js';
import { expectEverySituationAccessible, mount, settled } from '../support/mount.js';

const mode: VersionDifference = {
  way: 'approvalModes/payroll',
  key: 'approval-mode',
  of: 'payroll',
  before: 'single',
  theirs: 'double-any-order',
  mine: 'double-in-order',
};
const limit: VersionDifference = {
  way: 'limit',
  key: 'company-limit-yen',
  of: 'x9',
  before: 1000,
  theirs: 2000,
  mine: 0,
  keep: 'theirs',
};

async function mountComparison(...differences: VersionDifference[]): Promise<VersionComparison> {
  return mount<VersionComparison>(html`<version-comparison .differences=${differences}></version-comparison>`);
}

describe('version-comparison', () => {
  it('[4.7] shows of each value what was read, what is registered now, and what is on the screen, in words', async () => {
    const comparison = await mountComparison(mode, limit);
    const texts = allByRole(comparison, 'group').map(textOf);
    expect(texts).to.deep.equal([
      '承認機能（給与・賞与振込） 読み込んだときの内容 シングル承認 現在登録されている内容 ダブル承認（順序なし） この画面の内容 ダブル承認（順序あり）',
      '企業一日当たり限度額（x9） 読み込んだときの内容 1,000円 現在登録されている内容 2,000円 この画面の内容 0円',
    ]);
  });

  it('[4.7] [EM-5] tells which version was chosen for one value, or for all', async () => {
    const comparison = await mountComparison(mode, limit);
    const told: unknown[] = [];
    comparison.parentElement!.addEventListener(VersionsChosenEvent.type, (event) => {
      const { ways, keep } = event;
      told.push([ways, keep]);
    });
    byRole(comparison, 'radio', { name: /この画面の内容 ダブル承認/ }).click();
    byRole(comparison, 'button', { name: /すべて現在/ }).click();
    byRole(comparison, 'button', { name: /すべてこの画面/ }).click();
    expect(told).to.deep.equal([
      [['approvalModes/payroll'], 'mine'],
      [['approvalModes/payroll', 'limit'], 'theirs'],
      [['approvalModes/payroll', 'limit'], 'mine'],
    ]);
  });

  it('[IN-3] is wrong as long as a value has no version, and says so at that value', async () => {
    const comparison = await mountComparison({ ...mode, keep: 'mine' }, { ...limit, keep: undefined });
    expect(comparison.reportValidity()).to.equal(false);
    await settled(comparison);
    const [first, second] = allByRole(comparison, 'group');
    expect(descriptionOf(first!)).to.equal('');
    expect(descriptionOf(second!)).to.equal('企業一日当たり限度額（x9）：どちらの内容にするかを選択してください。');
    comparison.focus();
    expect(focused()).to.equal(allByRole(second!, 'radio')[0]);
    comparison.differences = [mode, limit].map((difference) => ({ ...difference, keep: 'theirs' as const }));
    await settled(comparison);
    expect(comparison.checkValidity()).to.equal(true);
    expect(comparison.value).to.deep.equal({ 'approvalModes/payroll': 'theirs', limit: 'theirs' });
  });

  expectEverySituationAccessible(stories);
});
