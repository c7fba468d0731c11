import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ChangeReview } from '../../components/change-review.js';
import { icon } from '../../components/internal/icons.js';
import { htmlWith } from '../../components/internal/own-elements.js';
import type { Operation } from '../../contract/generated/types.gen.js';
import type { FlowFrame } from './flow-frame.js';

const html = htmlWith(ChangeReview);

/** What the bank stored, with the fields for what it demands below and the code beside it. */
export function authenticateBody<D>(
  frame: FlowFrame<D>,
  fields: TemplateResult | typeof nothing,
  code: TemplateResult | typeof nothing,
  subjects: ReadonlyMap<string, string> = new Map(),
): TemplateResult | typeof nothing {
  const { operation } = frame.run.state;
  if (!operation) return nothing;
  const { messages } = frame;
  const count = targetCount(operation);
  return html`
    <div class=${operation.challenge ? 'two' : 'stack'}>
      <div class="stack">
        ${messages.review ? html`<h3>${messages.review}</h3>` : nothing}
        <change-review
          .lines=${operation.lines.filter(({ key }) => key !== 'target-count')}
          .subjects=${subjects}
        ></change-review>
        ${
          messages.consequence
            ? html`<div class="notice warning">
                ${icon('warning')}
                <p>${messages.consequence({ count })}</p>
              </div>`
            : nothing
        }
        ${fields}
      </div>
      ${code}
    </div>
  `;
}

function targetCount({ lines }: Operation): number {
  const value = lines.find(({ key }) => key === 'target-count')?.value;
  return typeof value === 'number' ? value : 1;
}
