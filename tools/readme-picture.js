/**
 * `npm run readme-picture`: takes the two pictures of the README, `docs/card-light.webp` and `docs/card-dark.webp`: the
 * broadsheet of the start page in `dist/`, on 25 October 2025. Fails if a picture is larger than 120 kB.
 */
import { Buffer } from 'node:buffer';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { install, run } from './steps.js';

/** In CSS pixels. */
const WIDTH = 860;
/** Pixels of the picture for each CSS pixel: it becomes 1200 pixels wide. */
const SCALE = 1200 / WIDTH;
const MOST_BYTES = 120_000;
const FAMILY = 'Noto Serif';

await install();
const { ensureBrowsers, find } = await import('./browsers.js');
ensureBrowsers('chromium');
if (!existsSync('dist/index.html')) await run('node', ['tools/build.js', '--fast']);

const { chromium } = await import('playwright-core');
const { tsImport } = await import('tsx/esm/api');
const { serve } = await import('./serve.js');
const { fontFaces, fontsLoaded } = await tsImport('../test/pages/fonts.ts', import.meta.url);

/** Runs in the page: leaves only the site of this class, at full size. */
async function leaveOnly(site) {
  const found = document.querySelector(site);
  document.querySelector('link[href$="at-a-glance.css"]').remove();
  document.body.replaceChildren(found);
  found.style.minBlockSize = '100vh';
  await found.querySelector('data-use-notice').updateComplete;
}

mkdirSync('docs', { recursive: true });
const { close, url } = await serve('dist');
const browser = await chromium.launch({ executablePath: find.chromium(), args: ['--no-sandbox'] });
for (const colorScheme of ['light', 'dark']) {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 1400 }, colorScheme });
  await page.goto(url);
  await page.evaluate('globalThis.__name = (named) => named');
  await page.evaluate(leaveOnly, '.theme-broadsheet');
  // the same letters on every machine
  const faces = `.theme-broadsheet { --text-face: '${FAMILY}'; --display-face: '${FAMILY}'; }`;
  await page.addStyleTag({ content: `${fontFaces(FAMILY)}\n${faces}` });
  await fontsLoaded(page);
  const devtools = await page.context().newCDPSession(page);
  // the rest of the card is cut off below this button
  const last = await page.getByText('Add to calendar').first().boundingBox();
  const clip = { x: 0, y: 0, width: WIDTH, height: Math.round(last.y + last.height + 20), scale: SCALE };
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 85, clip });
  const picture = Buffer.from(data, 'base64');
  const file = `docs/card-${colorScheme}.webp`;
  writeFileSync(file, picture);
  console.log(`${file}: ${(picture.length / 1000).toFixed(1)} kB`);
  if (picture.length > MOST_BYTES) {
    console.error(`${file} is larger than ${MOST_BYTES / 1000} kB. Lower its quality or its height.`);
    process.exitCode = 1;
  }
}
await browser.close();
close();
