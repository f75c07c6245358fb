import { expect } from '@open-wc/testing';
import {
  anotherTag,
  audiencesWith,
  find,
  findAll,
  isFallback,
  itWhereRolesAreTold,
  lines,
  link,
  linkedin,
  nameOf,
  notice,
  on,
  roleOf,
  said,
  show,
  sourceRefs,
  texts,
  visibleText,
} from './helpers.js';
import './register.js';
import type { Audience, PlanEntry } from '../../src/model/notice.js';
import { en } from '../../src/words/languages/en.js';
import { toText } from '../../src/words/say.js';

/** The states of the use, then those of the window to act. */
const STATES = [
  ...['announced', 'in-use', 'on-hold', 'stopped', 'cancelled', 'unknown'],
  ...['open', 'grace', 'any-time', 'rolling', 'closed', 'no-window', 'unsure', 'last-day', 'fallback'],
];
const statesOf = (element: Element): string => STATES.filter((state) => element.matches(`:state(${state})`)).join(' ');

/** The real case, from attributes only. */
const attributes = { platform: 'LinkedIn', 'effective-date': '2025-11-03', 'time-zone': 'Europe/Amsterdam' };
const october25 = on('2025-10-25');

const banner = (more: Record<string, string> = {}, clock = october25) =>
  show('deadline-banner', { ...attributes, ...more }, { clock });

