import { emitTransformCode } from 'storybook/preview-api';
import type { Preview } from '@storybook/web-components-vite';
import '../../src/elements/authority-positions/define.js';
import '../../src/elements/data-category-list/define.js';
import '../../src/elements/data-use-notice/define.js';
import '../../src/elements/deadline-banner/define.js';
import '../../src/elements/objection-letter/define.js';
import '../../src/elements/notice-timeline/define.js';
import '../../src/elements/opt-out-stepper/define.js';
import { READER_WORDS } from '../../src/builder/reader-words.js';
import { addLetterWords, addWords } from '../../src/index.js';
import { LETTER_WORDS } from '../languages/letters.js';
import { live, withoutScript } from './canvas.js';
import ElementPage from './element-page.mdx';
import { DarkCode, DarkSource } from './components.js';
import { toPaste } from './markup.js';
import { scheme, theme } from './theme.js';

addWords(...READER_WORDS);
addLetterWords(...LETTER_WORDS);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [
    // a story returns HTML: shows it as code, and live or without script
    (story, context) => {
      const html = story() as unknown;
      if (typeof html !== 'string') return html as Node;
      void emitTransformCode(html, context);
      const { args, globals, parameters } = context;
      const root = parameters['withoutScript']
        ? withoutScript(html, String(globals['scheme']))
        : live(html, String(args['day']));
      root.classList.toggle('whole-page', parameters['layout'] === 'fullscreen');
      return root;
    },
    // sets the scheme of the page around a story, or of its frame on a docs page
    (story, { canvasElement, globals }) => {
      const page = canvasElement.closest<HTMLElement>('.docs-story') ?? document.documentElement;
      page.style.colorScheme = String(globals['scheme']);
      return story();
    },
  ],
  globalTypes: {
    scheme: {
      description: 'The color scheme of the page around the story',
      toolbar: {
        title: 'Color scheme',
        icon: 'mirror',
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { scheme },
  parameters: {
    a11y: { test: 'error' },
    // the background follows the color scheme of the page
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: {
      codePanel: true,
      components: { Source: DarkSource, code: DarkCode },
      page: ElementPage,
      theme,
      // `controls.ts` lists them, in a better order
      extractArgTypes: () => undefined,
      source: {
        language: 'html',
        type: 'code',
        transform: (
          code: string,
          context: { originalStoryFn: (args: unknown, context: unknown) => unknown; args: unknown },
        ) => {
          const html = context.originalStoryFn(context.args, context);
          return typeof html === 'string' ? toPaste(html) : code;
        },
      },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'For editors',
          'For regulators',
          'For developers',
          'What it can and cannot say',
          'The builder',
          'Ways to give data',
          'Elements',
          [
            'data-use-notice',
            'deadline-banner',
            'opt-out-stepper',
            'data-category-list',
            'authority-positions',
            'notice-timeline',
            'objection-letter',
          ],
          'Patterns',
          [
            'Three sites',
            'In an article',
            'Two notices on a page',
            'After the date',
            'Halted and withdrawn',
            'Languages',
            'Letters',
            'WordPress',
            'Ghost',
            'Drupal',
            'Hugo',
            'Eleventy',
            'In a frame',
            'Another system',
          ],
          'Accessibility',
          ['Decisions', 'Tests and conformance', 'Your own statement'],
          'Security',
          ['Promises', 'Host it yourself'],
          'What it costs',
          ['In short', 'Time and memory', 'Bytes and growth'],
        ],
      },
    },
  },
};

export default preview;
