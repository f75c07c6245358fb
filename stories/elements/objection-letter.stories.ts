import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { shown } from '../config/canvas.js';
import { controls } from '../config/controls.js';
import { forcedColours, narrow, rightToLeft, twoLanguages, noScript } from '../config/everywhere.js';
import { LINKEDIN, type Args } from '../config/markup.js';
import { CONSENT, example, inShort, longWords, minimal, union } from '../notices.js';

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const shared = controls('objection-letter');

/**
 * A letter of objection under Article 21(1) GDPR, which readers complete, and then copy, print or save. What they type
 * is neither stored nor sent.
 *
 * **Use it** for people who cannot log in, have no account, or whose form fails. It comes in a file of its own,
 * `embed/letter.en.js`, in every official language of the EU, in Icelandic and in Norwegian. No native speaker and no
 * lawyer has read them yet: have yours read before you publish it.
 *
 * **Do not use it** instead of the platform’s own setting, which is quicker; it names that too. Where the claimed
 * legal basis is consent, or another law applies, one cannot object: then the children are shown.
 */
const meta: Meta<Args> = {
  title: 'Elements/objection-letter',
  ...shared,
  args: {
    ...shared.args,
    children:
      '<p><a href="https://autoriteitpersoonsgegevens.nl/themas/basis-avg/privacyrechten-avg/recht-van-bezwaar">The model letter of the Dutch supervisory authority</a></p>',
  },
};
export default meta;

const DUTCH =
  '<p><a href="https://autoriteitpersoonsgegevens.nl/themas/basis-avg/privacyrechten-avg/recht-van-bezwaar">De voorbeeldbrief van de Autoriteit Persoonsgegevens</a></p>';

/** Opens the form, as a reader does; resolves with its content. */
async function unfold(context: Parameters<Play>[0]): Promise<ShadowRoot> {
  await shown(context);
  const root = context.canvasElement.querySelector('objection-letter')?.shadowRoot;
  if (!root) throw new Error('no letter');
  const summary = root.querySelector('summary');
  if (summary) await userEvent.click(summary);
  await waitFor(() => expect(root.querySelector('select')).not.toBeNull());
  return root;
}

const unfolded: Play = async (context) => {
  await unfold(context);
};

/** At first: what the letter is and for whom; after it, the platform’s own setting and form. */
export const Closed: Story = { args: { src: LINKEDIN, country: 'NL' } };

/** Unfolded: what the reader fills in, and the letter that is made of it. */
export const Unfolded: Story = { args: { src: LINKEDIN, country: 'IE' }, play: unfolded };

/** The page does not say where its readers live: they are asked first. */
export const WithoutCountry: Story = { args: { src: LINKEDIN }, play: unfolded };

/** Typed text appears in the letter at once, and nowhere else. */
export const Written: Story = {
  args: { src: LINKEDIN, country: 'GB' },
  play: async (context) => {
    const root = await unfold(context);
    const situation = root.getElementById('situation');
    if (situation) await userEvent.type(situation, 'My posts are about my patients.');
    await waitFor(() =>
      expect(root.querySelector('.letter')?.textContent).toContain('My posts are about my patients.'),
    );
  },
};

/** As a text for a form, which asks for a name by itself. */
export const InAForm: Story = {
  args: { src: LINKEDIN, country: 'IE' },
  play: async (context) => {
    const root = await unfold(context);
    const form = root.querySelector('input[value=form]');
    if (form) await userEvent.click(form);
    await waitFor(() => expect(root.querySelector('.letter')?.textContent).not.toContain('Dear Sir or Madam'));
  },
};

/** With an English copy under it, for a recipient in another country. */
export const EnglishCopy: Story = {
  args: { src: LINKEDIN, lang: 'nl', country: 'NL', children: DUTCH },
  play: async (context) => {
    const root = await unfold(context);
    const box = root.querySelector('input[type=checkbox]');
    if (box) await userEvent.click(box);
    await waitFor(() => expect(root.querySelector('.letter')?.textContent).toContain('English translation'));
  },
};

/** A platform that can be reached by e-mail. */
export const ByEmail: Story = {
  args: { notice: { ...minimal, jurisdictions: union }, country: 'BE', children: inShort.en },
  play: unfolded,
};

/** Another law: no letter, and why. */
export const OtherLaw: Story = { args: { src: LINKEDIN, country: 'CH' }, play: unfolded };

/** In Dutch. */
export const InDutch: Story = { args: { src: LINKEDIN, lang: 'nl', country: 'NL', children: DUTCH }, play: unfolded };

/** In German. Each Land has an authority. */
export const InGerman: Story = { args: { src: LINKEDIN, lang: 'de', country: 'DE' }, play: unfolded };

/** In French. */
export const InFrench: Story = { args: { src: LINKEDIN, lang: 'fr', country: 'FR' }, play: unfolded };

/** Dark by its own `theme`; without one it follows the `color-scheme` of the page. */
export const Dark: Story = { args: { src: LINKEDIN, country: 'IE', theme: 'dark' } };

/** Without JavaScript its children are what readers see: a link to a model letter. */
export const NoScript: Story = noScript({ src: LINKEDIN, country: 'NL' });

/** On a page from right to left. The letter is not written in Arabic, so it keeps its own language and direction. */
export const RightToLeft: Story = rightToLeft('objection-letter', {
  notice: example,
  lang: 'en',
  country: 'NL',
});

/**
 * With the colours of the reader’s system. To see it: a contrast theme in Windows, or in the tools of Chrome,
 * “Rendering”, “Emulate CSS media feature forced-colors”.
 */
export const ForcedColours: Story = forcedColours('objection-letter', { src: LINKEDIN, country: 'NL' });

/** Words longer than a line of a phone: they break, and nothing is cut off. */
export const LongWords: Story = {
  ...narrow('objection-letter', {
    notice: { ...longWords, jurisdictions: union },
    lang: 'nl',
    country: 'NL',
    children: inShort.nl,
  }),
  play: unfolded,
};

/** Two languages on a page: each letter speaks that of the article around it. */
export const TwoLanguages: Story = twoLanguages('objection-letter', DUTCH, { src: LINKEDIN, country: 'NL' });

/** Against use that is based on consent one cannot object: the children are shown. */
export const OtherBasis: Story = {
  args: {
    notice: {
      ...example,
      legalBasis: { label: { en: 'consent', nl: 'toestemming' }, term: CONSENT, sourceRefs: ['terms'] },
    },
  },
  parameters: { fallback: ['objection-letter'] },
};

/** JSON that is not a notice: readers see the children, and the console says what to fix. */
export const BadData: Story = {
  args: { notice: { title: 'A text where a list of languages belongs' } as never },
  parameters: { fallback: ['objection-letter'] },
};
