import type { Role } from '../contract/generated/types.gen.js';
import type { Words } from '../messages/ja/words.js';
import type { BankProfile, MenuEntry, MenuLabel, MenuTask, TaskMenu } from './bank-profile.js';
import { mayOpen } from './tasks.js';
import { textIn } from './text-in.js';

/** For whom a menu is read, and in which words. */
export interface MenuReading {
  readonly menu: TaskMenu;
  readonly profile: Pick<BankProfile, 'rights'>;
  /** Absent = somebody who may do everything. */
  readonly role: Role | undefined;
  readonly words: Words;
  /** A BCP 47 tag. */
  readonly locale: string;
}

/** What a flow is told when it is opened from the menu: properties of its own. */
export type FlowPresets = Omit<MenuTask, 'opens'>;

/** A place in a bank's menu as one person reads it: the menu itself, a level of it, or a task (ME-1). */
export class MenuPlace {
  /** Positions in the menu as the profile has it, counted from 0, such as `0/2`; empty for the menu itself. */
  readonly path: string;
  /** What it is found by, for an address: of a level its path, of a task `otp-unlock-flow`, `fee-schedule-flow/payee-bulk/read-only`. */
  readonly place: string;
  readonly label: string;
  /** What the page of a level is headed with. */
  readonly heading: string;
  /** The flow that a task leads to; undefined for a level. */
  readonly tag: string | undefined;
  /** What the flow is told beforehand. */
  readonly presets: FlowPresets = {};
  readonly parent: MenuPlace | undefined;
  /** Whether the person has the right to the task, or to any in the level. */
  readonly isAllowed: boolean;
  readonly #places: readonly MenuPlace[];
  readonly #isShown: boolean;

  constructor(entry: MenuEntry, path: string, parent: MenuPlace | undefined, reading: MenuReading) {
    const { menu, profile, role } = reading;
    this.path = path;
    this.parent = parent;
    this.label = textOf(entry.label, reading);
    if ('opens' in entry) {
      const { opens, schedule, readOnly } = entry;
      this.heading = this.label;
      this.tag = opens;
      this.presets = { ...(schedule && { schedule }), ...(readOnly && { readOnly }) };
      this.place = [opens, schedule, readOnly && 'read-only'].filter(Boolean).join('/');
      this.#places = [];
      this.isAllowed = !role || mayOpen(profile, opens, role);
    } else {
      this.place = path;
      this.heading = entry.heading ? textOf(entry.heading, reading) : this.label;
      this.#places = entry.entries.map(
        (inner, at) => new MenuPlace(inner, path ? `${path}/${at}` : `${at}`, this, reading),
      );
      this.isAllowed = this.#places.some((place) => place.isAllowed);
    }
    this.#isShown = this.isAllowed || menu.withoutRight === 'disabled' || !parent;
  }

  /** The menu itself, read for one person. */
  static menu(reading: MenuReading): MenuPlace {
    return new MenuPlace({ label: { term: 'administration' }, ...reading.menu }, '', undefined, reading);
  }

  /** What the page of a level shows. */
  get entries(): readonly MenuPlace[] {
    return this.#places.filter((place) => place.#isShown);
  }

  /** Whether there is nothing to choose: the only entry is a further level. */
  get isPassedBy(): boolean {
    const [only, ...others] = this.entries;
    return only !== undefined && others.length === 0 && only.tag === undefined && only.isAllowed;
  }

  /** The way here from the menu itself, this place being the last. */
  get trail(): readonly MenuPlace[] {
    return [...(this.parent?.trail ?? []), this];
  }

  /** The nearest level above at which there is something to choose. */
  get back(): MenuPlace | undefined {
    return this.parent?.isPassedBy ? this.parent.back : this.parent;
  }

  /**
   * What is at a `place` or a path. Of a level, the page that it leads to; where there is no such place, or it is left
   * out for the person, the nearest: the flow that asks for what the place says, else the level around.
   */
  find(where: string): MenuPlace {
    const inside = this.#everything;
    const [tag] = where.split('/');
    let place =
      inside.find((it) => it.place === where) ??
      inside.findLast((it) => it.path === where || (it.tag === undefined && where.startsWith(`${it.path}/`))) ??
      inside.find((it) => it.place === tag) ??
      inside.find((it) => it.tag === tag)?.parent ??
      this;
    if (place.tag !== undefined) return place;
    while (!place.#isShown && place.parent) place = place.parent;
    while (place.isPassedBy && place.entries[0]) [place] = place.entries;
    return place;
  }

  get #everything(): readonly MenuPlace[] {
    return this.#places.flatMap((place) => [place, ...place.#everything]);
  }
}

function textOf(label: MenuLabel, { words, locale }: MenuReading): string {
  if (label.term !== undefined) return words[label.term];
  return textIn(label, locale);
}
