import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { addWords, type Notice } from '../../src/index.js';
import { en } from '../../src/words/languages/en.js';
import { nl } from '../../src/words/languages/nl.js';
import { say } from '../../src/words/say.js';
import {
  anotherTag,
  drawn,
  find,
  findAll,
  linkedin,
  notice,
  on,
  said,
  show,
  sourceRefs,
  visibleText,
} from './helpers.js';
import './register.js';

const clock = on('2025-10-25');
const dutch = nl.banner.headline.announced;
const english = en.banner.headline.announced;
const attributes = { platform: 'Example' };

/** A new part of the page in a language. */
const inLanguage = (lang: string): Promise<Element> => fixture(html`<div lang=${lang}></div>`);

describe('An element uses', () => {
  it('the language of the text around it', async () => {
    expect(visibleText(await show('deadline-banner', attributes, { parent: await inLanguage('nl') }))).to.include(
      dutch,
    );
    expect(visibleText(await show('deadline-banner', attributes, { parent: await inLanguage('en') }))).to.include(
      english,
    );
  });

  it('its own language, if it has one', async () => {
    const element = await show('deadline-banner', { ...attributes, lang: 'nl' });
    expect(visibleText(element)).to.include(dutch);
    element.lang = 'en';
    await drawn(element);
    expect(visibleText(element)).to.include(english);
    element.removeAttribute('lang');
    (await inLanguage('nl')).append(element);
    await drawn(element);
    expect(visibleText(element)).to.include(dutch);
  });

  it('that of the page, deep in other components', async () => {
    for (const [lang, sentence] of [
      ['nl', dutch],
      ['en', english],
    ] as const) {
      const page = await inLanguage(lang);
      const inner = document.createElement('div');
      page.attachShadow({ mode: 'open' }).append(inner);
      const parent = inner.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
      expect(visibleText(await show('deadline-banner', attributes, { parent })), lang).to.include(sentence);
    }
  });

  it('the base language of a regional one, in any notation', async () => {
    for (const lang of ['nl-BE', 'nl_NL', 'NL', 'nl-Latn-BE', ' nl ', 'en-GB', 'en_US', 'EN', ' en ']) {
      const element = await show('deadline-banner', attributes, { parent: await inLanguage(lang) });
      expect(visibleText(element), lang).to.include(/nl/i.test(lang) ? dutch : english);
    }
  });

  it('that of the notice, if the notice is not written in the page’s language', async () => {
    for (const own of ['nl', 'en']) {
      const element = await show(
        'deadline-banner',
        {},
        { parent: await inLanguage('fr'), notice: notice({ defaultLanguage: own }) },
      );
      expect(visibleText(element)).to.include(own === 'nl' ? dutch : english);
    }
    const element = await show(
      'deadline-banner',
      {},
      { parent: await inLanguage('en'), notice: notice({ languages: ['nl'] }) },
    );
    expect(visibleText(element)).to.include(dutch);
  });

  it('any language, if the page’s is unknown', async () => {
    for (const lang of ['xx-invalid-', 'i-klingon', 'x'.repeat(300), '', '__proto__', 'constructor']) {
      const element = await show('deadline-banner', attributes, { parent: await inLanguage(lang) });
      expect(visibleText(element), lang).to.satisfy((text: string) => text.includes(dutch) || text.includes(english));
    }
  });

  it('that of xml:lang, if a page has no other', async () => {
    for (const space of ['', 'http://www.w3.org/XML/1998/namespace']) {
      const parent = await fixture(html`<div></div>`);
      if (space) parent.setAttributeNS(space, 'xml:lang', 'nl');
      else parent.setAttribute('xml:lang', 'nl');
      expect(visibleText(await show('deadline-banner', attributes, { parent }))).to.include(dutch);
    }
  });

  it('that of the page’s head, if there is no attribute', async () => {
    const page = document.documentElement;
    const own = page.lang;
    page.removeAttribute('lang');
    const meta = document.createElement('meta');
    for (const [lang, sentence] of [
      ['en', english],
      ['NL-be', dutch],
    ] as const) {
      Object.assign(meta, { httpEquiv: 'Content-Language', content: lang });
      document.head.append(meta);
      const parent = await fixture(html`<div></div>`);
      expect(visibleText(await show('deadline-banner', attributes, { parent })), lang).to.include(sentence);
    }
    meta.remove();
    page.lang = own;
  });

  it('another one as soon as the page or a part of it changes its language', async () => {
    const outer = await inLanguage('nl');
    const inner = outer
      .appendChild(document.createElement('div'))
      .attachShadow({ mode: 'open' })
      .appendChild(document.createElement('p'));
    const deep = await show('deadline-banner', attributes, { parent: inner });
    const card = await show('data-use-notice', {}, { parent: outer, notice: notice() });
    for (const [lang, sentence] of [
      ['en', english],
      ['nl', dutch],
    ] as const) {
      outer.setAttribute('lang', lang);
      await aTimeout(0);
      await drawn(outer);
      expect(visibleText(deep)).to.include(sentence);
      expect(visibleText(card)).to.include(sentence);
      expect(visibleText(card)).not.to.include(sentence === dutch ? english : dutch);
    }
    inner.lang = 'en';
    await aTimeout(0);
    await drawn(deep);
    expect(visibleText(deep)).to.include(english);
  });

  it('that of its notice, with one warning about the missing file', async () => {
    const written = notice({ languages: ['en', 'pl'], defaultLanguage: 'en', title: { en: 'A title', pl: 'Tytuł' } });
    const parent = await inLanguage('pl-PL');
    const card = await show('data-use-notice', { 'data-only': '' }, { parent, notice: written });
    for (const tag of ['deadline-banner', 'opt-out-stepper'] as const) await show(tag, {}, { parent: card });
    expect(visibleText(card)).to.include(english);
    expect(said()).to.deep.equal(['<data-use-notice> lang="pl-PL": shown in en. Add the embed file pl.js to the page']);
    // no warning if the notice is not written in the page’s language
    await show('data-use-notice', {}, { parent: await inLanguage('pl'), notice: notice() });
  });

  it('a lang attribute of its own, for screen readers and hyphenation', async () => {
    const element = await show('deadline-banner', attributes, { parent: await inLanguage('nl-BE') });
    const base = find(element, '[part=base]');
    expect([base.lang, base.dir]).to.deep.equal(['nl', 'ltr']);
    // the attribute of the page's author is unchanged
    expect(element.hasAttribute('lang')).to.equal(false);
  });
});

