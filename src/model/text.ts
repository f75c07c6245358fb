/** What may stand in a text of a notice: plain text, one line, nothing that turns its neighbours around. */

/** Control characters, and the overrides and isolates that change the direction of what follows. */
const UNWANTED = '\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069';

/** Texts that the checker accepts; as a pattern it is part of the JSON Schema too. */
export const PLAIN_TEXT = new RegExp(`^[^${UNWANTED}]+$`);

/** At most this many UTF-16 units a text. */
export const MAX_TEXT = 2000;

const unwanted = new RegExp(`[${UNWANTED}]+`, 'g');
/** The text as it can safely be shown: unwanted characters become a space, broken ones U+FFFD. */
export const plainText = (text: string): string => text.replace(unwanted, ' ').toWellFormed().trim();

/** A language tag of BCP 47, loosely: `nl`, `pt-BR`, `zh-Hant-TW`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/;
