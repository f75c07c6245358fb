/** What the editor takes away: the snippet in five forms, with what each needs and what is left of it where. */
import { html, nothing, type TemplateResult } from 'lit';
import { FORMS, snippet, type Form, type SnippetOptions } from '../snippets/snippets.js';
import { SURVIVAL } from '../snippets/survival.js';
import type { Notice } from '../model/notice.js';
import type { Words } from '../words/languages/en.js';
import { choice, type Options } from './controls.js';
import type { BuilderWords } from './words/en.js';

/** What an editor chooses about the snippet, as it was typed. */
export interface Choices {
  readonly form: Form['id'];
  readonly src: string;
  readonly script: string;
  readonly integrity: string;
  readonly frame: string;
  readonly headingLevel: number;
  /** Whom it tells of first, and where its readers live. Empty: nobody in particular. */
  readonly audience: string;
  readonly region: string;
}

interface Given {
  readonly words: BuilderWords;
  readonly choices: Choices;
  readonly choose: (changed: Partial<Choices>) => void;
  /** The groups and the regions that there are to choose from; none where the notice has no more than one. */
  readonly audiences: Options;
  readonly regions: Options;
  /** The snippet, or why there is none. */
  readonly written: Written;
  readonly copy: (field: HTMLTextAreaElement) => void;
  /** The offer of all files to host. */
  readonly archive: TemplateResult | undefined;
  /** The offer of the letter; nothing where it is of no use. */
  readonly letter: TemplateResult | undefined;
  /** Saves the file for calendars; nothing where the notice has no last day. */
  readonly calendar: (() => void) | undefined;
  /** Saves the notice as the script that the page for frames loads. */
  readonly noticeScript: () => void;
}

export type Written = { readonly code: string } | { readonly refused: string };

/** The snippet as the choices want it. */
export function write(notice: Notice, words: Words, choices: Choices): Written {
  const { audience, form, frame, headingLevel, integrity, region, script, src } = choices;
  const needed = FORMS.find(({ id }) => id === form);
  const options: SnippetOptions = {
    form,
    headingLevel,
    ...(needed?.needs.includes('src') && { src }),
    ...(needed?.needs.includes('frame') && { frame }),
    ...(audience && { audience }),
    ...(region && { region }),
    ...(script && { script: { src: script, ...(integrity && { integrity }) } }),
  };
  try {
    return { code: snippet(notice, words, options) };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

export function output(given: Given): TemplateResult {
  const { archive, audiences, calendar, choices, choose, copy, letter, noticeScript, regions, words, written } = given;
  const w = words.output;
  const form = FORMS.find(({ id }) => id === choices.form) ?? FORMS[0];
  const text = (name: 'src' | 'script' | 'integrity' | 'frame') =>
    html`<div class="field">
      <label for="output-${name}">${w[name][0]}</label>
      ${w[name][1] ? html`<p class="hint" id="output-${name}-hint">${w[name][1]}</p>` : nothing}
      <input
        id="output-${name}"
        type="text"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        .value=${choices[name]}
        aria-describedby=${w[name][1] ? `output-${name}-hint` : nothing}
        @input=${({ target }: InputEvent) => {
          choose({ [name]: (target as HTMLInputElement).value.trim() });
        }}
      />
    </div>`;
  return html`
    <fieldset class="forms">
      <legend>${w.form}</legend>
      ${FORMS.map(
        ({ id }) =>
          html`<label
            ><input
              type="radio"
              name="form"
              .checked=${id === form.id}
              @change=${() => {
                choose({ form: id });
              }}
            />
            <span><strong>${w.forms[id][0]}</strong><br /><small>${w.forms[id][1]}</small></span></label
          >`,
      )}
    </fieldset>
    ${form.needs.includes('src') ? text('src') : nothing}
    ${
      form.needs.includes('frame')
        ? html`${text('frame')}
            <p>${w.frameFiles}</p>
            <p><button type="button" @click=${noticeScript}>${w.noticeScript}</button></p>`
        : nothing
    }
    ${
      form.live && form.id !== 'iframe'
        ? html`${text('script')}${choices.script ? text('integrity') : nothing}`
        : nothing
    }
    ${choice(
      'output-level',
      w.level,
      [2, 3, 4, 5, 6].map((level) => [String(level), String(level)]),
      String(choices.headingLevel),
      (level) => {
        choose({ headingLevel: Number(level) });
      },
    )}
    ${
      audiences.length
        ? choice(
            'output-audience',
            w.audience,
            [['', words.preview.mostAffected], ...audiences],
            choices.audience,
            (audience) => {
              choose({ audience });
            },
          )
        : nothing
    }
    ${
      regions.length || choices.region
        ? choice(
            'output-region',
            w.region,
            [['', words.preview.unknownRegion], ...regions],
            choices.region,
            (region) => {
              choose({ region });
            },
          )
        : nothing
    }
    ${
      'refused' in written
        ? html`<p class="problems" id="refused"><span class="problem" lang="en">${written.refused}</span></p>`
        : html`<div class="field">
            <label for="output-code">${w.code}</label>
            <textarea
              id="output-code"
              class="code"
              readonly
              rows="8"
              spellcheck="false"
              .value=${written.code}
            ></textarea>
            <button
              type="button"
              class="main"
              @click=${({ target }: Event) => {
                const field = (target as Element).parentElement?.querySelector('textarea');
                if (field) copy(field);
              }}
            >
              ${w.copy}
            </button>
          </div>`
    }
    ${archive} ${letter}
    ${
      calendar
        ? html`<p>
            <button type="button" @click=${calendar}>${w.calendar}</button>
          </p>`
        : nothing
    }
    <h3>${w.needs}</h3>
    <p>${w.corrections[form.corrections ? 0 : 1]}</p>
    <dl>
      ${Object.entries(SURVIVAL[form.id]).map(
        ([system, left]) =>
          html`<div>
            <dt>${w.columns[system as keyof typeof w.columns]}</dt>
            <dd>${w.outcomes[left]}</dd>
          </div>`,
      )}
    </dl>
  `;
}
