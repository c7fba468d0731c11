/**
 * Whether a key belongs to an input method: Enter that ends a composition must not submit (IN-2). Safari reports
 * `isComposing` false on that key but keeps the code 229.
 */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Submits the form of a form-associated element on Enter, as a native field would. */
export function submitOnEnter(event: KeyboardEvent, form: HTMLFormElement | null): void {
  if (event.key !== 'Enter' || isComposing(event) || event.defaultPrevented) return;
  event.preventDefault();
  form?.requestSubmit();
}
