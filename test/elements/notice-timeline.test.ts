import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import fc from 'fast-check';
import {
  audiencesWith,
  find,
  findAll,
  isFallback,
  itWhereMediaAreEmulated,
  lines,
  linkedin,
  notice,
  on,
  show,
  sourceRefs,
  texts,
} from './helpers.js';
import './register.js';
import type { Notice } from '../../src/index.js';

const dates = { audiences: audiencesWith({ start: '2025-11-03' }), timeZone: 'Europe/Amsterdam' };
const update = (date: string, more: object = {}) => ({
  id: `update-${date}`,
  date,
  kind: 'other' as const,
  text: { nl: `Bericht van ${date}`, en: `Message of ${date}` },
  sourceRefs,
  ...more,
});
const position = (date: string) => ({
  id: `position-${date}`,
  name: { nl: `AP ${date}`, en: `DPA ${date}` },
  date,
  sourceRefs,
});
const timeline = (parts: Partial<Notice> | Notice, now: string, width = 320) =>
  fixture(html`<div lang="en" style="inline-size: ${String(width)}px; font: 16px/1.5 'Liberation Sans'"></div>`).then(
    (parent) => show('notice-timeline', {}, { notice: 'id' in parts ? parts : notice(parts), clock: on(now), parent }),
  );
const events = (element: Element) => texts(element, 'li').map((text) => text.replace('\n', ' '));

describe('<notice-timeline> shows the events', () => {
  const planned = [
    '18 September 2025: The plan is announced',
    '2 November 2025: Last day to say no beforehand',
    '3 November 2025: Use of the data begins, according to the announcement',
  ];
  const begun = '3 November 2025: Use of the data begins';
  const said = [
    '24 September 2025: Dutch Data Protection Authority (AP) responds',
    '29 September 2025: Data Protection Authority (APD/GBA, Belgium) responds',
    'October 2025: CNPD (Luxembourg) responds',
  ];
  const [announced = '', last = '', start = ''] = planned;
  const later = [
    '7 November 2025: Data Protection Commission (DPC, Ireland) responds',
    '7 November 2025: LinkedIn limits which data it uses',
    ...linkedin.updates!.slice(1).map(({ text }) => `7 November 2025: ${text['en']!}`),
  ];
  const expected: Readonly<Record<string, readonly string[]>> = {
    '2025-09-24': [announced, said[0]!, '24 September 2025: Today', last, start],
    '2025-10-25': [announced, ...said, '25 October 2025: Today', last, start],
    '2025-11-02': [announced, ...said, last, '2 November 2025: Today', start],
    '2025-11-03': [announced, ...said, last, begun, '3 November 2025: Today'],
    '2026-11-21': [announced, ...said, last, begun, ...later, '21 November 2026: Today'],
  };
  for (const [now, says] of Object.entries(expected)) {
    it(`in chronological order, on ${now}`, async () => {
      expect(events(await timeline(linkedin, now))).to.deep.equal(says);
    });
  }

  it('with a different shape of marker for each kind', async () => {
    const element = await timeline(linkedin, '2025-10-25');
    const kinds = findAll(element, 'li').map(({ className }) => className);
    expect(kinds).to.deep.equal(['past', 'past', 'past', 'past', 'today', 'last-day', 'coming']);
    const shapes = findAll(element, 'li').map((item) => {
      const { backgroundColor, blockSize, borderRadius, borderWidth, rotate } = getComputedStyle(item, '::before');
      return [backgroundColor, blockSize, borderRadius, borderWidth, rotate].join();
    });
    expect(new Set(shapes.slice(3)).size).to.equal(4);
    element.clock = on('2025-11-03');
    await element.updateComplete;
    expect(findAll(element, 'li').map(({ className }) => className)).to.deep.equal([
      'past',
      'past',
      'past',
      'past',
      'last-day',
      'past',
      'today',
    ]);
  });

  it('including a use that began at midnight in the notice’s zone', async () => {
    const element = await timeline({ ...dates }, '2025-11-02');
    element.clock = () => new Date('2025-11-02T23:30:00Z');
    await element.updateComplete;
    expect(findAll(element, 'li').map(({ className }) => className)).to.deep.equal(['last-day', 'past', 'today']);
  });

  it('of a month that is not over yet, before today', async () => {
    const positions = ['2026-01', '2025'].map(position);
    expect(events(await timeline({ positions, timeZone: 'UTC' }, '2026-01-03'))).to.deep.equal([
      '2025: DPA 2025 responds',
      'January 2026: DPA 2026-01 responds',
      '3 January 2026: Today',
    ]);
  });

  it('as an ordered list with machine-readable dates', async () => {
    const element = await timeline({ ...dates, updates: [update('2025-11-07')] }, '2026-01-01');
    expect(find(element, 'ol').getAttribute('role')).to.equal('list');
    expect(findAll(element, 'time').map(({ dateTime }) => dateTime)).to.deep.equal([
      '2025-11-02',
      '2025-11-03',
      '2025-11-07',
      '2026-01-01',
    ]);
    expect(lines(element)).to.include('Source: The Regulator');
  });

  it('with months and years as such, in the middle of their period', async () => {
    const positions = ['2025', '2025-10', '2025-10-01', '2025-10-31'].map(position);
    expect(events(await timeline({ positions }, '2026-01-01'))).to.deep.equal([
      '2025: DPA 2025 responds',
      '1 October 2025: DPA 2025-10-01 responds',
      'October 2025: DPA 2025-10 responds',
      '31 October 2025: DPA 2025-10-31 responds',
    ]);
  });

  it('without statements that others make after today, by day, month or year', async () => {
    const positions = ['2026-01-02', '2026-02', '2027'].map(position);
    const updates = [update('2026-01-02'), update('2026-01-01')];
    expect(events(await timeline({ positions, updates, timeZone: 'UTC' }, '2026-01-01'))).to.deep.equal([
      '1 January 2026: Message of 2026-01-01',
      '1 January 2026: Today',
    ]);
  });

  it('without today if the date is unknown', async () => {
    for (const parts of [{ timeZone: 'Mars/Olympus' }, { timeZone: undefined }, { published: '2026-01-02' }]) {
      const element = await timeline(
        JSON.parse(JSON.stringify({ ...dates, ...parts })) as Partial<Notice>,
        '2026-01-01',
      );
      expect(events(element).join(), JSON.stringify(parts)).not.to.include('Today');
    }
    const element = await show('notice-timeline', {}, { notice: notice(dates), clock: () => new Date(NaN) });
    expect(events(element)).to.have.length(2);
  });

  it('without the last day and the start of a cancelled use', async () => {
    for (const [state, what] of [
      ['halted', 'The plan is stopped'],
      ['withdrawn', 'The plan is dropped'],
    ] as const) {
      const plan = [
        { state: 'planned' as const, start: '2025-11-03', sourceRefs },
        { announced: '2025-10-20', state, sourceRefs },
      ];
      const element = await timeline(
        { ...dates, audiences: audiencesWith({}, { plan }), updates: [update('2025-10-01')] },
        '2025-10-25',
      );
      expect(events(element)).to.deep.equal([
        '1 October 2025: Message of 2025-10-01',
        `20 October 2025: ${what}`,
        '25 October 2025: Today',
      ]);
    }
  });

  it('or its children, if nothing has a date', async () => {
    expect(isFallback(await timeline({}, '2025-10-25'))).to.equal(true);
  });
});

