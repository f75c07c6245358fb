import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { isAddress, isPhone, mailto, MAX_LINK, safeLink, tel } from '../../src/model/link.js';
import { NoticeSchema } from '../../src/model/notice.js';

const name = (input: string): string => {
  const json = JSON.stringify(input);
  return json.length > 80 ? `${json.slice(0, 79)}… (${String(input.length)})` : json;
};
const longest = `https://example.nl/${'x'.repeat(MAX_LINK - 19)}`;

const REFUSED = [
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'javascript://example.nl/%0aalert(1)'],
  ...['\tjavascript:alert(1)', 'java\tscript:alert(1)', 'java\nscript:alert(1)', 'java\r\nscript:alert(1)'],
  ...[
    '\u0001javascript:alert(1)',
    '\u0000javascript:alert(1)',
    '\u00a0javascript:alert(1)',
    '\u2028javascript:alert(1)',
  ],
  ...['javascript&colon;alert(1)', 'javascript&#58;alert(1)'],
  ...['data:text/html,<script>alert(1)</script>', 'data:text/html;base64,PHNjcmlwdD4='],
  ...['vbscript:x', 'file:///etc/passwd', 'blob:https://example.nl/x', 'filesystem:https://example.nl/x'],
  ...['view-source:https://example.nl/', 'about:blank', 'feed:https://example.nl/', 'jar:https://example.nl!/'],
  ...['intent://x#Intent;end', 'ms-word:ofe|u|https://example.nl/', 'whatsapp://send', 'sms:+31', 'tel:+31201234567'],
  ...['//evil.example/x', '\\\\evil.example\\x', '/\\evil.example'],
  ...['https://linkedin.com@evil.example/', 'https://a:b@c.example/', 'https://:b@c.example/', 'https://a@c.example/'],
  ...['https://\u202emoc.example/', 'http://example.nl', 'HTTP://example.nl', 'ftp://x/', 'wss://example.nl'],
  ...['mailto:a@b.nl?subject=x%0aBcc:y', 'mailto:a@b.nl'],
  ...['', ' ', '#x', '?q', '/pad', 'pad', 'pad/x', 'https://', 'https:', 'https://[', 'https://exa mple.com'],
  ...['https://example.nl:99999/', 'https://%/', 'https://-'.concat('\u0000', '/')],
  ...[`https://example.nl/${'x'.repeat(70_000)}`, `${longest}x`],
];

const TAKEN: readonly [input: string, href: string, host: string][] = [
  ['https://www.linkedin.com/help', 'https://www.linkedin.com/help', 'linkedin.com'],
  ['https://help.linkedin.com', 'https://help.linkedin.com/', 'help.linkedin.com'],
  ['HTTPS://LINKEDIN.COM/A', 'https://linkedin.com/A', 'linkedin.com'],
  [' https://linkedin.com/ ', 'https://linkedin.com/', 'linkedin.com'],
  ['https:evil.example', 'https://evil.example/', 'evil.example'],
  ['https:\\\\evil.example', 'https://evil.example/', 'evil.example'],
  ['https:///evil.example', 'https://evil.example/', 'evil.example'],
  ['https://linkedin.com.evil.example/', 'https://linkedin.com.evil.example/', 'linkedin.com.evil.example'],
  ['https://l\u0131nkedin.com/', 'https://xn--lnkedin-rfb.com/', 'xn--lnkedin-rfb.com'],
  ['https://example.nl:8443/', 'https://example.nl:8443/', 'example.nl'],
  ['https://example.nl:443/', 'https://example.nl/', 'example.nl'],
  ['https://example.nl/"><svg onload=alert(1)>', 'https://example.nl/%22%3E%3Csvg%20onload=alert(1)%3E', 'example.nl'],
  ['https://example.nl/?next=javascript:alert(1)', 'https://example.nl/?next=javascript:alert(1)', 'example.nl'],
  [longest, longest, 'example.nl'],
];

