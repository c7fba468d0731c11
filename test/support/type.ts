/** Types into a native field as a person does: the value changes, then an input event says how. */
export function typeInto(field: HTMLInputElement, text: string, inputType = 'insertText'): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { inputType, bubbles: true, composed: true }));
}

/** What a browser that fills in a password does: the value is there, and nobody typed. */
export function fillIn(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

export function pressKey(target: Element, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

/** The Enter that ends a composition, as Chromium and Firefox send it, and as Safari does (IN-2). */
export const composingEnters: readonly [browser: string, init: KeyboardEventInit][] = [
  ['Chromium and Firefox', { isComposing: true }],
  ['Safari', { isComposing: false, keyCode: 229 }],
];

/** Text that a careless page would take for markup, script or a property. */
export const hostileStrings: readonly string[] = [
  '<img src=x onerror="window.hostile = true">',
  '"><script>window.hostile = true</script>',
  'javascript:window.hostile=true',
  '${window.hostile = true}{{constructor}}',
  '\u202Eedoc\u200B',
  '__proto__',
  'constructor',
  'x'.repeat(10_000),
];

/** What an event carries beyond what every event has. */
export function cargoOf(event: Event): string[] {
  return Object.keys(event).filter((key) => key !== 'isTrusted');
}
