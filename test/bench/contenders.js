/** The contenders: each does the same three jobs. Its page, script and style are in `contenders/<folder>/`. */

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { snippet } from '../../dist/npm/snippets/snippets.js';
import { en } from '../../dist/npm/words/languages/en.js';
import { cardTexts, writeCard } from './card.js';
import * as carbon from './contenders/carbon/card.js';
import * as fluent from './contenders/fluent/card.js';
import * as govuk from './contenders/govuk/card.js';
import * as material from './contenders/material/card.js';
import * as rhds from './contenders/rhds/card.js';
import * as shoelace from './contenders/shoelace/card.js';
import * as spectrum from './contenders/spectrum/card.js';
import * as staticHtml from './contenders/static/card.js';
import * as uswds from './contenders/uswds/card.js';
import * as utrecht from './contenders/utrecht/card.js';
import * as webawesome from './contenders/webawesome/card.js';
import { NOTICE } from './notice.js';

export { NOTICE };

/**
 * The texts that a page must show, by part, or the run fails. In lower case, because some libraries set capitals with
 * CSS.
 */
export const JOBS = {
  banner: ['monday 3 november 2025', 'say no on example.com'],
  steps: [
    'how to say no',
    'log in and open the settings.',
    'choose “data privacy”.',
    'open “data for training”.',
    'turn off “use my data”.',
    'check that it stays off.',
  ],
  list: [
    'which data',
    'used',
    'name',
    'photo',
    'education',
    'posts',
    'comments',
    'not used',
    'private messages',
    'payment details',
    'location',
  ],
};

/** The texts of the whole LinkedIn card before anything is unfolded; card.js lists its full content. */
const CARD = {
  card: [
    'linkedin and ai training: how to say no',
    'do you use linkedin in europe, canada or hong kong? then this is about you.',
    'monday 3 november 2025',
    'say no on linkedin.com',
    'you can say no at any time.',
    'how to say no',
    'option 1: through the settings',
    'open the setting on linkedin.com',
    'use my data for training content creation ai models',
    'other ways to say no (2)',
    'which data?',
    'used (11)',
    'current position',
    'sensitive: may occur (4)',
    'political opinions',
    'not used, according to linkedin (4)',
    'private messages',
    'whose data?',
    'who decides, and where to complain',
    'information commissioner’s office (ico)',
    'what changes, and who says what?',
    'sources (16)',
  ],
};

/** Texts with two paragraphs in our card, and one in the plain HTML. */
const PARTED = {
  'log in to linkedin to open the form. open the form on linkedin.com': [
    'log in to linkedin to open the form.',
    'open the form on linkedin.com',
  ],
};

/** The snippet of an editor: `linked` with a short text as its fallback, `inline` with the full one. */
const card = (form) => () =>
  `<section data-part="card">${snippet(JSON.parse(NOTICE.json), en, { form, src: NOTICE.path, headingLevel: 2 })}</section>`;

/** Replaces each fallback by a sentence or two. */
const shortFallback = (page) =>
  page
    .replace(/(<\/script>)[^]*(?=<\/opt-out-stepper>)/, '$1<p>Say no in the settings, under “Data privacy”.</p>')
    .replace(/(<data-category-list[^>]*>)[^]*(?=<\/data-category-list>)/, '$1<p>Used: your name, photo and posts.</p>');

/** A day in the near future, so that days are counted, which requires `Intl`. */
const soon = new Date(Date.now() + 40 * 864e5).toISOString().slice(0, 10);

/**
 * - `kind`: `limit` for a lower limit of the platform, `ours`, `before` for an earlier build of ours, `peer` for libraries
 *   of custom elements, `reference` for libraries without them; `limit-card`, `peer-card` and `reference-card` for the
 *   whole card of the same
 * - `library`: its name in a list of libraries; default: its `name`
 * - `page`: the folder of its page; default: its id
 * - `script`: its script in the folder of its page, which is bundled; default: `script.js`, if it exists
 * - `file`: a script that is served unchanged instead; its path from the root of the project
 * - `packages`: the packages whose versions are named
 * - `edit`: changes the page · `write`: writes it, if there is no file
 * - `jobs`: the texts that it must show; default: `JOBS` · `texts`: further texts that it must contain, shown or folded
 */
