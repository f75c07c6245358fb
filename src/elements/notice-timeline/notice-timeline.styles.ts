import { css } from 'lit';

export const styles = css`
  /* the date is beside the text if both fit, else above it */
  ol > li {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--_space);
    position: relative;
    margin: 0;
    padding-inline-start: 1.6em;
    padding-block-end: calc(0.5 * var(--_space));
    break-inside: avoid;
  }
  .date {
    flex: 0 1 9.5em;
    color: var(--_muted);
  }
  .what {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .last-day > .what {
    font-weight: bold;
  }

  /* the line from each marker to the next */
  li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 0.75em -0.75em;
    inset-inline-start: calc(0.5em - 0.5px);
    border-inline-start: 1px solid var(--_line);
  }
  /* markers are borders, which forced colours and print keep */
  li::before {
    content: '';
    position: absolute;
    z-index: 1;
    inset-block-start: 0.4em;
    inset-inline-start: 0.15em;
    border: 0.35em solid var(--_line);
    border-radius: 50%;
  }
  .coming::before {
    inline-size: 0.42em;
    block-size: 0.42em;
    border-width: 0.14em;
    background: var(--_surface);
  }
  .last-day::before {
    border-color: var(--_accent);
    border-radius: 0;
    rotate: 45deg;
  }
  /* today is a horizontal line with a label */
  .today::before {
    inset-block-start: 0.75em;
    inset-inline-start: 0.5em;
    inline-size: 0.8em;
    border-width: 1px 0 0;
    border-color: var(--_accent);
    border-radius: 0;
  }
  .today > .what {
    display: flex;
    flex-basis: max-content;
    gap: 0.5em;
    align-items: center;
    color: var(--_accent);
    font-weight: bold;
  }
  .today > .what::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid;
  }

  @media print {
    .today {
      display: none;
    }
  }
`;
