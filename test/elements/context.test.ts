/**
 * Tests how a card passes its notice to the elements in it: in any order of definition, after any move, and across
 * versions.
 */
import { expect, fixture, html } from '@open-wc/testing';
import { DataUseNotice, DeadlineBanner, type Clock, type Notice } from '../../src/index.js';
import { audiencesWith, drawn, everything, isFallback, notice, on, said, show, visibleText } from './helpers.js';
import './register.js';

const KEY = Symbol.for('opt-out-elements/notice/1');
const clock = on('2025-10-25');
const named = (name: string): Notice =>
  notice({
    platform: { name },
    timeZone: 'Europe/Amsterdam',
    audiences: audiencesWith({ start: '2025-11-03' }),
  });

let count = 0;

/** Undefined tags, for a card and an element in it. */
function undefinedTags() {
  count++;
  const card = `x-card-${String(count)}`;
  const banner = `x-banner-${String(count)}`;
  return {
    card,
    banner,
    defineCard: () => {
      customElements.define(card, class extends DataUseNotice {});
    },
    defineBanner: () => {
      customElements.define(banner, class extends DeadlineBanner {});
    },
  };
}

/** A part of the page in English, with this markup. */
async function page(markup: string): Promise<HTMLElement> {
  const part = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  part.innerHTML = markup;
  return part;
}

/** Gives each element its own notice, and the time. */
function give(root: ParentNode, names: Readonly<Record<string, string>>): void {
  for (const [selector, name] of Object.entries(names))
    Object.assign(root.querySelector(selector)!, { notice: named(name), clock });
}

/** Waits until all updates and their consequences are complete. */
async function settled(root: Element): Promise<void> {
  for (let times = 0; times < 3; times++) await drawn(root);
}

/** The platform in each banner, or the text of its children. */
const told = (root: Element): string[] =>
  [...everything(root)]
    .filter((one) => one.localName.includes('banner'))
    .map((one) => /, (\S+) will use your data/.exec(visibleText(one))?.[1] ?? visibleText(one));

const FALLBACK = '<p>The fallback.</p>';

