/** A notice in a file: read no further than a page would read it, and checked, with where each finding stands. */
import { createReadStream } from 'node:fs';
import { checkNotice } from '../model/check.js';
import { utcDay } from '../model/day.js';
import { MAX_NOTICE_BYTES } from '../model/limits.js';
import type { Notice } from '../model/notice.js';
import { problem } from '../model/problem.js';
import { filesNamed } from './file-names.js';
import { placeOf, survey, type FileCode, type Finding } from './json.js';

export interface CheckedFile {
  /** The name as it was given, `<stdin>` for `-`. */
  readonly file: string;
  /** In the order in which they stand there. */
  readonly findings: readonly Finding[];
  /** Left out where there is any problem. */
  readonly notice?: Notice;
}

/** Reads and checks each file that is named, also by a pattern; one that two patterns match is checked once. */
export async function checkFiles(names: readonly string[]): Promise<readonly CheckedFile[]> {
  const checked = new Map<string, CheckedFile>();
  for (const name of names) {
    const files = await filesNamed(name);
    if (!files.length) checked.set(name, { file: name, findings: [NO_MATCH] });
    for (const file of files) if (!checked.has(file)) checked.set(file, await checkFile(file));
  }
  return [...checked.values()];
}

/** Reads and checks one file, today; `-` is standard input. Never throws on what is in it, or that it is not there. */
async function checkFile(name: string): Promise<CheckedFile> {
  const file = name === '-' ? '<stdin>' : name;
  const input = name === '-' ? process.stdin : createReadStream(name, { end: MAX_NOTICE_BYTES });
  const source = await textOf(input);
  if (typeof source !== 'string') return { file, findings: [source] };

  const { places, faults } = survey(source);
  if (faults.length) return { file, findings: faults };
  const document = JSON.parse(source) as Notice;
  const findings = checkNotice(document, { today: utcDay(new Date()) })
    .map((found) => ({ ...found, ...placeOf(found.path, places) }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  return findings.some(({ severity }) => severity === 'problem')
    ? { file, findings: withFewTodos(findings) }
    : { file, findings, notice: document };
}

/** More are no list to work by: the file itself is. */
const FEW_TODOS = 10;

/** The findings, those about the many TODOs of a new notice as one. */
function withFewTodos(findings: readonly Finding[]): readonly Finding[] {
  const todos = findings.filter(({ value }) => /^"TODO\b/.test(value));
  const [first] = todos;
  if (!first || todos.length <= FEW_TODOS) return findings;
  const fix =
    `Write what each TODO in this file asks for, or remove the part that it is in: there are ${String(todos.length)}, ` +
    `the first is ${first.path}.`;
  const sum: Finding = { ...first, ...problem('unfinished', '', undefined, fix) };
  return [sum, ...findings.filter((finding) => !todos.includes(finding))];
}

const aboutFile = (code: FileCode | 'too-large', fix: string): Finding => problem(code, '', undefined, fix);

const NOT_FOUND = aboutFile('file-not-found', 'Check the name: there is no such file.');
const NO_MATCH = aboutFile('no-matching-file', 'Check the pattern: no file matches it.');
const FORBIDDEN = aboutFile('file-forbidden', 'Give yourself the right to read it.');
/** What to do about a file that does not open, by the code of Node's error. */
const UNREADABLE = new Map([
  ['ENOENT', NOT_FOUND],
  ['ENOTDIR', NOT_FOUND],
  ['EISDIR', aboutFile('file-is-folder', 'Name the files that are in it, as with *.json: this is a folder.')],
  ['EACCES', FORBIDDEN],
  ['EPERM', FORBIDDEN],
]);

/** The text of a file, or why it is none. What is beyond the limit is never read. */
async function textOf(input: AsyncIterable<Buffer>): Promise<string | Finding> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of input) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > MAX_NOTICE_BYTES) {
        const fix = `Shorten it to at most ${String(MAX_NOTICE_BYTES)} bytes: no page reads more of a notice.`;
        return aboutFile('too-large', fix);
      }
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return UNREADABLE.get(code) ?? aboutFile('file-unreadable', `Check the file: it cannot be read (${code}).`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
  } catch {
    return aboutFile('not-utf-8', 'Save it as UTF-8: it is in another encoding.');
  }
  if (text.startsWith('\uFEFF')) return aboutFile('byte-order-mark', 'Save it as UTF-8 without a byte order mark.');
  if (!text.trim()) {
    return aboutFile('file-empty', 'Write a notice in it: it is empty. The command init gives one to begin with.');
  }
  return text;
}
