/** What may stand in a text of a notice: plain text, one line, nothing that turns its neighbours around. */

/**
 * Texts that the checker accepts: no control characters, none that change the direction of what follows, and none that
 * XML forbids.
 */
// eslint-disable-next-line no-control-regex -- it is these that are refused
export const PLAIN_TEXT = /^[^\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufffe\uffff]+$/;

/** At most this many UTF-16 units a text. */
export const MAX_TEXT = 2000;

/** What does not belong in one: the same characters, in few bytes. */
const unwanted = /[\p{Cc}\u2028-\u202e\u2066-\u2069\ufffe\uffff]+/gu;

/** The text as it can safely be shown: unwanted characters become a space, broken ones U+FFFD. */
export const plainText = (text: string): string => text.replace(unwanted, ' ').toWellFormed().trim();

/** A language tag of BCP 47, loosely: `nl`, `pt-BR`, `zh-Hant-TW`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/;
