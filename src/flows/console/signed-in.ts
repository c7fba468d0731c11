import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SettingsScope } from '../../context/settings-scope.js';
import type { BankClient } from '../../contract/bank-client.js';
import type { Role } from '../../contract/generated/types.gen.js';
import { SessionExpiredEvent } from '../engine/flow-events.js';

const itself = 'admin-console-flow';

/** Whose menu the console shows: the bank is asked at first, at another bank, and once a session was over. */
export class SignedIn implements ReactiveController {
  role: Role | undefined = undefined;
  /** What stands in the way of knowing the person for the first time. */
  standing: 'asking' | 'known' | 'notReached' | 'sessionOver' = 'asking';

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #scope: SettingsScope;
  readonly #isAnother: () => void;
  #askedOf: BankClient | undefined;
  /** How often was asked; only the last answer counts. */
  #asked = 0;
  #actorId: string | undefined;

  /** `isAnother` runs where somebody else is found whom no flow has told of. */
  constructor(host: ReactiveControllerHost & HTMLElement, scope: SettingsScope, isAnother: () => void) {
    this.#host = host;
    this.#scope = scope;
    this.#isAnother = isAnother;
    host.addController(this);
    host.addEventListener('session-expired', this.#onSessionExpired);
  }

  hostUpdate(): void {
    if (this.#host.isConnected && this.#scope.client !== this.#askedOf) void this.ask();
  }

  hostDisconnected(): void {
    // Whoever is signed in when it is put back may be somebody else.
    this.#askedOf = undefined;
    this.#asked += 1;
  }

  /** `isTold`: whether a flow tells by itself that somebody else is there. */
  readonly ask = async (isTold = false): Promise<void> => {
    const { client } = this.#scope;
    this.#askedOf = client;
    const asked = ++this.#asked;
    if (this.standing !== 'known') this.standing = 'asking';
    this.#host.requestUpdate();
    const session = () => client.session().catch(() => undefined);
    let answer = await session();
    const isOver = () => answer?.ok === false && answer.problem.code === 'session-expired';
    if (isOver() && (await this.#isRenewed())) answer = await session();
    if (asked !== this.#asked) return;
    if (answer?.ok) {
      const { id, role } = answer.value.actor;
      if (!isTold && this.#actorId !== undefined && this.#actorId !== id) this.#isAnother();
      this.#actorId = id;
      this.role = role;
      this.standing = 'known';
    } else if (this.standing !== 'known') {
      this.standing = isOver() ? 'sessionOver' : 'notReached';
    }
    this.#host.requestUpdate();
  };

  #isRenewed(): Promise<boolean> {
    const expired = new SessionExpiredEvent(itself);
    this.#host.dispatchEvent(expired);
    return expired.settled();
  }

  /** A flow's session was over: whoever is signed in now may be somebody else. */
  readonly #onSessionExpired = (event: SessionExpiredEvent): void => {
    if (event.detail.flow === itself) return;
    // The portal, further out, has yet to say how long to wait.
    queueMicrotask(() => void event.settled().then(() => this.ask(true)));
  };
}
