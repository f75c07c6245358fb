import { expect } from '@open-wc/testing';
import type { Notice } from '../../src/index.js';
import {
  anotherTag,
  drawn,
  everything,
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

/** Shows each element with such a notice, and asserts that nothing throws, runs, or is visible. */
async function showAll(own: unknown): Promise<string> {
  let shown = '';
  for (const tag of tags) {
    const element = await show(anotherTag(tag), {}, { notice: own, clock });
    for (const one of everything(element)) {
      expect(one.matches('script, img, iframe, style, object, [onerror], [onclick], [style]'), one.outerHTML).to.equal(
        false,
      );
    }
    shown += `${visibleText(element)}\n`;
  }
  expect(shown).not.to.match(/alert|\[object|undefined|NaN/);
  // the warnings are about the notice, not about a failed element
  expect(said().filter((line) => line.includes('Error'))).to.deep.equal([]);
  return shown;
}

/** The real notice with the same hostile value in the place of each of its values in turn. */
function* withEverywhere(odd: unknown): Iterable<Notice> {
  const [route, ...others] = linkedin.routes!;
  for (const key of Object.keys(linkedin)) yield { ...linkedin, [key]: odd };
  for (const key of Object.keys(route!)) yield { ...linkedin, routes: [{ ...route!, [key]: odd }, ...others] };
}

/** All text in an element's shadow roots, folded or not. */
const textIn = (element: Element): string =>
  [...everything(element)].map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join('\n');

/** The text if every element shows its children. */
const FALLBACKS = new RegExp(`^(?:The fallback\\.\\n){${String(tags.length)}}$`);

describe('With a hostile notice, the elements', () => {
  const odd: Record<string, () => unknown> = {
    'a compiled template': () => ({
      _$litType$: 1,
      strings: Object.assign(['<img src=x onerror=alert(1)>'], { raw: [''] }),
      values: [],
    }),
    'a precompiled template': () => ({ _$litType$: { h: ['<img src=x onerror=alert(1)>'], parts: [] }, values: [] }),
    'a directive': () => ({ _$litDirective$: Map, values: ['alert'] }),
    'a node': () => Object.assign(document.createElement('img'), { alt: 'alert' }),
    'an object like a node': () => ({ nodeType: 1, nodeName: 'IMG' }),
    'a function': () => () => 'alert',
    'a promise of markup': () => ({
      then: (resolve: (value: string) => void) => {
        resolve('<img onerror=alert(1)>');
      },
    }),
    'an endless array': () => ({ length: 1e9 }),
    'words for the element': () => ({ toString: () => 'alert', valueOf: () => 'alert', toJSON: () => 'alert' }),
    'a symbol': () => Symbol('alert'),
    'a large number': () => 10n ** 30n,
  };
  for (const [what, make] of Object.entries(odd)) {
    it(`show nothing of ${what}`, async () => {
      const element = await show('data-use-notice', {}, { clock });
      let shown = 0;
      for (const own of withEverywhere(make())) {
        element.notice = own;
        await drawn(element);
        expect(textIn(element)).not.to.match(/alert|\[object|undefined|NaN/);
        expect(findAll(element, 'img, script, [onerror]')).to.deep.equal([]);
        if (!isFallback(element)) shown++;
      }
      // except for values that a notice requires
      expect(shown).to.be.above(20);
      said();
    });
  }

  it('show markup as text', async () => {
    const markup = '<img src=x onerror=boom(1)>';
    const shown = await showAll(notice({ title: { en: markup }, platform: { name: markup }, summary: { en: markup } }));
    expect(shown).to.include(markup);
  });

  it('leave all prototypes unchanged', async () => {
    const own = JSON.parse(
      JSON.stringify(notice()).replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},'),
    ) as unknown;
    expect(await showAll(own)).to.include('Example trains AI');
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    await showAll({ ...notice(), title: JSON.parse('{"__proto__":"alert","en":"Example trains AI"}') as never });
  });

  it('ignore inherited properties of a notice', async () => {
    expect(await showAll(Object.create(notice()))).to.match(FALLBACKS);
  });

  it('show their children if reading a notice throws', async () => {
    const angry = Object.defineProperty({ ...notice() }, 'title', {
      enumerable: true,
      get() {
        throw new Error('alert');
      },
    });
    const proxy = new Proxy(notice(), {
      getOwnPropertyDescriptor() {
        throw new Error('alert');
      },
    });
    const { proxy: revoked, revoke } = Proxy.revocable(notice(), {});
    revoke();
    for (const own of [angry, proxy, revoked]) {
      expect(await showAll(own)).to.match(FALLBACKS);
    }
  });

  it('show a notice that contains itself', async () => {
    const own: Record<string, unknown> = { ...notice() };
    own['summary'] = own;
    own['routes'] = [own];
    expect(await showAll(own)).to.include('Example trains AI');
  });

  it('report a hundred mistakes in one readable line', async () => {
    const routes = Array.from({ length: 100 }, () => ({ id: 'ÄÖ', type: 7 }));
    await show(anotherTag('opt-out-stepper'), {}, { notice: { ...notice(), routes }, clock });
    const told = said();
    expect(told).to.have.length(1);
    expect(told[0]!.length).to.be.below(1500);
  });

  it('show only as many items as a notice may have', async () => {
    const many = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);
    const own = {
      ...linkedin,
      dataCategories: many(10_000, linkedin.dataCategories![0]),
      routes: many(100, { ...linkedin.routes![1], steps: many(10_000, linkedin.routes![1]!.steps![0]) }),
      sources: many(10_000, linkedin.sources[0]),
      summary: { en: 'x'.repeat(5_000_000) },
    };
    const element = await show(anotherTag('data-use-notice'), {}, { notice: own, clock });
    expect(visibleText(element)).to.include('Used (200)');
    expect(said().length).to.be.above(0);
  });
});

describe('After changes by page scripts, the elements', () => {
  it('still work', async () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    prototype['oldScript'] = () => 'alert';
    try {
      expect(await showAll(linkedin))
        .to.include('8 days left')
        .and.include('How to say no');
    } finally {
      Reflect.deleteProperty(prototype, 'oldScript');
    }
  });

  it('ignore names in the page', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<form id="names"><input name="children"><img name="currentScript"><a id="customElements"></a></form>',
    );
    const parent = document.getElementById('names')!;
    const element = await show('deadline-banner', { platform: 'Example', lang: 'en' }, { parent, clock });
    await drawn(element);
    expect(visibleText(element)).to.include('Example').and.not.include('fallback');
    parent.remove();
  });
});