describe('<deadline-banner> states the situation', () => {
  const days: readonly {
    readonly when: string;
    readonly now: string;
    readonly more?: Record<string, string>;
    readonly nl: string;
    readonly en: string;
    /** The states of the use and of the window to act. */
    readonly states: string;
  }[] = [
    {
      when: 'eight days before the last day',
      now: '2025-10-25',
      nl: 'Zeg nee uiterlijk zondag 2 november: nog 8 dagen',
      en: 'Say no by the end of Sunday 2 November: 8 days left',
      states: 'announced open',
    },
    {
      when: 'two days before the last day',
      now: '2025-10-31',
      nl: 'Zeg nee uiterlijk zondag 2 november: nog 2 dagen',
      en: 'Say no by the end of Sunday 2 November: 2 days left',
      states: 'announced open',
    },
    {
      when: 'on the day before the last day',
      now: '2025-11-01',
      nl: 'Zeg nee uiterlijk morgen, zondag 2 november',
      en: 'Say no by the end of tomorrow, Sunday 2 November',
      states: 'announced open',
    },
    {
      when: 'on the last day',
      now: '2025-11-02',
      nl: 'Vandaag is de laatste dag om vooraf nee te zeggen',
      en: 'Today is the last day to say no beforehand',
      states: 'announced open last-day',
    },
    {
      when: 'between the last day and the start',
      now: '2025-11-02',
      more: { 'last-day': '2025-10-31' },
      nl: 'De laatste dag om vooraf nee te zeggen was vrijdag 31 oktober 2025',
      en: 'The last day to say no beforehand was Friday 31 October 2025',
      states: 'announced closed',
    },
    {
      when: 'from the announced day on: who says that the use has begun',
      now: '2025-11-03',
      nl: 'Volgens de aankondiging sinds maandag 3 november 2025',
      en: 'Since Monday 3 November 2025, according to the announcement',
      states: 'in-use closed',
    },
    {
      when: 'from the first day of use, once it has begun',
      now: '2025-11-03',
      more: { status: 'started' },
      nl: 'Sinds maandag 3 november 2025',
      en: 'Since Monday 3 November 2025',
      states: 'in-use closed',
    },
    {
      when: 'years later',
      now: '2031-05-05',
      more: { status: 'started' },
      nl: 'Sinds maandag 3 november 2025',
      en: 'Since Monday 3 November 2025',
      states: 'in-use closed',
    },
    {
      when: 'when the platform has stopped',
      now: '2025-12-01',
      more: { status: 'halted' },
      nl: 'Gestopt',
      en: 'Stopped',
      states: 'stopped no-window',
    },
    {
      when: 'when the platform has stopped before the first day',
      now: '2025-10-25',
      more: { status: 'halted' },
      nl: 'Gestopt vóór de start',
      en: 'Stopped before the start',
      states: 'cancelled no-window',
    },
    {
      when: 'while the use is paused',
      now: '2025-12-01',
      more: { status: 'paused' },
      nl: 'Stilgelegd',
      en: 'Put on hold',
      states: 'on-hold no-window',
    },
    {
      when: 'while the plan is paused, before the first day',
      now: '2025-10-25',
      more: { status: 'paused' },
      nl: 'Uitgesteld',
      en: 'Postponed',
      states: 'on-hold no-window',
    },
    {
      when: 'when the use resumes',
      now: '2025-12-01',
      more: { status: 'resumed' },
      nl: 'Sinds maandag 3 november 2025',
      en: 'Since Monday 3 November 2025',
      states: 'in-use closed',
    },
    {
      when: 'when the plan is withdrawn',
      now: '2025-10-25',
      more: { status: 'withdrawn' },
      nl: 'Ingetrokken',
      en: 'Withdrawn',
      states: 'cancelled no-window',
    },
    {
      when: 'when the situation is uncertain without a time zone',
      now: '2025-11-02',
      more: { 'time-zone': '' },
      nl: 'Zeg nee uiterlijk zondag 2 november 2025',
      en: 'Say no by the end of Sunday 2 November 2025',
      states: 'announced unsure',
    },
  ];

  for (const { when, now, more, states, ...sentences } of days) {
    it(`${when}, in Dutch and English`, async () => {
      for (const lang of ['nl', 'en'] as const) {
        const element = await banner({ ...more, lang }, on(now));
        expect(lines(element)).to.include(sentences[lang]);
        expect(statesOf(element)).to.equal(states);
      }
    });
  }

  it('without a date: the start is unknown', async () => {
    const element = await show('deadline-banner', {}, { notice: notice(), clock: october25 });
    expect(lines(element))
      .to.include('Announced, no date yet')
      .and.include('Example plans to use your data to train AI models.');
    expect(statesOf(element)).to.equal('announced unsure');
  });

  it('with the same count for readers in the first and the last time zone', async () => {
    // at this instant it is already the 26th in Kiribati, and still the 24th west of Samoa
    const clock = on('2025-10-25T10:30:00Z');
    for (const [zone, left] of [
      ['Pacific/Kiritimati', 7],
      ['Europe/Amsterdam', 8],
      ['Etc/GMT+12', 9],
    ] as const) {
      const element = await banner({ 'time-zone': zone }, clock);
      expect(visibleText(element), zone).to.include(`: ${String(left)} days left\n`);
    }
  });

  it('in calendar days, across the night of a clock change', async () => {
    expect(visibleText(await banner({}, on('2025-10-25T21:59:00Z')))).to.include(': 8 days left\n');
    expect(visibleText(await banner({}, on('2025-10-25T22:01:00Z')))).to.include(': 7 days left\n');
    expect(visibleText(await banner({}, on('2025-10-26T22:59:00Z')))).to.include(': 7 days left\n');
    expect(visibleText(await banner({}, on('2025-10-26T23:01:00Z')))).to.include(': 6 days left\n');
  });

  it('without a count for days that are forty years away', async () => {
    const element = await banner({ 'effective-date': '2065-11-03' });
    expect(visibleText(element)).to.include('Say no by the end of Monday 2 November 2065\n').and.not.include('left');
    expect(statesOf(element)).to.equal('announced open');
  });

  it('with the start and the purpose, next to the last day', async () => {
    const element = await banner({ purpose: 'to train models that write' });
    expect(visibleText(element)).to.include(
      'From Monday 3 November 2025, LinkedIn will use your data to train models that write.',
    );
  });

  it('with the last day as a calendar leaf until it is over, hidden from screen readers', async () => {
    expect(texts(await banner(), '[part=leaf]')).to.deep.equal(['November\n2\nSunday']);
    expect(texts(await banner({}, on('2025-11-02')), '[part=leaf]')).to.deep.equal(['November\n2\ntoday']);
    expect(texts(await banner({}, on('2025-11-03')), '[part=leaf]')).to.deep.equal([]);
    expect(find(await banner(), '[part=leaf]').getAttribute('aria-hidden')).to.equal('true');
  });

  it('with machine-readable dates', async () => {
    const element = await banner();
    const times = findAll(element, 'time').map(({ dateTime, textContent }) => [dateTime, textContent]);
    expect(times).to.deep.equal([
      ['2025-11-02', 'Sunday 2 November'],
      // for paper
      ['2025-11-02', 'Sunday 2 November 2025'],
      ['2025-11-03', 'Monday 3 November 2025'],
    ]);
  });

  it('on paper with the full date, without words that are true today only', async () => {
    for (const now of ['2025-10-25', '2025-11-01', '2025-11-02']) {
      const element = await banner({}, on(now));
      expect(texts(element, '.printed')).to.deep.equal(['']);
      expect(find(element, '.printed').textContent).to.equal('Say no by the end of Sunday 2 November 2025');
    }
    expect(findAll(await banner({}, on('2025-11-03')), '.printed')).to.deep.equal([]);
  });

  it('in a sentence that announces nothing by itself', async () => {
    for (const now of ['2025-10-25', '2025-11-02', '2025-11-03']) {
      const loud =
        '[role=alert], [role=status], [role=timer], [role=log], [aria-live], output, marquee, button, dialog';
      expect(findAll(await banner({}, on(now)), loud)).to.deep.equal([]);
    }
  });
});

