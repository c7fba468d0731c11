import { defaultProfile } from '../../src/profile/bank-profile.js';
import { banks } from '../../src/profile/banks/index.js';
import { everyFlowAt } from './every-flow-at.js';

for (const profile of banks) if (profile !== defaultProfile) everyFlowAt(profile);
