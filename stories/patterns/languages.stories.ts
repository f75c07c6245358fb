import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { shown } from '../config/canvas.js';
import { markup } from '../config/markup.js';
import { SAMPLE_TEXTS } from '../languages/index.js';
import { trainingSample } from '../languages/notices.js';

interface Args {
  day: string;
  lang: string;
}
type Story = StoryObj<Args>;

/**
 * The same notice in every language of the elements. Its texts are the editor’s; all that stands around them are the words of
 * the language. `src/words/README.md` says how these were made, and who has read them.
 */
const meta: Meta<Args> = {
  title: 'Patterns/Languages',
  args: { day: '2026-02-10', lang: 'en' },
  argTypes: {
    lang: { control: 'select', options: SAMPLE_TEXTS.map(({ lang }) => lang), description: 'Language of the card.' },
  },
  play: shown,
};
export default meta;

/** The card in a language, as a page in that language has it. */
function card(wanted: string, day: string): string {
  const texts = SAMPLE_TEXTS.find(({ lang }) => lang === wanted) ?? SAMPLE_TEXTS[0]!;
  const notice = trainingSample(texts);
  return markup('data-use-notice', { lang: texts.lang, day, notice, children: `<p>${texts.trainingSummary}</p>` });
}

/** One language at a time. */
export const OneLanguage: Story = { render: ({ day, lang }) => card(lang, day) };

/** All of them, one below the other, for comparison. */
export const AllLanguages: Story = {
  render: ({ day }) =>
    ['<h1>One notice</h1>', ...SAMPLE_TEXTS.map(({ lang }) => `<h2 lang="en">${lang}</h2>\n${card(lang, day)}`)].join(
      '\n',
    ),
};