describe('<deadline-banner> states the choice', () => {
  const href = 'https://example.com/no';
  const november5 = on('2025-11-05');
  const count = /\d+ days? left|tomorrow|today|last day/i;

  it('choice="none": no way to say no, before and after the start, and no day to act by', async () => {
    for (const [clock, states] of [
      [october25, 'announced no-window'],
      [november5, 'in-use no-window'],
    ] as const) {
      const element = await banner({ choice: 'none', href, 'last-day': '2025-11-02' }, clock);
      expect(visibleText(element)).to.include(' There is no way to say no.').and.not.to.match(count);
      expect(findAll(element, 'a, [part=leaf]')).to.deep.equal([]);
      expect(statesOf(element)).to.equal(states);
    }
  });

  it('choice="opt-in": nothing happens without consent, before and after the start, and no day to act by', async () => {
    for (const [clock, states, use] of [
      [
        october25,
        'announced no-window',
        'From Monday 3 November 2025, LinkedIn may use your data to train AI models. If you do nothing, nothing happens.',
      ],
      [
        november5,
        'in-use no-window',
        'LinkedIn may use your data to train AI models. If you do nothing, nothing happens.',
      ],
    ] as const) {
      const element = await banner({ choice: 'opt-in', href, 'last-day': '2025-11-02' }, clock);
      expect(lines(element).slice(0, 2)).to.deep.equal(['Only if you say yes', use]);
      expect(visibleText(element))
        .not.to.match(count)
        .and.not.match(/say no/i);
      expect(link(element, 'Open the setting on example.com').href).to.equal(href);
      expect(findAll(element, '[part=leaf], .calendar')).to.deep.equal([]);
      expect(statesOf(element)).to.equal(states);
    }
  });

  it('last-day="any-time": the same effect at any time, and no day to act by', async () => {
    for (const [clock, states] of [
      [october25, 'announced any-time'],
      [november5, 'in-use any-time'],
    ] as const) {
      const element = await banner({ 'last-day': 'any-time', href }, clock);
      expect(visibleText(element)).to.include(' You can say no at any time. It makes no difference when.\n');
      expect(visibleText(element)).to.include('3 November 2025').and.not.match(count);
      expect(findAll(element, '[part=leaf], .calendar')).to.deep.equal([]);
      expect(link(element, 'Say no on example.com').href).to.equal(href);
      expect(statesOf(element)).to.equal(states);
    }
  });

  it('certainty="may": the platform may use the data', async () => {
    for (const [status, now, ...said] of [
      [
        'planned',
        '2025-10-25',
        'Say no by the end of Sunday 2 November: 8 days left',
        'From Monday 3 November 2025, LinkedIn may use your data to train AI models.',
      ],
      [
        'planned',
        '2025-11-05',
        'Since Monday 3 November 2025, according to the announcement',
        'LinkedIn may use your data to train AI models.',
      ],
      ['started', '2025-11-05', 'Since Monday 3 November 2025', 'LinkedIn may use your data to train AI models.'],
    ] as const) {
      const element = await banner({ certainty: 'may', status }, on(now));
      expect(lines(element)).to.include.members(said);
      expect(visibleText(element)).not.to.match(/LinkedIn (?:uses|will use)/);
    }
    const anyTime = await banner({ certainty: 'may', 'last-day': 'any-time' });
    expect(lines(anyTime)[0]).to.equal('Possibly from Monday 3 November 2025');
    expect(visibleText(await banner({ certainty: 'will' }))).to.include('LinkedIn will use your data');
  });

  it('grace: acting after the start counts as before, until the last day', async () => {
    const more = { status: 'started', grace: '', 'last-day': '2025-11-30' };
    const inTime = ' If you say no in time, it counts as if you had said it before the start.';
    const before = await banner(more);
    expect(lines(before))
      .to.include('Say no by the end of Sunday 30 November: 36 days left')
      .and.include(`From Monday 3 November 2025, LinkedIn will use your data to train AI models.${inTime}`);
    expect(statesOf(before)).to.equal('announced open');
    const within = await banner(more, november5);
    expect(lines(within))
      .to.include('Say no by the end of Sunday 30 November: 25 days left')
      .and.include(`LinkedIn uses your data to train AI models. This began on Monday 3 November 2025.${inTime}`);
    expect(statesOf(within)).to.equal('in-use grace');
    expect(texts(within, '[part=leaf]')).to.deep.equal(['November\n30\nSunday']);
    const byPlan = await banner({ ...more, status: 'planned' }, november5);
    expect(visibleText(byPlan)).to.include('According to the announcement, this began on Monday 3 November 2025.');
    const lastDay = await banner(more, on('2025-11-30'));
    expect(lines(lastDay)).to.include('Today is the last day to say no');
    expect(statesOf(lastDay)).to.equal('in-use grace last-day');
    const after = await banner(more, on('2025-12-01'));
    expect(lines(after)[0]).to.equal('Since Monday 3 November 2025');
    expect(visibleText(after)).not.to.include(inTime);
    expect(statesOf(after)).to.equal('in-use closed');
  });

  it('last-time: the hour, and from then on that the last day is over', async () => {
    const more = { 'last-time': '17:00' };
    expect(lines(await banner(more))).to.include('Say no by 17:00 on Sunday 2 November: 8 days left');
    const before = await banner(more, on('2025-11-02T15:59:59Z'));
    expect(lines(before)).to.include('You can say no beforehand until 17:00 today');
    expect(statesOf(before)).to.equal('announced open last-day');
    const after = await banner(more, on('2025-11-02T16:00:00Z'));
    expect(lines(after)).to.include('You could say no beforehand until 17:00 on Sunday 2 November 2025');
    expect(findAll(after, '[part=leaf], .calendar')).to.deep.equal([]);
    expect(statesOf(after)).to.equal('announced closed');
  });

  it('with the unknown parts, if the notice has any', async () => {
    const choice = { kind: 'unknown' as const, sourceRefs };
    const own = notice({ audiences: audiencesWith({ start: 'undecided' }, { choice }) });
    const element = await show('deadline-banner', {}, { notice: own, clock: october25 });
    expect(lines(element).slice(0, 2)).to.deep.equal([
      'Not decided yet',
      'Example may start to use your data to train AI models. Whether you can say no is not known.',
    ]);
    expect(statesOf(element)).to.equal('announced unsure');
  });

  it('for a use that began on an unknown day', async () => {
    const own = notice({ audiences: audiencesWith({ state: 'started', start: 'unknown' }) });
    const element = await show('deadline-banner', {}, { notice: own, clock: october25 });
    expect(lines(element).slice(0, 2)).to.deep.equal([
      'In use now',
      'Example uses your data to train AI models. It is not known since when.',
    ]);
    expect(statesOf(element)).to.equal('in-use closed');
  });

  it('with the period to act, if it differs between people', async () => {
    const lastDayText = { en: 'within 14 days of the letter that you get' };
    const own = notice({ audiences: audiencesWith({ start: '2025-11-03', lastDay: 'rolling', lastDayText }) });
    const element = await show('deadline-banner', {}, { notice: own, clock: october25 });
    expect(lines(element)).to.include('Say no within 14 days of the letter that you get');
    expect(findAll(element, '[part=leaf], .calendar')).to.deep.equal([]);
    expect(statesOf(element)).to.equal('announced rolling');
  });
});

