import { outcomesOf } from './outcomes.js';
import { found, walked, words, type FlowWalk } from './walk-flow.js';

/** What tells one flow on users from another in its stories. */
export interface UsersFlow {
  /** The row of somebody who can be chosen. */
  readonly row: RegExp;
  /** Chooses somebody else first, wherever in the list they are, and leaves the list as it was. */
  readonly chooseOther: (walk: FlowWalk) => Promise<void>;
  /** What stands on the button. */
  readonly act: RegExp;
  /** What the result says. */
  readonly done: RegExp;
}

/** The situations of every flow that chooses users, asks for the confirmation password and shows the result. */
export function usersFlowSituations({ row, chooseOther, act, done }: UsersFlow) {
  async function fill(walk: FlowWalk, password: string = walk.bank.password): Promise<void> {
    await walk.choose(row);
    await walk.type(words.password, password);
  }

  async function send(walk: FlowWalk): Promise<void> {
    await fill(walk);
    await walk.press(act);
  }

  return {
    ...outcomesOf({ fill, act, done }),
    loading: { parameters: { fault: { name: 'slow', on: 'all' } } },
    listNotReachable: {
      ...found('ordinary', /読み込めませんでした|could not be loaded/),
      parameters: { fault: { name: 'lost-request', on: 'all' } },
    },
    largeCompany: walked('large-company', (walk) => walk.seesList()),
    outsideServiceHours: found('service-closed', /サービス時間外|Outside service hours/),
    noRight: found('signed-in-as-general', /この操作は行えません|You cannot do this/),
    actorSuspended: found('actor-suspended', /この操作は行えません|You cannot do this/),
    nothingChosen: walked('ordinary', async (walk) => {
      await walk.seesList();
      await walk.press(act);
      await walk.sees(words.incomplete);
    }),
    userChosen: walked('ordinary', fill),
    changedBeforeStoring: walked('changed-before-storing', async (walk) => {
      await send(walk);
      await walk.sees(/ほかの管理者が変更しました|Another administrator changed/);
    }),
    partlyDone: walked('stopped-halfway', async (walk) => {
      await chooseOther(walk);
      await send(walk);
      await walk.sees(words.leave);
    }),
    changedMeanwhile: walked('changed-meanwhile', async (walk) => {
      await chooseOther(walk);
      await send(walk);
      await walk.sees(/ほかの管理者がこの利用者を変更|changed/);
    }),
  } as const;
}
