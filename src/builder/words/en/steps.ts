/** The ways in, the steps and their parts, and who says what, in English. */
import { names, texts } from '../kinds.js';

/** The first screen: the ways in. */
export const start = {
  title: 'What do you want to make?',
  hint: 'Nothing is sent. You can drop a file anywhere on this page.',
  ways: texts({
    ready: ['A ready-made notice', 'Written and checked. Change what you like.'],
    banner: ['Only a banner', 'When it begins and where to say no: under a minute.'],
    whole: ['A full notice', 'Six steps from an article to a card.'],
    open: ['A notice that you already have', 'Open its file, or paste a snippet or a whole article that contains one.'],
  }),
  makeBanner: 'Make a banner',
  makeWhole: 'Begin with step 1',
  goOn: 'Continue with what you have typed',
  /** Above the form: the ways to begin again. */
  another: 'Start or open another notice',
  file: 'Open a file',
  fileHint: 'The JSON file of a notice.',
  paste: 'Paste a snippet',
  pasteHint: 'A snippet, an article that contains one, or the notice as JSON.',
  read: 'Read the snippet',
  begun: 'A new notice has begun.',
  replaced: 'The form is filled in.',
  left: 'Left out, because a notice has no place for it:',
  large: 'This file is larger than 256 KB: it cannot be a notice.',
  unreadable: 'This file is not UTF-8 text. Choose the JSON file of a notice.',
  noJson: 'This is not a notice in JSON. Choose the JSON file, or paste a whole snippet.',
  noSnippet:
    'This text contains no notice. Paste a whole snippet, from <section> to </section>, or open the JSON file.',
  onlyAddress: (src: string) =>
    `This snippet contains only the address of its notice, ${src}. Open that file: the rest of the snippet is remembered.`,
  hash: 'The address of this page contains data. The builder does not read them: open the file, or paste the snippet.',
};

export const steps = texts({
  what: ['What changes'],
  when: ['When'],
  how: ['How to say no'],
  data: ['Which data'],
  sources: ['Sources', 'Where your information comes from: a newspaper, the platform, an authority.'],
  publish: ['Publish'],
});

/** How far each step is. */
export const progress = {
  title: 'Steps',
  states: names({ empty: 'not started', ready: 'ready' }),
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
  hint: 'Tick the sources of each step. You can choose others for a single entry.',
  /** `sources`: the names of those of the step. */
  asStep: (sources: string) => `${sources} (as for the whole step)`,
};

/** The short form for a banner alone. */
export const banner = {
  title: 'A banner',
  hint: 'The date and the way to say no, for the top of an article.',
  whole: 'Turn it into a full notice',
  /** `name`: that of the field. */
  missing: (name: string) => `Still missing: ${name}.`,
  tooMuch: (name: string) => `A banner cannot say this: ${name}. Turn it into a full notice, or leave this out.`,
  wrong: 'Correct what is marked in the form.',
};
