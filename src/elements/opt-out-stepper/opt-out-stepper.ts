/**
 * `<opt-out-stepper>` shows the routes to say no: each with what it needs, the path of labels on the screen,
 * and its steps, which people can tick off while they follow them in another tab or on their phone.
 */
import { property } from '@lit/reactive-element/decorators.js';
import { headingLevel, ownSource } from '../../core/attributes.js';
import { OptOutElement } from '../../core/element.js';
import { base } from '../../core/styles.js';
import type { Speaker } from '../../views/speaker.js';
import { stepperDocument } from '../../views/stepper.js';
import { styles } from './opt-out-stepper.styles.js';

/** A person ticked a step off, or took that back. Bubbles, and leaves shadow roots. */
export class StepToggleEvent extends Event {
  constructor(
    /** Id of the route. */
    readonly route: string,
    /** Which step, from 1. */
    readonly step: number,
    /** Whether it is done now. */
    readonly done: boolean,
  ) {
    super('step-toggle', { bubbles: true, composed: true });
  }
}

/** A person ticked off the last open step of a route. Bubbles, and leaves shadow roots. */
export class RouteCompleteEvent extends Event {
  constructor(
    /** Id of the route. */
    readonly route: string,
  ) {
    super('route-complete', { bubbles: true, composed: true });
  }
}

/**
 * @summary How to say no, step by step.
 *
 * Its data come from its attributes (one route), its own notice, or the notice of the `<data-use-notice>`
 * around it; any attribute that describes a route replaces the notice's routes. What is ticked off stays in
 * memory until the page is left, and nowhere else.
 *
 * @csspart base - The frame.
 * @csspart heading - Every heading.
 * @csspart route - One route.
 * @csspart path - The labels on the screen, in order.
 * @csspart steps - The list of steps.
 * @csspart link - Every link.
 * @cssstate complete - All steps of some route are ticked off.
 * @fires {StepToggleEvent} step-toggle - A person ticked a step off, or took that back: `route`, `step`,
 *   `done`.
 * @fires {RouteCompleteEvent} route-complete - A person ticked off the last open step of a route: `route`.
 *
 * @example
 * ```html
 * <opt-out-stepper type="settings" path="Settings & Privacy > Data privacy" control="Use my data">
 *   <p>Go to Settings & Privacy, Data privacy, and turn off “Use my data”.</p>
 * </opt-out-stepper>
 * ```
 */
export class OptOutStepper extends OptOutElement {
  static override styles = [base, styles];

  /** Name of the platform. */
  @property() platform?: string;

  /** `settings` (default), `form` or `email`. */
  @property() type?: 'settings' | 'form' | 'email';

  /** Where the setting or form is: an absolute `https:` address; anything else is not linked. */
  @property() href?: string;

  /** E-mail address to write to; a `mailto:` link is built from a valid one. */
  @property() address?: string;

  /** Labels on the screen, in order, separated by ` > `. */
  @property() path?: string;

  /** Label of the switch to turn off. */
  @property() control?: string;

  /** What to choose in the form, in the form's own words. */
  @property() option?: string;

  /** Name of the source of this route. */
  @property() source?: string;

  /** Address of the source: absolute `https:`. */
  @property({ attribute: 'source-href' }) sourceHref?: string;

  /**
   * Level of its title, 2 to 6; routes are one deeper. Default, and for anything else: 3.
   * @default 3
   */
  @property({ attribute: 'heading-level', converter: headingLevel }) override headingLevel!: number;

  protected override readonly together = ['routes', 'default'] as const;

  readonly #done = new Set<string>();

  protected override given(lang: string) {
    const { address, control, href, option, path, platform, type } = this;
    const { sourceRefs, sources } = ownSource(this, lang);
    const described = [address, control, href, option, path].some(Boolean);
    const route = {
      id: 'attributes',
      type: type ?? (address ? 'email' : 'settings'),
      ...(href && { url: href }),
      ...(address && { address }),
      path: path && { [lang]: path.split('>').filter((label) => label.trim()) },
      control: control && { label: { [lang]: control }, target: 'off' },
      option: option && { [lang]: option },
      sourceRefs,
    };
    return { platform: platform && { name: platform }, routes: described && [route], sources };
  }

  protected override view(speaker: Speaker) {
    return stepperDocument(speaker, this.#done);
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    root.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#tick(target);
    });
    return root;
  }

  protected override updated(): void {
    // a box that another notice left behind
    for (const box of this.renderRoot.querySelectorAll('input'))
      box.checked = this.#done.has(box.dataset['step'] ?? '');
  }

  #tick({ checked, dataset }: HTMLInputElement): void {
    const step = dataset['step'] ?? '';
    this.#done[checked ? 'add' : 'delete'](step);
    const [route = '', number] = step.split('/');
    this.dispatchEvent(new StepToggleEvent(route, Number(number), checked));
    const steps = [...this.renderRoot.querySelectorAll<HTMLInputElement>(`[data-step^="${route}/"]`)];
    const complete = steps.every((box) => box.checked);
    this.setState('complete', complete);
    if (complete) this.dispatchEvent(new RouteCompleteEvent(route));
    this.again();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'opt-out-stepper': OptOutStepper;
  }
  interface HTMLElementEventMap {
    'step-toggle': StepToggleEvent;
    'route-complete': RouteCompleteEvent;
  }
}
