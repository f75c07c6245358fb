/** The languages that there are words for: one file each in the folder of words. */
import { readdirSync } from 'node:fs';
import { Option } from 'commander';
import type { Words } from '../words/en.js';

const folder = new URL('../words/', import.meta.url);
// the helpers beside them have longer names
const LANGUAGES = readdirSync(folder).flatMap((file) => /^([a-z]{2,3})\.js$/.exec(file)?.[1] ?? []);

/** The option `--lang`. */
export const languageOption = (description: string): Option =>
  new Option('--lang <language>', description).choices(LANGUAGES);

/** The words of one of them. */
export async function wordsIn(language: string): Promise<Words> {
  const { [language]: words } = (await import(new URL(`${language}.js`, folder).href)) as Record<string, Words>;
  if (!words) throw new Error(`words/${language}.js exports no words called ${language}`);
  return words;
}
