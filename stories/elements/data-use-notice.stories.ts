import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Notice } from '../../src/model/notice.js';
import { controls } from '../config/controls.js';
import { forcedColours, narrow, rightToLeft, twoLanguages, noScript } from '../config/everywhere.js';
import { LINKEDIN, markup, type Args } from '../config/markup.js';
import chatlokaalJson from '../odd/chatlokaal-two-groups.json' with { type: 'json' };
import netwerkJson from '../odd/netwerk-three-regions.json' with { type: 'json' };
import { example, halted, inShort, longWords, minimal, undated, withdrawn } from '../notices.js';

type Story = StoryObj<Args>;

const shared = controls('data-use-notice');

/**
 * The whole notice in one card: what changes, the last day, how to say no, which data, who says so, and the sources.
 * With `data-only` it renders nothing itself, and passes its notice to the elements among its children.
 *
 * **Use it** as the one element to paste. With `src`, a correction in the notice also reaches old articles.
 *
 * **Do not use it** where a sentence is enough: `<deadline-banner>` needs no notice. Do not load a notice that somebody
 * else hosts and may change, unless you trust them as an author.
 */
const meta: Meta<Args> = {
  title: 'Elements/data-use-notice',
  tags: ['!autodocs'],
  ...shared,
  args: {
    ...shared.args,
    children: `<p>
  From Monday 3 November 2025 LinkedIn uses your data to train AI models. Last day to say no beforehand:
  <strong>Sunday 2 November 2025</strong>.
  <a href="https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement">Say no on linkedin.com</a>.
</p>`,
  },
};
export default meta;

const chatlokaal = chatlokaalJson as unknown as Notice;
const netwerk = netwerkJson as unknown as Notice;
const CHATLOKAAL = `<p>
  Chatlokaal uses the data of new users from Monday 1 June 2026, and those of existing users from Tuesday 1 September
  2026. Last day for existing users to say no: <strong>Monday 31 August 2026</strong>.
</p>`;

const DUTCH = `<p>
  Vanaf maandag 3 november 2025 gebruikt LinkedIn je gegevens om AI-modellen te trainen. Laatste dag om vooraf nee te
  zeggen: <strong>zondag 2 november 2025</strong>.
  <a href="https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement">Zeg nee op linkedin.com</a>.
</p>`;

/** Loaded from its address, as on most pages. There are eight days left. */
export const FromAnAddress: Story = { args: { src: LINKEDIN } };

/** On the last day to act. */
export const LastDay: Story = { args: { src: LINKEDIN, day: '2025-11-02' } };

/** A year later: the same HTML in an old article is still true. */
export const AYearLater: Story = { args: { src: LINKEDIN, day: '2026-11-21' } };

/** The notice is JSON in the page itself. Nothing has to load. */
export const JsonInThePage: Story = { args: { notice: example, day: '2026-02-20', children: inShort.en } };

/** The smallest notice: a name, a title, one route, one source. The card leaves out unknown parts. */
export const Minimal: Story = {
  args: { notice: minimal, children: inShort.en },
  parameters: { fallback: ['data-category-list'] },
};

/** The dates are unknown, the rest is known. */
export const Undated: Story = {
  args: {
    notice: undated,
    day: '2026-02-20',
    children: '<p>Voorbeeld is going to use your data. Say no in its settings.</p>',
  },
};

/** The platform has stopped. */
export const Halted: Story = { args: { notice: halted, day: '2026-03-20', children: inShort.en } };

/** The platform has dropped its plan. There is nothing left to say no to. */
export const Withdrawn: Story = {
  args: { notice: withdrawn, day: '2026-02-25', children: inShort.en },
  parameters: { fallback: ['opt-out-stepper'] },
};

/** Two groups of people: first the group that has to act by a day, then the other in one line. */
export const TwoGroups: Story = { args: { notice: chatlokaal, day: '2026-05-10', children: CHATLOKAAL } };

/** The same for new users. `audience` is the id of the group that the article is about. */
export const ForOneGroup: Story = {
  args: { notice: chatlokaal, audience: 'new', day: '2026-05-10', children: CHATLOKAAL },
};

