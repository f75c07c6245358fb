/** What readers see: the preview, and the choices of how, when and for whom it is shown. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words/languages/en.js';
import { choice, type Options } from './controls.js';
import { noon, turnLabel, turnsOf } from './days.js';
import { itemsAt, textAt } from './draft.js';
import type { Editor } from './editor.js';
import { languageName } from './names.js';
import type { Choices } from './output.js';
import { preview, VIEWS, WIDTHS, type View } from './preview.js';
import { audienceOptions, regionOptions } from './readers.js';
import type { Reading } from './reading.js';

/** How the preview is seen. */
export interface Look {
  readonly view: View;
  /** In CSS pixels. */
  readonly width: number;
  /** Empty: the notice's own. */
  readonly language: string;
  /** The key of a day on which something else is said. Empty: today. */
  readonly day: string;
  /** Whose preview it is. Empty: nobody's in particular. */
  readonly audience: string;
  readonly region: string;
}

export const FIRST_LOOK: Look = { view: 'light', width: WIDTHS[0], language: '', day: '', audience: '', region: '' };

interface Given {
  readonly editor: Editor;
  readonly reading: Reading;
  /** The languages of the notice that the elements speak. */
  readonly spoken: readonly string[];
  /** The words in which it is shown. */
  readonly shown: Words | undefined;
  readonly form: Choices['form'];
  readonly clock: () => Date;
  readonly look: Look;
  readonly change: (look: Partial<Look>) => void;
  /** Says why nothing is shown in the languages of the notice. */
  readonly unspoken: () => readonly TemplateResult[];
}

export function previewPanel({ change, clock, editor, form, look, reading, shown, spoken, unspoken }: Given) {
  const { draft, languages, words } = editor;
  const w = words.preview;
  const { document, notice } = reading;
  const audiences = audienceOptions(editor, notice);
  const regions = regionOptions(editor);
  const audience = audiences.some(([id]) => id === look.audience) ? look.audience : '';
  const group = itemsAt(draft, ['audiences']).findIndex((one) => textAt(one, ['id']) === audience);
  const region = regions.some(([code]) => code === look.region) ? look.region : '';
  const turns = turnsOf(words, document, Math.max(group, 0));
  const day = turns.find(({ key }) => key === look.day)?.day;
  const choose = (name: keyof Look, label: string, options: Options, value: string) =>
    choice(`preview-${name}`, [label], options, value, (chosen) => {
      change({ [name]: name === 'width' ? Number(chosen) : chosen });
    });
  const views = VIEWS.map((one) => [one, w.views[one]] as const);
  const widths = WIDTHS.map((one) => [String(one), `${String(one)} px`] as const);
  const names = spoken.map((one) => [one, languageName(words, one)] as const);
  const days = turns.map((turn) => [turn.key, turnLabel(turn, editor.readerWords[0])] as const);
  return html`<section aria-labelledby="section-preview">
    <h2 id="section-preview">${w.title}</h2>
    <div class="choose">
      ${choose('view', w.view, views, look.view)} ${choose('width', w.width, widths, String(look.width))}
      ${spoken.length > 1 ? choose('language', w.language, names, shown?.lang ?? '') : nothing}
      ${days.length ? choose('day', w.day, [['', w.today], ...days], day === undefined ? '' : look.day) : nothing}
      ${audiences.length ? choose('audience', w.audience, [['', w.mostAffected], ...audiences], audience) : nothing}
      ${regions.length ? choose('region', w.region, [['', w.unknownRegion], ...regions], region) : nothing}
    </div>
    ${
      notice && shown
        ? html`<div class="scroll" role="group" tabindex="0" aria-labelledby="section-preview">
            ${preview({
              notice,
              words: shown,
              clock: day === undefined ? clock : noon(day),
              audience: audience || undefined,
              region: region || undefined,
              view: look.view,
              width: look.width,
              form,
              name: w.frame,
            })}
          </div>`
        : shown || !languages.length
          ? html`<p>${w.empty}</p>`
          : unspoken()
    }
  </section>`;
}
