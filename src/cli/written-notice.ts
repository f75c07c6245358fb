/** The notice that a command writes something of: without problems, and written in the language. */
import type { Notice } from '../model/notice.js';
import { checkFile } from './notice-file.js';
import { Refusal } from './refusal.js';
import { count, linesOf, problemsIn } from './report.js';

/** Reads and checks a file. What has problems is named line by line and refused. */
export async function writtenNotice(name: string, lang: string): Promise<{ file: string; notice: Notice }> {
  const checked = await checkFile(name);
  const { file, notice } = checked;
  if (!notice) {
    process.stderr.write(`${linesOf(checked).join('\n')}\n`);
    throw new Refusal(`${file}: not written for ${count(problemsIn([checked]), 'problem')}: fix what is named above.`);
  }
  if (!notice.languages.includes(lang)) {
    throw new Refusal(`${file}: the notice is not written in ${lang}, but in ${notice.languages.join(', ')}.`);
  }
  return { file, notice };
}
