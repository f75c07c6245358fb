import { css } from 'lit';

export const styles = css`
  /* a rule above each part says that it begins, and nothing is boxed in twice */
  .card > * {
    --_frame: 0;
    --_padding: 0;
    --_above: calc(0.5 * var(--_space));
    --_rule: 1px solid var(--_line);
    --_corner: 0;
  }
  .card > deadline-banner {
    --_above: 0;
    --_rule: 0;
  }
  .card > * + * {
    margin-block-start: calc(0.5 * var(--_space));
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
    line-height: 1.15;
  }
  .paper {
    display: none;
  }
  @media (min-width: 26em) {
    @container (min-width: 40em) {
      #title [part='heading'] {
        font-size: 2em;
      }
    }
    @container (min-width: 48em) {
      footer > * {
        max-inline-size: 44em;
        margin-inline-start: 23cqi;
      }
    }
  }
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
    .paper {
      display: block;
    }
    .tools {
      display: none;
    }
  }
`;
