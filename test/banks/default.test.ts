import { defaultProfile } from '../../src/profile/bank-profile.js';
import { everyFlowAt } from './every-flow-at.js';

everyFlowAt(defaultProfile, { thoroughly: true });
