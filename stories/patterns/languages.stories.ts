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
 * The same notice in every language of the elements. An editor writes the texts of the notice; the words around them come
 * with the language. `src/words/README.md` says how these were made, and who has read them.
 */
const meta: Meta<Args> = {
  title: 'Patterns/Languages',
  tags: ['!autodocs'],
  args: { day: '2026-02-10', lang: 'en' },
  argTypes: {
    lang: { control: 'select', options: SAMPLE_TEXTS.map(({ lang }) => lang), description: 'Language of the card.' },
  },
  play: shown,
};
export default meta;

/** Writes the card as a page in a language has it. */
function card(wanted: string, day: string): string {
  const texts = SAMPLE_TEXTS.find(({ lang }) => lang === wanted) ?? SAMPLE_TEXTS[0]!;
  const notice = trainingSample(texts);
  return markup('data-use-notice', { lang: texts.lang, day, notice, children: `<p>${texts.trainingSummary}</p>` });
}

/** One language. Select another in the controls. */
export const OneLanguage: Story = { tags: ['autodocs'], render: ({ day, lang }) => card(lang, day) };

/** All languages, one below the other, to compare. */
export const AllLanguages: Story = {
  render: ({ day }) =>
    ['<h1>One notice</h1>', ...SAMPLE_TEXTS.map(({ lang }) => `<h2 lang="en">${lang}</h2>\n${card(lang, day)}`)].join(
      '\n',
    ),
};
