/** Drives the builder as its users do, by the labels of fields and steps, and counts actions and typed characters. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import type { Notice } from '../../src/model/notice.js';
import type { EmbedBuilder } from '../../src/builder/embed-builder.js';
import { linkedin } from '../../stories/notices.js';
import { ALL_TESTS, type Options, type Site, type Visit } from './browser.js';

/** The card in the preview. */
export const CARD = 'embed-builder .stage data-use-notice';

/** What a new builder needs of an old one. */
type Builder = HTMLElement & Pick<EmbedBuilder, 'notices' | 'readerWords' | 'updateComplete' | 'words'>;

/** Replaces the builder by a new one, which shows the first screen. */
const startAfresh = (page: Page): Promise<void> =>
  page.locator('embed-builder').evaluate(async (old: Builder) => {
    const builder = document.createElement('embed-builder') as Builder;
    builder.words = old.words;
    builder.readerWords = old.readerWords;
    builder.notices = old.notices;
    old.replaceWith(builder);
    await builder.updateComplete;
    scrollTo(0, 0);
  });

/**
 * Returns a function that gives a test a new builder: the first test in a new page, all others in the same page. A
 * browser takes a second to open a page, and runs the builder slowly at first. A test that needs a page of its own
 * opens one.
 */
export function inOnePage(site: Site, options: Options): () => Promise<Visit> {
  let shared: Visit | undefined;
  return async () => {
    if (!shared) return (shared = await site.open(ALL_TESTS, '/builder/', options));
    const { errors, lines, page, requests } = shared;
    await startAfresh(page);
    // the events of earlier tests are not those of this test
    for (const events of [errors, lines, requests] as string[][]) events.length = 0;
    return shared;
  };
}

