/** Tests ordinary HTML that is both the fallback of an element and its data. */
import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { listChildrenAsNotice } from '../../src/elements/data-category-list/children-as-notice.js';
import { bannerChildrenAsNotice } from '../../src/elements/deadline-banner/children-as-notice.js';
import { stepperChildrenAsNotice } from '../../src/elements/opt-out-stepper/children-as-notice.js';
import type { Notice } from '../../src/index.js';
import {
  anotherTag,
  audiencesWith,
  drawn,
  findAll,
  isFallback,
  itWhereRolesAreTold,
  lines,
  link,
  namesByRole,
  notice,
  on,
  said,
  show,
  sourceRefs,
  texts,
  visibleText,
} from './helpers.js';
import './register.js';

const clock = on('2025-10-25');
const LAST = '<time datetime="2025-11-02" data-day="last">2 November</time>';
const START = '<time datetime="2025-11-03" data-day="effective">3 November</time>';
const STEPS = '<ol><li>Open the settings.</li><li>Turn the switch off.</li></ol>';
const USED = '<ul data-use="used"><li data-category="posts">what you wrote</li></ul>';
const platform = { platform: 'Example', 'time-zone': 'Europe/Amsterdam' };

type Shaped = 'deadline-banner' | 'opt-out-stepper' | 'data-category-list';
type Attributes = Record<string, string>;

/**
 * For each element: children of the documented shape, the attributes that they need, and a text that results from
 * them.
 */
const shaped: Record<Shaped, { children: string; attributes: Attributes; says: string }> = {
  'deadline-banner': {
    children: `<p>${START}</p>`,
    attributes: platform,
    says: 'Sunday 2 November: 8 days left',
  },
  'opt-out-stepper': { children: STEPS, attributes: {}, says: 'How to say no' },
  'data-category-list': { children: USED, attributes: {}, says: 'Used (1)' },
};
const all = Object.entries(shaped) as [Shaped, (typeof shaped)[Shaped]][];

const banner = (children: string, attributes: Attributes = platform) =>
  show('deadline-banner', attributes, { children, clock });
const stepper = (children: string, attributes: Attributes = {}) => show('opt-out-stepper', attributes, { children });
const list = (children: string, attributes: Attributes = {}) => show('data-category-list', attributes, { children });

/** The text in the element's shadow root, without its children. */
const shownIn = <T extends Element>({ shadowRoot }: Element, selector: string): T[] => [
  ...shadowRoot!.querySelectorAll<T>(selector),
];
const headings = (root: Element): string[] =>
  shownIn(root, 'h2, h3, h4, h5, h6').map(({ localName, textContent }) => `${localName} ${textContent}`);
/** The texts of the steps, without the link and the checkbox after each. */
const steps = (root: Element): string[] => texts(root, '[part~=steps] > li > div > p:first-child');
const hrefs = (root: Element): string[] => shownIn<HTMLAnchorElement>(root, 'a').map(({ href }) => href);

/** Shows children that are partly invalid, and returns the warning. */
async function refusal(tag: Shaped, children: string, attributes: Attributes = shaped[tag].attributes) {
  const element = await show(anotherTag(tag), attributes, { children, clock });
  element.requestUpdate();
  await drawn(element);
  expect(isFallback(element), children).to.equal(true);
  expect(findAll(element, '[part]'), children).to.deep.equal([]);
  const told = said();
  expect(told, children).to.have.length(1);
  return told[0]!.replace(/^<([a-z-]+)-\d+> /, '');
}

