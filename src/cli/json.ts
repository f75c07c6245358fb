/** A text as JSON: where in it everything stands, and what is wrong with it. */
import { printParseErrorCode, visit, type JSONPath, type JSONVisitor } from 'jsonc-parser';
import { problem, type Problem, type ProblemCode } from '../model/problem.js';
import { pathUnder } from '../model/shape.js';

/** Names each fault of a file, for programs, beside the codes of the checker. */
export type FileCode =
  /** There is no such file. */
  | 'file-not-found'
  /** No file matches a pattern. */
  | 'no-matching-file'
  /** A folder is named instead of a file. */
  | 'file-is-folder'
  /** The person has no right to read the file. */
  | 'file-forbidden'
  /** The file cannot be read for another reason. */
  | 'file-unreadable'
  /** The file holds nothing. */
  | 'file-empty'
  /** The text is in another encoding than UTF-8. */
  | 'not-utf-8'
  /** The text begins with a byte order mark. */
  | 'byte-order-mark'
  /** The JSON nests deeper than it can be read. */
  | 'too-deep'
  /** An object has the same field twice. */
  | 'duplicate-field';

/** Line and column of a text, from 1; columns in UTF-16 units. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** A problem or warning, of the checker or of the file itself. Without a place it is about the whole file. */
export type Finding = Problem<ProblemCode | FileCode> & Partial<Place>;

/** Maps each path to its place; that of a field is where its name begins. */
type Places = ReadonlyMap<string, Place>;

/** Deeper than any notice goes. */
const DEEPEST = 16;

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
 * Where everything stands, and what is wrong: of what is not JSON the first fault, for those after it mostly come
 * of it; otherwise each field that is there twice, of which `JSON.parse` silently takes the last.
 */
export function survey(source: string): { readonly places: Places; readonly faults: readonly Finding[] } {
  const places = new Map<string, Place>();
  const wrong: Finding[] = [];
  const twice: Finding[] = [];
  const add = (path: string, line: number, character: number): boolean => {
    const fresh = !places.has(path);
    if (fresh) places.set(path, { line: line + 1, column: character + 1 });
    return fresh;
  };
  const pathOf = (keys: JSONPath): string => keys.reduce<string>(pathUnder, '');
  const onBegin: NonNullable<JSONVisitor['onObjectBegin']> = (_offset, _length, line, character, keys) => {
    add(pathOf(keys()), line, character);
    return keys().length < DEEPEST;
  };
  try {
    visit(
      source,
      {
        onObjectBegin: onBegin,
        onArrayBegin: onBegin,
        onObjectProperty(name, _offset, _length, line, character, keys) {
          const path = pathUnder(pathOf(keys()), name);
          if (add(path, line, character)) return;
          const fix = 'Leave only one of these: this field was there before.';
          const found = problem('duplicate-field', path, undefined, fix);
          twice.push({ ...found, line: line + 1, column: character + 1 });
        },
        onLiteralValue(_value, _offset, _length, line, character, keys) {
          add(pathOf(keys()), line, character);
        },
        onError(code, offset, length, line, character) {
          const token = source.slice(offset, offset + length) || undefined;
          const found = problem('not-json', '', token, NOT_JSON[printParseErrorCode(code)]);
          wrong.push({ ...found, line: line + 1, column: character + 1 });
        },
      },
      { disallowComments: true },
    );
  } catch {
    // RangeError: the parser goes as deep as its text
    const fix = 'Write a notice in it: this is nested thousands of times.';
    return { places, faults: [problem('too-deep', '', undefined, fix)] };
  }
  return { places, faults: wrong.length ? wrong.slice(0, 1) : twice };
}

/** Where a path stands, or the nearest one around it: a field that is missing is looked for in its object. */
export function placeOf(path: string, places: Places): Place {
  const around = path.replace(/(?:^|\.)[\w$-]+$|\[[^[\]]*\]$/, '');
  return places.get(path) ?? (around === path ? { line: 1, column: 1 } : placeOf(around, places));
}
