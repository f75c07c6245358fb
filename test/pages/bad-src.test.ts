/** Whatever is wrong with a `src`: its card keeps its children, says why once, and no other card suffers. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { drawn, composedText, html, useSite, type Visit } from './browser.js';

const FALLBACK = 'Laatste dag om vooraf nee te zeggen: zondag 2 november 2025.';
const HEALTHY = '/notices/linkedin-ai-training-2025.json';

const site = useSite();

/** A page with two cards, of which the first has this `src`; resolves when both know what they show. */
async function open(t: Parameters<typeof site.open>[0], src: string): Promise<Visit> {
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
        addEventListener('notice-error', ({ reason, target }) => reasons.push(`${(target as Element).id}: ${reason}`));
      }),
  });
}

async function check(visit: Visit, src: string, why: RegExp): Promise<void> {
  const { errors, lines, page } = visit;
  await page.waitForFunction(() => (globalThis as unknown as { reasons: string[] }).reasons.length, undefined, {
    timeout: 15_000,
  });
  await drawn(page, '#good');
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

describe('bad src', { concurrency: true }, () => {
  /** More than 256 KB without a length, and endless: who counts the stream stops it. */
  let written = 0;
  const endless = () =>
    site.put('/endless.json', (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = () => {
        while (!response.destroyed && response.write('" '.repeat(8192))) written += 16_384;
      };
      response.on('drain', more);
      more();
    });

  const cases: readonly (readonly [name: string, src: string, why: RegExp, put?: () => void])[] = [
    ['missing', '/none.json', /404/],
    ['unreachable', 'https://127.0.0.1:1/notice.json', /fetch/i],
    ['not JSON', '/page.json', /JSON/, () => site.put('/page.json', '<!doctype html>')],
    ['cut off', '/cut.json', /JSON/, () => site.put('/cut.json', '{"schemaVersion":"1.0",')],
    ['not UTF-8', '/bytes.json', /./, () => site.put('/bytes.json', (_, answer) => answer.end(Buffer.from([0x22, 0xff, 0x22])))],
    ['a list', '/list.json', /not a notice/, () => site.put('/list.json', '[]')],
    ['null', '/null.json', /not a notice/, () => site.put('/null.json', 'null')],
    ['another document', '/other.json', /not a notice/, () => site.put('/other.json', '{"name":"opt-out-elements"}')],
    ['larger than 256 KB', '/endless.json', /larger than/, endless],
    ['http: elsewhere', 'http://example.com/notice.json', /https/],
    ['javascript:', 'javascript:alert(1)', /https/],
    ['data:', 'data:application/json,{}', /https/],
    ['credentials', 'https://user:secret@example.com/notice.json', /credentials/],
    ['no address', 'https://', /URL/],
    [
      'no answer',
      '/silent.json',
      /time/i,
      () => site.put('/silent.json', () => {}),
    ],
  ];
  for (const [name, src, why, put] of cases) {
    test(name, async (t) => {
      put?.();
      const visit = await open(t, src);
      await check(visit, src, why);
      const elsewhere = visit.requests.filter((request) => /^http/.test(request) && !request.startsWith('https://127.0.0.1'));
      assert.deepEqual(elsewhere, []);
      if (name === 'larger than 256 KB') assert.ok(written < 8e6, String(written));
    });
  }
});
