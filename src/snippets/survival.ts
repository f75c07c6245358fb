/**
 * What readers get of each form, with the script tag in the site's template, where an editor pastes it: as the tests
 * find it with the filters themselves.
 */
import type { Form } from './snippets.js';

export const OUTCOMES = ['live card', 'whole text', 'short text', 'whole text, and the JSON'] as const;
export const SYSTEMS = [
  'WordPress, editors',
  'WordPress, authors',
  'DOMPurify',
  'sanitize-html',
  'reader mode',
  'no script',
] as const;

type Row = Readonly<Record<(typeof SYSTEMS)[number], (typeof OUTCOMES)[number]>>;

const row = (...outcomes: readonly (typeof OUTCOMES)[number][]): Row =>
  Object.fromEntries(SYSTEMS.map((system, index) => [system, outcomes[index]])) as Row;

const short = 'short text';
const whole = 'whole text';
const live = 'live card';

export const SURVIVAL: Readonly<Record<Form['id'], Row>> = {
  linked: row(live, short, short, short, short, short),
  inline: row(live, 'whole text, and the JSON', whole, whole, whole, whole),
  'data-attribute': row(live, live, live, short, short, short),
  iframe: row(live, short, short, short, short, short),
  plain: row(whole, whole, whole, whole, whole, whole),
};
