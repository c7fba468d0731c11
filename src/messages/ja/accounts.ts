const types = new Map([
  ['ordinary', '普通'],
  ['current', '当座'],
  ['savings', '貯蓄'],
]);
const branchNamed = (p: { branch: string; branchCode: string }) =>
  p.branchCode ? `${p.branch}（${p.branchCode}）` : p.branch;
/** 普通, 当座, 貯蓄; another code as it is. */
const typeNamed = (p: { type: string }) => types.get(p.type) ?? p.type;

/** What accounts are called (US-5). Part of the catalogues that show accounts. */
export const accounts = {
  branchNamed,
  typeNamed,
  /** 「本店営業部（081） 普通 0253226」 */
  accountNamed: (p: { branch: string; branchCode: string; type: string; number: string }) =>
    `${branchNamed(p)} ${typeNamed(p)} ${p.number}`,
};

export type Accounts = typeof accounts;
