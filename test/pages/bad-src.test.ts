/** Tests a bad `src`: the card keeps its children and warns once with the reason, and other cards are not affected. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { composedText, rendered, html, useSite, type Answer, type Scope, type Visit } from './browser.js';

const FALLBACK = 'De laatste dag om vooraf nee te zeggen was zondag 2 november 2025.';
const HEALTHY = '/notices/linkedin-ai-training-2025.json';

const site = useSite();

/** Opens a page with two cards, of which the first has this `src`. */
async function open(t: Scope, src: string): Promise<Visit> {
  const page = html({
    head: '<script src="/embed/nl.js" defer></script>',
    body: `<data-use-notice id="bad" src="${src}"><p>${FALLBACK}</p></data-use-notice>
      <data-use-notice id="good" src="${HEALTHY}"></data-use-notice>`,
  });
  return site.open(t, page, {
    prepare: (opened) =>
      opened.addInitScript(() => {
        const reasons: string[] = [];
        Object.assign(globalThis, { reasons });
        document.addEventListener('notice-error', (event) => {
          const { reason, target } = event as Event & { reason: string };
          reasons.push(`${(target as Element).id}: ${reason}`);
        });
      }),
  });
}

async function check(visit: Visit, src: string, why: RegExp): Promise<void> {
  const { errors, lines, page } = visit;
  await page.waitForFunction(() => (globalThis as unknown as { reasons: string[] }).reasons.length, undefined, {
    timeout: 15_000,
  });
  await rendered(page, '#good');
  assert.ok((await composedText(page, '#good')).includes('nog 8 dagen'));
  assert.ok(await page.getByText(FALLBACK).first().isVisible());
  assert.equal(await composedText(page, '#bad'), '');

  const warnings = lines.filter((line) => line.startsWith('warning: '));
  assert.equal(warnings.length, 1, warnings.join('\n'));
  const [warning = ''] = warnings;
  assert.ok(warning.startsWith('warning: <data-use-notice>'), warning);
  assert.ok(warning.includes(`src="${src}"`), warning);
  assert.match(warning, why);

  const reasons = await page.evaluate(() => (globalThis as unknown as { reasons: string[] }).reasons);
  assert.equal(reasons.length, 1);
  assert.match(reasons[0]!, /^bad: /);
  assert.match(reasons[0]!, why);
  assert.deepEqual(errors, []);
}

describe('a bad src', { concurrency: 4 }, () => {
  // a valid notice that every origin may read
  site.put('/open.json', readFileSync(`.${HEALTHY}`, 'utf8'), { 'access-control-allow-origin': '*' });

  const cases: readonly (readonly [name: string, src: string, why: RegExp, answer?: Answer | string])[] = [
    // starts first because it takes ten seconds
    ['no response within ten seconds', '/silent.json', /timed out/, () => undefined],
    ['missing', '/none.json', /404/],
    ['unreachable', 'https://127.0.0.1:1/notice.json', /fetch/],
    ['not JSON', '/page.json', /JSON/, '<!doctype html>'],
    ['truncated', '/cut.json', /JSON/, '{"schemaVersion":"1.0",'],
    ['not UTF-8', '/bytes.json', /encoded/, (_, response) => void response.end(Buffer.from([0x22, 0xff, 0x22]))],
    ['a list', '/list.json', /an object/, '[]'],
    ['null', '/null.json', /an object/, 'null'],
    ['another document', '/other.json', /schemaVersion/, '{"name":"opt-out-elements"}'],
    [
      'larger than 256 KB, endless and without a Content-Length',
      '/endless.json',
      /size/,
      (_, response) => {
        const more = () => {
          while (!response.destroyed && response.write('" '.repeat(8192)));
        };
        response.on('drain', more);
        more();
      },
    ],
    ['http: on another site', 'http://example.com/notice.json', /https/],
    ['javascript:', 'javascript:alert(1)', /https/],
    ['data:', 'data:application/json,{}', /https/],
    [
      'a redirect to http: on another site',
      '/moved.json',
      /address/,
      ({ headers }, response) => {
        // the same machine under another name, whose response every origin may read
        const elsewhere = `http://${String(headers.host).replace('127.0.0.1', 'localhost')}/open.json`;
        response.writeHead(302, { location: elsewhere }).end();
      },
    ],
    ['credentials', 'https://user:secret@example.com/notice.json', /credentials/],
    ['not a URL', 'https://', /URL/],
  ];
  for (const [name, src, why, answer] of cases) {
    test(name, async (t) => {
      if (answer) site.put(src, answer);
      const visit = await open(t, src);
      await check(visit, src, why);
      assert.deepEqual(
        visit.requests.filter((request) => request.includes('example.com')),
        [],
      );
    });
  }
});
