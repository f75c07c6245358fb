import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { on } from './clock.js';
import { controls, type Args } from './controls.js';
import { linkedin } from './notices.js';

type Story = StoryObj<Args>;

const shared = controls('data-category-list');
const meta: Meta<Args> = {
  title: 'Elements/data-category-list',
  ...shared,
  args: {
    ...shared.args,
    lang: 'en',
    'default-slot': '<p>Used: your profile and what you post in public. Not used: private messages.</p>',
  },
};
export default meta;

const inDutch = {
  lang: 'nl',
  'default-slot': '<p>Wel: je profiel en wat je openbaar plaatst. Niet: privéberichten.</p>',
};

/** All data of a notice, each category once, whose they are and how far back they go. */
export const FromNotice: Story = { args: { notice: linkedin, clock: on('2025-10-25') } };

/** The same notice in Dutch. */
export const FromNoticeInDutch: Story = { args: { ...inDutch, notice: linkedin, clock: on('2025-10-25') } };

/** After the platform limited its plan: what was announced first still stands there, with what overtook it. */
export const AfterAnUpdate: Story = { args: { notice: linkedin, clock: on('2026-11-21') } };

/** The four uses by attributes alone; what is sensitive is known from the vocabulary. */
export const ByAttributes: Story = {
  args: {
    platform: 'LinkedIn',
    used: 'name photo work-experience posts',
    possible: 'health religion location',
    unclear: 'reactions videos',
    'not-used': 'private-messages salary',
    since: '2003',
    source: 'Security.NL',
    'source-href': 'https://www.security.nl/posting/905970/',
  },
};

/** The same attributes give the Dutch names. */
export const ByAttributesInDutch: Story = { args: { ...ByAttributes.args, ...inDutch } };

/** Sensitive data that are used stand apart, right after what is used. */
export const SensitiveDataUsed: Story = {
  args: { used: 'posts health biometric-data', possible: 'political-opinions' },
};

/** An id that the vocabulary does not know is shown as it is written. */
export const UnknownIds: Story = { args: { used: 'posts star-sign shoe-size', 'not-used': 'favourite-colour' } };

/** On a dark page. */
export const Dark: Story = { args: { notice: linkedin, theme: 'dark', clock: on('2025-10-25') } };

/** Nothing given: the children are shown. */
export const NothingGiven: Story = { parameters: { fallback: ['data-category-list'] } };
