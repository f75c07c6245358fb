import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Notice } from '../src/index.js';
import { controls, type Args } from './controls.js';
import { fotoplein, linkedin } from './notices.js';

type Story = StoryObj<Args>;

const shared = controls('objection-letter');
const meta: Meta<Args> = {
  title: 'Elements/objection-letter',
  ...shared,
  args: {
    ...shared.args,
    lang: 'en',
    'default-slot':
      '<p><a href="https://autoriteitpersoonsgegevens.nl/themas/basis-avg/privacyrechten-avg/recht-van-bezwaar">The model letter of the Dutch supervisory authority</a></p>',
  },
};
export default meta;

/** Asks for the form, as a reader does; resolves with what is in it. */
async function unfold(canvas: HTMLElement): Promise<ShadowRoot> {
  const letter = canvas.querySelector('objection-letter');
  await letter?.updateComplete;
  const root = letter?.shadowRoot;
  if (!root) throw new Error('no letter');
  const summary = root.querySelector('summary');
  if (summary) await userEvent.click(summary);
  await waitFor(() => expect(root.querySelector('select')).not.toBeNull());
  return root;
}

const unfolded: Story['play'] = async ({ canvasElement }) => {
  await unfold(canvasElement);
};

/** At first: what the letter is for, and that the platform’s own setting or form is enough. */
export const Closed: Story = { args: { notice: linkedin, country: 'NL' } };

/** The page does not say where its readers live: they are asked first. */
export const WithoutCountry: Story = { args: { notice: linkedin }, play: unfolded };

/** For readers in the Netherlands. */
export const InDutch: Story = { args: { notice: linkedin, lang: 'nl', country: 'NL' }, play: unfolded };

/** In German, of a notice in Dutch and English: the letter has languages of its own. Each Land has an authority. */
export const InGerman: Story = { args: { notice: linkedin, lang: 'de', country: 'DE' }, play: unfolded };

/** In French. */
export const InFrench: Story = { args: { notice: linkedin, lang: 'fr', country: 'FR' }, play: unfolded };

/** What is typed stands in the letter at once, and nowhere else. */
export const Written: Story = {
  args: { notice: linkedin, country: 'GB' },
  play: async ({ canvasElement }) => {
    const root = await unfold(canvasElement);
    for (const [name, text] of [
      ['name', 'Sam Jansen'],
      ['email', 'sam@example.org'],
      ['situation', 'My posts are about my patients.'],
    ] as const) {
      const field = root.getElementById(name);
      if (field) await userEvent.type(field, text);
    }
    await waitFor(() =>
      expect(root.querySelector('.letter')?.textContent).toContain('My posts are about my patients.'),
    );
  },
};

const jurisdictions: Notice['jurisdictions'] = [
  { code: 'EU', name: { en: 'European Union', nl: 'Europese Unie' }, law: 'GDPR' },
];

/** A platform that can be reached by e-mail. */
export const ByEmail: Story = {
  args: { notice: { ...fotoplein, jurisdictions }, country: 'BE' },
  play: unfolded,
};

/** Another law: no letter, and why. */
export const OtherLaw: Story = { args: { notice: linkedin, country: 'CH' }, play: unfolded };

/** On a dark page. */
export const Dark: Story = { args: { notice: linkedin, country: 'IE', theme: 'dark' }, play: unfolded };

/** Against use that is based on consent one cannot object: the children are shown. */
export const OtherBasis: Story = {
  args: {
    notice: {
      ...fotoplein,
      jurisdictions,
      legalBasis: {
        label: { en: 'consent', nl: 'toestemming' },
        term: 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-a',
        sourceRefs: ['terms'],
      },
    },
  },
  parameters: { fallback: ['objection-letter'] },
};
