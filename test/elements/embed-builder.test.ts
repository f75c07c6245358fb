/** Tests the builder in each browser: an editor writes a notice and a banner, up to the snippet. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/builder/define.js';
import { EmbedBuilder } from '../../src/builder/embed-builder.js';
import { de } from '../../src/builder/words/de.js';
import { en } from '../../src/builder/words/en.js';
import type { Notice } from '../../src/model/notice.js';
import { de as deReader } from '../../src/words/languages/de.js';
import { en as enReader } from '../../src/words/languages/en.js';
import linkedin from '../../notices/linkedin-ai-training-2025.json' with { type: 'json' };

const CLOCK = () => new Date('2025-10-25T12:00:00Z');

/** Actions of an editor, by visible text: of a button, a label, or the heading of a part. */
class Desk {
  constructor(readonly builder: EmbedBuilder) {}

  get text(): string {
    return this.builder.innerText;
  }

  async press(text: string): Promise<void> {
    const button = [...this.builder.querySelectorAll('button')].find((one) => one.textContent.trim() === text);
    if (!button) throw new Error(`no button “${text}”`);
    button.click();
    await this.builder.updateComplete;
  }

  /** The part with a heading, a legend or a summary. */
  part(name: string): HTMLElement {
    const title = [...this.builder.querySelectorAll('h2, legend')].find((one) => one.textContent.trim() === name);
    const part = title?.closest<HTMLElement>('section, fieldset');
    if (!part) throw new Error(`no part “${name}”`);
    return part;
  }

  control(label: string, within: HTMLElement = this.builder): HTMLInputElement {
    const found = [...within.querySelectorAll('label')].find((one) => one.textContent.trim() === label);
    if (!found?.control) throw new Error(`no field “${label}”`);
    return found.control as HTMLInputElement;
  }

  /** Types into a field and leaves it. */
  async type(label: string, text: string, within?: HTMLElement): Promise<void> {
    const field = this.control(label, within);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.blur();
    await this.builder.updateComplete;
  }

  async tick(label: string, within?: HTMLElement): Promise<void> {
    this.control(label, within).click();
    await this.builder.updateComplete;
  }

  get code(): string {
    return this.control(en.output.code).value;
  }
}

async function open(lang = 'en'): Promise<Desk> {
  const place = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const builder = new EmbedBuilder();
  Object.assign(builder, {
    words: [en, de],
    readerWords: [enReader, deReader],
    notices: [linkedin as unknown as Notice],
    clock: CLOCK,
  });
  place.append(builder);
  await builder.updateComplete;
  return new Desk(builder);
}

describe('the builder', () => {
  it('begins with four ways to start, and no error', async () => {
    const desk = await open();
    for (const [title] of Object.values(en.start.ways)) expect(desk.text).to.include(title);
    expect(desk.builder.querySelectorAll('.problem, [aria-invalid]').length).to.equal(0);
  });

  it('writes a single banner that matches the preview', async () => {
    const desk = await open();
    await desk.press(en.start.makeBanner);
    expect(document.activeElement?.textContent.trim()).to.equal(en.banner.title);
    await desk.type('Name of the platform', 'Example');
    await desk.type('First day of use', '3 November 2025');
    await desk.type('Web address', 'https://example.com/no', desk.part('How to say no'));
    await desk.type('Publisher', 'A newspaper');
    expect(desk.code).to.include('effective-date="2025-11-03"').and.include('href="https://example.com/no"');
    const banner = desk.builder.querySelector('.stage deadline-banner');
    await (banner as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    expect(banner?.shadowRoot?.textContent.replace(/\s+/g, ' ')).to.include('8 days left');
  });

  it('writes a whole notice, and undoes and redoes a step', async () => {
    const desk = await open();
    await desk.press(en.start.makeWhole);
    await desk.type('Name of the platform', 'Example');
    await desk.type('Title', 'Example and AI: how to say no');
    await desk.tick(en.timing.answers['any-time']);
    await desk.type('First day of use', '3 November 2025');
    await desk.type(en.categories.uses.possible, 'posts, photo, ideas on boards');
    await desk.type('Publisher', 'A newspaper');
    const card = desk.builder.querySelector('.stage data-use-notice');
    await (card as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    expect(desk.code).to.include('<data-use-notice src="/notices/example-2025-11.json">');
    expect(desk.text).to.include('ideas on boards');
    await desk.press(en.work.undo);
    await desk.press(en.work.undo);
    expect(desk.text).not.to.include('ideas on boards');
    await desk.press(en.work.redo);
    await desk.press(en.work.redo);
    expect(desk.text).to.include('ideas on boards');
  });

  it('opens a ready-made notice in the language of the page, without a problem to fix', async () => {
    const desk = await open('de');
    await desk.press(linkedin.title.de);
    expect(desk.builder.querySelector('nav .fix')).to.equal(null);
    expect(desk.control(de.output.code).value).to.include('<section lang="de">');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  it('shows an error at the field after it loses focus', async () => {
    const desk = await open();
    await desk.press(en.start.makeWhole);
    await desk.type('Web address of the platform', 'http://example.com');
    const field = desk.control('Web address of the platform');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const described = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described.join(' ')).to.include('https://');
    const [link] = desk.builder.querySelectorAll<HTMLAnchorElement>('.check a');
    link?.click();
    await desk.builder.updateComplete;
    expect(document.activeElement?.closest('.step')).not.to.equal(null);
  });
});
