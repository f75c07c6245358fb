/** `calendar`: the last day to act as a file for calendars, for the site to host. */
import type { Command } from 'commander';
import { calendar as calendarFile } from '../content/calendar.js';
import { languageOption, wordsIn } from './languages.js';
import { Refusal } from './refusal.js';
import { writtenNotice } from './written-notice.js';

const EXAMPLE = `
Example:
  opt-out-elements calendar example.json --lang nl > example.nl.ics`;

export function calendar(program: Command): void {
  program
    .command('calendar')
    .summary('write the last day to act as a calendar file')
    .description(
      'Writes an iCalendar file (RFC 5545) with the last day to act and two reminders, for the attribute calendar-href. ' +
        'The same notice gives the same file.',
    )
    .argument('<file>', 'the notice as JSON; - for standard input')
    .addOption(languageOption('language to write it in').makeOptionMandatory())
    .addHelpText('after', EXAMPLE)
    .action(async (name: string, { lang }: { readonly lang: string }) => {
      const { file, notice } = await writtenNotice(name, lang);
      const written = calendarFile(notice, await wordsIn(lang));
      if (written === undefined) {
        throw new Refusal(`${file}: the notice has no last day to act: it has no date, was halted or was withdrawn.`);
      }
      process.stdout.write(written);
    });
}
