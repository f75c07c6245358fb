/** The command `init`: writes a new notice in which every value explains what to fill in. */
import { basename } from 'node:path';
import type { Command } from 'commander';
import { languageOption } from './languages.js';
import { writeFile } from './written-file.js';

export function init(program: Command): void {
  program
    .command('init')
    .summary('create a new notice')
    .description(
      'Write a new notice in which each TODO explains what to fill in. Remove the parts for which you have no source. ' +
        'Then run the command check to see what is missing.',
    )
    .argument('[file]', 'new file, whose name becomes the id (default: standard output)')
    .addOption(languageOption('language of the notice').default('en'))
    .action((file: string | undefined, { lang }: { lang: string }) => {
      const toOutput = file === undefined || file === '-';
      const text = `${JSON.stringify(notice(lang, toOutput ? undefined : idOf(file)), null, 2)}\n`;
      if (toOutput) {
        process.stdout.write(text);
        return;
      }
      writeFile(file, text, { flag: 'wx' });
      process.stdout.write(`${file}: fill in the TODOs, then run check.\n`);
    });
}

/** Derives the id from a file name. Returns `undefined` if the name is not a valid id. */
function idOf(file: string): string | undefined {
  const name = basename(file, '.json');
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && name.length <= 80 ? name : undefined;
}

/** Returns the minimum that readers should learn, with a source for each claim. */
function notice(lang: string, id: string | undefined): unknown {
  const text = (ask: string) => ({ [lang]: `TODO: ${ask}` });
  const sourceRefs = ['announcement'];
  return {
    schemaVersion: '1.0',
    id: id ?? 'TODO: lower-case words with hyphens, like example-ai-training-2026; give the file the same name',
    version: 1,
    published: 'TODO: date of publication, like 2026-01-31',
    reviewedOn: 'TODO: date on which you last read the notice and opened every link, like 2026-01-31',
    defaultLanguage: lang,
    languages: [lang],
    title: text('who does what, in one line'),
    summary: text('who this is about, in one sentence'),
    platform: {
      name: 'TODO: name of the platform',
      url: 'TODO: web address of the platform, like https://www.example.com/',
    },
    jurisdictions: [
      {
        code: 'TODO: where this applies: EU, EEA or a two-letter country code',
        name: text('name of this region or country'),
        law: 'TODO: data protection law there, like GDPR',
      },
    ],
    purpose: { label: text('purpose, in words that complete “uses your data …”, like “to train AI models”') },
    whatChanges: { text: text('what the platform will do from then on, in one or two sentences'), sourceRefs },
    timeZone: 'TODO: time zone in which the days end, like Europe/Amsterdam',
    audiences: [
      {
        id: 'users',
        choice: {
          kind: 'TODO: opt-out (used unless people say no), opt-in (used only if they say yes), none or unknown',
          text: text('what happens to people who do nothing'),
          sourceRefs,
        },
        plan: [
          {
            announced: 'TODO: date on which this became known, like 2026-01-15',
            state: 'TODO: planned, or started if a source says that the use has begun',
            start:
              'TODO: first day of use, like 2026-03-02, or undecided; for opt-out, the last day to act is the day before',
            sourceRefs,
          },
        ],
        afterDate: { text: text('what saying no later still changes, and what it does not change'), sourceRefs },
      },
    ],
    dataCategories: [
      {
        id: 'TODO: one kind of data, like posts, photos or location; a kind that is not in the vocabulary needs a label',
        use: 'TODO: used, possible, unclear or not-used',
        sourceRefs,
      },
    ],
    routes: [
      {
        id: 'route-1',
        type:
          'TODO: settings, form, in-app, email, letter, phone, in-person, browser-signal or delete-account; replace url ' +
          'by address for email, by postalAddress for letter, and by phone for phone',
        url: 'TODO: web address of the page for saying no, like https://www.example.com/settings',
        steps: [{ text: text('the first step') }, { text: text('the next step; add as many as needed') }],
        covers: text('which data this route covers'),
        sourceRefs,
      },
    ],
    positions: [
      {
        id: 'position-1',
        role: 'TODO: lead-authority, concerned-authority, authority, court, prosecutor, government or organisation',
        name: text('an authority or another organisation that has commented on this'),
        position: text('what it says; do not state yourself whether something is lawful, only quote others'),
        sourceRefs: ['statement'],
      },
    ],
    sources: [source('announcement', 'the platform’s own announcement'), source('statement', 'the statement')],
  };
}

const source = (id: string, what: string): unknown => ({
  id,
  title: `TODO: title of ${what}`,
  publisher: 'TODO: publisher',
  url: 'TODO: web address, like https://www.example.com/news',
  published: 'TODO: date of publication, like 2026-01-31, 2026-01 or 2026',
  language: 'TODO: language, like en',
});