describe('The notice of a card reaches the elements in it', () => {
  it('if the card is defined before them or after them', async () => {
    for (const first of ['card', 'banner'] as const) {
      const { banner, card, defineBanner, defineCard } = undefinedTags();
      const root = await page(`<${card} data-only><div><${banner}>${FALLBACK}</${banner}></div></${card}>`);
      give(root, { [card]: 'Around' });
      const defined = first === 'card' ? [defineCard, defineBanner] : [defineBanner, defineCard];
      defined[0]!();
      await settled(root);
      expect(visibleText(root), first).to.equal('The fallback.');
      defined[1]!();
      await settled(root);
      expect(told(root), first).to.deep.equal(['Around']);
    }
  });

  it('in shadow roots of other components, and in elements that were created and moved before', async () => {
    for (const late of [false, true]) {
      const { banner, card, defineBanner, defineCard } = undefinedTags();
      const root = await page(`<${card} data-only><div></div></${card}>`);
      give(root, { [card]: 'Around' });
      if (!late) defineCard();
      defineBanner();
      const element = document.createElement(banner);
      element.innerHTML = FALLBACK;
      root.append(element);
      await settled(root);
      expect(told(root)).to.deep.equal(['The fallback.']);
      root.querySelector('div')!.attachShadow({ mode: 'open' }).append(element);
      await settled(root);
      if (late) defineCard();
      await settled(root);
      expect(told(root)).to.deep.equal(['Around']);
    }
  });

  it('from the nearest card, in any order of definition', async () => {
    const orders = [
      ['banner', 'inner', 'outer'],
      ['banner', 'outer', 'inner'],
      ['inner', 'banner', 'outer'],
      ['outer', 'banner', 'inner'],
      ['inner', 'outer', 'banner'],
      ['outer', 'inner', 'banner'],
    ] as const;
    for (const order of orders) {
      const outer = undefinedTags();
      const inner = undefinedTags();
      const one = `<${inner.banner}>${FALLBACK}</${inner.banner}>`;
      const root = await page(
        `<${outer.card} data-only><${inner.card} data-only>${one}</${inner.card}>${one}</${outer.card}>`,
      );
      give(root, { [outer.card]: 'Outer', [inner.card]: 'Inner' });
      const define = { banner: inner.defineBanner, inner: inner.defineCard, outer: outer.defineCard };
      for (const what of order) {
        define[what]();
        await settled(root);
      }
      expect(told(root), order.join()).to.deep.equal(['Inner', 'Outer']);
    }
  });

  it('again after the card is removed, replaced, or added around them', async () => {
    const root = await page(`<div><deadline-banner>${FALLBACK}</deadline-banner></div>`);
    const place = root.querySelector('div')!;
    const card = (name: string): DataUseNotice =>
      Object.assign(document.createElement('data-use-notice'), { dataOnly: true, notice: named(name), clock });
    const wrap = (around: Element) => {
      around.append(...place.childNodes);
      place.append(around);
    };

    wrap(card('First'));
    await settled(root);
    expect(told(root)).to.deep.equal(['First']);

    const [first] = place.children;
    const second = card('Second');
    second.append(...first!.childNodes);
    first!.replaceWith(second);
    await settled(root);
    expect(told(root)).to.deep.equal(['Second']);

    place.replaceChildren(...second.childNodes);
    await settled(root);
    expect(told(root)).to.deep.equal(['The fallback.']);

    wrap(card('Third'));
    wrap(card('Fourth'));
    await settled(root);
    expect(told(root)).to.deep.equal(['Third']);
    place.children[0]!.replaceChildren(...place.children[0]!.children[0]!.childNodes);
    await settled(root);
    expect(told(root)).to.deep.equal(['Fourth']);
    // removed cards have no listeners any more
    second.notice = named('Gone');
    await drawn(second);
    await settled(root);
    expect(told(root)).to.deep.equal(['Fourth']);
  });

  it('after the card moves, but not while it is detached', async () => {
    const root = await page(
      `<data-use-notice data-only><deadline-banner>${FALLBACK}</deadline-banner></data-use-notice><div lang="nl"></div>`,
    );
    give(root, { 'data-use-notice': 'Around' });
    await settled(root);
    const card = root.querySelector('data-use-notice')!;
    root.querySelector('div')!.append(card);
    await settled(root);
    expect(visibleText(root)).to.include('Around').and.include('nog 8 dagen');
    card.remove();
    card.notice = named('Meanwhile');
    root.append(card);
    await settled(root);
    expect(told(root)).to.deep.equal(['Meanwhile']);
  });

  it('with its clock, through a card without one', async () => {
    const outer = await show('data-use-notice', { 'data-only': '' }, { children: '', clock });
    const card = await show('data-use-notice', {}, { notice: named('Inner'), parent: outer });
    const inner = await show('data-use-notice', { 'data-only': '' }, { notice: named('Inner'), parent: outer });
    const banner = await show('deadline-banner', {}, { parent: inner });
    await settled(outer);
    expect(visibleText(card)).to.include('8 days left');
    expect(visibleText(banner)).to.include('8 days left');
  });
});

describe('A card', () => {
  /** Requests the context as another version would, and records each answer. */
  function ask(from: Element): { answers: object[]; release: () => void } {
    const answers: object[] = [];
    let release: () => void = () => undefined;
    const callback = (value: object, unsubscribe?: () => void) => {
      answers.push(value);
      release = unsubscribe ?? release;
    };
    const event = new Event('context-request', { bubbles: true, composed: true });
    from.dispatchEvent(Object.assign(event, { context: KEY, contextTarget: from, callback, subscribe: true }));
    return {
      answers,
      release: () => {
        release();
      },
    };
  }

  it('passes new objects, and never changes one that it has passed', async () => {
    const card = await show('data-use-notice', { 'data-only': '' }, { notice: named('First'), clock });
    const { answers, release } = ask(card.querySelector('p')!);
    const [first] = answers;
    const copy = { ...first };
    expect(copy).to.include({ clock }).and.to.have.nested.property('document.platform.name', 'First');
    card.notice = named('Second');
    await drawn(card);
    expect(answers.at(-1)).to.have.nested.property('document.platform.name', 'Second');
    expect(answers.at(-1)).not.to.equal(first);
    expect(first).to.deep.equal(copy);
    const before = answers.length;
    release();
    card.notice = named('Third');
    await drawn(card);
    expect(answers).to.have.length(before);
  });
});

