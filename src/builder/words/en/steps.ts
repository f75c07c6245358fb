/** The first screen, the steps, their sections, and the sources of claims, in English. */
import { names, texts } from '../kinds.js';

/** The first screen. */
export const start = {
  title: 'Create a notice',
  hint: 'Nothing is sent. You can drop a file anywhere on this page.',
  ways: texts({
    ready: ['Ready-made notice', 'Written with sources. Open its links before you publish; you can change everything.'],
    banner: ['Banner only', 'The date and where to say no. Takes under a minute.'],
    whole: ['Full notice', 'Six steps from an article to a card for readers.'],
    open: ['Existing notice', 'Open its file, or paste its embed code or an article that contains it.'],
  }),
  makeBanner: 'Create a banner',
  makeWhole: 'Start with step 1',
  goOn: 'Continue where you left off',
  /** Above the form: the options for starting again. */
  another: 'Create or open another notice',
  file: 'Open file',
  fileHint: 'The JSON file of a notice.',
  paste: 'Paste embed code',
  pasteHint: 'The embed code, an article that contains it, or the notice as JSON.',
  read: 'Import',
  begun: 'New notice started.',
  replaced: 'Notice opened.',
  left: 'Not imported, because a notice has no such field:',
  large: 'This file is too large for a notice. The maximum is 256 KB.',
  unreadable: 'This file is not UTF-8 text. Choose the JSON file of a notice.',
  noJson: 'This is not a notice in JSON. Choose the JSON file, or paste the complete embed code.',
  noSnippet:
    'This text contains no notice. Paste the complete embed code, from <section> to </section>, or open the JSON file.',
  onlyAddress: (src: string) =>
    `This embed code contains only the address of the notice, ${src}. Open that file. The other settings of the embed code are already imported.`,
  hash: 'The address of this page contains data, which the builder ignores. Open the file or paste the embed code instead.',
};

export const steps = texts({
  what: ['What changes'],
  when: ['When'],
  how: ['How to say no'],
  data: ['Which data'],
  sources: ['Sources', 'Where your information comes from: a newspaper, the platform or an authority.'],
  publish: ['Publish'],
});

/** Progress of each step. */
export const progress = {
  title: 'Steps',
  states: names({ empty: 'not started', ready: 'ready' }),
  required: 'required',
};

/** Titles of collapsed sections. */
export const folds = names({
  languages: 'Languages',
  platform: 'More about the platform',
  data: 'More about the data',
  positions: 'Authorities and others',
  background: 'Background and updates',
  law: 'Law and regions',
  about: 'About this notice',
});

/** Assigns sources to claims, if a notice has several sources. */
export const attribution = {
  title: 'Which source says what?',
  hint: 'Select the sources of each step. You can choose other sources for a single entry.',
  /** `sources`: the names of the sources of the step. */
  asStep: (sources: string) => `${sources} (same as the step)`,
};

/** The short form for a standalone banner. */
export const banner = {
  title: 'Banner',
  hint: 'The date and how to say no, for the top of an article.',
  whole: 'Convert to a full notice',
  /** `name`: the label of the field. */
  missing: (name: string) => `Still missing: ${name}.`,
  tooMuch: (name: string) => `A banner cannot show this: ${name}. Remove it, or convert the banner to a full notice.`,
  wrong: 'Fix the problems marked in the form.',
};