describe('<deadline-banner> reads its days from <time data-day>', () => {
  it('both days, anywhere in the text', async () => {
    const element = await banner(`<p>From <b>${START}</b> on.</p><div><p>Say no by ${LAST}.</p></div>`);
    expect(lines(element))
      .to.include('Say no by the end of Sunday 2 November: 8 days left')
      .and.include('From Monday 3 November 2025, Example will use your data to train AI models.');
    expect(element.matches(':state(open)')).to.equal(true);
  });

  it('only the first day of use: the last day to act is the day before', async () => {
    expect(visibleText(await banner(START))).to.include('Sunday 2 November: 8 days left');
  });

  it('only the last day', async () => {
    expect(visibleText(await banner(LAST)))
      .to.include('Sunday 2 November: 8 days left')
      .and.not.include('3 November');
  });

  it('with the hour at which the last day ends', async () => {
    const last = LAST.replace('02"', '02T17:00"');
    expect(visibleText(await banner(last))).to.include('17:00');
    const text = visibleText(await banner(last, { ...platform, 'last-time': '09:00' }));
    expect(text).to.include('9:00').and.not.include('17:00');
  });

  it('in capitals or with spaces', async () => {
    expect(visibleText(await banner('<time datetime=" 2025-11-02 " data-day="LAST">Sunday</time>'))).to.include(
      'Sunday 2 November: 8 days left',
    );
  });

  it('the same day twice', async () => {
    expect(visibleText(await banner(`${LAST} and again ${LAST}`))).to.include('8 days left');
  });

  it('together with the attributes', async () => {
    const attributes = { ...platform, purpose: 'to show ads', href: 'https://example.com/no', source: 'The Regulator' };
    const element = await banner(START, attributes);
    expect(visibleText(element)).to.include('to show ads').and.include('The Regulator').and.include('8 days left');
    expect(link(element, 'Say no on example.com').href).to.equal('https://example.com/no');
  });

  it('unless an attribute has a day, which replaces both', async () => {
    const element = await banner(`${START} ${LAST}`, { ...platform, 'effective-date': '2025-12-01' });
    expect(visibleText(element)).to.include('Sunday 30 November: 36 days left').and.not.include('3 November');
    const last = await banner(`${START} ${LAST}`, { ...platform, 'last-day': '2025-10-31' });
    expect(visibleText(last)).to.include('Friday 31 October: 6 days left').and.not.include('3 November');
    // the children are not read then, so there is no warning
    const unread = await banner('<time data-day="x">soon</time>', { ...platform, 'effective-date': '2025-12-01' });
    expect(visibleText(unread)).to.include('36 days left');
  });

  it('and updates with the day', async () => {
    const element = await banner(START);
    element.clock = on('2025-11-02T11:00');
    await drawn(element);
    expect(visibleText(element)).to.include('Today');
    element.clock = on('2025-11-05');
    await drawn(element);
    expect(visibleText(element))
      .to.include('according to the announcement')
      .and.not.match(/days left/);
  });

  const START_PATH = 'audiences[0].plan[0].start: expected unknown, undecided, YYYY-MM-DD';
  const LAST_PATH = 'audiences[0].plan[0].lastDay: expected any-time, rolling, YYYY-MM-DD';
  const TIME_PATH = 'audiences[0].plan[0].lastTime: expected time';
  for (const [what, children, expected] of [
    ['a day that does not exist', START.replace('11-03', '02-30'), START_PATH],
    ['a day in another format', START.replace('2025-11-03', '3-11-2025'), START_PATH],
    ['a first day with an hour', START.replace('03"', '03T00:00"'), START_PATH],
    ['an hour that does not exist', LAST.replace('02"', '02T25:00"'), TIME_PATH],
    ['an hour with a time zone', LAST.replace('02"', '02T17:00+01:00"'), TIME_PATH],
    ['only a year', LAST.replace('2025-11-02', '2025'), LAST_PATH],
    ['no machine-readable day', '<time data-day="last">2025-11-02</time>', LAST_PATH],
    ['an empty first day', '<time data-day="effective" datetime="">soon</time>', START_PATH],
    ['an unknown kind of day', START.replace('effective', 'start'), START_PATH],
    ['a kind of day that is a property of Object.prototype', START.replace('effective', '__proto__'), START_PATH],
    ['two last days', `${LAST} ${LAST.replace('11-02', '11-09')}`, LAST_PATH],
    ['two last hours', LAST.replace('02"', '02T17:00"') + LAST.replace('02"', '02T18:00"'), TIME_PATH],
    ['two first days', `${START} ${START.replace('11-03', '11-10')}`, START_PATH],
  ] as const)
    it(`but not with ${what}: the children stay, with one warning`, async () => {
      expect(await refusal('deadline-banner', `<p>${children}</p>`)).to.include(expected);
    });

  it('but not without the name of the platform', async () => {
    expect(await refusal('deadline-banner', START, {})).to.include('platform.name: expected text');
    // without a marked day, the children are not meant as data
    const element = await banner('<p>From <time datetime="2025-11-03">3 November</time>.</p>', {});
    expect(isFallback(element)).to.equal(true);
  });

  it('and counts no days if the last day contradicts the first', async () => {
    const tag = anotherTag('deadline-banner');
    const element = await show(tag, platform, { children: START + LAST.replace('11-02', '11-04'), clock });
    expect(visibleText(element)).not.to.match(/days left/);
    expect(said()).to.have.length(1);
  });
});