describe('An element in a card of another version', () => {
  interface Asked {
    readonly callback: (value: unknown, unsubscribe?: () => void) => void;
    readonly context: unknown;
    readonly subscribe?: boolean;
  }

  /** A banner in an element that answers by the protocol, with this value or later. */
  async function around(value?: { readonly first: unknown }) {
    const card = await page('');
    const asked: Asked[] = [];
    let left = 0;
    const leave = () => left++;
    card.addEventListener('context-request', (event) => {
      const request = event as Event & Asked;
      if (request.context !== KEY) return;
      event.stopPropagation();
      asked.push(request);
      if (value) request.callback(value.first, leave);
    });
    const banner = document.createElement('deadline-banner');
    banner.innerHTML = FALLBACK;
    card.append(banner);
    await settled(card);
    const tell = async (next: unknown) => {
      asked.at(-1)!.callback(next, leave);
      await settled(card);
    };
    return { asked, banner, card, tell, left: () => left };
  }

  it('requests once and receives every change, until it leaves', async () => {
    const { asked, banner, card, left, tell } = await around();
    expect(asked).to.have.length(1);
    expect(asked[0]!.subscribe).to.equal(true);
    expect(isFallback(banner)).to.equal(true);
    for (const name of ['First', 'Second']) {
      await tell({ document: named(name), clock });
      expect(told(card)).to.deep.equal([name]);
    }
    expect(asked).to.have.length(1);
    banner.remove();
    expect(left()).to.equal(1);
    card.append(banner);
    await settled(card);
    expect(asked).to.have.length(2);
    expect(told(card)).to.deep.equal(['The fallback.']);
  });

  it('ignores unknown values', async () => {
    const { card, tell } = await around({
      first: { document: named('Around'), clock, audience: 1, future: { a: [] } },
    });
    expect(told(card)).to.deep.equal(['Around']);
    await tell(Object.freeze(Object.assign(Object.create(null), { document: named('Frozen'), clock })));
    expect(told(card)).to.deep.equal(['Frozen']);
    // a newer version may pass an object with its own methods
    class Newer {
      readonly clock = clock;
      get document() {
        return named('Newer');
      }
    }
    await tell(new Newer());
    expect(told(card)).to.deep.equal(['Newer']);
  });

  const garbage: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['null', null],
    ['a number', 42],
    ['a text', 'text'],
    ['true', true],
    ['a symbol', Symbol('x')],
    ['a function', () => undefined],
    ['a list', []],
    ['an empty object', {}],
    ['a promise', Promise.resolve({})],
    ['an element', document.body],
    ['no document', { document: undefined, clock }],
  ];
  for (const [what, value] of garbage) {
    it(`shows its children for ${what}, without a warning, and then the next notice`, async () => {
      const { banner, card, tell } = await around({ first: value });
      expect(told(card)).to.deep.equal(['The fallback.']);
      expect(isFallback(banner)).to.equal(true);
      await tell({ document: named('Next'), clock });
      expect(told(card)).to.deep.equal(['Next']);
      await tell(value);
      expect(told(card)).to.deep.equal(['The fallback.']);
    });
  }

  it('shows its children for an invalid document, with a warning', async () => {
    for (const document of ['text', 42, [], {}, { schemaVersion: '9.0' }, new Map()]) {
      const { card, tell } = await around({ first: { document, clock } });
      expect(told(card)).to.deep.equal(['The fallback.']);
      expect(said().join()).not.to.include('failed');
      await tell({ document: named('Next'), clock });
      expect(told(card)).to.deep.equal(['Next']);
    }
  });

  it('uses the clock of the device if it receives no valid one', async () => {
    const clocks: readonly unknown[] = [
      undefined,
      null,
      0,
      'noon',
      {},
      new Date(0),
      () => undefined,
      () => 'noon',
      () => 0,
    ];
    for (const wrong of clocks) {
      const { card } = await around({ first: { document: named('Around'), clock: wrong as Clock } });
      // the use began years ago
      expect(visibleText(card), String(wrong)).to.include('Since Monday 3 November 2025');
      expect(said(), String(wrong)).to.deep.equal([]);
    }
  });
});
