export { networkFaultNames } from './handlers/network-faults.js';
export type { NetworkFault, NetworkFaultName } from './handlers/network-faults.js';
export { scenarioNames } from './bank/scenarios.js';
export type { ScenarioName } from './bank/scenarios.js';
export { MockBank } from './mock-bank.js';
export type { DemoToken, MockBankOptions } from './mock-bank.js';
export { startMockBank } from './start-mock-bank.js';
export type { RunningMockBank, StartMockBankOptions } from './start-mock-bank.js';
