/** Tests an exception in any phase of an update: the element shows its children, warns once, and can recover. */
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { PropertyValues, TemplateResult } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import { map } from 'lit/directives/map.js';
import { OptOutElement } from '../../src/core/opt-out-element.js';
import { fold } from '../../src/core/templates.js';
import type { ContentInput, Expiring } from '../../src/content/input.js';
import { drawn, isFallback, linkedin, on, said, tags, visibleText } from './helpers.js';
import './register.js';

const clock = on('2025-10-25');

/** The phases in which an update can fail. */
const places = [
  'a controller’s hostUpdate',
  'a controller’s hostUpdated',
  'shouldUpdate',
  'willUpdate, at its start',
  'willUpdate, at its end',
  'update',
  'render',
  'renderContent',
  'a property',
  'a text',
  'an attribute',
  'one of several parts of an attribute',
  'a directive',
  'the last item of a list',
  'a fold',
  'firstUpdated',
  'updated',
] as const;
type Place = (typeof places)[number];

/** A value that throws on any access. */
const unreadable = {
  toString(): string {
    throw new Error('a mistake');
  },
};

class FailingDirective extends Directive {
  override render(fails: boolean): unknown {
    if (fails) throw new Error('a mistake');
    return 'fine';
  }
}
const failing = directive(FailingDirective);

customElements.define(
  'x-failing-setter',
  class extends HTMLElement {
    set fails(fails: boolean) {
      if (fails) throw new Error('a mistake');
    }
  },
);

interface Fails extends HTMLElement {
  updateComplete: Promise<boolean>;
  /** The phase in which updates fail. Default: none. */
  fails: Place | undefined;
  /** The thrown value. Default: an error. */
  thrown: unknown;
  /** The number of exceptions since the phase was set. */
  failures: number;
  notice: unknown;
  requestUpdate(): void;
  /** The role of the element, and its name. */
  readonly landmark: readonly (string | null)[];
}

let count = 0;

/** Defines an element that fails on request, and otherwise works like the one with this tag. */
function tagOfFailing(tag: (typeof tags)[number]): string {
  const name = `${tag}-failing-${String(++count)}`;
  const Base = customElements.get(tag) as unknown as new () => Testable;
  customElements.define(
    name,
    class extends Base {
      fails: Place | undefined;
      thrown: unknown = new Error('a mistake');
      failures = 0;

      constructor() {
        super();
        this.addController({
          hostUpdate: () => {
            this.#at('a controller’s hostUpdate');
          },
          hostUpdated: () => {
            this.#at('a controller’s hostUpdated');
          },
        });
      }

      get landmark(): readonly (string | null)[] {
        return [this.internals.role, this.internals.ariaLabel];
      }

      #at(place: Place): void {
        // an infinite update loop would hang the browser, and the tests
        if (this.fails === place && ++this.failures < 50) throw this.thrown;
      }

      protected override shouldUpdate(changed: PropertyValues): boolean {
        this.#at('shouldUpdate');
        return super.shouldUpdate(changed);
      }

      protected override willUpdate(changed: PropertyValues): void {
        this.#at('willUpdate, at its start');
        super.willUpdate(changed);
        this.#at('willUpdate, at its end');
      }

      protected override update(changed: PropertyValues): void {
        this.#at('update');
        super.update(changed);
      }

      protected override render(): TemplateResult {
        this.#at('render');
        return super.render();
      }

      protected override renderContent(content: Expiring): TemplateResult {
        this.#at('renderContent');
        const value = (place: Place) => (this.fails === place ? unreadable : 'fine');
        return html`
          ${super.renderContent(content)}
          <p class="mistakes">
            <x-failing-setter .fails=${this.fails === 'a property'}></x-failing-setter>
            <span>${value('a text')}</span>
            <span title=${value('an attribute')}></span>
            <span title="one ${value('one of several parts of an attribute')} two"></span>
            <span>${failing(this.fails === 'a directive')}</span>
            ${map(['fine', 'fine', value('the last item of a list')], (item) => html`<span>${item}</span>`)}
          </p>
          ${fold('More', html`<p>${failing(this.fails === 'a fold')}</p>`)}
        `;
      }

      protected override firstUpdated(changed: PropertyValues): void {
        super.firstUpdated(changed);
        this.#at('firstUpdated');
      }

      protected override updated(changed: PropertyValues): void {
        super.updated(changed);
        this.#at('updated');
      }
    },
  );
  return name;
}

