/** What a reader gets of the notice about LinkedIn, in Dutch: a live card, its whole text, its short text, or less. */
import type { Page } from 'playwright-core';
import { FACTS } from '../linkedin-facts.js';
import { read } from './browser.js';
import { missing } from './missing-facts.js';

/** How the card says the last day, on 25 October 2025; and how the text does, on any day. */
export const LIVE = 'nog 8 dagen';
export const UNDATED = 'De laatste dag om vooraf nee te zeggen';

/** What the short text says: the last day, the first day, what acting later does, where to act. */
const SHORT = [
  'Sinds maandag 3 november 2025',
  'LinkedIn gebruikt je gegevens',
  `${UNDATED} was zondag 2 november 2025.`,
  'Nee zeggen kan op elk moment.',
  'Zeg nee op linkedin.com',
];

/** What a page shows that has no live card. It takes the page apart. */
export async function whatIsRead(tab: Page): Promise<string> {
  const visible = await tab.locator('body').innerText();
  await tab.evaluate(() => {
    const host = document.createElement('div');
    host.id = 'host';
    host.attachShadow({ mode: 'open' }).append(...document.body.childNodes);
    document.body.append(host);
  });
  const reading = await read(tab, '#host');
  // WordPress makes the quotation marks around it curly
  const json = visible.includes('schemaVersion') ? ', and the JSON' : '';
  if (FACTS.every((fact) => !missing(fact, 'nl', reading).length)) return `whole text${json}`;
  if (SHORT.every((text) => reading.text.includes(text))) return `short text${json}`;
  if (SHORT.some((text) => reading.text.includes(text))) return `a part of the text${json}`;
  return json ? 'the JSON alone' : 'nothing';
}

/** The same of a text without HTML, such as that of a mail: its headings may be in capitals, its links in brackets, its quotes behind `>`. */
export function whatIsReadAsText(given: string): string {
  const spaced = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();
  const text = spaced(given.replace(/^\s*> ?/gm, ' '));
  const holds = (part: string) => text.includes(spaced(part));
  const json = holds('schemaVersion') ? ', and the JSON' : '';
  if (FACTS.every(({ links = [], nl }) => [...nl, ...links].every(holds))) return `whole text${json}`;
  if (SHORT.every(holds)) return `short text${json}`;
  return 'nothing';
}

/** Whether a page shows the live card, itself or in a frame. */
export async function isLive(tab: Page): Promise<boolean> {
  if (!(await tab.$('data-use-notice, iframe'))) return false;
  const shown = tab
    .frames()
    .map((frame) => frame.locator('data-use-notice').getByText(LIVE).first().waitFor({ timeout: 5000 }));
  return Promise.any(shown).then(
    () => true,
    () => false,
  );
}
