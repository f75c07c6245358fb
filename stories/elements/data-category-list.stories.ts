import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { controls } from '../config/controls.js';
import { forcedColours, narrow, rightToLeft, twoLanguages, noScript } from '../config/everywhere.js';
import { LINKEDIN, type Args } from '../config/markup.js';
import { example, inShort, longWords, minimal, sixty } from '../notices.js';

type Story = StoryObj<Args>;

const shared = controls('data-category-list');

/**
 * Which data are used, which may occur, of which it is unclear, and which are not used; whose they are, and how far
 * back they go.
 *
 * **Use it** for the list that every such article has somewhere in a paragraph. The common kinds of data have an id,
 * and a name in each language; others are shown as you write them.
 *
 * **Do not use it** to say what is lawful. A kind of data of which nobody knows the use is “unclear”, never
 * “not used”.
 */
const meta: Meta<Args> = {
  title: 'Elements/data-category-list',
  ...shared,
  args: {
    ...shared.args,
    children: '<p>Used: your profile and what you post in public. Not used: private messages.</p>',
  },
};
export default meta;

const few = { used: 'name photo posts', 'not-used': 'private-messages' };
const DUTCH = '<p>Wel: je profiel en wat je openbaar plaatst. Niet: privéberichten.</p>';

/** Two lists by attributes alone. */
export const Smallest: Story = { args: few };

/** HTML by hand: your own lists, in your own words. An id in `data-category` adds what the law says of such data. */
export const HtmlByHand: Story = {
  name: 'HTML by hand',
  args: {
    children: `<p>LinkedIn uses:</p>
<ul data-use="used">
  <li data-category="posts">everything that you posted</li>
  <li>polls that you answered</li>
</ul>
<p>It may see:</p>
<ul data-use="possible">
  <li data-category="health">what you wrote about your health</li>
</ul>
<p>It does not use:</p>
<ul data-use="not-used">
  <li data-category="private-messages">private messages</li>
</ul>`,
  },
};

/** All four uses. The element knows by the id which data are sensitive by law (Article 9 GDPR). */
export const AllUses: Story = {
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

/** From a notice: in its own groups, with whose data they are. */
export const FromNotice: Story = { args: { src: LINKEDIN } };

/** After the platform limited its plan: the first announcement is still there, with the update that overtook it. */
export const AfterAnUpdate: Story = { args: { src: LINKEDIN, day: '2026-11-21' } };

/** Sensitive data that are used stand apart, right after what is used. */
export const SensitiveDataUsed: Story = {
  args: { used: 'posts health biometric-data', possible: 'political-opinions' },
};

/** Sixty kinds of data in three groups, most of them the notice’s own. */
export const SixtyCategories: Story = { args: { notice: sixty, day: '2026-02-20', children: inShort.en } };

/** An id that is not known is shown as it is written. A notice can give it a name in each language. */
export const OwnCategories: Story = { args: { used: 'posts star-sign shoe-size', 'not-used': 'favourite-colour' } };

/** In Dutch: the same ids have Dutch names. */
export const InDutch: Story = { args: { ...few, lang: 'nl', children: DUTCH } };

/** Dark by its own `theme`; without one it follows the `color-scheme` of the page. */
export const Dark: Story = { args: { ...AllUses.args, theme: 'dark' } };

/** Without JavaScript its children are what readers see: the same page, in which no script runs. */
export const NoScript: Story = noScript(few);

/** From right to left, in Arabic. These words are for tests: nobody who speaks Arabic has read them yet. */
export const RightToLeft: Story = rightToLeft('data-category-list', { notice: example });

/**
 * With the colours of the reader’s system. To see it: a contrast theme in Windows, or in the tools of Chrome,
 * “Rendering”, “Emulate CSS media feature forced-colors”.
 */
export const ForcedColours: Story = forcedColours('data-category-list', AllUses.args ?? {});

/** Words longer than a line of a phone: they break, and nothing is cut off. */
export const LongWords: Story = narrow('data-category-list', { notice: longWords, lang: 'nl', children: inShort.nl });

/** Two languages on a page: each speaks that of the article around it. */
export const TwoLanguages: Story = twoLanguages('data-category-list', DUTCH, few);

/** A notice that says nothing of data: the children are shown. */
export const BadData: Story = {
  args: { notice: minimal },
  parameters: { fallback: ['data-category-list'] },
};
