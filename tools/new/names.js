/** The names that `npm run new` accepts. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
export const exists = (path) => existsSync(at(path));
export const read = (path) => readFileSync(at(path), 'utf8');

/** A name that is not allowed, or a place in a file that is missing. The message says how to fix it. */
export class NewError extends Error {}

/** The words that ad blockers and cookie banner blockers look for; `test/pages/ad-blockers.test.ts` tests them. */
const BLOCKED = /cookie|consent|gdpr|privacy-?banner|(?:^|-)(?:ad|ads|advert)(?:-|$)/;
/** Names that HTML keeps for SVG and MathML. */
const RESERVED = /^(?:annotation-xml|color-profile|font-face(?:-.*)?|missing-glyph)$/;

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** The name of the class of an element. */
export const classOf = (tag) => tag.split('-').map(capital).join('');

export function checkElement(tag) {
  if (!/^[a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)+$/.test(tag) || RESERVED.test(tag))
    throw new NewError(`${tag} is no name for an element. Write lower-case words with hyphens, like money-at-stake.`);
  if (BLOCKED.test(tag))
    throw new NewError(
      `${tag} contains a word that ad blockers hide: cookie, consent, gdpr, privacy-banner or ad. Choose another name.`,
    );
  if (exists(`src/elements/${tag}`) || exists(`src/content/${tag}.ts`) || tag === 'embed-builder')
    throw new NewError(`${tag} exists already. Choose another name.`);
  if (new RegExp(`\\b${classOf(tag)}\\b`).test(read('src/index.ts')))
    throw new NewError(`src/index.ts exports a ${classOf(tag)} already. Choose another name.`);
}

/** The English name of a language; `undefined` where Node does not know it. */
export const languageName = (lang) => new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(lang);

export function checkLanguage(lang) {
  // a module exports its words by that name
  if (!/^[a-z]{2,3}$/.test(lang) || /^(?:do|for|if|in|let|new|try|var)$/.test(lang))
    throw new NewError(
      `${lang} is no language of two or three letters. Write its BCP 47 tag without a region, like sq.`,
    );
  const { language } = new Intl.Locale(lang);
  if (language !== lang) throw new NewError(`${lang} is an old tag. Write ${language}.`);
  if (!languageName(lang))
    throw new NewError(`${lang} is no language that Node knows. Look it up in the IANA Language Subtag Registry.`);
  if (exists(`src/words/languages/${lang}.ts`)) throw new NewError(`src/words/languages/${lang}.ts exists already.`);
}

export function checkNotice(id, lang) {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || id.length > 80)
    throw new NewError(
      `${id} is no id. Write at most 80 lower-case letters, digits and hyphens, like example-ai-training-2027.`,
    );
  if (BLOCKED.test(id))
    throw new NewError(
      `${id} contains a word that ad blockers hide: cookie, consent, gdpr, privacy-banner or ad. Choose another id.`,
    );
  if (exists(`notices/${id}.json`)) throw new NewError(`notices/${id}.json exists already. Choose another id.`);
  if (lang !== undefined && !exists(`src/words/languages/${lang}.ts`))
    throw new NewError(`There is no src/words/languages/${lang}.ts. Choose one of the languages in that folder.`);
}
