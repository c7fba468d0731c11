import { html, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { LightElement } from './light-element.js';
import { sentencesIn, type LanguageName } from './sentences.js';

/** Stands for the portal's login page: asks the person to sign in again. */
export class SignInDialog extends LightElement {
  @property() language: LanguageName = 'ja';

  @query('dialog') private dialog!: HTMLDialogElement;
  @query('.primary') private signIn!: HTMLButtonElement;

  /** Resolves once the person signed in again; rejects where they would not. */
  async ask(): Promise<void> {
    if (!this.dialog.open) {
      this.dialog.returnValue = '';
      this.dialog.showModal();
      this.signIn.focus();
    }
    await new Promise((resolve) => this.dialog.addEventListener('close', resolve, { once: true }));
    if (this.dialog.returnValue !== 'signed-in') throw new Error('Not signed in again');
  }

  protected override render(): TemplateResult {
    const { sessionOver, sessionOverText, signInAgain, leave } = sentencesIn(this.language);
    return html`
      <dialog aria-labelledby="sign-in-title" aria-describedby="sign-in-text">
        <h2 id="sign-in-title">${sessionOver}</h2>
        <p id="sign-in-text">${sessionOverText}</p>
        <p class="acts">
          <button type="button" @click=${() => this.dialog.close()}>${leave}</button>
          <button type="button" class="primary" @click=${() => this.dialog.close('signed-in')}>${signInAgain}</button>
        </p>
      </dialog>
    `;
  }
}
