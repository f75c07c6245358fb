import { expect, fixture, html } from '@open-wc/testing';
import { addWords, DataCategoryList, type Notice } from '../../src/index.js';
import { en } from '../../src/words/languages/en.js';
import {
  anotherTag,
  drawn,
  find,
  findAll,
  isFallback,
  linkedin,
  notice,
  on,
  said,
  show,
  tags,
  visibleText,
} from './helpers.js';
import './register.js';

const clock = on('2025-10-25');

describe('Every element shows its children', () => {
  it('without data', async () => {
    for (const tag of tags) {
      const element = await show(tag, {}, { children: '<h2>Say no</h2> before <a href="#here">the day</a>.' });
      expect(visibleText(element), tag).to.equal('Say no\nbefore the day.');
      expect(isFallback(element), tag).to.equal(true);
      expect(findAll(element, '[part]'), tag).to.deep.equal([]);
    }
  });

  it('until it has data, and again without them', async () => {
    for (const tag of tags) {
      const element = await show(tag, {}, { clock });
      element.notice = linkedin;
      await drawn(element);
      expect(visibleText(element), tag).not.to.include('The fallback.');
      expect(isFallback(element), tag).to.equal(false);
      Object.assign(element, { notice: undefined });
      await drawn(element);
      expect(visibleText(element), tag).to.equal('The fallback.');
      expect(isFallback(element), tag).to.equal(true);
    }
  });

  it('without leftover states of the earlier view', async () => {
    const element = await show('deadline-banner', {}, { notice: linkedin, clock });
    expect(element.matches(':state(announced)')).to.equal(true);
    Object.assign(element, { notice: undefined });
    await drawn(element);
    expect(element.matches(':state(announced)')).to.equal(false);
    expect(isFallback(element)).to.equal(true);
  });

  it('if the notice has another major version', async () => {
    const element = await show(anotherTag('deadline-banner'), {}, { notice: { ...notice(), schemaVersion: '2.0' } });
    expect(visibleText(element)).to.equal('The fallback.');
    expect(said()).to.have.length(1);
  });

  it('if the notice has no data for the element', async () => {
    for (const tag of ['opt-out-stepper', 'data-category-list', 'authority-positions'] as const) {
      expect(visibleText(await show(tag, {}, { notice: notice() })), tag).to.equal('The fallback.');
    }
  });

  it('with data-only, with and without data', async () => {
    for (const own of [notice(), undefined]) {
      const element = await show('data-use-notice', { 'data-only': '' }, { notice: own });
      expect(visibleText(element)).to.equal('The fallback.');
    }
  });

  it('unless the page hides them', async () => {
    expect(visibleText(await show('deadline-banner', { hidden: '', platform: 'Example' }))).to.equal('');
  });
});

describe('After an exception during rendering', () => {
  const mistake = () => {
    throw new Error('a mistake');
  };

  it('the element shows its children with one warning, and the other elements keep working', async () => {
    const parent = await fixture(html`<div lang="en"></div>`);
    const tag = anotherTag('deadline-banner');
    const attributes = { platform: 'Example' };
    const before = await show('deadline-banner', attributes, { clock, parent });
    const wrong = await show(tag, attributes, { clock: mistake, parent });
    const after = await show('deadline-banner', attributes, { clock, parent });
    wrong.requestUpdate();
    await drawn(wrong);
    expect(visibleText(wrong)).to.equal('The fallback.');
    expect(isFallback(wrong)).to.equal(true);
    for (const element of [before, after]) expect(visibleText(element)).to.include('Example');
    const told = said();
    expect(told).to.have.length(1);
    expect(told[0])
      .to.match(new RegExp(`^<${tag}> `))
      .and.include('a mistake')
      .and.include('children');
  });

  it('the element recovers as soon as rendering succeeds', async () => {
    const element = await show(anotherTag('deadline-banner'), { platform: 'Example' }, { clock });
    expect(visibleText(element)).to.include('Example');
    element.clock = mistake;
    await drawn(element);
    expect(visibleText(element)).to.equal('The fallback.');
    element.clock = clock;
    await drawn(element);
    expect(visibleText(element)).to.include('Example').and.not.include('fallback');
    expect(isFallback(element)).to.equal(false);
    said();
  });

  it('caused by the words of one language, elements in other languages keep working', async () => {
    addWords({ ...en, lang: 'xx', stepper: { ...en.stepper, done: mistake } });
    const own: Notice = { ...linkedin, languages: ['nl', 'en', 'xx'] };
    const wrong = await show(anotherTag('opt-out-stepper'), { lang: 'xx' }, { notice: own });
    expect(visibleText(wrong)).to.equal('The fallback.');
    expect(visibleText(await show('opt-out-stepper', { lang: 'en' }, { notice: own }))).to.include('How to say no');
    expect(said()).to.have.length(1);
  });

  it('in one section of a card, only that section is missing', async () => {
    const { prototype } = DataCategoryList;
    const own = Object.getOwnPropertyDescriptor(prototype, 'attributesAsNotice')!;
    Object.defineProperty(prototype, 'attributesAsNotice', { ...own, value: mistake });
    try {
      const card = await show('data-use-notice', {}, { notice: linkedin, clock });
      expect(visibleText(find(card, 'data-category-list'))).to.equal('');
      const shown = visibleText(card);
      expect(shown).to.include('8 days left').and.include('How to say no').and.include('who says what');
      expect(said()).to.have.length(1);
    } finally {
      Object.defineProperty(prototype, 'attributesAsNotice', own);
    }
  });
});
