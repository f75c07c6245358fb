/** Scales content to fit the width of its column. */
import { noChange, type ElementPart } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, Directive } from 'lit/directive.js';

/** Returns true if the browser supports `zoom`. Otherwise, the column scrolls. */
export const canScale = (): boolean => CSS.supports('zoom', '0.5');

/** Returns the scale factor for content in a column, at most 1, rounded down to hundredths. Widths are in CSS pixels. */
export const scaleIn = (column: number | undefined, width: number): number =>
  column && canScale() ? Math.min(1, Math.floor((column / width) * 100) / 100) : 1;

/** Sets the scale as a custom property. A CSP that blocks `style` attributes still allows this. */
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

/** Maximum width of a scroll bar, in CSS pixels. */
const SCROLL_BAR = 20;

/** Reports the width of an element, now and whenever it changes. */
export const measured = directive(
  class extends AsyncDirective {
    #element: Element | undefined;
    #say: (width: number) => void = () => undefined;
    #width = 0;
    readonly #observer = new ResizeObserver((entries) => {
      const width = entries.at(-1)?.contentRect.width ?? 0;
      const more = width - this.#width;
      // a smaller preview can remove a scroll bar, which would enlarge it again
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
