import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { userEvent } from 'storybook/test';
import { shown } from '../config/canvas.js';
import { markup } from '../config/markup.js';
import { SAMPLE_TEXTS } from '../languages/index.js';
import { HOMES, LETTER_WORDS } from '../languages/letters.js';
import { trainingSample } from '../languages/notices.js';

interface Args {
  day: string;
  lang: string;
}
type Story = StoryObj<Args>;

/**
 * The letter of objection in each of its languages, for a reader in a country with that language. `src/words/README.md` says how
 * the words were made, and who has read them.
 */
const meta: Meta<Args> = {
  title: 'Patterns/Letters',
  tags: ['!autodocs'],
  args: { day: '2026-02-10', lang: 'en' },
  argTypes: {
    lang: { control: 'select', options: LETTER_WORDS.map(({ lang }) => lang), description: 'Language of the letter.' },
  },
  // opens each letter
  async play(context) {
    await shown(context);
    for (const { shadowRoot } of context.canvasElement.querySelectorAll('objection-letter')) {
      const summary = shadowRoot?.querySelector('summary');
      if (summary) await userEvent.click(summary);
    }
  },
};
export default meta;

/** Writes the letter as a page in a language has it. */
function letter(lang: string, day: string): string {
  const texts = SAMPLE_TEXTS.find((one) => one.lang === lang) ?? SAMPLE_TEXTS[0]!;
  return markup('objection-letter', {
    lang,
    day,
    country: HOMES[lang],
    // Iceland and Norway are outside the Union
    notice: { ...trainingSample(texts), jurisdictions: [{ code: 'EEA', name: { [texts.lang]: 'EEA' }, law: 'GDPR' }] },
    children: `<p>${texts.trainingSummary}</p>`,
  });
}

/** One language. Select another in the controls. */
export const OneLetter: Story = { tags: ['autodocs'], render: ({ day, lang }) => letter(lang, day) };

/** All letters, one below the other, to compare. */
export const AllLetters: Story = {
  render: ({ day }) =>
    ['<h1>One letter</h1>', ...LETTER_WORDS.map(({ lang }) => `<h2 lang="en">${lang}</h2>\n${letter(lang, day)}`)].join(
      '\n',
    ),
};
