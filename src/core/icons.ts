/** A shape for each use of data, drawn for this library: beside the word, never instead of it. */
import { html, nothing, type TemplateResult } from 'lit';

/** `M` paths in a box of 16; a leading `*` fills the shape. */
const SHAPES: Readonly<Record<string, string>> = {
  used: '*M8 2a6 6 0 110 12 6 6 0 010-12z',
  'special-used': '*M8 1l7 7-7 7-7-7z',
  'special-possible': 'M8 1.5L14.5 8 8 14.5 1.5 8zM8 5v3.5M8 10v1',
  possible: 'M8 2a6 6 0 110 12 6 6 0 010-12zM5 8h6',
  unclear: 'M6 6a2 2 0 113 2q-1 .5-1 1.5M8 11.5v1M8 1.5a6.5 6.5 0 110 13 6.5 6.5 0 010-13z',
  'not-used': 'M8 2a6 6 0 110 12 6 6 0 010-12zM4 12l8-8',
};

export const icon = (name: string): TemplateResult | typeof nothing => {
  const shape = SHAPES[name];
  return shape
    ? html`<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path class=${shape.startsWith('*') ? 'full' : nothing} d=${shape.replace('*', '')}></path>
      </svg>`
    : nothing;
};
