import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { DeadlineBanner } from '../../src/index.js';
import {
  audiencesWith,
  drawn,
  everything,
  find,
  findAll,
  linkedin,
  notice,
  on,
  show,
  sourceRefs,
  visibleText,
} from './helpers.js';
import './register.js';

const attributes = { platform: 'LinkedIn', 'effective-date': '2025-11-03', 'time-zone': 'Europe/Amsterdam' };

/** A running clock that starts at this instant. */
function from(instant: string) {
  const start = Date.parse(instant) - performance.now();
  return () => new Date(start + performance.now());
}

const inDays = (days: number): string => `Say no by the end of Sunday 2 November: ${String(days)} days left`;
const backToThePage = (): boolean => document.dispatchEvent(new Event('visibilitychange'));

describe('<deadline-banner> updates with the days', () => {
  it('says "tomorrow" as soon as it is midnight in the time zone of the notice', async () => {
    // midnight in Amsterdam is an hour earlier than in London
    const element = await show('deadline-banner', attributes, { clock: from('2025-10-31T22:59:59.700Z') });
    expect(visibleText(element)).to.include(inDays(2));
    await aTimeout(500);
    expect(visibleText(element)).to.include('Say no by the end of tomorrow, Sunday 2 November').and.not.include('left');
  });

  it('and waits for the next midnight', async () => {
    let clock = from('2025-10-29T22:59:59.800Z');
    const element = await show('deadline-banner', attributes, { clock: () => clock() });
    expect(visibleText(element)).to.include(inDays(4));
    await aTimeout(300);
    expect(visibleText(element)).to.include(inDays(3));
    clock = from('2025-10-30T22:59:59.800Z');
    backToThePage();
    await aTimeout(400);
    expect(visibleText(element)).to.include(inDays(2));
  });

  for (const [what, returns] of [
    ['becomes visible again', () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))],
    [
      'returns from the back/forward cache',
      () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    ],
    // as when a computer wakes up under the open page
    ['gains focus again', () => window.dispatchEvent(new FocusEvent('focus'))],
    ['was frozen', () => document.dispatchEvent(new Event('resume'))],
  ] as const) {
    it(`as soon as the page ${what}, without a timer`, async () => {
      let clock = on('2025-11-01');
      const element = await show('deadline-banner', attributes, { clock: () => clock() });
      expect(visibleText(element)).to.include('Say no by the end of tomorrow');
      clock = on('2025-11-02');
      returns();
      await drawn(element);
      expect(visibleText(element)).to.include('Today is the last day to say no beforehand');
    });
  }

  it('without reading the clock each time that focus moves within the page', async () => {
    let asked = 0;
    const clock = () => {
      asked++;
      return on('2025-11-01')();
    };
    const element = await show('deadline-banner', attributes, { clock });
    const before = asked;
    const field = await fixture<HTMLInputElement>(html`<input />`);
    field.dispatchEvent(new FocusEvent('focus'));
    await drawn(element);
    expect(asked).to.equal(before);
  });

  it('even after a move to another place on the page', async () => {
    const element = await show('deadline-banner', attributes, { clock: from('2025-10-31T22:59:59.600Z') });
    (await fixture(html`<main lang="en"></main>`)).append(element);
    await drawn(element);
    expect(visibleText(element)).to.include(inDays(2));
    await aTimeout(600);
    expect(visibleText(element)).to.include('Say no by the end of tomorrow, Sunday 2 November');
  });

  it('when the last time is reached while the page is open', async () => {
    // five in the afternoon in Amsterdam
    const more = { ...attributes, 'last-time': '17:00' };
    const element = await show('deadline-banner', more, { clock: from('2025-11-02T15:59:59.700Z') });
    expect(visibleText(element)).to.include('You can say no beforehand until 17:00 today');
    await aTimeout(500);
    expect(visibleText(element))
      .to.include('You could say no beforehand until 17:00 on Sunday 2 November 2025')
      .and.not.include('today');
    expect(element.matches(':state(closed)')).to.equal(true);
    expect(element.matches(':state(last-day)')).to.equal(false);
  });

  it('at midnight after that time, with the announced start of use', async () => {
    let clock = from('2025-11-02T15:59:59.800Z');
    const more = { ...attributes, 'last-time': '17:00' };
    const element = await show('deadline-banner', more, { clock: () => clock() });
    await aTimeout(300);
    expect(visibleText(element)).to.include('You could say no beforehand until 17:00');
    clock = from('2025-11-02T22:59:59.800Z');
    backToThePage();
    await aTimeout(400);
    expect(visibleText(element)).to.include('according to the announcement').and.not.include('You could');
  });

  it('with the last time in summer and winter time of its zone', async () => {
    for (const [start, before, after] of [
      ['2026-07-02', '2026-07-01T14:59:59Z', '2026-07-01T15:00:00Z'],
      ['2026-12-02', '2026-12-01T15:59:59Z', '2026-12-01T16:00:00Z'],
    ] as const) {
      const more = { ...attributes, 'effective-date': start, 'last-time': '17:00' };
      const element = await show('deadline-banner', more, { clock: on(before) });
      expect(visibleText(element), before).to.include('You can say no beforehand until 17:00 today');
      element.clock = on(after);
      await drawn(element);
      expect(visibleText(element), after).to.include('You could say no beforehand until 17:00');
    }
  });

  it('for every group: the line of another group changes too', async () => {
    const audiences = [
      ...audiencesWith({ start: '2025-12-01' }, { id: 'a', name: { en: 'group A' } }),
      ...audiencesWith({ start: '2026-01-01', lastDay: '2025-10-31' }, { id: 'b', name: { en: 'group B' } }),
    ];
    const own = notice({ timeZone: 'Europe/Amsterdam', audiences });
    const parent = await show('data-use-notice', { 'data-only': '', audience: 'a' }, { notice: own, children: '' });
    const element = await show('deadline-banner', {}, { clock: from('2025-10-31T22:59:59.700Z'), parent });
    const line = () => visibleText(find(element, 'li'));
    expect(line()).to.match(/^Group B: Say no by the end of Friday 31 October 2025\./);
    expect(visibleText(find(element, '.lead'))).to.include('30 days left');
    await aTimeout(500);
    expect(line()).to.match(/^Group B: The last day to say no beforehand was Friday 31 October 2025\./);
    expect(visibleText(find(element, '.lead'))).to.include('29 days left');
  });

  it('in a card, by the clock of that card', async () => {
    let clock = on('2025-10-25');
    const card = await show('data-use-notice', {}, { notice: linkedin, clock: () => clock() });
    expect(visibleText(card)).to.include(inDays(8));
    clock = on('2025-11-01');
    backToThePage();
    await drawn(card);
    expect(visibleText(card)).to.include('Say no by the end of tomorrow, Sunday 2 November');
  });
});

