import { expect } from '@open-wc/testing';
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
  it('in a fixed order, by use, with how many', async () => {
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
      'Which data',
      'Used (2)',
      'posts',
      'name',
      'Sensitive, used (1)',
      'The GDPR gives these data extra protection (Article 9).',
      'religion',
      'Sensitive, may occur (1)',
      'health',
      'May occur (1)',
      'photo',
      'Unclear (1)',
      'location',
      'Not used (1)',
      'private messages',
      'Source: The Regulator',
    ]);
    expect(headings(element).map((text) => text.slice(0, 2))).to.deep.equal(['h3', ...Array<string>(6).fill('h4')]);
  });

  it('of the real case, in Dutch, under the notice’s own groups', async () => {
    const element = await show('data-category-list', { lang: 'nl' }, { notice: linkedin, clock });
    expect(headings(element).slice(0, 4)).to.deep.equal([
      'h3 Om welke gegevens gaat het',
      'h4 Wordt gebruikt (11)',
      'h4 Gevoelig, kan voorkomen (4)',
      'h4 Wordt niet gebruikt (4)',
    ]);
    expect(lines(findAll(element, '[part~=used]')[0]!)).to.deep.equal([
      'Wordt gebruikt (11)',
      'Profielinformatie',
      ...['naam', 'foto', 'huidige functie', 'werkervaring', 'opleiding', 'locatie', 'vaardigheden'],
      'Openbare content',
      ...['posts', 'artikelen', 'reacties', 'polls'],
    ]);
    expect(visibleText(element))
      .to.include('salaris dat naar jou te herleiden is')
      .and.include('gaat het terug tot 2003');
  });

  it('an unknown use as unclear, never as not used', async () => {
    for (const use of ['weird', '', '__proto__', 'constructor', 'notused', null, 1, {}, []]) {
      const tag = anotherTag('data-category-list');
      const own = notice({ dataCategories: [category('posts', use as Category['use'])] });
      const element = await show(tag, {}, { notice: own, clock });
      expect(headings(element), JSON.stringify(use)).to.deep.equal(['h3 Which data', 'h4 Unclear (1)']);
      expect(said(), JSON.stringify(use)).to.have.length(1);
    }
  });

  it('a use in capitals as what it is', async () => {
    expect(headings(await listOf(category('posts', 'USED' as 'used')))).to.include('h4 Used (1)');
  });

  it('what the notice itself calls sensitive among the sensitive ones', async () => {
    const element = await listOf(
      category('mood', 'used', { special: true, label: { en: 'mood' } }),
      category('trade-union-membership', 'not-used'),
      category('biometric-data', 'unclear'),
      category('posts', 'used', { special: true }),
    );
    // the law's list is closed: a word of the vocabulary that is not on it is never sensitive
    expect(headings(element).slice(1)).to.deep.equal([
      'h4 Used (1)',
      'h4 Sensitive, used (1)',
      'h4 Unclear (1)',
      'h4 Not used (1)',
    ]);
    expect(texts(element, '[part~=special-used] li')).to.deep.equal(['mood']);
  });

  it('with the notice’s own warning instead of ours', async () => {
    const own = notice({
      dataCategories: [category('health', 'used')],
      specialCategoryWarning: { text: { en: 'Take care.' }, sourceRefs },
    });
    expect(visibleText(await show('data-category-list', {}, { notice: own, clock })))
      .to.include('Take care.')
      .and.not.include('The GDPR gives');
  });

  it('sixty of them, all of them', async () => {
    const ids = Array.from({ length: 60 }, (_, index) => `thing-${String(index)}`);
    const element = await listOf(...ids.map((id) => category(id, 'used')));
    expect(texts(element, 'li')).to.deep.equal(ids.map((id) => id.replace('-', ' ')));
    expect(headings(element)).to.include('h4 Used (60)');
    expect(findAll(element, 'details, button')).to.deep.equal([]);
  });

  it('the first two hundred of three hundred, and tells the authors', async () => {
    const dataCategories = Array.from({ length: 300 }, (_, index) => category(`thing-${String(index)}`, 'used'));
    const element = await show(anotherTag('data-category-list'), {}, { notice: notice({ dataCategories }), clock });
    expect(headings(element)).to.include('h4 Used (200)');
    const told = said();
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/dataCategories: .*at most 200/);
  });

  it('and what there is to say about one', async () => {
    const element = await listOf(
      category('posts', 'used', { label: { en: 'old posts' }, note: { en: 'Public only.' } }),
    );
    expect(texts(element, 'li')).to.deep.equal(['old posts\nPublic only.']);
  });

  it('each group with a shape beside the word, hidden from screen readers', async () => {
    const element = await listOf(
      category('a', 'used'),
      category('b', 'possible'),
      category('c', 'unclear'),
      category('d', 'not-used'),
      category('health', 'used'),
      category('religion', 'possible'),
    );
    const shapes = findAll(element, 'section svg');
    expect(shapes).to.have.length(6);
    expect(shapes.every((shape) => shape.ariaHidden === 'true')).to.equal(true);
    const paths = shapes.map((shape) => shape.querySelector('path')!);
    expect(paths.every((path) => path.getBoundingClientRect().width > 4)).to.equal(true);
    const full = (path: Element) => getComputedStyle(path).fill !== 'none';
    expect(new Set(paths.map((path) => `${String(full(path))} ${path.getAttribute('d')!}`)).size).to.equal(6);
  });
});

