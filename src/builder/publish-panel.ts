/** The last step: the snippet and the files that it needs. */
import { html, nothing, type TemplateResult } from 'lit';
import { calendar } from '../content/calendar.js';
import { noticeScript } from '../snippets/notice-script.js';
import { FORMS } from '../snippets/snippets.js';
import type { Words } from '../words/languages/en.js';
import { archiveOffer } from './archive-offer.js';
import type { Editor } from './editor.js';
import { download } from './files.js';
import { hasLetter, letter } from './letter.js';
import { languageName } from './names.js';
import { output, write, type Choices } from './output.js';
import { audienceOptions, regionOptions } from './readers.js';

interface Given {
  readonly editor: Editor;
  readonly choices: Choices;
  /** The words of the elements in every language. */
  readonly readerWords: readonly Words[];
  readonly choose: (changed: Partial<Choices>) => void;
  readonly copy: (code: HTMLTextAreaElement) => void;
  /** Saves the notice as a file. */
  readonly save: () => void;
  readonly say: (status: string) => void;
  /** Explains why there is no snippet in the languages of the notice. */
  readonly unspoken: () => readonly TemplateResult[];
}

export function publishPanel({ choices, choose, copy, editor, readerWords, save, say, unspoken }: Given) {
  const { languages, reading, shown, words } = editor;
  const { document, notice, problems } = reading;
  const wrong = problems.filter(({ severity }) => severity === 'problem');
  if (!shown && languages.length) return html`${unspoken()}`;
  if (!notice || !shown || wrong.length) {
    return html`<p>${words.check.refused}</p>
      ${wrong.length ? html`<p><a href="#section-check">${words.check.fix(wrong.length)}</a></p>` : nothing}`;
  }
  const { audience, region } = choices;
  const ics = calendar(notice, shown, { audience: audience || undefined, region: region || undefined });
  const written = write(notice, shown, choices);
  const isWritten = 'code' in written;
  return output({
    words,
    choices,
    audiences: audienceOptions(editor, notice),
    regions: regionOptions(editor),
    written,
    choose,
    copy,
    save,
    archive: isWritten
      ? archiveOffer({ words, notice, document, choices, shown, readerWords }, say, choose)
      : undefined,
    letter:
      isWritten && hasLetter(notice, choices.form)
        ? letter({ words, language: languageName(words, shown.lang), readerWords: shown, notice, choices, copy })
        : undefined,
    noticeScript: () => {
      download(`${notice.id}.js`, noticeScript(notice), 'text/javascript');
    },
    calendar:
      ics === undefined
        ? undefined
        : () => {
            download(`${notice.id}.${shown.lang}.ics`, ics, 'text/calendar');
          },
  });
}

/** Returns the settings of the snippet. Default addresses are derived from the notice. */
export function chosenOf(editor: Editor, chosen: Partial<Choices>): Choices {
  const { reading, shown } = editor;
  const { audience = '' } = chosen;
  const id = reading.notice?.id ?? 'notice';
  return {
    form: 'linked',
    src: `/notices/${id}.json`,
    script: `/embed/${shown?.lang ?? ''}.js`,
    integrity: '',
    frame: '/frame/',
    headingLevel: 3,
    region: '',
    ...chosen,
    // ignore a group that the notice no longer has
    audience: audienceOptions(editor, reading.notice).some(([one]) => one === audience) ? audience : '',
  };
}

/** Returns the address of the notice file, or `undefined` if the snippet contains the whole notice. */
export const namedFile = ({ form, src }: Choices): string | undefined =>
  FORMS.find(({ id }) => id === form)?.needs.includes('src') ? src : undefined;
