/** The files that a site hosts for a notice in the form chosen, and the addresses at which its snippet expects them. */
import type { Notice } from '../model/notice.js';
import { noticeScript } from '../snippets/notice-script.js';
import { FORMS } from '../snippets/snippets.js';
import type { Words } from '../words/languages/en.js';
import { beside, SITE } from './addresses.js';
import { hasLetter, isLetterIn, letterAddress } from './letter-snippet.js';
import type { Choices } from './written.js';
import type { BuilderWords } from './words/en.js';

/** What is to be published. */
export interface Published {
  /** The language of the builder: the steps are written in it. */
  readonly words: BuilderWords;
  readonly notice: Notice;
  /** The notice as the editor saves it. */
  readonly document: unknown;
  readonly choices: Choices;
  /** The words in which the notice is shown in the builder. */
  readonly shown: Words;
  /** The words of every language that the elements speak. */
  readonly readerWords: readonly Words[];
}

/** A file that the site hosts. */
export interface HostedFile {
  /** Its path in the archive. The build writes it to the same path below `dist/`. */
  readonly path: string;
  /** Where the snippet expects it: a path on the site, or an address with `https:`. */
  readonly address: string;
  /** What stands in it; nothing where the build writes it. */
  readonly text?: string;
}

/** The languages of the notice that the elements speak; the one that the builder shows first. */
export function languagesOf({ notice, readerWords, shown }: Published): readonly Words[] {
  const others = readerWords.filter(({ lang }) => lang !== shown.lang && notice.languages.includes(lang));
  return [shown, ...others];
}

/** The address of the elements in a language. The editor has chosen that of the language shown. */
export const scriptFor = ({ choices, shown }: Published, { lang }: Words): string =>
  lang === shown.lang ? choices.script : choices.script.replace(/[^/]*$/, `${lang}.js`);

/** The languages in which the letter is to be hosted too. */
export const letterLanguages = (published: Published): readonly Words[] => {
  const { choices, notice } = published;
  const isWanted = choices.withLetter === true && hasLetter(notice, choices.form);
  return isWanted ? languagesOf(published).filter(isLetterIn) : [];
};

/** The path of the letter in the archive. */
export const letterPath = ({ lang }: Words): string => `embed/letter.${lang}.js`;

/** The notice as JSON, as the editor saves it. */
export const noticeText = ({ document }: Published): string => `${JSON.stringify(document, null, 2)}\n`;

/** The files that the chosen form needs on the site. */
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

/** The address of the frame with this notice, in the language shown. */
export function frameAddress({ choices, notice, shown }: Published): string {
  const url = new URL(choices.frame, SITE);
  url.searchParams.set('id', notice.id);
  url.searchParams.set('lang', shown.lang);
  return url.href.replace(SITE, '');
}
