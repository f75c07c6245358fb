import { expect, fixture, html } from '@open-wc/testing';
import type { Notice } from '../../src/index.js';
import type { PlanEntry } from '../../src/model/notice.js';
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
  namesByRole,
  notice,
  on,
  said,
  show,
  sourceRefs,
  texts,
  unfold,
  visibleText,
} from './helpers.js';
import './register.js';

type Category = NonNullable<Notice['dataCategories']>[number];

const clock = on('2025-10-25');
const category = (id: string, use: Category['use'], more: Partial<Category> = {}): Category => ({
  id,
  use,
  sourceRefs,
  ...more,
});
const listOf = (...dataCategories: Category[]) =>
  show('data-category-list', {}, { notice: notice({ dataCategories }), clock });
const headings = (root: Element): string[] =>
  findAll(root, 'h1, h2, h3, h4, h5, h6').map(({ localName, textContent }) => `${localName} ${textContent}`);

describe('<data-category-list> shows which data', () => {
  it('by use, in a fixed order, with their number', async () => {
    const element = await listOf(
      category('private-messages', 'not-used'),
      category('location', 'unclear'),
      category('photo', 'possible'),
      category('health', 'possible'),
      category('religion', 'used'),
      category('posts', 'used'),
      category('name', 'used'),
    );
    expect(lines(element)).to.deep.equal([
      'Which data?',
      'Used (2)',
      'posts',
      'name',
      'Sensitive: used (1)',
      'The GDPR gives these data extra protection (Article 9).',
      'religion',
      'Sensitive: may occur (1)',
      'health',
      'May occur (1)',
      'photo',
      'Unclear (1)',
      'location',
      'Not used, according to The Regulator (1)',
      'private messages',
      'Source: The Regulator',
    ]);
    expect(headings(element).map((text) => text.slice(0, 2))).to.deep.equal(['h3', ...Array<string>(6).fill('h4')]);
  });

  it('in the real case, in Dutch, in the notice’s own groups', async () => {
    const element = await show('data-category-list', { lang: 'nl' }, { notice: linkedin, clock });
    expect(headings(element).slice(0, 4)).to.deep.equal([
      'h3 Om welke gegevens gaat het?',
      'h4 Wordt gebruikt (11)',
      'h4 Gevoelig: kan voorkomen (4)',
      'h4 Niet gebruikt, volgens LinkedIn (4)',
    ]);
    expect(lines(findAll(element, '[part~=used]')[0]!)).to.deep.equal([
      'Wordt gebruikt (11)',
      'Profielinformatie:',
      ...['naam', 'foto', 'huidige functie', 'werkervaring', 'opleiding', 'locatie', 'vaardigheden'],
      'Openbare content:',
      ...['posts', 'artikelen', 'reacties', 'polls'],
    ]);
    expect(visibleText(element))
      .to.include('salaris dat naar jou te herleiden is')
      .and.include('gaat het terug tot 2003');
  });

  it('with an unknown use as “unclear”, never as “not used”', async () => {
    for (const use of ['weird', '', '__proto__', 'constructor', 'notused', null, 1, {}, []]) {
      const tag = anotherTag('data-category-list');
      const own = notice({ dataCategories: [category('posts', use as Category['use'])] });
      const element = await show(tag, {}, { notice: own, clock });
      expect(headings(element), JSON.stringify(use)).to.deep.equal(['h3 Which data?', 'h4 Unclear (1)']);
      expect(said(), JSON.stringify(use)).to.have.length(1);
    }
  });

  it('with a use in capitals', async () => {
    expect(headings(await listOf(category('posts', 'USED' as 'used')))).to.include('h4 Used (1)');
  });

  it('that the notice marks as sensitive among the sensitive ones', async () => {
    const element = await listOf(
      category('mood', 'used', { special: true, label: { en: 'mood' } }),
      category('trade-union-membership', 'not-used'),
      category('biometric-data', 'unclear'),
      category('posts', 'used', { special: true }),
    );
    // the list in the law is closed: other data of the vocabulary are never sensitive
    expect(headings(element).slice(1)).to.deep.equal([
      'h4 Used (1)',
      'h4 Sensitive: used (1)',
      'h4 Unclear (1)',
      'h4 Not used, according to The Regulator (1)',
    ]);
    expect(texts(element, '[part~=special-used] li')).to.deep.equal(['mood']);
  });

  it('with the notice’s own warning instead of the default one', async () => {
    const own = notice({
      dataCategories: [category('health', 'used')],
      specialCategoryWarning: { text: { en: 'Take care.' }, sourceRefs },
    });
    expect(visibleText(await show('data-category-list', {}, { notice: own, clock })))
      .to.include('Take care.')
      .and.not.include('The GDPR gives');
  });

  it('even if there are sixty', async () => {
    const ids = Array.from({ length: 60 }, (_, index) => `thing-${String(index)}`);
    const element = await listOf(...ids.map((id) => category(id, 'used')));
    expect(texts(element, 'li')).to.deep.equal(ids.map((id) => id.replace('-', ' ')));
    expect(headings(element)).to.include('h4 Used (60)');
    expect(findAll(element, 'details, button')).to.deep.equal([]);
  });

  it('up to two hundred, and warns about more', async () => {
    const dataCategories = Array.from({ length: 300 }, (_, index) => category(`thing-${String(index)}`, 'used'));
    const element = await show(anotherTag('data-category-list'), {}, { notice: notice({ dataCategories }), clock });
    expect(headings(element)).to.include('h4 Used (200)');
    const told = said();
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/dataCategories: .*at most 200/);
  });

  it('with their notes', async () => {
    const element = await listOf(
      category('posts', 'used', { label: { en: 'old posts' }, note: { en: 'Public only.' } }),
    );
    expect(texts(element, 'li')).to.deep.equal(['old posts\nPublic only.']);
  });

  it('with a marker of a different shape for each group, hidden from screen readers', async () => {
    const element = await listOf(
      category('a', 'used'),
      category('b', 'possible'),
      category('c', 'unclear'),
      category('d', 'not-used'),
      category('health', 'used'),
      category('religion', 'possible'),
    );
    const shapes = findAll(element, '.title svg');
    expect(shapes).to.have.length(6);
    expect(shapes.every((shape) => shape.ariaHidden === 'true')).to.equal(true);
    const paths = shapes.map((shape) => shape.querySelector('path')!);
    expect(paths.every((path) => path.getBoundingClientRect().width > 4)).to.equal(true);
    const full = (path: Element) => getComputedStyle(path).fill !== 'none';
    expect(new Set(paths.map((path) => `${String(full(path))} ${path.getAttribute('d')!}`)).size).to.equal(6);
  });
});

