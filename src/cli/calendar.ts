/** The command `calendar`: writes the last day to act as a calendar file for the site to host. */
import type { Command } from 'commander';
import { calendar as calendarFile } from '../content/calendar.js';
import type { Notice } from '../model/notice.js';
import { checkReaders, type Readers } from '../snippets/readers.js';
import { SnippetError } from '../snippets/snippet-error.js';
import { languageOption, wordsIn } from './languages.js';
import { audienceOption, regionOption } from './readers.js';
import { Refusal } from './refusal.js';
import { writtenNotice } from './written-notice.js';

const EXAMPLE = `
Example:
  opt-out-elements calendar example.json --lang nl > example.nl.ics`;

export function calendar(program: Command): void {
  program
    .command('calendar')
    .summary('write a calendar file with the last day to act')
    .description(
      'Write an iCalendar file (RFC 5545) with the last day to act and two reminders, for the attribute calendar-href. ' +
        'The same notice always gives the same file. The default audience is the first one that has a last day to act.',
    )
    .argument('<file>', 'notice as JSON, or a pattern that matches one file; - for standard input')
    .addOption(languageOption('language of the output').makeOptionMandatory())
    .addOption(audienceOption())
    .addOption(regionOption())
    .addHelpText('after', EXAMPLE)
    .action(async (name: string, given: Readers & { readonly lang: string }, command: Command) => {
      const { lang } = given;
      const { file, notice } = await writtenNotice(name, lang);
      const written = calendarFile(notice, await wordsIn(lang), readersOf(notice, given, command));
      if (written === undefined) {
        const whose = given.audience === undefined && given.region === undefined ? '' : ' for these readers';
        const why = 'it states no such day, or the use has stopped';
        throw new Refusal(`${file}: the notice has no last day to act${whose}: ${why}.`);
      }
      process.stdout.write(written);
    });
}

function readersOf(notice: Notice, given: Readers, command: Command): Readers {
  try {
    return checkReaders(notice, given);
  } catch (error) {
    if (!(error instanceof SnippetError)) throw error;
    command.error(`error: option '--${String(error.option)}': ${error.fix}`);
  }
}
