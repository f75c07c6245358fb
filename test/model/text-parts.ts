/** Splits texts into their parts. */
import { isSentence, type Phrase, type Text } from '../../src/words/say.js';

/** The parts of a text in reading order: strings, and phrases unchanged. */
export function* partsOf(text: Text): Iterable<string | Phrase> {
  if (typeof text === 'string' || !isSentence(text)) yield text;
  else {
    for (const [index, string] of text.strings.entries()) {
      yield string;
      yield* partsOf(text.values[index] ?? '');
    }
  }
}

/** The literal strings of a sentence and of the sentences in it. */
export function* literalsOf(text: Text): Iterable<string> {
  if (typeof text === 'string' || !isSentence(text)) return;
  yield* text.strings;
  for (const value of text.values) yield* literalsOf(value);
}
