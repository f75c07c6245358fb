/** Finds out what a reader sees of the Dutch LinkedIn notice: a live card, the whole text, the short text, or less. */
import type { Page } from 'playwright-core';
import { FACTS } from '../linkedin-facts.js';
import { read } from './browser.js';
import { missing } from './missing-facts.js';

/** The wording of the last day: in the card on 25 October 2025, and in the text on any day. */
export const LIVE = 'nog 8 dagen';
export const UNDATED = 'De laatste dag om vooraf nee te zeggen';

/** The content of the short text: the first day, the use, the last day, acting later, and where to act. */
const SHORT = [
  'Sinds maandag 3 november 2025',
  'LinkedIn gebruikt je gegevens',
  `${UNDATED} was zondag 2 november 2025.`,
  'Nee zeggen kan op elk moment.',
  'Zeg nee op linkedin.com',
];

/** Returns what a page without a live card shows. Changes the page. */
export async function outcomeOf(tab: Page): Promise<string> {
  const visible = await tab.locator('body').innerText();
  await tab.evaluate(() => {
    const host = document.createElement('div');
    host.id = 'host';
    host.attachShadow({ mode: 'open' }).append(...document.body.childNodes);
    document.body.append(host);
  });
  const reading = await read(tab, '#host');
  // do not look for the quotation marks around the name: WordPress makes them curly
  const json = visible.includes('schemaVersion') ? ', and the JSON' : '';
  if (FACTS.every((fact) => !missing(fact, 'nl', reading).length)) return `whole text${json}`;
  if (SHORT.every((text) => reading.text.includes(text))) return `short text${json}`;
  if (SHORT.some((text) => reading.text.includes(text))) return `a part of the text${json}`;
  return json ? 'the JSON alone' : 'nothing';
}

/**
 * Returns what a plain text shows, such as a mail. Its headings may be in capitals, its links in brackets, and its quotes
 * after `>`.
 */
export function outcomeOfText(plain: string): string {
  const spaced = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();
  const text = spaced(plain.replace(/^\s*> ?/gm, ' '));
  const holds = (part: string) => text.includes(spaced(part));
  const json = holds('schemaVersion') ? ', and the JSON' : '';
  if (FACTS.every(({ links = [], nl }) => [...nl, ...links].every(holds))) return `whole text${json}`;
  if (SHORT.every(holds)) return `short text${json}`;
  return 'nothing';
}

/** Whether a page shows the live card, directly or in a frame. */
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
