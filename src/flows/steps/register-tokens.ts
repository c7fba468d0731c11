import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../components/internal/icons.js';
import type { Person, TokenUsage } from '../../contract/generated/types.gen.js';
import type { TokenStepsMessages } from '../../messages/ja/token-steps.js';
import type { FlowFrame } from './flow-frame.js';
import { Reading } from './reading.js';

/** How the company's users hold tokens now, and who still has none. */
export const tokenUsage = new Reading<TokenUsage>((client) => client.tokenUsage());

/** Whose token is meant: the master, or nobody's, with dashes, where all use the common one (seed 001). */
export function holderFacts<D>(
  { messages }: FlowFrame<D, TokenStepsMessages>,
  holder: Pick<Person, 'loginId' | 'name' | 'role'> | undefined,
  tokenNumber?: string,
): TemplateResult {
  const { none } = messages;
  return facts([
    [messages.loginId, holder?.loginId ?? messages.commonToken],
    [messages.userName, holder?.name ?? none],
    [messages.role, holder?.role ? messages.roles[holder.role] : none],
    ...(tokenNumber === undefined ? [] : [[messages.currentTokenNumber, tokenNumber] as const]),
  ]);
}

/** Things that are known, each with its name. */
export function facts(known: readonly (readonly [name: string, value: string])[]): TemplateResult {
  return html`
    <dl class="facts">
      ${known.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd><bdi>${value}</bdi></dd>
          </div>`,
      )}
    </dl>
  `;
}

/** How many users are still without a token, and what they cannot do; said before anybody leaves (OM-2). */
export function withoutTokenNotice<D>(frame: FlowFrame<D, TokenStepsMessages>): TemplateResult | typeof nothing {
  const count = tokenUsage.value(frame)?.withoutToken ?? 0;
  if (count === 0) return nothing;
  return html`
    <div class="notice warning">
      ${icon('warning')}
      <p>${frame.messages.withoutToken({ count })}</p>
    </div>
  `;
}

/** What the round before came to, in a loop. */
export function doneNotice(text: string): TemplateResult {
  return html`
    <div class="notice success" role="status">
      ${icon('done')}
      <p>${text}</p>
    </div>
  `;
}
