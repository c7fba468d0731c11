import type { FeeScheduleCode } from '../../contract/generated/types.gen.js';
import type { Catalogue } from '../catalogue.js';
import { feeMethodNames, feePatternNames, feeScheduleNames } from '../fee-names.js';
import type { FlowMessages } from '../flow-messages.js';
import type { Formats } from '../formats.js';
import type { Words } from './words.js';

const ja = (words: Words, formats: Formats) => {
  const names = feeScheduleNames(words);
  const refusals = new Map(
    Object.entries({
      malformed: '入力した内容を確認してください。',
      'not-editable': '基準手数料を使用するときは、変更できません。',
      unchanged: '変更された項目がありません。',
    }),
  );
  return {
    title: words.feeScheduleTitle,
    titles: (p: { schedule: FeeScheduleCode; readOnly: boolean }) =>
      `${names[p.schedule]}の${p.readOnly ? '照会' : '変更'}`,
    steps: {
      choose: '手数料の選択',
      edit: '手数料の入力',
      compare: '内容の比較',
      authenticate: '変更内容の確認',
      result: '結果',
      view: '照会',
    },
    leads: {
      choose: `変更または照会する手数料を選択し、「${words.next}」を押してください。`,
      edit: '変更する項目を入力し、「変更」を押してください。',
      compare: 'どちらの内容にするかを選び、「確認」を押してください。',
      authenticate: `内容を確認し、${words.confirmationPassword}を入力して「${words.execute}」を押してください。変更した項目は「変更」の印と、変更前の値で示しています。`,
    } as FlowMessages['leads'],
    buttons: {
      choose: words.next,
      edit: '変更',
      compare: '確認',
      authenticate: words.execute,
      result: '終了する',
      view: '終了する',
    } as FlowMessages['buttons'],
    review: '変更内容',
    choose: '手数料情報',
    method: '手数料計算方法',
    methods: feeMethodNames(words),
    meanings: {
      fixed: '支払金額がそのまま入る範囲の手数料を差し引きます。',
      'add-upper': '範囲の境目を、その金額以上の手数料の分だけ引き上げてから、手数料を決めます。',
      'add-lower': '範囲の境目を、その金額未満の手数料の分だけ引き上げてから、手数料を決めます。',
    },
    minimum: words.minimumPayment,
    minimumHint: 'この金額を下回る支払からは、手数料を差し引きません。',
    standard: '基準手数料',
    uses: '使用する（常に最新の基準手数料を使用する）',
    usesNot: '使用しない',
    table: '振込パターンごとの手数料（円）',
    paymentRanges: '支払金額範囲',
    transferRanges: '振込金額範囲',
    patterns: feePatternNames(words),
    yen: (p: { yen: number }) => formats.yen(p.yen),
    range: (p: { from: number }) => `${formats.yen(p.from)}以上`,
    cell: (p: { from: number; pattern: string }) => `${formats.yen(p.from)}以上　${p.pattern}`,
    fees: (p: { fees: readonly { pattern: string; yen: number }[] }) =>
      p.fees.map(({ pattern, yen }) => `${pattern} ${formats.yen(yen)}`).join('\n'),
    refused: (p: { label: string; code: string }) =>
      `${p.label}：${refusals.get(p.code) ?? `銀行が受け付けませんでした（理由コード：${p.code}）。`}`,
  };
};

export type FeeScheduleFlowMessages = ReturnType<typeof ja>;

export const feeScheduleFlowMessages: Catalogue<FeeScheduleFlowMessages> = {
  name: 'fee-schedule-flow',
  ja,
  en: () => import('../en/fee-schedule-flow.js'),
};
