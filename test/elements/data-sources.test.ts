import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { DataUseNotice, Notice } from '../../src/index.js';
import {
  anotherTag,
  audiencesWith,
  drawn,
  find,
  isFallback,
  linkedin,
  notice,
  on,
  said,
  show,
  visibleText,
} from './helpers.js';
import './register.js';
import { nl } from '../../src/words/languages/nl.js';

const clock = on('2025-10-25');
const dates = {
  timeZone: 'Europe/Amsterdam',
  audiences: audiencesWith({ start: '2025-11-03', lastDay: '2025-10-31' }),
};
const named = (name: string, parts: Partial<Notice> = {}): Notice => notice({ platform: { name }, ...parts });
const script = (json: unknown, after = '<p>The fallback.</p>'): string =>
  `<script type="application/json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>${after}`;

describe('An attribute overrides the notice', () => {
  it('with the name of the platform', async () => {
    const element = await show('deadline-banner', { platform: 'By attribute' }, { notice: named('By notice'), clock });
    expect(visibleText(element)).to.include('By attribute').and.not.include('By notice');
  });

  it('with the first day: it replaces the notice’s last day too', async () => {
    const own = { notice: notice(dates), clock };
    expect(visibleText(await show('deadline-banner', {}, own))).to.include('Friday 31 October: 6 days left');
    const element = await show('deadline-banner', { 'effective-date': '2025-12-01' }, own);
    expect(visibleText(element))
      .to.include('Say no by the end of Sunday 30 November: 36 days left')
      .and.include('From Monday 1 December 2025')
      .and.not.include('31 October');
  });

  it('with the last day: it replaces the notice’s first day too', async () => {
    const element = await show('deadline-banner', { 'last-day': '2025-11-30' }, { notice: notice(dates), clock });
    expect(visibleText(element))
      .to.include('Say no by the end of Sunday 30 November: 36 days left')
      .and.not.include('3 November');
  });

  it('with the address: the notice’s other routes are hidden', async () => {
    const element = await show('opt-out-stepper', { href: 'https://example.com/no' }, { notice: linkedin });
    expect(visibleText(element))
      .to.include('Open the setting on example.com')
      .and.not.match(/linkedin\.com|Route 1/i);
  });

  it('with a list of data: the notice’s other data are hidden', async () => {
    const element = await show('data-category-list', { used: 'name' }, { notice: linkedin });
    expect(visibleText(element))
      .to.include('Used (1)\nname')
      .and.not.match(/Not used|Sensitive|minors|2003/);
  });

  it('but not with an invalid value', async () => {
    const element = await show(anotherTag('deadline-banner'), { status: 'x' }, { notice: notice(dates), clock });
    expect(visibleText(element)).to.include('Friday 31 October: 6 days left');
    expect(said()).to.have.length(1);
  });
});

describe('An element’s own notice', () => {
  it('as a property overrides the JSON in the element', async () => {
    const children = script(named('By JSON'));
    const element = await show('deadline-banner', {}, { notice: named('By property'), children, clock });
    expect(visibleText(element)).to.include('By property');
    Object.assign(element, { notice: undefined });
    await drawn(element);
    expect(visibleText(element)).to.include('By JSON');
  });

  it('overrides the notice of its card', async () => {
    const parent = await show('data-use-notice', { 'data-only': '' }, { notice: named('Around'), children: '' });
    const element = await show('deadline-banner', {}, { notice: named('Own'), clock, parent });
    expect(visibleText(element)).to.include('Own');
    const withJson = await show('deadline-banner', {}, { children: script(named('Own JSON')), clock, parent });
    expect(visibleText(withJson)).to.include('Own JSON');
  });

  it('is updated when it is replaced or removed', async () => {
    const element = await show('deadline-banner', {}, { notice: named('First'), clock });
    element.notice = named('Second');
    await drawn(element);
    expect(visibleText(element)).to.include('Second').and.not.include('First');
    Object.assign(element, { notice: undefined });
    await drawn(element);
    expect(visibleText(element)).to.equal('The fallback.');
  });
});

