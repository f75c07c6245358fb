import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { on } from './clock.js';
import { controls, type Args } from './controls.js';
import { fotoplein, linkedin } from './notices.js';

type Story = StoryObj<Args>;

const shared = controls('deadline-banner');
const meta: Meta<Args> = {
  title: 'Elements/deadline-banner',
  ...shared,
  args: {
    ...shared.args,
    lang: 'en',
    'default-slot':
      '<p>LinkedIn uses your data from Monday 3 November 2025. Last day to say no: Sunday 2 November 2025.</p>',
  },
};
export default meta;

/** What a site writes that has no notice: name, day and zone are enough. */
const attributes = { platform: 'LinkedIn', 'effective-date': '2025-11-03', 'time-zone': 'Europe/Amsterdam' };
const inDutch = {
  lang: 'nl',
  'default-slot':
    '<p>Vanaf maandag 3 november 2025 gebruikt LinkedIn je gegevens. Laatste dag om nee te zeggen: zondag 2 november 2025.</p>',
};

/** With days left, it counts them to the last day to act, not to the first day of use. */
export const Upcoming: Story = { args: { notice: linkedin, clock: on('2025-10-25') } };

/** The same notice in Dutch. */
export const UpcomingInDutch: Story = { args: { ...inDutch, notice: linkedin, clock: on('2025-10-25') } };

/** The reader's calendar gets the file that the site names. */
export const OwnCalendarFile: Story = {
  args: { ...attributes, 'calendar-href': 'https://www.example.com/linkedin.ics', clock: on('2025-10-25') },
};

/** On the day before, it says "tomorrow". */
export const Tomorrow: Story = { args: { notice: linkedin, clock: on('2025-11-01') } };

/** On the last day, it says "today", without alarm. */
export const LastDay: Story = { args: { notice: linkedin, clock: on('2025-11-02') } };

/** Between the last day to act and the first day of use, which here lie apart. */
export const Closing: Story = { args: { ...attributes, 'last-day': '2025-10-31', clock: on('2025-11-01') } };

/** A year later, it says what acting still does, in the words of the notice. */
export const InEffect: Story = { args: { notice: linkedin, clock: on('2026-11-21') } };

/** A year later in Dutch. */
export const InEffectInDutch: Story = { args: { ...inDutch, notice: linkedin, clock: on('2026-11-21') } };

/** The use has begun, and saying no is still possible. */
export const InEffectStillPossible: Story = {
  args: { ...attributes, after: 'still-possible', clock: on('2025-11-03') },
};

/** The use has begun, and the platform takes no objections any more. */
export const InEffectClosed: Story = { args: { ...attributes, after: 'closed', clock: on('2025-11-03') } };

/** The use has begun, and what acting still does is not known, which it says. */
export const InEffectUnknown: Story = { args: { ...attributes, after: 'unknown', clock: on('2025-11-03') } };

/** The platform has stopped: no date and no link. */
export const Halted: Story = { args: { ...attributes, status: 'halted', clock: on('2025-12-01') } };

/** The platform has dropped its plan. */
export const Withdrawn: Story = { args: { ...attributes, status: 'withdrawn', clock: on('2025-10-25') } };

/** A notice that knows no dates. */
export const Undated: Story = { args: { notice: fotoplein, clock: on('2025-10-25') } };

/** Without a time zone nobody can tell on 2 November whether the day is over: only dates are shown. */
export const Unsure: Story = { args: { ...attributes, 'time-zone': '', clock: on('2025-11-02') } };

/** Everything that attributes can say, without any notice. */
export const ByAttributes: Story = {
  args: {
    ...attributes,
    purpose: 'to train AI models that generate content',
    'last-day': '2025-11-02',
    href: 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
    source: 'Security.NL',
    'source-href': 'https://www.security.nl/posting/905970/',
    clock: on('2025-10-25'),
  },
};

/** Attributes alone, in Dutch. */
export const ByAttributesInDutch: Story = {
  args: {
    ...attributes,
    ...inDutch,
    purpose: 'om AI-modellen te trainen die content genereren',
    href: 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
    source: 'Security.NL',
    'source-href': 'https://www.security.nl/posting/905970/',
    clock: on('2025-10-25'),
  },
};

/** On a dark page. */
export const Dark: Story = { args: { notice: linkedin, theme: 'dark', clock: on('2025-10-25') } };

/** A day that does not exist: the children are shown, which know better. */
export const BadDate: Story = {
  args: { ...attributes, 'effective-date': '2025-02-30', clock: on('2025-10-25') },
  parameters: { fallback: ['deadline-banner'] },
};
