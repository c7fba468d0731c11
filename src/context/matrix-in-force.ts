import { matrixInWords } from '../profile/matrix-in-words.js';
import type { GroupInWords, MatrixReading } from '../profile/matrix-in-words.js';
import { defaultMatrix } from '../profile/permissions.js';
import type { MatrixGroup } from '../profile/permissions.js';
import type { Settings } from './settings.js';

export type { GroupInWords, PermissionInWords } from '../profile/matrix-in-words.js';
export type { MatrixGroup } from '../profile/permissions.js';

/** The permission matrix that was asked for, else the profile's, else the kit's own, in words (US-4). */
export function matrixInForce(
  { profile }: Settings,
  {
    matrix = profile?.permissionMatrix ?? defaultMatrix,
    ...reading
  }: MatrixReading & {
    matrix?: readonly MatrixGroup[] | undefined;
  },
): readonly GroupInWords[] {
  return matrixInWords(matrix, reading);
}