/** For readers in the United Kingdom. `region` selects their days, their form and their complaint address. */
export const ForOneRegion: Story = {
  args: {
    notice: netwerk,
    region: 'GB',
    day: '2026-11-15',
    children: `<p>Netwerk uses the data of people in the United Kingdom from Tuesday 1 December 2026. Last day to say no:
  <strong>Monday 30 November 2026</strong>.</p>`,
  },
};

/** With `data-only`, the elements inside use the notice of the card around them. See also “In an article”. */
export const DataOnly: Story = {
  args: {
    src: LINKEDIN,
    'data-only': true,
    children: `<p>LinkedIn is going to train AI models with what its members in Europe share.</p>
<deadline-banner>
  <p>Last day to say no: Sunday 2 November 2025.</p>
</deadline-banner>`,
  },
};

/** In Dutch. The element uses the nearest `lang`, or its own. */
export const InDutch: Story = { args: { src: LINKEDIN, lang: 'nl', children: DUTCH } };

/** On a page with a dark `color-scheme`. */
export const OnADarkPage: Story = {
  args: { src: LINKEDIN },
  render: (args) =>
    `<div style="padding: 1rem; color-scheme: dark; background: #14181d; color: #eef1f4">\n${markup('data-use-notice', args)}\n</div>`,
};

/** Dark by its own `theme`, on any page. */
export const Dark: Story = { args: { src: LINKEDIN, theme: 'dark' } };

/** In the colours and fonts of a site, by custom properties on an ancestor. */
export const InASitesOwnLook: Story = {
  args: { src: LINKEDIN },
  render: (args) => `<style>
  .our-site {
    --opt-out-accent: #7b2d26;
    --opt-out-surface: #fff8ee;
    --opt-out-text: #2a1d14;
    --opt-out-muted: #5b4a3c;
    --opt-out-border: #8a7461;
    --opt-out-radius: 6px;
    --opt-out-font: system-ui, sans-serif;
    --opt-out-heading-font: Georgia, serif;
    color-scheme: light;
  }
</style>
<div class="our-site">
${markup('data-use-notice', args)}
</div>`,
};

/** The same page without JavaScript: readers see the children. */
export const NoScript: Story = { ...noScript({ src: LINKEDIN }), tags: ['autodocs'] };

/** Right to left, in Arabic. These words are for tests: nobody who speaks Arabic has read them yet. */
export const RightToLeft: Story = rightToLeft('data-use-notice', { notice: example });

/**
 * In the colours of the reader’s system. To see it, turn on a contrast theme in Windows, or “Rendering”, “Emulate CSS
 * media feature forced-colors” in Chrome’s developer tools.
 */
export const ForcedColours: Story = forcedColours('data-use-notice', { src: LINKEDIN });

/** Words longer than a line on a phone: they break, and nothing is clipped. */
export const LongWords: Story = {
  ...narrow('data-use-notice', { notice: longWords, lang: 'nl', day: '2026-02-20', children: inShort.nl }),
  parameters: { fallback: ['notice-timeline'] },
};

/** Two languages on a page: two script tags, and one notice that loads once. */
export const TwoLanguages: Story = twoLanguages('data-use-notice', DUTCH, { src: LINKEDIN });

/** Invalid JSON: readers see the children, and the console names the position of the mistake. */
export const BadJson: Story = {
  args: {
    children:
      '<script type="application/json">{"schemaVersion": "1.0", }</script>\n<p>From Monday 3 November 2025 …</p>',
  },
  parameters: { fallback: ['data-use-notice'] },
};

/** An address that is neither https nor same-origin is never requested: readers see the children. */
export const BadAddress: Story = {
  args: { src: 'http://notices.example/linkedin.json' },
  parameters: { fallback: ['data-use-notice'] },
};

/** JSON that is not a notice: readers see the children. */
export const NotANotice: Story = {
  args: { notice: { title: 'A text where a list of languages belongs' } as never },
  parameters: { fallback: ['data-use-notice'] },
};
