import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { sampleProfiles } from '../demo/sample-profiles.js';
import '../src/define/bank-context.js';
import { scenarioNames, type ScenarioName } from '../src/mocks/bank/scenarios.js';
import type { NetworkFault } from '../src/mocks/handlers/network-faults.js';
import { defaultProfile } from '../src/profile/bank-profile.js';
import { StoryBank } from '../stories/story-bank.js';

const manifests = import.meta.glob('../dist/custom-elements.json', { eager: true, import: 'default' });
setCustomElementsManifest(Object.values(manifests)[0]);

/** The banks of the stories that are shown; another language or theme leaves a story's bank as it is. */
const banks = new Map<string, { readonly situation: string; readonly bank: StoryBank }>();

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    layout: 'padded',
    controls: { expanded: true },
    docs: { source: { excludeDecorators: true } },
    options: { storySort: { order: ['Tokens', 'Flows', 'Elements', 'Demo'] } },
  },
  initialGlobals: {
    locale: 'ja',
    theme: 'light',
    role: 'situation',
    profile: defaultProfile.id,
    scenario: 'ordinary',
  },
  globalTypes: {
    locale: toolbar('Language', 'globe', { ja: '日本語', en: 'English' }),
    theme: toolbar('Theme', 'contrast', { light: 'Light', dark: 'Dark' }),
    role: toolbar('Role', 'user', {
      situation: 'Role: as the scenario has it',
      yamada31: 'Master (yamada31)',
      aizawa01: 'Administrator (aizawa01)',
      enomoto7: 'General user (enomoto7)',
    }),
    profile: toolbar(
      'Profile',
      'certificate',
      Object.fromEntries(sampleProfiles.map(({ id, name }) => [id, `${name['en'] ?? ''} (${id})`])),
    ),
    scenario: toolbar('Scenario', 'lightning', Object.fromEntries(scenarioNames.map((name) => [name, name]))),
  },
  loaders: [
    ({ id, globals, parameters }) => {
      const { scenario, role, profile } = globals as { scenario: ScenarioName; role: string; profile: string };
      const situation = `${scenario} ${role} ${profile}`;
      let open = banks.get(id);
      if (open?.situation !== situation) {
        const bank = new StoryBank({
          scenario,
          profile: sampleProfiles.find((sample) => sample.id === profile) ?? defaultProfile,
          ...(role !== 'situation' && { actor: role }),
          fault: parameters['fault'] as NetworkFault | undefined,
        });
        open = { situation, bank };
        banks.set(id, open);
      }
      return { bank: open.bank };
    },
  ],
  beforeEach:
    ({ id }) =>
    () =>
      void banks.delete(id),
  decorators: [
    (story, { globals, loaded }) => {
      const { locale, theme } = globals as { locale: string; theme: 'light' | 'dark' };
      const bank = loaded['bank'] as StoryBank;
      const page = document.documentElement;
      page.lang = locale;
      page.style.colorScheme = theme;
      page.style.background = 'Canvas';
      // A colour on its way from one state to another is nobody's contrast, and no picture.
      page.style.setProperty('--madoguchi-motion', '0s');
      return html`
        <bank-context lang=${locale} theme=${theme} .client=${bank.client} .profile=${bank.mock.bank.profile}>
          ${keyed(bank, story())}
        </bank-context>
      `;
    },
  ],
};

export default preview;

function toolbar(
  title: string,
  icon: 'globe' | 'contrast' | 'user' | 'certificate' | 'lightning',
  names: Record<string, string>,
) {
  const items = Object.entries(names).map(([value, name]) => ({ value, title: name }));
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } };
}
