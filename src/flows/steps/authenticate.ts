import type { FlowMessages } from '../../messages/flow-messages.js';
import { authenticateWith } from './authenticate-screen.js';
import type { AuthenticateOptions } from './authenticate-screen.js';
import * as value from './demand-fields.js';
import type { Screen } from './flow-frame.js';

/**
 * What the bank stored, and the credentials that it demands for it (TXR-1, TXR-3). Passed by where the first screen
 * met the only set of demands.
 */
export function authenticate<D, M extends FlowMessages = FlowMessages>(
  options: AuthenticateOptions<D, M> = {},
): Screen<D, M> {
  return authenticateWith({ value }, options);
}
