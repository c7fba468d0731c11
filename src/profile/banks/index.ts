import { defaultProfile, type BankProfile } from '../bank-profile.js';
import { amaoto } from './amaoto.js';
import { asanagi } from './asanagi.js';
import { komorebi } from './komorebi.js';
import { shiranami } from './shiranami.js';
import { tsukishiro } from './tsukishiro.js';
import { yukiakari } from './yukiakari.js';

/** Seven invented banks as data (PF-1, PF-2): five after the manuals they were written from, two as a further proof. */
export const banks: readonly BankProfile[] = [
  defaultProfile,
  asanagi,
  yukiakari,
  tsukishiro,
  amaoto,
  shiranami,
  komorebi,
];
