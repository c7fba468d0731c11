/** What the demo's devices say of their clocks. */
export const deviceClockIn = () => ({
  offset: '端末の時計のずれ',
  off: (p: { seconds: number }) =>
    p.seconds === 0
      ? '時計は合っています。'
      : `${spanOf(p.seconds)}${p.seconds > 0 ? '進んでいます' : '遅れています'}。`,
  ownTime: '端末の時刻：',
  numbers: (accepted: boolean): string =>
    accepted
      ? 'この端末の番号は、銀行で受け付けられます。'
      : '時計が合っていないため、この端末の番号は銀行で受け付けられません。',
  putRight: '時計を合わせる',
});

export type DeviceClockMessages = ReturnType<typeof deviceClockIn>;

/** 200 → 「3分20秒」 */
function spanOf(seconds: number): string {
  const [minutes, rest] = [Math.floor(Math.abs(seconds) / 60), Math.abs(seconds) % 60];
  return `${minutes > 0 ? `${minutes}分` : ''}${rest > 0 ? `${rest}秒` : ''}`;
}
