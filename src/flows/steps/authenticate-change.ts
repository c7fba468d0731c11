import { Later } from '../../components/internal/later.js';
import type { FlowMessages } from '../../messages/flow-messages.js';
import { authenticateWith } from './authenticate-screen.js';
import type { AuthenticateOptions } from './authenticate-screen.js';
import type { Screen } from './flow-frame.js';

const demands = new Later(() => import('./demand-fields.js'));

/** As `authenticate`, for flows whose screens before ask for no credential: the fields come with this one. */
export function authenticateChange<D, M extends FlowMessages = FlowMessages>(
  options: Omit<AuthenticateOptions<D, M>, 'meetsFirst'> = {},
): Screen<D, M> {
  return authenticateWith(demands, { ...options, meetsFirst: true });
}
