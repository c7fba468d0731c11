import { html, nothing, type TemplateResult } from 'lit';
import { demoConfirmationPassword, demoPin } from '../src/mocks/bank/fixtures/demo-user.js';
import type { UserRecord } from '../src/mocks/bank/records.js';
import { networkFaultNames, scenarioNames } from '../src/mocks/index.js';
import type { DemoToken, MockBank, NetworkFault, NetworkFaultName, ScenarioName } from '../src/mocks/index.js';
import type { Words } from '../src/messages/ja/words.js';
import { banks } from '../src/profile/banks/index.js';
import type { BankProfile } from '../src/profile/bank-profile.js';
import type { ProfileEditedEvent } from './profile-editor.js';
import type { LanguageName, Sentences, Theme } from './sentences.js';

/** What the bench shows and whom it tells. */
export interface Bench {
  readonly bank: MockBank;
  /** The token of whoever is signed in. */
  readonly token: DemoToken | undefined;
  readonly profile: BankProfile;
  readonly language: LanguageName;
  readonly theme: Theme;
  readonly words: Words;
  readonly sentences: Sentences;
  /** Another number where the devices begin anew. */
  readonly beginning: number;
  /** The bank or who is signed in is another now, so that what is open has to begin anew. */
  readonly onOtherBank: () => void;
  readonly onChange: (changes: Partial<Pick<Bench, 'profile' | 'language' | 'theme'>>) => void;
}

/** The demo's tools: what no portal has, and what makes its bank, person and network do as one likes. */
export function benchTemplate(bench: Bench): TemplateResult {
  const { bank, token, words, sentences } = bench;
  return html`
    <aside class="bench" aria-labelledby="bench-title">
      <p class="bench-head">
        <b id="bench-title">${sentences.bench}</b>
        <span class="demo-only">${sentences.demoOnly}</span>
      </p>
      <bank-context lang=${bench.language} .profile=${bank.bank.profile}>
        <demo-devices
          .bank=${bank}
          .token=${token}
          .language=${bench.language}
          .beginning=${bench.beginning}
        ></demo-devices>
      </bank-context>
      <demo-pairing .pairing=${bank.pairingOf(bank.actor)} .language=${bench.language}></demo-pairing>
      ${
        words.confirmationPassword === words.pin
          ? nothing
          : credentialHint(bench, sentences.passwordIs(words.confirmationPassword), demoConfirmationPassword)
      }
      ${asksForPin(bank) ? credentialHint(bench, sentences.pinIs(words.pin), demoPin) : nothing}
      <details open>
        <summary>${sentences.situation}</summary>
        ${situation(bench)}
      </details>
      <details open>
        <summary>${sentences.events}</summary>
        <demo-event-log .language=${bench.language}></demo-event-log>
      </details>
      <details open>
        <summary>${sentences.personAndCompany}</summary>
        ${people(bench)}
      </details>
      <details open>
        <summary>${sentences.bankAndLooks}</summary>
        ${bankAndLooks(bench)}
      </details>
    </aside>
  `;
}

function credentialHint({ sentences }: Bench, beginning: string, value: string): TemplateResult {
  return html` <p class="hint">${beginning} <code>${value}</code> ${sentences.passwordIsEnd}</p> `;
}

function asksForPin({ bank }: MockBank): boolean {
  return Object.values(bank.profile.demands).flat(2).includes('pin');
}

function situation({ bank, sentences, onOtherBank, onChange }: Bench): TemplateResult {
  const chooseScenario = (event: Event) => {
    bank.setScenario(valueOf(event) as ScenarioName);
    onOtherBank();
  };
  const chooseFault = (event: Event) => {
    bank.setFault(faultOf(valueOf(event)));
    onChange({});
  };
  const options = (on: NetworkFault['on']) =>
    networkFaultNames.map((name) => option(`${on} ${name}`, textOf(bank.fault), sentences.faults[name]));
  return html`
    <label for="scenario">${sentences.scenario}</label>
    <select id="scenario" aria-describedby="scenario-note" @change=${chooseScenario}>
      ${scenarioNames.map((name) => option(name, bank.scenario, sentences.scenarios[name]))}
    </select>
    <p class="hint" id="scenario-note">${sentences.scenarioNote}</p>
    <label for="fault">${sentences.fault}</label>
    <select id="fault" @change=${chooseFault}>
      ${option('', textOf(bank.fault), sentences.noFault)}
      <optgroup label=${sentences.nextWrite}>${options('next-write')}</optgroup>
      <optgroup label=${sentences.allRequests}>${options('all')}</optgroup>
    </select>
    <button type="button" @click=${() => bank.endSession()}>${sentences.endSession}</button>
  `;
}

