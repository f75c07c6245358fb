/** Generates Markdown: tables, and parts of a file between two markers. */
import { format, resolveConfig } from 'prettier';

/** Escapes the text of a cell. */
const cell = (text) => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

/** A table, or an empty string without rows. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return rows.length ? [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n') : '';
}

/**
 * Returns the text with `content` between its markers `<!-- name:start -->` and `<!-- name:end -->`, formatted by
 * prettier.
 */
export async function marked(text, name, content) {
  const [start, end] = ['start', 'end'].map((place) => `<!-- ${name}:${place} -->`);
  const [before, after] = [text.indexOf(start), text.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`${start} … ${end} is missing`);
  const whole = `${text.slice(0, before)}${start}\n\n${content}\n\n${text.slice(after)}`;
  return format(whole, { ...(await resolveConfig('package.json')), parser: 'markdown' });
}
