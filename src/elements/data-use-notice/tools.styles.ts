import { css } from '../../core/css.js';

export const styles = css`
  .tools {
    display: flex;
    gap: 1em;
  }
  button {
    padding-block: 0.25em;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
