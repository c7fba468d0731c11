import { html, nothing } from 'lit';
import { icon } from '../../components/internal/icons.js';
import type { Formats } from '../../messages/formats.js';
import type { DeviceClockMessages } from '../../messages/ja/device-clock.js';
import { isAcceptedDespite, type DemoOtpToken } from '../otp/demo-otp-token.js';

interface ClockSetting {
  readonly messages: DeviceClockMessages;
  readonly formats: Formats;
  /** The right time, epoch milliseconds. */
  readonly now: number;
  readonly offsetSeconds: number;
  /** A token whose number shows what the clock does; without one nothing is said of it. */
  readonly token: DemoOtpToken | undefined;
  readonly set: (offsetSeconds: number) => void;
}

/** Sets a device's clock wrong by up to ten minutes, says its time, and what the bank makes of its numbers (OI-2). */
export function clockSetting({ messages, formats, now, offsetSeconds, token, set }: ClockSetting) {
  const off = messages.off({ seconds: offsetSeconds });
  const own = new Date(now + offsetSeconds * 1000);
  const seconds = String(own.getUTCSeconds()).padStart(2, '0');
  const accepted = token && isAcceptedDespite(token, now / 1000, offsetSeconds);
  return html`
    <div class="clock">
      <label class="label" for="offset">${messages.offset}</label>
      <input
        id="offset"
        type="range"
        min="-600"
        max="600"
        step="10"
        .value=${String(offsetSeconds)}
        aria-valuetext=${off}
        aria-describedby="verdict"
        @input=${(event: Event) => set((event.target as HTMLInputElement).valueAsNumber)}
      />
      <p>${off}</p>
      <p>${messages.ownTime}<span class="own-time">${formats.time(own.toISOString())}:${seconds}</span></p>
      <p class="verdict ${accepted === false ? 'refused' : ''}" id="verdict">
        ${
          accepted === undefined
            ? nothing
            : [icon(accepted ? 'done' : 'warning'), html`<span>${messages.numbers(accepted)}</span>`]
        }
      </p>
      <button type="button" aria-disabled=${offsetSeconds === 0 ? 'true' : 'false'} @click=${() => set(0)}>
        ${messages.putRight}
      </button>
    </div>
  `;
}
