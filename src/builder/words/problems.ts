/** The messages for the checker's findings, by language of the builder. */
import { de } from './problems.de.js';
import { en, type ProblemWords } from './problems.en.js';
import { fr } from './problems.fr.js';
import { nl } from './problems.nl.js';

export const PROBLEM_WORDS: Readonly<Record<'de' | 'en' | 'fr' | 'nl', ProblemWords>> = { de, en, fr, nl };

/** Returns the messages in a language. Default: English. */
export const problemWordsOf = (lang: string): ProblemWords =>
  Object.hasOwn(PROBLEM_WORDS, lang) ? PROBLEM_WORDS[lang as keyof typeof PROBLEM_WORDS] : en;
