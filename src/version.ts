/** The kit's version, as in package.json; it names inner tags and is told when two versions meet on a page (EM-2). */
export const VERSION = '0.1.0';

/** What is shared between copies of the kit is shared within a major version only (EM-3). */
export const MAJOR = VERSION.split('.', 1)[0] ?? '';
