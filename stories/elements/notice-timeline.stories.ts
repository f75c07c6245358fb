import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { controls } from '../config/controls.js';
import { forcedColours, narrow, rightToLeft, twoLanguages, noScript } from '../config/everywhere.js';
import { LINKEDIN, type Args } from '../config/markup.js';
import { example, inShort, linkedin, longWords, minimal, withdrawn } from '../notices.js';

type Story = StoryObj<Args>;

const shared = controls('notice-timeline');

/**
 * What happened when: the announcement, statements of authorities, the last day to act, the start, later events, and
 * today. One list in order of time.
 *
 * **Use it** in a long article, or in one that is about the course of things.
 *
 * **Do not use it** alone: it does not say how to say no.
 */
const meta: Meta<Args> = {
  title: 'Elements/notice-timeline',
  ...shared,
  args: {
    ...shared.args,
    children: '<p>Announced on 18 September 2025. The use begins on 3 November 2025.</p>',
  },
};
export default meta;

const DUTCH = '<p>Aangekondigd op 18 september 2025. Het gebruik begint op 3 november 2025.</p>';

/** Today comes between the statements and the last day. */
export const DaysLeft: Story = { args: { src: LINKEDIN } };

/** Days after the announcement: planned days are shown, later statements are not. */
export const Announced: Story = { args: { src: LINKEDIN, day: '2025-09-20' } };

/** On the last day, two things have the same date. */
export const LastDay: Story = { args: { src: LINKEDIN, day: '2025-11-02' } };

/** A year later, today comes last. */
export const AYearLater: Story = { args: { src: LINKEDIN, day: '2026-11-21' } };

/** The plan was withdrawn: days that will not come are not shown. */
export const Withdrawn: Story = { args: { notice: withdrawn, day: '2026-02-25', children: inShort.en } };

/** Without a time zone nobody knows which day it is, so today is left out. */
export const TodayUnknown: Story = { args: { notice: { ...linkedin, timeZone: 'Mars/Olympus' } } };

/** In Dutch. */
export const InDutch: Story = { args: { src: LINKEDIN, lang: 'nl', children: DUTCH } };

/** Dark by its own `theme`; without one it follows the `color-scheme` of the page. */
export const Dark: Story = { args: { src: LINKEDIN, theme: 'dark' } };

/** Without JavaScript its children are what readers see: the same page, in which no script runs. */
export const NoScript: Story = noScript({ src: LINKEDIN });

/** From right to left, in Arabic. These words are for tests: nobody who speaks Arabic has read them yet. */
export const RightToLeft: Story = rightToLeft('notice-timeline', { notice: example });

/**
 * With the colours of the reader’s system. To see it: a contrast theme in Windows, or in the tools of Chrome,
 * “Rendering”, “Emulate CSS media feature forced-colors”.
 */
export const ForcedColours: Story = forcedColours('notice-timeline', { src: LINKEDIN });

/** Words longer than a line of a phone: they break, and nothing is cut off. */
export const LongWords: Story = narrow('notice-timeline', {
  notice: longWords,
  lang: 'nl',
  day: '2026-02-20',
  children: inShort.nl,
});

/** Two languages on a page: each speaks that of the article around it. */
export const TwoLanguages: Story = twoLanguages('notice-timeline', DUTCH, { src: LINKEDIN });

/** Nothing has a date: readers see the children. */
export const BadData: Story = { args: { notice: minimal }, parameters: { fallback: ['notice-timeline'] } };
