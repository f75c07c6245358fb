/** The command `frame`: writes the files that a site hosts to show its notices in iframes. */
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

/** The output folder of the build. */
const BUILD = new URL('../../', import.meta.url);

const EXAMPLE = `
Example:
  opt-out-elements frame notices/example.json --out opt-out`;

export function frame(program: Command): void {
  program
    .command('frame')
    .summary('write the files that show notices in iframes')
    .description(
      'Write the files that a site hosts for the form iframe to a folder: the iframe page, the script for pages that embed ' +
        'it, each notice as a script, and the elements in the languages of the notices. Existing files are overwritten. ' +
        'Notices from earlier runs are kept.',
    )
    .argument('<file...>', 'notices as JSON, or patterns such as notices/*.json; - for standard input')
    .option('--out <folder>', 'output folder, ready to upload', 'opt-out')
    .addHelpText('after', EXAMPLE)
    .action(async (names: readonly string[], { out }: { out: string }) => {
      const found = (await checkFiles(names)).map(goodNotice);
      const languages = languagesOf(found);
      refuseDuplicateIds(found);
      const files = new Map<string, string | Uint8Array>([
        ...languages.map((lang) => [`embed/${lang}.js`, readFileSync(new URL(`embed/${lang}.js`, BUILD))] as const),
        ...frameFiles(languages),
        ...found.map(({ notice }) => [`frame/notices/${notice.id}.js`, noticeScript(notice)] as const),
      ]);
      const folder = out.replace(/[/\\]+$/, '') || '/';
      for (const [name, content] of files) writeFile(`${folder}/${name}`, content);
      const written = [...files.keys()].map((name) => `${folder}/${name}`);
      process.stdout.write(`${[...written, ...nextSteps(folder, found, languages)].join('\n')}\n`);
    });
}

/**
 * Returns all files of the frame folder: the iframe page, its style and script, and the listener. The page lists every
 * language, so that notices from earlier runs keep working. Without a script, it shows its fallback sentence in the
 * languages of these notices.
 */
const frameFiles = (languages: readonly string[]): readonly (readonly [string, string])[] =>
  readdirSync(new URL('frame/', BUILD), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => {
      const content = readFileSync(new URL(`frame/${name}`, BUILD), 'utf8');
      return [`frame/${name}`, name.endsWith('.html') ? framePage(content, LANGUAGES, languages) : content];
    });

/** Returns the languages of a notice that the elements support. */
const supported = ({ languages }: Notice): readonly string[] => languages.filter((lang) => LANGUAGES.includes(lang));

function languagesOf(found: readonly Found[]): readonly string[] {
  const unsupported = found.find(({ notice }) => supported(notice).length === 0);
  if (unsupported) {
    const fix = `also write it in one of ${LANGUAGES.join(', ')}: the elements do not support ${unsupported.notice.languages.join(', ')}.`;
    throw new Refusal(`${unsupported.file}: ${fix}`);
  }
  return [...new Set(found.flatMap(({ notice }) => supported(notice)))].toSorted();
}

/** Throws if two notices have the same id, because one file would overwrite the other. */
function refuseDuplicateIds(found: readonly Found[]): void {
  const files = new Map<string, string>();
  for (const { file, notice } of found) {
    const other = files.get(notice.id);
    if (other !== undefined) throw new Refusal(`${file}: ${other} has the same id, ${notice.id}. Change one of them.`);
    files.set(notice.id, file);
  }
}

/** Returns the instructions, with lines to copy. */
function nextSteps(folder: string, found: readonly Found[], languages: readonly string[]): readonly string[] {
  const path = `/${encodeURIComponent(basename(resolve(folder)))}`;
  const [first] = found;
  const lang = (first && supported(first.notice)[0]) ?? languages[0] ?? '';
  return [
    '',
    `Next steps, if the site serves this folder at ${path}/:`,
    `1. Upload the folder.`,
    `2. Add this to the template of the site, once: ${scriptTag({ src: `${path}/frame/listen.js` })}`,
    '3. Write the HTML to paste for each notice and language:',
    `   opt-out-elements render ${first?.file ?? ''} --lang ${lang} --form iframe --frame ${path}/frame/index.html`,
  ];
}
