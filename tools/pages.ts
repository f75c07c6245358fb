/**
 * Writes the files that are made by running the sources: the JSON Schema; the start page and the demo pages, whose
 * comments are placeholders for generated content; the page for an iframe and the builder, with the ready-made notices.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { toJsonSchema } from '@valibot/to-json-schema';
import { rollup } from 'rollup';
import { NoticeSchema, type Notice } from '../src/model/notice.js';
import { escapeHtml, plainHtml } from '../src/plain-html/plain-html.js';
import { framePage } from '../src/snippets/frame-page.js';
import { noticeScript } from '../src/snippets/notice-script.js';
import { en } from '../src/words/languages/en.js';
import { nl } from '../src/words/languages/nl.js';
import { invented, real } from './notices-page.js';

const words = { nl, en };
const notice = (id: string) => JSON.parse(readFileSync(`notices/${id}.json`, 'utf8')) as Notice;

// JSON Schema cannot express checks that run code; the structure is described without them
const schema = toJsonSchema(NoticeSchema, { target: 'draft-2020-12', ignoreActions: ['check'] });
writeFileSync('dist/schema.json', `${JSON.stringify({ title: 'Data use notice', ...schema }, null, 2)}\n`);

const stems = (folder: string, extension: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length));

const jsonInHtml = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

const entries = { real: real(stems('notices', '.json').map(notice)), invented };
const allEntries = [...entries.real, ...entries.invented];

/** The notices as links to their card. */
const linksTo = (kind: 'real' | 'invented'): string => {
  const items = entries[kind].map(({ notice: { id }, title, what }) => {
    const sentence = what === undefined ? '' : `<span>${escapeHtml(what)}</span>`;
    return `<li><a href="#notice=${id}">${escapeHtml(title)}</a>${sentence}</li>`;
  });
  return `<ul role="list">\n${items.join('\n')}\n</ul>`;
};

/** The published notices, each with a form that leads to its card on a day. The fragment names the notice. */
const forms = (): string => {
  const items = entries.real.map(({ mainDay = '', notice: { id, summary }, title }) => {
    const address = `demo/notices.html#notice=${id}`;
    return `<li>
<h3 id="${id}"><a href="${address}">${escapeHtml(title)}</a></h3>
<p>${escapeHtml(summary?.['en'] ?? '')}</p>
<form action="${address}">
<label for="day-${id}">Day</label>
<input type="date" name="day" id="day-${id}" value="${mainDay}" min="1990-01-01" max="2100-12-31" aria-describedby="${id}">
<button aria-describedby="${id}">Show the card</button>
</form>
</li>`;
  });
  return `<ul class="notices" role="list">\n${items.join('\n')}\n</ul>`;
};

/** Every notice as ordinary HTML, for a page without JavaScript. The ids are the fragments of the links to them. */
const withoutScript = (): string =>
  allEntries
    .map(({ notice: one, title, what }) => {
      const language = (['en', 'nl'] as const).find((lang) => one.languages.includes(lang));
      const sentence = what === undefined ? '' : `<p>${escapeHtml(what)}</p>`;
      const html = language ? plainHtml(one, words[language], { form: 'full', headingLevel: 3 }) : '';
      return `<article id="notice=${one.id}" aria-label="${escapeHtml(title)}">
${sentence}<div lang="${language ?? 'en'}">${html || `<h3>${escapeHtml(title)}</h3>`}</div>
</article>`;
    })
    .join('\n');

const kilobytes = (file: string): string =>
  `${String(Math.round(brotliCompressSync(readFileSync(`dist/${file}`)).length / 1000))} kB`;

/** Replaces the placeholders in a page. */
const filled = (page: string): string =>
  page
    .replace(
      /<!-- plain-html (short|full) (nl|en) ([\w-]+) -->/g,
      (_, form: 'short' | 'full', language: 'nl' | 'en', id: string) =>
        plainHtml(notice(id), words[language], { form, headingLevel: 2 }),
    )
    .replace(/<!-- notice-json ([\w-]+) -->/g, (_, id: string) => jsonInHtml(notice(id)))
    .replace(/<!-- notice-list (real|invented) -->/g, (_, kind: 'real' | 'invented') => linksTo(kind))
    .replace('<!-- notice-forms -->', forms)
    .replace('<!-- notices-without-script -->', withoutScript)
    .replace(/<!-- size ([\w./]+) -->/g, (_, file: string) => kilobytes(file))
    .replace('<!-- count-of-languages -->', () => String(stems('src/words/languages', '.ts').length))
    .replace('<!-- count-of-notices -->', () => String(entries.real.length));

cpSync('stories/demo', 'dist/demo', { recursive: true });
cpSync('stories/themes', 'dist/demo/themes', { recursive: true });
cpSync('stories/patterns/at-a-glance.css', 'dist/demo/at-a-glance.css');
for (const file of readdirSync('dist/demo').filter((name) => name.endsWith('.html'))) {
  writeFileSync(`dist/demo/${file}`, filled(readFileSync(`dist/demo/${file}`, 'utf8')));
}
cpSync('dist/demo/start.html', 'dist/index.html');
rmSync('dist/demo/start.html');

// one classic script, because a page that is opened from the disk may not load modules
writeFileSync('dist/demo/all-notices.js', `export const entries = ${JSON.stringify(allEntries)};\n`);
const bundle = await rollup({ input: 'dist/demo/notices.js', logLevel: 'silent' });
await bundle.write({ file: 'dist/demo/notices.js', format: 'iife' });
await bundle.close();
rmSync('dist/demo/all-notices.js');

const frame = readFileSync('src/frame/index.html', 'utf8');
const languages = stems('dist/embed', '.js').filter((stem) => !/^(?:full|letter)\./.test(stem));
writeFileSync('dist/frame/index.html', framePage(frame, languages, ['nl', 'en']));
cpSync('src/frame/frame.css', 'dist/frame/frame.css');
mkdirSync('dist/frame/notices', { recursive: true });
for (const id of stems('notices', '.json')) {
  writeFileSync(`dist/frame/notices/${id}.js`, noticeScript(notice(id)));
}

const builder = readFileSync('src/builder/index.html', 'utf8');
const all = jsonInHtml(stems('notices', '.json').map(notice));
writeFileSync(
  'dist/builder/index.html',
  builder.replace('<!-- notices -->', () => all),
);
cpSync('src/builder/builder.css', 'dist/builder/builder.css');
