/** `calendar`: the file, and when there is none. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import ICAL from 'ical.js';
import { calendar } from '../../src/content/calendar.js';
import { en } from '../../src/words/languages/en.js';
import { nl } from '../../src/words/languages/nl.js';
import { linkedin } from '../../stories/notices.js';
import { installed, put, run } from '../package/installed.js';

const LINKEDIN = join(installed, 'dist/notices/linkedin-ai-training-2025.json');

describe('calendar', () => {
  for (const words of [nl, en]) {
    test(`the last day of the LinkedIn notice, in ${words.lang}`, async () => {
      const { code, out, err } = await run(['calendar', LINKEDIN, '--lang', words.lang]);
      assert.deepEqual({ code, err }, { code: 0, err: '' });
      assert.equal(out, calendar(linkedin, words));
      const event = new ICAL.Component(ICAL.parse(out) as unknown[]).getFirstSubcomponent('vevent');
      assert.equal(String(event?.getFirstPropertyValue('dtstart')), '2025-11-02');
      assert.equal(event?.getAllSubcomponents('valarm').length, 2);
    });
  }

  test('a notice that was withdrawn has none', async () => {
    put('withdrawn.json', { ...linkedin, status: { activity: 'withdrawn', sourceRefs: ['dutchcowboys'] } });
    const { code, out, err } = await run(['calendar', 'withdrawn.json', '--lang', 'nl']);
    assert.deepEqual({ code, out }, { code: 1, out: '' });
    assert.match(err, /withdrawn\.json: the notice has no last day to act/);
  });

  test('a notice with problems is refused', async () => {
    put('wrong.json', { ...linkedin, title: {} });
    const { code, out, err } = await run(['calendar', 'wrong.json', '--lang', 'nl']);
    assert.deepEqual({ code, out }, { code: 1, out: '' });
    assert.match(err, /title/);
  });
});
