import { expect } from '@open-wc/testing';
import { anotherTag, findAll, isFallback, on, said, show, visibleText } from './helpers.js';
import './register.js';

const attributes = { platform: 'LinkedIn', 'effective-date': '2025-11-03', 'time-zone': 'Europe/Amsterdam' };
const clock = on('2025-10-25');
const ACT = 'Say no by the end of Sunday 2 November';

/** A banner with some invalid attributes, and its warnings. */
async function wrong(more: Record<string, string>) {
  const tag = anotherTag('deadline-banner');
  const element = await show(tag, { ...attributes, ...more }, { clock });
  return { element, told: said().map((line) => line.replace(tag, 'deadline-banner')) };
}

describe('<deadline-banner> keeps its children, with one warning, for a date that is', () => {
  const dates = {
    'a day that does not exist': ['2025-02-30', '2025-13-01', '0000-00-00'],
    'in another order or notation': ['03/11/2025', '3-11-2025', '3 november 2025', '20251103', '2025-W45-1'],
    'followed by something, even a time': [
      '2025-11-03junk',
      '2025-11-03T00:00',
      '2025-11-03T24:00',
      '2025-11-03T00:00:00Z',
    ],
    'in other digits or hyphens': ['٢٠٢٥-١١-٠٣', '2025‑11‑03'],
    'centuries away': ['+275760-09-14', '9999-12-31', '-000001-01-01', '1989-12-31'],
    'something else': ['tomorrow', '<img src=x onerror=alert(1)>'],
  };
  for (const [which, values] of Object.entries(dates)) {
    it(which, async () => {
      for (const date of values) {
        const { element, told } = await wrong({ 'effective-date': date });
        expect(visibleText(element), date).to.equal('The fallback.');
        expect(isFallback(element), date).to.equal(true);
        expect(told, date).to.have.length(1);
        expect(told[0]).to.match(/^<deadline-banner> .*attributes: audiences\[0\]\.plan\[0\]\.start: expected \S+/);
      }
    });
  }

  it('only the last day, with an empty first day', async () => {
    const { element, told } = await wrong({ 'effective-date': '', 'last-day': '2025-02-30' });
    expect(visibleText(element)).to.equal('The fallback.');
    expect(told).to.have.length(1);
    expect(told[0]).to.include('audiences[0].plan[0].lastDay: expected ');
  });

  it('a last day other than a day or “any-time”', async () => {
    for (const lastDay of ['whenever', 'anytime', 'any time', 'never', 'unknown', 'undecided']) {
      const { element, told } = await wrong({ 'last-day': lastDay });
      expect(visibleText(element), lastDay).to.equal('The fallback.');
      expect(told, lastDay).to.have.length(1);
      expect(told[0]).to.match(/lastDay: expected any-time, .*YYYY-MM-DD/);
    }
  });

  it('an hour that does not exist, or in another notation', async () => {
    for (const time of ['25:00', '24:00', '17:60', '17', '5pm', '17.00', '17:00:00', '17:00Z', '١٧:٠٠', '<b>']) {
      const { element, told } = await wrong({ 'last-time': time });
      expect(visibleText(element), time).to.equal('The fallback.');
      expect(told, time).to.have.length(1);
      expect(told[0]).to.include('lastTime: expected time');
    }
  });
});

describe('<deadline-banner> shows the valid attributes', () => {
  it('a date with spaces around it', async () => {
    const { element, told } = await wrong({ 'effective-date': ' 2025-11-03 ' });
    expect(visibleText(element)).to.include('by the end of Sunday 2 November: 8 days left');
    expect(told).to.deep.equal([]);
  });

  it('the last day, if the day of publication is invalid', async () => {
    const { element, told } = await wrong({ published: 'last week' });
    expect(visibleText(element)).to.include(': 8 days left');
    expect(told).to.have.length(1);
    expect(told[0]).to.include('published: expected ');
  });

  it('the dates, if the status is unknown', async () => {
    const { element, told } = await wrong({ status: 'cancelled' });
    expect(visibleText(element)).to.include('Sunday 2 November 2025');
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/plan\[0\]\.state: expected .*halted.*withdrawn/);
  });

  it('a status in capitals', async () => {
    const { element, told } = await wrong({ status: 'HALTED' });
    expect(element.matches(':state(cancelled)')).to.equal(true);
    expect(told).to.deep.equal([]);
  });

  it('the dates, if the choice is unknown: nobody knows whether people can say no', async () => {
    for (const choice of ['maybe', 'opt out', '__proto__', '<b>']) {
      const { element, told } = await wrong({ choice });
      expect(visibleText(element))
        .to.include('From Monday 3 November 2025')
        .and.include('Whether you can say no is not known.')
        .and.not.match(/left|no way to say no/);
      expect(told, choice).to.have.length(1);
      expect(told[0]).to.match(/choice\.kind: expected .*opt-in.*none/);
    }
  });

  it('a choice in capitals', async () => {
    const { element, told } = await wrong({ choice: 'NONE' });
    expect(visibleText(element)).to.include('There is no way to say no.');
    expect(told).to.deep.equal([]);
  });

  it('the days, if the certainty is unknown: the platform may use the data', async () => {
    for (const certainty of ['perhaps', 'true', '0']) {
      const { element, told } = await wrong({ certainty });
      expect(visibleText(element)).to.include(': 8 days left').and.include('LinkedIn may use your data');
      expect(told, certainty).to.have.length(1);
      expect(told[0]).to.match(/certainty: expected will, may/);
    }
  });

  it('a last day before the start, even with unnecessary grace', async () => {
    for (const more of [{ grace: '' }, { grace: 'no', 'last-day': '2025-11-02' }]) {
      const { element, told } = await wrong(more);
      expect(visibleText(element)).to.include(`${ACT}: 8 days left`).and.not.include('beforehand');
      expect(told).to.deep.equal([]);
    }
  });

  it('any time in capitals', async () => {
    const { element, told } = await wrong({ 'last-day': 'Any-Time' });
    expect(visibleText(element)).to.include('You can say no at any time.');
    expect(told).to.deep.equal([]);
  });

  it('the page’s own colors, if its theme is invalid', async () => {
    const scheme = async (theme: string) => getComputedStyle((await wrong({ theme })).element).colorScheme;
    expect(await scheme('dark')).to.equal('dark');
    expect(await scheme('light')).to.equal('light');
    const { element, told } = await wrong({ theme: 'dark;}*{display:none' });
    expect(getComputedStyle(element).colorScheme).to.equal('normal');
    expect(told[0]).to.include(' theme="dark;}*{display:none": expected auto, light, dark');
  });
});

