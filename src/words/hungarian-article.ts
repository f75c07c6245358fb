/** The definite article, which names of platforms, authorities and papers take in Hungarian: "a Meta", "az Uber". */
import { atStart, say, type Name, type Text } from './say.js';

/**
 * "a" before a consonant as it is spoken, and "az" before a vowel. Where letters do not tell how a name is spoken ("SAP",
 * "Unity", "23andMe"), "a(z)" stands for both, as in Hungarian forms. A name that brings its own article gets none.
 */
function articleBefore(name: string): string {
  const spoken = name.charAt(0).toLowerCase() + name.slice(1);
  if (/^az? /.test(spoken)) return '';
  // a small letter after the first one tells a word from an abbreviation; alone, an F is "ef" and an X is "iksz"
  if (/^(?:[bcdgjkpqtvwz]|[fhlmnrs]\p{Ll}|[xy][aeiou])/u.test(spoken)) return 'a ';
  if (/^(?:[aáeéiíoóöőúüű]|u\p{Ll}|x)/u.test(spoken) && !/^(?:one|u[ns])/.test(spoken)) return 'az ';
  return 'a(z) ';
}

/** A name in the middle of a sentence, after its article. */
export const withArticle = (name: Name): Text => say`${articleBefore(name.text)}${name}`;

/** The same at the beginning of a sentence. */
export function atStartWithArticle(name: Name): Text {
  const article = articleBefore(name.text);
  return article ? say`${article.replace('a', 'A')}${name}` : atStart(name);
}