describe('JSON in an element', () => {
  it('is used, but never visible', async () => {
    const element = await show('deadline-banner', {}, { children: script(named('By JSON')), clock });
    expect(visibleText(element)).to.include('By JSON').and.not.include('schemaVersion');
  });

  it('is not visible among the children either', async () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = 'script { display: block }';
    const element = await show('deadline-banner', {}, { children: script({ title: 'no notice' }), clock });
    said();
    expect(visibleText(element)).to.equal('The fallback.');
    style.remove();
  });

  it('is not read before all of it has arrived', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    try {
      const children = script(JSON.stringify(named('Whole')).slice(0, 60), '');
      const element = await show('deadline-banner', {}, { children, clock });
      expect(isFallback(element)).to.equal(true);
      // the rest arrives in pieces, and nothing follows it
      const text = element.querySelector('script')!.firstChild as Text;
      const whole = JSON.stringify(named('Whole'));
      for (const end of [whole.length - 1, whole.length]) {
        expect(isFallback(element)).to.equal(true);
        text.data = whole.slice(0, end);
        await aTimeout(0);
        await drawn(element);
      }
      expect(visibleText(element)).to.include('Whole');
    } finally {
      Reflect.deleteProperty(document, 'readyState');
    }
  });

  it('is reported as broken at the end of the page, even if nothing follows it', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    const element = await show('deadline-banner', {}, { children: script('{ "title": ', ''), clock });
    expect(said()).to.deep.equal([]);
    Reflect.deleteProperty(document, 'readyState');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await drawn(element);
    expect(isFallback(element)).to.equal(true);
    expect(said().join()).to.include('cannot read its JSON child');
  });

  for (const [how, wrapped] of Object.entries({
    'in a CDATA section, after comments': (json: string) => `\n// <![CDATA[\n${json}\n// ]]>\n`,
    'in a CDATA section': (json: string) => `<![CDATA[${json}]]>`,
    'in a CDATA section, in block comments': (json: string) => `/* <![CDATA[ */ ${json} /* ]]> */`,
    'in an HTML comment': (json: string) => `<!-- ${json} -->`,
    'in a comment for HTML and scripts': (json: string) => `<!--\n${json}\n//-->`,
    'after a byte order mark': (json: string) => `\uFEFF${json}`,
  }))
    it(`is read if an editor has wrapped it ${how}`, async () => {
      const element = await show('deadline-banner', {}, { clock });
      const child = document.createElement('script');
      child.type = 'application/json';
      child.textContent = wrapped(JSON.stringify(named('Wrapped {in} braces')));
      element.append(child);
      await aTimeout(0);
      await drawn(element);
      expect(visibleText(element)).to.include('Wrapped {in} braces');
    });

  it('is read if its type has a character set', async () => {
    for (const type of ['application/json; charset=utf-8', 'Application/JSON;charset=UTF-8']) {
      const children = script(named('By JSON')).replace('application/json', type);
      const element = await show('deadline-banner', {}, { children, clock });
      expect(visibleText(element), type).to.include('By JSON');
    }
  });

  const broken = {
    empty: '',
    'not JSON': 'LinkedIn',
    'with a trailing comma': '{"schemaVersion": "1.0", }',
    'in single quotes': "{'schemaVersion': '1.0'}",
    'deeply nested': '['.repeat(10_000),
    'too large': JSON.stringify({ ...named('Large'), summary: { en: 'x'.repeat(300_000) } }),
  };
  for (const [how, json] of Object.entries(broken)) {
    it(`keeps the children, with one warning, if it is ${how}`, async () => {
      const tag = anotherTag('deadline-banner');
      const element = await show(tag, {}, { children: script(json), clock });
      element.requestUpdate();
      await drawn(element);
      expect(visibleText(element)).to.equal('The fallback.');
      const told = said();
      expect(told).to.have.length(1);
      expect(told[0]).to.match(new RegExp(`^<${tag}> cannot read its JSON child: .*`));
    });
  }

  it('keeps the children if it is JSON, but no notice', async () => {
    for (const json of ['null', '[]', '"x"', '42', 'true', '1e400', '{}', '{"title":"x"}']) {
      const element = await show(anotherTag('deadline-banner'), {}, { children: script(json), clock });
      expect(visibleText(element), json).to.equal('The fallback.');
      // `null` means that there is no notice
      expect(said(), json).to.have.length(json === 'null' ? 0 : 1);
    }
  });

  it('must be a direct child of the element', async () => {
    const parent = await fixture(html`<div lang="en"></div>`);
    parent.innerHTML = script(named('Beside'), '<img id="notice" name="querySelector">');
    const children = `<div>${script(named('Deeper'))}</div><p>The fallback.</p>`;
    const element = await show('deadline-banner', {}, { children, clock, parent });
    expect(isFallback(element)).to.equal(true);
  });
});

