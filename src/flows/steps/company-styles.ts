import { css } from 'lit';
import { fields } from '../../components/internal/shared-styles.js';
import { flowStyles } from './flow-styles.js';

/** A flow with the company's form: two fields beside one another where there is room. */
export const companyStyles = [
  ...flowStyles,
  fields,
  css`
    .pairs {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
      gap: 1.25rem 2rem;
      align-items: start;
    }
    .text {
      max-inline-size: 40rem;
    }
  `,
];
