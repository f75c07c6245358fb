/** Reads a pasted snippet: the notice in it, and the options with which it was written. */
import type { LitElement } from 'lit';
import { bannerAttributesAsNotice } from '../elements/deadline-banner/attributes-as-notice.js';
import { bannerChildrenAsNotice } from '../elements/deadline-banner/children-as-notice.js';
import { DeadlineBanner } from '../elements/deadline-banner/deadline-banner.js';
import { listAttributesAsNotice } from '../elements/data-category-list/attributes-as-notice.js';
import { listChildrenAsNotice } from '../elements/data-category-list/children-as-notice.js';
import { DataCategoryList } from '../elements/data-category-list/data-category-list.js';
import { stepperAttributesAsNotice } from '../elements/opt-out-stepper/attributes-as-notice.js';
import { stepperChildrenAsNotice } from '../elements/opt-out-stepper/children-as-notice.js';
import { OptOutStepper } from '../elements/opt-out-stepper/opt-out-stepper.js';
import { parsedJson } from './files.js';
import { readDraft, type Opened } from './draft.js';
import type { Script, SnippetOptions } from '../snippets/snippets.js';

/** The content of a snippet. */
export interface Pasted {
  /** The notice. `undefined` if the snippet contains only its address. */
  readonly opened?: Opened | undefined;
  /** The address of the notice. */
  readonly src?: string | undefined;
  /** The id of the notice, if the address contains it. */
  readonly id?: string | undefined;
  /** The language of the snippet. */
  readonly lang?: string | undefined;
  /** True for a standalone banner, as `bannerSnippet()` writes it. */
  readonly isBannerAlone?: boolean;
  /** The options that reproduce the snippet. */
  readonly options: SnippetOptions;
}

/**
 * Reads all forms and handwritten elements, even inside an article. Returns `undefined` if the text contains none. Parses
 * the text as an inert document, so that nothing in it runs or loads.
 */
