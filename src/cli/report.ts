/** Formats findings for people and programs. */
import type { Finding } from './json.js';
import type { CheckedFile } from './notice-file.js';

/** Escapes control and bidirectional characters, so that file content cannot manipulate the terminal. */
export const printable = (text: string): string =>
  text.replace(
    /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Formats each finding as `file:line:column: …`, which editors and build servers recognize. */
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

/** Formats the findings of all files, with a summary line. */
export function textReport(files: readonly CheckedFile[]): string {
  const sum = `${count(problemsIn(files), 'problem')}, ${count(warningsIn(files), 'warning')}`;
  return [...files.flatMap(linesOf), `${count(files.length, 'file')} checked: ${sum}`, ''].join('\n');
}

/** Formats the findings of all files as JSON. */
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
