/** The script of the builder page: sets the languages and the ready-made notices embedded in the page. */
import type { Notice } from '../model/notice.js';
import './define.js';
import type { EmbedBuilder } from './embed-builder.js';
import { READER_WORDS } from './reader-words.js';
import { de } from './words/de.js';
import { en } from './words/en.js';
import { fr } from './words/fr.js';
import { nl } from './words/nl.js';

const WORDS = [en, nl, de, fr] as const;

const page = document.documentElement;
const builder = page.querySelector<EmbedBuilder>('embed-builder');
const languages = page.querySelector<HTMLSelectElement>('#language');
const notices = page.querySelector('script[type="application/json"]')?.textContent;

function speak(language: string): void {
  const { lang, title } = WORDS.find((words) => words.lang === language) ?? en;
  page.lang = lang;
  document.title = title;
  const heading = page.querySelector('h1');
  if (heading) heading.textContent = title;
  if (languages) languages.value = lang;
  builder?.requestUpdate();
}

if (builder) {
  builder.words = WORDS;
  builder.readerWords = READER_WORDS;
  builder.notices = JSON.parse(notices ?? '[]') as Notice[];
}
languages?.addEventListener('change', () => {
  speak(languages.value);
});
speak(navigator.language.split('-')[0] ?? '');
