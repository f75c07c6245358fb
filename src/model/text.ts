/** The characters that a text of a notice may contain: plain text on one line, without bidirectional controls. */

/**
 * Texts that the checker accepts: without control characters, bidirectional controls, and noncharacters that XML
 * forbids.
 */
// eslint-disable-next-line no-control-regex -- matches the rejected characters
export const PLAIN_TEXT = /^[^\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufffe\uffff]+$/;

/** The longest text, in UTF-16 code units. */
export const MAX_TEXT = 2000;

/** The characters that `PLAIN_TEXT` excludes, in a shorter form for the embed file. */
const unwanted = /[\p{Cc}\u2028-\u202e\u2066-\u2069\ufffe\uffff]+/gu;

/** Cleans a text: replaces unwanted characters with a space, and lone surrogates with U+FFFD. */
export const plainText = (text: string): string => text.replace(unwanted, ' ').toWellFormed().trim();

/** A language tag, a loose form of BCP 47: `nl`, `pt-BR`, `zh-Hant-TW`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/;