describe('<opt-out-stepper> reads its routes from <ol>', () => {
  it('one route, with its items as steps and the first https link of each', async () => {
    const element = await stepper(`
      <p>Say no like this:</p>
      <ol>
        <li>Go <a href="#settings">to</a>   <a href="https://www.example.com/settings">your
          settings</a>, or <a href="https://example.org/">elsewhere</a>.</li>
        <li><p>Choose <em>Pri</em>vacy<!-- not Security -->.</p></li>
        <li><font>Turn the <b>switch</b> off.</font></li>
      </ol>`);
    expect(headings(element)).to.deep.equal(['h3 How to say no', 'h4 In the settings']);
    expect(steps(element)).to.deep.equal([
      'Go to your settings, or elsewhere.',
      'Choose Privacy.',
      'Turn the switch off.',
    ]);
    expect(link(element, 'Open the setting on example.com').href).to.equal('https://www.example.com/settings');
    expect(hrefs(element)).to.have.length(1);
    expect(texts(element, '.progress')).to.deep.equal(['']);
  });

  it('several routes, each under the heading before it, with its type', async () => {
    const element = await stepper(`
      <h2>Two ways to say no</h2>
      <p>Either will do.</p>
      <h3>on the <em>website</em></h3>
      ${STEPS}
      <section><h3> by  letter </h3><p>It costs a stamp.</p>
      <ol data-route="letter"><li>Write.</li><li>Post it.</li></ol></section>
      <ol data-route="FORM"><li>Fill in <a href="https://example.com/form">the form</a>.</li></ol>`);
    expect(headings(element)).to.deep.equal([
      'h3 How to say no',
      'h4 Option 1: on the website',
      'h4 Other ways to say no (2)',
      'h5 Option 2: by letter',
      'h5 Option 3: with a form',
    ]);
    expect(hrefs(element)).to.deep.equal(['https://example.com/form']);
    for (const details of findAll(element, 'details')) details.open = true;
    expect(steps(element)).to.deep.equal([
      'Open the settings.',
      'Turn the switch off.',
      'Write.',
      'Post it.',
      'Fill in the form.',
    ]);
    expect(link(element, 'Open the form on example.com').href).to.equal('https://example.com/form');
  });

  itWhereRolesAreTold('with checkboxes whose names are the steps', async () => {
    const element = await stepper(STEPS);
    expect(await namesByRole(element, 'checkbox')).to.deep.equal([
      'Step 1 done – In the settings',
      'Step 2 done – In the settings',
    ]);
    let completed = '';
    element.addEventListener('route-complete', ({ route }) => (completed = route));
    for (const box of findAll(element, 'input')) box.click();
    await drawn(element);
    expect(completed).to.equal('route-1');
    expect(element.matches(':state(complete)')).to.equal(true);
  });

  it('and treats a list that continues after a picture as the same route', async () => {
    const element = await stepper(
      '<ol><li>One.</li><li>Two.</li></ol><p><img alt="The screen"></p><ol start="3"><li>Three.</li></ol>',
    );
    expect(headings(element)).to.deep.equal(['h3 How to say no', 'h4 In the settings']);
    expect(steps(element)).to.deep.equal(['One.', 'Two.', 'Three.']);
  });

  it('and adds facts about the first route from attributes', async () => {
    const attributes = {
      type: 'form',
      href: 'https://example.com/form',
      option: 'I object',
      source: 'The Regulator',
      'heading-level': '2',
    };
    const element = await stepper(`<h3>first</h3>${STEPS}<h3>second</h3>${STEPS}`, attributes);
    const [first = '', second = ''] = texts(element, '[part~=route]');
    expect(first).to.include('Open the form on example.com').and.include('Choose “I object”.').and.include('first');
    expect(second)
      .to.include('second')
      .and.not.match(/example|I object/);
    expect(headings(element)[0]).to.equal('h2 How to say no');
    expect(visibleText(element)).to.include('The Regulator');
    expect(headings(await stepper(STEPS, { type: 'form' }))[1]).to.equal('h4 With a form');
    expect(headings(await stepper(STEPS, { address: 'no@example.com' }))[1]).to.equal('h4 By e-mail');
    const own = STEPS.replace('<ol', '<ol data-route="phone"');
    expect(headings(await stepper(own, { type: 'form', phone: '0800 12345' }))[1]).to.equal('h4 By phone');
  });

  it('but shows only its attributes if there is no <ol>', async () => {
    const element = await stepper('<ul><li>Go there.</li></ul>', { href: 'https://example.com/no' });
    expect(visibleText(element)).to.include('Open the setting on example.com').and.not.include('Go there');
  });

  const many = (count: number, what: string) => Array.from({ length: count }, () => what).join('');
  for (const [what, children, expected] of [
    ['a list without items', `${STEPS}<ol></ol>`, 'routes[1].steps: expected a list'],
    ['an empty item', '<ol><li>One.</li><li>&nbsp;</li></ol>', 'routes[0].steps[1].text.en: expected text'],
    ['a list in a step', '<ol><li>Open:<ol><li>Settings</li></ol></li></ol>', 'routes[0].steps[0].text: expected'],
    [
      'a list beside the steps',
      '<ol><li>Open:</li><ol><li>Settings</li></ol></ol>',
      'routes[0].steps[1].text: expected',
    ],
    ['a picture in a step', '<ol><li>Press <img alt="the gear"></li></ol>', 'routes[0].steps[0].text: expected'],
    ['a line break in a step', '<ol><li>Press.<br>Wait.</li></ol>', 'routes[0].steps[0].text: expected'],
    ['a step with two paragraphs', '<ol><li><p>Press.</p><p>Wait.</p></li></ol>', 'routes[0].steps[0].text: expected'],
    ['a picture in the heading of a list', `<h3><img alt="App"></h3>${STEPS}`, 'routes[0].label: expected'],
    ['an unknown type of route', STEPS.replace('<ol', '<ol data-route="fax"'), 'routes[0].type: expected'],
    [
      'a link with another scheme',
      '<ol><li><a href="mailto:a@example.com">Write.</a></li></ol>',
      'url: expected https',
    ],
    ['a link without a host', '<ol><li><a href="/settings">Open.</a></li></ol>', 'url: expected https'],
    ['a javascript: link', '<ol><li><a href="javascript:x()">Go.</a></li></ol>', 'url: expected https'],
    ['a link with a password', '<ol><li><a href="https://a:b@example.com/">Go.</a></li></ol>', 'url: expected https'],
    ['a thirteenth route', many(13, STEPS), 'routes: expected at most 12 items'],
    ['a forty-first step', `<ol>${many(41, '<li>Wait.</li>')}</ol>`, 'routes[0].steps: expected at most 40 items'],
    [
      'a step that is as long as an article',
      `<ol><li>${'x'.repeat(2001)}</li></ol>`,
      'routes[0].steps[0].text.en: expected',
    ],
  ] as const)
    it(`but not with ${what}: the children stay, with one warning`, async () => {
      expect(await refusal('opt-out-stepper', children)).to.include(expected);
    });

  it('up to twelve routes of forty steps', async () => {
    const element = await stepper(many(12, `<ol>${many(40, '<li>Wait.</li>')}</ol>`));
    expect(findAll(element, 'input')).to.have.length(480);
  });

  it('in any words, in their order', async () => {
    const text = fc.string({
      unit: fc.constantFrom(...'aZ é ß 漢 👩‍💻 ش < & > " \' ${} {{ · \u00a0'.split(' ')),
      minLength: 1,
    });
    const route = fc.array(
      text.filter((words) => words.trim() !== ''),
      { minLength: 1, maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(route, { minLength: 1, maxLength: 12 }), async (routes) => {
        const element = document.createElement('opt-out-stepper');
        for (const one of routes) {
          const ol = element.appendChild(document.createElement('ol'));
          for (const words of one) ol.appendChild(document.createElement('li')).textContent = `\n  ${words} `;
        }
        document.body.append(element);
        await drawn(element);
        const shown = [...element.shadowRoot!.querySelectorAll('[part~=steps]')].map((ol) =>
          [...ol.querySelectorAll('li > div > p:first-child')].map((step) => step.textContent),
        );
        element.remove();
        expect(shown).to.deep.equal(routes.map((one) => one.map((words) => words.trim())));
      }),
      { numRuns: 60 },
    );
  });
});

