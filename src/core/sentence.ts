/** Lit directives that render sentences. */
import { noChange, type ElementPart } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import type { ItemContent } from '../content/claims.js';
import { isMarked, isSentence, toText, type Phrase, type Text } from '../words/say.js';

class SentenceDirective extends Directive {
  #shown: Text | undefined;

  override render(_text: Text): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [text]: [Text]): unknown {
    if (this.#shown !== undefined && isSame(text, this.#shown)) return noChange;
    this.#shown = text;
    write(text, element);
    return noChange;
  }
}

/** A rendered item. */
interface ShownItem extends ItemContent {
  readonly item: HTMLLIElement;
  /** Contains the text. */
  readonly line: HTMLElement;
  /** Contains the note. */
  readonly below: HTMLElement | undefined;
}

class ItemsDirective extends Directive {
  #shown: readonly ShownItem[] = [];

  override render(_items: readonly ItemContent[]): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [items]: [readonly ItemContent[]]): unknown {
    const before = this.#shown;
    this.#shown = items.map((content, index) => {
      const old = before[index];
      if (old && (old.below === undefined) === (content.note === undefined)) return changedItem(old, content);
      const made = newItem(content);
      if (old) old.item.replaceWith(made.item);
      else element.append(made.item);
      return made;
    });
    for (const { item } of before.slice(items.length)) item.remove();
    return noChange;
  }
}

function newItem(content: ItemContent): ShownItem {
  const { note, text } = content;
  const item = document.createElement('li');
  const line = note === undefined ? item : item.appendChild(document.createElement('span'));
  write(text, line);
  if (note === undefined) return { ...content, item, line, below: undefined };
  const below = item.appendChild(document.createElement('p'));
  below.className = 'muted';
  write(note, below);
  return { ...content, item, line, below };
}

function changedItem(old: ShownItem, content: ItemContent): ShownItem {
  const { note, text } = content;
  const { below, line } = old;
  if (!isSame(old.text, text)) write(text, line);
  if (below && note !== undefined && !isSame(old.note ?? '', note)) write(note, below);
  return { ...old, ...content };
}

/** Replaces the content of an element with a text, in as few text nodes as possible. */
function write(text: Text, element: Element): void {
  if (!isMarked(text)) {
    element.textContent = toText(text);
    return;
  }
  const content = document.createDocumentFragment();
  content.append(...nodesOf(text));
  content.normalize();
  element.replaceChildren(content);
}

/** Converts a text to nodes, with an element for each phrase that is not plain text. */
function nodesOf(text: Text): readonly (string | Element)[] {
  if (!isMarked(text)) return [toText(text)];
  if (!isSentence(text)) return [elementOf(text)];
  return text.strings.flatMap((string, index) => [string, ...nodesOf(text.values[index] ?? '')]);
}

function elementOf({ datetime, href, lang, style, text, translate }: Phrase): HTMLElement {
  const isLink = href !== undefined;
  const element = document.createElement(isLink ? 'a' : datetime ? 'time' : 'span');
  const attributes = {
    class: style,
    lang,
    // text in another language may have another direction
    dir: lang && 'auto',
    translate,
    ...(isLink ? { href, part: 'link', rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' } : { datetime }),
  };
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}

/** True for equal texts with equal markup. */
function isSame(one: Text, other: Text): boolean {
  if (one === other) return true;
  if (!isSentence(one) || !isSentence(other)) return JSON.stringify(one) === JSON.stringify(other);
  return one.strings === other.strings && one.values.every((value, index) => isSame(value, other.values[index] ?? ''));
}

/**
 * Renders a text, with its links, dates and languages, as the content of an element: `<p ${sentence(text)}></p>`. A
 * child expression of Lit would not work with a page translator, which wraps or moves text nodes: Lit would then write
 * into detached nodes. A changed text replaces all content of the element; an unchanged one keeps it, also if a
 * translator has changed it.
 */
export const sentence = directive(SentenceDirective);

/**
 * Renders texts and their notes as the items of a list: `<ul ${items(texts)}></ul>`. Keeps unchanged items, for the
 * same reason as `sentence`.
 */
export const items = directive(ItemsDirective);