describe('<data-category-list> shows whose data, and from which period', () => {
  it('in a fold: people included, people not included, and people about whom it is unclear', async () => {
    const element = await show('data-category-list', {}, { notice: linkedin, clock });
    expect(visibleText(element)).not.to.include('minors');
    unfold(element);
    expect(texts(element, 'details .group').map((text) => text.split('\n'))).to.deep.equal([
      ['Included:', 'users in Europe', 'users in Canada and Hong Kong'],
      [
        'Unclear:',
        'minors',
        'As of 19 September 2025, according to DutchCowboys: LinkedIn does not want to use posts of minors. It is unclear how it recognises that someone is under 18.',
      ],
      ['Not included, according to Privacy-Web:', 'education accounts', 'According to the Dutch regulator AP.'],
    ]);
  });

  it('as the whole list, if the notice has no data', async () => {
    const people = [{ id: 'minors', label: { en: 'minors' }, use: 'not-used' as const, sourceRefs }];
    const element = await show('data-category-list', {}, { notice: notice({ people }), clock });
    expect(lines(element)).to.deep.equal([
      'Whose data?',
      'Not included, according to The Regulator:',
      'minors',
      'Source: The Regulator',
    ]);
  });

  it('by year, if only the year is known', async () => {
    const own = notice({ dataPeriod: { from: '2003', sourceRefs } });
    expect(lines(await show('data-category-list', {}, { notice: own, clock }))).to.include('Data from 2003 onwards.');
  });

  it('with a later limit first, from its day on, and then the earlier period', async () => {
    const before = 'Also what you shared in the past. According to the Dutch regulator AP, it goes back to 2003.';
    const element = await show('data-category-list', {}, { notice: linkedin, clock: on('2025-11-06') });
    expect(lines(element)[1]).to.equal(before);
    element.clock = on('2025-11-07');
    await element.updateComplete;
    expect(lines(element).slice(1, 3)).to.deep.equal([
      `News of 7 November 2025: ${linkedin.updates![0]!.text['en']!}`,
      `Reported earlier: ${before}`,
    ]);
    unfold(element);
    expect(visibleText(element)).to.include(
      `News of 7 November 2025: ${linkedin.updates![1]!.text['en']!} Reported earlier: As of 19 September 2025`,
    );
  });
});

