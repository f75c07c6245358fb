/**
 * Writes what is derived from the sources by running them: the JSON Schema; the demo pages, in which comments
 * stand for the generated plain HTML or JSON of a notice, or for a list of notices; and the pages for an iframe and of
 * the builder, with the ready-made notices.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { NoticeSchema, type Notice } from '../src/model/notice.js';
import { escapeHtml, plainHtml } from '../src/plain-html/plain-html.js';
import { framePage } from '../src/snippets/frame-page.js';
import { noticeScript } from '../src/snippets/notice-script.js';
import { en } from '../src/words/languages/en.js';
import { nl } from '../src/words/languages/nl.js';
import { invented, real, type Entry } from './notices-page.js';

const words = { nl, en };
const notice = (id: string) => JSON.parse(readFileSync(`notices/${id}.json`, 'utf8')) as Notice;

// what Valibot checks by running code has no form in JSON Schema; its structure beside it has
const schema = toJsonSchema(NoticeSchema, { target: 'draft-2020-12', ignoreActions: ['check'] });
writeFileSync('dist/schema.json', `${JSON.stringify({ title: 'Data use notice', ...schema }, null, 2)}\n`);

const stems = (folder: string, extension: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length));

const jsonInHtml = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

const PLAIN_HTML = /<!-- plain-html (short|full) (nl|en) ([\w-]+) -->/g;
const NOTICE_JSON = /<!-- notice-json ([\w-]+) -->/g;

const NOTICE_LIST = /<!-- notice-list (real|invented) -->/g;

const lists = { real: real(stems('notices', '.json').map(notice)), invented };
const listOf = (entries: readonly Entry[]): string => {
  const items = entries.map(({ notice: { id }, title, what }) => {
    const sentence = what === undefined ? '' : `<span>${escapeHtml(what)}</span>`;
    return `<li><a href="#notice=${id}">${escapeHtml(title)}</a>${sentence}</li>`;
  });
  return `<ul role="list">\n${items.join('\n')}\n</ul>`;
};

cpSync('stories/demo', 'dist/demo', { recursive: true });
cpSync('stories/themes', 'dist/demo/themes', { recursive: true });
cpSync('stories/patterns/at-a-glance.css', 'dist/demo/at-a-glance.css');
const entries = [...lists.real, ...lists.invented];
writeFileSync('dist/demo/all-notices.js', `export const entries = ${JSON.stringify(entries)};\n`);
for (const file of readdirSync('dist/demo').filter((name) => name.endsWith('.html'))) {
  const page = readFileSync(`dist/demo/${file}`, 'utf8')
    .replace(PLAIN_HTML, (_, form: 'short' | 'full', language: 'nl' | 'en', id: string) =>
      plainHtml(notice(id), words[language], { form, headingLevel: 2 }),
    )
    .replace(NOTICE_JSON, (_, id: string) => jsonInHtml(notice(id)))
    .replace(NOTICE_LIST, (_, kind: 'real' | 'invented') => listOf(lists[kind]));
  writeFileSync(`dist/demo/${file}`, page);
}

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
