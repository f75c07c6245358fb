/** Icons, drawn for this library. They never replace a text. */
import { html, type TemplateResult } from 'lit';
import type { GroupContent } from '../../content/list.js';

type Name = NonNullable<GroupContent['icon']>;

const RING = 'M8 2a6 6 0 110 12 6 6 0 010-12z';
const DIAMOND = 'M8 1l7 7-7 7-7-7z';

/** SVG paths in a 16 × 16 view box, for each use and each kind of data. */
const PATHS: Readonly<Record<Name, string>> = {
  used: RING,
  'special-used': DIAMOND,
  'special-possible': DIAMOND,
  possible: `${RING}M5 8h6`,
  unclear: `${RING}M8 5v3.5M8 10v1`,
  'not-used': `${RING}M4 12l8-8`,
  // head and shoulders, speech bubble, closed envelope, phone, sheet of paper, heart
  person: 'M8 2a3 3 0 110 6 3 3 0 010-6zM2 14c0-5 12-5 12 0z',
  content: 'M2 3h12v8H7.5L4 14v-3H2z',
  private: 'M1.5 3.5h13v9h-13zl6.5 5.5 6.5-5.5',
  device: 'M4.5 1.5h7v13h-7zM7 12h2',
  document: 'M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3',
  sensitive: 'M8 14L2.5 8.5a3.2 3.2 0 015.5-4.5 3.2 3.2 0 015.5 4.5z',
};

export const icon = (name: Name): TemplateResult => html`
  <svg class=${name} viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d=${PATHS[name]}></path></svg>
`;