/** Resizes the page, and waits until the preview has measured its column. */
export async function resize(page: Page, width: number, height = 740): Promise<void> {
  await page.setViewportSize({ width, height });
  // the browser reports new sizes after the layout of a frame
  for (let frames = 0; frames < 2; frames++) {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

/** Starts a whole notice on the first screen. */
export const begin = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Begin met stap 1', exact: true }).click();

/** Opens a ready-made notice on the first screen. */
export const ready = (page: Page, title: string = linkedin.title['nl']!): Promise<void> =>
  page.locator('section.ready').getByRole('button', { name: title, exact: true }).click();

/** Unfolds the start options above a form. On the first screen they are always visible. */
async function unfoldStartOptions(page: Page): Promise<void> {
  const folded = page.locator('details.again');
  if (!(await folded.count())) return;
  if (!(await folded.evaluate((details) => (details as HTMLDetailsElement).open))) {
    await folded.locator('summary').click();
  }
}

/** Chooses a file. Reading it is asynchronous: wait for the result. */
export async function choose(page: Page, content: object | string | Buffer, name = 'notice.json'): Promise<void> {
  await unfoldStartOptions(page);
  const buffer = Buffer.isBuffer(content)
    ? content
    : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
  await page.locator('#start-file').setInputFiles({ name, mimeType: 'application/json', buffer });
}

/** Opens a file in the Dutch builder, and waits until the form is filled. */
export async function openFile(page: Page, content: object | string, name?: string): Promise<void> {
  await choose(page, content, name);
  await page.getByText('Het formulier is ingevuld.').waitFor();
}

export async function paste(page: Page, text: string): Promise<void> {
  await unfoldStartOptions(page);
  await page.getByRole('textbox', { name: 'Plak een fragment' }).fill(text);
  await page.getByRole('button', { name: 'Lees het fragment' }).click();
}

export async function saved(page: Page): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar het bestand' }).first().click();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Saves the file, and returns its notice. */
export const savedNotice = async (page: Page): Promise<Notice> => JSON.parse((await saved(page)).text) as Notice;

/** Returns the text of the status line. */
export const status = (page: Page): Promise<string | null> => page.locator('.status').textContent();

/** Waits until there are no problems to fix. */
export const fine = (page: Page): Promise<void> =>
  page.getByRole('region', { name: 'Controle' }).getByText('Niets te verbeteren.').waitFor();

/** The step “Publish”. */
export const publishing = (page: Page): Locator => page.getByRole('region', { name: 'Publiceren', exact: true });

/** Chooses a form of the snippet. */
export const pick = (page: Page, form: string): Promise<void> => page.getByRole('radio', { name: form }).check();

/** Unfolds the rarely used options of a snippet. */
export const chooseMore = (page: Page): Promise<void> => page.getByText('Meer keuzes').click();

const ROLES = ['textbox', 'combobox', 'checkbox', 'radio', 'spinbutton'] as const;

/** Finds a field by its name, which does not say that the field is required: the attribute tells screen readers. */
export const field = (within: Locator | Page, label: string): Locator =>
  ROLES.map((role) => within.getByRole(role, { name: label, exact: true })).reduce((one, other) => one.or(other));

export class Editor {
  /** The number of presses, choices and filled fields so far. */
  actions = 0;
  /** The number of characters typed so far. */
  typed = 0;

  constructor(readonly page: Page) {}

  /** Finds a step of the form, or a foldable part of one, by its heading. A folded part is unfolded first. */
  async part(name: string): Promise<Locator> {
    const folded = this.page.locator('details.fold', { has: this.page.getByRole('heading', { name, exact: true }) });
    if (!(await folded.count())) return this.page.getByRole('region', { name, exact: true });
    if (!(await folded.evaluate((details) => (details as HTMLDetailsElement).open))) {
      await this.press(folded.locator(':scope > summary'));
    }
    return folded;
  }

  async press(button: Locator): Promise<void> {
    this.actions++;
    await button.click();
  }

  /** Types a text into the field with this label, and leaves the field. */
  async type(within: Locator, label: string, text: string): Promise<void> {
    this.actions++;
    this.typed += text.length;
    const one = field(within, label);
    await one.fill(text);
    await one.blur();
  }

  async choose(within: Locator, label: string, option: string): Promise<void> {
    this.actions++;
    await field(within, label).selectOption({ label: option });
  }

  /** Chooses an answer to a question. */
  async answer(within: Locator, question: string, answer: string): Promise<void> {
    this.actions++;
    await within
      .getByRole('group', { name: question, exact: true })
      .getByRole('radio', { name: answer, exact: true })
      .check();
  }

  /** Ticks the checkboxes with these labels. */
  async tick(within: Locator, ...labels: string[]): Promise<void> {
    for (const label of labels) {
      this.actions++;
      await within.getByLabel(label, { exact: true }).check();
    }
  }

  /** Unticks the checkboxes with these labels. */
  async untick(within: Locator, ...labels: string[]): Promise<void> {
    for (const label of labels) {
      this.actions++;
      await within.getByLabel(label, { exact: true }).uncheck();
    }
  }

  /** Unfolds the details with this summary. */
  async unfold(within: Locator, summary: string): Promise<void> {
    await this.press(within.locator('summary', { hasText: summary }).first());
  }

  /** Adds an item to a list; returns the item, which opens. */
  async add(within: Locator, itemName: string): Promise<Locator> {
    const button = within.getByRole('button', { name: `Voeg toe: ${itemName}`, exact: true }).first();
    const list = button.locator('xpath=..').locator(':scope > ol > li');
    await this.press(button);
    // a single item without a list has become a list item too
    return list.nth((await list.count()) - 1);
  }

  get code(): Promise<string> {
    return this.page.getByLabel('Het fragment', { exact: true }).inputValue();
  }
}

/** The question whose answer decides whether readers are told a last day. */
export const TIMING = 'Maakt het uit wanneer mensen nee zeggen?';

/** Fills in the minimum for a snippet: a platform, a title, a day, a link and one source. */
export async function writeInShort(page: Page): Promise<Editor> {
  await begin(page);
  const editor = new Editor(page);
  const what = await editor.part('Wat er verandert');
  await editor.type(what, 'Naam van het platform', 'LinkedIn');
  await editor.type(what, 'Adres van het platform', 'https://www.linkedin.com/');
  await editor.type(what, 'Titel', 'LinkedIn en AI-training: zo zeg je nee');
  await editor.type(await editor.part('Wanneer'), 'Eerste dag van het gebruik', '3 november 2025');
  await editor.type(
    await editor.part('Hoe je nee zegt'),
    'Adres',
    'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
  );
  await editor.type(await editor.part('Bronnen'), 'Wie het publiceerde', 'Security.NL');
  return editor;
}