describe('<deadline-banner> for several groups of people', () => {
  const group = (id: string, entry: Partial<PlanEntry>, more: Partial<Audience> = {}): Audience =>
    audiencesWith(entry, { id, name: { en: `${id} users` }, ...more })[0]!;
  const own = notice({
    timeZone: 'Europe/Amsterdam',
    audiences: [
      group('new', { start: '2025-10-01', state: 'started' }),
      group('existing', { start: '2025-11-03' }),
      group('young', { start: '2025-12-01' }, { choice: { kind: 'none', sourceRefs } }),
    ],
    routes: [
      { id: 'a', type: 'form', url: 'https://example.com/new', audiences: ['new'], sourceRefs },
      { id: 'b', type: 'form', url: 'https://example.com/existing', audiences: ['existing'], sourceRefs },
    ],
  });

  it('begins with the group that has to act by a day, and has a named line for each other group', async () => {
    const element = await show('deadline-banner', {}, { notice: own, clock: october25 });
    expect(lines(element)[0]).to.equal('Existing users');
    expect(lines(element)).to.include('Say no by the end of Sunday 2 November: 8 days left');
    const [first, second, ...more] = texts(element, 'li');
    expect(first).to.match(/^New users: Since Wednesday 1 October 2025\. Example uses your data/);
    expect(second).to.match(
      /^Young users: From Monday 1 December 2025\. Example plans .* There is no way to say no\.$/,
    );
    expect(more).to.deep.equal([]);
    expect(texts(element, '[part=leaf]')).to.deep.equal(['November\n2\nSunday']);
    expect(statesOf(element)).to.equal('announced open');
  });

  it('has the link of the first group', async () => {
    const element = await show('deadline-banner', {}, { notice: own, clock: october25 });
    expect(link(element, 'Say no on example.com').href).to.equal('https://example.com/existing');
  });

  it('begins with another group after the last day of the first', async () => {
    const element = await show('deadline-banner', {}, { notice: own, clock: on('2025-11-05') });
    expect(texts(element, 'li').map((text) => text.split(':')[0])).to.have.length(2);
    expect(visibleText(element)).not.to.match(/days? left|by the end of/);
    expect(findAll(element, '[part=leaf]')).to.deep.equal([]);
    expect(statesOf(element)).to.equal('in-use closed');
  });
});