describe('<deadline-banner> makes no link, with one warning, for', () => {
  const addresses = {
    scripts: [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      '\tjavascript:alert(1)',
      'java\tscript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      '\u00a0javascript:alert(1)',
      '\u2028javascript:alert(1)',
      'javascript&colon;alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
    ],
    'other schemes': [
      'http://example.nl',
      'ftp://x/',
      'file:///etc/passwd',
      'blob:https://example.com/x',
      'about:blank',
      'intent://x',
      'whatsapp://send',
      'tel:+31201234567',
      'mailto:a@b.nl?subject=x%0aBcc:y',
    ],
    'disguised hosts': [
      '//evil.example/x',
      '\\\\evil.example\\x',
      '/\\evil.example',
      'https://linkedin.com@evil.example/',
      'https://a:b@evil.example/',
      'https://\u202emoc.elpmaxe/',
    ],
    'pages on this site': ['#x', '?q', '/pad', 'pad'],
    'no address': [
      'https://',
      'https://[',
      'https://exa mple.com',
      'https://example.com:99999/',
      `https://example.com/${'x'.repeat(70_000)}`,
    ],
  };
  for (const [what, values] of Object.entries(addresses)) {
    it(what, async () => {
      for (const href of values) {
        const { element, told } = await wrong({ href });
        expect(findAll(element, 'a:not([download])'), href).to.deep.equal([]);
        expect(visibleText(element)).to.include(`${ACT}: 8 days left`);
        expect(told, href).to.have.length(1);
        expect(told[0]).to.match(/^<deadline-banner> left out of its attributes: .*url: expected .*https/);
      }
    });
  }
});

describe('<deadline-banner> shows its attributes as text', () => {
  it('with markup and templates, letter for letter', async () => {
    for (const platform of ['<img src=x onerror=alert(1)>', '</script><b>', '${7*7}', '{{7*7}}', '&nbsp;]]>--!>']) {
      const { element } = await wrong({ platform });
      expect(visibleText(element)).to.include(`2025, ${platform} will use your data`);
      expect(findAll(element, 'img, script, b')).to.deep.equal([]);
    }
  });

  it('without characters that change the text direction', async () => {
    const { element } = await wrong({ platform: 'Linked\u202eIn\u2066' });
    expect(visibleText(element))
      .to.include('Linked In will use')
      .and.not.match(/[\u202a-\u202e\u2066-\u2069]/);
  });

  it('but not above the maximum length', async () => {
    const { element, told } = await wrong({ platform: 'x'.repeat(2001) });
    expect(visibleText(element)).to.equal('The fallback.');
    expect(told).to.have.length(1);
    expect(told[0]).to.include('platform.name: expected ');
  });

  it('and copies no attribute of the page into its shadow root', async () => {
    const { element } = await wrong({ style: 'color: red', onclick: 'x()', srcdoc: '<b>', formaction: 'x', is: 'y' });
    expect(findAll(element, '[style], [onclick], [srcdoc], [formaction], [is]')).to.deep.equal([]);
  });
});

describe('<deadline-banner> warns', () => {
  it('once about the same mistake in several banners', async () => {
    const tag = anotherTag('deadline-banner');
    for (let i = 0; i < 3; i++) await show(tag, { ...attributes, href: 'javascript:alert(1)' });
    expect(said()).to.have.length(1);
  });

  it('about all its mistakes in one line', async () => {
    const { told } = await wrong({ href: 'x', status: 'x', published: 'x' });
    expect(told).to.have.length(1);
    expect(told[0]).to.include('routes[0].url').and.include('plan[0].state').and.include('published');
  });
});
