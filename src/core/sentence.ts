/** Shows sentences in Lit templates. */
import { html, noChange, render, type ElementPart, type TemplateResult } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { isMarked, isSentence, toText, type Phrase, type Text } from '../words/say.js';

class SentenceDirective extends Directive {
  #shown: Text | undefined;

  override render(_text: Text): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [text]: [Text]): unknown {
    if (this.#shown !== undefined && isSame(text, this.#shown)) return noChange;
    this.#shown = text;
    if (isMarked(text)) {
      element.replaceChildren(fragmentOf(text));
    } else {
      element.textContent = toText(text);
    }
    return noChange;
  }
}

/**
 * A sentence in as few text nodes as it can be. Nothing is rendered there again, so Lit's markers go: screen readers
 * would lose a space that is alone between two of them.
 */
function fragmentOf(text: Text): DocumentFragment {
  const content = document.createDocumentFragment();
  render(inline(text), content);
  const markers = document.createTreeWalker(content, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (markers.nextNode()) found.push(markers.currentNode);
  for (const marker of found) marker.parentNode?.removeChild(marker);
  content.normalize();
  return content;
}

/** True for texts that say the same with the same marks. */
function isSame(one: Text, other: Text): boolean {
  if (one === other) return true;
  if (!isSentence(one) || !isSentence(other)) return JSON.stringify(one) === JSON.stringify(other);
  return one.strings === other.strings && one.values.every((value, index) => isSame(value, other.values[index] ?? ''));
}

/**
 * The content of an element is this text, with its links, dates and languages: `<p ${sentence(text)}></p>`. A page
 * translator wraps text nodes, or moves what is between them, and Lit's own child expressions would go on writing into
 * nodes that nobody sees. So a text that changed replaces all that the element holds, and one that did not is left
 * alone, with whatever others did to it.
 */
export const sentence = directive(SentenceDirective);

/** One text node where nothing is marked. Lit takes the strings of a sentence for a template of its own. */
function inline(text: Text): unknown {
  if (!isMarked(text)) return toText(text);
  return isSentence(text) ? html(text.strings, ...text.values.map(inline)) : phrase(text as Phrase);
}

function phrase({ datetime, href, lang, style, text, translate }: Phrase): TemplateResult {
  // text in another language may run the other way too
  const dir = lang === undefined ? undefined : 'auto';
  // no white space around the element: it would be part of the sentence
  if (href !== undefined) {
    return html`<a
      part="link"
      href=${href}
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      class=${ifDefined(style)}
      lang=${ifDefined(lang)}
      dir=${ifDefined(dir)}
      .textContent=${text}
    ></a>`;
  }
  if (datetime !== undefined) {
    return html`<time datetime=${datetime} class=${ifDefined(style)} .textContent=${text}></time>`;
  }
  return html`<span
    class=${ifDefined(style)}
    lang=${ifDefined(lang)}
    dir=${ifDefined(dir)}
    translate=${ifDefined(translate)}
    .textContent=${text}
  ></span>`;
}
