import type { MessagesIn } from '../catalogue.js';
import type { ChangeReviewMessages } from '../ja/change-review.js';
import { operationNames } from './operations.js';

const en: MessagesIn<ChangeReviewMessages> = (words, formats) => ({
  labels: new Map(
    Object.entries({
      operation: 'Operation',
      'target-count': 'For',
      targets: `For these ${words.user}s`,
      'accepted-at': 'Accepted',
      'login-id': words.loginId,
    }),
  ),
  /** As the token shows it. */
  loginIdOnToken: `① ${words.loginId}`,
  operations: operationNames(words),
  people: (p) => formats.plural(p.count, { one: `# ${words.user}`, other: `# ${words.user}s` }),
  morePeople: (p) => `${formats.number(p.count)} more`,
  changed: 'Changed',
  before: 'Before: ',
  after: 'After: ',
  nothing: '(none)',
});

export default en;
