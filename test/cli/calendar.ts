/** Tests the command `calendar`: the file it writes, and the errors where a notice has no last day to act. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import ICAL from 'ical.js';
import { calendar } from '../../src/content/calendar.js';
import { en } from '../../src/words/languages/en.js';
import { nl } from '../../src/words/languages/nl.js';
import { linkedin } from '../../stories/notices.js';
import { oddNotices } from '../../stories/odd/index.js';
import { installed, put, run } from '../package/install-package.js';

const LINKEDIN = join(installed, 'dist/notices/linkedin-ai-training-2025.json');

describe('calendar', () => {
  for (const words of [nl, en]) {
    test(`writes the last day of the LinkedIn notice in ${words.lang}`, async () => {
      const { code, out, err } = await run(['calendar', LINKEDIN, '--lang', words.lang]);
      assert.deepEqual({ code, err }, { code: 0, err: '' });
      assert.equal(out, calendar(linkedin, words));
      const event = new ICAL.Component(ICAL.parse(out) as unknown[]).getFirstSubcomponent('vevent');
      assert.equal(String(event?.getFirstPropertyValue('dtstart')), '2025-11-02');
      assert.equal(event?.getAllSubcomponents('valarm').length, 2);
    });
  }

  describe('for readers of a group or a region', () => {
    const { notice } = oddNotices.find(({ id }) => id === 'chatlokaal-two-groups')!;
    const options = ['--lang', 'nl'];
    before(() => {
      put('groups.json', notice);
    });

    test('writes the last day of an audience that has one', async () => {
      const { code, out, err } = await run(['calendar', 'groups.json', ...options, '--audience', 'existing']);
      assert.deepEqual({ code, err }, { code: 0, err: '' });
      assert.equal(out, calendar(notice, nl, { audience: 'existing' }));
    });

    test('refuses an audience whose last day differs from person to person', async () => {
      const { code, out, err } = await run(['calendar', 'groups.json', ...options, '--audience', 'new']);
      assert.deepEqual({ code, out }, { code: 1, out: '' });
      assert.match(err, /^error: groups\.json: the notice has no last day to act for these readers: /m);
    });

    test('writes the last day for a region', async () => {
      const { code, out } = await run(['calendar', LINKEDIN, ...options, '--region', 'nl']);
      assert.deepEqual({ code, out }, { code: 0, out: calendar(linkedin, nl, { region: 'NL' }) });
    });

    for (const [args, message] of [
      [['--audience', 'nobody'], /^error: option '--audience': write \S+ or \S+, or leave this out\./],
      [['--region', 'Europe'], /^error: option '--region': write EU, EEA or a two-letter country code such as NL\./],
    ] as const) {
      test(`${args.join(' ')}: exits with 2 and names the allowed values`, async () => {
        const { code, out, err } = await run(['calendar', 'groups.json', ...options, ...args]);
        assert.deepEqual({ code, out }, { code: 2, out: '' });
        assert.match(err, message);
      });
    }
  });

  test('refuses a notice whose plan was withdrawn', async () => {
    const [audience] = linkedin.audiences;
    const withdrawn = { announced: '2025-11-20', state: 'withdrawn', sourceRefs: ['dutchcowboys'] };
    put('withdrawn.json', { ...linkedin, audiences: [{ ...audience!, plan: [...audience!.plan, withdrawn] }] });
    const { code, out, err } = await run(['calendar', 'withdrawn.json', '--lang', 'nl']);
    assert.deepEqual({ code, out }, { code: 1, out: '' });
    assert.match(
      err,
      /^error: withdrawn\.json: the notice has no last day to act: it states no such day, or the use has stopped/,
    );
  });

  test('refuses a notice with problems', async () => {
    put('wrong.json', { ...linkedin, title: {} });
    const { code, out, err } = await run(['calendar', 'wrong.json', '--lang', 'nl']);
    assert.deepEqual({ code, out }, { code: 1, out: '' });
    assert.match(err, /title/);
  });
});
