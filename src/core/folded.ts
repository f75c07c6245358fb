/** Renders what closed folds contain after the first paint, because readers cannot see it yet. */
import { noChange, render, type ElementPart } from 'lit';
import { directive, Directive } from 'lit/directive.js';

/** An element that renders its folds late. Any other element renders them with the rest. */
interface FoldHost {
  /** Calls the function after the first paint; later at once. */
  renderFold?(renderContent: () => void): void;
}

/** The longest wait for a paint, in milliseconds. Browsers do not paint a hidden page, or a frame outside the window. */
const LONGEST_WAIT = 500;

/** Resolves after the next paint. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_WAIT);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });

class FoldedDirective extends Directive {
  #content: unknown;
  #isWaiting = false;

  override render(_content: unknown): unknown {
    return noChange;
  }

  override update({ element, options }: ElementPart, [content]: [unknown]): unknown {
    this.#content = content;
    if (this.#isWaiting) return noChange;
    this.#isWaiting = true;
    const host = options?.host as FoldHost;
    const renderContent = (): void => {
      this.#isWaiting = false;
      render(this.#content, element as HTMLElement, { host });
    };
    if (host.renderFold) host.renderFold(renderContent);
    else renderContent();
    return noChange;
  }
}

/** Renders the content of a fold after the first paint of the element: `<section ${folded(content)}></section>`. */
export const folded = directive(FoldedDirective);
