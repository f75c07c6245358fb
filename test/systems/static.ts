/**
 * Follows the how-tos for Hugo and Eleventy in real installations, and prints what readers see of each form: pasted into
 * Hugo with its defaults, into Hugo with `unsafe`, into Eleventy, and written with the shortcode of each.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { FORMS, scriptTag, snippet } from '../../src/snippets/snippets.js';
import { nl } from '../../src/words/languages/nl.js';
import { linkedin } from '../../stories/notices.js';
import { table } from '../../tools/markdown.js';
import { serve } from '../../tools/serve.js';
import { alone, DIST, run, temporaryFolder } from './machine.js';
import { launch, ofHtml, ofPage } from './readers.js';

const NOTICE = 'linkedin-ai-training-2025';
const TAG = scriptTag({ src: '/embed/nl.js', notices: '/notices/' });
/** The short text as an editor writes it in Markdown: the text of the how-to, in Dutch. */
const MARKDOWN = `LinkedIn gebruikt je gegevens om eigen AI-modellen te trainen. Sinds maandag 3 november 2025.
De laatste dag om vooraf nee te zeggen was zondag 2 november 2025. Nee zeggen kan op elk moment.
[Zeg nee op linkedin.com](https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement).`;

const pasted = FORMS.map(({ id }) => ({
  name: id,
  text: snippet(linkedin, nl, { form: id, src: `/notices/${NOTICE}.json`, frame: '/frame/' }),
}));

/** Returns the first code block of a how-to that starts with `beginning`. */
function codeOf(howTo: string, beginning: string): string {
  const page = readFileSync(join(import.meta.dirname, '../../stories/patterns', howTo), 'utf8');
  const block = [...page.matchAll(/^```\w+\n([^]*?)^```/gm)].find(([, code]) => code?.startsWith(beginning));
  if (!block?.[1]) throw new Error(`${howTo} has no code block that starts with ${beginning}`);
  return block[1];
}

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

/** Follows the section “Once” of the how-tos: copies the files. */
function putFiles(root: string): void {
  for (const folder of ['embed', 'notices', 'frame']) {
    cpSync(join(DIST, folder), join(root, 'static', folder), { recursive: true });
  }
}

const BEFORE = 'Een sociaal netwerk voor werk heeft zijn voorwaarden veranderd.';
const AFTER = 'Deze krant heeft het bedrijf om een reactie gevraagd.';
const article = (title: string, text: string, date = ''): string =>
  `---\ntitle: ${title}\n${date}---\n${BEFORE}\n\n${text}\n\n${AFTER}\n`;

interface Built {
  /** The folder to serve. */
  readonly folder: string;
  readonly articles: readonly string[];
}

function hugo(unsafe: boolean): Built {
  const root = temporaryFolder('hugo');
  putFiles(root);
  const settings = unsafe ? '[markup.goldmark.renderer]\nunsafe = true\n' : '';
  const shortcode = `{{< data-use-notice notice="${NOTICE}" >}}\n${MARKDOWN}\n{{< /data-use-notice >}}`;
  const texts = [...pasted, { name: 'shortcode', text: shortcode }];
  write(root, {
    'config.toml': `baseURL = "/"\nlanguageCode = "nl"\ntitle = "Krant"\n${settings}`,
    'layouts/_default/baseof.html': `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Krant</title>\n${TAG}\n</head><body>{{ block "main" . }}{{ end }}</body></html>`,
    'layouts/_default/single.html':
      '{{ define "main" }}<article><h1>{{ .Title }}</h1>{{ .Content }}</article>{{ end }}',
    'layouts/_default/list.html': '{{ define "main" }}{{ range .Pages }}<h2>{{ .Title }}</h2>{{ end }}{{ end }}',
    'layouts/shortcodes/data-use-notice.html': codeOf('hugo.mdx', '<data-use-notice'),
    ...Object.fromEntries(
      texts.map(({ name, text }) => [`content/posts/${name}.md`, article(name, text, 'date: 2025-10-01\n')]),
    ),
  });
  run('hugo', ['--quiet'], { cwd: root });
  return { folder: join(root, 'public'), articles: texts.map(({ name }) => name) };
}

function eleventy(): Built {
  const root = temporaryFolder('eleventy');
  putFiles(root);
  const shortcode = `{% notice "${NOTICE}" %}\n${MARKDOWN}\n{% endnotice %}`;
  const texts = [...pasted, { name: 'shortcode', text: shortcode }];
  write(root, {
    'package.json': '{ "private": true, "type": "module" }',
    'eleventy.config.js': codeOf('eleventy.mdx', 'export default'),
    '_includes/page.html': `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Krant</title>\n${TAG}\n</head><body><article><h1>{{ title }}</h1>{{ content }}</article></body></html>`,
    ...Object.fromEntries(
      texts.map(({ name, text }) => [`posts/${name}.md`, article(name, text, 'layout: page.html\n')]),
    ),
  });
  run('npm', ['install', '--no-audit', '--no-fund', '@11ty/eleventy'], { cwd: root });
  run('npx', ['eleventy', '--quiet'], { cwd: root });
  return { folder: join(root, '_site'), articles: texts.map(({ name }) => name) };
}

/** Returns what readers see on the pages of a built site, and in the items of its feed where it has one. */
async function look(browser: Browser, system: string, { articles, folder }: Built): Promise<string[][]> {
  const site = await serve(folder);
  try {
    const items = await feed(browser, site.url);
    const rows: string[][] = [];
    for (const name of articles) {
      const inFeed = items.get(name);
      rows.push([
        system,
        `\`${name}\``,
        await ofPage(browser, `${site.url}/posts/${name}/`),
        inFeed === undefined ? '–' : await ofHtml(browser, inFeed),
      ]);
    }
    return rows;
  } finally {
    site.close();
  }
}

async function feed(browser: Browser, url: string): Promise<Map<string, string>> {
  const answer = await fetch(`${url}/posts/index.xml`);
  if (!answer.ok) return new Map();
  const page = await browser.newPage();
  const xml = await answer.text();
  const items = await page.evaluate((text) => {
    const all = [...new DOMParser().parseFromString(text, 'text/xml').querySelectorAll('item')];
    return all.map(
      (item) =>
        [item.querySelector('title')?.textContent ?? '', item.querySelector('description')?.textContent ?? ''] as const,
    );
  }, xml);
  await page.close();
  return new Map(items);
}

await alone(async () => {
  console.log(run('hugo', ['version']));
  const browser = await launch();
  try {
    const rows = [
      ...(await look(browser, 'Hugo, default', hugo(false))),
      ...(await look(browser, 'Hugo, unsafe', hugo(true))),
      ...(await look(browser, 'Eleventy', eleventy())),
    ];
    console.log(table(['System', 'Form', 'Article', 'Feed'], rows));
  } finally {
    await browser.close();
  }
});
