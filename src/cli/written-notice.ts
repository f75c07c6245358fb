/** The notice that a command writes something of: without problems, and written in the language. */
import type { Notice } from '../model/notice.js';
import { checkFiles, type CheckedFile } from './notice-file.js';
import { Refusal } from './refusal.js';
import { count, linesOf, problemsIn } from './report.js';

interface Good {
  readonly file: string;
  readonly notice: Notice;
}

/** What has problems is named line by line and refused. */
export function goodNotice(checked: CheckedFile): Good {
  const { file, notice } = checked;
  if (notice) return { file, notice };
  process.stderr.write(`${linesOf(checked).join('\n')}\n`);
  throw new Refusal(`${file}: not written for ${count(problemsIn([checked]), 'problem')}: fix what is named above.`);
}

/** Reads and checks one file, that is named or the only one that matches a pattern. */
export async function writtenNotice(name: string, lang: string): Promise<Good> {
  const [checked, ...more] = await checkFiles([name]);
  if (!checked || more.length) {
    const files = [checked, ...more].map((one) => one?.file).join(', ');
    throw new Refusal(`${name}: name one of the files that match it: ${files}.`);
  }
  const good = goodNotice(checked);
  const { languages } = good.notice;
  if (!languages.includes(lang)) {
    throw new Refusal(`${good.file}: the notice is not written in ${lang}, but in ${languages.join(', ')}.`);
  }
  return good;
}
