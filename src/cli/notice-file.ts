/** Reads and checks a notice file, up to the size limit of the elements, and locates each finding. */
import { createReadStream } from 'node:fs';
import { checkNotice } from '../model/check.js';
import { utcDay } from '../model/day.js';
import { MAX_NOTICE_BYTES } from '../model/limits.js';
import type { Notice } from '../model/notice.js';
import { problem } from '../model/problem.js';
import { filesNamed } from './file-names.js';
import { placeOf, survey, type FileCode, type Finding } from './json.js';

export interface CheckedFile {
  /** The name as given, or `<stdin>` for `-`. */
  readonly file: string;
  /** In the order of the file. */
  readonly findings: readonly Finding[];
  /** `undefined` if there are problems. */
  readonly notice?: Notice;
}

/** Reads and checks each named or matching file. A file that matches two patterns is checked once. */
export async function checkFiles(names: readonly string[]): Promise<readonly CheckedFile[]> {
  const checked = new Map<string, CheckedFile>();
  for (const name of names) {
    const files = await filesNamed(name);
    if (!files.length) checked.set(name, { file: name, findings: [NO_MATCH] });
    for (const file of files) if (!checked.has(file)) checked.set(file, await checkFile(file));
  }
  return [...checked.values()];
}

/** Reads and checks one file as of today. `-` is standard input. Does not throw if the file is missing or invalid. */
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

/** Above this number, the file itself is the better list. */
const FEW_TODOS = 10;

/** Merges the findings about the TODOs of a new notice, if there are many. */
function withFewTodos(findings: readonly Finding[]): readonly Finding[] {
  const todos = findings.filter(({ value }) => /^"TODO\b/.test(value));
  const [first] = todos;
  if (!first || todos.length <= FEW_TODOS) return findings;
  const fix =
    `Fill in each TODO in this file, or remove the part that contains it: there are ${String(todos.length)}, and the ` +
    `first is ${first.path}.`;
  const sum: Finding = { ...first, ...problem('unfinished', '', undefined, fix) };
  return [sum, ...findings.filter((finding) => !todos.includes(finding))];
}

const aboutFile = (code: FileCode | 'too-large', fix: string): Finding => problem(code, '', undefined, fix);

const NOT_FOUND = aboutFile('file-not-found', 'Check the name: there is no such file.');
const NO_MATCH = aboutFile('no-matching-file', 'Check the pattern: no file matches it.');
const FORBIDDEN = aboutFile('file-forbidden', 'Change the permissions: you are not allowed to read this file.');
/** How to fix each error code of Node. */
const UNREADABLE = new Map([
  ['ENOENT', NOT_FOUND],
  ['ENOTDIR', NOT_FOUND],
  ['EISDIR', aboutFile('file-is-folder', 'Name the files in it, for example with *.json: this is a folder.')],
  ['EACCES', FORBIDDEN],
  ['EPERM', FORBIDDEN],
]);

/** Returns the text of a file, or a finding. Stops reading at the size limit. */
async function textOf(input: AsyncIterable<Buffer>): Promise<string | Finding> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of input) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > MAX_NOTICE_BYTES) {
        const fix = `Shorten it to at most ${String(MAX_NOTICE_BYTES)} bytes: the elements do not load larger notices.`;
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
    return aboutFile('file-empty', 'Write a notice to it: it is empty. The command init creates one.');
  }
  return text;
}
