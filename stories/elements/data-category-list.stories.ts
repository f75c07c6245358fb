import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { controls } from '../config/controls.js';
import { forcedColours, narrow, rightToLeft, twoLanguages, noScript } from '../config/everywhere.js';
import { LINKEDIN, type Args } from '../config/markup.js';
import { example, inShort, longWords, minimal, sixty } from '../notices.js';

type Story = StoryObj<Args>;

const shared = controls('data-category-list');

/**
 * A list of data that are used, may occur, are unclear, or are not used, with the people whose data they are, and the
 * period that they cover.
 *
 * **Use it** for the list that such an article usually hides in a paragraph. Common kinds of data have an id, and a name
 * in each language. Others appear as you write them.
 *
 * **Do not use it** to say what is lawful. If nobody knows whether data are used, they are “unclear”, never “not
 * used”.
 */
const meta: Meta<Args> = {
  title: 'Elements/data-category-list',
  tags: ['!autodocs'],
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

/** Your own lists, in your own words. An id in `data-category` marks data that the law treats as sensitive. */
export const HtmlByHand: Story = {
  tags: ['autodocs'],
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

/** All four uses. The ids identify data that are sensitive by law (Article 9 GDPR). */
export const AllUses: Story = {
  tags: ['autodocs'],
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

/** From a notice: in its own groups, with the people whose data they are. */
export const FromNotice: Story = { args: { src: LINKEDIN } };

/** After the platform limited its plan: the first announcement remains, with the update that replaced it. */
export const AfterAnUpdate: Story = { args: { src: LINKEDIN, day: '2026-11-21' } };

/** Sensitive data that are used have their own list, after the other used data. */
export const SensitiveDataUsed: Story = {
  args: { used: 'posts health biometric-data', possible: 'political-opinions' },
};

/** Sixty kinds of data in three groups. Most are defined in the notice. */
export const SixtyCategories: Story = { args: { notice: sixty, day: '2026-02-20', children: inShort.en } };

/** An unknown id appears as it is written. A notice can define a name in each language. */
export const OwnCategories: Story = { args: { used: 'posts star-sign shoe-size', 'not-used': 'favourite-colour' } };

/** In Dutch. The same ids have Dutch names. */
export const InDutch: Story = { args: { ...few, lang: 'nl', children: DUTCH } };

/** Dark by its own `theme`. Without one the element follows the `color-scheme` of the page. */
export const Dark: Story = { args: { ...AllUses.args, theme: 'dark' } };

/** The same page without JavaScript: readers see the children. */
export const NoScript: Story = noScript(few);

/** Right to left, in Arabic. These words are for tests: nobody who speaks Arabic has read them yet. */
export const RightToLeft: Story = rightToLeft('data-category-list', { notice: example });

/**
 * In the colours of the reader’s system. To see it, turn on a contrast theme in Windows, or “Rendering”, “Emulate CSS
 * media feature forced-colors” in Chrome’s developer tools.
 */
export const ForcedColours: Story = forcedColours('data-category-list', AllUses.args ?? {});

/** Words longer than a line on a phone: they break, and nothing is clipped. */
export const LongWords: Story = narrow('data-category-list', { notice: longWords, lang: 'nl', children: inShort.nl });

/** Two languages on a page: each element uses the language of its article. */
export const TwoLanguages: Story = twoLanguages('data-category-list', DUTCH, few);

/** A notice without data: readers see the children. */
export const BadData: Story = {
  args: { notice: minimal },
  parameters: { fallback: ['data-category-list'] },
};
