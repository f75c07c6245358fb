/** A shape for each use of data, drawn for this library: beside the word, never instead of it. */
import { element, type Child } from './document.js';

const RING = 'M8 2a6 6 0 110 12 6 6 0 010-12z';

/** Paths in a box of 16. */
const SHAPES = {
  used: RING,
  'special-used': 'M8 1l7 7-7 7-7-7z',
  'special-possible': 'M8 1l7 7-7 7-7-7z',
  possible: `${RING}M5 8h6`,
  unclear: `${RING}M8 5v3.5M8 10v1`,
  'not-used': `${RING}M4 12l8-8`,
} as const;

export type IconName = keyof typeof SHAPES;

export const icon = (name: IconName): Child =>
  element('svg', [element('path', [], { d: SHAPES[name] })], {
    viewBox: '0 0 16 16',
    'aria-hidden': 'true',
    focusable: 'false',
  });
