/** A snippet pasted back in: the notice that stands in it, and how it was written. */
import type { LitElement } from 'lit';
import { bannerAttributesAsNotice } from '../elements/deadline-banner/attributes.js';
import { DeadlineBanner } from '../elements/deadline-banner/deadline-banner.js';
import { listAttributesAsNotice } from '../elements/data-category-list/attributes.js';
import { DataCategoryList } from '../elements/data-category-list/data-category-list.js';
import { stepperAttributesAsNotice } from '../elements/opt-out-stepper/attributes.js';
import { OptOutStepper } from '../elements/opt-out-stepper/opt-out-stepper.js';
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

/** The elements that are written by hand, and what their attributes say of a notice. */
const WRITTEN_BY_HAND = [
  { tag: 'deadline-banner', element: DeadlineBanner, asNotice: bannerAttributesAsNotice },
  { tag: 'opt-out-stepper', element: OptOutStepper, asNotice: stepperAttributesAsNotice },
  { tag: 'data-category-list', element: DataCategoryList, asNotice: listAttributesAsNotice },
] as const;

/** Attributes that any element may have. */
const GLOBAL_ATTRIBUTES = ['class', 'id', 'lang'];

/** The part of a notice that elements have in their attributes; of two that say the same, the last. */
function fromAttributes(page: Document, lang: string): Opened | undefined {
  const parts: object[] = [];
  const unknown = new Set<string>();
  for (const { asNotice, element, tag } of WRITTEN_BY_HAND) {
    const known = [...element.observedAttributes, ...GLOBAL_ATTRIBUTES];
    for (const written of page.querySelectorAll(tag)) {
      const part = Object.entries(asNotice(propertiesOf(written, element), lang));
      parts.push(Object.fromEntries(part.filter(([, value]) => Boolean(value))));
      for (const { name, value } of written.attributes) if (value.trim() && !known.includes(name)) unknown.add(name);
    }
  }
  const said = Object.assign({}, ...parts) as object;
  if (!Object.keys(said).length && !unknown.size) return undefined;
  const raw = { schemaVersion: '1.0', defaultLanguage: lang, languages: [lang], ...said };
  // without a source of its own, what the elements say refers to none
  const written = (key: string, value: unknown) => (key === 'sourceRefs' && !('sources' in said) ? undefined : value);
  const opened = readDraft(JSON.parse(JSON.stringify(raw, written)));
  return opened && { draft: opened.draft, left: [...opened.left, ...unknown] };
}

/** The attributes of an element by the names of the properties that they set, as far as they hold anything. */
function propertiesOf(written: Element, { elementProperties }: typeof LitElement): Record<string, string | undefined> {
  return Object.fromEntries(
    [...elementProperties].map(([property, { attribute }]) => {
      const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
      const value = written.getAttribute(name)?.trim();
      return [property, value === '' ? undefined : value];
    }),
  );
}
