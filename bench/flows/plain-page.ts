/** The hand-written page; `?<tag>` says for which flow. */
import { measure } from './measure.js';
import { forms } from './plain/forms.js';

const form = forms[location.search.slice(1)];
if (!form) throw new Error(`There is no hand-written page for ${location.search}.`);

measure((client) => void form(client));
