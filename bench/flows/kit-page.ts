/** The flow as a portal uses it; `?<tag>` says which. */
import type { FlowHost } from '../../src/flows/steps/screen.js';
import { measure } from './measure.js';

const tag = location.search.slice(1);
await import(`../../src/define/${tag}.ts`);

measure((client) => {
  const flow = document.createElement(tag) as FlowHost<unknown>;
  flow.client = client;
  document.body.append(flow);
});