describe('<data-category-list> shows whose data, and how far back', () => {
  it('folded away: who is used, who is not, and what is unclear about that', async () => {
    const element = await show('data-category-list', {}, { notice: linkedin, clock });
    expect(visibleText(element)).not.to.include('minors');
    unfold(element);
    expect(texts(element, 'details li').map((text) => text.split('\n')[0]))
      .to.include('Used: users in Europe')
      .and.include('Unclear: minors')
      .and.include('Not used: education accounts');
  });

  it('the year, where only that is known', async () => {
    const own = notice({ dataPeriod: { from: '2003', sourceRefs } });
    expect(lines(await show('data-category-list', {}, { notice: own, clock }))).to.include('This goes back to 2003.');
  });

  it('that a platform limited this later, from that day on', async () => {
    const superseded = `Later (7 November 2025): ${linkedin.updates![0]!.text['en']!}`;
    const element = await show('data-category-list', {}, { notice: linkedin, clock: on('2025-11-06') });
    unfold(element);
    expect(visibleText(element)).to.include('goes back to 2003').and.not.include(superseded);
    element.clock = on('2025-11-07');
    await element.updateComplete;
    expect(visibleText(element)).to.include(`it goes back to 2003. ${superseded}`);
  });
});

describe('<data-category-list> by attributes', () => {
  it('takes ids of the vocabulary, and others as they are', async () => {
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
      'Which data',
      'This goes back to 2003.',
      'Used (3)',
      'name',
      'posts',
      'my own thing',
      'Sensitive, may occur (1)',
      'health',
      'Unclear (1)',
      'location',
      'Not used (1)',
      'private messages',
      'Source: The Paper',
    ]);
    expect(link(element, 'The Paper').href).to.equal('https://paper.example/');
  });

  it('leaves out what is no id, and tells the authors', async () => {
    const element = await show(anotherTag('data-category-list'), { used: 'name <img/src=x> __proto__', since: 'long' });
    expect(lines(element)).to.deep.equal(['Which data', 'Used (1)', 'name']);
    const told = said();
    expect(told).to.have.length(1);
    expect(told[0]).to.include('dataCategories[1].id').and.include('dataPeriod.from');
  });

  it('has nothing to show, where none is left', async () => {
    for (const attributes of [{ used: ' ' }, { used: '<b>' }, { platform: 'Example' }]) {
      const element = await show(anotherTag('data-category-list'), attributes);
      said();
      expect(isFallback(element), JSON.stringify(attributes)).to.equal(true);
    }
  });
});

describe('<data-category-list> is read out', () => {
  itWhereRolesAreTold('as headings and lists, without any landmark', async () => {
    const element = await listOf(category('posts', 'used'), category('name', 'not-used'));
    expect(await namesByRole(element, 'heading')).to.deep.equal(['Which data', 'Used (1)', 'Not used (1)']);
    expect(await namesByRole(element, 'list')).to.have.length(2);
    expect(await namesByRole(element, 'listitem')).to.have.length(2);
    expect(await namesByRole(element, 'region')).to.deep.equal([]);
  });

  it('as lists also where the site’s browser takes the role from lists without markers', async () => {
    const element = await listOf(category('posts', 'used'));
    expect(find(element, 'ul').getAttribute('role')).to.equal('list');
  });
});

describe('<data-category-list> of a change that was stopped', () => {
  const dataCategories = [{ id: 'name', use: 'used' as const, sourceRefs }];

  for (const [state, start, condition] of [
    ['halted', '2025-11-03', 'This was the plan:'],
    ['withdrawn', '2025-11-03', 'This was the plan:'],
    ['halted', '2025-10-01', 'This was used:'],
  ] as const) {
    it(`says “${condition}” where it is ${state}, and the first day was to be ${start}`, async () => {
      const plan: PlanEntry[] = [
        { announced: '2025-09-18', state: 'planned', start, sourceRefs },
        { announced: '2025-10-20', state, sourceRefs },
      ];
      const own = notice({ dataCategories, audiences: audiencesWith({}, { plan }) });
      const element = await show('data-category-list', {}, { notice: own, clock });
      expect(lines(element).slice(0, 3)).to.deep.equal(['Which data', condition, 'Used (1)']);
    });
  }

  it('says that it is only with a yes, where the choice is to opt in', async () => {
    const choice = { kind: 'opt-in' as const, sourceRefs };
    const own = notice({ dataCategories, audiences: audiencesWith({ start: '2025-10-01' }, { choice }) });
    const element = await show('data-category-list', {}, { notice: own, clock });
    expect(lines(element).slice(0, 3)).to.deep.equal(['Which data', 'Only if you say yes:', 'Used (1)']);
  });

  it('says nothing of a plan otherwise', async () => {
    const element = await show('data-category-list', {}, { notice: notice({ dataCategories }), clock });
    expect(visibleText(element)).not.to.include('plan');
  });
});
