/** Loads the notice for a command: it must have no problems and be written in the language. */
import type { Notice } from '../model/notice.js';
import { checkFiles, type CheckedFile } from './notice-file.js';
import { Refusal } from './refusal.js';
import { count, linesOf, problemsIn } from './report.js';

interface Good {
  readonly file: string;
  readonly notice: Notice;
}

/** Returns a valid notice. Otherwise prints the problems and throws a `Refusal`. */
export function goodNotice(checked: CheckedFile): Good {
  const { file, notice } = checked;
  if (notice) return { file, notice };
  process.stderr.write(`${linesOf(checked).join('\n')}\n`);
  throw new Refusal(
    `${file}: nothing written because of ${count(problemsIn([checked]), 'problem')}: fix the problems above.`,
  );
}

/** Reads and checks one file, given by name or by a pattern that matches only this file. */
export async function writtenNotice(name: string, lang: string): Promise<Good> {
  const [checked, ...more] = await checkFiles([name]);
  if (!checked || more.length) {
    const files = [checked, ...more].map((one) => one?.file).join(', ');
    throw new Refusal(`${name}: name one of the matching files: ${files}.`);
  }
  const good = goodNotice(checked);
  const { languages } = good.notice;
  if (!languages.includes(lang)) {
    throw new Refusal(`${good.file}: the notice is not written in ${lang}, but in ${languages.join(', ')}.`);
  }
  return good;
}