const jobs = [
  { id: 'static', name: 'Static HTML and CSS', kind: 'limit' },
  { id: 'plain', name: 'Plain custom elements', kind: 'limit', script: 'names.js' },
  { id: 'plain-intl', name: 'Plain custom elements, `Intl` date', kind: 'limit', page: 'plain', script: 'intl.js' },
  { id: 'lit', name: 'Smallest Lit elements', kind: 'limit', script: 'names.js', packages: ['lit'] },
  {
    id: 'lit-intl',
    name: 'Smallest Lit elements, `Intl` date',
    kind: 'limit',
    page: 'lit',
    script: 'intl.js',
    packages: ['lit'],
  },
  { id: 'ours', name: 'Ours, three elements from npm', kind: 'ours' },
  {
    id: 'ours-counting',
    name: 'Ours, three elements from npm, days counted',
    kind: 'ours',
    page: 'ours',
    edit: (page) => page.replace('effective-date="2025-11-03"', `effective-date="${soon}"`),
    jobs: { ...JOBS, banner: ['days left', 'say no on example.com'] },
  },
  { id: 'embed', name: 'Ours, three elements from embed/en.js', kind: 'ours', page: 'ours', file: 'dist/embed/en.js' },
  {
    id: 'card',
    name: 'Ours, the whole LinkedIn card',
    kind: 'ours',
    file: 'dist/embed/en.js',
    write: card('linked'),
    jobs: CARD,
    texts: cardTexts().flatMap((text) => PARTED[text] ?? text),
  },
  { id: 'shoelace', name: 'Shoelace', kind: 'peer', packages: ['@shoelace-style/shoelace'] },
  { id: 'rhds', name: 'Red Hat', kind: 'peer', packages: ['@rhds/elements', '@rhds/tokens'] },
  { id: 'material', name: 'Material Web', kind: 'peer', packages: ['@material/web'] },
  { id: 'fluent', name: 'Fluent UI', kind: 'peer', packages: ['@fluentui/web-components', '@fluentui/tokens'] },
  { id: 'carbon', name: 'Carbon', kind: 'peer', packages: ['@carbon/web-components'] },
  {
    id: 'spectrum',
    name: 'Spectrum',
    kind: 'peer',
    packages: ['accordion', 'alert-banner', 'badge', 'button', 'theme'].map(
      (name) => `@spectrum-web-components/${name}`,
    ),
  },
  { id: 'webawesome', name: 'Web Awesome', kind: 'peer', packages: ['@awesome.me/webawesome'] },
  {
    id: 'utrecht',
    name: 'Utrecht (NL Design System)',
    kind: 'peer',
    packages: ['@utrecht/web-component-library-stencil', '@utrecht/design-tokens'],
  },
  { id: 'govuk', name: 'GOV.UK Frontend', kind: 'reference', packages: ['govuk-frontend'] },
  { id: 'uswds', name: 'USWDS', kind: 'reference', packages: ['@uswds/uswds'] },
];

/** The writer of each whole card, and its script or style sheet, by id. */
const CARDS = {
  static: [staticHtml, 'card.css'],
  shoelace: [shoelace],
  rhds: [rhds],
  material: [material],
  fluent: [fluent],
  carbon: [carbon],
  spectrum: [spectrum],
  webawesome: [webawesome],
  utrecht: [utrecht],
  govuk: [govuk],
  uswds: [uswds],
};

const cards = Object.entries(CARDS).map(([id, [components, script = 'card-script.js']]) => {
  const { kind, name, packages } = jobs.find((one) => one.id === id);
  return {
    id: `${id}-card`,
    name: `${name}, the whole card`,
    library: name,
    kind: `${kind}-card`,
    page: id,
    script,
    packages,
    write: () => writeCard(components),
    jobs: CARD,
    texts: cardTexts(),
  };
});

export const contenders = [...jobs, ...cards];

/** The contenders of an earlier build in a folder, each with the contender of the present build as its `now`. */
export function before(folder) {
  const embeds = resolve(folder, 'dist/embed');
  const [card, three] = ['card', 'embed'].map((id) => contenders.find((one) => one.id === id));
  // a build may have the elements of the whole card in a separate file
  const [whole] = ['full.en.js', 'en.js'].map((name) => join(embeds, name)).filter(existsSync);
  if (!whole) throw new Error(`${folder} has no dist/embed/en.js: build it first.`);
  return [
    {
      ...three,
      id: 'before',
      name: 'Before, three elements from embed/en.js',
      file: join(embeds, 'en.js'),
      now: three.id,
    },
    { ...card, id: 'before-card', name: 'Before, the whole LinkedIn card', file: whole, now: card.id },
  ].map((one) => ({ ...one, kind: 'before', texts: undefined }));
}

/** Measured in each round as well, to detect drift of the machine. */
export const blank = { id: 'blank', name: 'Blank page', kind: 'limit', write: () => '', jobs: {} };

/** Variants with another fallback, which only affects the layout shift. */
export const fallbacks = [
  { id: 'ours-short', name: 'Ours, three elements from npm, short fallback', page: 'ours', edit: shortFallback },
  {
    id: 'card-full',
    name: 'Ours, the whole LinkedIn card, full fallback',
    file: 'dist/embed/en.js',
    write: card('inline'),
    jobs: CARD,
  },
];