describe('A card with data-only', () => {
  const provider = (own: Notice | undefined, more: { parent?: Element } = {}): Promise<DataUseNotice> =>
    show('data-use-notice', { 'data-only': '' }, { children: '<p>The article.</p>', clock, notice: own, ...more });

  it('shows its children, and passes its notice to the elements among them', async () => {
    const parent = await provider(named('Around'));
    const element = await show('deadline-banner', {}, { parent });
    expect(visibleText(parent)).to.equal(`The article.\n${visibleText(element)}`);
    expect(visibleText(element)).to.include('Around');
  });

  it('passes it to elements deep in other components', async () => {
    const parent = await provider(named('Around'));
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    parent.append(outer);
    const element = document.createElement('deadline-banner');
    inner.attachShadow({ mode: 'open' }).append(element);
    await drawn(parent);
    expect(visibleText(element)).to.include('Around');
  });

  it('passes it again after each change', async () => {
    const parent = await provider(undefined);
    const element = await show('deadline-banner', {}, { parent });
    expect(visibleText(element)).to.equal('The fallback.');
    parent.notice = named('Later');
    await drawn(parent);
    expect(visibleText(element)).to.include('Later');
    Object.assign(parent, { notice: undefined });
    await drawn(parent);
    expect(visibleText(element)).to.equal('The fallback.');
  });

  it('passes its clock too', async () => {
    const parent = await provider(notice(dates));
    const element = await show('deadline-banner', {}, { parent });
    expect(visibleText(element)).to.include('6 days left');
    parent.clock = on('2025-10-27');
    await drawn(parent);
    expect(visibleText(element)).to.include('4 days left');
  });

  it('answers the elements in it, but not those in another card', async () => {
    const outer = await provider(named('Outer'));
    const inner = await provider(named('Inner'), { parent: outer });
    const beside = await provider(named('Beside'));
    const names = [];
    for (const parent of [outer, inner, beside]) {
      const element = await show('deadline-banner', {}, { parent });
      names.push(/Outer|Inner|Beside/.exec(visibleText(element))?.[0]);
    }
    expect(names).to.deep.equal(['Outer', 'Inner', 'Beside']);
  });

  it('releases an element that moves away', async () => {
    const first = await provider(named('First'));
    const second = await provider(named('Second'));
    const element = await show('deadline-banner', {}, { parent: first });
    second.append(element);
    await drawn(element);
    expect(visibleText(element)).to.include('Second');
    first.notice = named('Changed');
    await drawn(first);
    await drawn(element);
    expect(visibleText(element)).to.include('Second');
    (await fixture(html`<div lang="en"></div>`)).append(element);
    await drawn(element);
    expect(visibleText(element)).to.equal('The fallback.');
  });

  it('moves with its elements', async () => {
    const parent = await provider(named('Around'));
    const element = await show('deadline-banner', {}, { parent });
    (await fixture(html`<div lang="nl"></div>`)).append(parent);
    await drawn(parent);
    expect(visibleText(element)).to.include('Around').and.include(nl.banner.headline.announced);
  });

  it('answers other libraries by the same protocol, and ignores their other requests', async () => {
    const own = named('Around');
    const parent = await provider(own);
    const answers: unknown[] = [];
    const ask = (context: unknown) => {
      const event = new Event('context-request', { bubbles: true, composed: true });
      find(parent, 'p').dispatchEvent(
        Object.assign(event, { context, callback: (value: unknown) => answers.push(value) }),
      );
    };
    const passedOn: unknown[] = [];
    const hear = (event: Event) => passedOn.push((event as Event & { context: unknown }).context);
    document.addEventListener('context-request', hear);
    ask(Symbol.for('opt-out-elements/notice/1'));
    ask('theirs');
    document.removeEventListener('context-request', hear);
    expect(answers).to.have.length(1);
    expect(answers[0]).to.include({ document: own });
    expect(passedOn).to.deep.equal(['theirs']);
  });
});
