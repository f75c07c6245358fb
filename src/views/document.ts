/**
 * What a part of a notice says, as a small tree of HTML elements that is not yet on any page. The elements
 * paint it into their shadow root and `plain-html` writes it as text, so that neither can say what the other
 * does not. Nothing in it is ever parsed: texts stay texts, and only the code here names tags and attributes.
 */

/** An element to be: a tag, its attributes, what is inside. */
export interface Element_ {
  /** A tag, or a heading that is so many levels below the title of its part. */
  readonly tag: string | number;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly Child[];
}
export type Child = Element_ | string;
/** Children as they are put together: in lists of lists, with gaps where there is nothing to say. */
export type Children = readonly (Child | Children | undefined | false)[];

/** A stretch of a sentence that is more than plain text. */
export interface Mark {
  readonly text: string;
  /** Its language, where that is not the language around it. */
  readonly lang?: string;
  /** It is a date: `YYYY-MM-DD`. */
  readonly datetime?: string;
  /** It is a link. */
  readonly href?: string;
  /** The link gives a file of this name. */
  readonly download?: string;
  /** `no`: it must stay as it is, since the reader has to find it on a screen. */
  readonly translate?: 'no';
  /** `relative`: true today only; `strong`, `signal`, `action`, `calendar`: how it looks. */
  readonly name?: 'relative' | 'strong' | 'signal' | 'action' | 'calendar';
}
export type Run = string | Mark;
export type Sentence = readonly Run[];

type Maybe<T> = T | undefined | false | '';

/** The ones that are there. */
export const present = <T>(...parts: readonly Maybe<T>[]): readonly T[] =>
  parts.filter((part): part is T => Boolean(part));

/** The same stretch, and more of what it is. */
export const marked = (run: Run, more: Omit<Mark, 'text'>): Mark => ({
  ...(typeof run === 'string' ? { text: run } : run),
  ...more,
});

export const textOf = (run: Run): string => (typeof run === 'string' ? run : run.text);

/** The children that are there, in one list. */
export const flat = (children: Children): readonly Child[] =>
  children.flat(Infinity as 9).filter((child): child is Child => Boolean(child));

export const element = (
  tag: string | number,
  children: Children = [],
  attributes: Element_['attributes'] = {},
): Element_ => ({ tag, attributes, children: flat(children) });

/** The other side of a link is not told where the reader came from. */
const LINK = { part: 'link', rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' };

/** The attributes of text in another language than that around it: it may run the other way too. */
const inLanguage = (lang: string | undefined) => ({ lang, dir: lang && 'auto' });

const draw = (run: Run): Child => {
  if (typeof run === 'string') return run;
  const { datetime, download, href, lang, name, text, translate } = run;
  return href
    ? element('a', [text], { ...LINK, class: name, ...inLanguage(lang), href, download })
    : element(datetime ? 'time' : 'span', [text], { class: name, ...inLanguage(lang), datetime, translate });
};

/** The children that a sentence is. */
export const inline = (runs: Sentence): readonly Child[] => runs.map(draw);

/** A paragraph; nothing without a sentence. */
export const text = (runs: Maybe<Sentence>, name?: string): Element_ | undefined =>
  runs && runs.some(Boolean) ? element('p', inline(runs), { class: name }) : undefined;

/** A heading; `depth` 0 is the title of a part. */
export const heading = (depth: number, runs: Sentence, before?: Child): Element_ =>
  element(depth, [before, inline(runs)], { part: 'heading' });

/** A section with a name, which is its shadow part too. */
export const part = (name: string, ...children: Children): Element_ =>
  element('section', children, { class: name, part: name });

/** Something to unfold; nothing where nothing is inside. With a depth its title is a heading too. */
export function fold(title: Sentence, children: Children, depth?: number): Element_ | undefined {
  const summary = element('summary', depth === undefined ? inline(title) : [heading(depth, title)]);
  return flat(children).length ? element('details', [summary, element('section', children)]) : undefined;
}

/** An item of a list: a sentence, and what stands under it. */
export const item = (runs: Sentence, ...below: Children): Element_ => element('li', [inline(runs), below]);

/** A list; nothing without items. Its role is said because style sheets that hide the markers take it away in Safari. */
export const list = (
  items: readonly Element_[],
  name?: string,
  tag: 'ul' | 'ol' = 'ul',
  lang?: string,
): Element_ | undefined =>
  items.length
    ? element(tag, items, { class: name, role: 'list', part: tag === 'ol' ? name : undefined, ...inLanguage(lang) })
    : undefined;

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
