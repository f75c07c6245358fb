/**
 * Tests what remains of each form of snippet after real filters of content systems. The results are the table in
 * REFERENCE.md, which `npm run readme` updates.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { autop } from '@wordpress/autop';
import type { Readability } from '@mozilla/readability';
import type DOMPurify from 'dompurify';
import { convert } from 'html-to-text';
import juice from 'juice';
import sanitizeHtml from 'sanitize-html';
import { FORMS, scriptTag, snippet, type Form } from '../../src/snippets/snippets.js';
import { FORM_NAMES } from '../../src/snippets/snippet-forms.js';
import { SURVIVAL, TESTED, TRIED } from '../../src/snippets/survival.js';
import { nl } from '../../src/words/languages/nl.js';
import { linkedin } from '../../stories/notices.js';
import { marked, table } from '../../tools/markdown.js';
import { FACTS } from '../linkedin-facts.js';
import { html, read, useSite, type Scope } from './browser.js';
import { missing } from './missing-facts.js';
import { kses } from './wordpress-kses.js';
import { LIVE, UNDATED, outcomeOf, outcomeOfText } from './outcome.js';

const SRC = '/notices/linkedin-ai-training-2025.json';
const FRAME = '/frame/index.html';
const site = useSite();
const fileOf = (name: string) => readFileSync(createRequire(import.meta.url).resolve(name), 'utf8');

const BEFORE = `<p>Een sociaal netwerk voor werk heeft zijn voorwaarden veranderd. Wie daar een profiel heeft, krijgt
  daarmee te maken, of hij er nu vaak komt, of er jaren geleden voor het laatst iets heeft geschreven.</p>
<p>Toezichthouders in verschillende landen hebben daar vragen over gesteld, ook over wat er gebeurt met wat mensen
  schreven toen nog niemand aan zulk gebruik dacht, en met wat anderen over hen schreven, zonder het te vragen.</p>`;
const AFTER = `<p>Deze krant heeft het bedrijf om een reactie gevraagd. Een woordvoerder verwijst naar de voorwaarden, die
  volgens haar duidelijk zijn, en naar de hulppagina's, waar stap voor stap staat wat leden kunnen doen.</p>`;

/** Returns a page with an article; its template has the script tag. */
const page = (article: string, script = scriptTag({ src: '/embed/nl.js', notices: '/notices/' })): string =>
  html({ head: script, body: `<article><h1>Een netwerk en zijn leden</h1>\n${article}\n</article>` });

interface Filter {
  readonly name: (typeof TESTED)[number];
  /** Returns the filtered article. */
  readonly article: (pasted: string, scope: Scope) => string | Promise<string>;
  /** Whether the page's scripts run for its readers. */
  readonly script: boolean;
  /** Whether the result is plain text. */
  readonly isText?: true;
}

/** The globals of the scripts that the page loads. */
declare const window: { DOMPurify: typeof DOMPurify; Readability: typeof Readability };

const FILTERS: readonly Filter[] = [
  { name: 'WordPress, editors', script: true, article: (pasted) => autop(BEFORE + pasted + AFTER) },
  { name: 'WordPress, authors', script: true, article: (pasted) => autop(kses(BEFORE + pasted + AFTER)) },
  {
    name: 'DOMPurify',
    script: true,
    article: async (pasted, scope) => {
      const { page: tab } = await site.open(scope, html({ body: '' }));
      await tab.addScriptTag({ content: fileOf('dompurify/dist/purify.js') });
      return BEFORE + (await tab.evaluate((dirty) => window.DOMPurify.sanitize(dirty), pasted)) + AFTER;
    },
  },
  { name: 'sanitize-html', script: true, article: (pasted) => BEFORE + sanitizeHtml(pasted) + AFTER },
  {
    name: 'reader mode',
    script: false,
    article: async (pasted, scope) => {
      const { page: tab } = await site.open(scope, page(BEFORE + pasted + AFTER));
      await tab.addScriptTag({ content: fileOf('@mozilla/readability/Readability.js') });
      return tab.evaluate(() => {
        const copy = document.cloneNode(true) as Document;
        return new window.Readability(copy).parse()?.content ?? '';
      });
    },
  },
  { name: 'no script', script: false, article: (pasted) => BEFORE + pasted + AFTER },
  {
    name: 'mail',
    script: false,
    article: (pasted) => juice(`<style>p { margin: 0 }</style>${BEFORE}${pasted}${AFTER}`),
  },
  {
    name: 'mail as text',
    script: false,
    isText: true,
    article: (pasted) => convert(BEFORE + pasted + AFTER),
  },
];

/** Pastes a form through a filter, and returns what a reader sees. */
async function outcomeAfter(form: Form, filter: Filter, scope: Scope): Promise<string> {
  const pasted = snippet(linkedin, nl, {
    form: form.id,
    src: SRC,
    frame: FRAME,
    ...(form.id !== 'data-attribute' && form.live && { script: { src: '/embed/nl.js' } }),
  });
  const article = await filter.article(pasted, scope);
  assert.match(article, /jaren\s+geleden[^]*stap\s+voor\s+stap/, 'the article itself is kept');
  if (filter.isText) return outcomeOfText(article);
  const { errors, page: tab } = await site.open(scope, page(article, filter.script ? undefined : ''), {
    javaScript: filter.script,
  });
  const inFrame = (await tab.$('iframe')) !== null;
  if (filter.script && (inFrame || (await tab.$('data-use-notice')))) {
    const host = inFrame ? tab.frameLocator('iframe') : tab;
    await host.locator('data-use-notice').getByText(LIVE).waitFor();
    assert.deepEqual(errors, []);
    if (!inFrame) {
      assert.equal(await tab.getByText(UNDATED).filter({ visible: true }).count(), 0);
      const reading = await read(tab, form.id === 'data-attribute' ? 'section' : undefined);
      assert.deepEqual(
        FACTS.flatMap((fact) => missing(fact, 'nl', reading)),
        [],
      );
    }
    return 'live card';
  }
  return outcomeOf(tab);
}

/** The outcomes, by form and filter. */
const cells = new Map<string, string>();

describe('the outcome of each form after each filter', { concurrency: 3 }, () => {
  site.put(
    '/frame/index.html?id=linkedin-ai-training-2025&lang=nl',
    html({
      head: scriptTag({ src: '/embed/nl.js' }),
      body: snippet(linkedin, nl, { form: 'inline' }),
    }),
  );

  for (const form of FORMS) {
    for (const filter of FILTERS) {
      test(`${form.id}: ${filter.name}`, async (t) => {
        const left = await outcomeAfter(form, filter, t);
        cells.set(form.id + filter.name, left);
        assert.equal(left, SURVIVAL[form.id][filter.name]);
      });
    }
  }
});

test('the table in REFERENCE.md is up to date', async () => {
  const rows = FORMS.map(({ corrections, id }) => [
    `${FORM_NAMES[id]} (\`${id}\`)`,
    corrections ? 'yes' : 'no',
    // inserted-by-libraries.test.ts tests the libraries that load parts of pages
    ...TESTED.map((name) => (name.startsWith('htmx') ? SURVIVAL[id][name] : (cells.get(id + name) ?? ''))),
    ...TRIED.map((name) => SURVIVAL[id][name]),
  ]);
  const survival = table(['Form', 'Corrections', ...TESTED, ...TRIED], rows);
  const reference = readFileSync('REFERENCE.md', 'utf8');
  const expected = await marked(reference, 'survival', survival);
  if (process.env['README'] === 'write') writeFileSync('REFERENCE.md', expected);
  else assert.equal(reference, expected, 'stale: npm run readme');
});
