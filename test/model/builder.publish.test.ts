/** Tests the hints of the builder about each form, and its errors for a snippet that it cannot write. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { SAFEST } from '../../src/builder/form-choice.js';
import { policyFor } from '../../src/builder/policy.js';
import { survivalGroups } from '../../src/builder/survival-groups.js';
import { write, type Choices } from '../../src/builder/written.js';
import { FORM_NAMES } from '../../src/snippets/snippet-forms.js';
import { FORMS } from '../../src/snippets/snippets.js';
import { SURVIVAL, SYSTEMS } from '../../src/snippets/survival.js';
import { en } from '../../src/words/languages/en.js';
import { notice } from './notice.js';

const chosen = (choices: Partial<Choices> = {}): Choices => ({
  form: 'linked',
  src: '/notices/example.json',
  script: '/embed/en.js',
  integrity: '',
  frame: '/frame/',
  headingLevel: 3,
  audience: '',
  region: '',
  ...choices,
});

describe('the form for people who do not know what their system keeps', () => {
  const at = (form: keyof typeof SURVIVAL) => SYSTEMS.map((system) => SURVIVAL[form][system]);
  const [first] = FORMS;

  it('is a live card wherever the first form is one, and in more systems', () => {
    const cards = (form: keyof typeof SURVIVAL) => SYSTEMS.filter((system) => SURVIVAL[form][system] === 'live card');
    assert.deepEqual(
      cards(first.id).filter((system) => !cards(SAFEST).includes(system)),
      [],
    );
    for (const { id } of FORMS) assert.ok(id === SAFEST || cards(SAFEST).length > cards(id).length, id);
  });

  it('leaves at least text, unless no form leaves anything, and never JSON', () => {
    assert.ok(!at(SAFEST).includes('whole text, and the JSON'));
    for (const system of SYSTEMS.filter((one) => SURVIVAL[SAFEST][one] === 'nothing')) {
      for (const { id } of FORMS) assert.equal(SURVIVAL[id][system], 'nothing', `${id}: ${system}`);
    }
  });
});

describe('the groups of systems by what they keep', () => {
  for (const { id } of FORMS) {
    it(`${id}: are few, and have each system once, as in the table`, () => {
      const groups = survivalGroups(id);
      const found = groups.flatMap(({ left, systems }) => systems.map((system) => [system, left]));
      assert.deepEqual(Object.fromEntries(found), SURVIVAL[id]);
      assert.equal(found.length, SYSTEMS.length);
      assert.ok(groups.length <= 4 && groups.every(({ systems }) => systems.length));
    });
  }
});

describe('the content security policy of the page', () => {
  for (const [name, choices, policy] of [
    ['everything on the site', {}, "script-src 'self'; connect-src 'self'"],
    [
      'the script on another host',
      { script: 'https://cdn.example.com/a/en.js' },
      "script-src https://cdn.example.com; connect-src 'self'",
    ],
    ['the script already on the page', { script: '' }, "connect-src 'self'"],
    ['nothing fetched', { form: 'inline' }, "script-src 'self'"],
    ['a section', { form: 'data-attribute' }, "script-src 'self'; connect-src 'self'"],
    [
      'a frame on another host',
      { form: 'iframe', frame: 'https://f.example.com:8443/frame/' },
      'script-src https://f.example.com:8443; frame-src https://f.example.com:8443',
    ],
    ['a text', { form: 'plain' }, undefined],
    ['an incomplete address', { src: 'https:/' }, undefined],
  ] as const) {
    it(name, () => {
      assert.equal(policyFor(chosen(choices)), policy);
    });
  }
});

describe('a snippet that cannot be written', () => {
  for (const [choices, code, field] of [
    [{ src: '' }, 'missing-address', 'src'],
    [{ src: 'http://example.com/a.json' }, 'unsafe-address', 'src'],
    [{ form: 'data-attribute', src: 'https://example.com/a.json' }, 'unsafe-path', 'src'],
    [{ form: 'iframe', frame: '' }, 'missing-address', 'frame'],
    [{ script: 'embed/en.js' }, 'unsafe-address', 'script'],
    [{ integrity: 'sha1-x' }, 'invalid-integrity', 'integrity'],
    [{ region: 'Nederland' }, 'invalid-region', 'region'],
    [{ audience: 'nobody' }, 'unknown-audience', 'audience'],
  ] as const) {
    it(`has an error that names the field: ${field}, ${code}`, () => {
      assert.deepEqual(write(notice, en, chosen(choices)), { refused: { code, field } });
    });
  }
});

describe('the names of the forms', () => {
  it('are next to the ids in REFERENCE.md, in both tables', () => {
    const reference = readFileSync('REFERENCE.md', 'utf8');
    for (const { id } of FORMS) {
      const rows = reference.split('\n').filter((line) => line.startsWith(`| ${FORM_NAMES[id]} (\`${id}\`) `));
      assert.equal(rows.length, 2, id);
    }
  });
});
