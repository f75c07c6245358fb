import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { setStorybookHelpersConfig } from '@wc-toolkit/storybook-helpers';
import manifest from '../../dist/custom-elements.json' with { type: 'json' };
import '../../src/elements/authority-positions/define.js';
import '../../src/elements/data-category-list/define.js';
import '../../src/elements/data-use-notice/define.js';
import '../../src/elements/deadline-banner/define.js';
import '../../src/elements/objection-letter/define.js';
import '../../src/elements/notice-timeline/define.js';
import '../../src/elements/opt-out-stepper/define.js';
import { addLetterWords, addWords } from '../../src/index.js';
import { en } from '../../src/words/en.js';
import { de as letterDe } from '../../src/words/letter/de.js';
import { en as letterEn } from '../../src/words/letter/en.js';
import { fr as letterFr } from '../../src/words/letter/fr.js';
import { nl as letterNl } from '../../src/words/letter/nl.js';
import { nl } from '../../src/words/nl.js';

addWords(nl, en);
addLetterWords(letterNl, letterEn, letterDe, letterFr);
setCustomElementsManifest(manifest);
setStorybookHelpersConfig({ hideArgRef: true, disableArgObserver: true });

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    // `controls.ts` gives them, in a better order
    docs: { extractArgTypes: () => undefined },
    options: {
      storySort: { order: ['Start here', 'Elements', ['data-use-notice', 'deadline-banner', 'opt-out-stepper']] },
    },
  },
};

export default preview;
