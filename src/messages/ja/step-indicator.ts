import type { Catalogue } from '../catalogue.js';
import type { Formats } from '../formats.js';
import type { Words } from './words.js';

const ja = (_words: Words, formats: Formats) => ({
  label: '手順',
  position: (p: { step: number; steps: number }) =>
    `全${formats.number(p.steps)}ステップ中、${formats.number(p.step)}ステップ目`,
  done: '完了',
  number: (p: { step: number }) => formats.number(p.step),
  short: (p: { step: number; steps: number }) => `${formats.number(p.step)} / ${formats.number(p.steps)}`,
});

export type StepIndicatorMessages = ReturnType<typeof ja>;

export const stepIndicatorMessages: Catalogue<StepIndicatorMessages> = {
  name: 'step-indicator',
  ja,
  en: () => import('../en/step-indicator.js'),
};