describe('An event appears as soon as its day begins', () => {
  const happened = {
    updates: [
      {
        id: 'limited',
        date: '2025-11-07',
        kind: 'scope-reduced' as const,
        text: { en: 'Minors are left out.' },
        sourceRefs,
      },
    ],
    dataPeriod: { text: { en: 'Old posts too.' }, sourceRefs, supersededBy: 'limited' },
    legalStatus: { text: { en: 'Nothing is decided.' }, sourceRefs },
  };

  for (const [tag, told] of [
    ['authority-positions', 'Minors are left out.'],
    ['data-category-list', 'News of 7 November 2025: Minors are left out.\nReported earlier: Old posts too.'],
  ] as const) {
    it(`in <${tag}>, while it stays open for hours`, async () => {
      const element = await show(tag, {}, { notice: notice(happened), clock: from('2025-11-06T23:59:59.700Z') });
      expect(visibleText(element)).not.to.include(told);
      await aTimeout(500);
      expect(visibleText(element)).to.include(told);
    });
  }
});

describe('<deadline-banner> rewrites nothing that stays the same', () => {
  /** Records the changes in an element and its shadow root from now on. */
  function watchChanges(element: Element): readonly string[] {
    const changes: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target, type } of records) changes.push(`${type}: ${target.textContent ?? ''}`);
    });
    for (const root of [element, element.shadowRoot!]) {
      observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
    }
    return changes;
  }

  it('when a reader comes back on the same day', async () => {
    const element = await show('deadline-banner', {}, { notice: linkedin, clock: on('2025-10-25') });
    const changes = watchChanges(element);
    backToThePage();
    element.requestUpdate();
    await drawn(element);
    await aTimeout(0);
    expect(changes).to.deep.equal([]);
  });

  it('when a day has passed, except for the sentence with the number of days', async () => {
    let clock = on('2025-10-25');
    const element = await show('deadline-banner', {}, { notice: linkedin, clock: () => clock() });
    const headline = find(element, '.lead');
    const others = () => [...everything(element)].filter((one) => !headline.contains(one) || one === headline);
    const before = others();
    const changes = watchChanges(element);
    clock = on('2025-10-26');
    backToThePage();
    await drawn(element);
    await aTimeout(0);
    const sentence = 'Say no by the end of Sunday 2 November: 7 days left';
    expect([...new Set(changes)]).to.deep.equal([`childList: ${sentence}`]);
    expect(headline.textContent).to.equal(sentence);
    expect(others()).to.deep.equal(before);
  });

  it('so that open folds stay open', async () => {
    let clock = on('2025-10-25');
    const element = await show('deadline-banner', {}, { notice: linkedin, clock: () => clock() });
    findAll(element, 'details')[0]!.open = true;
    clock = on('2025-10-26');
    backToThePage();
    await drawn(element);
    expect(findAll(element, 'details').map(({ open }) => open)).to.deep.equal([true]);
  });
});

