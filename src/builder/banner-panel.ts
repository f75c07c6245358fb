/** The short form: a banner alone, from as few fields as it needs. */
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { NoticePart } from '../content/input.js';
import { bannerSnippet } from '../snippets/banner-snippet.js';
import { SnippetError } from '../snippets/snippet-error.js';
import type { Words } from '../words/languages/en.js';
import { textAt, type Path } from './draft.js';
import type { Editor } from './editor.js';
import { field } from './form.js';
import { pathOf, placeName } from './names.js';
import { timing } from './timing-field.js';
import { refusalOf, scriptOf, type Choices, type Written } from './written.js';

const AUDIENCE: Path = ['audiences', 0];
const ENTRY: Path = [...AUDIENCE, 'plan', 0];

/** What no banner can do without. */
const NEEDED: readonly Path[] = [
  ['platform', 'name'],
  ['sources', 0, 'publisher'],
];

/** The fields of a banner, as the steps of the whole form ask for them. */
export function bannerForm(editor: Editor, makeWhole: () => void): TemplateResult {
  const { banner, steps } = editor.words;
  const part = (name: keyof typeof steps, inside: unknown) =>
    html`<fieldset class="group">
      <legend>${steps[name][0]}</legend>
      ${inside}
    </fieldset>`;
  const fields = (...paths: readonly Path[]) => paths.map((path) => field(editor, path));
  return html`<section class="step" aria-labelledby="banner-form">
    <h2 id="banner-form" tabindex="-1">${banner.title}</h2>
    <p class="hint">${banner.hint}</p>
    ${part('what', fields(['platform', 'name'], ['purpose', 'label']))}
    ${part('when', [
      timing(editor, [...AUDIENCE, 'choice', 'kind'], ['before', 'day', 'any-time', 'none', 'opt-in']),
      ...fields([...ENTRY, 'start'], [...ENTRY, 'lastDay'], [...ENTRY, 'certainty'], ['timeZone']),
    ])}
    ${part('how', fields(['routes', 0, 'url']))}
    ${part('sources', fields(['sources', 0, 'publisher'], ['sources', 0, 'url'], ['sources', 0, 'published']))}
    <p><button type="button" @click=${makeWhole}>${banner.whole}</button></p>
  </section>`;
}

/** The snippet; or what is missing or too much for a banner, with its place in the form. */
export type WrittenBanner = Written | { readonly missing: string; readonly path: Path };

export function writeBanner(editor: Editor, words: Words, choices: Choices): WrittenBanner {
  const { banner } = editor.words;
  const missing = (path: Path, say: (name: string) => string): WrittenBanner => ({
    missing: say(placeName(editor, path)),
    path,
  });
  const needed = NEEDED.find((path) => !textAt(editor.draft, path).trim());
  if (needed) return missing(needed, banner.missing);
  const { document } = editor.reading;
  try {
    return { code: bannerSnippet(document as NoticePart, words, { script: scriptOf(choices) }) };
  } catch (error) {
    if (!(error instanceof SnippetError)) throw error;
    if (error.option) return { refused: refusalOf(error) };
    // what is marked at its field says more than its name
    return missing(
      pathOf(error.field ?? ''),
      error.code === 'too-much-for-banner' ? banner.tooMuch : () => banner.wrong,
    );
  }
}

/** The banner of a snippet itself, on a day: what stands in the snippet is what is shown. */
export const bannerPreview = (code: string, clock: () => Date, theme: string): unknown =>
  guard([code, clock().getTime(), theme], () => {
    const page = new DOMParser().parseFromString(code, 'text/html');
    const banner = page.querySelector('deadline-banner');
    if (!banner) return undefined;
    const shown = document.importNode(banner, true);
    shown.setAttribute('theme', theme);
    return Object.assign(shown, { clock });
  });