describe('<notice-timeline> in the card', () => {
  const shown = async (parts: Partial<Notice>) => {
    const card = await show(
      'data-use-notice',
      {},
      {
        notice: notice({ whatChanges: { text: { nl: 'x', en: 'x' }, sourceRefs }, ...parts }),
        clock: on('2026-01-01'),
      },
    );
    return events(find(card, 'notice-timeline')).length;
  };
  it('appears from three dated events on', async () => {
    expect(await shown({ ...dates })).to.equal(0);
    // today is an event too
    expect(await shown({ ...dates, updates: [update('2025-11-07')] })).to.equal(4);
  });
});

describe('<notice-timeline> as a list', () => {
  const boxes = (element: Element) => findAll(element, 'li').map((label) => label.getBoundingClientRect());
  const overlap = (a: DOMRect, b: DOMRect) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  const overlapping = (element: Element) => {
    const all = boxes(element);
    return all.flatMap((a, index) => all.slice(index + 1).filter((b) => overlap(a, b)));
  };

  it('is one vertical list at every width, in chronological order', async () => {
    const updates = ['2025-01-01', '2025-02-20', '2025-04-11'].map((date) => update(date));
    for (const width of [300, 1000]) {
      const all = boxes(await timeline({ updates }, '2025-04-11', width));
      expect(all, String(width)).to.have.length(3);
      expect(new Set(all.map(({ left }) => left)).size, String(width)).to.equal(1);
      const tops = all.map(({ top }) => top);
      expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    }
  });

  it('separates labels, without overflow, with any dates, in both directions', async () => {
    const element = await timeline({ updates: [update('2025-01-01')] }, '2026-01-01', 1000);
    const parent = element.parentElement!;
    const day = fc
      .integer({ min: 0, max: 700 })
      .map((days) => new Date(Date.UTC(2025, 0, 1) + days * 864e5).toISOString().slice(0, 10));
    await fc.assert(
      fc.asyncProperty(
        fc.array(day, { minLength: 1, maxLength: 9 }),
        fc.constantFrom(240, 660, 1200),
        fc.constantFrom('ltr', 'rtl'),
        async (days, width, dir) => {
          Object.assign(parent.style, { inlineSize: `${String(width)}px`, direction: dir });
          element.notice = notice({
            timeZone: 'UTC',
            updates: days.map((date, index) => update(date, { id: `u-${String(index)}` })),
          });
          element.clock = on('2026-12-31');
          await element.updateComplete;
          // today is an event too
          expect(boxes(element)).to.have.length(days.length + 1);
          expect(overlapping(element)).to.deep.equal([]);
          const frame = element.getBoundingClientRect();
          for (const { left, right } of boxes(element)) {
            expect(left).to.be.at.least(frame.left - 1);
            expect(right).to.be.at.most(frame.right + 1);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('has no style attribute', async () => {
    expect(findAll(await timeline(linkedin, '2025-10-25', 1000), '[style]')).to.deep.equal([]);
  });

  itWhereMediaAreEmulated('omits today on paper', async () => {
    const element = await timeline(linkedin, '2025-10-25', 1000);
    await emulateMedia({ media: 'print' });
    const left = boxes(element)
      .filter(({ width }) => width)
      .map((box) => box.left);
    expect(new Set(left).size).to.equal(1);
    expect(left).to.have.length(6);
    await emulateMedia({ media: 'screen' });
  });
});
