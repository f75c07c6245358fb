/** The screens for a full notice in six steps and for a standalone banner. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words/languages/en.js';
import { bannerForm, bannerPreview, writeBanner } from './banner-panel.js';
import { isUntouched, type Path } from './draft.js';
import type { Editor } from './editor.js';
import { STEPS } from './fields.js';
import type { FormController } from './form-controller.js';
import type { Choices } from './output.js';
import { addressField } from './output-fields.js';
import { previewPanel, type Look } from './preview-panel.js';
import { neededList, problemList } from './problems.js';
import { chosenOf, publishPanel } from './publish-panel.js';
import { snippetField } from './snippet-field.js';
import { doubtfulLanguages, stepPanel } from './step-panel.js';
import { stepsList } from './steps-list.js';

/** Everything that both screens need. */
export interface Desk {
  readonly editor: Editor;
  readonly form: FormController;
  /** The words of the elements in every language. */
  readonly readerWords: readonly Words[];
  readonly clock: () => Date;
  readonly look: Look;
  readonly changeLook: (look: Partial<Look>) => void;
  /** The settings of the snippet. */
  readonly chosen: Partial<Choices>;
  readonly choose: (changed: Partial<Choices>) => void;
  readonly copy: (code: HTMLTextAreaElement) => void;
  /** Saves the notice as a file. */
  readonly save: () => void;
  /** The content above the form: the work bar and the options for starting again. */
  readonly above: TemplateResult;
}

const spokenBy = ({ readerWords }: Desk): readonly string[] => readerWords.map(({ lang }) => lang);

export function wholeScreen(desk: Desk): TemplateResult {
  const { above, chosen, choose, copy, editor, form, readerWords, save } = desk;
  const spoken = spokenBy(desk);
  const goTo = (path: Path) => {
    form.goTo(path);
  };
  const publish = () =>
    publishPanel({
      editor,
      choices: chosenOf(editor, chosen),
      readerWords,
      choose,
      copy,
      save,
      say: (status) => {
        form.say(status);
      },
      unspoken: () => doubtfulLanguages(editor, spoken),
    });
  const { document, problems } = editor.reading;
  return html`
    <div class="above">${above}</div>
    <div class="form">
      ${linkToPreview(editor)} ${stepsList(editor)}
      ${STEPS.map((step) => stepPanel(editor, step, spoken, step.id === 'publish' ? publish() : nothing))}
    </div>
    <div class="result">
      ${previewOf(desk)} ${isUntouched(document) ? neededList(editor, goTo) : problemList(editor, problems, goTo)}
    </div>
  `;
}

/** `makeWhole`: converts the banner to a full notice. */
export function bannerScreen(desk: Desk, makeWhole: () => void): TemplateResult {
  const { above, chosen, choose, copy, editor, form } = desk;
  const { shown, words } = editor;
  const choices = chosenOf(editor, chosen);
  const result = shown && writeBanner(editor, shown, choices);
  const missing = result && 'missing' in result ? result : undefined;
  const written = result && !('missing' in result) ? result : undefined;
  const code = written && 'code' in written ? written.code : undefined;
  return html`
    <div class="above">${above}</div>
    <div class="form">
      ${linkToPreview(editor)} ${bannerForm(editor, makeWhole)}
      <section class="step" aria-labelledby="step-publish">
        <h2 id="step-publish" tabindex="-1">${words.steps.publish[0]}</h2>
        ${shown ? nothing : doubtfulLanguages(editor, spokenBy(desk))}
        ${
          missing
            ? linkTo(missing.missing, () => {
                form.goTo(missing.path);
              })
            : nothing
        }
        ${code === undefined ? nothing : snippetField({ words, code, copy })}
        ${
          written
            ? html`${addressField({ words, choices, choose, written }, 'script')}
              ${choices.script ? addressField({ words, choices, choose, written }, 'integrity') : nothing}`
            : nothing
        }
      </section>
    </div>
    <div class="result">${previewOf(desk, code)}</div>
  `;
}

/** Stays in view on narrow screens, where the preview is below the form. */
const linkToPreview = ({ words }: Editor): TemplateResult =>
  html`<a class="to-preview" href="#section-preview">${words.preview.title}</a>`;

const linkTo = (text: string, go: () => void): TemplateResult =>
  html`<p>
    <a
      href="#banner-form"
      @click=${(event: Event) => {
        event.preventDefault();
        go();
      }}
      >${text}</a
    >
  </p>`;

/** Renders the preview of the notice or of a banner snippet. */
function previewOf(desk: Desk, banner?: string): TemplateResult {
  const { changeLook, chosen, clock, editor, look } = desk;
  const { languages, reading, shown } = editor;
  const spoken = spokenBy(desk);
  return previewPanel({
    editor,
    reading,
    spoken: languages.filter((one) => spoken.includes(one)),
    shown,
    form: chosenOf(editor, chosen).form,
    clock,
    look,
    change: changeLook,
    unspoken: () => doubtfulLanguages(editor, spoken),
    ...(banner !== undefined && {
      banner: ({ clock: now, theme }) => html`${bannerPreview(banner, now, theme)}`,
      bannerText: banner,
    }),
  });
}