describe('<data-category-list> reads its data from <ul data-use>', () => {
  const uses = `
    <p>Used:</p>
    <ul data-use="used">
      <li data-category="posts">everything that you <b>wrote</b></li>
      <li>polls   of yours</li>
    </ul>
    <ul data-use="POSSIBLE"><li data-special>your faith</li><li data-category="education">your schools</li></ul>
    <ul data-use="unclear"><li>likes</li></ul>
    <ul data-use="not-used"><li data-category="private-messages">private messages</li></ul>`;

  it('in the words of the editors, or in those of the vocabulary by default', async () => {
    const element = await list(uses);
    const shown = visibleText(element);
    for (const lines of [
      'Used (2)\neverything that you wrote\npolls of yours',
      'may occur (1)',
      'your faith',
      'May occur (1)\nyour schools',
      'Unclear (1)\nlikes',
    ])
      expect(shown).to.include(lines);
    expect(texts(element, '[part=not-used]')[0])
      .to.include('private messages')
      .and.match(/^Not used/);
    expect(headings(element)[0]).to.equal('h3 Which data?');
  });

  it('together with the attributes', async () => {
    const element = await list(uses, { since: '2003', source: 'The Regulator', 'not-used': 'ip-address files' });
    expect(visibleText(element)).to.include('2003').and.include('The Regulator').and.include('polls of yours');
    const [not = ''] = texts(element, '[part=not-used]');
    expect(not).to.include('IP address').and.not.include('private messages');
  });

  it('but shows only its attributes if no list is marked', async () => {
    const element = await list('<ul><li>your posts</li></ul>', { used: 'name' });
    expect(visibleText(element)).to.include('Used (1)\nname').and.not.include('your posts');
    expect(isFallback(await list('<ul data-use="used"> </ul>'))).to.equal(true);
  });

  for (const [what, children, expected] of [
    [
      'an unknown use',
      USED + '<ul data-use="sold"><li>x</li></ul>',
      'dataCategories[1].use: expected used, possible, unclear, not-used',
    ],
    ['an empty use', '<ul data-use><li>x</li></ul>', 'dataCategories[0].use: expected used, possible'],
    [
      'a use that is a property of Object.prototype',
      '<ul data-use="constructor"><li>x</li></ul>',
      'dataCategories[0].use: expected used',
    ],
    [
      'a category that is a property of Object.prototype',
      USED.replace('"posts"', '"__proto__"'),
      'dataCategories[0].id: expected id',
    ],
    ['an empty item', '<ul data-use="used"><li>posts</li><li> </li></ul>', 'dataCategories[1].label.en: expected text'],
    [
      'a list beside the items',
      '<ul data-use="used"><li>a</li><ul><li>b</li></ul></ul>',
      'dataCategories[1].label: exp',
    ],
    ['an invalid category id', USED.replace('"posts"', '"my posts"'), 'dataCategories[0].id: expected id'],
    [
      'a data list in a data list',
      '<ul data-use="used"><li>posts<ul data-use="not-used"><li>drafts</li></ul></li></ul>',
      'dataCategories[0].label: expected texts by language',
    ],
    ['item 201', `<ul data-use="used">${'<li>x</li>'.repeat(201)}</ul>`, 'dataCategories: expected at most 200 items'],
  ] as const)
    it(`but not with ${what}: the children stay, with one warning`, async () => {
      expect(await refusal('data-category-list', children)).to.include(expected);
    });
});