describe('<deadline-banner> states a change that was announced for a later day', () => {
  it('a halt, and from that day on the end of use', async () => {
    const plan: PlanEntry[] = [
      { announced: '2025-09-18', state: 'planned', start: '2025-10-01', sourceRefs },
      { announced: '2025-10-20', from: '2025-11-10', state: 'halted', sourceRefs },
    ];
    const own = notice({ timeZone: 'Europe/Amsterdam', audiences: audiencesWith({}, { plan }) });
    const element = await show('deadline-banner', {}, { notice: own, clock: on('2025-10-19') });
    const announced = 'From Monday 10 November 2025, Example will no longer use your data for this.';
    expect(visibleText(element)).to.not.include(announced);
    element.clock = october25;
    await element.updateComplete;
    expect(lines(element)).to.include(announced);
    expect(statesOf(element)).to.equal('in-use closed');
    element.clock = on('2025-11-10');
    await element.updateComplete;
    expect(lines(element).slice(0, 2)).to.deep.equal([
      'Stopped on 10 November 2025',
      'Example used your data to train AI models.',
    ]);
    expect(statesOf(element)).to.equal('stopped no-window');
  });

  it('a new first day, after a pause before the first one', async () => {
    const plan: PlanEntry[] = [
      { announced: '2025-09-18', state: 'planned', start: '2025-10-20', sourceRefs },
      { announced: '2025-10-10', state: 'paused', sourceRefs },
      { announced: '2025-10-25', state: 'planned', start: '2025-11-03', sourceRefs },
    ];
    const own = notice({ timeZone: 'Europe/Amsterdam', audiences: audiencesWith({}, { plan }) });
    const element = await show('deadline-banner', {}, { notice: own, clock: on('2025-10-24') });
    expect(visibleText(element))
      .to.include('Postponed on 10 October 2025\nAt present, Example does not use your data to train AI models.')
      .and.not.match(/stopped|20 October/);
    expect(statesOf(element)).to.equal('on-hold no-window');
    element.clock = october25;
    await element.updateComplete;
    expect(visibleText(element))
      .to.include('Say no by the end of Sunday 2 November: 8 days left')
      .and.not.match(/postponed|20 October/i);
    expect(statesOf(element)).to.equal('announced open');
  });
});