/** The overridden methods of each element. */
declare class Testable extends OptOutElement {
  protected override contentOf(input: ContentInput): Expiring | undefined;
  protected override renderContent(content: Expiring): TemplateResult;
}

/** An element in an English page, with a notice that it can show. */
async function make(name: string, properties: Partial<Fails> = {}): Promise<Fails> {
  const element = document.createElement(name) as Fails;
  element.innerHTML = '<p>The fallback.</p>';
  Object.assign(element, { clock, notice: linkedin, ...properties });
  (await fixture(html`<div lang="en"></div>`)).append(element);
  await settled(element);
  return element;
}

async function updateAgain(element: Fails, fails: Place | undefined): Promise<void> {
  Object.assign(element, { fails, failures: 0 });
  element.requestUpdate();
  await settled(element);
}

/** Waits until all updates and their consequences are complete. */
async function settled(element: Fails): Promise<void> {
  await drawn(element);
  await aTimeout(0);
  await drawn(element);
  expect(element.failures, 'consecutive failed updates').to.be.lessThan(4);
}

function expectChildren(element: Fails, why: string): void {
  expect(visibleText(element), why).to.equal('The fallback.');
  expect(isFallback(element), why).to.equal(true);
  expect(element.shadowRoot!.querySelectorAll('slot'), why).to.have.length(1);
  expect(element.shadowRoot!.querySelector('slot')!.assignedElements(), why).to.deep.equal([...element.children]);
  expect(element.shadowRoot!.querySelectorAll('[part]'), why).to.have.length(0);
  expect(element.landmark, why).to.deep.equal([null, null]);
}

function expectView(element: Fails, why: string, landmark: Fails['landmark']): void {
  expect(visibleText(element), why).not.to.include('The fallback.').and.not.to.equal('');
  expect(isFallback(element), why).to.equal(false);
  expect(element.shadowRoot!.querySelectorAll('[part=base]'), why).to.have.length(1);
  expect(element.shadowRoot!.querySelectorAll('slot:not(.saved)'), why).to.have.length(0);
  expect(element.landmark, why).to.deep.equal(landmark);
}

/** Elements with this tag have this role and name while they show something. */
const landmarkOf = (tag: string): Fails['landmark'] =>
  tag === 'deadline-banner' ? ['region', 'LinkedIn: what changes'] : [null, null];

function expectWarning(name: string, problem = 'a mistake'): void {
  const told = said();
  expect(told).to.have.length(1);
  expect(told[0])
    .to.match(new RegExp(`^<${name}> `))
    .and.include('children')
    .and.include(problem);
}

for (const place of places) {
  describe(`An exception in ${place}`, () => {
    it('shows the children, even in the first update', async () => {
      for (const tag of tags) {
        const name = tagOfFailing(tag);
        const element = await make(name, { fails: place });
        expectChildren(element, tag);
        expectWarning(name);
        for (let times = 0; times < 3; times++) await updateAgain(element, place);
        // a phase that runs once is over now
        if (place !== 'firstUpdated') expectChildren(element, tag);
        await updateAgain(element, undefined);
        expectView(element, tag, landmarkOf(tag));
      }
    });

    if (place === 'firstUpdated') return;
    it('shows the children, even in a later update', async () => {
      for (const tag of tags) {
        const name = tagOfFailing(tag);
        const element = await make(name);
        expectView(element, tag, landmarkOf(tag));
        const shown = visibleText(element);
        for (let times = 0; times < 3; times++) {
          await updateAgain(element, place);
          expectChildren(element, tag);
          await updateAgain(element, undefined);
          expectView(element, tag, landmarkOf(tag));
          expect(visibleText(element), tag).to.equal(shown);
        }
        expectWarning(name);
      }
    });

    it('does not prevent valid data from being shown later', async () => {
      const name = tagOfFailing('deadline-banner');
      const element = await make(name, { fails: place, notice: undefined });
      // without data only some phases run
      if (said().length) expectChildren(element, 'without data');
      element.fails = undefined;
      element.notice = linkedin;
      await drawn(element);
      expectView(element, 'with data', landmarkOf('deadline-banner'));
    });

    it('resolves the promise of the update', async () => {
      const name = tagOfFailing('opt-out-stepper');
      const element = await make(name);
      element.fails = place;
      element.requestUpdate();
      expect(await element.updateComplete).to.be.a('boolean');
      expectWarning(name);
    });
  });
}

