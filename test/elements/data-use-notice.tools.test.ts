import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { findAll, itWhereMediaAreEmulated, linkedin, on, show, texts, visibleText } from './helpers.js';
import './register.js';

const card = () => show('data-use-notice', {}, { notice: linkedin, clock: on('2025-10-25') });
const press = (element: Element, name: string) => {
  findAll(element, 'button')
    .find(({ textContent }) => textContent === name)!
    .click();
};

/** The tests replace functions of the browser, in the top window too, because the test browser lacks some of them. */
describe('<data-use-notice> passes the page on', () => {
  const calls: unknown[] = [];
  const was = {
    share: Object.getOwnPropertyDescriptor(navigator, 'share'),
    print: window.print.bind(window),
    top: Object.getOwnPropertyDescriptor(window, 'self'),
  };
  const share = (answer: (what: ShareData) => Promise<void>) => {
    Object.defineProperty(navigator, 'share', { configurable: true, value: answer });
  };
  /** A replacement that passes for a function of the browser. */
  const printWith = (print: () => void) => {
    window.print = Object.assign(print, { toString: () => 'function print() { [native code] }' });
  };
  beforeEach(() => {
    calls.length = 0;
    printWith(() => calls.push('print'));
    // tests run in a frame
    Object.defineProperty(window, 'self', { configurable: true, get: () => window.top });
    share((what) => {
      calls.push(what);
      return Promise.resolve();
    });
  });
  afterEach(() => {
    window.print = was.print;
    Object.defineProperty(window, 'self', was.top!);
    if (was.share) Object.defineProperty(navigator, 'share', was.share);
    else Reflect.deleteProperty(navigator, 'share');
    document.head.querySelector('link[rel=canonical]')?.remove();
  });

  it('with buttons, in its language, which do nothing by themselves', async () => {
    expect(texts(await card(), 'button')).to.deep.equal(['Print', 'Print everything', 'Share']);
    const dutch = await show('data-use-notice', { lang: 'nl' }, { notice: linkedin, clock: on('2025-10-25') });
    expect(texts(dutch, 'button')).to.deep.equal(['Printen', 'Alles printen', 'Delen']);
    expect(calls).to.deep.equal([]);
  });

  it('to the printer', async () => {
    press(await card(), 'Print');
    expect(calls).to.deep.equal(['print']);
  });

  it('to the printer with all folds open, and closes them again afterwards', async () => {
    const element = await card();
    const open = () => findAll(element, 'details').filter((fold) => fold.open).length;
    const all = findAll(element, 'details').length;
    const [first] = findAll(element, 'details');
    first!.open = true;
    let printed = 0;
    printWith(() => {
      printed = open();
    });
    press(element, 'Print everything');
    expect([printed, all > 2]).to.deep.equal([all, true]);
    window.dispatchEvent(new Event('afterprint'));
    expect([open(), first!.open]).to.deep.equal([1, true]);
  });

  it('with its title and address', async () => {
    press(await card(), 'Share');
    expect(calls).to.deep.equal([{ title: linkedin.title['en'], url: location.href }]);
  });

  for (const [href, taken] of [
    ['/article', true],
    ['https://elsewhere.example/article', false],
  ] as const) {
    it(`${taken ? 'with' : 'without'} a canonical address ${taken ? 'on' : 'outside'} the site`, async () => {
      document.head.append(Object.assign(document.createElement('link'), { rel: 'canonical', href }));
      press(await card(), 'Share');
      const url = taken ? `${location.origin}${href}` : location.href;
      expect(calls).to.deep.equal([{ title: linkedin.title['en'], url }]);
    });
  }

  it('and does nothing if the reader cancels', async () => {
    share(() => Promise.reject(new DOMException('', 'AbortError')));
    const element = await card();
    press(element, 'Share');
    await new Promise((resolve) => setTimeout(resolve));
    expect(visibleText(element)).to.include('Share');
  });

  it('without a share button if the browser cannot share', async () => {
    Reflect.deleteProperty(navigator, 'share');
    Object.setPrototypeOf(navigator, Navigator.prototype);
    const can = 'share' in navigator;
    expect(texts(await card(), 'button')).to.deep.equal(['Print', 'Print everything', ...(can ? ['Share'] : [])]);
  });

  itWhereMediaAreEmulated('without buttons on paper', async () => {
    const element = await card();
    await emulateMedia({ media: 'print' });
    expect(findAll(element, 'button').filter((button) => button.checkVisibility())).to.deep.equal([]);
    await emulateMedia({ media: 'screen' });
  });
});
