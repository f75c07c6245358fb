/**
 * What a part of a notice says, as a document of a few kinds of blocks, before it is HTML. The elements draw
 * it with Lit and `plain-html` writes it as text, so that neither can say what the other does not.
 */

/** A stretch of a sentence that is more than plain text. */
export interface Mark {
  readonly text: string;
  /** Its language, where that is not the language around it. */
  readonly lang?: string;
  /** It is a date: `YYYY-MM-DD`. */
  readonly datetime?: string;
  /** It is a link. */
  readonly href?: string;
  /** `relative`: true today only · `muted`, `strong`, `signal`, `action`: how it is drawn. */
  readonly name?: 'relative' | 'muted' | 'strong' | 'signal' | 'action';
}
export type Run = string | Mark;
export type Sentence = readonly Run[];

/** An item of a list: a sentence, and what stands under it. */
export interface Item {
  readonly runs: Sentence;
  readonly below?: readonly Block[];
}

export type Block =
  | { readonly kind: 'text'; readonly runs: Sentence; readonly name?: string }
  /** `depth` 0 is the title of the part. `icon` names the shape before it. */
  | { readonly kind: 'heading'; readonly depth: number; readonly runs: Sentence; readonly icon?: string }
  | {
      readonly kind: 'list';
      readonly items: readonly Item[];
      readonly name?: string;
      readonly ordered?: boolean;
      readonly lang?: string;
      /** For steps that can be ticked off: the id of their route. */
      readonly route?: string;
    }
  | { readonly kind: 'part'; readonly name: string; readonly blocks: readonly Block[] }
  /** What is folded away until asked for. */
  | { readonly kind: 'fold'; readonly title: Sentence; readonly depth?: number; readonly blocks: readonly Block[] }
  | { readonly kind: 'quote'; readonly runs: Sentence; readonly below: readonly Block[] }
  /** A calendar leaf, an ornament: what it shows is said beside it. */
  | { readonly kind: 'leaf'; readonly lines: readonly [month: string, date: string, weekday: string] };

type Maybe<T> = T | undefined | false | '';

/** The ones that are there. */
export const present = <T>(...parts: readonly Maybe<T>[]): readonly T[] =>
  parts.filter((part): part is T => part !== undefined && part !== false && part !== '');

export const textOf = (run: Run): string => (typeof run === 'string' ? run : run.text);

/** A paragraph; nothing without a sentence. */
export const text = (runs: Maybe<Sentence>, name?: string): readonly Block[] =>
  runs && runs.length ? [{ kind: 'text', runs, ...(name && { name }) }] : [];

export const heading = (depth: number, runs: Sentence, icon?: string): Block => ({
  kind: 'heading',
  depth,
  runs,
  ...(icon && { icon }),
});

export const part = (name: string, ...blocks: readonly (readonly Block[] | Block)[]): Block => ({
  kind: 'part',
  name,
  blocks: blocks.flat(),
});

/** Something to unfold; nothing where nothing is inside. With a depth its title is a heading too. */
export const fold = (title: Sentence, blocks: readonly Block[], depth?: number): readonly Block[] =>
  blocks.length ? [{ kind: 'fold', title, blocks, ...(depth !== undefined && { depth }) }] : [];

/** A list; nothing without items. */
export const list = (items: readonly Item[], name?: string): readonly Block[] =>
  items.length ? [{ kind: 'list', items, ...(name && { name }) }] : [];

/** A sentence with the marks drawn where their text stands in it, in whatever order that is. */
export function fill(sentence: string, ...marks: readonly (Run | undefined)[]): Sentence {
  const runs: Run[] = [];
  let end = 0;
  const found = marks.flatMap((mark) => (typeof mark === 'object' ? { mark, at: sentence.indexOf(mark.text) } : []));
  for (const { mark, at } of found.sort((a, b) => a.at - b.at)) {
    if (at < end) continue;
    runs.push(sentence.slice(end, at), mark);
    end = at + mark.text.length;
  }
  return present(...runs, sentence.slice(end));
}