describe('The children of an element that reads them as data', () => {
  it('stay in the page unchanged', async () => {
    for (const [tag, { attributes, children, says }] of all) {
      const element = await show(tag, attributes, { children, clock });
      const before = element.innerHTML;
      const nodes = [...element.querySelectorAll('*')];
      expect(visibleText(element), tag).to.include(says);
      element.requestUpdate();
      await drawn(element);
      expect(element.innerHTML, tag).to.equal(before);
      expect([...element.querySelectorAll('*')], tag).to.deep.equal(nodes);
    }
  });

  it('can arrive later; until then the element shows the earlier ones', async () => {
    for (const [tag, { attributes, children, says }] of all) {
      const element = await show(tag, {}, { children: '<p>Soon.</p>', clock });
      expect(visibleText(element), tag).to.equal('Soon.');
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.querySelector('p')!.outerHTML = children;
      await new Promise(requestAnimationFrame);
      await drawn(element);
      expect(visibleText(element), tag).to.include(says);
    }
  });

  it('are read again at the next update', async () => {
    const element = await stepper(STEPS);
    element.querySelector('li')!.textContent = 'Open the app.';
    element.requestUpdate();
    await drawn(element);
    expect(steps(element)).to.deep.equal(['Open the app.', 'Turn the switch off.']);
  });

  it('are no data if the element or its card has a notice', async () => {
    const own: Notice = notice({
      platform: { name: 'Noticed' },
      timeZone: 'Europe/Amsterdam',
      audiences: audiencesWith({ start: '2025-12-01' }),
      routes: [{ id: 'noticed', type: 'form', steps: [{ text: { en: 'Noticed step.' } }], sourceRefs }],
      dataCategories: [{ id: 'noticed', use: 'used', sourceRefs }],
    });
    const parent = await show('data-use-notice', { 'data-only': '' }, { notice: own, children: '' });
    const json = `<script type="application/json">${JSON.stringify(own)}</script>`;
    for (const [tag, { children, says }] of all) {
      for (const element of [
        await show(tag, {}, { children, notice: own, clock }),
        await show(tag, {}, { children: json + children, clock }),
        await show(tag, {}, { children, parent, clock }),
      ])
        expect(visibleText(element), tag)
          .to.match(/noticed|30 November/i)
          .and.not.match(/Open the settings|you wrote|2 November/);
      expect(says, tag).not.to.equal('');
    }
  });

  it('are no data if its notice is invalid', async () => {
    for (const [tag, { attributes, children }] of all) {
      const broken = `<script type="application/json">{</script>${children}`;
      const element = await show(anotherTag(tag), tag === 'deadline-banner' ? {} : attributes, { children: broken });
      expect(isFallback(element), tag).to.equal(true);
      expect(said().join('\n'), tag).to.match(/^<[a-z-]+\d+> cannot read its JSON child: [^\n]*$/);
    }
  });

  it('are no data in a card that is still waiting for its notice', async () => {
    const parent = await show('data-use-notice', { 'data-only': '' }, { children: '' });
    for (const [tag, { attributes, children }] of all) {
      const element = await show(tag, tag === 'deadline-banner' ? {} : attributes, { children, clock, parent });
      expect(isFallback(element), tag).to.equal(true);
    }
  });

  it('are no data where readers cannot see them', async () => {
    const wrapped: [string, (children: string) => string][] = [
      ['a template', (children) => `<template>${children}</template>`],
      ['a comment', (children) => `<!--${children}-->`],
      ['hidden text', (children) => `<div hidden><div>${children}</div></div>`],
      ['struck-out text', (children) => `<del>${children}</del>`],
      ['text for pages without script', (children) => `<noscript>${children}</noscript>`],
      ['a script', (children) => `<script type="text/plain">${children}</script>`],
      ['another custom element', (children) => `<x-tabs><div>${children}</div></x-tabs>`],
    ];
    for (const [tag, { children }] of all)
      for (const [where, wrap] of wrapped)
        expect(isFallback(await show(tag, {}, { children: wrap(children), clock })), `${tag} ${where}`).to.equal(true);
  });

  it('are data if the page hides or numbers the element itself', async () => {
    const page = await fixture(
      html`<div lang="en" hidden>
        <ol>
          <li><x-tabs></x-tabs></li>
        </ol>
      </div>`,
    );
    for (const [tag, { attributes, children, says }] of all) {
      const parent = page.querySelector('x-tabs')!;
      const element = await show(tag, attributes, { children, clock, parent });
      expect(element.shadowRoot!.textContent, tag).to.include(says.slice(0, 8));
    }
  });

  it('omit hidden and struck-out text', async () => {
    const noise = '<li hidden>Never.</li><script>1</script><style>p {}</style><!-- <li>Never.</li> -->';
    const element = await stepper(`<ol>${noise}<li>Open it.</li>${noise}<li>Close it.</li></ol>`);
    expect(steps(element)).to.deep.equal(['Open it.', 'Close it.']);
    const data = await list(`<ul data-use="used">${noise}<li>posts</li></ul>`);
    expect(visibleText(data)).to.match(/Used \(1\)\nposts$/);
    // an element that contains such parts is no line of text
    for (const part of [
      '<del>not</del>',
      '<s>not</s>',
      '<i hidden>not</i>',
      '<script>1</script>',
      '<style>p {}</style>',
    ])
      expect(await refusal('opt-out-stepper', `<ol><li>Open ${part} it.</li></ol>`), part).to.include('steps[0].text');
  });

  it('keep a language of their own', async () => {
    const element = await stepper(
      '<h3 lang="nl">in de app</h3><ol lang="nl"><li>Open de app.</li><li lang="en">Wait.</li></ol>',
    );
    expect(shownIn<HTMLElement>(element, 'h4 [lang]').map(({ lang }) => lang)).to.deep.equal(['nl']);
    const marked = findAll(element, '[part~=steps] [lang]').map((one) => `${one.lang} ${one.textContent}`);
    expect(marked).to.deep.equal(['nl Open de app.']);
    // a page in a language without loaded words
    const parent = await fixture(html`<div lang="fr-CA"></div>`);
    const french = await show('opt-out-stepper', {}, { children: '<ol><li>Ouvrez.</li></ol>', parent });
    expect(findAll(french, '[part~=steps] [lang]').map((one) => one.lang)).to.deep.equal(['fr-CA']);
    for (const lang of ['en-GB', 'EN', 'en_US', '']) {
      const own = await show('opt-out-stepper', { lang: 'en' }, { children: `<ol lang="${lang}"><li>Go.</li></ol>` });
      expect(findAll(own, '[part~=steps] [lang]'), lang).to.deep.equal([]);
    }
  });

  it('contribute no markup', async () => {
    const evil = '<b onclick="alert()" style="color: red">&lt;img src=x onerror=alert()></b> <i id="x">${7*7}</i>';
    const shown = '<img src=x onerror=alert()> ${7*7}';
    const element = await stepper(`<ol onclick="alert()" style="color: red"><li class="y">${evil}</li></ol>`);
    expect(steps(element)).to.deep.equal([shown]);
    const data = await list(`<ul data-use="used"><li>${evil}</li></ul>`);
    expect(visibleText(data)).to.include(shown);
    for (const one of [element, data])
      expect(shownIn(one, 'script, img, b, i, [onclick], [onload], [style], #x, .y')).to.deep.equal([]);
    // a character that would change the direction of the next text
    expect(steps(await stepper('<ol><li>Open \u202ethe\u2066 app.</li></ol>'))).to.deep.equal(['Open the app.']);
    // a picture runs where its page put it, and nowhere else
    for (const part of ['<img src="x:" onerror="0">', '<svg onload="0"></svg>', '<iframe srcdoc="x"></iframe>'])
      expect(await refusal('opt-out-stepper', `<ol><li>Open ${part}</li></ol>`), part).to.include('steps[0].text');
  });

  it('can be many, and deeply nested', async () => {
    let deep: Element = document.createElement('div');
    const top = deep;
    for (let depth = 0; depth < 10_000; depth++) deep = deep.appendChild(document.createElement('div'));
    deep.innerHTML = USED + STEPS + START;
    for (const [tag, { attributes, says }] of all) {
      const element = await show(tag, attributes, { children: '<p>Deep.</p>', clock });
      element.replaceChildren(top);
      element.requestUpdate();
      await element.updateComplete;
      expect(element.shadowRoot!.textContent, tag).to.include(says.slice(0, 8));
      element.remove();
    }
    for (const [tag, children] of [
      ['opt-out-stepper', `<ol>${'<li>Wait.</li>'.repeat(10_000)}</ol>`],
      ['data-category-list', `<ul data-use="used">${'<li>x</li>'.repeat(10_000)}</ul>`],
    ] as const) {
      const element = await show(anotherTag(tag), {}, { children });
      expect(isFallback(element), tag).to.equal(true);
      expect(said(), tag).to.have.length(1);
    }
  });
});

