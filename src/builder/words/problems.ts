/** What the builder says about findings, by the language of its words. */
import { de } from './problems.de.js';
import { en, type ProblemWords } from './problems.en.js';
import { fr } from './problems.fr.js';
import { nl } from './problems.nl.js';

export const PROBLEM_WORDS: Readonly<Record<'de' | 'en' | 'fr' | 'nl', ProblemWords>> = { de, en, fr, nl };

/** English for a language that has none of its own. */
export const problemWordsOf = (lang: string): ProblemWords =>
  Object.hasOwn(PROBLEM_WORDS, lang) ? PROBLEM_WORDS[lang as keyof typeof PROBLEM_WORDS] : en;
