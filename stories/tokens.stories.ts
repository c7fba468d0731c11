import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { TokenTable } from './token-table.js';

if (!customElements.get(TokenTable.tagName)) customElements.define(TokenTable.tagName, TokenTable);

/** What a page sets on any element around the kit, for instance on `:root`, to give it a bank's looks. */
export default {
  title: 'Tokens',
  render: () => html`<token-table></token-table>`,
} satisfies Meta;

export const Tokens: StoryObj = {};
