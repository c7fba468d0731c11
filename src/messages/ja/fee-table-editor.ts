import type { Catalogue } from '../catalogue.js';
import { feePatternNames } from '../fee-names.js';
import type { Formats } from '../formats.js';
import type { Words } from './words.js';

const ja = (words: Words, formats: Formats) => {
  const asked = (p: { digits: number }) => `${formats.number(p.digits)}桁以内の数字で入力してください`;
  return {
    label: '振込パターンごとの手数料（円）',
    rangeLabel: '支払金額範囲',
    patterns: feePatternNames(words),
    hint: '数字の入力で上書き、F2キーで編集、矢印キー・Tabキー・Enterキーで移動、Shiftキーと矢印キーで選択します。表計算ソフトとの間でコピー・貼り付けができます。',
    from: (p: { yen: number }) => `${formats.yen(p.yen)}以上`,
    below: (p: { yen: number }) => `${formats.yen(p.yen)}未満`,
    noEnd: '上限なし',
    unclear: '－',
    beginning: '下限（以上）',
    unclearRange: (p: { number: number }) => `${formats.number(p.number)}番目の範囲`,

    actions: '範囲と入力の操作',
    add: '範囲を追加',
    split: '範囲を分割',
    merge: '次の範囲とまとめる',
    mergeSelected: '選択した範囲をまとめる',
    remove: '範囲を削除',
    undo: '元に戻す',
    redo: 'やり直す',
    load: '手数料を読み込む',
    askLoad: '入力した範囲と手数料を、当社所定の手数料に置き換えます。よろしいですか。',
    loadNow: '置き換える',
    keep: 'やめる',

    loaded: '当社所定の手数料を読み込みました。',
    followed: '当社所定の手数料が変わりました。',
    added: (p: { range: string }) => `範囲を追加しました：${p.range}。下限と手数料を入力してください。`,
    merged: (p: { range: string }) => `範囲をまとめました：${p.range}。手数料は先頭の範囲のものです。`,
    removed: (p: { count: number }) => `範囲を${formats.number(p.count)}件削除しました。前後の範囲がつながりました。`,
    undone: '元に戻しました。',
    redone: 'やり直しました。',
    emptied: '入力を消しました。',
    nothingToUndo: '元に戻す操作はありません。',
    nothingToRedo: 'やり直す操作はありません。',
    tooNarrow: 'この範囲は1円の幅しかないため、分割できません。',
    tooMany: (p: { most: number }) => `範囲は${formats.number(p.most)}個までのため、追加できません。`,
    nothingToMerge: '次の範囲がないため、まとめられません。',
    oneMustStay: '範囲は1つ以上必要なため、削除できません。',
    copied: (p: { cells: number }) => `${formats.number(p.cells)}個のセルをコピーしました。`,
    pasted: (p: { cells: number }) => `${formats.number(p.cells)}個のセルに貼り付けました。`,
    rangesAdded: (p: { count: number }) => `範囲を${formats.number(p.count)}件追加しました。`,
    rowsLeftOut: (p: { count: number }) => `表に入りきらない${formats.number(p.count)}行は貼り付けていません。`,
    columnsLeftOut: (p: { count: number }) => `表に入りきらない${formats.number(p.count)}列は貼り付けていません。`,
    firstLeftOut: (p: { typed: string }) => `最初の範囲は0円から始まるため、「${p.typed}」は貼り付けていません。`,

    faultCount: (p: { count: number }) => `入力に誤りのあるセルが${formats.number(p.count)}個あります。`,
    between: '',
    cell: (p: { range: string; column: string }) => `${p.range}・${p.column}`,
    faultAt: (p: { cell: string; fault: string }) => `${p.cell}：${p.fault}`,
    missing: (p: { digits: number }) => `空欄です。${asked(p)}。`,
    negative: (p: { typed: string; digits: number }) =>
      `「${p.typed}」は入力できません。マイナスの記号を取り、${asked(p)}。`,
    decimals: (p: { typed: string; digits: number }) => `「${p.typed}」は入力できません。1円未満を取り、${asked(p)}。`,
    foreign: (p: { typed: string; character: string; digits: number }) =>
      `「${p.typed}」の「${p.character}」は使えません。${asked(p)}。`,
    'too-long': (p: { count: number; digits: number }) => `${asked(p)}（いま${formats.number(p.count)}桁です）。`,
    'not-above': (p: { typed: string; neighbourYen: number }) =>
      `「${p.typed}」では前の範囲（${formats.yen(p.neighbourYen)}以上）と重なります。${formats.yen(p.neighbourYen)}より大きい金額を入力してください。`,
    'not-below': (p: { typed: string; neighbourYen: number }) =>
      `「${p.typed}」では次の範囲（${formats.yen(p.neighbourYen)}以上）と重なります。${formats.yen(p.neighbourYen)}より小さい金額を入力してください。`,
  };
};

export type FeeTableEditorMessages = ReturnType<typeof ja>;

export const feeTableEditorMessages: Catalogue<FeeTableEditorMessages> = {
  name: 'fee-table-editor',
  ja,
  en: () => import('../en/fee-table-editor.js'),
};
