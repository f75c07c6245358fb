import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { shown } from '../config/canvas.js';
import { LINKEDIN, markup } from '../config/markup.js';
import { example, inShort } from '../notices.js';

interface Args {
  day: string;
}
type Story = StoryObj<Args>;

/**
 * An overview of two plans by two platforms. Each card has its own notice, and an element uses the notice of the nearest
 * card around it. One script tag is enough.
 */
const meta: Meta<Args> = {
  title: 'Patterns/Two notices on a page',
  args: { day: '2025-10-25' },
  play: shown,
};
export default meta;

/** Two whole cards, one below the other. */
export const TwoCards: Story = {
  // the second notice has no dates before this day
  parameters: { fallback: ['notice-timeline'] },
  render: ({ day }) => `<h1>Who trains AI with your data?</h1>
<h2>LinkedIn</h2>
${markup('data-use-notice', { day, src: LINKEDIN, children: '<p>Last day to say no: Sunday 2 November 2025.</p>' })}
<h2>Voorbeeld</h2>
${markup('data-use-notice', { day, notice: example, children: inShort.en })}`,
};

/** A list of days. Banners by attributes need no notice. */
export const ListOfDays: Story = {
  render: () => `<h1>Days not to forget</h1>
<deadline-banner platform="LinkedIn" effective-date="2025-11-03" time-zone="Europe/Amsterdam">
  <p>LinkedIn: last day to say no is Sunday 2 November 2025.</p>
</deadline-banner>
<deadline-banner platform="Voorbeeld" effective-date="2026-03-02" time-zone="Europe/Amsterdam">
  <p>Voorbeeld: last day to say no is Sunday 1 March 2026.</p>
</deadline-banner>`,
};
