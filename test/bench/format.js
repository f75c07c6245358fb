/** Formats numbers, tables and documents. */
import { format, resolveConfig } from 'prettier';

export const whole = (number) => Math.round(number).toLocaleString('en');

export const twoDigits = (number) => number.toFixed(2);

export const totalOf = (list, key) => list.reduce((total, one) => total + one[key], 0);

/** A Markdown table: names to the left, numbers to the right. */
export const table = (heads, rows) =>
  [heads, heads.map((_, index) => (index ? '--:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** A Markdown document, formatted by prettier. */
export const formatted = async (text) =>
  format(text, { ...(await resolveConfig(import.meta.filename)), parser: 'markdown' });
