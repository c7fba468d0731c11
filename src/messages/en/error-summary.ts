import type { MessagesIn } from '../catalogue.js';
import type { ErrorSummaryMessages } from '../ja/error-summary.js';

const en: MessagesIn<ErrorSummaryMessages> = () => ({
  heading: 'Some of your input needs correcting',
});

export default en;
