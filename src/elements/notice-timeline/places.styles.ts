import { unsafeCSS } from '@lit/reactive-element';
import type { Sheet } from '../../core/css.js';
import { COLUMNS, LABEL, ROWS } from '../../views/timeline.js';

const rules = (count: number, rule: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => rule(index + 1)).join('');

/** The places on the scale as classes: a policy that refuses styles in markup has nothing to refuse. */
export const places: Sheet = unsafeCSS(
  `@media screen and (min-width: 26em) { @container (min-width: 40em) {
    .scale { grid-template: repeat(${String(ROWS)}, auto) / repeat(${String(COLUMNS)}, minmax(0, 1fr)) }
    ${rules(COLUMNS, (at) => `.at-${String(at)} { grid-column: ${String(at)} / span ${String(LABEL)} }`)}
    ${rules(ROWS, (row) => `.row-${String(row)} { grid-row: 1 / span ${String(row)} }`)}
  } }`,
);
