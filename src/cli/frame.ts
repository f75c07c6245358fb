/** `frame`: the files that a site hosts to show its own notices in frames. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Notice } from '../model/notice.js';
import { framePage } from '../snippets/frame-page.js';
import { noticeScript } from '../snippets/notice-script.js';
import { scriptTag } from '../snippets/snippets.js';
import { LANGUAGES } from './languages.js';
import { checkFiles } from './notice-file.js';
import { Refusal } from './refusal.js';
import { goodNotice } from './written-notice.js';
import { writeFile } from './written-file.js';

interface Found {
  readonly file: string;
  readonly notice: Notice;
}

/** What the build wrote. */
const built = new URL('../../', import.meta.url);

const EXAMPLE = `
Example:
  opt-out-elements frame notices/example.json --out opt-out`;

export function frame(program: Command): void {
  program
    .command('frame')
    .summary('write the files that show notices in frames')
    .description(
      'Writes what a site hosts for frames (form iframe) into a folder: the page for frames, the script for the page around ' +
        'them, each notice as a script, and the elements in the languages of the notices. Files of an earlier run are ' +
        'replaced, and notices of an earlier run stay.',
    )
    .argument('<file...>', 'notices as JSON, also a pattern like notices/*.json; - for standard input')
    .option('--out <folder>', 'folder to write, ready to upload', 'opt-out')
    .addHelpText('after', EXAMPLE)
    .action(async (names: readonly string[], { out }: { out: string }) => {
      const found = (await checkFiles(names)).map(goodNotice);
      const languages = languagesOf(found);
      refuseTwins(found);
      const files = new Map<string, string | Uint8Array>([
        ...languages.map((lang) => [`embed/${lang}.js`, readFileSync(new URL(`embed/${lang}.js`, built))] as const),
        ...ofThePage(languages),
        ...found.map(({ notice }) => [`frame/notices/${notice.id}.js`, noticeScript(notice)] as const),
      ]);
      const folder = out.replace(/[/\\]+$/, '') || '/';
      for (const [name, content] of files) writeFile(`${folder}/${name}`, content);
      const written = [...files.keys()].map((name) => `${folder}/${name}`);
      process.stdout.write(`${[...written, ...nextSteps(folder, found, languages)].join('\n')}\n`);
    });
}

/**
 * The page, with its style and script, and the listener: all files of that folder. It knows every language, so that notices of
 * an earlier run keep theirs; without a script, its sentence is seen in the languages of these notices.
 */
const ofThePage = (languages: readonly string[]): readonly (readonly [string, string])[] =>
  readdirSync(new URL('frame/', built), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => {
      const content = readFileSync(new URL(`frame/${name}`, built), 'utf8');
      return [`frame/${name}`, name.endsWith('.html') ? framePage(content, LANGUAGES, languages) : content];
    });

/** The languages that a notice is written in and that the elements speak. */
const spoken = ({ languages }: Notice): readonly string[] => languages.filter((lang) => LANGUAGES.includes(lang));

function languagesOf(found: readonly Found[]): readonly string[] {
  const mute = found.find(({ notice }) => spoken(notice).length === 0);
  if (mute) {
    const fix = `write it in one of ${LANGUAGES.join(', ')} too: the elements speak no ${mute.notice.languages.join(', ')}.`;
    throw new Refusal(`${mute.file}: ${fix}`);
  }
  return [...new Set(found.flatMap(({ notice }) => spoken(notice)))].toSorted();
}

/** Two notices with one id would be one file. */
function refuseTwins(found: readonly Found[]): void {
  const files = new Map<string, string>();
  for (const { file, notice } of found) {
    const other = files.get(notice.id);
    if (other !== undefined) throw new Refusal(`${file}: ${other} has the id ${notice.id} too. Give it another.`);
    files.set(notice.id, file);
  }
}

/** What is left to do, with the lines to copy. */
function nextSteps(folder: string, found: readonly Found[], languages: readonly string[]): readonly string[] {
  const path = `/${encodeURIComponent(basename(resolve(folder)))}`;
  const [first] = found;
  const lang = (first && spoken(first.notice)[0]) ?? languages[0] ?? '';
  return [
    '',
    `Next, for a site that has this folder at ${path}/:`,
    `1. Upload the folder.`,
    `2. Put this into the template of the site, once: ${scriptTag({ src: `${path}/frame/listen.js` })}`,
    '3. Write the HTML to paste, for each notice and language:',
    `   opt-out-elements render ${first?.file ?? ''} --lang ${lang} --form iframe --frame ${path}/frame/index.html`,
  ];
}
