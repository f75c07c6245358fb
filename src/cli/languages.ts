/** The available languages, read from the folder of the words. */
import { readdirSync } from 'node:fs';
import { Option } from 'commander';
import type { Words } from '../words/languages/en.js';

const folder = new URL('../words/languages/', import.meta.url);
export const LANGUAGES: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.slice(0, -3));

/** The option `--lang`. */
export const languageOption = (description: string): Option =>
  new Option('--lang <language>', description).choices(LANGUAGES);

/** Imports the words of a language. */
export async function wordsIn(language: string): Promise<Words> {
  const { [language]: words } = (await import(new URL(`${language}.js`, folder).href)) as Record<string, Words>;
  if (!words) throw new Error(`words/languages/${language}.js exports no words called ${language}`);
  return words;
}
