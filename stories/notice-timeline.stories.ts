import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { on } from './clock.js';
import { controls, type Args } from './controls.js';
import { fotoplein, linkedin } from './notices.js';

type Story = StoryObj<Args>;

const shared = controls('notice-timeline');
const meta: Meta<Args> = {
  title: 'Elements/notice-timeline',
  ...shared,
  args: {
    ...shared.args,
    lang: 'en',
    'default-slot': '<p>Announced on 18 September 2025. The use begins on 3 November 2025.</p>',
  },
};
export default meta;

/** Days after the announcement: what is to come by plan is shown, what others will say is not. */
export const Announced: Story = { args: { notice: linkedin, clock: on('2025-09-20') } };

/** Today stands between what was said and the last day. */
export const DaysLeft: Story = { args: { notice: linkedin, clock: on('2025-10-25') } };

/** On the last day, two things have the same date. */
export const LastDay: Story = { args: { notice: linkedin, clock: on('2025-11-02') } };

/** A year later, today is far from all else, and its line is dashed. In Dutch. */
export const AYearLater: Story = {
  args: {
    lang: 'nl',
    notice: linkedin,
    clock: on('2026-11-21'),
    'default-slot': '<p>Aangekondigd op 18 september 2025. Het gebruik begint op 3 november 2025.</p>',
  },
};

/** Without a time zone nobody knows which day it is, so today is left out. */
export const TodayUnknown: Story = {
  args: { notice: { ...linkedin, timeZone: 'Mars/Olympus' }, clock: on('2025-10-25') },
};

/** Nothing has a date: what stands inside it is shown. */
export const NoDates: Story = { args: { notice: fotoplein }, parameters: { fallback: ['notice-timeline'] } };
