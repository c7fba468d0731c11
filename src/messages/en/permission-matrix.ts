import type { Formats } from '../formats.js';
import type { PermissionMatrixMessages } from '../ja/permission-matrix.js';
import type { Words } from '../ja/words.js';
import { permissionsIn } from './permissions.js';

const en = (words: Words, formats: Formats): PermissionMatrixMessages => ({
  ...permissionsIn(words),
  label: 'Permissions',
  required: 'Required',
  all: 'Select all',
  chosen: (p) => `${formats.number(p.count)} of ${formats.number(p.of)} selected`,
  needs: (p) => `Needs ${formats.list(p.names)} too.`,
  lacks: (p) => `${p.name} needs ${formats.list(p.names)} too.`,
  add: (p) => `Select ${formats.list(p.names)} too`,
  leansOn: (p) => `Without ${formats.list(p.names)}, only what other ${words.user}s registered can be used.`,
  noApproval: 'Cannot be selected: the company works without approval of transfers.',
  approvalIdle: 'Without effect for now: the company works without approval of transfers.',
  missing: 'Select at least one permission.',
});

export default en;
