/** Findings as people and programs read them. */
import type { Finding } from './json.js';
import type { CheckedFile } from './notice-file.js';

/** Nothing in a file can steer the terminal or turn its lines around: such characters are written as escapes. */
export const printable = (text: string): string =>
  text.replace(
    /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A line each, in the form by which editors and build servers find the place: `file:line:column: …`. */
export const linesOf = ({ file, findings }: CheckedFile): readonly string[] =>
  findings.map(({ line, column, severity, path, value, fix }) => {
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    const what = [path, value].filter(Boolean).join(' ');
    return printable([place, severity, what, fix].filter(Boolean).join(': '));
  });

/** «no problems», «1 problem», «2 problems». */
export const count = (number: number, one: string): string =>
  `${number ? String(number) : 'no'} ${one}${number === 1 ? '' : 's'}`;

const howMany =
  (wanted: Finding['severity']) =>
  (files: readonly CheckedFile[]): number =>
    files.flatMap(({ findings }) => findings).filter(({ severity }) => severity === wanted).length;
export const problemsIn = howMany('problem');
const warningsIn = howMany('warning');

/** What was found in all files, a line each and the sum. */
export function textReport(files: readonly CheckedFile[]): string {
  const sum = `${count(problemsIn(files), 'problem')}, ${count(warningsIn(files), 'warning')}`;
  return [...files.flatMap(linesOf), `${count(files.length, 'file')} checked: ${sum}`, ''].join('\n');
}

/** The same as one JSON document. */
export function jsonReport(files: readonly CheckedFile[]): string {
  const report = {
    problems: problemsIn(files),
    warnings: warningsIn(files),
    files: files.map(({ file, findings }) => ({
      file,
      findings: findings.map(({ line, column, severity, code, path, value, fix }) => {
        return { line, column, severity, code, path, value, fix };
      }),
    })),
  };
  return `${JSON.stringify(report, null, 2).split('\n').map(printable).join('\n')}\n`;
}
