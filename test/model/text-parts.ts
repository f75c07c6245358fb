/** Takes apart what is said. */
import { isSentence, type Phrase, type Text } from '../../src/words/say.js';

/** The stretches of a text in reading order; one that is more than plain text comes as it is. */
export function* partsOf(text: Text): Iterable<string | Phrase> {
  if (typeof text === 'string' || !isSentence(text)) yield text;
  else {
    for (const [index, string] of text.strings.entries()) {
      yield string;
      yield* partsOf(text.values[index] ?? '');
    }
  }
}

/** The literal strings of a sentence and of those inside it. */
export function* literalsOf(text: Text): Iterable<string> {
  if (typeof text === 'string' || !isSentence(text)) return;
  yield* text.strings;
  for (const value of text.values) yield* literalsOf(value);
}
