import { expect, fixture, html } from '@open-wc/testing';
import { TokenAuthQr } from '../../src/components/token-auth-qr.js';
import type { Challenge } from '../../src/contract/index.js';
import '../../src/define/token-auth-qr.js';
import { challenge } from '../../stories/revocation.js';
import * as stories from '../../stories/token-auth-qr.stories.js';
import { FakeClock } from '../support/clock.js';
import { allByRole, byLabel, byRole, descriptionOf, everyElement, focused, textOf } from '../support/find.js';
import { expectEverySituationAccessible, languages, mount, settled } from '../support/mount.js';
import { cargoOf, composingEnters, hostileStrings, pressKey, typeInto } from '../support/type.js';

const digitsOf = (root: Element): HTMLInputElement =>
  byLabel(root, /トランザクション認証番号|Transaction authentication number/);
const announced = (element: TokenAuthQr, role: 'status' | 'alert'): string =>
  [...element.renderRoot.querySelectorAll(`.visually-hidden[role=${role}]`)].map(textOf).join(' ');
const events = (element: TokenAuthQr, type: string): Event[] => {
  const heard: Event[] = [];
  element.addEventListener(type, (event) => heard.push(event));
  return heard;
};

describe('token-auth-qr', () => {
  let clock: FakeClock;

  /** Time stands still from here on; drawing does not need it. */
  const show = async (properties: Partial<TokenAuthQr> = {}): Promise<TokenAuthQr> => {
    const element = await mount<TokenAuthQr>(html`<token-auth-qr name="code" required></token-auth-qr>`);
    clock = new FakeClock();
    Object.assign(element, { challenge, ...properties });
    await drawn(element);
    return element;
  };
  const drawn = async (element: TokenAuthQr): Promise<void> => {
    await element.updateComplete;
    for (const inner of everyElement(element)) {
      if ('updateComplete' in inner) await inner.updateComplete;
    }
    await element.updateComplete;
  };
  const after = async (element: TokenAuthQr, seconds: number): Promise<TokenAuthQr> => {
    clock.pass(seconds);
    await drawn(element);
    return element;
  };
  afterEach(() => clock?.restore());

  describe('shows', () => {
    it('[TXR-3] three acts in their order: read, compare, type', async () => {
      const acts = allByRole(await show(), 'listitem').map(textOf);
      expect(acts).to.have.length(3);
      expect(acts[0]).to.contain('トークンのカメラで二次元コードを読み取ってください。');
      expect(acts[1]).to.contain('トークンの表示が次と一致することを確認してください。');
      expect(acts[2]).to.contain('トランザクション認証番号（数字8桁）').and.contain('トークンの②に表示された番号');
    });

    it("[TXR-3] the login ID and the bank's lines as the token will show them", async () => {
      const element = await show();
      expect(textOf(allByRole(element, 'listitem')[1]!)).to.match(/① ログインID yamada31 操作 トークン失効 対象 2名$/);
    });

    it('the login ID once, also where the bank names it among the lines', async () => {
      const lines = [...challenge.lines, { key: 'login-id', value: 'yamada31' }];
      const element = await show({ challenge: { ...challenge, lines } });
      expect(textOf(element).split('yamada31')).to.have.length(2);
    });

    it('one image with the name of a code, and the picture that the bank drew instead', async () => {
      const element = await show();
      expect(byRole(element, 'img', { name: '二次元コード' }).localName).to.equal('svg');
      element.challenge = { ...challenge, image: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' };
      await drawn(element);
      expect(byRole(element, 'img', { name: '二次元コード' }).localName).to.equal('img');
    });

    it('a sentence where a text fits into no code, with the other ways open', async () => {
      const element = await show({ challenge: { ...challenge, payload: 'x'.repeat(3000) } });
      expect(allByRole(element, 'img')).to.have.length(0);
      expect(textOf(element)).to.contain('二次元コードを表示できません');
      expect(digitsOf(element).disabled).to.be.false;
    });

    it('[4.4] how many tries are left as the bank told, and one as a warning', async () => {
      const element = await show();
      expect(textOf(element)).not.to.contain('回入力できます');
      element.attemptsLeft = 3;
      await drawn(element);
      expect(textOf(element)).to.contain('あと3回入力できます。');
      element.attemptsLeft = 1;
      await drawn(element);
      expect(textOf(element)).to.contain('あと1回です。まちがえるとトランザクション認証が利用停止になります。');
    });

    it('its place while there is no challenge, and no way to send', async () => {
      const element = await show({ challenge: undefined });
      expect(textOf(element)).to.contain('二次元コードを準備しています。');
      expect(element.checkValidity()).to.be.false;
      expect(announced(element, 'alert')).to.equal('');
    });
  });

  describe('counts the time', () => {
    it("[S18] by the bank's seconds, whatever the device's date says", async () => {
      const element = await show();
      const realNow = Date.now;
      Date.now = () => realNow() + 86_400_000;
      await after(element, 20);
      Date.now = realNow;
      expect(textOf(byRole(element, 'timer', { name: '有効時間' }))).to.equal('2:08');
    });

    it('[AX-1] and says so at 60 and at 30 seconds and at the end, and at no other', async () => {
      const element = await show();
      const heard: string[] = [];
      for (let second = 0; second < 160; second += 1) {
        await after(element, 1);
        const said = `${announced(element, 'status')}${announced(element, 'alert')}`;
        if (said !== heard.at(-1)) heard.push(said);
      }
      expect(heard).to.deep.equal([
        '',
        '二次元コードの有効時間は残り1分です。',
        '二次元コードの有効時間は残り30秒です。',
        '二次元コードの有効時間が過ぎました。「コードを更新」を押してください。',
      ]);
    });

    it('and says only the last of what a sleeping page missed', async () => {
      const element = await show();
      clock.sleep(110);
      await after(element, 1);
      expect(announced(element, 'status')).to.equal('二次元コードの有効時間は残り37秒です。');
      clock.sleep(100);
      await after(element, 1);
      expect(announced(element, 'status')).to.equal('');
      expect(announced(element, 'alert')).to.contain('過ぎました');
    });

    it('has its live regions before they speak', async () => {
      const element = await show();
      const [status, alert] = [...element.renderRoot.querySelectorAll('.visually-hidden[role]')];
      await after(element, 148);
      expect(element.renderRoot.contains(status!) && element.renderRoot.contains(alert!)).to.be.true;
    });

    it('and warns by a word when it is soon over', async () => {
      const element = await after(await show(), 117);
      expect(textOf(element)).not.to.contain('残りわずか');
      await after(element, 1);
      expect(textOf(element)).to.contain('残りわずか');
    });

    it('and stops when it is over, and when the element leaves', async () => {
      const element = await after(await show(), 148);
      expect(clock.timers).to.equal(0);
      element.challenge = { ...challenge, id: 'next' };
      await drawn(element);
      expect(clock.timers).to.equal(1);
      const parent = element.parentElement!;
      element.remove();
      expect(clock.timers).to.equal(0);
      parent.append(element);
      expect(clock.timers).to.equal(1);
      await after(element, 10);
      expect(textOf(byRole(element, 'timer'))).to.equal('2:18');
    });

    it('and asks for the bank when the page wakes, not while it sleeps', async () => {
      const element = await show();
      const heard = events(element, 'challenge-check-requested');
      const visibility = Object.getOwnPropertyDescriptor(Document.prototype, 'visibilityState')!;
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
      Object.defineProperty(document, 'visibilityState', { ...visibility, configurable: true, get: () => 'visible' });
      expect(heard).to.have.length(0);
      document.dispatchEvent(new Event('visibilitychange'));
      expect(heard).to.have.length(1);
      element.used = true;
      document.dispatchEvent(new Event('visibilitychange'));
      element.used = false;
      element.remove();
      document.dispatchEvent(new Event('visibilitychange'));
      expect(heard).to.have.length(1);
      Reflect.deleteProperty(document, 'visibilityState');
    });

    it("takes the bank's new seconds for the same challenge and keeps the digits", async () => {
      const element = await show();
      typeInto(digitsOf(element), '8304');
      element.challenge = { ...challenge, secondsLeft: 20 };
      await drawn(element);
      expect(textOf(byRole(element, 'timer'))).to.equal('0:20');
      expect(element.value).to.equal('8304');
      expect(textOf(element)).not.to.contain('更新しました');
    });
  });

  describe('when the code is dead', () => {
    it('shows none, says so and sends nothing', async () => {
      const element = await show();
      typeInto(digitsOf(element), '83041792');
      expect(element.checkValidity()).to.be.true;
      await after(element, 148);
      expect(allByRole(element, 'img')).to.have.length(0);
      expect(element.renderRoot.querySelector('path[d^="M4 4"]')).to.equal(null);
      expect(textOf(element)).to.contain('有効時間が過ぎました');
      expect(element.checkValidity()).to.be.false;
      expect(element.problem).to.contain('「コードを更新」を押してください。');
    });

    it('asks for a new one and leads there', async () => {
      const element = await after(await show(), 148);
      const heard = events(element, 'challenge-renewal-requested');
      element.focus();
      const renewal = byRole(element, 'button', { name: 'コードを更新' });
      expect(focused()).to.equal(renewal);
      renewal.click();
      expect(heard).to.have.length(1);
    });

    it('keeps its size, so that nothing jumps', async () => {
      const element = await show();
      const { width, height } = element.renderRoot.querySelector('.plate')!.getBoundingClientRect();
      await after(element, 148);
      const dead = element.renderRoot.querySelector('.plate')!.getBoundingClientRect();
      expect([dead.width, dead.height]).to.deep.equal([width, height]);
    });

    it('is dead too when it was used, and offers no other', async () => {
      const element = await show({ used: true });
      expect(textOf(element)).to.contain('このコードは使用済みです');
      expect(allByRole(element, 'img')).to.have.length(0);
      expect(allByRole(element, 'button', { name: 'コードを更新' })).to.have.length(0);
      expect(announced(element, 'alert')).to.equal('');
    });

    it('asks for nothing while it is disabled', async () => {
      const element = await after(await show({ disabled: true }), 148);
      const heard = events(element, 'challenge-renewal-requested');
      byRole(element, 'button', { name: 'コードを更新' }).click();
      expect(heard).to.have.length(0);
      expect(byRole(element, 'button', { name: 'コードを更新' }).ariaDisabled).to.equal('true');
    });
  });

  describe('another challenge', () => {
    const next: Challenge = { ...challenge, id: 'next', payload: `${challenge.payload}x`, secondsLeft: 180 };

    it('empties the digits, which belong to the dead code, and says so', async () => {
      const element = await show();
      typeInto(digitsOf(element), '83041792');
      element.error = '番号が正しくありません。';
      element.challenge = next;
      await drawn(element);
      expect(element.value).to.equal('');
      expect(element.error).to.equal('');
      expect(textOf(element)).to.contain('前のコードの番号は使えないため、入力欄を空にしました。');
      expect(textOf(byRole(element, 'timer'))).to.equal('3:00');
      typeInto(digitsOf(element), '1');
      await drawn(element);
      expect(textOf(element)).not.to.contain('更新しました');
    });

    it('only says that it is new where nothing was typed', async () => {
      const element = await show();
      element.challenge = next;
      await drawn(element);
      expect(textOf(element)).to.contain('新しい二次元コードに更新しました。').and.not.contain('空にしました');
    });

    it('empties the digits also when there was none in between', async () => {
      const element = await show();
      typeInto(digitsOf(element), '8304');
      element.challenge = undefined;
      await drawn(element);
      element.challenge = next;
      await drawn(element);
      expect(element.value).to.equal('');
    });

    it('leaves the focus where it is', async () => {
      const element = await show();
      const renewal = byRole(element, 'button', { name: 'コードを更新' });
      renewal.focus();
      await after(element, 148);
      element.challenge = next;
      await drawn(element);
      expect(focused()).to.equal(renewal);
    });
  });

  describe('for those who cannot read the code', () => {
    const opened = async (properties: Partial<TokenAuthQr> = {}): Promise<TokenAuthQr> => {
      const element = await show(properties);
      byRole(element, 'button', { name: '読み取れないとき' }).click();
      await drawn(element);
      return element;
    };

    it("[3.3.8] gives the text to copy and the bank's contact", async () => {
      const element = await opened({ contact: '法人サポート 0120-000-000' });
      const text = byLabel(element, 'コードの内容（文字）');
      expect(text.value).to.equal(challenge.payload);
      expect(text.readOnly).to.be.true;
      expect(textOf(element)).to.contain('お問合せ先 法人サポート 0120-000-000');
    });

    it('copies it, or selects it where it may not', async () => {
      const element = await opened();
      const copied: string[] = [];
      const clipboard = (writeText: (text: string) => Promise<void>): void => {
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
      };
      clipboard((text) => Promise.resolve(void copied.push(text)));
      byRole(element, 'button', { name: 'コピー' }).click();
      await Promise.resolve();
      await drawn(element);
      expect(copied).to.deep.equal([challenge.payload]);
      expect(textOf(element)).to.contain('コピーしました。');

      clipboard(() => Promise.reject(new Error('denied')));
      byRole(element, 'button', { name: 'コピー' }).click();
      await Promise.resolve();
      await Promise.resolve();
      await drawn(element);
      expect(textOf(element)).to.contain('選択しました。');
      Reflect.deleteProperty(navigator, 'clipboard');
    });

    it('shows the code on the whole screen and comes back', async () => {
      const element = await opened();
      const opener = byRole(element, 'button', { name: '大きく表示' });
      opener.focus();
      opener.click();
      await drawn(element);
      const dialog = byRole(element, 'dialog', { name: '二次元コード' }) as HTMLDialogElement;
      const plate = byRole(dialog, 'img').getBoundingClientRect();
      expect(plate.width).to.be.closeTo(plate.height, 1);
      expect(plate.width).to.be.greaterThan(Math.min(innerWidth, innerHeight) * 0.6);
      expect(plate.bottom).to.be.at.most(innerHeight);
      byRole(dialog, 'button', { name: '閉じる' }).click();
      await drawn(element);
      expect(focused()).to.equal(opener);
    });

    it('closes it when the code dies, and keeps the contact', async () => {
      const element = await opened();
      byRole(element, 'button', { name: '大きく表示' }).click();
      await drawn(element);
      await after(element, 148);
      expect(allByRole(element, 'dialog')).to.have.length(0);
      expect(textOf(element)).to.contain('お問合せ先');
      expect(allByRole(element, 'textbox')).to.deep.equal([digitsOf(element)]);
    });
  });

  describe('in a form', () => {
    const inForm = async (): Promise<{ form: HTMLFormElement; element: TokenAuthQr }> => {
      const element = await show();
      const form = document.createElement('form');
      form.addEventListener('submit', (event) => event.preventDefault());
      element.replaceWith(form);
      form.append(element);
      await drawn(element);
      return { form, element };
    };

    it('carries eight digits, typed in any width', async () => {
      const { form, element } = await inForm();
      expect(form.checkValidity()).to.be.false;
      typeInto(digitsOf(element), '８３０４ １７９２');
      expect(element.value).to.equal('83041792');
      expect(form.checkValidity()).to.be.true;
      expect([...new FormData(form)]).to.deep.equal([['code', '83041792']]);
    });

    it('[4.4] sends nothing that cannot be right, and says what is wrong', async () => {
      const { form, element } = await inForm();
      typeInto(digitsOf(element), '830417');
      expect([...new FormData(form)]).to.deep.equal([]);
      expect(form.checkValidity()).to.be.false;
      await drawn(element);
      expect(element.problem).to.equal('8桁の数字で入力してください（いま6桁です）。');
      expect(descriptionOf(digitsOf(element))).to.contain(element.problem);
    });

    it('submits its form on Enter, once', async () => {
      const { form, element } = await inForm();
      let submits = 0;
      form.addEventListener('submit', () => (submits += 1));
      typeInto(digitsOf(element), '83041792');
      pressKey(digitsOf(element), 'Enter');
      expect(submits).to.equal(1);
    });

    for (const [browser, init] of composingEnters) {
      it(`[IN-2] does not submit on the Enter that ends a composition (${browser})`, async () => {
        const { form, element } = await inForm();
        let submits = 0;
        form.addEventListener('submit', () => (submits += 1));
        typeInto(digitsOf(element), '83041792');
        pressKey(digitsOf(element), 'Enter', init);
        expect(submits).to.equal(0);
      });
    }

    it('is emptied by reset, and disabled with its fieldset', async () => {
      const { form, element } = await inForm();
      typeInto(digitsOf(element), '83041792');
      form.reset();
      expect(element.value).to.equal('');
      expect([...new FormData(form)]).to.deep.equal([]);
      const fieldset = document.createElement('fieldset');
      fieldset.disabled = true;
      fieldset.append(element);
      form.append(fieldset);
      await drawn(element);
      expect(digitsOf(element).disabled).to.be.true;
    });

    it('is disabled by its property, sends nothing then, and is enabled again', async () => {
      const { form, element } = await inForm();
      typeInto(digitsOf(element), '83041792');
      element.disabled = true;
      await drawn(element);
      expect(digitsOf(element).disabled).to.be.true;
      expect([...new FormData(form)]).to.deep.equal([]);
      element.disabled = false;
      await drawn(element);
      await drawn(element);
      expect(digitsOf(element).disabled).to.be.false;
      expect(new FormData(form).get('code')).to.equal('83041792');
    });

    it('keeps the digits when it moves in the document', async () => {
      const { form, element } = await inForm();
      typeInto(digitsOf(element), '83041792');
      form.prepend(element);
      await drawn(element);
      expect(element.value).to.equal('83041792');
      expect(new FormData(form).get('code')).to.equal('83041792');
    });

    it('works before and after it is upgraded', async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form><late-token-auth name="code" required></late-token-auth></form>`,
      );
      const element = form.firstElementChild as TokenAuthQr;
      element.challenge = challenge;
      expect([...new FormData(form)]).to.deep.equal([]);
      customElements.define('late-token-auth', class extends TokenAuthQr {});
      await settled(form);
      typeInto(digitsOf(element), '83041792');
      expect([...new FormData(form)]).to.deep.equal([['code', '83041792']]);
    });

    it('shows what is wrong and leads to it', async () => {
      const { element } = await inForm();
      expect(element.reportValidity()).to.be.false;
      await drawn(element);
      expect(focused()).to.equal(digitsOf(element));
      expect(textOf(element)).to.contain('トランザクション認証番号（数字8桁）を入力してください。');
    });

    it('shows a refusal until something is typed', async () => {
      const { element } = await inForm();
      element.error = '番号が正しくありません。';
      await drawn(element);
      expect(descriptionOf(digitsOf(element))).to.contain('番号が正しくありません。');
      typeInto(digitsOf(element), '1');
      await drawn(element);
      expect(element.error).to.equal('');
      expect(textOf(element)).not.to.contain('番号が正しくありません。');
      element.error = '番号が正しくありません。';
      await drawn(element);
      expect(textOf(element)).to.contain('番号が正しくありません。');
    });

    it('[FA-2] is emptied by clear(), tells of changes without the code and is never restored', async () => {
      const { form, element } = await inForm();
      const heard = events(element, 'code-changed');
      typeInto(digitsOf(element), '83041792');
      expect(heard.map(cargoOf)).to.deep.equal([[]]);
      element.clear();
      expect(digitsOf(element).value).to.equal('');
      expect([...new FormData(form)]).to.deep.equal([]);
      expect('formStateRestoreCallback' in TokenAuthQr.prototype).to.be.false;
    });
  });

  it('[EM-4] takes the whole width for the code in 320 pixels, without a scroll bar', async () => {
    const element = await show();
    element.style.inlineSize = '256px';
    const code = byRole(element, 'img').getBoundingClientRect();
    expect(code.width).to.be.closeTo(250, 1);
    expect(element.scrollWidth).to.be.at.most(256);
  });

  it('gives each module whole pixels where there is room', async () => {
    const element = await show();
    element.style.inlineSize = '392px';
    const code = byRole(element, 'img');
    const modules = (code as unknown as SVGSVGElement).viewBox.baseVal.width;
    expect(code.getBoundingClientRect().width / modules).to.equal(4);
  });

  it('shows hostile text as text', async () => {
    for (const hostile of hostileStrings) {
      const element = await show({
        challenge: { ...challenge, payload: hostile, loginId: hostile, lines: [{ key: hostile, value: hostile }] },
        contact: hostile,
        error: hostile,
      });
      byRole(element, 'button', { name: '読み取れないとき' }).click();
      await drawn(element);
      expect(textOf(element)).to.contain(hostile);
      clock.restore();
    }
    expect('hostile' in window).to.be.false;
  });

  it('[IN-1] says the same in every language', async () => {
    for (const lang of languages) {
      const element = await mount<TokenAuthQr>(html`<token-auth-qr .challenge=${challenge}></token-auth-qr>`, lang);
      expect(textOf(element)).to.contain(lang === 'ja' ? 'トークン失効' : 'Revoke token');
      expect(/[\u3040-\u30ff]/.test(textOf(element))).to.equal(lang === 'ja');
    }
  });

  describe('for axe', () => expectEverySituationAccessible(stories));
});