describe('<data-category-list> with attributes', () => {
  it('accepts ids of the vocabulary, and shows others unchanged', async () => {
    const element = await show('data-category-list', {
      used: 'name  posts\n my-own-thing',
      possible: 'Health',
      unclear: 'location',
      'not-used': 'private-messages',
      since: '2003',
      source: 'The Paper',
      'source-href': 'https://paper.example/',
    });
    expect(lines(element).filter((line) => !line.startsWith('The GDPR'))).to.deep.equal([
      'Which data?',
      'Data from 2003 onwards.',
      'Used (3)',
      'name',
      'posts',
      'my own thing',
      'Sensitive: may occur (1)',
      'health',
      'Unclear (1)',
      'location',
      'Not used, according to The Paper (1)',
      'private messages',
      'Source: The Paper',
    ]);
    expect(link(element, 'The Paper').href).to.equal('https://paper.example/');
  });

  it('attributes data that are not used to the article, if it names no source', async () => {
    expect(lines(await show('data-category-list', { 'not-used': 'private-messages' }))).to.include(
      'Not used, according to this article (1)',
    );
  });

  it('leaves out invalid ids, with a warning', async () => {
    const element = await show(anotherTag('data-category-list'), { used: 'name <img/src=x> __proto__', since: 'long' });
    expect(lines(element)).to.deep.equal(['Which data?', 'Used (1)', 'name']);
    const told = said();
    expect(told).to.have.length(1);
    expect(told[0]).to.include('dataCategories[1].id').and.include('dataPeriod.from');
  });

  it('shows its children if no id is valid', async () => {
    for (const attributes of [{ used: ' ' }, { used: '<b>' }, { platform: 'Example' }]) {
      const element = await show(anotherTag('data-category-list'), attributes);
      said();
      expect(isFallback(element), JSON.stringify(attributes)).to.equal(true);
    }
  });
});

describe('<data-category-list> is announced', () => {
  itWhereRolesAreTold('as headings and named lists, without a landmark', async () => {
    const own = notice({
      dataGroups: [{ id: 'wall', label: { en: 'Your wall' } }],
      dataCategories: [category('posts', 'used', { group: 'wall' }), category('name', 'not-used')],
      people: [{ id: 'members', label: { en: 'members' }, use: 'used', sourceRefs }],
    });
    const element = await show('data-category-list', {}, { notice: own, clock });
    unfold(element);
    const notUsed = 'Not used, according to The Regulator (1)';
    expect(await namesByRole(element, 'heading')).to.deep.equal(['Which data?', 'Used (1)', notUsed, 'Whose data?']);
    expect(await namesByRole(element, 'list')).to.deep.equal(['Your wall:', notUsed, 'Included:']);
    expect(await namesByRole(element, 'listitem')).to.have.length(3);
    expect(await namesByRole(element, 'region')).to.deep.equal([]);
  });

  it('as lists, even in browsers that remove the role from lists without markers', async () => {
    const element = await listOf(category('posts', 'used'));
    expect(find(element, 'ul').getAttribute('role')).to.equal('list');
  });
});

