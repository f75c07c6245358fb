/**
 * `<opt-out-stepper>` shows the routes to say no: the requirements of each, the labels on the screen, and numbered
 * steps, which readers can check off while they follow them in another tab or on their phone.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { map } from 'lit/directives/map.js';
import type { ContentInput } from '../../content/input.js';
import { stepperContent, type RouteContent, type StepContent, type StepperContent } from '../../content/stepper.js';
import { headingLevel } from '../../core/attributes.js';
import { OptOutElement } from '../../core/opt-out-element.js';
import { items, sentence } from '../../core/sentence.js';
import { base } from '../../core/styles.js';
import { switchIcon } from '../../core/switch.js';
import { fold, heading, link, list, paragraph } from '../../core/templates.js';
import type { Route } from '../../model/notice.js';
import { toText } from '../../words/say.js';
import { stepperAttributesAsNotice } from './attributes-as-notice.js';
import { stepperChildrenAsNotice } from './children-as-notice.js';
import { styles } from './opt-out-stepper.styles.js';

/** Fires when the reader checks or unchecks a step. Bubbles; composed. */
export class StepToggleEvent extends Event {
  constructor(
    /** Id of the route. */
    readonly route: string,
    /** Number of the step, from 1. */
    readonly step: number,
    /** True if the step is now checked. */
    readonly done: boolean,
  ) {
    super('step-toggle', { bubbles: true, composed: true });
  }
}

/** Fires when the reader checks the last open step of a route. Bubbles; composed. */
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
 * Its data come from its attributes (one route), its own notice, or the notice of the `<data-use-notice>` around it.
 * Any attribute that describes a route replaces all routes of the notice. The checked steps are kept in memory only,
 * until the reader leaves the page.
 *
 * Without a notice, its children are also data. Each `<ol>` is a route. The heading before it is the name of the route,
 * and `data-route` its type. Each item is a step: one line of text, and its first `https:` link. A list with a `start`
 * above 1 continues the list before it. Attributes add to the first route. If an item contains anything else, such as
 * an image or another list, the element shows its children unchanged.
 *
 * @csspart base - The frame around the content.
 * @csspart heading - Each heading.
 * @csspart route - One route.
 * @csspart path - The labels on the screen, in order, as the rows of a menu.
 * @csspart steps - The list of steps.
 * @csspart switch - A switch on the screen, with its label and target position.
 * @csspart link - Each link.
 * @cssstate complete - All steps of the route that the reader changed last are checked.
 * @fires {StepToggleEvent} step-toggle - The reader checks or unchecks a step. `route`: id of the route. `step`: number
 *   of the step, from 1. `done`: true if it is now checked.
 * @fires {RouteCompleteEvent} route-complete - The reader checks the last open step of a route. `route`: id of the
 *   route.
 *
 * @example
 * ```html
 * <opt-out-stepper>
 *   <h3>In your settings</h3>
 *   <ol>
 *     <li>Open <a href="https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement">the setting</a>.</li>
 *     <li>Turn off “Use my data for training content creation AI models”.</li>
 *   </ol>
 *   <h3>With the objection form</h3>
 *   <ol data-route="form">
 *     <li>Open <a href="https://www.linkedin.com/help/linkedin/ask/TS-DPRO">the form</a>.</li>
 *     <li>Fill it in and send it.</li>
 *   </ol>
 * </opt-out-stepper>
 * ```
 *
 * @example
 * ```html
 * <opt-out-stepper type="settings" path="Settings & Privacy > Data privacy" control="Use my data">
 *   <p>Go to Settings & Privacy, Data privacy, and turn off “Use my data”.</p>
 * </opt-out-stepper>
 * ```
 */
export class OptOutStepper extends OptOutElement<StepperContent> {
  static override styles = [base, styles];

  /** Name of the platform. */
  @property() platform?: string;

  /**
   * Type of the route: `settings`, `form`, `email`, `letter`, `phone`, `in-person`, `in-app`, `browser-signal` or
   * `delete-account`. Default: `email` with an `address`, `phone` with a `phone`, else `settings`. `data-route` on an
   * `<ol>` overrides it.
   */
  @property() type?: Route['type'];

  /** Address of the setting or form: an absolute `https:` URL. Any other value is not linked. */
  @property() href?: string;

  /** E-mail address to write to; becomes a `mailto:` link. An invalid value is ignored. */
  @property() address?: string;

  /** Telephone number to call; becomes a `tel:` link. An invalid value is ignored. */
  @property() phone?: string;

  /** Labels on the screen, in order, separated by `>`. */
  @property() path?: string;

  /** Label of the switch to turn off. */
  @property() control?: string;

  /** Option to choose in the form, in the words of the form. */
  @property() option?: string;

  /** Name of the source of the route. */
  @property() source?: string;

