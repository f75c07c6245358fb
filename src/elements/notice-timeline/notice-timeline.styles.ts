import { unsafeCSS } from '@lit/reactive-element';
import { css } from '../../core/css.js';
import { COLUMNS, LABEL, ROWS } from '../../views/timeline.js';

export const styles = css`
  .events {
    list-style: none;
  }
  .events > li {
    position: relative;
    margin: 0;
    padding-inline-start: 0.9em;
    padding-block-end: 0.5em;
    border-inline-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  /* drawn by borders, which forced colours and paper keep */
  .events > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-start: -0.4em;
    inline-size: 0;
    block-size: 0;
    border: 0.35em solid var(--_line);
    border-radius: 50%;
  }
  .events > .today::before {
    inset-block-start: 0.25em;
    inset-inline-start: -0.55em;
    inline-size: 1em;
    block-size: 1em;
    border: 0.2em double var(--_accent);
    background: var(--_surface);
  }

  @container (min-width: 40em) {
    [part='base'] > .scale.scale {
      display: grid;
      max-inline-size: none;
      margin-block-start: 1em;
      border-block-start: 2px solid var(--_line);
      font-size: 0.9375em;
      line-height: 1.35;
    }
    /* a flag on a pole that hangs from the scale, in the row that is free for it */
    .scale > li {
      display: grid;
      grid-template-rows: subgrid;
      padding: 0;
    }
    .scale > li > div {
      grid-row: -2;
      padding-block: 0.75em 0;
      padding-inline: 0.4em;
    }
    .scale > .far {
      border-inline-start-style: dashed;
    }
    .scale > li::before {
      inset-block-start: -0.42em;
    }
    .scale > .today::before {
      inset-block-start: -0.6em;
    }
  }
`;

const rules = (count: number, rule: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => rule(index + 1)).join('');

/** The places on the scale as classes: a policy that refuses styles in markup has nothing to refuse. */
export const places = unsafeCSS(
  `@container (min-width: 40em) {
    .scale { grid-template: repeat(${String(ROWS)}, auto) / repeat(${String(COLUMNS)}, minmax(0, 1fr)) }
    ${rules(COLUMNS, (at) => `.at-${String(at)} { grid-column: ${String(at)} / span ${String(LABEL)} }`)}
    ${rules(ROWS, (row) => `.row-${String(row)} { grid-row: 1 / span ${String(row)} }`)}
  }`,
);
