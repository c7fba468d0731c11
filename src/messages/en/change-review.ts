import type { MessagesIn } from '../catalogue.js';
import type { ChangeReviewMessages } from '../ja/change-review.js';
import { linesIn } from './lines.js';
import { operationNames } from './operations.js';

const en: MessagesIn<ChangeReviewMessages> = (words, formats) => ({
  lines: linesIn(words),
  /** As the token shows it. */
  loginIdOnToken: `① ${words.loginId}`,
  operations: operationNames(words),
  people: (p) => formats.plural(p.count, { one: `# ${words.user}`, other: `# ${words.user}s` }),
  morePeople: (p) => `${formats.number(p.count)} more`,
  changed: 'Changed',
  before: 'Before: ',
  after: 'After: ',
});

export default en;
