/** A shape for each use of data, drawn for this library: beside the word, never instead of it. */
import { html, type TemplateResult } from 'lit';
import type { Use } from '../../content/list.js';

const RING = 'M8 2a6 6 0 110 12 6 6 0 010-12z';
const DIAMOND = 'M8 1l7 7-7 7-7-7z';

/** Paths in a box of 16. */
const SHAPES: Readonly<Record<Use, string>> = {
  used: RING,
  'special-used': DIAMOND,
  'special-possible': DIAMOND,
  possible: `${RING}M5 8h6`,
  unclear: `${RING}M8 5v3.5M8 10v1`,
  'not-used': `${RING}M4 12l8-8`,
};

export const icon = (use: Use): TemplateResult => html`
  <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d=${SHAPES[use]}></path></svg>
`;
