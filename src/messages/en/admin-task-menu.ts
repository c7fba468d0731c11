import type { MessagesIn } from '../catalogue.js';
import type { AdminTaskMenuMessages } from '../ja/admin-task-menu.js';

const en: MessagesIn<AdminTaskMenuMessages> = (words) => ({
  trail: 'You are here',
  noRight: 'You do not have the right to use this',
  nothing: 'There is nothing here that you may do.',
  back: words.back,
});

export default en;
