/** The short form for a standalone banner, with only the required fields. */
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

/** The required fields of a banner. */
const NEEDED: readonly Path[] = [
  ['platform', 'name'],
  ['sources', 0, 'publisher'],
];

/** Renders the fields of a banner, grouped like the steps of the full form. */
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

/** The snippet, or a message about a missing or unsupported field, with its path. */
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
    // the message at the field itself says more
    return missing(
      pathOf(error.field ?? ''),
      error.code === 'too-much-for-banner' ? banner.tooMuch : () => banner.wrong,
    );
  }
}

/** Renders the banner from the snippet itself, on the day of the clock, so that the preview matches the snippet. */
export const bannerPreview = (code: string, clock: () => Date, theme: string): unknown =>
  guard([code, clock().getTime(), theme], () => {
    const page = new DOMParser().parseFromString(code, 'text/html');
    const banner = page.querySelector('deadline-banner');
    if (!banner) return undefined;
    const shown = document.importNode(banner, true);
    shown.setAttribute('theme', theme);
    return Object.assign(shown, { clock });
  });