describe('Text in another language has a lang attribute', () => {
  it('a title without a translation', async () => {
    const card = await show('data-use-notice', {}, { notice: notice({ title: { nl: 'Alleen in het Nederlands' } }) });
    const title = findAll(card, 'h3')[0]!;
    expect(visibleText(title)).to.equal('Alleen in het Nederlands');
    expect(title.querySelector('[lang]')!.getAttribute('lang')).to.equal('nl');
  });

  it('the platform’s labels, if the platform does not have the reader’s language', async () => {
    const routes: Notice['routes'] = [
      { id: 'a', type: 'settings', path: { fr: ['Préférences', 'Données'] }, sourceRefs },
      { id: 'b', type: 'settings', control: { label: { fr: 'Utiliser' }, target: 'off' }, sourceRefs },
    ];
    const element = await show('opt-out-stepper', {}, { notice: notice({ routes }) });
    const labels = findAll(element, '[lang=fr]');
    expect(labels.map(({ textContent }) => textContent)).to.deep.equal(['Préférences', 'Données', 'Utiliser']);
    for (const label of labels) expect(label.getAttribute('translate')).to.equal('no');
    expect(visibleText(element)).to.include('Turn this switch off:\nUtiliser');
  });

  it('the titles of sources', async () => {
    const card = await show('data-use-notice', {}, { notice: linkedin, clock });
    const title = findAll(card, 'a[lang=fr]').find(({ textContent }) => textContent.startsWith('Entrainement de l’IA'));
    expect(title).to.be.instanceOf(HTMLAnchorElement);
  });

  it('but not text in the element’s own language', async () => {
    const card = await show('data-use-notice', {}, { notice: notice({ summary: { en: 'In short.', nl: 'Kortom.' } }) });
    expect(visibleText(card)).to.include('In short.').and.not.include('Kortom.');
    expect(findAll(card, '[part=base] [lang]:not([part=base])')).to.deep.equal([]);
  });
});

describe('After a language is added to the page', () => {
  it('elements that wait for it appear', async () => {
    const tag = anotherTag('deadline-banner');
    const own = notice({ defaultLanguage: 'de', languages: ['de'], title: { de: 'Titel' } });
    const element = await show(tag, {}, { notice: own });
    expect(visibleText(element)).to.equal('The fallback.');
    const told = said();
    expect(told).to.have.length(1);
    expect(told[0]).to.match(new RegExp(`^<${tag}> .*\\bde\\b`));

    addWords({ ...en, lang: 'de', banner: { ...en.banner, plans: (platform) => say`${platform} nutzt deine Daten.` } });
    await drawn(element);
    expect(visibleText(element)).to.include('Example nutzt deine Daten.');
  });

  it('elements with a replacement language change to it', async () => {
    const element = await show('deadline-banner', attributes, { parent: await inLanguage('sv') });
    expect(visibleText(element)).not.to.include('använder');
    addWords({
      ...en,
      lang: 'sv',
      banner: { ...en.banner, plans: (platform) => say`${platform} använder dina uppgifter.` },
    });
    await drawn(element);
    expect(visibleText(element)).to.include('Example använder dina uppgifter.');
  });

  it('elements in it have its right-to-left direction', async () => {
    addWords({ ...en, lang: 'ar', dir: 'rtl' });
    const own: Notice = { ...linkedin, languages: ['nl', 'en', 'ar'] };
    const element = await show('opt-out-stepper', {}, { notice: own, parent: await inLanguage('ar') });
    const base = find(element, '[part=base]');
    expect([base.lang, base.dir, getComputedStyle(base).direction]).to.deep.equal(['ar', 'rtl', 'rtl']);
  });
});
