/** What is wider than its column, made smaller until all of it is seen. */
import { noChange, type ElementPart } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, Directive } from 'lit/directive.js';

/** Whether this browser can; where it cannot, the column scrolls. */
export const canScale = (): boolean => CSS.supports('zoom', '0.5');

/** How much of its size something has in a column, both in CSS pixels: whole hundredths, and never more than 1. */
export const scaleIn = (column: number | undefined, width: number): number =>
  column && canScale() ? Math.min(1, Math.floor((column / width) * 100) / 100) : 1;

/** Tells the style sheet the size of an element. A policy that forbids `style` attributes lets a script do so. */
export const scaled = directive(
  class extends Directive {
    override render(_scale: number): unknown {
      return noChange;
    }

    override update({ element }: ElementPart, [scale]: [number]): unknown {
      (element as HTMLElement).style.setProperty('--_scale', String(scale));
      return noChange;
    }
  },
);

/** What a scroll bar takes at most. */
const SCROLL_BAR = 20;

/** Says how wide an element is, and each time that this changes. */
export const measured = directive(
  class extends AsyncDirective {
    #element: Element | undefined;
    #say: (width: number) => void = () => undefined;
    #width = 0;
    readonly #observer = new ResizeObserver((entries) => {
      const width = entries.at(-1)?.contentRect.width ?? 0;
      const more = width - this.#width;
      // a smaller preview can take a scroll bar away, with which it would become larger again
      if (!width || !more || (more > 0 && more < SCROLL_BAR)) return;
      this.#width = width;
      this.#say(width);
    });

    override render(_say: (width: number) => void): unknown {
      return noChange;
    }

    override update({ element }: ElementPart, [say]: [(width: number) => void]): unknown {
      this.#say = say;
      if (this.#element !== element) {
        this.#element = element;
        this.#observer.observe(element);
      }
      return noChange;
    }

    override disconnected(): void {
      this.#observer.disconnect();
    }

    override reconnected(): void {
      if (this.#element) this.#observer.observe(this.#element);
    }
  },
);