export function readSnippet(text: string): Pasted | undefined {
  const page = new DOMParser().parseFromString(text, 'text/html');
  const card = page.querySelector('data-use-notice');
  const section = page.querySelector('[data-opt-out-src]');
  const frame = (card ?? section) ? undefined : frameIn(page);
  const live = card ?? section ?? frame?.element;
  const [byHand, ...moreByHand] = page.querySelectorAll(BY_HAND.map(({ tag }) => tag).join());
  const banner = !live && !moreByHand.length && byHand?.localName === 'deadline-banner' ? byHand : undefined;
  const lang = langOf(live ?? byHand) ?? langOf(page.body.firstElementChild);
  const src = card?.getAttribute('src') ?? section?.getAttribute('data-opt-out-src') ?? undefined;
  const opened = fromJson(card ?? page) ?? fromElements(page, lang ?? 'en');
  const id = frame?.url.searchParams.get('id') ?? src?.match(/([^/]+)\.json(?:[?#].*)?$/)?.[1];
  if (!opened && src === undefined && id === undefined) return undefined;

  const option = (name: string): string | undefined => {
    const written =
      frame?.url.searchParams.get(name) ?? card?.getAttribute(name) ?? section?.getAttribute(`data-${name}`);
    return written?.trim();
  };
  const [audience, region] = [option('audience'), option('region')];
  // an iframe has its heading in the text above it, a banner in the text inside
  const above = frame && page.querySelector('[data-opt-out-frame-text]');
  const heading = (above ?? banner)?.querySelector(':scope > :is(h2, h3, h4, h5, h6)');
  const level = Number(heading?.tagName.slice(1) ?? option('heading-level') ?? (banner ? NaN : 3));
  const height = Number(frame?.element.getAttribute('height') ?? NaN);
  // an article can contain other scripts
  const script = scriptIn(live?.closest('section') ?? sectionOf(banner) ?? page);
  return {
    opened,
    src,
    id: id ?? undefined,
    lang: frame?.url.searchParams.get('lang') ?? lang,
    ...(banner && { isBannerAlone: true }),
    options: {
      form: frame ? 'iframe' : section && !card ? 'data-attribute' : src === undefined ? 'inline' : 'linked',
      ...(src !== undefined && { src }),
      ...(frame && { frame: frame.url.href.replace(SITE, '').replace(/\?.*/, '') }),
      ...(height > 0 && { height }),
      ...(level >= 2 && level <= 6 && { headingLevel: level }),
      ...(audience && { audience }),
      ...(region && { region }),
      ...(script && { script }),
    },
  };
}

/** Placeholder origin for resolving paths on the site. */
const SITE = 'https://site.invalid';

/** Finds the iframe of a notice, whose address has an id and a language. */
function frameIn(page: Document): { readonly element: Element; readonly url: URL } | undefined {
  for (const element of page.querySelectorAll('iframe[src]')) {
    const src = element.getAttribute('src') ?? '';
    const url = URL.canParse(src, SITE) ? new URL(src, SITE) : undefined;
    if (url?.searchParams.get('id') && url.searchParams.get('lang')) return { element, url };
  }
  return undefined;
}

/** Returns the snippet's section around a banner, or `undefined` if the section is part of an article. */
function sectionOf(banner: Element | undefined): Element | undefined {
  const around = banner?.parentElement;
  const others = [...(around?.children ?? [])].filter((child) => child !== banner && child.localName !== 'script');
  return around?.localName === 'section' && !others.length ? around : undefined;
}

const langOf = (element: Element | null | undefined): string | undefined =>
  element?.closest('[lang]')?.getAttribute('lang') ?? undefined;

/** Finds the script tag of a snippet. In an article, accepts only a script with the name of an embed file. */
function scriptIn(around: Element | Document): Script | undefined {
  const isOurs = (script: Element): boolean =>
    around.nodeType === Node.ELEMENT_NODE ||
    script.hasAttribute('data-opt-out-notices') ||
    /(?:^|\/)embed(?:\/[\w-]+)?\.js(?:[?#]|$)/.test(script.getAttribute('src') ?? '');
  const script = [...around.querySelectorAll('script[src]')].find(isOurs);
  const integrity = script?.getAttribute('integrity');
  return script && { src: script.getAttribute('src') ?? '', ...(integrity && { integrity }) };
}

/** Returns the first JSON script that contains a notice. */
function fromJson(around: Element | Document): Opened | undefined {
  for (const { textContent } of around.querySelectorAll('script[type="application/json"]')) {
    const opened = readDraft(parsedJson(textContent));
    if (opened) return opened;
  }
  return undefined;
}

/** Elements that can be handwritten, and the functions that read a notice from them. */
const BY_HAND = [
  {
    tag: 'deadline-banner',
    element: DeadlineBanner,
    attributesAsNotice: bannerAttributesAsNotice,
    childrenAsNotice: bannerChildrenAsNotice,
  },
  {
    tag: 'opt-out-stepper',
    element: OptOutStepper,
    attributesAsNotice: stepperAttributesAsNotice,
    childrenAsNotice: stepperChildrenAsNotice,
  },
  {
    tag: 'data-category-list',
    element: DataCategoryList,
    attributesAsNotice: listAttributesAsNotice,
    childrenAsNotice: listChildrenAsNotice,
  },
] as const;

/** Attribute of a banner with the date of its source, because `source` has it only as text: "De Krant (15 January 2026)". */
const SOURCE_PUBLISHED = 'data-source-published';

/** Attributes that are allowed on any element. */
const GLOBAL_ATTRIBUTES = ['class', 'id', 'lang', SOURCE_PUBLISHED];

/** Merges the notice parts of all elements. If two elements set the same field, the last one wins. */
function fromElements(page: Document, lang: string): Opened | undefined {
  const parts: object[] = [];
  const unknown = new Set<string>();
  for (const { attributesAsNotice, childrenAsNotice, element, tag } of BY_HAND) {
    const known = [...element.observedAttributes, ...GLOBAL_ATTRIBUTES];
    for (const written of page.querySelectorAll(tag)) {
      const attributes = propertiesOf(written, element);
      const said = childrenAsNotice(written, attributes, lang) ?? attributesAsNotice(attributes, lang);
      const part = Object.entries({ ...said, ...datedSource(said, written) });
      parts.push(Object.fromEntries(part.filter(([, value]) => Boolean(value))));
      for (const { name, value } of written.attributes) if (value.trim() && !known.includes(name)) unknown.add(name);
    }
  }
  const said = parts.reduce(merged, {});
  if (!Object.keys(said).length && !unknown.size) return undefined;
  const raw = { schemaVersion: '1.0', defaultLanguage: lang, languages: [lang], ...said };
  // without sources, drop references to them
  const written = (key: string, value: unknown) => (key === 'sourceRefs' && !('sources' in said) ? undefined : value);
  const opened = readDraft(JSON.parse(JSON.stringify(raw, written)));
  return opened && { draft: opened.draft, left: [...opened.left, ...unknown] };
}

/** Splits the date from the name of the source. Returns `undefined` if the name has no date. */
function datedSource(said: object, written: Element): object | undefined {
  const { sources } = said as { readonly sources?: unknown };
  const [source] = (Array.isArray(sources) ? sources : []) as { readonly publisher: string }[];
  const [, publisher] = /^(.*\S) \([^()]+\)$/s.exec(source?.publisher ?? '') ?? [];
  const published = written.getAttribute(SOURCE_PUBLISHED)?.trim();
  return published && publisher ? { sources: [{ ...source, publisher, published }] } : undefined;
}

/** Merges two parts of a notice. The first route of a stepper is the same as the route of a banner. */
function merged(one: object, other: object): object {
  const routesOf = (part: object): readonly object[] => (part as { readonly routes?: readonly object[] }).routes ?? [];
  const [[route, ...more], [further, ...others]] = [routesOf(one), routesOf(other)];
  return { ...one, ...other, ...(route && further && { routes: [{ ...route, ...further }, ...more, ...others] }) };
}

/** Returns the non-empty attributes of an element by property name. */
function propertiesOf(
  written: Element,
  { elementProperties }: typeof LitElement,
): Record<string, string | boolean | undefined> {
  return Object.fromEntries(
    [...elementProperties].map(([property, { attribute, type }]) => {
      const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
      const value = written.getAttribute(name)?.trim();
      return [property, type === Boolean ? value !== undefined : value === '' ? undefined : value];
    }),
  );
}
