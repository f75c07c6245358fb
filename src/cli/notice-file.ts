/** A notice in a file: read no further than a page would read it, and checked, with where each finding stands. */
import { createReadStream } from 'node:fs';
import { printParseErrorCode, visit, type JSONPath } from 'jsonc-parser';
import { checkNotice } from '../model/check.js';
import { utcDay } from '../model/day.js';
import { MAX_NOTICE_BYTES } from '../model/limits.js';
import type { Notice } from '../model/notice.js';
import { problem, type Problem } from '../model/problem.js';
import { pathUnder } from '../model/shape.js';

/** Line and column of a text, from 1; columns in UTF-16 units. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** A problem or warning. Without a place it is about the file. */
export type Finding = Problem & Partial<Place>;

export interface CheckedFile {
  /** The name as it was given, `<stdin>` for `-`. */
  readonly file: string;
  /** In the order in which they stand there. */
  readonly findings: readonly Finding[];
  /** Left out where there is any problem. */
  readonly notice?: Notice;
}

/** Reads and checks one file, today; `-` is standard input. Never throws on what is in it, or that it is not there. */
export async function checkFile(name: string): Promise<CheckedFile> {
  const file = name === '-' ? '<stdin>' : name;
  const input = name === '-' ? process.stdin : createReadStream(name, { end: MAX_NOTICE_BYTES });
  const source = await textOf(input);
  if (typeof source !== 'string') return { file, findings: [source] };

  const { places, wrong } = survey(source);
  if (wrong.length) return { file, findings: wrong };
  const document = JSON.parse(source) as Notice;
  const findings = checkNotice(document, { today: utcDay(new Date()) })
    .map((found) => ({ ...found, ...placeOf(found.path, places) }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  return findings.some(({ severity }) => severity === 'problem')
    ? { file, findings }
    : { file, findings, notice: document };
}

const aboutFile = (mend: string): Finding => problem('', undefined, mend);

/** What to do about a file that does not open, by the code of Node's error. */
const UNREADABLE = new Map([
  ['ENOENT', 'Check the name: there is no such file.'],
  ['ENOTDIR', 'Check the name: there is no such file.'],
  ['EISDIR', 'Name the files that are in it, as with *.json: this is a folder.'],
  ['EACCES', 'Give yourself the right to read it.'],
  ['EPERM', 'Give yourself the right to read it.'],
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
        return aboutFile(`Shorten it to at most ${String(MAX_NOTICE_BYTES)} bytes: no page reads more of a notice.`);
      }
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return aboutFile(UNREADABLE.get(code) ?? `Check the file: it cannot be read (${code}).`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
  } catch {
    return aboutFile('Save it as UTF-8: it is in another encoding.');
  }
  if (text.startsWith('\uFEFF')) return aboutFile('Save it as UTF-8 without a byte order mark.');
  if (!text.trim()) return aboutFile('Write a notice in it: it is empty. The command init gives one to begin with.');
  return text;
}

/** What to do about a text that is not JSON, by what `jsonc-parser` calls it. */
const NOT_JSON: Readonly<Record<ReturnType<typeof printParseErrorCode>, string>> = {
  InvalidSymbol: 'Write JSON here: texts and names stand between double quotes.',
  InvalidNumberFormat: 'Write a number like 12 here.',
  UnexpectedEndOfNumber: 'Write a number like 12 here.',
  PropertyNameExpected: 'Write the name of a field before this, or remove the comma if nothing is to follow.',
  ValueExpected: 'Write a value before this, or remove the comma if nothing is to follow.',
  ColonExpected: 'Write a colon before this, after the name of the field.',
  CommaExpected: 'Write a comma before this.',
  CloseBraceExpected: 'Write the } that is missing before this.',
  CloseBracketExpected: 'Write the ] that is missing before this.',
  EndOfFileExpected: 'Remove this: the document ends before it.',
  InvalidCommentToken: 'Remove the comment: JSON has none.',
  UnexpectedEndOfComment: 'Remove the comment: JSON has none.',
  UnexpectedEndOfString: 'End this text with a double quote, on the same line.',
  InvalidUnicode: 'Write \\\\ for a backslash, and \\u with four digits for a character.',
  InvalidEscapeCharacter: 'Write \\\\ for a backslash, or \\" for a quotation mark.',
  InvalidCharacter: 'Remove the tabs and other control characters from this text.',
  '<unknown ParseErrorCode>': 'Write JSON here.',
};

/**
 * Where each path stands in a text, and what is wrong with it as JSON: the first fault, for those after it mostly
 * come of it, and each field that is there twice, of which `JSON.parse` silently takes the last.
 */
function survey(source: string): { places: ReadonlyMap<string, Place>; wrong: readonly Finding[] } {
  const places = new Map<string, Place>();
  const faults: Finding[] = [];
  const twice: Finding[] = [];
  const at = (line: number, character: number): Place => ({ line: line + 1, column: character + 1 });
  const pathOf = (keys: JSONPath): string => keys.reduce<string>(pathUnder, '');
  const onValue = (line: number, character: number, keys: JSONPath): void => {
    const path = pathOf(keys);
    // a field stands where its name does
    if (!places.has(path)) places.set(path, at(line, character));
  };
  try {
    visit(
      source,
      {
        onObjectProperty(name, _offset, _length, line, character, keys) {
          const path = pathUnder(pathOf(keys()), name);
          if (places.has(path)) {
            const mend = 'Leave only one of these: this field was there before.';
            twice.push({ ...problem(path, undefined, mend), ...at(line, character) });
          }
          places.set(path, at(line, character));
        },
        onObjectBegin(_offset, _length, line, character, keys) {
          onValue(line, character, keys());
        },
        onArrayBegin(_offset, _length, line, character, keys) {
          onValue(line, character, keys());
        },
        onLiteralValue(_value, _offset, _length, line, character, keys) {
          onValue(line, character, keys());
        },
        onError(code, offset, length, line, character) {
          const mend = NOT_JSON[printParseErrorCode(code)];
          const found = source.slice(offset, offset + length) || undefined;
          faults.push({ ...problem('', found, mend), ...at(line, character) });
        },
      },
      { disallowComments: true },
    );
  } catch {
    // RangeError: the parser goes as deep as its text
    return { places, wrong: [aboutFile('Write a notice in it: this is nested thousands of times.')] };
  }
  return { places, wrong: faults.length ? faults.slice(0, 1) : twice };
}

/** Where a path stands, or the nearest one around it: a field that is missing is looked for in its object. */
function placeOf(path: string, places: ReadonlyMap<string, Place>): Place {
  const around = path.replace(/(?:^|\.)[\w$-]+$|\[[^[\]]*\]$/, '');
  return places.get(path) ?? (around === path ? { line: 1, column: 1 } : placeOf(around, places));
}