describe('<deadline-banner> cleans up after itself', () => {
  /** Tracks long timers, and listeners on window and document, from now on. */
  function watch() {
    const timers = new Set<unknown>();
    const listeners: [type: string, listener: unknown][] = [];
    const setTimeout = window.setTimeout.bind(window);
    const clearTimeout = window.clearTimeout.bind(window);

    window.setTimeout = ((handler: () => void, delay = 0, ...rest: unknown[]) => {
      const id = setTimeout(handler, delay, ...rest);
      // short timers belong to the tests
      if (delay > 60_000) timers.add(id);
      return id;
    }) as typeof setTimeout;
    window.clearTimeout = (id) => {
      timers.delete(id);
      clearTimeout(id);
    };
    for (const target of [window, document]) {
      const add = target.addEventListener.bind(target);
      const remove = target.removeEventListener.bind(target);
      const indexOf = (type: string, listener: unknown) =>
        listeners.findIndex((known) => known[0] === type && known[1] === listener);
      target.addEventListener = (type: string, ...rest: [EventListener]) => {
        // adding a listener twice has no effect
        if (indexOf(type, rest[0]) < 0) listeners.push([type, rest[0]]);
        add(type, ...rest);
      };
      target.removeEventListener = (type: string, ...rest: [EventListener]) => {
        const at = indexOf(type, rest[0]);
        if (at >= 0) listeners.splice(at, 1);
        remove(type, ...rest);
      };
    }
    const stop = () => {
      Object.assign(window, { clearTimeout, setTimeout });
      for (const target of [window, document]) {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      }
    };
    return { timers, listeners, stop };
  }

  async function watched(test: (watching: ReturnType<typeof watch>, parent: HTMLElement) => Promise<void>) {
    const parent = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const watching = watch();
    try {
      await test(watching, parent);
    } finally {
      watching.stop();
    }
  }

  it('twenty share one timer, which the last one clears', () =>
    watched(async ({ listeners, timers }, parent) => {
      const elements: DeadlineBanner[] = [];
      for (let i = 0; i < 20; i++) {
        elements.push(await show('deadline-banner', attributes, { clock: on('2025-10-25'), parent }));
      }
      expect(timers.size).to.equal(1);
      const types = listeners.map(([type]) => type);
      for (const type of ['visibilitychange', 'pageshow']) {
        expect(
          types.filter((one) => one === type),
          type,
        ).to.have.length(1);
      }
      for (const element of elements.slice(1)) element.remove();
      expect(timers.size).to.equal(1);
      elements[0]!.remove();
      expect(timers.size).to.equal(0);
      expect(listeners).to.deep.equal([]);
    }));

  it('after a card with its parts', () =>
    watched(async ({ listeners, timers }, parent) => {
      const card = await show('data-use-notice', {}, { notice: linkedin, clock: on('2025-10-25'), parent });
      expect(timers.size).to.equal(1);
      card.remove();
      expect(timers.size).to.equal(0);
      expect(listeners).to.deep.equal([]);
    }));

  it('after one that is removed before its first render', () =>
    watched(async ({ listeners, timers }, parent) => {
      const element = Object.assign(document.createElement('deadline-banner'), { clock: on('2025-10-25') });
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      parent.append(element);
      element.remove();
      await drawn(element);
      expect(timers.size).to.equal(0);
      expect(listeners).to.deep.equal([]);
    }));

  it('without a timer once the use has begun', () =>
    watched(async ({ timers }, parent) => {
      await show('deadline-banner', attributes, { clock: on('2025-11-05'), parent });
      expect(timers.size).to.equal(0);
    }));
});
