/** The notice as readers see it: by the elements themselves, or as the text that is left without them. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { OptOutElement } from '../core/opt-out-element.js';
import type { Notice } from '../model/notice.js';
import { plainHtml } from '../plain-html/plain-html.js';
import { snippet, type Form } from '../snippets/snippets.js';
import type { Words } from '../words/languages/en.js';
import { scaled } from './scale.js';

/** In CSS pixels: those of a phone, of the column of an article, and of a page without columns. */
export const WIDTHS = { phone: 320, article: 600, wide: 900 } as const;
export type Width = keyof typeof WIDTHS;
export const VIEWS = ['light', 'dark', 'forced', 'rtl', 'print', 'no-script', 'mail'] as const;
export type View = (typeof VIEWS)[number];

/** The media whose rules a view shows though the page is not printed, and its colours are not forced. */
const MEDIA: Partial<Record<View, string>> = { print: 'print', forced: '(forced-colors: active)' };

/** How a banner that stands alone is to be drawn. */
export interface BannerLook {
  readonly clock: () => Date;
  readonly theme: 'light' | 'dark';
}

/** A banner alone: with attributes of its own, or drawn anew for each look. */
export type Banner = TemplateResult | ((look: BannerLook) => TemplateResult);

export interface Previewed {
  /** What is shown: a notice, or the banner that stands alone with the text that is left of it. */
  readonly shown: { readonly notice: Notice } | { readonly banner: Banner; readonly text: string };
  readonly words: Words;
  readonly clock: () => Date;
  readonly view: View;
  readonly width: Width;
  /** How much of its size it has. */
  readonly scale: number;
  readonly form: Form['id'];
  /** Whom it tells of first, and where the reader lives. */
  readonly audience: string | undefined;
  readonly region: string | undefined;
  /** What the frame with the text is called. */
  readonly name: string;
}

export function preview(previewed: Previewed): TemplateResult {
  const { name, scale, view, width, words } = previewed;
  if (view === 'no-script' || view === 'mail') {
    // nothing runs in this frame, and it asks for nothing
    return html`<iframe class=${width} title=${name} sandbox srcdoc=${textPage(previewed)} ${scaled(scale)}></iframe>`;
  }
  // the words of the language, said to run from right to left: how the card stands on such a page
  const lang = view === 'rtl' ? mirroredTag(words) : words.lang;
  // elements that were made to look printed do not look otherwise again: there are new ones then
  return html`<div class="stage ${view} ${width}" lang=${lang} ${scaled(scale)}>
    ${keyed(MEDIA[view] ?? lang, drawnBy(previewed, lang))}
  </div>`;
}

/** The elements themselves, on a page in a language. */
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

/** A language that differs in nothing but its direction. */
const mirroredTag = ({ lang }: Words): string => `${lang}-mirrored`;
export const mirrored = (words: Words): Words => ({ ...words, lang: mirroredTag(words), dir: 'rtl' });

/** The notice with its texts of one language under the name of another. */
function inLanguage<T>(value: T, from: string, to: string): T {
  if (Array.isArray(value)) return value.map((item: unknown) => inLanguage(item, from, to)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, under]) => [key === from ? to : key, inLanguage(under as unknown, from, to)]),
  ) as T;
}

/** What stands in the page where no script runs, or the whole text as a mail has it. */
function textPage(previewed: Previewed): string {
  const { view, words } = previewed;
  const text = textLeft(previewed);
  // the frame has the policy of this page, which lets no style in: attributes say how mails look
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

/** Lets the elements on a stage look as they do in print, with forced colours, or in a language from right to left. */
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

/** A style sheet whose rules for a medium always hold. */
function always(sheet: CSSStyleSheet, media: string): CSSStyleSheet {
  const copy = new CSSStyleSheet();
  copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
  for (const rule of copy.cssRules) {
    if (rule instanceof CSSMediaRule && rule.conditionText === media) rule.media.mediaText = 'all';
  }
  return copy;
}

let sentences: CSSStyleSheet | undefined;

/** Sentences run in the direction of their own letters, so that a full stop is at their end, and begin at the right. */
function ownDirection(): CSSStyleSheet {
  if (!sentences) {
    sentences = new CSSStyleSheet();
    sentences.replaceSync('[part=base] { text-align: right !important; } * { unicode-bidi: plaintext; }');
  }
  return sentences;
}