function people({ bank, words, sentences, onOtherBank }: Bench): TemplateResult {
  const roles = { master: words.roleMaster, admin: words.roleAdmin, general: words.roleGeneral };
  const signIn = (loginId: string) => {
    bank.signIn(loginId);
    onOtherBank();
  };
  const chooseCompany = (scenario: ScenarioName) => {
    bank.setScenario(scenario);
    onOtherBank();
  };
  const isLarge = bank.scenario === 'large-company';
  return html`
    <fieldset>
      <legend>${sentences.person}</legend>
      ${peopleToBe(bank).map(({ loginId, name, role }) =>
        radio(
          'person',
          loginId,
          bank.actor,
          html`<span lang="ja">${name}</span> <small>${roles[role]}</small>`,
          signIn,
        ),
      )}
    </fieldset>
    <fieldset>
      <legend>${sentences.company}</legend>
      ${radio('company', 'ordinary', isLarge ? '' : 'ordinary', sentences.smallCompany, chooseCompany)}
      ${radio('company', 'large-company', bank.scenario, sentences.largeCompany, chooseCompany)}
    </fieldset>
  `;
}

function bankAndLooks({ profile, language, theme, sentences, onChange }: Bench): TemplateResult {
  const chooseProfile = (id: string) => onChange({ profile: banks.find((bank) => bank.id === id) });
  const chooseLanguage = (chosen: LanguageName) => onChange({ language: chosen });
  const chooseTheme = (chosen: Theme) => onChange({ theme: chosen });
  return html`
    <fieldset>
      <legend>${sentences.bank}</legend>
      ${banks.map(({ id, name }) =>
        radio('profile', id, profile.id, html`${name[language]} <small>${sentences.banks[id]}</small>`, chooseProfile),
      )}
    </fieldset>
    <details>
      <summary>${sentences.editProfile}</summary>
      <demo-profile-editor
        .profile=${profile}
        .language=${language}
        @profile-edited=${({ profile: edited }: ProfileEditedEvent) => onChange({ profile: edited })}
      ></demo-profile-editor>
    </details>
    <fieldset class="in-line">
      <legend>${sentences.language}</legend>
      ${radio('language', 'ja', language, html`<span lang="ja">日本語</span>`, chooseLanguage)}
      ${radio('language', 'en', language, html`<span lang="en">English</span>`, chooseLanguage)}
    </fieldset>
    <fieldset class="in-line">
      <legend>${sentences.theme}</legend>
      ${radio('theme', 'auto', theme, sentences.auto, chooseTheme)}
      ${radio('theme', 'light', theme, sentences.light, chooseTheme)}
      ${radio('theme', 'dark', theme, sentences.dark, chooseTheme)}
    </fieldset>
  `;
}

/** One person of every role: whoever is signed in, else somebody who is not suspended if there is one. */
function peopleToBe({ bank, actor }: MockBank): readonly UserRecord[] {
  const users = [...bank.users.values()];
  const signedIn = users.find(({ loginId }) => loginId === actor);
  return bank.profile.roles.flatMap((role) => {
    if (signedIn?.role === role) return [signedIn];
    const ofRole = users.filter((user) => user.role === role);
    return ofRole.find(({ suspended }) => suspended.length === 0) ?? ofRole.slice(0, 1);
  });
}

function option(value: string, chosen: string, text: string): TemplateResult {
  return html`<option .value=${value} .selected=${value === chosen}>${text}</option>`;
}

function radio<V extends string>(
  name: string,
  value: V,
  chosen: string,
  text: unknown,
  choose: (value: V) => void,
): TemplateResult {
  return html`
    <label class="choice">
      <input type="radio" name=${name} .value=${value} .checked=${value === chosen} @change=${() => choose(value)} />
      <span>${text}</span>
    </label>
  `;
}

function textOf(fault: NetworkFault | undefined): string {
  return fault ? `${fault.on} ${fault.name}` : '';
}

function faultOf(text: string): NetworkFault | undefined {
  const [on, name] = text.split(' ') as [NetworkFault['on'], NetworkFaultName | undefined];
  return name && { on, name };
}

function valueOf({ target }: Event): string {
  return (target as HTMLSelectElement).value;
}
