/** Stories that every element has: the conditions that each must withstand. */
import type { StoryObj } from '@storybook/web-components-vite';
import { inShort } from '../notices.js';
import { indent, markup, type Args } from './markup.js';

type Story = StoryObj<Args>;

/** The page without scripts. */
export const noScript = (args: Partial<Args>): Story => ({ args, parameters: { withoutScript: true } });

/** An Arabic page. The Arabic words are for tests, and in no published file. */
export const rightToLeft = (tag: string, args: Partial<Args>): Story => ({
  args: { day: '2026-02-20', children: inShort.ar, ...args },
  render: (given) => `<div lang="ar" dir="rtl">\n${indent(markup(tag, given))}\n</div>`,
});

/** Two articles on one page, each in its own language. */
export const twoLanguages = (tag: string, dutch: string, args: Partial<Args>): Story => ({
  args,
  render: (given) =>
    [
      ['en', given],
      ['nl', { ...given, children: dutch }],
    ]
      .map(([lang, some]) => `<article lang="${lang as string}">\n${indent(markup(tag, some as Args))}\n</article>`)
      .join('\n'),
});

/** A narrow screen. */
export const narrow = (tag: string, args: Partial<Args>): Story => ({
  args,
  render: (given) => `<div style="max-width: 320px">\n${indent(markup(tag, given))}\n</div>`,
});

/** Colours of the reader's system, with a line that says whether they are on. */
export const forcedColours = (tag: string, args: Partial<Args>): Story => ({
  args,
  parameters: { forcedColors: true },
  render: (given) =>
    `<style>
  .forced-off, .forced-on { font-style: italic; }
  @media (forced-colors: active) { .forced-off { display: none; } }
  @media (forced-colors: none) { .forced-on { display: none; } }
</style>
<p class="forced-on">Forced colours are on: this is what readers with a contrast theme see.</p>
<p class="forced-off">Forced colours are off now, so this looks as usual.</p>
${markup(tag, given)}`,
});
