/** The last step: what to paste, and all that goes with it. */
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
  /** The words of every language that the elements speak. */
  readonly readerWords: readonly Words[];
  readonly choose: (changed: Partial<Choices>) => void;
  readonly copy: (code: HTMLTextAreaElement) => void;
  /** Saves the notice as a file. */
  readonly save: () => void;
  readonly say: (status: string) => void;
  /** Says why nothing is written in the languages of the notice. */
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

/** What was chosen about the snippet; addresses that nobody has typed follow from the notice. */
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
    // not one that the notice no longer has
    audience: audienceOptions(editor, reading.notice).some(([one]) => one === audience) ? audience : '',
  };
}

/** The address of the file that a snippet only names; nothing where all stands in it. */
export const namedFile = ({ form, src }: Choices): string | undefined =>
  FORMS.find(({ id }) => id === form)?.needs.includes('src') ? src : undefined;
