/** `render`: a notice as HTML to paste. */
import { Option, type Command } from 'commander';
import { FORM_NAMES } from '../snippets/form-names.js';
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
    .description('Writes a notice as HTML to paste into a page. One that has problems is refused.')
    .argument('<file>', 'the notice as JSON, also a pattern that matches one file; - for standard input')
    .addOption(languageOption('language to write it in').makeOptionMandatory())
    .addOption(
      new Option('--form <form>', 'what the content system takes')
        .choices(FORMS.map(({ id }) => id))
        .default(FORMS[0].id),
    )
    .option('--src <address>', `https:// or path of the notice on the site: for ${formsThatNeed('src')}`)
    .option('--frame <address>', `https:// or path of the page for frames: for ${formsThatNeed('frame')}`)
    .option('--height <pixels>', 'height of the frame (default: 720)', Number)
    .option('--script <address>', 'also write the script tag, with this address of an embed file')
    .option('--integrity <hash>', 'hash of that file, from integrity.json')
    .option('--notices <path>', 'path on the site below which sections become cards, for that script tag')
    .addOption(new Option('--text <length>', 'how much of it as text').choices(['short', 'full']))
    .addOption(
      new Option('--heading-level <level>', 'of its first heading (default: 3)').choices(['2', '3', '4', '5', '6']),
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
    command.error('error: --integrity and --notices are for the script tag: add --script.');
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

/** What the options of `snippet()` are called here. */
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
