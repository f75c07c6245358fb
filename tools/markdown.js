/** Generated Markdown: tables, and parts of a file between two marks. */
import { format, resolveConfig } from 'prettier';

/** The cells of a table may not end it. */
const cell = (text) => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

/** A table; nothing where it has no rows. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return rows.length ? [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n') : '';
}

/** The text with `content` between its marks `<!-- name:start -->` and `<!-- name:end -->`, as prettier has it. */
export async function marked(text, name, content) {
  const [start, end] = ['start', 'end'].map((place) => `<!-- ${name}:${place} -->`);
  const [before, after] = [text.indexOf(start), text.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`${start} … ${end} is missing`);
  const whole = `${text.slice(0, before)}${start}\n\n${content}\n\n${text.slice(after)}`;
  return format(whole, { ...(await resolveConfig('package.json')), parser: 'markdown' });
}
