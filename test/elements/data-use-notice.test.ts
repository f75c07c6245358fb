import { expect, fixture, html } from '@open-wc/testing';
import type { Notice } from '../../src/index.js';
import type { Audience } from '../../src/model/notice.js';
import { oddNotices } from '../../stories/odd/index.js';
import {
  anotherTag,
  audiencesWith,
  drawn,
  find,
  findAll,
  itWhereRolesAreTold,
  lines,
  linkedin,
  nameOf,
  namesByRole,
  notice,
  on,
  roleOf,
  rolesOf,
  said,
  show,
  sourceRefs,
  texts,
  unfold,
  visibleText,
} from './helpers.js';
import './register.js';

const clock = on('2025-10-25');
const card = (attributes: Record<string, string> = {}, own: Notice = linkedin) =>
  show('data-use-notice', attributes, { notice: own, clock });
const headings = (root: Element): string[] =>
  findAll(root, 'h1, h2, h3, h4, h5, h6')
    .filter((heading) => heading.checkVisibility())
    .map(({ localName, textContent }) => `${localName} ${textContent}`);

describe('<data-use-notice> shows the whole notice', () => {
  it('in order: the change, the dates, the routes, the data, the positions, the sources', async () => {
    const shown = visibleText(await card({ lang: 'nl' }));
    const order = [
      linkedin.title['nl']!,
      'LinkedIn, van Microsoft · zakelijk netwerk',
      'Gebruik je LinkedIn in Europa, Canada of Hongkong? Dan gaat dit over jou.',
      'Zeg nee uiterlijk zondag 2 november: nog 8 dagen',
      'Vanaf maandag 3 november 2025 gebruikt LinkedIn je gegevens om eigen AI-modellen te trainen',
      'Zeg nee op linkedin.com',
      'Zo zeg je nee',
      'Manier 1: via de instellingen',
      'Om welke gegevens gaat het?',
      'Wie beslist, en waar klaag je?',
      'Wat verandert er, en wie zegt wat?',
      `Bronnen (${String(linkedin.sources.length)})`,
    ];
    const places = order.map((text) => shown.indexOf(text));
    expect(places, shown).not.to.include(-1);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });

  it('with background and sources folded away, each source with its date and the date of the last check', async () => {
    const element = await card({}, { ...linkedin, reviewedOn: '2025-11-08' });
    expect(visibleText(element)).not.to.include('relies on').and.not.include('checked on');
    unfold(element);
    const shown = lines(element);
    expect(shown).to.include('LinkedIn relies on: legitimate interests (Article 6(1)(f) GDPR).');
    expect(shown.join(' ')).to.match(/DutchCowboys,? Laura Jenny, 19 September 2025/);
    expect(shown).to.include('Text and links last checked on 8 November 2025.');
    expect(shown.join(' ')).to.match(/Responsible.*LinkedIn Corporation.*United Kingdom/);
  });

  it('without a date of the check if there was none', async () => {
    const element = await card({}, notice());
    unfold(element);
    expect(lines(element).join(' ')).not.to.match(/checked/);
  });

  it('without parts that have no data, headings included', async () => {
    const routes: Notice['routes'] = [{ id: 'mail', type: 'email', address: 'no@example.com', sourceRefs }];
    expect(headings(await card({}, notice({ routes })))).to.deep.equal([
      'h3 Example trains AI',
      'h4 How to say no',
      'h5 By e-mail',
      'h4 Sources (1)',
    ]);
    const bare = await card({}, notice());
    expect(headings(bare)).to.deep.equal(['h3 Example trains AI', 'h4 Sources (1)']);
    expect(findAll(bare, 'ul:empty, ol:empty, p:empty, section:empty, h5')).to.deep.equal([]);
  });

  it('but only its children if there is no title', async () => {
    const untitled = { ...notice(), title: undefined };
    expect(visibleText(await show('data-use-notice', {}, { notice: untitled, clock }))).to.equal('The fallback.');
    expect(said()).to.have.length(1);
  });

  it('even if the device does not know the time', async () => {
    const element = await show('data-use-notice', {}, { notice: linkedin, clock: () => new Date(NaN) });
    expect(visibleText(element)).to.include('LinkedIn and AI training').and.include('Sunday 2 November 2025');
    expect(visibleText(element)).not.to.match(/NaN|Invalid|days? left/);
  });

  it('again for another language, clock or notice', async () => {
    const element = await card();
    element.lang = 'nl';
    await drawn(element);
    expect(visibleText(element)).to.include('nog 8 dagen').and.include('Zo zeg je nee').and.not.include('Which data');
    element.clock = on('2025-11-02');
    await drawn(element);
    expect(visibleText(element)).to.include('Vandaag is de laatste dag om vooraf nee te zeggen');
    element.notice = notice();
    await drawn(element);
    expect(visibleText(element)).to.include('Example traint AI').and.not.include('LinkedIn');
  });
});