describe('Any thrown value', () => {
  const thrown: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'a text'],
    ['a symbol', Symbol('a symbol')],
    ['an object with a null prototype', Object.create(null)],
    ['an object that throws on access', unreadable],
    ['an error without a message', new Error()],
    ['a rejected fetch', new DOMException('no', 'NetworkError')],
  ];
  for (const [what, value] of thrown) {
    it(`${what}: the element shows its children, with a warning`, async () => {
      for (const fails of ['willUpdate, at its start', 'render', 'a controller’s hostUpdated'] as const) {
        const element = await make(tagOfFailing('deadline-banner'), { fails, thrown: value });
        expectChildren(element, fails);
        expect(said(), fails).to.have.length(1);
        await updateAgain(element, undefined);
        expectView(element, fails, landmarkOf('deadline-banner'));
      }
    });
  }

  it('the element shows its children even if the console throws', async () => {
    for (const warn of [
      undefined,
      () => {
        throw new Error('no');
      },
    ]) {
      Object.assign(console, { warn });
      const element = await make(tagOfFailing('deadline-banner'), { fails: 'render' });
      expectChildren(element, String(warn));
      await updateAgain(element, undefined);
      expectView(element, String(warn), landmarkOf('deadline-banner'));
    }
  });
});

describe('A script of the page that removes nodes from a shadow root', () => {
  const removals: Readonly<Record<string, (root: ShadowRoot) => void>> = {
    'all nodes': (root) => {
      root.replaceChildren();
    },
    'all nodes, for another one': (root) => {
      root.innerHTML = '<b>Something else</b>';
    },
    'all nodes, for a copy': (root) => {
      const copies = [...root.childNodes].map((node) => node.cloneNode(true));
      root.replaceChildren(...copies);
    },
    'the frame': (root) => {
      root.querySelector('[part=base], slot:not(.saved)')?.remove();
    },
    'all comments, as minifiers do': (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
      const comments: Comment[] = [];
      while (walker.nextNode()) comments.push(walker.currentNode as Comment);
      for (const comment of comments) comment.remove();
    },
    'the content of the frame': (root) => {
      root.querySelector('[part=base]')?.replaceChildren();
    },
  };

  for (const [what, removeNodes] of Object.entries(removals)) {
    it(`${what}: the next notice restores the element`, async () => {
      for (const tag of tags) {
        const element = await make(tagOfFailing(tag));
        const shown = visibleText(element);
        removeNodes(element.shadowRoot!);
        await updateAgain(element, undefined);
        element.notice = undefined;
        await settled(element);
        expect(visibleText(element), tag).to.equal('The fallback.');
        expect(isFallback(element), tag).to.equal(true);
        element.notice = linkedin;
        await settled(element);
        expect(visibleText(element), tag).to.equal(shown);
        expect(isFallback(element), tag).to.equal(false);
        expect(said().length, tag).to.be.lessThan(2);
      }
    });
  }

  it('the next update shows the view or the children, and never an empty element', async () => {
    for (const [what, removeNodes] of Object.entries(removals)) {
      if (!what.startsWith('all nodes')) continue;
      const element = await make(tagOfFailing('deadline-banner'));
      const shown = visibleText(element);
      removeNodes(element.shadowRoot!);
      await updateAgain(element, undefined);
      expect(visibleText(element), what).to.be.oneOf([shown, 'The fallback.']);
      await updateAgain(element, undefined);
      expect(visibleText(element), what).to.equal(shown);
      said();
    }
  });

  it('children that are shown stay', async () => {
    for (const [what, removeNodes] of Object.entries(removals)) {
      if (what.includes('frame')) continue;
      const element = await make(tagOfFailing('deadline-banner'), { notice: undefined });
      removeNodes(element.shadowRoot!);
      await updateAgain(element, undefined);
      expect(visibleText(element), what).to.equal('The fallback.');
      element.notice = linkedin;
      await drawn(element);
      expect(visibleText(element), what).to.include('Say no by the end of');
      said();
    }
  });
});
