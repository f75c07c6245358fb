/** The preview and its settings. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Words } from '../words/languages/en.js';
import { choice, type Options } from './controls.js';
import { noon, stopAt, stopsOf, TODAY, turnLabel, turnsOf, type Turn } from './days.js';
import { itemsAt, textAt } from './draft.js';
import type { Editor } from './editor.js';
import { languageName } from './names.js';
import type { Choices } from './output.js';
import { preview, VIEWS, WIDTHS, type Banner, type View, type Width } from './preview.js';
import { audienceOptions, regionOptions } from './readers.js';
import { canScale, measured, scaleIn } from './scale.js';
import type { Reading } from './reading.js';

/** The settings of the preview. */
export interface Look {
  readonly view: View;
  readonly width: Width;
  /** Empty: the language of the notice. */
  readonly language: string;
  /** The key of a day on which the notice changes. Empty: today. */
  readonly day: string;
  /** The audience and region of the reader. Empty: not known. */
  readonly audience: string;
  readonly region: string;
  /** The width of the column, in CSS pixels. */
  readonly column?: number;
}

export const FIRST_LOOK: Look = {
  view: 'light',
  width: 'phone',
  language: '',
  day: TODAY,
  audience: '',
  region: '',
};

type Change = (look: Partial<Look>) => void;

interface Given {
  readonly editor: Editor;
  readonly reading: Reading;
  /** The languages of the notice that the elements support. */
  readonly spoken: readonly string[];
  /** The words for the preview. */
  readonly shown: Words | undefined;
  readonly form: Choices['form'];
  readonly clock: () => Date;
  readonly look: Look;
  readonly change: Change;
  /** Explains why nothing is shown in the languages of the notice. */
  readonly unspoken: () => readonly TemplateResult[];
  /** A banner to show instead of the card, with its fallback text. */
  readonly banner?: Banner | undefined;
  readonly bannerText?: string | undefined;
}

export function previewPanel(given: Given): TemplateResult {
  const { banner, bannerText = '', change, clock, editor, form, look, reading, shown, spoken, unspoken } = given;
  const { draft, languages, words } = editor;
  const w = words.preview;
  const { document, notice } = reading;
  const audiences = audienceOptions(editor, notice);
  const regions = regionOptions(editor);
  const audience = audiences.some(([id]) => id === look.audience) ? look.audience : '';
  const group = itemsAt(draft, ['audiences']).findIndex((one) => textAt(one, ['id']) === audience);
  const region = regions.some(([code]) => code === look.region) ? look.region : '';
  const stops = stopsOf(words, turnsOf(words, document, Math.max(group, 0)), editor.today);
  const stop = stopAt(stops, look.day);
  const scale = scaleIn(look.column, WIDTHS[look.width]);
  const choose = (name: 'view' | 'language' | 'audience' | 'region', label: string, options: Options, value: string) =>
    choice(`preview-${name}`, [label], options, value, (chosen) => {
      change({ [name]: chosen });
    });
  const views = VIEWS.map((one) => [one, w.views[one]] as const);
  const names = spoken.map((one) => [one, languageName(words, one)] as const);
  const seen = banner ? { banner, text: bannerText } : notice && { notice };
  return html`<section class="preview" aria-labelledby="section-preview">
    <div class="head">
      <h2 id="section-preview">${w.title}</h2>
      ${scale < 1 ? html`<p class="hint">${w.scaled(WIDTHS[look.width], Math.round(scale * 100))}</p>` : nothing}
    </div>
    <div class="looks">
      ${widthChoice(w, look.width, change)} ${choose('view', w.view, views, look.view)}
      ${spoken.length > 1 ? choose('language', w.language, names, shown?.lang ?? '') : nothing}
    </div>
    ${look.view === 'rtl' ? html`<p class="hint">${w.mirrored}</p>` : nothing}
    ${stop ? daySlider(editor, stops, stop, change) : nothing}
    ${
      audiences.length || regions.length
        ? html`<details
            .open=${live(editor.isOpen(MORE))}
            @toggle=${({ target }: Event) => {
              editor.setOpen(MORE, (target as HTMLDetailsElement).open);
            }}
          >
            <summary>${words.more}</summary>
            <div class="looks">
              ${
                audiences.length
                  ? choose('audience', w.audience, [['', w.mostAffected], ...audiences], audience)
                  : nothing
              }
              ${regions.length ? choose('region', w.region, [['', w.unknownRegion], ...regions], region) : nothing}
            </div>
          </details>`
        : nothing
    }
    <div
      class="column"
      ${measured((column) => {
        change({ column });
      })}
    ></div>
    ${
      seen && shown
        ? html`<div class="scroll" role="group" tabindex=${canScale() ? nothing : 0} aria-labelledby="section-preview">
            ${preview({
              shown: seen,
              words: shown,
              clock: !stop || stop.keys[0] === TODAY ? clock : noon(stop.day),
              audience: audience || undefined,
              region: region || undefined,
              view: look.view,
              width: look.width,
              scale,
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

/** The key for the open state of the rarely used settings. */
const MORE = '#preview-more';

function widthChoice(w: Editor['words']['preview'], chosen: Width, change: Change): TemplateResult {
  return html`<fieldset class="segments">
    <legend>${w.width}</legend>
    ${(Object.keys(WIDTHS) as Width[]).map(
      (one) =>
        html`<label
          ><input
            type="radio"
            name="preview-width"
            .checked=${live(one === chosen)}
            @change=${() => {
              change({ width: one });
            }}
          />${w.widths[one]}</label
        >`,
    )}
  </fieldset>`;
}

/** A slider for the days on which readers see a change, and today. */
function daySlider({ readerWords, words }: Editor, stops: readonly Turn[], stop: Turn, change: Change): TemplateResult {
  const w = words.preview;
  const label = turnLabel(stop, words, readerWords[0]);
  const isToday = stop.keys[0] === TODAY;
  return html`<div class="day-slider">
    <label for="preview-day">${w.day}</label>
    <span>${label}</span>
    <input
      id="preview-day"
      type="range"
      min="0"
      max=${stops.length - 1}
      list="preview-days"
      .value=${live(String(stops.indexOf(stop)))}
      aria-valuetext=${label}
      @input=${({ target }: Event) => {
        const at = stops[(target as HTMLInputElement).valueAsNumber];
        change({ day: at?.keys[0] ?? TODAY });
      }}
    />
    <datalist id="preview-days">
      ${stops.map((one, index) => html`<option value=${index} label=${turnLabel(one, words, readerWords[0])}></option>`)}
    </datalist>
    <button
      type="button"
      aria-disabled=${isToday ? 'true' : nothing}
      @click=${() => {
        change({ day: TODAY });
      }}
    >
      ${w.today}
    </button>
  </div>`;
}
