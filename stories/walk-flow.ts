import type { StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import type { ScenarioName } from '../src/mocks/bank/scenarios.js';
import { allByRole, byLabel, byRole, everyElement, textOf } from '../test/support/find.js';
import type { StoryBank } from './story-bank.js';

/** What stands on the buttons and fields of every flow, in both languages and the sample banks' words. */
export const words = {
  password: /確認用パスワード|確認暗証番号|Confirmation (password|code)/,
  code: /数字8桁|8 digits/,
  authenticate: /^(認証|Authenticate)$/,
  renew: /^(コードを更新|Renew code)$/,
  cancel: /^(中止|Cancel)$/,
  cancelYes: /^(中止する|Yes, cancel)$/,
  leave: /へ戻る|^終了する$|Back to|^Finish$/,
  incomplete: /入力内容に誤りがあります|needs correcting/,
};

const patience = { timeout: 6000 };

/** Works a flow in a story as a person does: by role, by label and by the words on the screen. */
export class FlowWalk {
  readonly bank: StoryBank;
  readonly #flow: Element;

  constructor(canvas: HTMLElement, bank: StoryBank) {
    this.#flow = canvas.querySelector('bank-context > :first-child')!;
    this.bank = bank;
  }

  /** Ticks a person's row. */
  async choose(name: RegExp): Promise<void> {
    await this.#act(() => byRole(this.#flow, 'checkbox', { name }).click());
  }

  /** Chooses one of several: a person's row, or a thing to do. */
  async pick(name: RegExp): Promise<void> {
    await this.#act(() => byRole(this.#flow, 'radio', { name }).click());
  }

  /** Chooses from a native list of options, by the option's value. */
  async select(label: RegExp, value: string): Promise<void> {
    await this.#act(() => {
      const field = byLabel(this.#flow, label);
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  async type(label: RegExp, text: string): Promise<void> {
    await this.#act(() => {
      const field = byLabel(this.#flow, label);
      field.focus();
      field.value = text;
      field.dispatchEvent(
        new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
      );
    });
  }

  async press(name: RegExp): Promise<void> {
    await this.#act(() => byRole(this.#flow, 'button', { name }).click());
  }

  async sees(text: RegExp): Promise<void> {
    await waitFor(() => expect(textOf(this.#flow)).toMatch(text), patience);
    await this.#isDrawn();
  }

  /** A row that can be ticked is there: the list has come. */
  async seesList(): Promise<void> {
    await waitFor(() => expect(allByRole(this.#flow, 'checkbox').length).toBeGreaterThan(0), patience);
    await this.#isDrawn();
  }

  /** Does it as soon as it can be done: `act` throws as long as what it needs is not there. */
  async #act(act: () => void): Promise<void> {
    await waitFor(act, patience);
    await this.#isDrawn();
  }

  async #isDrawn(): Promise<void> {
    const pending = () => everyElement(this.#flow).filter((part) => 'isUpdatePending' in part && part.isUpdatePending);
    await waitFor(() => expect(pending()).toEqual([]), patience);
  }
}

/** A situation that is reached by walking there. It fixes what the walk relies on, whatever the toolbars say. */
export function walked(scenario: ScenarioName, walk: (walk: FlowWalk) => Promise<void>): StoryObj {
  return {
    globals: { scenario, role: 'situation' },
    play: ({ canvasElement, loaded }) => walk(new FlowWalk(canvasElement, loaded['bank'] as StoryBank)),
  };
}

/** A situation that is there at once. */
export function found(scenario: ScenarioName, text: RegExp): StoryObj {
  return walked(scenario, (walk) => walk.sees(text));
}