describe('Children that are still arriving', () => {
  const arriving = () => Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
  afterEach(() => Reflect.deleteProperty(document, 'readyState'));

  /** Adds children as if the parser had read this far and continued. */
  async function arrive(element: Element, children: string) {
    element.innerHTML = children;
    await new Promise(requestAnimationFrame);
    await drawn(element);
  }

  it('are shown, and become data once the page continues after the element', async () => {
    for (const [tag, { attributes, children, says }] of all) {
      arriving();
      const element = await show(tag, attributes, { children: '', clock });
      const cut = children.indexOf('</li>') + 5;
      for (const end of [cut, cut + 10, children.length]) {
        await arrive(element, children.slice(0, end));
        expect(isFallback(element), `${tag} ${String(end)}`).to.equal(true);
      }
      element.after('And so on.');
      element.append('\n');
      await new Promise(requestAnimationFrame);
      await drawn(element);
      expect(visibleText(element), tag).to.include(says);
    }
  });

  it('become data at the end of the page, even if nothing follows the element', async () => {
    for (const [tag, { attributes, children, says }] of all) {
      arriving();
      const element = await show(tag, attributes, { children, clock });
      expect(isFallback(element), tag).to.equal(true);
      Reflect.deleteProperty(document, 'readyState');
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await drawn(element);
      expect(visibleText(element), tag).to.include(says);
    }
  });
});

