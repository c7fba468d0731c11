import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { DemoProfileEditor, type ProfileEditedEvent } from '../../demo/profile-editor.js';
import { profileInText, textOfProfile } from '../../demo/profile-text.js';
import { banks } from '../../src/profile/banks/index.js';
import { defaultProfile, type BankProfile } from '../../src/profile/bank-profile.js';

customElements.define('demo-profile-editor', DemoProfileEditor);

describe('the profile editor', () => {
  let edited: BankProfile[] = [];
  let editor: DemoProfileEditor;
  const area = () => editor.shadowRoot!.querySelector('textarea')!;
  const state = () => editor.shadowRoot!.querySelector('[role=status]')!.textContent;
  const faults = () => [...editor.shadowRoot!.querySelectorAll('li b')].map(({ textContent }) => textContent);

  beforeEach(async () => {
    edited = [];
    editor = await fixture(
      html`<demo-profile-editor
        @profile-edited=${({ profile }: ProfileEditedEvent) => edited.push(profile)}
      ></demo-profile-editor>`,
    );
  });

  async function write(text: string): Promise<void> {
    area().value = text;
    area().dispatchEvent(new InputEvent('input', { bubbles: true }));
    await editor.updateComplete;
  }

  for (const bank of banks) {
    it(`[PF-2] writes ${bank.id} as text that says the same bank`, () => {
      expect(profileInText(textOfProfile(bank))).to.deep.equal({ profile: bank, faults: [] });
    });
  }

  it('[PF-2] shows what differs from the default bank, and another bank when it is chosen', async () => {
    expect(Object.keys(JSON.parse(area().value) as object)).to.deep.equal(['id', 'name']);
    editor.profile = banks[3]!;
    await editor.updateComplete;
    expect(JSON.parse(area().value)).to.have.property('id', banks[3]!.id);
  });

  it('[PF-2] tells each fault by its key while one writes, and changes nothing meanwhile', async () => {
    await write('{"mostTargets": 0, "colour": "red"}');
    expect(faults()).to.deep.equal(['colour', 'mostTargets']);
    expect(state()).to.include('2件の誤り');
    expect(area().getAttribute('aria-invalid')).to.equal('true');
    await write('{"mostTargets": ');
    expect(faults()).to.deep.equal([]);
    expect(editor.shadowRoot!.querySelector('li')!.textContent).to.include('no JSON');
    await write('[]');
    expect(editor.shadowRoot!.querySelector('li')!.textContent).to.include('an object with members');
    expect(edited).to.deep.equal([]);
  });

  it('[PF-2] puts a profile into force once nobody writes any more, the last one only', async () => {
    await write('{"mostTargets": 5}');
    await write('{"mostTargets": 50}');
    await waitUntil(() => edited.length > 0, 'a profile is told');
    expect(edited.map(({ mostTargets }) => mostTargets)).to.deep.equal([50]);
    expect(edited[0]).to.deep.equal({ ...defaultProfile, id: 'edited', mostTargets: 50 });
    expect(state()).to.include('誤りはありません');
  });

  it('[PF-2] leaves the text as it was written when the bank takes it over', async () => {
    const text = '{ "mostTargets":7 }';
    await write(text);
    await waitUntil(() => edited.length > 0, 'a profile is told');
    editor.profile = edited[0]!;
    await editor.updateComplete;
    expect(area().value).to.equal(text);
  });

  it('[PF-2] is accessible, with faults and without', async () => {
    await expect(editor).to.be.accessible();
    await write('{"mostTargets": 0}');
    await expect(editor).to.be.accessible();
  });
});
