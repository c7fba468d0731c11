import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { icon } from '../../components/internal/icons.js';
import { base, buttons, chips } from '../../components/internal/shared-styles.js';
import { MessagesController } from '../../context/messages-controller.js';
import { demoMailboxMessages } from '../../messages/ja/demo-mailbox.js';
import { VERSION } from '../../version.js';
import { assertDemoHost } from '../otp/demo-host.js';
import { copyText } from './copy-text.js';
import { demoMailboxStyles } from './demo-mailbox-styles.js';
import { deviceStyles } from './device-styles.js';

/** A mail of the bank. */
export interface DemoMail {
  readonly id: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  /** Paragraphs of plain text. */
  readonly lines: readonly string[];
  /** RFC 3339. */
  readonly receivedAt: string;
  /** Where the mail leads on the page: an element's id, or the page's own route. */
  readonly link?: { readonly label: string; readonly fragment: string };
}

/** An ID in the text of a mail, such as 「サービスID：483920」. */
interface NamedId {
  readonly label: string;
  readonly id: string;
}

/**
 * The mails that the bank sends, for demonstrations (TX-3, OI-1).
 *
 * A new mail is announced; an opened one is read from then on, for as long as the page lives. IDs in its text can be
 * copied. Outside localhost and the hosts named in `allowed-hosts` it draws nothing and its update rejects (TX-6).
 */
export class DemoMailbox extends LitElement {
  static readonly tagName = 'demo-mailbox';
  static readonly version = VERSION;
  static override styles = [...base, buttons, chips, deviceStyles, demoMailboxStyles];

  /** The mails, in any order; the newest is shown first. */
  @property({ attribute: false }) mails: readonly DemoMail[] = [];
  /** Hosts besides localhost that somebody meant to show the demo, separated by spaces. */
  @property({ attribute: 'allowed-hosts' }) allowedHosts = '';

  @state() private openId: string | undefined = undefined;
  @state() private readIds: ReadonlySet<string> = new Set();
  @state() private arrived: readonly DemoMail[] = [];
  @state() private copied: { readonly label: string; readonly done: boolean } | undefined = undefined;
  @query('h3') private readonly heading!: HTMLElement | null;

  readonly #i18n = new MessagesController(this, demoMailboxMessages);

  protected override willUpdate(changed: PropertyValues<this>): void {
    assertDemoHost(location.hostname, this.allowedHosts.split(/\s+/).filter(Boolean));
    if (!changed.has('mails') || !this.hasUpdated) return;
    const known = changed.get('mails') ?? [];
    const arrived = newestFirst(this.mails.filter(({ id }) => !known.some((mail) => mail.id === id)));
    if (arrived.length > 0) this.arrived = arrived;
  }

  protected override render() {
    if (this.#i18n.pending) return nothing;
    const { messages } = this.#i18n;
    const open = this.mails.find(({ id }) => id === this.openId);
    const [newest] = this.arrived;
    const news = newest && messages.arrived({ count: this.arrived.length, subject: newest.subject });
    return html`
      <div class="device" role="group" aria-label=${messages.label}>
        <div class="head">
          <h3 tabindex="-1">${open?.subject ?? messages.heading}</h3>
          <span class="demo">${messages.demo}</span>
        </div>
        <div>
          <p class="news" role="status">${news}</p>
          ${open ? this.#mail(open) : this.#list()}
        </div>
      </div>
    `;
  }

  #list() {
    const { messages } = this.#i18n;
    if (this.mails.length === 0) return html`<p>${messages.empty}</p>`;
    return html`
      <ul>
        ${newestFirst(this.mails).map((mail) => this.#entry(mail))}
      </ul>
    `;
  }

  #entry({ id, from, subject, receivedAt }: DemoMail) {
    const { messages } = this.#i18n;
    const isUnread = !this.readIds.has(id);
    return html`
      <li>
        <button type="button" class=${isUnread ? 'unread' : ''} @click=${() => this.#open(id)}>
          <span class="meta">${from}</span>
          ${isUnread ? html`<span class="chip warning">${messages.unread}</span>` : nothing}
          <span class="subject">${subject}</span>
          <span class="meta">${messages.at({ at: receivedAt })}</span>
        </button>
      </li>
    `;
  }

  #mail({ from, to, receivedAt, lines, link }: DemoMail) {
    const { messages } = this.#i18n;
    const { copied } = this;
    return html`
      <article>
        <dl>
          <dt>${messages.from}</dt>
          <dd>${from}</dd>
          <dt>${messages.to}</dt>
          <dd>${to}</dd>
          <dt>${messages.receivedAt}</dt>
          <dd>${messages.at({ at: receivedAt })}</dd>
        </dl>
        ${lines.map((line) => html`<p class="line"><span>${line}</span> ${this.#copyButton(line)}</p>`)}
        ${link ? html`<p><a class="link" href="#${link.fragment}">${link.label}</a></p>` : nothing}
        <p role="status">${copied ? (copied.done ? messages.copied(copied) : messages.notCopied) : nothing}</p>
        <button type="button" @click=${() => this.#open(undefined)}>${icon('previous')} ${messages.backToList}</button>
      </article>
    `;
  }

  #copyButton(line: string) {
    const { messages } = this.#i18n;
    const named = namedIdIn(line, messages.ids);
    if (!named) return nothing;
    return html`
      <button type="button" class="quiet" aria-label=${messages.copyOf(named)} @click=${() => this.#copy(named)}>
        ${icon('copy')} ${messages.copy}
      </button>
    `;
  }

  async #open(id: string | undefined): Promise<void> {
    this.openId = id;
    this.copied = undefined;
    this.arrived = [];
    if (id !== undefined) this.readIds = new Set([...this.readIds, id]);
    await this.updateComplete;
    this.heading?.focus();
  }

  async #copy({ label, id }: NamedId): Promise<void> {
    this.copied = { label, done: await copyText(id) };
  }
}

function newestFirst(mails: readonly DemoMail[]): readonly DemoMail[] {
  return mails.toSorted((a, b) => Date.parse(b.receivedAt) - Date.parse(a.receivedAt));
}

/** A line that is an ID and its name, by one of the bank's words or by a name that ends in ID; mails are Japanese. */
function namedIdIn(line: string, labels: readonly string[]): NamedId | undefined {
  const [, label = '', id] = /^\s*([^：:]+?)\s*[：:]\s*([\w-]+)\s*$/.exec(line) ?? [];
  return id && (labels.includes(label) || /ID$/.test(label)) ? { label, id } : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'demo-mailbox': DemoMailbox;
  }
}
