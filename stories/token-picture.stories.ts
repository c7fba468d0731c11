import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TokenPicture } from '../src/components/token-picture.js';
import '../src/define/token-picture.js';

type Situation = StoryObj<Partial<TokenPicture>>;

export default {
  title: 'Elements/token-picture',
  component: 'token-picture',
  render: ({ model }) => html`<token-picture .model=${model ?? 'card'}></token-picture>`,
} satisfies Meta<Partial<TokenPicture>>;

export const Card: Situation = { args: { model: 'card' } };

export const KeyFob: Situation = { args: { model: 'key-fob' } };

export const Keypad: Situation = { args: { model: 'keypad' } };

export const App: Situation = { args: { model: 'app' } };
