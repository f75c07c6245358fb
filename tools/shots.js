/**
 * `npm run shots [-- WORD…] [--no-build]`: takes screenshots of every state of `test/states.ts` in every mode, and shows
 * them on one page, `shots/index.html`. With words, only of states whose name contains one of them
 * (`deadline-banner--upcoming--dark`, `inter`). Exits with 1 if a page logs or throws an unexpected message, an element
 * shows its fallback unexpectedly or has content wider than the page, or a word breaks that would fit on a line.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { install, run } from './steps.js';

/** Ways to view an element; the default is a light screen of 640 pixels, in Noto Sans. */
const MODES = [
  { mode: 'light' },
  { mode: 'dark', colorScheme: 'dark' },
  { mode: '320', width: 320 },
  { mode: '1280', width: 1280 },
  { mode: 'print', media: 'print' },
  { mode: 'rtl', arabic: true },
  { mode: 'forced', colorScheme: 'dark', forcedColors: 'active' },
  { mode: 'text-200', width: 390, fontSize: '200%' },
  // fonts of sites, from narrow to wide
  { mode: 'inter', width: 390, family: 'Inter' },
  { mode: 'noto-serif', width: 390, family: 'Noto Serif' },
  { mode: 'dejavu-sans', width: 390, family: 'DejaVu Sans' },
];
const TABS = 2;
const FOLDER = 'shots';

const STYLE = `
  :root { color-scheme: light dark; }
  body { margin: 0; background: Canvas; color: CanvasText; font-size: 100%; line-height: 1.5; }
  main { padding: 16px; }
`;

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isWanted = (name) => !words.length || words.some((word) => name.includes(word));

await install();
const { ensureBrowsers, find } = await import('./browsers.js');
ensureBrowsers('chromium');
if (!process.argv.includes('--no-build')) await run('rollup', ['--config', '--silent']);

const { chromium } = await import('playwright-core');
const { tsImport } = await import('tsx/esm/api');
const { html, inArabic, instantOf, nameOf, states } = await tsImport('../test/states.ts', import.meta.url);
const { brokenWords } = await tsImport('../test/pages/broken-words.ts', import.meta.url);
const { setIn } = await tsImport('../test/pages/fonts.ts', import.meta.url);

/** Runs in the page: shows a state and performs its action; resolves with its problems. */
async function show({ fallback = false, markup, then }) {
  const main = document.querySelector('main');
  main.innerHTML = markup;
  const everything = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? everything(one.shadowRoot) : [])]);
  const drawn = async () => {
    for (const one of everything(main)) await one.updateComplete;
  };
  await drawn();
  if (then === 'unfold' || then === 'write')
    for (const one of everything(main)) if (one.localName === 'details') one.open = true;
  // the content of a fold may be rendered only then
  await new Promise((resolve) => setTimeout(resolve));
  await drawn();
  if (then === 'write') {
    for (const one of everything(main)) {
      if (!one.matches('input, textarea')) continue;
      one.value = one.name === 'situation' ? 'My posts are about my patients.' : `${one.name}@example.org`;
      one.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
  if (then === 'tick') {
    const list = everything(main).find((one) => one.localName === 'ol' && one.querySelector('input'));
    for (const box of list.querySelectorAll('input')) box.click();
  }
  await drawn();
  const problems = [];
  const { left, right } = main.getBoundingClientRect();
  const tooWide = everything(main).filter((one) => {
    const box = one.getBoundingClientRect();
    return box.left < left || box.right > right || one.scrollWidth > Math.max(one.clientWidth, box.width + 1);
  });
  if (tooWide.length) problems.push(`is too wide: ${tooWide.map(({ localName }) => localName).join(' ')}`);
  if (main.firstElementChild.firstElementChild.matches(':state(fallback)') !== fallback)
    problems.push(fallback ? 'does not show its fallback' : 'shows its fallback');
  return problems;
}

/** Opens one page for a mode and takes its screenshots; resolves with the problems, one on each line. */
async function shoot(browser, settings) {
  const { arabic: isArabic, colorScheme = 'light', family = 'Noto Sans', fontSize = '100%' } = settings;
  const { forcedColors, media, mode, width = 640 } = settings;
  const wanted = states.filter((state) => isWanted(`${nameOf(state)}--${mode}`));
  if (!wanted.length) return [];
  const problems = [];
  let heard = [];
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, forcedColors });
  page.on('pageerror', ({ message }) => heard.push({ type: 'error', text: message }));
  page.on('console', (line) => heard.push({ type: line.type(), text: line.text() }));
  await page.clock.setFixedTime(new Date());
  const style = `${STYLE} html { font-size: ${fontSize}; }`;
  await page.setContent(`<!doctype html><title>Shots</title><style>${style}</style><main></main>`);
  // tsx compiles functions to calls of this helper
  await page.evaluate('globalThis.__name = (named) => named');
  await setIn(page, family);
  for (const file of ['embed', 'embed/ar', 'embed/letter.nl', 'embed/letter.en'])
    await page.addScriptTag({ path: `dist/${file}.js` });
  if (media) await page.emulateMedia({ media, colorScheme, forcedColors });
  for (const state of wanted) {
    heard = [];
    await page.clock.setFixedTime(instantOf(state));
    const { fallback, then } = state;
    const markup = html(isArabic ? inArabic(state) : state);
    const wrong = await page.evaluate(show, { fallback, markup, then });
    wrong.push(...(await page.evaluate(brokenWords)).map((word) => `breaks a word: ${word}`));
    for (const { text, type } of heard) if (!(state.warns && type === 'warning')) wrong.push(`${type}: ${text}`);
    problems.push(...wrong.map((line) => `${nameOf(state)}--${mode} ${line}`));
    await page.locator('main').screenshot({ path: `${FOLDER}/${nameOf(state)}--${mode}.png` });
  }
  await page.close();
  return problems;
}

const escapeHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * The page of screenshots: the problems, then a table for each element, with a row for each state and a column for
 * each mode.
 */
function overview(problems) {
  const taken = new Set(readdirSync(FOLDER));
  const cell = (state, { fontSize, mode, width = 640 }) => {
    const file = `${nameOf(state)}--${mode}.png`;
    const picture = `<a href="${file}"><img src="${file}" width="${width / (fontSize ? 4 : 2)}" loading="lazy" alt="${file}"></a>`;
    return `<td>${taken.has(file) ? picture : ''}</td>`;
  };
  const row = (state) =>
    `<tr id="${nameOf(state)}"><th scope="row">${state.name}<br><small>${state.now}</small></th>${MODES.map((mode) => cell(state, mode)).join('')}</tr>`;
  const head = `<tr><td></td>${MODES.map(({ mode }) => `<th scope="col">${mode}</th>`).join('')}</tr>`;
  const tags = [...new Set(states.map(({ element }) => element))];
  const table = (tag) =>
    `<h2 id="${tag}">${tag}</h2><table><thead>${head}</thead><tbody>${states
      .filter(({ element }) => element === tag)
      .map(row)
      .join('\n')}</tbody></table>`;
  const wrong = problems.map((line) => {
    const [name] = line.split(' ');
    return `<li><a href="#${name.split('--').slice(0, 2).join('--')}">${name}</a>${escapeHtml(line.slice(name.length))}</li>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>opt-out-elements: every state</title>
<style>
  body { margin: 1rem; background: #c9ced4; color: #111; font: 14px/1.4 sans-serif; }
  td, th { padding: 0.25rem; text-align: start; vertical-align: top; }
  tr { scroll-margin-block-start: 2rem; }
  thead th { position: sticky; inset-block-start: 0; background: #c9ced4; }
  tbody th { position: sticky; inset-inline-start: 0; max-inline-size: 8rem; background: #c9ced4; }
  img { display: block; }
</style>
<h1>Every state</h1>
<ul>${wrong.join('\n')}</ul>
<p>${tags.map((tag) => `<a href="#${tag}">${tag}</a>`).join(' · ')}</p>
${tags.map(table).join('\n')}
</html>
`;
}

const started = Date.now();
if (!words.length) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath: find.chromium(), args: ['--no-sandbox'] });
const queue = [...MODES];
const problems = [];
await Promise.all(
  Array.from({ length: TABS }, async () => {
    for (let mode = queue.shift(); mode; mode = queue.shift()) problems.push(...(await shoot(browser, mode)));
  }),
);
await browser.close();
writeFileSync(`${FOLDER}/index.html`, overview(problems));
for (const line of problems) console.error(line);
const count = readdirSync(FOLDER).filter((file) => file.endsWith('.png')).length;
console.log(`${count} pictures in ${FOLDER}/index.html, ${((Date.now() - started) / 1000).toFixed(0)} s`);
process.exitCode = problems.length ? 1 : 0;
