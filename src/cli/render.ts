/** The command `render`: writes a notice as HTML to paste. */
import { Option, type Command } from 'commander';
import { FORM_NAMES } from '../snippets/snippet-forms.js';
import {
  FORMS,
  snippet,
  SnippetError,
  type Form,
  type SnippetErrorOption,
  type SnippetOptions,
} from '../snippets/snippets.js';
import { languageOption, wordsIn } from './languages.js';
import { audienceOption, regionOption } from './readers.js';
import { Refusal } from './refusal.js';
import { writtenNotice } from './written-notice.js';

interface Given {
  readonly lang: string;
  readonly form: Form['id'];
  readonly src?: string;
  readonly frame?: string;
  readonly height?: number;
  readonly script?: string;
  readonly integrity?: string;
  readonly notices?: string;
  readonly text?: 'short' | 'full';
  readonly headingLevel?: string;
  readonly audience?: string;
  readonly region?: string;
}

const formsThatNeed = (option: Form['needs'][number]): string =>
  FORMS.filter(({ needs }) => needs.includes(option))
    .map(({ id }) => id)
    .join(', ');

const NAMES = FORMS.map(({ id }) => `  ${id.padEnd(15)} ${FORM_NAMES[id]}`).join('\n');

const EXAMPLES = `
Forms:
${NAMES}

Examples:
  opt-out-elements render example.json --lang nl --src /notices/example.json
  opt-out-elements render example.json --lang nl --form plain --text short`;

export function render(program: Command): void {
  program
    .command('render')
    .summary('write a notice as HTML to paste')
    .description('Write a notice as HTML to paste into a page. Notices with problems are refused.')
    .argument('<file>', 'notice as JSON, or a pattern that matches one file; - for standard input')
    .addOption(languageOption('language of the output').makeOptionMandatory())
    .addOption(
      new Option('--form <form>', 'form that the content management system accepts')
        .choices(FORMS.map(({ id }) => id))
        .default(FORMS[0].id),
    )
    .option(
      '--src <address>',
      `address of the notice, https:// or a path on the site; required for ${formsThatNeed('src')}`,
    )
    .option(
      '--frame <address>',
      `address of the iframe page, https:// or a path on the site; required for ${formsThatNeed('frame')}`,
    )
    .option('--height <pixels>', 'height of the iframe (default: 720)', Number)
    .option('--script <address>', 'address of an embed file; also writes its script tag')
    .option('--integrity <hash>', 'hash of the embed file, from integrity.json')
    .option('--notices <path>', 'folder of the notices on the site, for sections that the script turns into cards')
    .addOption(
      new Option('--text <length>', 'length of the text for readers without JavaScript').choices(['short', 'full']),
    )
    .addOption(
      new Option('--heading-level <level>', 'level of the first heading (default: 3)').choices([
        '2',
        '3',
        '4',
        '5',
        '6',
      ]),
    )
    .addOption(audienceOption())
    .addOption(regionOption())
    .addHelpText('after', EXAMPLES)
    .action(async (name: string, given: Given, command: Command) => {
      process.stdout.write(`${await html(name, given, command)}\n`);
    });
}

async function html(name: string, given: Given, command: Command): Promise<string> {
  const { lang, script, integrity, notices, headingLevel, ...rest } = given;
  const tag = { ...(integrity !== undefined && { integrity }), ...(notices !== undefined && { notices }) };
  if (script === undefined && Object.keys(tag).length) {
    command.error('error: --integrity and --notices require --script.');
  }
  const options: SnippetOptions = {
    ...rest,
    ...(script !== undefined && { script: { src: script, ...tag } }),
    ...(headingLevel !== undefined && { headingLevel: Number(headingLevel) }),
  };
  const { file, notice } = await writtenNotice(name, lang);
  try {
    return snippet(notice, await wordsIn(lang), options);
  } catch (error) {
    if (!(error instanceof SnippetError)) throw error;
    const { fix, option } = error;
    if (option === undefined) throw new Refusal(`${file}: ${fix}`);
    command.error(`error: option '${OPTIONS[option]}': ${fix}`);
  }
}

/** The command line options for the options of `snippet()`. */
const OPTIONS: Readonly<Record<SnippetErrorOption, string>> = {
  form: '--form',
  src: '--src',
  frame: '--frame',
  height: '--height',
  audience: '--audience',
  region: '--region',
  'script.src': '--script',
  'script.integrity': '--integrity',
  'script.notices': '--notices',
};
