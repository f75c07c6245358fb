import { css } from 'lit';

export const styles = css`
  :host {
    /* high enough for a finger */
    --_row: max(2.75em, 44px);
  }
  [part='route'] > [part='heading']::first-letter,
  .needs::first-letter {
    text-transform: uppercase;
  }
  .needs li {
    display: inline;
  }
  .needs li + li::before {
    content: ' · ';
    content: ' · ' / '';
  }
  .progress:empty {
    margin: 0;
  }
  .whole {
    white-space: nowrap;
  }

  .steps,
  .menu {
    list-style: none;
  }
  .steps {
    counter-reset: step;
  }
  .steps > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    position: relative;
    column-gap: 0.75em;
    margin: 0;
    counter-increment: step;
    break-inside: avoid;
  }
  .steps > li > div {
    padding-block: calc((var(--_row) - 1lh) / 2);
  }
  .steps > li > div > * + * {
    margin-block-start: calc(0.5 * var(--_space));
  }
  .steps > li > div > .muted + * {
    margin-block-start: 0.25em;
  }
  .steps > li > div > .muted:first-child {
    color: inherit;
    font-size: inherit;
  }
  /* the ring of a link that takes two lines goes around both */
  .steps a {
    display: inline-block;
  }
  .place span {
    display: block;
  }

  label {
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: var(--_row);
    color: var(--_accent);
    font-weight: bold;
  }
  label > * {
    grid-area: 1 / 1;
  }
  input {
    appearance: none;
    inline-size: 2em;
    block-size: 2em;
    border: 2px solid;
    border-radius: 50%;
    color: inherit;
  }
  .number {
    pointer-events: none;
  }
  .number::before {
    content: counter(step);
  }
  @media screen {
    .steps > li:not(:last-child)::before {
      content: '';
      position: absolute;
      inset-block: calc(var(--_row) / 2 + 1em) calc(1em - var(--_row) / 2);
      inset-inline-start: calc(1em - 1px);
      border-inline-start: 2px solid var(--_hairline);
    }
    :checked {
      background: var(--_accent);
    }
    :checked + .number {
      color: var(--_surface);
    }
    /* a tick, which is the same where the text runs from the right */
    :checked + .number::before {
      content: '';
      display: block;
      inline-size: 0.4em;
      block-size: 0.8em;
      margin-block-end: 0.2em;
      border: solid;
      border-width: 0 0.2em 0.2em 0;
      rotate: 45deg;
    }
  }

  .menu {
    max-inline-size: 26em;
    border: 1px solid var(--_hairline);
    border-radius: var(--opt-out-radius, 0);
  }
  .row {
    display: flex;
    column-gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    padding: 0.4em 0.75em;
  }
  .row + .row {
    margin: 0;
    border-block-start: 1px solid var(--_hairline);
  }
  .row > :first-child {
    min-inline-size: 0;
  }
  /* silent, and turned around by itself where the text runs from the right */
  .path::after {
    content: '›' / '';
    color: var(--_muted);
    font-weight: bold;
  }

  @media print {
    .progress {
      display: none;
    }
    label {
      grid-auto-flow: column;
      column-gap: 0.4em;
      color: inherit;
    }
    label > * {
      grid-area: auto;
    }
    input {
      inline-size: 1em;
      block-size: 1em;
      border-width: 1px;
      border-radius: 0;
    }
  }
`;
