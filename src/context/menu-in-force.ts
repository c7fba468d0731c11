import { defaultProfile } from '../profile/bank-profile.js';
import type { TaskMenu } from '../profile/bank-profile.js';
import { defaultMenu } from '../profile/default-menu.js';
import { MenuPlace } from '../profile/menu-place.js';
import type { MenuReading } from '../profile/menu-place.js';
import type { Settings } from './settings.js';

export type { TaskMenu } from '../profile/bank-profile.js';
export type { FlowPresets, MenuPlace } from '../profile/menu-place.js';

/** The menu that was asked for, else the profile's, else the kit's own, as a person of a role reads it (ME-1). */
export function menuInForce(
  { profile = defaultProfile }: Settings,
  {
    menu = profile.menu ?? defaultMenu,
    ...reader
  }: Omit<MenuReading, 'menu' | 'profile'> & { menu?: TaskMenu | undefined },
): MenuPlace {
  return MenuPlace.menu({ ...reader, menu, profile });
}
