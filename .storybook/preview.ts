import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { useGlobals } from 'storybook/preview-api';
import { DemoProfileEditor, type ProfileEditedEvent } from '../demo/profile-editor.js';
import '../src/define/bank-context.js';
import { scenarioNames, type ScenarioName } from '../src/mocks/bank/scenarios.js';
import type { NetworkFault } from '../src/mocks/handlers/network-faults.js';
import { banks as profiles } from '../src/profile/banks/index.js';
import { defaultProfile, type BankProfile } from '../src/profile/bank-profile.js';
import { StoryBank } from '../stories/story-bank.js';

const manifests = import.meta.glob('../dist/custom-elements.json', { eager: true, import: 'default' });
setCustomElementsManifest(Object.values(manifests)[0]);

customElements.define('demo-profile-editor', DemoProfileEditor);

/** What was written into the editor last; chosen as the profile `edited`. */
let edited: BankProfile = defaultProfile;

/** The banks of the stories that are shown; another language or theme leaves a story's bank as it is. */
const banks = new Map<
  string,
  { readonly situation: string; readonly profile: BankProfile; readonly bank: StoryBank }
>();

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    layout: 'padded',
    controls: { expanded: true },
    docs: { source: { excludeDecorators: true } },
    options: { storySort: { order: ['Tokens', 'Manuals', 'Flows', 'Elements', 'Demo'] } },
  },
  initialGlobals: {
    locale: 'ja',
    theme: 'light',
    role: 'situation',
    profile: defaultProfile.id,
    editor: 'hidden',
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
    profile: toolbar('Profile', 'certificate', {
      ...Object.fromEntries(profiles.map(({ id, name }) => [id, `${name['en'] ?? ''} (${id})`])),
      edited: 'As edited',
    }),
    editor: toolbar('Profile editor', 'edit', { hidden: 'Profile editor: hidden', shown: 'Profile editor: shown' }),
    scenario: toolbar('Scenario', 'lightning', Object.fromEntries(scenarioNames.map((name) => [name, name]))),
  },
  loaders: [
    ({ id, globals, parameters }) => {
      const { scenario, role, profile } = globals as { scenario: ScenarioName; role: string; profile: string };
      const situation = `${scenario} ${role}`;
      const chosen = profile === 'edited' ? edited : (profiles.find((it) => it.id === profile) ?? defaultProfile);
      let open = banks.get(id);
      if (open?.situation !== situation || open.profile !== chosen) {
        const bank = new StoryBank({
          scenario,
          profile: chosen,
          ...(role !== 'situation' && { actor: role }),
          fault: parameters['fault'] as NetworkFault | undefined,
        });
        open = { situation, profile: chosen, bank };
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
    (story, { id, globals, loaded }) => {
      const { locale, theme, editor } = globals as { locale: 'ja' | 'en'; theme: 'light' | 'dark'; editor: string };
      const [, updateGlobals] = useGlobals();
      const edit = ({ profile }: ProfileEditedEvent) => {
        edited = profile;
        updateGlobals({ profile: 'edited' });
      };
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
        ${
          editor === 'shown'
            ? html`<hr />
                <demo-profile-editor
                  .profile=${banks.get(id)?.profile ?? defaultProfile}
                  .language=${locale}
                  @profile-edited=${edit}
                ></demo-profile-editor>`
            : nothing
        }
      `;
    },
  ],
};

export default preview;

function toolbar(
  title: string,
  icon: 'globe' | 'contrast' | 'user' | 'certificate' | 'edit' | 'lightning',
  names: Record<string, string>,
) {
  const items = Object.entries(names).map(([value, name]) => ({ value, title: name }));
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } };
}
