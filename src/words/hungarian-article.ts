/** Adds the Hungarian definite article to names of platforms, authorities and newspapers: "a Meta", "az Uber". */
import { atStart, say, type Name, type Text } from './say.js';

/**
 * Returns "a" before a spoken consonant, "az" before a spoken vowel, and "a(z)", as in Hungarian forms, if the spelling
 * does not determine the pronunciation ("SAP", "Unity", "23andMe"). Returns nothing for a name with its own article.
 */
function articleBefore(name: string): string {
  const spoken = name.charAt(0).toLowerCase() + name.slice(1);
  if (/^az? /.test(spoken)) return '';
  // a lower-case second letter distinguishes a word from an abbreviation: a lone F is "ef", a lone X is "iksz"
  if (/^(?:[bcdgjkpqtvwz]|[fhlmnrs]\p{Ll}|[xy][aeiou])/u.test(spoken)) return 'a ';
  if (/^(?:[aáeéiíoóöőúüű]|u\p{Ll}|x)/u.test(spoken) && !/^(?:one|u[ns])/.test(spoken)) return 'az ';
  return 'a(z) ';
}

/** Returns a name with its article, for the middle of a sentence. */
export const withArticle = (name: Name): Text => say`${articleBefore(name.text)}${name}`;

/** Returns a name with its article, for the beginning of a sentence. */
export function atStartWithArticle(name: Name): Text {
  const article = articleBefore(name.text);
  return article ? say`${article.replace('a', 'A')}${name}` : atStart(name);
}