describe('<data-category-list> puts the data of a group on one line', () => {
  const group = { dataGroups: [{ id: 'wall', label: { en: 'Your wall' } }] };
  const inGroup = (...ids: string[]) =>
    notice({ ...group, dataCategories: ids.map((id) => category(id, 'used', { group: 'wall' })) });
  const pictures = (element: Element) => findAll(element, '.group svg').map((picture) => picture.getAttribute('class'));

  const topOf = (one: Element) => Math.round(one.getBoundingClientRect().top);
  const shown = async (width: string) => {
    const parent = await fixture<HTMLElement>(html`<div style="inline-size: ${width}; font: 16px sans-serif"></div>`);
    return show('data-category-list', {}, { notice: inGroup('posts', 'comments', 'own'), clock, parent });
  };

  it('next to the label if there is space, otherwise below it', async () => {
    for (const [width, places] of [
      ['40em', 1],
      ['20em', 2],
    ] as const) {
      const element = await shown(width);
      const label = find(element, '.line > p');
      expect(new Set(findAll(element, 'li').map(topOf)).size, width).to.equal(1);
      expect(new Set([label, ...findAll(element, 'li')].map(topOf)).size, width).to.equal(places);
    }
  });

  it('with a picture that is hidden from screen readers', async () => {
    const element = await shown('40em');
    expect(pictures(element)).to.deep.equal(['content']);
    expect(find(element, '.group svg').getAttribute('aria-hidden')).to.equal('true');
  });

  for (const [ids, picture] of [
    [['name', 'own'], 'person'],
    [['own', 'files', 'source-code', 'posts'], 'document'],
    [['ip-address'], 'device'],
    [['login-details', 'private-messages'], 'private'],
    [['own', 'another', 'name'], undefined],
    [['own'], undefined],
  ] as const) {
    it(`${picture ?? 'none'} next to ${ids.join(', ')}`, async () => {
      const element = await show('data-category-list', {}, { notice: inGroup(...ids), clock });
      expect(pictures(element)).to.deep.equal(picture ? [picture] : []);
    });
  }

  it('except data with a note, on their own line', async () => {
    const dataCategories = [
      category('name', 'used'),
      category('posts', 'used', { note: { en: 'Public only.' } }),
      category('photo', 'used'),
    ];
    const element = await listOf(...dataCategories);
    const [name, posts, photo] = findAll(element, 'li').map((item) => item.getBoundingClientRect());
    expect(posts!.top).to.be.at.least(name!.bottom);
    expect(photo!.top).to.be.at.least(posts!.bottom);
  });
});

describe('<data-category-list> of a change that was stopped', () => {
  const dataCategories = [{ id: 'name', use: 'used' as const, sourceRefs }];

  for (const [state, start, used] of [
    ['halted', '2025-11-03', 'Was to be used (1)'],
    ['withdrawn', '2025-11-03', 'Was to be used (1)'],
    ['halted', '2025-10-01', 'Was used (1)'],
  ] as const) {
    it(`has “${used}” if it is ${state}, with the first day ${start}`, async () => {
      const plan: PlanEntry[] = [
        { announced: '2025-09-18', state: 'planned', start, sourceRefs },
        { announced: '2025-10-20', state, sourceRefs },
      ];
      const own = notice({ dataCategories, audiences: audiencesWith({}, { plan }) });
      const element = await show('data-category-list', {}, { notice: own, clock });
      expect(lines(element).slice(0, 2)).to.deep.equal(['Which data?', used]);
    });
  }

  it('mentions the consent for an opt-in', async () => {
    const choice = { kind: 'opt-in' as const, sourceRefs };
    const own = notice({ dataCategories, audiences: audiencesWith({ start: '2025-10-01' }, { choice }) });
    const element = await show('data-category-list', {}, { notice: own, clock });
    expect(lines(element).slice(0, 2)).to.deep.equal(['Which data?', 'Used if you say yes (1)']);
  });
});
