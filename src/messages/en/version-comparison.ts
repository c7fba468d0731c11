import type { MessagesIn } from '../catalogue.js';
import type { VersionComparisonMessages } from '../ja/version-comparison.js';
import { linesIn } from './lines.js';

const en: MessagesIn<VersionComparisonMessages> = (words, formats) => ({
  lines: linesIn(words),
  before: 'When you opened it',
  theirs: 'Registered now',
  mine: 'On this screen',
  about: (p) => (p.subject ? `${p.label} (${p.subject})` : p.label),
  count: (p) =>
    formats.plural(p.count, { one: '# item changed by someone else', other: '# items changed by someone else' }),
  allTheirs: 'Keep all that is registered now',
  allMine: 'Keep all that is on this screen',
  missing: (p) => `${p.label}: choose which version to keep.`,
  none: 'Your input does not overlap with what someone else changed. You can go on.',
});

export default en;