describe('<data-use-notice> begins with the readers’ group', () => {
  const routes: Notice['routes'] = [
    { id: 'a', type: 'form', url: 'https://example.com/new', audiences: ['new'], sourceRefs },
    { id: 'b', type: 'settings', url: 'https://example.com/existing', audiences: ['existing'], sourceRefs },
  ];
  const group = (id: string, start: string, more: Partial<Audience> = {}): Audience =>
    audiencesWith({ start }, { id, name: { en: `${id} users` }, ...more })[0]!;
  const own = notice({
    timeZone: 'Europe/Amsterdam',
    jurisdictions: [
      { code: 'EU', name: { en: 'European Union' }, law: 'GDPR' },
      { code: 'GB', name: { en: 'United Kingdom' }, law: 'UK GDPR' },
    ],
    audiences: [group('new', '2025-12-01', { regions: ['GB'] }), group('existing', '2025-11-03', { regions: ['EU'] })],
    routes,
  });
  /** The first last day, the groups with a line, and the routes in order. */
  const told = async (attributes: Record<string, string>, given = own) => {
    const element = await card(attributes, given);
    unfold(element);
    const banner = find(element, 'deadline-banner');
    return {
      lead: /end of \w+ (\d+ \w+)/.exec(visibleText(find(banner, '.lead')))?.[1],
      others: texts(banner, 'li').map((text) => text.split(':')[0]),
      routes: texts(find(element, 'opt-out-stepper'), '[part=route] > [part=heading]').map(
        (text) => text.split(': ')[1],
      ),
    };
  };
  const forNew = { lead: '30 November', others: ['Existing users'], routes: ['with a form', 'in the settings'] };
  const forExisting = { lead: '2 November', others: ['New users'], routes: ['in the settings', 'with a form'] };

  it('the group with the earliest last day by default', async () => {
    expect(await told({})).to.deep.equal(forExisting);
  });

  it('by `audience`', async () => {
    expect(await told({ audience: 'new' })).to.deep.equal(forNew);
    expect(await told({ audience: 'existing' })).to.deep.equal(forExisting);
    expect(await told({ audience: ' new ' })).to.deep.equal(forNew);
  });

  it('by `region`, if a region of the notice contains the country', async () => {
    expect(await told({ region: 'GB' })).to.deep.equal(forNew);
    for (const region of ['EU', 'EEA', 'NL', 'nl', ' DE ']) {
      expect(await told({ region }), region).to.deep.equal(forExisting);
    }
  });

  it('by `audience` rather than by `region`', async () => {
    expect(await told({ audience: 'new', region: 'NL' })).to.deep.equal(forNew);
  });

  it('by default if no group is in that region', async () => {
    expect(await told({ region: 'JP' })).to.deep.equal(forExisting);
    expect(said()).to.deep.equal([]);
  });

  it('by default if the group or region is invalid, with one warning', async () => {
    for (const [attributes, expected] of [
      [{ audience: 'nobody' }, 'audience="nobody": expected one of new, existing'],
      [{ audience: '__proto__' }, 'audience="__proto__": expected one of new, existing'],
      [{ region: 'Nederland' }, 'region="Nederland": expected EU, EEA or a code of two letters such as NL'],
      [{ region: '<b>' }, 'region="<b>": expected EU, EEA or a code of two letters such as NL'],
    ] as const) {
      const tag = anotherTag('data-use-notice');
      const element = await show(tag, attributes, { notice: own, clock });
      element.requestUpdate();
      await drawn(element);
      expect(said()).to.deep.equal([`<${tag}> ${expected}`]);
      expect(await told(attributes)).to.deep.equal(forExisting);
      said();
    }
    expect(await told({ audience: '', region: '' })).to.deep.equal(forExisting);
    expect(said()).to.deep.equal([]);
  });

  it('again after a change', async () => {
    const element = await card({ audience: 'new' }, own);
    expect(visibleText(find(element, '.lead'))).to.include('30 November');
    element.setAttribute('audience', 'existing');
    await drawn(element);
    expect(visibleText(find(element, '.lead'))).to.include('2 November');
    element.removeAttribute('audience');
    element.setAttribute('region', 'GB');
    await drawn(element);
    expect(visibleText(find(element, '.lead'))).to.include('30 November');
  });

  it('with the authority for their complaints', async () => {
    const complain = async (region: string) => {
      const element = await card({ region }, own);
      return visibleText(find(element, '.competent'));
    };
    expect(await complain('NL'))
      .to.include('Autoriteit Persoonsgegevens')
      .and.not.include('Information Commissioner');
    expect(await complain('GB'))
      .to.include('Information Commissioner')
      .and.not.include('Autoriteit');
  });

  it('in the elements among its children too, with data-only', async () => {
    const children = '<deadline-banner></deadline-banner><opt-out-stepper></opt-out-stepper>';
    const element = await show(
      'data-use-notice',
      { 'data-only': '', audience: 'new' },
      { notice: own, clock, children },
    );
    expect(visibleText(find(element, '.lead'))).to.include('30 November');
    expect(headings(element)[1]).to.equal('h4 Option 1: with a form');
  });
});

