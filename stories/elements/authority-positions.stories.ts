import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { controls } from '../config/controls.js';
import { forcedColours, narrow, rightToLeft, twoLanguages, noScript } from '../config/everywhere.js';
import { LINKEDIN, type Args } from '../config/markup.js';
import { example, inShort, longWords, minimal } from '../notices.js';

type Story = StoryObj<Args>;

const shared = controls('authority-positions');

/**
 * Who says what: authorities, courts and organisations, in their own words and with the date; who decides and where to
 * complain; what is settled, what is disputed, and what came later.
 *
 * **Use it** where an article says that “the regulator is worried”: readers see who said it, when, and whether it
 * still stands.
 *
 * **Do not use it** for your own judgement: each line quotes a source. It has no attributes for statements: they come
 * from a notice.
 */
const meta: Meta<Args> = {
  title: 'Elements/authority-positions',
  ...shared,
  args: {
    ...shared.args,
    children: '<p>The Dutch supervisory authority calls on users to change their settings before 3 November.</p>',
  },
};
export default meta;

const DUTCH = '<p>De AP roept gebruikers op om vóór 3 november hun instellingen aan te passen.</p>';

/** Before 7 November 2025: the positions by then, and the open questions. */
export const BeforeTheUpdate: Story = { args: { src: LINKEDIN } };

/** After it: the Irish authority has a position. Earlier claims are still there, with the update that overtook them. */
export const Superseded: Story = { args: { src: LINKEDIN, day: '2025-11-08' } };

/** Two who contradict each other are both named. */
export const Contradicting: Story = { args: { notice: example, day: '2026-02-20', children: inShort.en } };

/** In Dutch, in which the quotes were spoken, so that they need no translation. */
export const InDutch: Story = { args: { src: LINKEDIN, day: '2025-11-08', lang: 'nl', children: DUTCH } };

/** Dark by its own `theme`; without one it follows the `color-scheme` of the page. */
export const Dark: Story = { args: { src: LINKEDIN, theme: 'dark', day: '2025-11-08' } };

/** Without JavaScript its children are what readers see: the same page, in which no script runs. */
export const NoScript: Story = noScript({ src: LINKEDIN });

/** From right to left, in Arabic. These words are for tests: nobody who speaks Arabic has read them yet. */
export const RightToLeft: Story = rightToLeft('authority-positions', { notice: example, day: '2026-03-20' });

/**
 * With the colours of the reader’s system. To see it: a contrast theme in Windows, or in the tools of Chrome,
 * “Rendering”, “Emulate CSS media feature forced-colors”.
 */
export const ForcedColours: Story = forcedColours('authority-positions', { src: LINKEDIN });

/** Words longer than a line of a phone: they break, and nothing is cut off. */
export const LongWords: Story = narrow('authority-positions', {
  notice: longWords,
  lang: 'nl',
  children: inShort.nl,
});

/** Two languages on a page: quotes keep the language in which they were spoken, with a translation where needed. */
export const TwoLanguages: Story = twoLanguages('authority-positions', DUTCH, { src: LINKEDIN });

/** A notice in which nobody speaks: the children are shown. */
export const BadData: Story = {
  args: { notice: minimal },
  parameters: { fallback: ['authority-positions'] },
};
