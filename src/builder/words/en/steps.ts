/** The ways in, the steps and their parts, and who says what, in English. */
import { names, texts } from '../kinds.js';

/** The first screen: the ways in. */
export const start = {
  title: 'What do you want to make?',
  hint: 'Nothing is sent. You can drop a file anywhere on this page.',
  ways: texts({
    ready: ['A ready-made notice', 'Written and checked. Change what you like.'],
    banner: ['Only a banner', 'When it begins and where to say no: five fields, under a minute.'],
    whole: ['A whole notice', 'Six steps from an article to a card.'],
    open: ['A notice that you have', 'Open its file, or paste a snippet or a whole article that holds one.'],
  }),
  makeBanner: 'Make a banner',
  makeWhole: 'Begin with step 1',
  goOn: 'Go on with what you have typed',
  /** Above the form: back to the ways in. */
  another: 'Another notice',
  file: 'Open a file',
  fileHint: 'A notice as JSON.',
  paste: 'Paste a snippet',
  pasteHint: 'A snippet, an article that holds one, or the notice as JSON.',
  read: 'Read the snippet',
  begun: 'A new notice has begun.',
  replaced: 'The form is filled.',
  left: 'Not taken over, because a notice has no place for it:',
  large: 'This file is larger than 256 KB: it cannot be a notice.',
  unreadable: 'This file is not a text in UTF-8. Choose the JSON file of a notice.',
  noJson: 'This is no notice as JSON. Choose the JSON file, or paste a whole snippet.',
  noSnippet:
    'No notice stands in this text. Paste a whole snippet, from <section> to </section>, or open the JSON file.',
  onlyAddress: (src: string) =>
    `This snippet names its notice, ${src}, and does not hold it. Open that file: the rest of the snippet is remembered.`,
  hash: 'The address of this page holds data. They are not read: open the file, or paste the snippet.',
};

export const steps = texts({
  what: ['What changes'],
  when: ['When'],
  how: ['How to say no'],
  data: ['Which data'],
  sources: ['Who says so', 'What you are writing from: a newspaper, the platform, an authority.'],
  publish: ['Publish'],
});

/** How far each step is. */
export const progress = {
  title: 'Steps',
  states: names({ empty: 'nothing yet', ready: 'ready' }),
  required: 'required',
};

/** Parts of a step that are folded away. */
export const folds = names({
  languages: 'Languages',
  platform: 'More about the platform',
  data: 'More about the data',
  positions: 'Authorities and others',
  background: 'Background and later news',
  law: 'Law and regions',
  about: 'About this notice',
});

/** Who says what, where a notice has several sources. */
export const attribution = {
  title: 'Which source says what?',
  hint: 'Tick the sources of each step. A single entry can name others.',
  /** `sources`: the names of those of the step. */
  asStep: (sources: string) => `${sources}, as the whole step`,
};

/** The short form for a banner alone. */
export const banner = {
  title: 'A banner',
  hint: 'The date and the way to say no, for the top of an article.',
  whole: 'Make a whole notice of it',
  /** `name`: that of the field. */
  missing: (name: string) => `Still missing: ${name}.`,
  tooMuch: (name: string) => `A banner cannot say this: ${name}. Make a whole notice of it, or leave it out.`,
  wrong: 'Correct what is marked in the form.',
};
