/** The steps of a way to say no as lines: line i of each language is step i. */
import { get, itemsAt, textAt, type Draft, type Path } from './draft.js';

/** A step that has a result or an address cannot be written as a line. */
export const isMoreThanText = (step: unknown): boolean =>
  Object.keys((step as object | null) ?? {}).some((key) => key !== 'text');

/** The texts of the steps in a language, one a line. */
export const linesOf = (draft: Draft, path: Path, language: string): string =>
  itemsAt(draft, path)
    .map((step) => textAt(step, ['text', language]))
    .join('\n')
    .replace(/\n+$/, '');

/**
 * The steps with the lines of a language in the place of its texts. A step that has no text in any language is none; as
 * long as somebody types, one between others stays, so that the lines of other languages stay beside theirs.
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
