import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { controls } from '../config/controls.js';
import { forcedColours, narrow, rightToLeft, twoLanguages, noScript } from '../config/everywhere.js';
import { LINKEDIN, type Args } from '../config/markup.js';
import { example, inShort, longWords, minimal } from '../notices.js';

type Story = StoryObj<Args>;

const shared = controls('authority-positions');

/**
 * Statements of authorities, courts and organisations, in their own words and with the date. It also says who decides,
 * where to complain, what is disputed, and what came later.
 *
 * **Use it** where an article says that “the regulator is worried”: readers see who said it, when, and whether it is
 * still current.
 *
 * **Do not use it** for your own judgement: each line quotes a source. Statements come from a notice only; it has no
 * attributes for them.
 */
const meta: Meta<Args> = {
  title: 'Elements/authority-positions',
  tags: ['!autodocs'],
  ...shared,
  args: {
    ...shared.args,
    children: '<p>The Dutch supervisory authority calls on users to change their settings before 3 November.</p>',
  },
};
export default meta;

const DUTCH = '<p>De AP roept gebruikers op om vóór 3 november hun instellingen aan te passen.</p>';

/** Before 7 November 2025: the positions at that time, and the open questions. */
export const BeforeTheUpdate: Story = { args: { src: LINKEDIN } };

/** After that day: the Irish authority has a position. Earlier claims remain, with the update that replaced them. */
export const Superseded: Story = { args: { src: LINKEDIN, day: '2025-11-08' } };

/** Names both authorities if two contradict each other. */
export const Contradicting: Story = {
  tags: ['autodocs'],
  args: { notice: example, day: '2026-02-20', children: inShort.en },
};

/** In Dutch. The quotes are Dutch too, so they need no translation. */
export const InDutch: Story = { args: { src: LINKEDIN, day: '2025-11-08', lang: 'nl', children: DUTCH } };

/** Dark by its own `theme`. Without one the element follows the `color-scheme` of the page. */
export const Dark: Story = { args: { src: LINKEDIN, theme: 'dark', day: '2025-11-08' } };

/** The same page without JavaScript: readers see the children. */
export const NoScript: Story = noScript({ src: LINKEDIN });

/** Right to left, in Arabic. These words are for tests: nobody who speaks Arabic has read them yet. */
export const RightToLeft: Story = rightToLeft('authority-positions', { notice: example, day: '2026-03-20' });

/**
 * In the colours of the reader’s system. To see it, turn on a contrast theme in Windows, or “Rendering”, “Emulate CSS
 * media feature forced-colors” in Chrome’s developer tools.
 */
export const ForcedColours: Story = forcedColours('authority-positions', { src: LINKEDIN });

/** Words longer than a line on a phone: they break, and nothing is clipped. */
export const LongWords: Story = narrow('authority-positions', {
  notice: longWords,
  lang: 'nl',
  children: inShort.nl,
});

/** Two languages on a page: quotes keep their own language, with a translation if needed. */
export const TwoLanguages: Story = twoLanguages('authority-positions', DUTCH, { src: LINKEDIN });

/** A notice without positions: readers see the children. */
export const BadData: Story = {
  args: { notice: minimal },
  parameters: { fallback: ['authority-positions'] },
};
