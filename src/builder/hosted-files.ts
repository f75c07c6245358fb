/** Lists the files that a site hosts for the selected form, and the addresses at which the snippet expects them. */
import type { Notice } from '../model/notice.js';
import { noticeScript } from '../snippets/notice-script.js';
import { FORMS } from '../snippets/snippets.js';
import type { Words } from '../words/languages/en.js';
import { beside, SITE } from './addresses.js';
import { hasLetter, isLetterIn, letterAddress } from './letter-snippet.js';
import type { Choices } from './written.js';
import type { BuilderWords } from './words/en.js';

/** Everything needed to publish a notice. */
export interface Published {
  /** The builder's interface texts, also used for steps.html. */
  readonly words: BuilderWords;
  readonly notice: Notice;
  /** The notice as saved by the editor. */
  readonly document: unknown;
  readonly choices: Choices;
  /** The words for the preview. */
  readonly shown: Words;
  /** The words of the elements in every language. */
  readonly readerWords: readonly Words[];
}

/** A file that the site hosts. */
export interface HostedFile {
  /** The path in the archive. Built files have the same path below `dist/`. */
  readonly path: string;
  /** The address at which the snippet expects the file: a path on the site or an `https:` URL. */
  readonly address: string;
  /** The content. `undefined` for built files. */
  readonly text?: string;
}

/** Returns the languages of the notice that the elements support, starting with the one in the preview. */
export function languagesOf({ notice, readerWords, shown }: Published): readonly Words[] {
  const others = readerWords.filter(({ lang }) => lang !== shown.lang && notice.languages.includes(lang));
  return [shown, ...others];
}

/** Returns the script address for a language, derived from the address that the editor chose for the language in the preview. */
export const scriptFor = ({ choices, shown }: Published, { lang }: Words): string =>
  lang === shown.lang ? choices.script : choices.script.replace(/[^/]*$/, `${lang}.js`);

/** Returns the languages in which the letter is hosted too. */
export const letterLanguages = (published: Published): readonly Words[] => {
  const { choices, notice } = published;
  const isWanted = choices.withLetter === true && hasLetter(notice, choices.form);
  return isWanted ? languagesOf(published).filter(isLetterIn) : [];
};

/** Returns the path of the letter in the archive. */
export const letterPath = ({ lang }: Words): string => `embed/letter.${lang}.js`;

/** Serializes the notice as the editor saves it. */
export const noticeText = ({ document }: Published): string => `${JSON.stringify(document, null, 2)}\n`;

/** Returns the files that the selected form needs on the site. */
export function hostedFiles(published: Published): readonly HostedFile[] {
  const { choices, notice } = published;
  const languages = languagesOf(published);
  if (choices.form === 'iframe') {
    const { frame } = choices;
    const own = ['index.html', 'frame.css', 'frame.js', 'listen.js'];
    return [
      ...own.map((name) => ({ path: `frame/${name}`, address: beside(frame, name) })),
      {
        path: `frame/notices/${notice.id}.js`,
        address: beside(frame, `notices/${notice.id}.js`),
        text: noticeScript(notice),
      },
      ...languages.map(({ lang }) => ({ path: `embed/${lang}.js`, address: beside(frame, `../embed/${lang}.js`) })),
    ];
  }
  const form = FORMS.find(({ id }) => id === choices.form);
  const linked = form?.needs.includes('src')
    ? [{ path: `notices/${notice.id}.json`, address: choices.src, text: noticeText(published) }]
    : [];
  const scripts =
    form?.live && choices.script
      ? languages.map((words) => ({ path: `embed/${words.lang}.js`, address: scriptFor(published, words) }))
      : [];
  const letters = letterLanguages(published).map((words) => ({
    path: letterPath(words),
    address: letterAddress(choices, words),
  }));
  return [...linked, ...scripts, ...letters];
}

/** Returns the address of the iframe page with this notice, in the language of the preview. */
export function frameAddress({ choices, notice, shown }: Published): string {
  const url = new URL(choices.frame, SITE);
  url.searchParams.set('id', notice.id);
  url.searchParams.set('lang', shown.lang);
  return url.href.replace(SITE, '');
}
