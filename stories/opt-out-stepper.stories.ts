import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { controls, type Args } from './controls.js';
import { fotoplein, linkedin } from './notices.js';

type Story = StoryObj<Args>;

const shared = controls('opt-out-stepper');
const meta: Meta<Args> = {
  title: 'Elements/opt-out-stepper',
  ...shared,
  args: {
    ...shared.args,
    lang: 'en',
    'default-slot':
      '<p>On LinkedIn go to Settings &amp; Privacy, Data privacy, Data for Generative AI Improvement, and turn the switch off.</p>',
  },
};
export default meta;

/** All routes of a notice: the recommended one open, the others to unfold. */
export const FromNotice: Story = { args: { notice: linkedin } };

/** The same notice in Dutch, with the labels of the Dutch screens. */
export const FromNoticeInDutch: Story = {
  args: {
    notice: linkedin,
    lang: 'nl',
    'default-slot':
      '<p>Ga op LinkedIn naar Instellingen &amp; Privacy, Gegevensprivacy, Gegevens voor verbetering van generatieve AI, en zet de schakelaar uit.</p>',
  },
};

/** A setting, by attributes alone: the steps follow from what is given. */
export const SettingsByAttributes: Story = {
  args: {
    platform: 'LinkedIn',
    type: 'settings',
    href: 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
    path: 'Settings & Privacy > Data privacy > Data for Generative AI Improvement',
    control: 'Use my data for training content creation AI models',
    source: 'Security.NL',
    'source-href': 'https://www.security.nl/posting/905970/',
  },
};

/** A setting without an address: only the path that is on the screen. */
export const PathOnly: Story = {
  args: { path: 'Settings & Privacy > Data privacy', control: 'Use my data for training content creation AI models' },
};

/** A form, with what to choose in it. */
export const FormByAttributes: Story = {
  args: {
    type: 'form',
    href: 'https://www.linkedin.com/help/linkedin/ask/TS-DPRO',
    option: 'Object to processing for training AI models that generate content',
  },
};

/** A letter by e-mail: the link is built from the address. */
export const EmailByAttributes: Story = {
  args: {
    type: 'email',
    address: 'privacy@fotoplein.example',
    'default-slot': '<p>Write to privacy@fotoplein.example that you object.</p>',
  },
};

/** A notice with one route needs no numbers. */
export const OneRoute: Story = { args: { notice: fotoplein } };

/** All steps of a route ticked off: it is kept only until the page is left. */
export const TickedOff: Story = {
  args: { notice: linkedin },
  play: async ({ canvasElement }) => {
    const stepper = canvasElement.querySelector('opt-out-stepper');
    await stepper?.updateComplete;
    const route = stepper?.shadowRoot?.querySelector('ol:has(input)');
    for (const box of route?.querySelectorAll('input') ?? []) await userEvent.click(box);
    await expect(stepper?.matches(':state(complete)')).toBe(true);
  },
};

/** On a dark page. */
export const Dark: Story = { args: { notice: linkedin, theme: 'dark' } };

/** An address that is not https is never linked; without anything else to say the children are shown. */
export const BadAddress: Story = {
  args: { href: 'javascript:alert(1)' },
  parameters: { fallback: ['opt-out-stepper'] },
};
