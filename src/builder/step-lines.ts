/** Converts the steps of a way to say no to lines and back: line i of each language is step i. */
import { get, itemsAt, textAt, type Draft, type Path } from './draft.js';

/** Returns true if a step has a result or address, and so does not fit on a line. */
export const isMoreThanText = (step: unknown): boolean =>
  Object.keys((step as object | null) ?? {}).some((key) => key !== 'text');

/** Returns the texts of the steps in a language, one per line. */
export const linesOf = (draft: Draft, path: Path, language: string): string =>
  itemsAt(draft, path)
    .map((step) => textAt(step, ['text', language]))
    .join('\n')
    .replace(/\n+$/, '');

/**
 * Replaces the texts of a language with lines. Removes steps without a text in any language. While the editor is typing,
 * keeps an empty step between others, so that the lines of all languages stay aligned.
 */
export function stepsWith(
  draft: Draft,
  path: Path,
  language: string,
  lines: string,
  isTyping: boolean,
): readonly object[] | undefined {
  const old = itemsAt(draft, path);
  const texts = lines.split(/\r\n?|\n/);
  const steps = Array.from({ length: Math.max(old.length, texts.length) }, (_, index) => {
    const line = texts[index] ?? '';
    const others = Object.entries((get(old[index], ['text']) as Record<string, unknown> | undefined) ?? {}).filter(
      ([key]) => key !== language,
    );
    const own = line.trim() ? [[language, isTyping ? line : line.trim()] as const] : [];
    const text = Object.fromEntries([...others, ...own]);
    return Object.keys(text).length ? { text } : {};
  });
  const isSaid = (step: object): boolean => Object.keys(step).length > 0;
  const kept = isTyping ? steps.slice(0, steps.findLastIndex(isSaid) + 1) : steps.filter(isSaid);
  return kept.length ? kept : undefined;
}
