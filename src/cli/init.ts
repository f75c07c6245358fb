/** `init`: a notice to begin with, in which every value says what to write. */
import { basename } from 'node:path';
import type { Command } from 'commander';
import { languageOption } from './languages.js';
import { writeFile } from './written-file.js';

export function init(program: Command): void {
  program
    .command('init')
    .summary('begin a new notice')
    .description(
      'Writes a new notice, in which each TODO says what to write there. Remove the parts about which no source ' +
        'says anything. The command check says what is left to do.',
    )
    .argument('[file]', 'file to write, which must not be there yet; its name gives the id (default: standard output)')
    .addOption(languageOption('language of the notice').default('en'))
    .action((file: string | undefined, { lang }: { lang: string }) => {
      const toOutput = file === undefined || file === '-';
      const text = `${JSON.stringify(notice(lang, toOutput ? undefined : idOf(file)), null, 2)}\n`;
      if (toOutput) {
        process.stdout.write(text);
        return;
      }
      writeFile(file, text, { flag: 'wx' });
      process.stdout.write(`${file}: write what its TODOs ask for, then check it.\n`);
    });
}

/** The id that the name of a file gives; nothing where that is none. */
function idOf(file: string): string | undefined {
  const name = basename(file, '.json');
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && name.length <= 80 ? name : undefined;
}

/** What a reader should at least learn, each claim with its source. */
function notice(lang: string, id: string | undefined): unknown {
  const text = (ask: string) => ({ [lang]: `TODO: ${ask}` });
  const sourceRefs = ['announcement'];
  return {
    schemaVersion: '1.0',
    id: id ?? 'TODO: lower-case words with hyphens, like example-ai-training-2026; the file has the same name',
    version: 1,
    published: 'TODO: day on which you publish it, like 2026-01-31',
    reviewedOn: 'TODO: day on which you last read it and opened every link, like 2026-01-31',
    defaultLanguage: lang,
    languages: [lang],
    title: text('who does what, in one line'),
    summary: text('whom this is about, in one sentence'),
    platform: {
      name: 'TODO: name of the platform',
      url: 'TODO: its address, like https://www.example.com/',
    },
    jurisdictions: [
      {
        code: 'TODO: where this applies: EU, EEA, or the two letters of a country',
        name: text('the name of that region or country'),
        law: 'TODO: the law on personal data there, like GDPR',
      },
    ],
    purpose: { label: text('what for, in words that complete “uses your data …”, like “to train AI models”') },
    whatChanges: { text: text('what the platform will do from then on, in one or two sentences'), sourceRefs },
    timeZone: 'TODO: the zone whose midnight counts, like Europe/Amsterdam',
    audiences: [
      {
        id: 'users',
        choice: {
          kind: 'TODO: opt-out (used unless people say no), opt-in (used if they say yes), none or unknown',
          text: text('what happens to somebody who does nothing'),
          sourceRefs,
        },
        plan: [
          {
            announced: 'TODO: day on which it became known, like 2026-01-15',
            state: 'TODO: planned, or started if a source says that the use has begun',
            start:
              'TODO: first day of use, like 2026-03-02, or undecided; for opt-out the day before is the last to act',
            sourceRefs,
          },
        ],
        afterDate: { text: text('what saying no later still does, and what it no longer does'), sourceRefs },
      },
    ],
    dataCategories: [
      {
        id: 'TODO: one kind of data, like posts, photos or location; a kind with another name needs a label',
        use: 'TODO: used, possible, unclear or not-used',
        sourceRefs,
      },
    ],
    routes: [
      {
        id: 'route-1',
        type:
          'TODO: settings, form, in-app, email, letter, phone, in-person, browser-signal or delete-account; for email ' +
          'write an address instead of a url, for letter a postalAddress, for phone a phone',
        url: 'TODO: address of the page where one says no, like https://www.example.com/settings',
        steps: [{ text: text('the first thing to do there') }, { text: text('the next; as many steps as it takes') }],
        covers: text('which data this route is about'),
        sourceRefs,
      },
    ],
    positions: [
      {
        id: 'position-1',
        role: 'TODO: lead-authority, concerned-authority, authority, court, prosecutor, government or organisation',
        name: text('an authority, or somebody else, that has said something about it'),
        position: text('what it says; whether something is lawful is only ever quoted'),
        sourceRefs: ['statement'],
      },
    ],
    sources: [source('announcement', 'the platform’s own announcement'), source('statement', 'the statement')],
  };
}

const source = (id: string, what: string): unknown => ({
  id,
  title: `TODO: title of ${what}`,
  publisher: 'TODO: who published it',
  url: 'TODO: its address, like https://www.example.com/news',
  published: 'TODO: when, like 2026-01-31, 2026-01 or 2026',
  language: 'TODO: its language, like en',
});
