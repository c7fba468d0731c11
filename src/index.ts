/**
 * The classes of the kit, its events, its contract and its profiles. Importing registers nothing: a tag is registered
 * by `madoguchi/<tag>/define`.
 */
export { ChangeReview } from './components/change-review.js';
export { ConfirmPassword } from './components/confirm-password.js';
export { ErrorSummary } from './components/error-summary.js';
export type { ListedProblem } from './components/error-summary.js';
export { CodeChangedEvent, OtpInput } from './components/otp-input.js';
export { CodeReadEvent, QrScanner } from './components/qr-scanner.js';
export { ResultSummary } from './components/result-summary.js';
export { StepIndicator } from './components/step-indicator.js';
export { TokenAuthQr } from './components/token-auth-qr.js';
export { UserListPicker, UsersChosenEvent } from './components/user-list-picker.js';
export type { ListPage, PageSource, UserChoice } from './components/user-list-picker.js';
export { defineElement } from './components/internal/define-element.js';
export { BankContext } from './context/bank-context.js';
export { settingsContext } from './context/settings.js';
export type { Settings } from './context/settings.js';
export * from './contract/index.js';
export * from './flows/engine/flow-events.js';
export type { FlowProblem } from './flows/engine/flow.js';
export type { Outcome } from './flows/engine/flow-state.js';
export { TransactionAuthTokenRevokeFlow } from './flows/transaction-auth-token-revoke-flow.js';
export { TransactionAuthUnlockFlow } from './flows/transaction-auth-unlock-flow.js';
export type { Catalogue, Language, MessagesIn } from './messages/catalogue.js';
export type { Formats } from './messages/formats.js';
export type { Words } from './messages/ja/words.js';
export { defaultProfile, deriveProfile } from './profile/bank-profile.js';
export type { BankProfile, WayOut } from './profile/bank-profile.js';
export { VERSION } from './version.js';