describe('<deadline-banner> states the effect of acting later', () => {
  const later = { clock: on('2025-11-03') };
  const sentences = {
    'still-possible': 'You can still say no.',
    closed: 'According to LinkedIn, you can no longer say no.',
    unknown: 'Whether you can still say no is not known.',
  };
  for (const [after, sentence] of Object.entries(sentences)) {
    it(`after="${after}": ${sentence}`, async () => {
      const shown = visibleText(await banner({ after }, later.clock));
      for (const one of Object.values(sentences)) expect(shown.includes(one), one).to.equal(one === sentence);
    });
  }

  it('as unknown by default', async () => {
    expect(visibleText(await banner({}, later.clock))).to.include(sentences.unknown);
  });

  it('as unknown for an unknown value, with a warning', async () => {
    const element = await show(anotherTag('deadline-banner'), { ...attributes, after: 'maybe' }, later);
    expect(visibleText(element)).to.include(sentences.unknown);
    expect(said()).to.have.length(1);
  });

  const closed = { optOutPossible: false, reversible: false, sourceRefs };
  const ended = (afterDate: NonNullable<Audience['afterDate']>) => ({
    timeZone: 'Europe/Amsterdam',
    audiences: audiencesWith({ start: '2025-11-03' }, { afterDate }),
  });

  it('with the right to object at any time, if the claimed basis is legitimate interests', async () => {
    const term = 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-f';
    const legalBasis = { label: { en: 'legitimate interests' }, term, sourceRefs };
    const own = notice({ ...ended(closed), legalBasis });
    expect(visibleText(await show('deadline-banner', {}, { ...later, notice: own }))).to.include(
      'According to Example, you can no longer say no. Under Article 21 of the GDPR you may object at any time to use ' +
        'based on legitimate interests. What has already been used cannot simply be taken out again.',
    );
  });

  it('without that right, if the claimed basis is another one', async () => {
    const term = 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-a';
    const legalBasis = { label: { en: 'agreement' }, term, sourceRefs };
    const own = notice({ ...ended(closed), legalBasis });
    const element = await show('deadline-banner', {}, { ...later, notice: own });
    expect(visibleText(element)).not.to.include('Article 21');
  });

  it('without an offer to say no that leads nowhere', async () => {
    const routes = [{ id: 'a', type: 'form' as const, url: 'https://example.com/form', sourceRefs }];
    const offered = async (term: string, optOutPossible: boolean) => {
      const legalBasis = { label: { en: 'a basis' }, term: `https://w3id.org/dpv/legal/eu/gdpr#${term}`, sourceRefs };
      const own = notice({ ...ended({ ...closed, optOutPossible }), legalBasis, routes });
      return findAll(await show('deadline-banner', {}, { ...later, notice: own }), 'a').length;
    };
    expect(await offered('A6-1-a', false)).to.equal(0);
    expect(await offered('A6-1-a', true)).to.equal(1);
    expect(await offered('A6-1-f', false)).to.equal(1);
  });

  it('in the words of the notice, before and after the day', async () => {
    for (const now of ['2025-10-25', '2026-11-21']) {
      const element = await show('deadline-banner', {}, { notice: linkedin, clock: on(now) });
      expect(visibleText(element)).to.include(linkedin.audiences[0]!.afterDate!.text!['en']);
    }
  });
});

