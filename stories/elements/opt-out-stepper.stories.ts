import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { shown } from '../config/canvas.js';
import { controls } from '../config/controls.js';
import { forcedColours, narrow, rightToLeft, twoLanguages, noScript } from '../config/everywhere.js';
import { LINKEDIN, type Args } from '../config/markup.js';
import { example, fiveRoutes, inShort, longWords, minimal } from '../notices.js';

type Story = StoryObj<Args>;

const shared = controls('opt-out-stepper');

/**
 * The ways to say no, each with its requirements and steps. Readers can tick off steps while they follow them in another
 * tab or on their phone.
 *
 * **Use it** where an article would say “go to settings, then …”, which nobody can follow from memory. One route fits in
 * attributes. A notice can have twelve.
 *
 * **Do not use it** as a form: it sends nothing, and only the platform knows whether somebody said no. Ticks are gone when
 * the reader leaves the page.
 */
const meta: Meta<Args> = {
  title: 'Elements/opt-out-stepper',
  tags: ['!autodocs'],
  ...shared,
  args: {
    ...shared.args,
    children:
      '<p>On LinkedIn go to Settings &amp; Privacy, Data privacy, Data for Generative AI Improvement, and turn the switch off.</p>',
  },
};
export default meta;

const path = 'Settings & Privacy > Data privacy > Data for Generative AI Improvement';
const control = 'Use my data for training content creation AI models';
const setting = {
  platform: 'LinkedIn',
  href: 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
  path,
  control,
};
const DUTCH =
  '<p>Ga op LinkedIn naar Instellingen &amp; Privacy, Gegevensprivacy, Gegevens voor verbetering van generatieve AI, en zet de schakelaar uit.</p>';

/** A setting: the labels on the screen in order, and the switch to turn off. */
export const PathOnly: Story = { args: { path, control } };

/** A setting with its address and a source. */
export const SettingsByAttributes: Story = {
  tags: ['autodocs'],
  args: { ...setting, source: 'Security.NL', 'source-href': 'https://www.security.nl/posting/905970/' },
};

/** A form, with the option to choose. */
export const FormByAttributes: Story = {
  args: {
    type: 'form',
    href: 'https://www.linkedin.com/help/linkedin/ask/TS-DPRO',
    option: 'Object to processing for training AI models that generate content',
    children: '<p>Fill in the objection form of LinkedIn.</p>',
  },
};

/** An e-mail. The element builds the link from the address. */
export const EmailByAttributes: Story = {
  args: {
    type: 'email',
    address: 'privacy@example.com',
    children: '<p>Write to privacy@example.com that you object.</p>',
  },
};

/** A telephone call. The element builds the link from the number. */
export const PhoneByAttributes: Story = {
  args: { phone: '0800-1234', children: '<p>Call 0800-1234 and say no.</p>' },
};

/** Each list is a route, named by the heading before it. Readers without JavaScript see the lists. */
export const HtmlByHand: Story = {
  tags: ['autodocs'],
  name: 'HTML by hand',
  args: {
    children: `<h3>In your settings</h3>
<ol>
  <li>Open <a href="${setting.href}">the setting</a>.</li>
  <li>Turn off “${control}”.</li>
</ol>
<h3>With the objection form</h3>
<ol data-route="form">
  <li>Open <a href="https://www.linkedin.com/help/linkedin/ask/TS-DPRO">the form</a>.</li>
  <li>Fill it in and send it.</li>
</ol>`,
  },
};

/** All routes of a notice: the recommended one is open, the others are in a fold. */
export const FromNotice: Story = { args: { src: LINKEDIN } };

/** A single route has no number. */
export const OneRoute: Story = { args: { notice: minimal, children: inShort.en } };

/** Two short routes are both open. */
export const TwoRoutes: Story = { args: { notice: example, children: inShort.en } };

/** Five routes of five kinds, with many steps: a setting, a form, in the app, by e-mail, by letter. */
export const FiveRoutes: Story = { args: { notice: fiveRoutes, children: inShort.en } };

/** All steps of a route are ticked off. Ticks are gone when the reader leaves the page. */
export const TickedOff: Story = {
  args: { src: LINKEDIN },
  play: async (context) => {
    await shown(context);
    const stepper = context.canvasElement.querySelector('opt-out-stepper');
    const route = stepper?.shadowRoot?.querySelector('ol:has(input)');
    for (const box of route?.querySelectorAll('input') ?? []) await userEvent.click(box);
    await expect(stepper?.matches(':state(complete)')).toBe(true);
  },
};

/** In Dutch, with the labels of the Dutch screens. */
export const InDutch: Story = { args: { src: LINKEDIN, lang: 'nl', children: DUTCH } };

/** Dark by its own `theme`. Without one the element follows the `color-scheme` of the page. */
export const Dark: Story = { args: { ...setting, theme: 'dark' } };

/** The same page without JavaScript: readers see the children. */
export const NoScript: Story = noScript({ path, control });

/** Right to left, in Arabic. These words are for tests: nobody who speaks Arabic has read them yet. */
export const RightToLeft: Story = rightToLeft('opt-out-stepper', { notice: example });

/**
 * In the colours of the reader’s system. To see it, turn on a contrast theme in Windows, or “Rendering”, “Emulate CSS
 * media feature forced-colors” in Chrome’s developer tools.
 */
export const ForcedColours: Story = forcedColours('opt-out-stepper', setting);

/** Words longer than a line on a phone: they break, and nothing is clipped. */
export const LongWords: Story = narrow('opt-out-stepper', { notice: longWords, lang: 'nl', children: inShort.nl });

/** Two languages on a page: each element uses the language of its article, and the screen labels in that language. */
export const TwoLanguages: Story = twoLanguages('opt-out-stepper', DUTCH, { src: LINKEDIN });

/** An address that is not https is never linked. Without other data, readers see the children. */
export const BadData: Story = {
  args: { href: 'javascript:alert(1)' },
  parameters: { fallback: ['opt-out-stepper'] },
};
