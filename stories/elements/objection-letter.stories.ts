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
 * A letter of objection under Article 21(1) GDPR. Readers complete it, and then copy, print or save it. Typed text is
 * neither stored nor sent.
 *
 * **Use it** for people who cannot log in, have no account, or whose form fails. It has its own file,
 * `embed/letter.en.js`, in every official language of the EU, in Icelandic and in Norwegian. No native speaker and no
 * lawyer has read the letters yet: have yours read before you publish it.
 *
 * **Do not use it** instead of the platform’s own setting, which is quicker; the element names that too. If the claimed
 * legal basis is consent, or another law applies, the right to object does not apply, and readers see the children.
 */
const meta: Meta<Args> = {
  title: 'Elements/objection-letter',
  tags: ['!autodocs'],
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

/** Opens the form by a click. Resolves with its shadow root. */
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

/** Closed: the purpose of the letter, and the platform’s own setting and form. */
export const Closed: Story = { args: { src: LINKEDIN, country: 'NL' } };

/** Open: the fields, and the letter with their content. */
export const Unfolded: Story = { tags: ['autodocs'], args: { src: LINKEDIN, country: 'IE' }, play: unfolded };

/** The page does not say where readers live, so the first field asks. */
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

/** As text for a form that asks for the name separately. */
export const InAForm: Story = {
  args: { src: LINKEDIN, country: 'IE' },
  play: async (context) => {
    const root = await unfold(context);
    const form = root.querySelector('input[value=form]');
    if (form) await userEvent.click(form);
    await waitFor(() => expect(root.querySelector('.letter')?.textContent).not.toContain('Dear Sir or Madam'));
  },
};

/** With an English copy below it, for a recipient in another country. */
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

/** Another law: no letter, and the reason. */
export const OtherLaw: Story = { args: { src: LINKEDIN, country: 'CH' }, play: unfolded };

/** In Dutch. */
export const InDutch: Story = { args: { src: LINKEDIN, lang: 'nl', country: 'NL', children: DUTCH }, play: unfolded };

/** In German. Each federal state has an authority. */
export const InGerman: Story = { args: { src: LINKEDIN, lang: 'de', country: 'DE' }, play: unfolded };

/** In French. */
export const InFrench: Story = { args: { src: LINKEDIN, lang: 'fr', country: 'FR' }, play: unfolded };

/** Dark by its own `theme`. Without one the element follows the `color-scheme` of the page. */
export const Dark: Story = { args: { src: LINKEDIN, country: 'IE', theme: 'dark' } };

/** The same page without JavaScript: readers see a link to a model letter. */
export const NoScript: Story = noScript({ src: LINKEDIN, country: 'NL' });

/** On a right-to-left page. There is no Arabic letter, so this one keeps its own language and direction. */
export const RightToLeft: Story = rightToLeft('objection-letter', {
  notice: example,
  lang: 'en',
  country: 'NL',
});

/**
 * In the colours of the reader’s system. To see it, turn on a contrast theme in Windows, or “Rendering”, “Emulate CSS
 * media feature forced-colors” in Chrome’s developer tools.
 */
export const ForcedColours: Story = forcedColours('objection-letter', { src: LINKEDIN, country: 'NL' });

/** Words longer than a line on a phone: they break, and nothing is clipped. */
export const LongWords: Story = {
  ...narrow('objection-letter', {
    notice: { ...longWords, jurisdictions: union },
    lang: 'nl',
    country: 'NL',
    children: inShort.nl,
  }),
  play: unfolded,
};

/** Two languages on a page: each letter uses the language of its article. */
export const TwoLanguages: Story = twoLanguages('objection-letter', DUTCH, { src: LINKEDIN, country: 'NL' });

/** The right to object does not cover use based on consent: readers see the children. */
export const OtherBasis: Story = {
  args: {
    notice: {
      ...example,
      legalBasis: { label: { en: 'consent', nl: 'toestemming' }, term: CONSENT, sourceRefs: ['terms'] },
    },
  },
  parameters: { fallback: ['objection-letter'] },
};

/** JSON that is not a notice: readers see the children, and the console names the fix. */
export const BadData: Story = {
  args: { notice: { title: 'A text where a list of languages belongs' } as never },
  parameters: { fallback: ['objection-letter'] },
};
