import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { shown } from '../config/canvas.js';
import { LINKEDIN } from '../config/markup.js';

interface Args {
  day: string;
}
type Story = StoryObj<Args>;

/**
 * Each part of a notice is where the article discusses it. With `data-only`, `<data-use-notice>` shows its children as
 * they are, and passes its notice to the elements among them, at any depth. So the notice is named and loaded once.
 *
 * Each element contains its own short text. `heading-level` is the level of its title in your article: 2, if your own
 * headings beside it are `<h2>`.
 */
const meta: Meta<Args> = {
  title: 'Patterns/In an article',
  tags: ['!autodocs'],
  args: { day: '2025-10-25' },
  play: shown,
  render: () => `<data-use-notice data-only src="${LINKEDIN}">
  <h1>LinkedIn is going to train AI with your data</h1>
  <p>LinkedIn is going to train AI models with what its members in Europe share.</p>
  <deadline-banner>
    <p>Last day to say no: Sunday 2 November 2025.</p>
  </deadline-banner>
  <p>The profile counts, and so does everything that was posted in public.</p>
  <data-category-list heading-level="2">
    <p>Used: your profile and what you post in public. Not used: private messages.</p>
  </data-category-list>
  <p>Members who do not want this can change a setting, or send a form.</p>
  <opt-out-stepper heading-level="2">
    <p>Go to Settings &amp; Privacy, Data privacy, Data for Generative AI Improvement.</p>
  </opt-out-stepper>
  <p>The authorities are looking at the plan.</p>
  <authority-positions heading-level="2">
    <p>The Dutch supervisory authority calls on users to change their settings.</p>
  </authority-positions>
</data-use-notice>`,
};
export default meta;

/** Eight days before the last day to act. */
export const ElementsApart: Story = { tags: ['autodocs'] };

/** The same HTML a year later. */
export const AYearLater: Story = { args: { day: '2026-11-21' } };

/** The same without JavaScript: the article is still complete. */
export const NoScript: Story = { parameters: { withoutScript: true } };
