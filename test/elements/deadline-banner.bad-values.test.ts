import { expect } from '@open-wc/testing';
import { anotherTag, findAll, isFallback, on, said, show, visibleText } from './helpers.js';
import './register.js';

const attributes = { platform: 'LinkedIn', 'effective-date': '2025-11-03', 'time-zone': 'Europe/Amsterdam' };
const clock = on('2025-10-25');

/** A banner with some attributes that are wrong, and what it told the page's authors. */
async function wrong(more: Record<string, string>) {
  const tag = anotherTag('deadline-banner');
  const element = await show(tag, { ...attributes, ...more }, { clock });
  return { element, lines: said().map((line) => line.replace(tag, 'deadline-banner')) };
}

describe('<deadline-banner> keeps its children where a date is not a date', () => {
  const dates = [
    '2025-02-30',
    '2025-13-01',
    '0000-00-00',
    '03/11/2025',
    '3-11-2025',
    '3 november 2025',
    '20251103',
    '2025-W45-1',
    '2025-11-03junk',
    '2025-11-03T00:00',
    '2025-11-03T24:00',
    '2025-11-03T00:00:00Z',
    '٢٠٢٥-١١-٠٣',
    '2025‑11‑03',
    '+275760-09-14',
    '9999-12-31',
    '-000001-01-01',
    'tomorrow',
    '<img src=x onerror=alert(1)>',
  ];
  for (const date of dates) {
    it(`“${date}”: the fallback, and one line for the authors`, async () => {
      const { element, lines } = await wrong({ 'effective-date': date });
      expect(visibleText(element)).to.equal('The fallback.');
      expect(isFallback(element)).to.equal(true);
      expect(lines).to.deep.equal([
        '<deadline-banner> left out of its attributes: effectiveFrom.date: expected a date like 2025-11-02',
      ]);
    });
  }

  it('also where the last day is not one, and there is no other date', async () => {
    const { element, lines } = await wrong({ 'effective-date': '', 'last-day': '2025-02-30' });
    expect(visibleText(element)).to.equal('The fallback.');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include('lastDayToAct.date: expected a date like 2025-11-02');
  });

  it('takes a date with spaces around it', async () => {
    const { element, lines } = await wrong({ 'effective-date': ' 2025-11-03 ' });
    expect(visibleText(element)).to.include('by the end of Sunday 2 November 2025 – 8 days left');
    expect(lines).to.deep.equal([]);
  });

  it('shows the date that is one, where only the day of publication is not', async () => {
    const { element, lines } = await wrong({ published: 'last week' });
    expect(visibleText(element)).to.include('– 8 days left');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include('published: expected a date');
  });
});

describe('<deadline-banner> links to nothing but https', () => {
  const addresses = [
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
    'file:///etc/passwd',
    'blob:https://example.com/x',
    'about:blank',
    'intent://x',
    'whatsapp://send',
    '//evil.example/x',
    '\\\\evil.example\\x',
    '/\\evil.example',
    'https://linkedin.com@evil.example/',
    'https://a:b@evil.example/',
    'https://\u202emoc.elpmaxe/',
    'http://example.nl',
    'ftp://x/',
    'mailto:a@b.nl?subject=x%0aBcc:y',
    'tel:+31201234567',
    '#x',
    '?q',
    '/pad',
    'pad',
    'https://',
    'https://[',
    'https://exa mple.com',
    'https://example.com:99999/',
    `https://example.com/${'x'.repeat(70_000)}`,
  ];
  for (const href of addresses) {
    it(`${JSON.stringify(href).slice(0, 50)}: no link, and one line for the authors`, async () => {
      const { element, lines } = await wrong({ href });
      expect(findAll(element, 'a')).to.deep.equal([]);
      expect(visibleText(element)).to.include('Say no by the end of Sunday 2 November 2025 – 8 days left.');
      expect(lines).to.deep.equal([
        '<deadline-banner> left out of its attributes: routes[0].url: expected an https address',
      ]);
    });
  }
});

describe('<deadline-banner> shows what it is given as text', () => {
  it('markup and templates, letter for letter', async () => {
    for (const platform of ['<img src=x onerror=alert(1)>', '</script><b>', '${7*7}', '{{7*7}}', '&nbsp;]]>--!>']) {
      const { element } = await wrong({ platform });
      expect(visibleText(element)).to.include(`2025, ${platform} uses your data`);
      expect(findAll(element, 'img, b:not(.leaf b), script')).to.deep.equal([]);
    }
  });

  it('without the characters that turn their neighbours around', async () => {
    const { element } = await wrong({ platform: 'Linked\u202eIn\u2066' });
    expect(visibleText(element)).to.include('Linked In uses').and.not.match(/[\u202a-\u202e\u2066-\u2069]/);
  });

  it('not at all, where it is longer than any text', async () => {
    const { element, lines } = await wrong({ platform: 'x'.repeat(2001) });
    expect(visibleText(element)).to.equal('The fallback.');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include('platform.name: expected a text of 1 to 2000 characters');
  });

  it('an unknown status as if there were none', async () => {
    const { element, lines } = await wrong({ status: 'cancelled' });
    expect(element.matches(':state(upcoming)')).to.equal(true);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include('status.activity: expected planned, halted, withdrawn');
  });

  it('and takes a word that is written in capitals', async () => {
    const { element, lines } = await wrong({ status: 'HALTED' });
    expect(element.matches(':state(halted)')).to.equal(true);
    expect(lines).to.deep.equal([]);
  });

  it('copies no attribute of the page into its own part', async () => {
    const { element } = await wrong({ style: 'color: red', onclick: 'x()', srcdoc: '<b>', formaction: 'x', is: 'y' });
    expect(findAll(element, '[style], [onclick], [srcdoc], [formaction], [is]')).to.deep.equal([]);
  });
});

describe('<deadline-banner> follows the page’s colours where its theme is none', () => {
  it('light, dark, or neither', async () => {
    const scheme = async (theme: string) => getComputedStyle((await wrong({ theme })).element).colorScheme;
    expect(await scheme('dark')).to.equal('dark');
    expect(await scheme('light')).to.equal('light');
    expect(await scheme('dark;}*{display:none')).to.equal('normal');
  });
});

describe('<deadline-banner> tells the authors', () => {
  it('once, however many make the same mistake', async () => {
    const tag = anotherTag('deadline-banner');
    for (let i = 0; i < 3; i++) await show(tag, { ...attributes, href: 'javascript:alert(1)' });
    expect(said()).to.have.length(1);
  });

  it('of each mistake in one line', async () => {
    const { lines } = await wrong({ href: 'x', status: 'x', published: 'x' });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include('routes[0].url').and.include('status.activity').and.include('published');
  });
});
