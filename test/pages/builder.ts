/** The builder as somebody uses it: fields by their labels, in the part of the form that they stand in; and what it cost. */
import type { Locator, Page } from 'playwright-core';

export class Editor {
  /** Presses, choices and fields so far. */
  actions = 0;
  /** Characters typed so far. */
  typed = 0;

  constructor(readonly page: Page) {}

  /** A part of the form by its heading; one that is folded is unfolded first. */
  async part(name: string): Promise<Locator> {
    const folded = this.page.locator('details.section', { has: this.page.getByRole('heading', { name, exact: true }) });
    if (!(await folded.count())) return this.page.getByRole('region', { name, exact: true });
    if (!(await folded.evaluate((details) => (details as HTMLDetailsElement).open))) {
      await this.press(folded.locator(':scope > summary'));
    }
    return folded;
  }

  async press(what: Locator): Promise<void> {
    this.actions++;
    await what.click();
  }

  /** Types a text into the field with this label, and leaves it. */
  async type(within: Locator, label: string, text: string): Promise<void> {
    this.actions++;
    this.typed += text.length;
    const field = within.getByLabel(label, { exact: true });
    await field.fill(text);
    await field.blur();
  }

  async choose(within: Locator, label: string, option: string): Promise<void> {
    this.actions++;
    await within.getByLabel(label, { exact: true }).selectOption({ label: option });
  }

  /** Ticks boxes of a group. */
  async tick(within: Locator, ...labels: string[]): Promise<void> {
    for (const label of labels) {
      this.actions++;
      await within.getByLabel(label, { exact: true }).check();
    }
  }

  /** Takes ticks of a group away. */
  async untick(within: Locator, ...labels: string[]): Promise<void> {
    for (const label of labels) {
      this.actions++;
      await within.getByLabel(label, { exact: true }).uncheck();
    }
  }

  /** Unfolds what stands under a summary. */
  async unfold(within: Locator, summary: string): Promise<void> {
    await this.press(within.locator('summary', { hasText: summary }).first());
  }

  /** Adds an item to a list, which opens; returns it. */
  async add(within: Locator, what: string): Promise<Locator> {
    const button = within.getByRole('button', { name: `Voeg toe: ${what}`, exact: true }).first();
    const list = button.locator('xpath=..').locator(':scope > ol > li');
    await this.press(button);
    // what stood there by itself has become an item as well
    return list.nth((await list.count()) - 1);
  }

  get code(): Promise<string> {
    return this.page.getByLabel('Het fragment', { exact: true }).inputValue();
  }
}