describe('a link', () => {
  for (const input of REFUSED) {
    it(`rejects ${name(input)}`, () => {
      assert.equal(safeLink(input), undefined);
      assert.equal(v.is(NoticeSchema.entries.platform, { name: 'x', url: input }), false);
    });
  }
  for (const [input, href, host] of TAKEN) {
    it(`to ${name(input)} shows ${host}`, () => {
      assert.deepEqual(safeLink(input), { href, host });
    });
  }
  it('needs an address', () => {
    assert.equal(safeLink(undefined), undefined);
    assert.equal(safeLink(null), undefined);
  });

  it('is https, without credentials, and unchanged when parsed again', () => {
    const scheme = fc.constantFrom('https:', 'https://', 'http://', 'javascript:', '//', 'HTTPS://', '\thttps://', '');
    const rest = fc.oneof(
      fc.webUrl().map((url) => url.slice(7)),
      fc.string({ unit: 'binary' }),
      fc.emailAddress(),
    );
    fc.assert(
      fc.property(scheme, rest, (start, end) => {
        const link = safeLink(start + end);
        if (!link) return;
        const { protocol, username, password, hostname } = new URL(link.href);
        assert.deepEqual([protocol, username, password], ['https:', '', '']);
        assert.match(link.host, /^[\x21-\x7e]+$/);
        assert.equal(hostname.replace(/^www\./, ''), link.host);
        if (link.href.length <= MAX_LINK) assert.deepEqual(safeLink(link.href), link);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('an e-mail address', () => {
  const refused = [
    ...['', 'x', '@', 'a@', '@b.nl', 'a@b', 'a b@c.nl', 'a@b.nl ', ' a@b.nl', 'a@b..nl', 'a@.nl', 'a@b.nl.'],
    ...['a@b.nl?subject=x', 'a@b.nl?bcc=y@z.nl', 'a@b.nl%0aBcc:y@z.nl', 'a@b.nl\nBcc: y@z.nl', 'a&b@c.nl', 'a=b@c.nl'],
    ...[
      'a%40b@c.nl',
      'a@b.nl,c@d.nl',
      'a@b.nl;c@d.nl',
      '<a@b.nl>',
      '"a"@b.nl',
      'mailto:a@b.nl',
      'a@b@c.nl',
      'a#b@c.nl',
    ],
    ...['ä@b.nl', 'a@bücher.nl', `${'a'.repeat(65)}@b.nl`, `a@${'b'.repeat(64)}.nl`],
    `${'a'.repeat(64)}@${'b'.repeat(60)}.${'c'.repeat(63)}.${'d'.repeat(63)}.nl`,
  ];
  for (const input of refused) {
    it(`rejects ${name(input)}`, () => {
      assert.equal(isAddress(input), false);
      assert.equal(mailto(input), undefined);
    });
  }
  for (const input of ['feedback@slack.com', 'a.b+c_d-e~f@sub.example.co.uk', 'A@B.NL']) {
    it(`accepts ${input}`, () => {
      assert.deepEqual(mailto(input), { href: `mailto:${input}`, host: input });
      assert.equal(new URL(`mailto:${input}`).pathname, input);
    });
  }
});

describe('a telephone number', () => {
  const taken: readonly [number: string, href: string][] = [
    ['0800-1234', 'tel:08001234'],
    ['+31 20 123 45 67', 'tel:+31201234567'],
    ['+31 (0)20 123 45 67', 'tel:+310201234567'],
    ['020/123.45.67', 'tel:0201234567'],
    ['112', 'tel:112'],
    ['12345678901234567890', 'tel:12345678901234567890'],
  ];
  for (const [number, href] of taken) {
    it(`accepts ${number}, and links to ${href}`, () => {
      assert.equal(isPhone(number), true);
      assert.deepEqual(tel(number), { href, host: number });
      assert.equal(new URL(href).href, href);
    });
  }

  const refused = [
    ...[
      '',
      ' ',
      '+',
      '1',
      'x',
      '0800-GRATIS',
      '0800 1234 x5',
      '0800-1234;ext=5',
      '0800-1234,5',
      '*31#',
      '112#',
      '#31#112',
    ],
    ...[
      'tel:112',
      'tel:0800-1234',
      'sms:112',
      'javascript:112',
      '112?x=1',
      '112&x',
      '112%0a113',
      '112@example.org',
      '<112>',
    ],
    ...['++31', '31+20', '+31+20', ' 112', '112 ', '0800 - - 1234', '0800-1234\n', '123456789012345678901'],
    ...['٠٨٠٠١٢٣٤', '０８００', '0800\u202e1234', '0800\u20101234', '0'.repeat(70_000)],
  ];
  for (const input of refused) {
    it(`rejects ${name(input)}`, () => {
      assert.equal(isPhone(input), false);
      assert.equal(tel(input), undefined);
    });
  }

  it('contains only digits and a plus sign', () => {
    const unit = fc.constantFrom(...Array.from('0123456789+-./() \t\n;,*#'), 'tel:', 'x', '%0a');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        const link = tel(text);
        assert.equal(link !== undefined, isPhone(text));
        if (link) {
          assert.match(link.href, /^tel:\+?\d{2,20}$/);
          assert.equal(link.href.slice(4).replace('+', ''), text.replace(/\D/g, ''));
          assert.equal(link.host, text);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the subject and body of a mailto link', () => {
  const to = 'a@b.nl';

  it('are percent-encoded, have the line ends of RFC 6068, and cannot add a field', () => {
    const mail = { subject: 'Bezwaar & zo?', body: 'een\ntwee\r\ndrie\rvier&cc=x@y.nl #5 é\ud800' };
    const { href, host } = mailto(to, mail)!;
    assert.equal(host, to);
    assert.equal(
      href,
      'mailto:a@b.nl?subject=Bezwaar%20%26%20zo%3F&body=een%0D%0Atwee%0D%0Adrie%0D%0Avier%26cc%3Dx%40y.nl%20%235%20%C3%A9%EF%BF%BD',
    );
    const read = new URL(href);
    assert.deepEqual([...read.searchParams.keys()], ['subject', 'body']);
    assert.equal(read.pathname, to);
  });

  it('have no body if the link would be too long', () => {
    const subject = 'Bezwaar';
    const bare = mailto(to, { subject, body: '' })!.href;
    const most = 2048 - bare.length;
    assert.equal(mailto(to, { subject, body: 'x'.repeat(most) })!.href.length, 2048);
    assert.equal(mailto(to, { subject, body: 'x'.repeat(most + 1) })!.href, 'mailto:a@b.nl?subject=Bezwaar');
  });

  it('need a valid address', () => {
    assert.equal(mailto('a@b.nl?x', { subject: 'a', body: 'b' }), undefined);
  });
});
