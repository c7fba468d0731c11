/** A box that is disabled for assistive technology only, so that it can be reached and asked why. */
export function refuseWhereDisabled(event: Event): void {
  if ((event.currentTarget as HTMLElement).ariaDisabled === 'true') event.preventDefault();
}
