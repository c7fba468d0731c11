import type { CredentialKind } from '../../../contract/index.js';
import type { UserListPickerMessages } from '../../../messages/ja/user-list-picker.js';
import type { Words } from '../../../messages/ja/words.js';
import type { UserChoice } from './choice.js';
import type { ListLoader } from './list-loader.js';

/** What the templates of a list draw from, and whom they tell what a person did. */
export interface ListView {
  readonly messages: UserListPickerMessages;
  readonly words: Words;
  readonly label: string;
  readonly loader: ListLoader;
  readonly credential: CredentialKind;
  readonly tokenColumn: boolean;
  /** Whether the certificate is told instead of a credential. */
  readonly aboutCertificates: boolean;
  readonly selection: 'none' | 'single' | 'multiple';
  readonly scrolling: boolean;
  readonly disabled: boolean;
  readonly choice: UserChoice;
  readonly choose: (choice: UserChoice) => void;
  readonly clearChoice: () => void;
  readonly clearFilters: () => void;
  readonly retry: () => void;
}