describe('<deadline-banner> shows only dates if nothing more is certain', () => {
  const onlyDates = (element: Element) => {
    const shown = visibleText(element);
    expect(shown).to.include('Sunday 2 November 2025').and.include('Monday 3 November 2025');
    expect(shown).not.to.match(/left|tomorrow|today|NaN|Invalid|undefined/i);
    expect(statesOf(element)).to.equal('announced unsure');
  };

  it('if the last day is not before the start, with one warning', async () => {
    const tag = anotherTag('deadline-banner');
    for (const lastDay of ['2025-11-03', '2025-11-04']) {
      const element = await show(tag, { ...attributes, 'last-day': lastDay }, { clock: october25 });
      expect(visibleText(element))
        .to.include('Monday 3 November 2025')
        .and.not.match(/left|tomorrow|today/i);
      expect(statesOf(element)).to.equal('announced unsure');
    }
    const [line, ...rest] = said();
    expect(line).to.match(new RegExp(`^<${tag}> .*last.day.*effective.date`));
    expect(rest).to.deep.equal([]);
  });

  it('if the device’s clock is before the day of publication', async () => {
    onlyDates(await banner({ published: '2025-09-24' }, on('2025-09-22')));
    onlyDates(await banner({ published: '2025-09-24' }, on('1970-01-01')));
  });

  it('if the device’s clock is invalid', async () => {
    onlyDates(await banner({}, () => new Date(NaN)));
  });

  it('without a time zone: no count, but the facts that are true in every zone', async () => {
    for (const zone of ['', 'Mars/Base', 'Europe/Amsterdam<script>']) {
      const element = await show(
        anotherTag('deadline-banner'),
        { ...attributes, 'time-zone': zone },
        { clock: october25 },
      );
      expect(visibleText(element), zone).to.include('Say no by the end of Sunday 2 November 2025\n');
      expect(statesOf(element), zone).to.equal('announced open');
      const told = zone && `time zone "${zone}": expected an IANA name such as Europe/Amsterdam`;
      expect(said().join())
        .to.include(told)
        .and.match(told ? /^</ : /^$/);
    }
  });
});

describe('<deadline-banner> has a landmark', () => {
  const region = { role: 'region', name: toText(en.banner.name({ text: 'LinkedIn' })) };
  const landmark = async (element: Element) => ({ role: await roleOf(element), name: await nameOf(element) });

  itWhereRolesAreTold('as a named region, if it is on its own', async () => {
    expect(await landmark(await banner())).to.deep.equal(region);
    expect(await landmark(await banner({ landmark: 'something' }))).to.deep.equal(region);
    expect(said()).to.deep.equal(['<deadline-banner> landmark="something": expected auto, none']);
  });

  itWhereRolesAreTold('as part of its surroundings, if the author disables the landmark', async () => {
    const element = await banner({ landmark: 'none' });
    expect(await roleOf(element)).to.equal('generic');
    element.removeAttribute('landmark');
    await element.updateComplete;
    expect(await landmark(element)).to.deep.equal(region);
  });

  itWhereRolesAreTold('as part of its card', async () => {
    const card = await show('data-use-notice', {}, { notice: linkedin, clock: october25 });
    expect(await roleOf(find(card, 'deadline-banner'))).to.equal('generic');
    const provider = await show('data-use-notice', { 'data-only': '' }, { notice: linkedin, children: '' });
    expect(await roleOf(await show('deadline-banner', {}, { parent: provider }))).to.equal('generic');
  });

  itWhereRolesAreTold('but none while its children are shown', async () => {
    const element = await show('deadline-banner', { platform: 'LinkedIn', 'effective-date': '2025-11-03' });
    element.removeAttribute('platform');
    element.removeAttribute('effective-date');
    await element.updateComplete;
    expect(isFallback(element)).to.equal(true);
    expect(await roleOf(element)).to.equal('generic');
  });
});

