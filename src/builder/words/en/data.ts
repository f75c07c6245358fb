/** The parts of the form in which data are added and steps are written, in English. */
import { names, type Text } from '../kinds.js';

export const categories = {
  typed: ['Type the kinds of data', 'Separate the names with commas and press Enter.'] as Text,
  /** Labels of the fields in which names are typed, one for each use. */
  uses: names({
    used: 'These data are used',
    possible: 'These data may be used',
    unclear: 'It is unclear whether these data are used',
    'not-used': 'These data are not used',
  }),
  /** `names`: of the sources, as the form names them. */
  sources: (names: string) => `Who says this: ${names}. Open an item in the list to choose another source.`,
  title: 'Tick several kinds at once',
  use: 'What happens with these data',
  add: 'Add the ticked data',
  added: (count: number) => `${String(count)} added.`,
  /** `items`: each with what happens with it. */
  already: (items: string) => `Already in the list: ${items}.`,
};

export const lines = {
  hint: 'Write one step per line.',
  /** Where the notice has several languages. */
  languages: 'Each language has the same steps in the same order.',
  single: 'Add details to a step',
  back: 'Write one step per line',
};