  /** Address of the source: an absolute `https:` URL. Any other value is not linked. */
  @property({ attribute: 'source-href' }) sourceHref?: string;

  /**
   * Heading level of the title, 2 to 6. Routes are one level deeper. Default, also for any other value: 3.
   * @default 3
   */
  @property({ attribute: 'heading-level', converter: headingLevel }) override headingLevel!: number;

  protected override readonly replacedTogether = ['routes'] as const;

  /** The checked steps, as `route/step`. */
  @state() private done: ReadonlySet<string> = new Set();

  protected override attributesAsNotice(lang: string): object {
    return stepperAttributesAsNotice(this, lang);
  }

  protected override childrenAsNotice(lang: string): object | undefined {
    return stepperChildrenAsNotice(this, this, lang);
  }

  protected override contentOf(input: ContentInput): StepperContent | undefined {
    return stepperContent(input);
  }

  protected override renderContent({ choice, folded, routes, sources, title }: StepperContent): TemplateResult {
    return html`
      ${heading(this.headingLevel, title)} ${paragraph(choice)} ${paragraph(sources, 'sources')}
      ${this.#renderRoutes(routes, this.headingLevel + 1)}
      ${
        folded
          ? fold(folded.title, this.#renderRoutes(folded.routes, this.headingLevel + 2), this.headingLevel + 1)
          : nothing
      }
    `;
  }

  #renderRoutes(routes: readonly RouteContent[], level: number): unknown {
    return map(routes, (route) => html`<section part="route">${this.#renderRoute(route, level)}</section>`);
  }

  #renderRoute(route: RouteContent, level: number): TemplateResult {
    const { id, needs, note, sources, steps, terms, title } = route;
    const done = steps.filter((_, index) => this.done.has(keyOf(id, index))).length;
    return html`
      ${heading(level, title)} ${needs.length ? list(needs, 'needs muted') : nothing}
      ${map(terms, (term) => paragraph(term, 'muted'))} ${paragraph(note)}
      ${
        steps.length
          ? html`
              <ol part="steps" class="steps" role="list">
                ${map(steps, (step, index) => this.#renderStep(route, step, index))}
              </ol>
            `
          : nothing
      }
      <p class="progress muted" role="status" ${sentence(route.progress(done) ?? '')}></p>
      ${paragraph(sources, 'sources')}
    `;
  }

  #renderStep(route: RouteContent, step: StepContent, index: number): TemplateResult {
    const { action, control, path, place, result, text, tick } = step;
    return html`
      <li>
        <label>
          <input
            type="checkbox"
            aria-label=${toText(tick)}
            .checked=${this.done.has(keyOf(route.id, index))}
            @change=${(event: Event) => {
              this.#onToggle(route, index, (event.target as HTMLInputElement).checked);
            }}
          />
          <span class="number" data-step=${index + 1} aria-hidden="true"></span>
        </label>
        <div>
          ${paragraph(text)} ${action ? html`<p>${link(action, 'strong')}</p>` : nothing}
          ${
            path
              ? html`
                  ${paragraph(path.intro, 'muted')}
                  <ol
                    part="path"
                    class="menu"
                    role="list"
                    aria-label=${toText(path.name)}
                    ${items(path.labels.map((text) => ({ text })))}
                  ></ol>
                `
              : nothing
          }
          ${
            control
              ? html`
                  ${paragraph(control.intro, 'muted')}
                  <div part="switch" class="menu">
                    <p><span ${sentence(control.label)}></span>${switchIcon(control.position)}</p>
                  </div>
                `
              : nothing
          }
          ${
            place
              ? html`
                  ${paragraph(place.intro, 'muted')}
                  <p class="place">${map(place.lines, (line) => html`<span ${sentence(line)}></span>`)}</p>
                `
              : nothing
          }
          ${paragraph(result, 'muted')} ${step.link ? html`<p>${link(step.link)}</p>` : nothing}
        </div>
      </li>
    `;
  }

  #onToggle({ id, steps }: RouteContent, index: number, isDone: boolean): void {
    const done = new Set(this.done);
    if (isDone) done.add(keyOf(id, index));
    else done.delete(keyOf(id, index));
    this.done = done;
    this.dispatchEvent(new StepToggleEvent(id, index + 1, isDone));
    const isComplete = steps.every((_, step) => done.has(keyOf(id, step)));
    this.toggleState('complete', isComplete);
    if (isComplete) this.dispatchEvent(new RouteCompleteEvent(id));
  }
}

const keyOf = (route: string, index: number): string => `${route}/${String(index + 1)}`;

declare global {
  interface HTMLElementTagNameMap {
    'opt-out-stepper': OptOutStepper;
  }
  interface HTMLElementEventMap {
    'step-toggle': StepToggleEvent;
    'route-complete': RouteCompleteEvent;
  }
}
