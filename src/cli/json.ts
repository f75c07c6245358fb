/** Locates the values and the errors in a JSON text. */
import { printParseErrorCode, visit, type JSONPath, type JSONVisitor } from 'jsonc-parser';
import { problem, type Problem, type ProblemCode } from '../model/problem.js';
import { pathUnder } from '../model/shape.js';

/** Error codes for files, for programs. They complement the codes of the checker. */
export type FileCode =
  /** The file does not exist. */
  | 'file-not-found'
  /** No file matches the pattern. */
  | 'no-matching-file'
  /** The path is a folder. */
  | 'file-is-folder'
  /** The user has no permission to read the file. */
  | 'file-forbidden'
  /** The file cannot be read for another reason. */
  | 'file-unreadable'
  /** The file is empty. */
  | 'file-empty'
  /** The text is not UTF-8. */
  | 'not-utf-8'
  /** The text begins with a byte order mark. */
  | 'byte-order-mark'
  /** The JSON is nested too deeply to be parsed. */
  | 'too-deep'
  /** An object has two fields with the same name. */
  | 'duplicate-field';

/** Line and column, from 1. Columns count UTF-16 code units. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** A problem or warning about the notice or the file. Without a place, it is about the whole file. */
export type Finding = Problem<ProblemCode | FileCode> & Partial<Place>;

/** Maps each path to its place. The place of a field is the start of its name. */
type Places = ReadonlyMap<string, Place>;

/** Deeper than any notice. */
const DEEPEST = 16;

/** How to fix each syntax error of `jsonc-parser`. */
const NOT_JSON: Readonly<Record<ReturnType<typeof printParseErrorCode>, string>> = {
  InvalidSymbol: 'Write JSON here: put texts and names in double quotes.',
  InvalidNumberFormat: 'Write a number like 12 here.',
  UnexpectedEndOfNumber: 'Write a number like 12 here.',
  PropertyNameExpected: 'Write the name of a field before this, or remove the comma if nothing follows.',
  ValueExpected: 'Write a value before this, or remove the comma if nothing follows.',
  ColonExpected: 'Write a colon before this, after the name of the field.',
  CommaExpected: 'Write a comma before this.',
  CloseBraceExpected: 'Write the missing } before this.',
  CloseBracketExpected: 'Write the missing ] before this.',
  EndOfFileExpected: 'Remove this: the document ends before it.',
  InvalidCommentToken: 'Remove the comment: JSON does not allow comments.',
  UnexpectedEndOfComment: 'Remove the comment: JSON does not allow comments.',
  UnexpectedEndOfString: 'End this text with a double quote, on the same line.',
  InvalidUnicode: 'Write \\\\ for a backslash, and \\u with four digits for a character.',
  InvalidEscapeCharacter: 'Write \\\\ for a backslash, or \\" for a quotation mark.',
  InvalidCharacter: 'Remove the tabs and other control characters from this text.',
  '<unknown ParseErrorCode>': 'Write JSON here.',
};

/**
 * Returns the place of every value, and the errors. If the text is not JSON, returns only the first error, because it
 * usually causes the others. Otherwise returns duplicate fields, of which `JSON.parse` silently uses the last.
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
          const fix = 'Remove the duplicate: this field occurs earlier too.';
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
    // RangeError: the parser is recursive
    const fix = 'Write a notice to the file: this JSON is nested thousands of levels deep.';
    return { places, faults: [problem('too-deep', '', undefined, fix)] };
  }
  return { places, faults: wrong.length ? wrong.slice(0, 1) : twice };
}

/** Returns the place of a path, or of its nearest existing parent if a field is missing. */
export function placeOf(path: string, places: Places): Place {
  const around = path.replace(/(?:^|\.)[\w$-]+$|\[[^[\]]*\]$/, '');
  return places.get(path) ?? (around === path ? { line: 1, column: 1 } : placeOf(around, places));
}