describe('<data-use-notice> fits into the page', () => {
  it('with headings of the requested level, three by default', async () => {
    for (const [level, expected] of [
      ['2', 'h2 h3 h4'],
      ['3', 'h3 h4 h5'],
      ['4', 'h4 h5 h6'],
      ['5', 'h5 h6 h6'],
      ['6', 'h6 h6 h6'],
      ['0', 'h3 h4 h5'],
      ['7', 'h3 h4 h5'],
      ['1e9', 'h3 h4 h5'],
      ['', 'h3 h4 h5'],
    ] as const) {
      const levels = headings(await card(level === '' ? {} : { 'heading-level': level })).map((text) =>
        text.slice(0, 2),
      );
      expect([...new Set(levels.slice(0, 1)), ...levels.slice(1, 3)].join(' '), level).to.equal(expected);
      expect(said()).to.have.length(/^[2-6]?$/.test(level) ? 0 : 1);
    }
  });

  it('without skipping a heading level', async () => {
    const element = await card({ 'heading-level': '2' });
    unfold(element);
    const levels = headings(element).map((text) => Number(text[1]));
    expect(levels.length).to.be.above(10);
    for (const [index, level] of levels.entries()) expect(level).to.be.at.most((levels[index - 1] ?? 1) + 1);
  });

  itWhereRolesAreTold('as one region, named by its title', async () => {
    const element = await card();
    expect(await namesByRole(element, 'region')).to.deep.equal([linkedin.title['en']]);
    expect([await roleOf(element), await nameOf(element)]).to.deep.equal(['generic', '']);
    const roles = new Set(await rolesOf(findAll(element, '*').filter((one) => one.checkVisibility())));
    const others = ['banner', 'contentinfo', 'complementary', 'navigation', 'main', 'alert', 'timer'];
    expect(others.filter((role) => roles.has(role))).to.deep.equal([]);
  });

  itWhereRolesAreTold('with lists that keep their role without markers', async () => {
    const element = await card();
    unfold(element);
    const lists = findAll(element, 'ul, ol');
    expect(lists.length).to.be.above(10);
    expect(new Set(await rolesOf(lists))).to.deep.equal(new Set(['list']));
  });

  it('with unique ids, even for several cards in one page', async () => {
    const first = await card();
    const second = await card();
    expect(document.querySelectorAll('[id=title]')).to.have.length(0);
    for (const element of [first, second]) expect(findAll(element, '[id=title]')).to.have.length(1);
  });

  it('with at most four folds, on each day of each notice', async () => {
    /** The folds of a tree that are not in another fold. */
    const outerFolds = (node: Node): number => {
      if (node instanceof HTMLDetailsElement) return 1;
      const tree = node instanceof Element ? (node.shadowRoot ?? node) : node;
      return [...tree.childNodes].reduce((sum, one) => sum + outerFolds(one), 0);
    };
    let most = 0;
    for (const { days, notice: own } of [
      ...oddNotices.filter(({ notice: { languages } }) => languages.includes('en')),
      { notice: linkedin, days: ['2025-10-25', '2026-11-28'] },
    ]) {
      const element = await card({}, own);
      for (const day of days) {
        element.clock = on(day);
        await drawn(element);
        const folds = outerFolds(element);
        most = Math.max(most, folds);
        expect(folds, `${own.id} ${day}`).to.be.at.most(4);
      }
      element.remove();
    }
    expect(most).to.equal(4);
  });

  it('on at most three screens of a phone', async () => {
    const parent = await fixture(
      html`<div lang="nl" style="inline-size: 360px; font: 16px/1.5 'Liberation Sans'"></div>`,
    );
    const element = await show('data-use-notice', {}, { notice: linkedin, clock, parent });
    expect(element.offsetHeight)
      .to.be.above(740)
      .and.at.most(3 * 740);
  });

  it('in 320 pixels without overflow, even with the longest words', async () => {
    const parent = await fixture(
      html`<div lang="nl" style="inline-size: 320px; font: 16px/1.5 'Liberation Sans'"></div>`,
    );
    const word = 'Hottentottententententoonstellingenterreinbeheerdersverenigingsbestuur';
    const own: Notice = { ...linkedin, title: { nl: word }, platform: { name: word } };
    const element = await show('data-use-notice', {}, { notice: own, clock, parent });
    unfold(element);
    const right = element.getBoundingClientRect().right + 0.5;
    const outside = findAll(element, '*').filter((one) => one.getBoundingClientRect().right > right);
    expect(outside.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
  });

  it('and is removed, after any unfolding and folding', async () => {
    // WebKit crashes when a floating element in a folded part is removed
    for (let times = 0; times < 10; times++) {
      const element = await card();
      for (const open of [true, false]) {
        for (const details of findAll(element, 'details')) {
          details.open = open;
          expect(details.getBoundingClientRect().height).to.be.above(0);
        }
      }
      element.remove();
    }
  });

  it('dark or light according to its theme, parts included', async () => {
    for (const [theme, ground] of [
      ['dark', 'rgb(20, 24, 29)'],
      ['light', 'rgb(255, 255, 255)'],
    ] as const) {
      const element = await card({ theme });
      const grounds = findAll(element, '[part=base]').map((base) => getComputedStyle(base).backgroundColor);
      expect(new Set(grounds), theme).to.deep.equal(new Set([ground]));
    }
  });
});

describe('<data-use-notice> links', () => {
  it('only to https and to addresses of routes, without a referrer', async () => {
    const links = findAll(await card(), 'a');
    expect(links.length).to.be.above(20);
    for (const { download, href, referrerPolicy, rel, target } of links) {
      expect(href).to.match(download ? /^data:text\/calendar;charset=utf-8,BEGIN/ : /^https:/);
      expect([rel, referrerPolicy, target]).to.deep.equal(['noopener noreferrer', 'no-referrer', '']);
    }
  });

  it('with names that say where each leads', async () => {
    const element = await card();
    unfold(element);
    expect(
      texts(element, 'a').filter((name) => name.length < 3 || /^(?:here|click|link|more)$/i.test(name)),
    ).to.deep.equal([]);
  });

  it('to a region that is named by its heading', async () => {
    const section = find(await card(), 'section[aria-labelledby]');
    const root = section.getRootNode() as ShadowRoot;
    expect(root.getElementById(section.getAttribute('aria-labelledby')!)!.textContent.trim()).to.equal(
      linkedin.title['en'],
    );
  });
});
