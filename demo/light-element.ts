import { LitElement } from 'lit';

/** An element of the portal itself: drawn into the page, so that `portal.css` reaches it. */
export class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
