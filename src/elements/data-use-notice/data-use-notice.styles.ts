import { css } from '../../core/css.js';

export const styles = css`
  .card > * {
    --_frame: 0;
    --_padding: 0;
  }
  .card > * + * {
    margin-block-start: var(--_space);
  }
  .card > footer {
    margin-block-start: 0;
  }
  header > * + *,
  footer > p {
    margin-block-start: calc(0.4 * var(--_space));
  }
  #title [part='heading'] {
    font-size: 1.5em;
    line-height: 1.2;
  }
  .paper {
    display: none;
  }
  @container (min-width: 40em) {
    #title [part='heading'] {
      font-size: 2em;
    }
  }
  @media print {
    .paper {
      display: block;
    }
  }
`;
