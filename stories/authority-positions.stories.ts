import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { on } from './clock.js';
import { controls, type Args } from './controls.js';
import { fotoplein, linkedin } from './notices.js';

type Story = StoryObj<Args>;

const shared = controls('authority-positions');
const meta: Meta<Args> = {
  title: 'Elements/authority-positions',
  ...shared,
  args: {
    ...shared.args,
    lang: 'en',
    'default-slot': '<p>The Dutch supervisory authority calls on users to change their settings before 3 November.</p>',
  },
};
export default meta;

/** Before 7 November 2025: who had spoken by then, and what was not settled. */
export const BeforeTheUpdate: Story = { args: { notice: linkedin, clock: on('2025-10-25') } };

/** After it: the Irish authority has a position, and what happened since is added to what was said before. */
export const AfterTheUpdate: Story = { args: { notice: linkedin, clock: on('2025-11-08') } };

/** In Dutch, in which the quotes were spoken, so that they need no translation. */
export const InDutch: Story = {
  args: {
    notice: linkedin,
    clock: on('2025-11-08'),
    lang: 'nl',
    'default-slot': '<p>De AP roept gebruikers op om vóór 3 november hun instellingen aan te passen.</p>',
  },
};

/** On a dark page. */
export const Dark: Story = { args: { notice: linkedin, theme: 'dark', clock: on('2025-11-08') } };

/** A notice in which no authority speaks: the children are shown. */
export const NobodySpoke: Story = { args: { notice: fotoplein }, parameters: { fallback: ['authority-positions'] } };