describe('<deadline-banner> links to the place to say no', () => {
  const href = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';

  it('with the name of the site, and without a referrer', async () => {
    const sayNo = link(await banner({ href }), 'Say no on linkedin.com');
    expect(sayNo.href).to.equal(href);
    expect(sayNo.rel).to.equal('noopener noreferrer');
    expect(sayNo.referrerPolicy).to.equal('no-referrer');
    expect(sayNo.target).to.equal('');
  });

  it('by the recommended route of its notice', async () => {
    const element = await show('deadline-banner', {}, { notice: linkedin, clock: october25 });
    expect(link(element, 'Say no on linkedin.com').href).to.equal(href);
  });

  it('by e-mail, if the route is an e-mail address', async () => {
    const routes: typeof linkedin.routes = [{ id: 'mail', type: 'email', address: 'no@example.com', sourceRefs }];
    const element = await show('deadline-banner', {}, { notice: notice({ routes }), clock: october25 });
    expect(link(element, 'Say no by e-mail to no@example.com').href).to.equal('mailto:no@example.com');
  });

  it('with the instruction for that place: the switch, as a picture and in words', async () => {
    for (const [target, text] of [
      ['off', 'Turn the switch off there.'],
      ['on', 'Turn the switch on there.'],
    ] as const) {
      const control = { label: { en: 'Use my data' }, target };
      const routes: typeof linkedin.routes = [
        { id: 'a', type: 'settings', url: 'https://example.com/', control, sourceRefs },
      ];
      const element = await show('deadline-banner', {}, { notice: notice({ routes }), clock: october25 });
      expect(lines(element)).to.include(text);
      expect(find(element, `.switch.${target}`).ariaHidden).to.equal('true');
    }
  });

  it('with the option to choose there, in the words of the screen', async () => {
    const option = { en: 'Object to AI' };
    const routes: typeof linkedin.routes = [{ id: 'a', type: 'form', url: 'https://example.com/', option, sourceRefs }];
    const element = await show('deadline-banner', {}, { notice: notice({ routes }), clock: october25 });
    expect(lines(element)).to.include('Choose “Object to AI” there.');
    expect(texts(element, '[translate=no]')).to.deep.equal(['Object to AI']);
    expect(findAll(element, '.switch')).to.deep.equal([]);
  });

  it('by telephone, with a number that does not wrap', async () => {
    const routes: typeof linkedin.routes = [{ id: 'a', type: 'phone', phone: '0800-1234', sourceRefs }];
    const element = await show('deadline-banner', {}, { notice: notice({ routes }), clock: october25 });
    expect(link(element, 'Say no by telephone: 0800-1234').href).to.equal('tel:08001234');
    expect(getComputedStyle(find(element, '.nowrap')).whiteSpace).to.equal('nowrap');
  });

  it('but not after the platform has stopped', async () => {
    for (const status of ['halted', 'withdrawn']) {
      const element = await banner({ href, status });
      expect(findAll(element, 'a, time, [part=leaf]'), status).to.deep.equal([]);
    }
  });

  it('with the true host of an address that looks like another one', async () => {
    for (const [address, host] of [
      ['https://linkedin.com.evil.example/', 'linkedin.com.evil.example'],
      ['https://lınkedin.com/', 'xn--lnkedin-rfb.com'],
    ] as const) {
      expect(visibleText(await banner({ href: address }))).to.include(`Say no on ${host}`);
    }
  });
});

describe('<deadline-banner> names its source', () => {
  it('with a link', async () => {
    const element = await banner({ source: 'Security.NL', 'source-href': 'https://www.security.nl/posting/905970/' });
    expect(lines(element)).to.include('Source: Security.NL');
    expect(link(element, 'Security.NL').href).to.equal('https://www.security.nl/posting/905970/');
  });

  it('by name only, if the source has no safe address', async () => {
    const tag = anotherTag('deadline-banner');
    const element = await show(
      tag,
      { ...attributes, source: 'Security.NL', 'source-href': 'javascript:alert(1)' },
      { clock: october25 },
    );
    expect(lines(element)).to.include('Source: Security.NL');
    expect(findAll(element, 'a:not([download])')).to.deep.equal([]);
    expect(said()).to.have.length(1);
  });

  it('with each wording, in its own language, if the readings of the sources differ', async () => {
    const element = await show('deadline-banner', {}, { notice: linkedin, clock: october25 });
    const { lastElementChild: why } = find(element, 'details');
    expect(visibleText(find(element, 'summary'))).to.equal('Why Sunday 2 November 2025?');
    expect(findAll(why!, '[lang=de]').map(({ textContent }) => textContent)).to.deep.equal([
      '“Widerspruch bis 2. November 2025”',
      '“bis spätestens zum 3. November 2025”',
    ]);
    expect(why!.textContent).to.include(
      'The sources name different days. By the earliest of these, Sunday 2 November 2025 is the last day.',
    );
  });

  it('without wordings if all sources agree', async () => {
    const sourceWording = [{ text: 'vóór 3 november', language: 'nl', reading: '2025-11-02', sourceRef: 'letter' }];
    const own = notice({ audiences: audiencesWith({ lastDay: '2025-11-02', sourceWording }) });
    expect(findAll(await show('deadline-banner', {}, { notice: own }), 'details')).to.deep.equal([]);
  });
});
