/** The notice as readers see it: by the elements themselves, or as the text that is left without them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { OptOutElement } from '../core/opt-out-element.js';
import type { Notice } from '../model/notice.js';
import { plainHtml } from '../plain-html/plain-html.js';
import { snippet, type Form } from '../snippets/snippets.js';
import type { Words } from '../words/languages/en.js';

export const WIDTHS = [320, 600, 900] as const;
export const VIEWS = ['light', 'dark', 'forced', 'rtl', 'print', 'no-script', 'mail'] as const;
export type View = (typeof VIEWS)[number];

export interface Previewed {
  readonly notice: Notice;
  readonly words: Words;
  readonly clock: () => Date;
  readonly view: View;
  readonly width: number;
  readonly form: Form['id'];
  /** Whom it tells of first, and where the reader lives. */
  readonly audience: string | undefined;
  readonly region: string | undefined;
  /** What the frame with the text is called. */
  readonly name: string;
}

export function preview(shown: Previewed): TemplateResult {
  const { audience, clock, name, notice, region, view, width, words } = shown;
  if (view === 'no-script' || view === 'mail') {
    // nothing runs in this frame, and it asks for nothing
    return html`<iframe class="w${String(width)}" title=${name} sandbox srcdoc=${textPage(shown)}></iframe>`;
  }
  // the words of the language, said to run from right to left: how the card stands on such a page
  const lang = view === 'rtl' ? mirroredTag(words) : words.lang;
  const given = view === 'rtl' ? { ...notice, languages: [lang], defaultLanguage: lang } : notice;
  return html`<div class="stage ${view} w${String(width)}" lang=${lang}>
    <data-use-notice
      .notice=${view === 'rtl' ? inLanguage(given, words.lang, lang) : given}
      .clock=${clock}
      audience=${audience ?? nothing}
      region=${region ?? nothing}
      theme=${view === 'dark' || view === 'forced' ? 'dark' : 'light'}
    ></data-use-notice>
  </div>`;
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
function textPage({ audience, form, notice, region, view, words }: Previewed): string {
  const options = { headingLevel: 2, ...(audience && { audience }), ...(region && { region }) };
  const text =
    view === 'mail'
      ? plainHtml(notice, words, { form: 'full', ...options })
      : snippet(notice, words, { form: form === 'iframe' ? 'linked' : form, src: '/notice.json', ...options });
  return `<!doctype html><html lang="${words.lang}" dir="${words.dir}"><meta name="color-scheme" content="light dark"><base target="_blank"><title></title><body>${text}`;
}

/** The media whose rules a view shows though the page is not printed, and its colours are not forced. */
const MEDIA: Partial<Record<View, string>> = { print: 'print', forced: '(forced-colors: active)' };

/** Lets the style sheets of the elements on a stage apply as they do in print, or with forced colours. */
export function emulate(stage: Element, view: View): void {
  const media = MEDIA[view];
  if (!media) return;
  for (const element of stage.querySelectorAll<OptOutElement>('data-use-notice')) emulateIn(element, media);
}

function emulateIn(element: Element, media: string): void {
  const root = element.shadowRoot;
  if (!root) return;
  root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
    const copy = new CSSStyleSheet();
    copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
    for (const rule of copy.cssRules) {
      if (rule instanceof CSSMediaRule && rule.conditionText === media) rule.media.mediaText = 'all';
    }
    return copy;
  });
  for (const inner of root.querySelectorAll('*')) emulateIn(inner, media);
}
