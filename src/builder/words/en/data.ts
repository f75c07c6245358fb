/** What stands where data are added, and where steps are written, in English. */
import { names, type Text } from '../kinds.js';

export const categories = {
  typed: ['Type the data', 'Put a comma between the names, and press Enter.'] as Text,
  /** Each in front of the names that are typed. */
  uses: names({
    used: 'These data are used',
    possible: 'These data may be used',
    unclear: 'It is unclear whether these data are used',
    'not-used': 'These data are not used',
  }),
  /** `names`: of the sources, as the form names them. */
  sources: (names: string) => `Who says so: ${names}. Open an item of the list to choose another source.`,
  title: 'Tick several at once',
  use: 'These data are',
  add: 'Add the ticked data',
  added: (count: number) => `${String(count)} added.`,
  /** `items`: each with what happens with it. */
  already: (items: string) => `In the list already: ${items}.`,
};

export const lines = {
  hint: 'Write one step a line.',
  /** Where the notice has several languages. */
  languages: 'Each language has the same steps in the same order.',
  single: 'More about single steps',
  back: 'Write one step a line',
};
