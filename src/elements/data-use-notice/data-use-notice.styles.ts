import { css } from 'lit';

export const styles = css`
  [part='base'] {
    max-inline-size: 48em;
  }
  /* a line above each part instead of a frame around it */
  .card {
    --_frame: 0;
    --_padding: 0;
    --_above: calc(0.5 * var(--_space));
    --_rule: 1px solid var(--_line);
    --_corner: 0;
  }
  .card > * + * {
    margin-block-start: calc(0.5 * var(--_space));
  }
  .card > deadline-banner,
  details {
    --_above: 0;
    --_rule: 0;
  }
  /* no title is larger than the title of its fold */
  details {
    --_title: 1em;
  }
  header > * + * {
    margin-block-start: calc(0.25 * var(--_space));
  }
  #title [part='heading'] {
    font-size: 1.6em;
    line-height: 1.2;
  }
  .competent {
    padding-block-start: calc(0.5 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .competent [part='heading'] {
    font-size: 1.2em;
  }
  .competent li {
    margin-block-start: 0.25em;
    font-size: 0.8em;
  }
  details > section > :is([part='heading'], section, authority-positions, notice-timeline) {
    margin-block-start: var(--_space);
  }
  .paper {
    display: none;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--_space);
    border-block-start: 1px solid var(--_hairline);
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
    /* the steps have the same link, with its address */
    deadline-banner {
      --_actions: none;
    }
    .paper {
      display: block;
    }
    .tools {
      display: none;
    }
  }
`;
