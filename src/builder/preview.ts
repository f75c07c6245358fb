/** Shows the notice as readers see it: with the elements, or as the fallback text. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { OptOutElement } from '../core/opt-out-element.js';
import type { Notice } from '../model/notice.js';
import { plainHtml } from '../plain-html/plain-html.js';
import { snippet, type Form } from '../snippets/snippets.js';
import type { Words } from '../words/languages/en.js';
import { scaled } from './scale.js';

/** Widths of a phone, an article column and a full page, in CSS pixels. */
export const WIDTHS = { phone: 320, article: 600, wide: 900 } as const;
export type Width = keyof typeof WIDTHS;
export const VIEWS = ['light', 'dark', 'forced', 'rtl', 'print', 'no-script', 'mail'] as const;
export type View = (typeof VIEWS)[number];

/** The media rules that a view emulates. */
const MEDIA: Partial<Record<View, string>> = { print: 'print', forced: '(forced-colors: active)' };

/** The appearance of a standalone banner. */
export interface BannerLook {
  readonly clock: () => Date;
  readonly theme: 'light' | 'dark';
}

/** A standalone banner, or a function that renders it for each look. */
export type Banner = TemplateResult | ((look: BannerLook) => TemplateResult);

export interface Previewed {
  /** A notice, or a standalone banner with its fallback text. */
  readonly shown: { readonly notice: Notice } | { readonly banner: Banner; readonly text: string };
  readonly words: Words;
  readonly clock: () => Date;
  readonly view: View;
  readonly width: Width;
  /** Scale factor, at most 1. */
  readonly scale: number;
  readonly form: Form['id'];
  /** The audience shown first, and the region of the reader. */
  readonly audience: string | undefined;
  readonly region: string | undefined;
  /** The accessible name of the iframe with the text. */
  readonly name: string;
}

export function preview(previewed: Previewed): TemplateResult {
  const { name, scale, view, width, words } = previewed;
  if (view === 'no-script' || view === 'mail') {
    // the sandbox blocks scripts, and the text loads nothing
    return html`<iframe class=${width} title=${name} sandbox srcdoc=${textPage(previewed)} ${scaled(scale)}></iframe>`;
  }
  // same language, but laid out from right to left
  const lang = view === 'rtl' ? mirroredTag(words) : words.lang;
  // emulated media cannot be reverted, so each medium gets new elements
  return html`<div class="stage ${view} ${width}" lang=${lang} ${scaled(scale)}>
    ${keyed(MEDIA[view] ?? lang, drawnBy(previewed, lang))}
  </div>`;
}

/** Renders the elements in a language. */
function drawnBy({ audience, clock, region, shown, view, words }: Previewed, lang: string): TemplateResult {
  const theme = view === 'dark' || view === 'forced' ? 'dark' : 'light';
  if ('banner' in shown) return typeof shown.banner === 'function' ? shown.banner({ clock, theme }) : shown.banner;
  const { notice } = shown;
  const given = { ...notice, languages: [lang], defaultLanguage: lang };
  return html`<data-use-notice
    .notice=${view === 'rtl' ? inLanguage(given, words.lang, lang) : notice}
    .clock=${clock}
    audience=${audience ?? nothing}
    region=${region ?? nothing}
    theme=${theme}
  ></data-use-notice>`;
}

/** A variant of a language that differs only in direction. */
const mirroredTag = ({ lang }: Words): string => `${lang}-mirrored`;
export const mirrored = (words: Words): Words => ({ ...words, lang: mirroredTag(words), dir: 'rtl' });

/** Renames a language in all texts of the notice. */
function inLanguage<T>(value: T, from: string, to: string): T {
  if (Array.isArray(value)) return value.map((item: unknown) => inLanguage(item, from, to)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, under]) => [key === from ? to : key, inLanguage(under as unknown, from, to)]),
  ) as T;
}

/** Returns a page with the fallback text, or with the full text as in an e-mail. */
function textPage(previewed: Previewed): string {
  const { view, words } = previewed;
  const text = textLeft(previewed);
  // the iframe inherits this page's CSP, which blocks inline styles, so mails are styled with attributes
  const body =
    view === 'mail'
      ? `<body bgcolor="#ffffff" text="#1b1f24"><font face="Arial, Helvetica, sans-serif">${text}</font>`
      : `<body>${text}`;
  return `<!doctype html><html lang="${words.lang}" dir="${words.dir}"><meta name="color-scheme" content="light"><base target="_blank"><title></title>${body}`;
}

function textLeft({ audience, form, region, shown, view, words }: Previewed): string {
  if ('banner' in shown) return shown.text;
  const options = { headingLevel: 2, ...(audience && { audience }), ...(region && { region }) };
  return view === 'mail'
    ? plainHtml(shown.notice, words, { form: 'full', ...options })
    : snippet(shown.notice, words, { form: form === 'iframe' ? 'linked' : form, src: '/notice.json', ...options });
}

/** Makes the elements on a stage look as in print, with forced colours, or from right to left. */
export async function emulate(stage: Element, view: View): Promise<void> {
  const media = MEDIA[view];
  if (!media && view !== 'rtl') return;
  for (const element of stage.querySelectorAll<OptOutElement>('*')) {
    await element.updateComplete;
    emulateIn(element, media);
  }
}

function emulateIn(element: Element, media: string | undefined): void {
  const root = element.shadowRoot;
  if (!root) return;
  root.adoptedStyleSheets = media
    ? root.adoptedStyleSheets.map((sheet) => always(sheet, media))
    : [...new Set([...root.adoptedStyleSheets, ownDirection()])];
  for (const inner of root.querySelectorAll('*')) emulateIn(inner, media);
}

/** Copies a style sheet so that its rules for a medium always apply. */
function always(sheet: CSSStyleSheet, media: string): CSSStyleSheet {
  const copy = new CSSStyleSheet();
  copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
  for (const rule of copy.cssRules) {
    if (rule instanceof CSSMediaRule && rule.conditionText === media) rule.media.mediaText = 'all';
  }
  return copy;
}

let sentences: CSSStyleSheet | undefined;

/** Aligns text to the right, but keeps the direction of each sentence, so that a full stop is at its end. */
function ownDirection(): CSSStyleSheet {
  if (!sentences) {
    sentences = new CSSStyleSheet();
    sentences.replaceSync('[part=base] { text-align: right !important; } * { unicode-bidi: plaintext; }');
  }
  return sentences;
}
