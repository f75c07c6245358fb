import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { on } from './clock.js';
import { controls, type Args } from './controls.js';
import { fotoplein, linkedin, longWords } from './notices.js';

type Story = StoryObj<Args>;

const shared = controls('data-use-notice');
/** A notice as it stands in a page: a script element that is data. */
function jsonChild(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
}

const meta: Meta<Args> = {
  title: 'Elements/data-use-notice',
  ...shared,
  args: {
    ...shared.args,
    lang: 'en',
    'default-slot':
      '<p>From Monday 3 November 2025 LinkedIn uses your data to train AI. Say no by the end of Sunday 2 November 2025.</p>',
  },
};
export default meta;

const inDutch = {
  lang: 'nl',
  'default-slot':
    '<p>Vanaf maandag 3 november 2025 gebruikt LinkedIn je gegevens om AI te trainen. Zeg nee uiterlijk zondag 2 november 2025.</p>',
};

/** The whole notice while there are days left. */
export const DaysLeft: Story = { args: { notice: linkedin, clock: on('2025-10-25') } };

/** The same in Dutch. */
export const DaysLeftInDutch: Story = { args: { ...inDutch, notice: linkedin, clock: on('2025-10-25') } };

/** On the last day to act. */
export const LastDay: Story = { args: { notice: linkedin, clock: on('2025-11-02') } };

/** On the last day to act, in Dutch. */
export const LastDayInDutch: Story = { args: { ...inDutch, notice: linkedin, clock: on('2025-11-02') } };

/** A year later: the same markup in an old article, and still true. */
export const AYearLater: Story = { args: { notice: linkedin, clock: on('2026-11-21') } };

/** A year later, in Dutch. */
export const AYearLaterInDutch: Story = { args: { ...inDutch, notice: linkedin, clock: on('2026-11-21') } };

/** Loaded from its address: how most pages use it, because corrections then reach old articles. */
export const FromAnAddress: Story = {
  args: { src: 'notices/linkedin-ai-training-2025.json', clock: on('2025-10-25') },
  play: async ({ canvasElement }) => {
    const card = canvasElement.querySelector('data-use-notice');
    await waitFor(() => expect(card?.shadowRoot?.querySelector('[part=base]')).not.toBeNull());
  },
};

/** A notice that stands in the page itself, as JSON: nothing is loaded. */
export const JsonInThePage: Story = {
  args: { clock: on('2025-10-25') },
  render: ({ clock }) =>
    html`<data-use-notice lang="en" .clock=${clock}>
      ${jsonChild(JSON.stringify(linkedin))}
      <p>From Monday 3 November 2025 LinkedIn uses your data to train AI.</p>
    </data-use-notice>`,
};

/** `data-only`: the elements stand apart between the paragraphs of an article, and share its notice. */
export const ElementsApart: Story = {
  args: { notice: linkedin, clock: on('2025-10-25') },
  render: ({ clock, notice }) =>
    html`<data-use-notice data-only lang="en" .clock=${clock} .notice=${notice}>
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

/** On a page that is dark by its own colour scheme. */
export const OnADarkPage: Story = {
  args: { notice: linkedin, clock: on('2025-10-25') },
  decorators: [
    (story) =>
      html`<div style="padding: 1rem; color-scheme: dark; background: #14181d; color: #eef1f4">${story()}</div>`,
  ],
};

/** Dark by its own `theme`, whatever the page. */
export const DarkTheme: Story = { args: { notice: linkedin, theme: 'dark', clock: on('2025-10-25') } };

/** English on a page that is written from right to left. */
export const RightToLeftPage: Story = {
  args: { notice: linkedin, clock: on('2025-11-08') },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};

/** Words longer than a line, in 320 pixels: they break, and nothing is cut off. */
export const LongWords: Story = {
  args: { ...inDutch, notice: longWords, clock: on('2025-10-25') },
  decorators: [(story) => html`<div style="max-inline-size: 320px">${story()}</div>`],
  parameters: { fallback: ['authority-positions'] },
};

/** As little as a notice can hold: parts without data are left out, headings included. */
export const MinimalNotice: Story = {
  args: { notice: fotoplein, clock: on('2025-10-25') },
  parameters: { fallback: ['authority-positions', 'data-category-list'] },
};

/** The colours, font and spaces of a site, by custom properties. */
export const InASitesOwnLook: Story = {
  args: {
    notice: linkedin,
    clock: on('2025-10-25'),
    '--opt-out-accent': '#7b2d26',
    '--opt-out-surface': '#fff8ee',
    '--opt-out-text': '#2a1d14',
    '--opt-out-muted': '#5b4a3c',
    '--opt-out-border': '#8a7461',
    '--opt-out-radius': '6px',
    '--opt-out-font': 'system-ui, sans-serif',
    '--opt-out-heading-font': 'Georgia, serif',
  },
};

/** JSON with a mistake in it: the children are shown. */
export const BadJson: Story = {
  render: () =>
    html`<data-use-notice lang="en">
      ${jsonChild('{"schemaVersion": "1.0", }')}
      <p>From Monday 3 November 2025 LinkedIn uses your data to train AI.</p>
    </data-use-notice>`,
  parameters: { fallback: ['data-use-notice'] },
};

/** An address that is neither https nor of the same site is never asked: the children are shown. */
export const BadAddress: Story = {
  args: { src: 'http://notices.example/linkedin.json' },
  parameters: { fallback: ['data-use-notice'] },
};

/** JSON that is not a notice: the children are shown. */
export const NotANotice: Story = {
  args: { notice: { title: 'A text where a list of languages belongs' } as never },
  parameters: { fallback: ['data-use-notice'] },
};
