/**
 * A notice as ordinary HTML, for where no script runs: the fallback inside the elements, newsletters, feeds,
 * archives. It draws the same documents as the elements, with absolute dates only, so it stays true on any
 * day; well-formed as XML too, without blank lines, one block a line.
 */
import type { Notice } from '../model/notice.js';
import { authoritiesBlocks } from '../views/authorities.js';
import { bannerView } from '../views/banner.js';
import { cardView } from '../views/card.js';
import type { Block, Item, Run, Sentence } from '../views/document.js';
import { listBlocks } from '../views/list.js';
import { Speaker } from '../views/speaker.js';
import { stepperBlocks } from '../views/stepper.js';
import type { Words } from '../words/en.js';

export interface PlainHtmlOptions {
  /** `short` (default): what, when and where to say no. `full`: everything that the card shows. */
  readonly form?: 'short' | 'full';
  /** Level of the first heading, 2 to 6. Default: 3. */
  readonly headingLevel?: number;
}

/** Text as it may stand in HTML and XML, between tags and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);

/** The notice in one language; an empty string where it is not written in that language or lacks a title or platform. */
export function plainHtml(notice: Notice, words: Words, { form = 'short', headingLevel = 3 }: PlainHtmlOptions = {}): string {
  const speaker = new Speaker(words, notice, undefined, form === 'full');
  const card = cardView(speaker);
  const banner = bannerView(speaker);
  if (!card || !banner || !notice.languages.includes(words.lang)) return '';
  const parts = [stepperBlocks(speaker), listBlocks(speaker), authoritiesBlocks(speaker)];
  const write = writer(headingLevel);
  return [
    ...write([{ kind: 'heading', depth: 0, runs: card.title }]),
    ...(form === 'full' ? write(card.above) : []),
    ...write(card.head),
    ...write(form === 'full' ? banner.blocks : withoutFolds(banner.blocks)),
    ...(form === 'full' ? [...parts.flatMap(writer(headingLevel + 1)), ...write(card.tail)] : []),
  ].join('\n');
}

/** What is folded away in the card is more than the short form says. */
const withoutFolds = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) =>
    block.kind === 'fold' ? [] : block.kind === 'part' ? withoutFolds(block.blocks) : [block],
  );

const run = (one: Run): string => {
  if (typeof one === 'string') return escapeHtml(one);
  const text = escapeHtml(one.text);
  const lang = one.lang ? ` lang="${escapeHtml(one.lang)}"` : '';
  if (one.href) return `<a href="${escapeHtml(one.href)}"${lang}>${text}</a>`;
  if (one.datetime) return `<time datetime="${escapeHtml(one.datetime)}">${text}</time>`;
  if (one.name === 'strong' || one.name === 'signal') return `<strong${lang}>${text}</strong>`;
  return lang ? `<span${lang}>${text}</span>` : text;
};

const sentence = (runs: Sentence): string => runs.map(run).join('');

/** Writes blocks as lines, with a title of the given level. */
const writer =
  (level: number) =>
  (blocks: readonly Block[]): readonly string[] =>
    blocks.flatMap((block) => lines(block, level));

function lines(block: Block, level: number): readonly string[] {
  const write = writer(level);
  switch (block.kind) {
    case 'text':
      return [`<p>${sentence(block.runs)}</p>`];
    case 'heading': {
      const tag = `h${String(Math.min(level + block.depth, 6))}`;
      return [`<${tag}>${sentence(block.runs)}</${tag}>`];
    }
    case 'part':
      return write(block.blocks);
    case 'fold':
      return [
        ...(block.depth === undefined
          ? [`<p><strong>${sentence(block.title)}</strong></p>`]
          : write([{ kind: 'heading', depth: block.depth, runs: block.title }])),
        ...write(block.blocks),
      ];
    case 'quote':
      return [`<blockquote>`, `<p>${sentence(block.runs)}</p>`, `</blockquote>`, ...write(block.below)];
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const lang = block.lang ? ` lang="${escapeHtml(block.lang)}"` : '';
      return [`<${tag}${lang}>`, ...block.items.flatMap((one) => item(one, write)), `</${tag}>`];
    }
    case 'leaf':
      return [];
  }
}

function item({ below = [], runs }: Item, write: (blocks: readonly Block[]) => readonly string[]): readonly string[] {
  return below.length ? [`<li>${sentence(runs)}`, ...write(below), '</li>'] : [`<li>${sentence(runs)}</li>`];
}
