/// <reference types="vite/client" />
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { shown } from '../config/canvas.js';
import { indent, LINKEDIN } from '../config/markup.js';
import atAGlance from './at-a-glance.css?raw';
import broadsheet from '../themes/broadsheet.css?raw';
import government from '../themes/government.css?raw';
import tabloid from '../themes/tabloid.css?raw';

type Site = 'broadsheet' | 'tabloid' | 'government';
interface Args {
  day: string;
  site: Site;
  scheme: 'light' | 'dark' | 'light dark';
}
type Story = StoryObj<Args>;

const names = { broadsheet: 'The Harbour Gazette', tabloid: 'Daily Shout', government: 'Privacy Authority' };
// raw: `light-dark()` compiled for older browsers does not follow the color scheme of another sheet
const sheets = { broadsheet, tabloid, government };

/** Writes an article on one of the sites. */
const page = (
  site: Site,
  scheme: Args['scheme'],
): string => `<div class="theme-${site}" lang="en" style="color-scheme: ${scheme}">
  <header>${names[site]}</header>
  <article>
    <p class="kicker">Privacy</p>
    <h1>LinkedIn trains AI with what you share, unless you say no</h1>
    <p class="standfirst">
      From 3 November 2025 the network’s models learn from what its members in Europe share. Anyone who does not
      want that has to act.
    </p>
    <data-use-notice src="${LINKEDIN}" heading-level="2">
      <p>
        From Monday 3 November 2025 LinkedIn uses your data to train AI. Say no by the end of Sunday 2 November 2025.
      </p>
    </data-use-notice>
    <p>
      Several European authorities are looking at the plan,
      <a href="https://www.security.nl/posting/905970/">Security.NL</a> reported on 24 September 2025.
    </p>
  </article>
</div>`;

/**
 * The same notice on three invented sites. Only the style sheet of the site differs. It sets colours, fonts and spacing of
 * the elements by **custom properties alone**, on an ancestor. “Show code” shows the whole sheet: its first rule is for the
 * elements, the others are the site’s own.
 *
 * - **One value for light and dark.** `light-dark(…, …)` follows the `color-scheme` of the page, and the `theme` of an
 *   element. Do not let a build compile it for older browsers: the result follows a `color-scheme` only in sheets that
 *   were compiled too.
 * - **Check contrast.** If you set `--opt-out-surface`, check every colour on it: at least 4.5:1 for text,
 *   `--opt-out-accent` and the headings of data, at least 3:1 for `--opt-out-border`. On buttons the accent is the
 *   background, and `--opt-out-surface` is the text.
 * - **Defaults.** Properties that you do not set keep their default. Text size and line height are inherited.
 * - **Design tokens.** A site can refer to its own tokens, as the third site does to NL Design System.
 */
const meta: Meta<Args> = {
  title: 'Patterns/Three sites',
  tags: ['!autodocs'],
  args: { day: '2025-10-25', scheme: 'light' },
  argTypes: {
    site: { control: false, description: 'The site: sets the class around the article.' },
    scheme: {
      control: 'inline-radio',
      options: ['light', 'dark', 'light dark'],
      description: 'The `color-scheme` of the site. `light dark` follows your device.',
    },
  },
  parameters: { layout: 'fullscreen' },
  play: shown,
  render: ({ scheme, site }) => `<style>
${sheets[site].trim()}
</style>
${page(site, scheme)}`,
};
export default meta;

/** A broadsheet: serif fonts, fine rules, much white space, and one deep red. */
export const Broadsheet: Story = { args: { site: 'broadsheet' } };

/** The same on a dark page. */
export const BroadsheetDark: Story = { args: { site: 'broadsheet', scheme: 'dark' } };

/** A tabloid: heavy condensed type, red on yellow, tight spacing, square corners. */
export const Tabloid: Story = { args: { site: 'tabloid' } };

/** The same on a dark page, with yellow as the accent. */
export const TabloidDark: Story = { args: { site: 'tabloid', scheme: 'dark' } };

/** A public authority, styled with the tokens of NL Design System. */
export const Government: Story = { args: { site: 'government' } };

/** The same on a dark page. The tokens set the colours. */
export const GovernmentDark: Story = { args: { site: 'government', scheme: 'dark' } };

/** All three side by side: the top of each page, rendered live and `inert`. */
export const SideBySide: Story = {
  args: { scheme: 'light dark' },
  tags: ['autodocs'],
  argTypes: { site: { table: { disable: true } } },
  render: ({ scheme }) => `<style>
${[atAGlance, ...Object.values(sheets)].map((sheet) => sheet.trim()).join('\n\n')}
</style>
<ul class="at-a-glance" role="list">
${(['broadsheet', 'tabloid', 'government'] as const)
  .map((site) => `<li class="frame" inert>\n${indent(page(site, scheme))}\n</li>`)
  .join('\n')}
</ul>`,
};
