import type { DeviceClockMessages } from '../ja/device-clock.js';

export const deviceClockIn = (): DeviceClockMessages => ({
  offset: 'Error of the device’s clock',
  off: (p) =>
    p.seconds === 0
      ? 'The clock is right.'
      : `The clock is ${spanOf(p.seconds)} ${p.seconds > 0 ? 'ahead' : 'behind'}.`,
  ownTime: 'Time of the device: ',
  numbers: (accepted) =>
    accepted
      ? 'The bank accepts the numbers of this device.'
      : 'The clock is wrong, so the bank refuses the numbers of this device.',
  putRight: 'Put the clock right',
});

/** 200 → "3 min 20 s" */
function spanOf(seconds: number): string {
  const [minutes, rest] = [Math.floor(Math.abs(seconds) / 60), Math.abs(seconds) % 60];
  return [minutes > 0 ? `${minutes} min` : '', rest > 0 ? `${rest} s` : ''].filter(Boolean).join(' ');
}