describe('The functions that read children', () => {
  /** An element in a document that is parsed and never shown, as in the builder. */
  const parsed = (tag: Shaped, children: string): Element =>
    new DOMParser().parseFromString(`<${tag}>${children}</${tag}>`, 'text/html').querySelector(tag)!;

  it('return the raw part of a notice, and change nothing', () => {
    const times = parsed('deadline-banner', `<p>${START} ${LAST}</p>`);
    const before = times.outerHTML;
    expect(bannerChildrenAsNotice(times, { platform: 'Example' }, 'nl')).to.deep.include({
      platform: { name: 'Example' },
    });
    expect(times.outerHTML).to.equal(before);
    const own = ['attributes'];
    expect(stepperChildrenAsNotice(parsed('opt-out-stepper', `<h3>App</h3>${STEPS}`), {}, 'nl')).to.deep.include({
      routes: [
        {
          id: 'route-1',
          type: 'settings',
          label: { nl: 'App' },
          steps: [
            { text: { nl: 'Open the settings.' }, url: undefined },
            { text: { nl: 'Turn the switch off.' }, url: undefined },
          ],
          sourceRefs: own,
        },
      ],
    });
    expect(listChildrenAsNotice(parsed('data-category-list', USED), { source: 'X' }, 'nl')).to.deep.include({
      dataCategories: [
        { id: 'posts', label: { nl: 'what you wrote' }, use: 'used', special: undefined, sourceRefs: own },
      ],
      sources: [{ id: 'attributes', publisher: 'X', language: 'nl' }],
    });
  });

  it('return nothing if there are no data', () => {
    const text = '<p>Text, <time datetime="2025-11-03">3 November</time>.</p><ul><li>x</li></ul>';
    expect(bannerChildrenAsNotice(parsed('deadline-banner', text), { platform: 'Example' }, 'en')).to.equal(undefined);
    expect(stepperChildrenAsNotice(parsed('opt-out-stepper', text), {}, 'en')).to.equal(undefined);
    expect(listChildrenAsNotice(parsed('data-category-list', text), { used: 'name' }, 'en')).to.equal(undefined);
  });

  // a quadratic search would exceed the test's time limit
  it('read ten thousand items', () => {
    const items = '<li>Wait.</li>'.repeat(10_000);
    const long = parsed('opt-out-stepper', `<ol>${items}</ol>`);
    const data = parsed('data-category-list', `<ul data-use="used">${items}</ul>`);
    const { routes } = stepperChildrenAsNotice(long, {}, 'en') as { routes: readonly { steps: readonly object[] }[] };
    expect(routes[0]!.steps).to.have.length(10_000);
    const { dataCategories } = listChildrenAsNotice(data, {}, 'en') as { dataCategories: readonly object[] };
    expect(dataCategories).to.have.length(10_000);
  });
});
