import { expect, html } from '@open-wc/testing';
import type { TokenPicture } from '../../src/components/token-picture.js';
import '../../src/define/bank-context.js';
import '../../src/define/token-picture.js';
import { defaultProfile } from '../../src/profile/bank-profile.js';
import * as stories from '../../stories/token-picture.stories.js';
import { allByRole, nameOf, textOf } from '../support/find.js';
import { expectEverySituationAccessible, languages, mount, settled } from '../support/mount.js';

const { tokenModels } = defaultProfile.tokenRegistration;
const show = (model: TokenPicture['model'], lang: 'ja' | 'en' = 'ja'): Promise<TokenPicture> =>
  mount<TokenPicture>(html`<token-picture .model=${model}></token-picture>`, lang);
/** What is drawn as text: samples of numbers and the marks of callouts. */
const drawnTexts = (drawing: Element): string[] =>
  [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
/** What only those read who see the drawings: the side's name above, the words of its callouts below. */
const seenOn = (element: TokenPicture): string[] =>
  [...element.shadowRoot!.querySelectorAll('.side')].map((side) =>
    [...side.querySelectorAll('div')].map(({ textContent }) => textContent).join(' '),
  );

describe('token-picture', () => {
  for (const model of ['card', 'key-fob', 'keypad'] as const) {
    it(`[OM-3] ${model}: the one-time number is marked on the front, the serial number on the back`, async () => {
      const element = await show(model);
      const [front, back] = allByRole(element, 'img');
      expect(drawnTexts(front!)).to.deep.equal(['123456', '2']);
      expect(drawnTexts(back!)).to.deep.equal(['12345678', '1']);
      expect(seenOn(element)).to.deep.equal(['【表】 ② ワンタイムパスワード', '【裏】 ① シリアル番号']);
      expect(nameOf(front!)).to.match(/表：.*ワンタイムパスワード/);
      expect(nameOf(back!)).to.match(/裏：.*シリアル番号/);
    });
  }

  it('[OM-3] the app has one side with both numbers', async () => {
    const element = await show('app');
    const [screen, ...others] = allByRole(element, 'img');
    expect(others).to.deep.equal([]);
    expect(drawnTexts(screen!)).to.deep.equal(['123456', '2', '12345678', '1']);
    expect(seenOn(element)).to.deep.equal(['【表】 ② ワンタイムパスワード ① シリアル番号']);
    expect(nameOf(screen!)).to.contain('シリアル番号').and.contain('ワンタイムパスワード');
  });

  for (const lang of languages) {
    it(`[AX-1] [IN-1] tells every drawing in words of its own in ${lang}`, async () => {
      const told: string[] = [];
      for (const model of tokenModels) told.push(...allByRole(await show(model, lang), 'img').map(nameOf));
      expect(told).to.have.length(7);
      expect(new Set(told).size).to.equal(7);
      for (const words of told) expect(/[\u3040-\u30ff]/.test(words)).to.equal(lang === 'ja');
    });
  }

  it("[IN-1] names the numbers by the bank's words", async () => {
    const profile = { ...defaultProfile, words: { ja: { tokenNumber: 'トークンID' } } };
    const page = await mount<HTMLElement>(
      html`<bank-context .profile=${profile}> <token-picture model="card"></token-picture></bank-context>`,
    );
    await settled(page);
    const element = page.querySelector('token-picture')!;
    expect(seenOn(element)[1]).to.contain('① トークンID');
    expect(nameOf(allByRole(element, 'img')[1]!)).to.contain('トークンID');
  });

  it('[AX-1] follows its model at any time, and fits into 320 px with text twice as large', async () => {
    const element = await show('card');
    const page = element.parentElement!;
    const root = document.documentElement;
    page.style.inlineSize = '320px';
    root.style.fontSize = '200%';
    for (const model of tokenModels) {
      element.model = model;
      await settled(page);
      expect(page.scrollWidth, model).to.be.at.most(320);
    }
    root.style.removeProperty('font-size');
    expect(textOf(element)).to.match(/^アプリ/);
  });

  expectEverySituationAccessible(stories);
});
