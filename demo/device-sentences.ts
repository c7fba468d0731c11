import type { DemoHardwareTokenModel } from '../src/mocks/index.js';
import type { LanguageName } from './sentences.js';

/** What can be shown of what somebody has at hand. */
export type Device = 'camera' | 'mail' | 'app' | 'hardware';

const japanese: DeviceSentences = {
  devices: '手元にあるもの',
  names: { camera: 'カメラ付き', mail: 'メール', app: 'アプリ', hardware: '小型トークン' },
  mailArrived: '新しいメールが届いています。',
  serial: 'まだ配っていないトークン',
  ending: (digits) => `（末尾${digits}）`,
  models: { card: 'カード型', 'key-fob': 'キーホルダー型', keypad: 'テンキー型' },
};

interface DeviceSentences {
  readonly devices: string;
  readonly names: Readonly<Record<Device, string>>;
  readonly mailArrived: string;
  readonly serial: string;
  /** Tells tokens of one model apart. */
  readonly ending: (digits: string) => string;
  readonly models: Readonly<Record<DemoHardwareTokenModel, string>>;
}

const english: DeviceSentences = {
  devices: 'At hand',
  names: { camera: 'Camera token', mail: 'Mail', app: 'App', hardware: 'Small tokens' },
  mailArrived: 'A new mail has arrived.',
  serial: 'Tokens in the drawer',
  ending: (digits) => ` (ends in ${digits})`,
  models: { card: 'Card', 'key-fob': 'Key fob', keypad: 'Keypad' },
};

/** What the demo says about the devices. */
export function deviceSentencesIn(language: LanguageName): DeviceSentences {
  return language === 'en' ? english : japanese;
}
