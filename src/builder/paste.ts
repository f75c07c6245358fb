/** A snippet pasted back in: the notice that stands in it, and how it was written. */
import { parsedJson } from './files.js';
import { readDraft, type Opened } from './draft.js';
import type { SnippetOptions } from '../snippets/snippets.js';

/** What a snippet gave. */
export interface Pasted {
  /** The notice inside; nothing where only its address stands there. */
  readonly opened?: Opened | undefined;
  /** The address of its notice. */
  readonly src?: string | undefined;
  /** The id of its notice, as far as its address says it. */
  readonly id?: string | undefined;
  /** The language that it was written in. */
  readonly lang?: string | undefined;
  /** How it was written, to write it so again. */
  readonly options: SnippetOptions;
}

/**
 * Reads any of the forms, and elements written by hand. `undefined` for what holds none of them, such as plain text.
 * Nothing in it runs or loads: it is parsed as a document that is never shown.
 */
export function readSnippet(text: string): Pasted | undefined {
  const page = new DOMParser().parseFromString(text, 'text/html');
  const one = (selector: string) => page.querySelector(selector);
  const json = one('script[type="application/json"]')?.textContent;
  const inside = json === undefined ? undefined : readDraft(parsedJson(json));
  const card = one('data-use-notice');
  const section = one('[data-opt-out-src]');
  const frame = one('iframe[src]');
  const lang = one('[lang]')?.getAttribute('lang') ?? undefined;
  const script = one('script[src]');
  const src = card?.getAttribute('src') ?? section?.getAttribute('data-opt-out-src') ?? undefined;
  const framed = frame ? new URL(frame.getAttribute('src') ?? '', 'https://site.invalid') : undefined;
  const opened = inside ?? fromAttributes(page, lang ?? 'en');
  const id = framed?.searchParams.get('id') ?? src?.match(/([^/]+)\.json(?:[?#].*)?$/)?.[1];
  if (!opened && src === undefined && id === undefined) return undefined;

  const level = Number((card ?? section)?.getAttribute(card ? 'heading-level' : 'data-heading-level') ?? 3);
  const height = Number(frame?.getAttribute('height') ?? NaN);
  return {
    opened,
    src,
    id: id ?? undefined,
    lang: framed?.searchParams.get('lang') ?? lang,
    options: {
      form: framed ? 'iframe' : section ? 'data-attribute' : src === undefined ? 'inline' : 'linked',
      ...(src !== undefined && { src }),
      ...(framed && { frame: framed.href.replace('https://site.invalid', '').replace(/\?.*/, '') }),
      ...(height > 0 && { height }),
      ...(level >= 2 && level <= 6 && { headingLevel: level }),
      ...(script && {
        script: {
          src: script.getAttribute('src') ?? '',
          ...(script.hasAttribute('integrity') && { integrity: script.getAttribute('integrity') ?? '' }),
        },
      }),
    },
  };
}

/** The part of a notice that elements have in their attributes. */
function fromAttributes(page: Document, lang: string): Opened | undefined {
  const values = new Map<string, string>();
  for (const element of page.querySelectorAll('deadline-banner, opt-out-stepper, data-category-list')) {
    for (const { name, value } of element.attributes) if (value.trim()) values.set(name, value.trim());
  }
  if (!values.size) return undefined;
  const at = (name: string) => values.get(name);
  const text = (name: string) => (values.has(name) ? { [lang]: at(name) } : undefined);
  const source = at('source');
  const sourceRefs = source ? ['source-1'] : undefined;
  const dated = (name: string) => (values.has(name) ? { date: at(name), sourceRefs } : undefined);
  const href = at('href');
  const type = at('type') ?? (at('address') ? 'email' : 'settings');
  const described = ['href', 'address', 'path', 'control', 'option'].some((name) => values.has(name));
  const labels = at('path')
    ?.split('>')
    .map((label) => label.trim());
  const after = { 'still-possible': true, closed: false }[at('after') ?? ''];
  const categories = ['used', 'possible', 'unclear', 'not-used'].flatMap((use) =>
    (at(use)?.toLowerCase().match(/\S+/g) ?? []).map((id) => ({ id, use, sourceRefs })),
  );
  const raw = {
    schemaVersion: '1.0',
    defaultLanguage: lang,
    languages: [lang],
    platform: at('platform') && { name: at('platform') },
    purpose: text('purpose') && { label: text('purpose') },
    effectiveFrom: dated('effective-date'),
    lastDayToAct: dated('last-day'),
    timeZone: at('time-zone'),
    published: at('published'),
    status: at('status') && { activity: at('status'), sourceRefs },
    afterDate: after === undefined ? undefined : { optOutPossible: after, sourceRefs },
    routes: described && [
      {
        id: 'route-1',
        type,
        url: href,
        address: at('address'),
        path: labels && { [lang]: labels },
        control: text('control') && { label: text('control'), target: 'off' },
        option: text('option'),
        sourceRefs,
      },
    ],
    dataCategories: categories.length ? categories : undefined,
    dataPeriod: at('since') && { from: at('since'), sourceRefs },
    sources: source && [{ id: 'source-1', publisher: source, url: at('source-href'), language: lang }],
  };
  const opened = readDraft(JSON.parse(JSON.stringify(raw)));
  const left = [...values.keys()].filter((name) => !KNOWN.has(name));
  return opened && { draft: opened.draft, left: [...opened.left, ...left] };
}

/** Attributes of these elements that say something about the notice, or about the element alone. */
const KNOWN = new Set([
  ...['platform', 'purpose', 'effective-date', 'last-day', 'time-zone', 'published', 'status', 'after', 'href'],
  ...['type', 'address', 'path', 'control', 'option', 'used', 'possible', 'unclear', 'not-used', 'since'],
  ...['source', 'source-href', 'heading-level', 'lang', 'theme', 'landmark', 'id', 'class', 'calendar-href'],
]);
