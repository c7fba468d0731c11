import type { Catalogue } from '../catalogue.js';

const ja = () => ({
  required: '必須',
  missing: (p: { label: string }) => `${p.label}を選択してください。`,
});

export type ChoiceInputMessages = ReturnType<typeof ja>;

export const choiceInputMessages: Catalogue<ChoiceInputMessages> = {
  name: 'choice-input',
  ja,
  en: () => import('../en/choice-input.js'),
};
