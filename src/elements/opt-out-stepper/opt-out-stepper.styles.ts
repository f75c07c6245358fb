import { css } from 'lit';
import { switchStyles } from '../../core/switch.js';

/** The row of a circle is 2.75em high, a touch target; the first line of a step is centered in it. */
export const styles = css`
  ${switchStyles}
  .needs li {
    display: inline;
  }
  .needs li + li::before {
    content: ' · ';
    content: ' · ' / ', ';
  }
  .place span {
    display: block;
  }
  /* the warning that a route deletes the account is not a minor note */
  .muted > strong {
    color: var(--_text);
    font-size: 1.25em;
  }

  .steps > li {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75em;
    margin: 0;
    break-inside: avoid;
  }
  /* wraps below its circle if there is not enough space beside it */
  .steps > li > div {
    flex: 1 1 9em;
    min-inline-size: 0;
    padding-block: calc((2.75em - 1lh) / 2);
  }
  .steps > li > div > * + * {
    margin-block-start: calc(0.5 * var(--_space));
  }
  .steps .muted + * {
    margin-block-start: 0.25em;
  }
  .steps .muted:first-child {
    color: inherit;
    font-size: inherit;
  }
  /* one focus ring around all lines of a link */
  .steps a {
    display: inline-block;
    max-inline-size: 100%;
    margin-block: -0.3em;
  }

  label {
    display: grid;
    grid-auto-rows: 2.75em;
    place-items: center;
    position: relative;
    inline-size: 2em;
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
    display: grid;
    place-items: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    pointer-events: none;
  }
  /* not a CSS counter: with one, Chrome leaks the element after it is removed from the page */
  .number::before {
    content: attr(data-step);
  }
  @media screen {
    /* the line to the next circle */
    li:not(:last-child) > label::after {
      content: '';
      position: absolute;
      inset-block: 2.375em -0.375em;
      inset-inline-start: calc(1em - 1px);
      border-inline-start: 2px solid var(--_hairline);
    }
    :checked {
      background: var(--_accent);
    }
    /* a check mark, not mirrored in right-to-left text */
    :checked + .number::before {
      content: '';
      inline-size: 0.4em;
      block-size: 0.8em;
      margin-block-end: 0.2em;
      border: solid var(--_surface);
      border-width: 0 0.2em 0.2em 0;
      rotate: 45deg;
    }
  }

  .menu {
    max-inline-size: 26em;
    border: 1px solid var(--_hairline);
    border-radius: var(--opt-out-radius, 0);
  }
  .menu > * {
    display: flex;
    column-gap: 0.75em;
    align-items: center;
    margin: 0;
    padding: 0.2em 0.75em;
  }
  .menu span {
    flex: 1 1 5em;
    min-inline-size: 0;
  }
  .menu p {
    flex-wrap: wrap;
    justify-content: flex-end;
  }
  .menu > * + * {
    border-block-start: 1px solid var(--_hairline);
  }
  /* hidden from screen readers; the character mirrors itself in right-to-left text */
  .menu li::after {
    content: '›' / '';
    color: var(--_muted);
  }

  @media print {
    .steps > li > div {
      padding-block: calc((1.75em - 1lh) / 2);
    }
    label {
      grid-auto-rows: 1.75em;
      grid-auto-flow: column;
      color: inherit;
    }
    label > * {
      grid-area: auto;
    }
    input {
      inline-size: 1em;
      block-size: 1em;
      border-radius: 0;
    }
  }
`;
