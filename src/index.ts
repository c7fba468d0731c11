/**
 * The classes of the kit, its events, its contract and its profiles. Importing registers nothing: a tag is registered
 * by `madoguchi/<tag>/define`.
 */
export { AccountPicker, AccountsChosenEvent, AccountsWantedEvent } from './components/account-picker.js';
export type { PickableAccount } from './components/account-picker.js';
export { AdminTaskMenu, LevelChosenEvent, MenuLevelShownEvent, TaskChosenEvent } from './components/admin-task-menu.js';
export { AmountChangedEvent, AmountInput } from './components/amount-input.js';
export { ChangeReview } from './components/change-review.js';
export { ChoiceInput, ChoiceMadeEvent } from './components/choice-input.js';
export type { Choice } from './components/choice-input.js';
export { ConfirmPassword } from './components/confirm-password.js';
export { EmailInput } from './components/email-input.js';
export { ErrorSummary } from './components/error-summary.js';
export type { ListedProblem } from './components/error-summary.js';
export { LimitTable, LimitsChangedEvent } from './components/limit-table.js';
export type { LimitColumn, LimitRow, Limits } from './components/limit-table.js';
export { FeeSimulator } from './components/fee-simulator.js';
export { LoginIdInput } from './components/login-id-input.js';
export { FeeTableChangedEvent, FeeTableEditor } from './components/fee-table-editor.js';
export type { FeeColumn, FeeTerms } from './components/fee-table-editor.js';
export { NewPasswordInput } from './components/new-password-input.js';
export { HistorySearchedEvent, OperationHistoryTable } from './components/operation-history-table.js';
export type {
  HistoryLetterhead,
  HistoryListPage,
  HistoryQuery,
  HistorySource,
} from './components/operation-history-table.js';
export { CodeChangedEvent, OtpInput } from './components/otp-input.js';
export { BeforePrintEvent, PrintButton } from './components/print-button.js';
export type { PrintSource } from './components/print-button.js';
export type {
  PrintColumn,
  PrintDocument,
  PrintLine,
  PrintSection,
  PrintTable,
} from './components/internal/print/print-document.js';
export { PermissionMatrix, PermissionsChosenEvent } from './components/permission-matrix.js';
export { CodeReadEvent, QrScanner } from './components/qr-scanner.js';
export { ResultSummary } from './components/result-summary.js';
export { StepIndicator } from './components/step-indicator.js';
export { TextChangedEvent, TextInput } from './components/text-input.js';
export { TokenAuthQr } from './components/token-auth-qr.js';
export { TokenPicture } from './components/token-picture.js';
export { TokenSerialInput } from './components/token-serial-input.js';
export { UserListPicker, UsersChosenEvent } from './components/user-list-picker.js';
export type { ListPage, PageSource, UserChoice } from './components/user-list-picker.js';
export { SuspensionChosenEvent, UserSuspensionList } from './components/user-suspension-list.js';
export { VersionComparison, VersionsChosenEvent } from './components/version-comparison.js';
export type { KeptVersion, VersionDifference } from './components/version-comparison.js';
export type { SuspensionChoice, SuspensionScope, WantedState } from './components/user-suspension-list.js';
export { defineElement } from './components/internal/define-element.js';
export { BankContext } from './context/bank-context.js';
export { settingsContext } from './context/settings.js';
export type { Settings } from './context/settings.js';
export * from './contract/index.js';
export * from './flows/engine/flow-events.js';
export type { FlowProblem } from './flows/engine/flow.js';
export type { Outcome } from './flows/engine/flow-state.js';
export { AdminConsoleFlow } from './flows/admin-console-flow.js';
export { BeforePlaceLeftEvent, PlaceShownEvent } from './flows/console/console-events.js';
export { CompanyProfileFlow } from './flows/company-profile-flow.js';
export { CertificateRevokeFlow } from './flows/certificate-revoke-flow.js';
export { OperationHistoryFlow } from './flows/operation-history-flow.js';
export { FeeScheduleFlow } from './flows/fee-schedule-flow.js';
export { OtpTokenIssueFlow } from './flows/otp-token-issue-flow.js';
export { OtpTokenRegisterFlow } from './flows/otp-token-register-flow.js';
export { OtpTokenRevokeFlow } from './flows/otp-token-revoke-flow.js';
export { OtpUnlockFlow } from './flows/otp-unlock-flow.js';
export { OtpUsageModeFlow } from './flows/otp-usage-mode-flow.js';
export { TransactionAuthTokenResetFlow } from './flows/transaction-auth-token-reset-flow.js';
export { TransactionAuthTokenRevokeFlow } from './flows/transaction-auth-token-revoke-flow.js';
export { TransactionAuthUnlockFlow } from './flows/transaction-auth-unlock-flow.js';
export { UserManagementFlow } from './flows/user-management-flow.js';
export { UserSuspensionFlow } from './flows/user-suspension-flow.js';
export type { Catalogue, Language, MessagesIn } from './messages/catalogue.js';
export type { Formats } from './messages/formats.js';
export type { Words } from './messages/ja/words.js';
export { defaultProfile, deriveProfile } from './profile/bank-profile.js';
export type { BankProfile, MenuEntry, MenuLabel, MenuTask, TaskMenu, WayOut } from './profile/bank-profile.js';
export { defaultMenu } from './profile/default-menu.js';
export type { FlowPresets } from './profile/menu-place.js';
export { checkProfile } from './profile/check-profile.js';
export { defaultMatrix, permissionCodes } from './profile/permissions.js';
export type { MatrixGroup, PermissionCode, PermissionLine, PermissionService } from './profile/permissions.js';
export type { ProfileFault } from './profile/shapes.js';
export { VERSION } from './version.js';
