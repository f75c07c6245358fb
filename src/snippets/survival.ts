/**
 * What readers see of each form in each system, with the script tag in the site's template. The tests verify the filters,
 * and the scripts in `test/systems/` verify the systems.
 */
import type { Form } from './snippet-forms.js';

export const OUTCOMES = ['live card', 'whole text', 'short text', 'whole text, and the JSON', 'nothing'] as const;

/** Systems covered by the tests. */
export const TESTED = [
  'WordPress, editors',
  'WordPress, authors',
  'DOMPurify',
  'sanitize-html',
  'reader mode',
  'no script',
  'mail',
  'mail as text',
  'htmx, Turbo, React',
] as const;

/** Systems tried with the scripts, in the versions listed in their README. */
export const TRIED = ['Ghost', 'Hugo', 'Hugo, unsafe', 'Eleventy'] as const;

export const SYSTEMS = [...TESTED, ...TRIED] as const;

type Row = Readonly<Record<(typeof SYSTEMS)[number], (typeof OUTCOMES)[number]>>;

const row = (...outcomes: readonly (typeof OUTCOMES)[number][]): Row =>
  Object.fromEntries(SYSTEMS.map((system, index) => [system, outcomes[index]])) as Row;

const short = 'short text';
const whole = 'whole text';
const live = 'live card';
const json = 'whole text, and the JSON';
const gone = 'nothing';

export const SURVIVAL: Readonly<Record<Form['id'], Row>> = {
  linked: row(live, short, short, short, short, short, short, short, live, live, gone, live, live),
  inline: row(live, json, whole, whole, whole, whole, whole, whole, live, live, gone, live, live),
  'data-attribute': row(live, live, live, short, short, short, short, short, live, live, gone, live, live),
  iframe: row(live, short, short, short, short, short, short, short, live, live, gone, live, live),
  plain: row(whole, whole, whole, whole, whole, whole, whole, whole, whole, whole, gone, whole, whole),
};
