import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { controls } from '../config/controls.js';
import { forcedColours, narrow, rightToLeft, twoLanguages, noScript } from '../config/everywhere.js';
import { LINKEDIN, type Args } from '../config/markup.js';
import { example, inShort, linkedin, longWords, minimal, withdrawn } from '../notices.js';

type Story = StoryObj<Args>;

const shared = controls('notice-timeline');

/**
 * Events in order of time: the announcement, statements of authorities, the last day to act, the start, later events,
 * and today.
 *
 * **Use it** in a long article, or in one about the history of the plan.
 *
 * **Do not use it** alone: it does not say how to say no.
 */
const meta: Meta<Args> = {
  title: 'Elements/notice-timeline',
  tags: ['!autodocs'],
  ...shared,
  args: {
    ...shared.args,
    children: '<p>Announced on 18 September 2025. The use begins on 3 November 2025.</p>',
  },
};
export default meta;

const DUTCH = '<p>Aangekondigd op 18 september 2025. Het gebruik begint op 3 november 2025.</p>';

/** Today is between the statements and the last day. */
export const DaysLeft: Story = { args: { src: LINKEDIN } };

/** Two days after the announcement: shows planned days, and no later statements. */
export const Announced: Story = { args: { src: LINKEDIN, day: '2025-09-20' } };

/** The last day: two entries have the same date. */
export const LastDay: Story = { args: { src: LINKEDIN, day: '2025-11-02' } };

/** A year later: today is the last entry. */
export const AYearLater: Story = { args: { src: LINKEDIN, day: '2026-11-21' } };

/** The plan was withdrawn: leaves out planned days that no longer apply. */
export const Withdrawn: Story = {
  tags: ['autodocs'],
  args: { notice: withdrawn, day: '2026-02-25', children: inShort.en },
};

/** Without a valid time zone today is unknown and left out. */
export const TodayUnknown: Story = { args: { notice: { ...linkedin, timeZone: 'Mars/Olympus' } } };

/** In Dutch. */
export const InDutch: Story = { args: { src: LINKEDIN, lang: 'nl', children: DUTCH } };

/** Dark by its own `theme`. Without one the element follows the `color-scheme` of the page. */
export const Dark: Story = { args: { src: LINKEDIN, theme: 'dark' } };

/** The same page without JavaScript: readers see the children. */
export const NoScript: Story = noScript({ src: LINKEDIN });

/** Right to left, in Arabic. These words are for tests: nobody who speaks Arabic has read them yet. */
export const RightToLeft: Story = rightToLeft('notice-timeline', { notice: example });

/**
 * In the colours of the reader’s system. To see it, turn on a contrast theme in Windows, or “Rendering”, “Emulate CSS
 * media feature forced-colors” in Chrome’s developer tools.
 */
export const ForcedColours: Story = forcedColours('notice-timeline', { src: LINKEDIN });

/** Words longer than a line on a phone: they break, and nothing is clipped. */
export const LongWords: Story = narrow('notice-timeline', {
  notice: longWords,
  lang: 'nl',
  day: '2026-02-20',
  children: inShort.nl,
});

/** Two languages on a page: each element uses the language of its article. */
export const TwoLanguages: Story = twoLanguages('notice-timeline', DUTCH, { src: LINKEDIN });

/** A notice without dates: readers see the children. */
export const BadData: Story = { args: { notice: minimal }, parameters: { fallback: ['notice-timeline'] } };
