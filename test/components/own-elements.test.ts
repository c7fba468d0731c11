import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement, render } from 'lit';
import { defineElement } from '../../src/components/internal/define-element.js';
import { htmlWith, ownTag } from '../../src/components/internal/own-elements.js';
import '../../src/define/otp-input.js';
import '../../src/define/transaction-auth-token-revoke-flow.js';
import * as kit from '../../src/index.js';
import { TestCounter } from '../support/counter.js';
import { allByRole, everyElement } from '../support/find.js';
import { settled } from '../support/mount.js';
import { loadSecondBuild } from '../support/second-build.js';

const flowTag = 'transaction-auth-token-revoke-flow';

/** The bank's own, there before anything of the kit is drawn. */
class BankErrorSummary extends HTMLElement {}
customElements.define('error-summary', BankErrorSummary);

describe('whose tag', () => {
  describe('templates', () => {
    class InnerPart extends LitElement {
      static readonly tagName = 'inner-part';
      static readonly version = kit.VERSION;
    }
    const own = htmlWith(InnerPart);
    const drawn = async (template: unknown): Promise<HTMLElement> => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      render(template, page);
      return page;
    };

    it('[EM-2] lead a plain tag to the kit’s own class, with attributes, properties, children and bindings', async () => {
      const page = await drawn(own`<inner-part class="a" .title=${'b'} ?hidden=${true}><b>${'c'}</b></inner-part>`);
      const part = page.firstElementChild as InnerPart;
      expect(part).to.be.instanceOf(InnerPart);
      expect(part.localName).to.equal(`inner-part-v${kit.VERSION.replaceAll('.', '-')}`);
      expect([part.className, part.title, part.hidden, part.textContent]).to.deep.equal(['a', 'b', true, 'c']);
    });

    it('[EM-2] never take the plain name', async () => {
      await drawn(own`<inner-part></inner-part>`);
      expect(customElements.get('inner-part')).to.equal(undefined);
    });

    it('[EM-2] leave other tags and texts as they are', async () => {
      const page = await drawn(
        own`<inner-part-2></inner-part-2><x-inner-part></x-inner-part><p title="inner-part">inner-part</p>`,
      );
      expect([...page.children].map(({ localName }) => localName)).to.deep.equal(['inner-part-2', 'x-inner-part', 'p']);
      expect(page.querySelector('p')!.title + page.querySelector('p')!.textContent).to.equal('inner-partinner-part');
    });

    it('[EM-2] are rewritten once, so that Lit keeps what it has drawn', async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const draw = (title: string): Element => {
        render(own`<inner-part title=${title}></inner-part>`, page);
        return page.firstElementChild!;
      };
      const first = draw('a');
      const again = draw('b');
      expect(again === first).to.equal(true);
      expect((again as HTMLElement).title).to.equal('b');
    });

    it('[EM-2] give one class one name, also where a page asked for the plain tag of the same class', () => {
      expect(ownTag(kit.OtpInput)).to.equal(ownTag(kit.OtpInput));
      expect(customElements.get(ownTag(kit.OtpInput)))
        .to.have.property('prototype')
        .that.is.instanceOf(kit.OtpInput);
      expect(customElements.get('otp-input') === kit.OtpInput).to.equal(true);
    });
  });

  describe('a bank that has an element of the same name', () => {
    it('[EM-2] before the kit: the flow draws the kit’s, and the bank’s stays the bank’s', async () => {
      const counter = await openFlow();
      await showProblems(counter);
      expect(drawnBy(counter.flow, BankErrorSummary)).to.deep.equal([]);
      expect(drawnBy(counter.flow, kit.ErrorSummary)).to.have.length(1);
      expect(document.createElement('error-summary')).to.be.instanceOf(BankErrorSummary);
    });

    it('[EM-2] after the kit: it is defined without an error, and the flow goes on with its own', async () => {
      class BankUserListPicker extends HTMLElement {}
      const counter = await openFlow();
      customElements.define('user-list-picker', BankUserListPicker);
      allByRole(counter.flow, 'checkbox').at(-1)!.click();
      await counter.isDrawn();
      await showProblems(counter);
      expect(drawnBy(counter.flow, kit.UserListPicker)).to.have.length(1);
      expect(drawnBy(counter.flow, BankUserListPicker)).to.deep.equal([]);
    });
  });

  describe('two builds of the kit on one page', () => {
    for (const version of ['0.9.0', kit.VERSION]) {
      it(`[EM-2] each flow draws only elements of its own build: ${kit.VERSION} beside ${version}`, async () => {
        const second = await loadSecondBuild(version);
        const tag = `second-flow-${version.replaceAll('.', '-')}`;
        customElements.define(tag, class extends second.TransactionAuthTokenRevokeFlow {});
        const counter = await openFlow();
        const other = document.createElement(tag);
        counter.flow.parentElement!.append(other);
        await waitUntil(() => allByRole(other, 'checkbox').length > 0, 'the list of the second build', {
          timeout: 5000,
        });
        await settled(other);

        const first = innerOf(counter.flow);
        const seconds = innerOf(other);
        expect(first.length).to.be.greaterThan(2);
        expect(seconds.map(({ tag: name }) => name.replace(/-v.*/, ''))).to.deep.equal(
          first.map(({ tag: name }) => name.replace(/-v.*/, '')),
        );
        for (const { element } of first) expect(isOf(kit, element), element.localName).to.equal(true);
        for (const { element } of seconds) {
          expect(isOf(second, element), element.localName).to.equal(true);
          expect(isOf(kit, element), element.localName).to.equal(false);
        }
        const names = new Set(first.map(({ tag: name }) => name));
        expect(seconds.filter(({ tag: name }) => names.has(name))).to.deep.equal([]);
      });
    }
  });

  describe('defining a plain tag', () => {
    const warnings: string[] = [];
    const { warn } = console;
    beforeEach(() => {
      warnings.length = 0;
      console.warn = (text: string) => warnings.push(text);
    });
    afterEach(() => {
      console.warn = warn;
    });

    it('[EM-2] warns where it is somebody else’s, and leaves it', () => {
      defineElement(kit.ErrorSummary);
      expect(customElements.get('error-summary') === BankErrorSummary).to.equal(true);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('<error-summary>').and.include("not the kit's").and.include(kit.VERSION);
    });

    it('[EM-2] warns with both versions where another build has it', async () => {
      const second = await loadSecondBuild('0.9.0');
      second.defineElement(second.OtpInput);
      expect(customElements.get('otp-input') === kit.OtpInput).to.equal(true);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('<otp-input>').and.include(kit.VERSION).and.include('0.9.0');
    });

    it('[EM-2] says nothing where it is defined twice by the same build', () => {
      defineElement(kit.OtpInput);
      expect(warnings).to.deep.equal([]);
    });
  });
});

async function openFlow(): Promise<TestCounter> {
  const counter = await new TestCounter().open(flowTag);
  await waitUntil(() => allByRole(counter.flow, 'checkbox').length > 0, 'the list');
  return counter;
}

/** Presses without having filled anything in. */
async function showProblems(counter: TestCounter): Promise<void> {
  counter.press('失効');
  await counter.sees('入力内容に誤りがあります');
}

function drawnBy(flow: HTMLElement, kind: CustomElementConstructor): HTMLElement[] {
  return everyElement(flow).filter((element) => element instanceof kind);
}

function innerOf(flow: HTMLElement): { element: HTMLElement; tag: string }[] {
  return everyElement(flow)
    .filter(({ localName }) => localName.includes('-'))
    .map((element) => ({ element, tag: element.localName }));
}

function isOf(build: typeof kit, element: HTMLElement): boolean {
  return Object.values(build).some((value) => typeof value === 'function' && isClassOf(value, element));
}

function isClassOf(value: unknown, element: HTMLElement): boolean {
  const { prototype } = value as { prototype?: unknown };
  return prototype instanceof HTMLElement && element instanceof (value as CustomElementConstructor);
}
