/** The fields for kinds of data and for steps, in English. */
import { names, type Text } from '../kinds.js';

export const categories = {
  typed: ['Type the kinds of data', 'Separate the names with commas and press Enter.'] as Text,
  /** Labels of the fields for names, one for each use. */
  uses: names({
    used: 'These data are used',
    possible: 'These data may be used',
    unclear: 'It is unclear whether these data are used',
    'not-used': 'These data are not used',
  }),
  /** `names`: the names of the sources. */
  sources: (names: string) => `Source: ${names}. To choose another source, open an item in the list.`,
  title: 'Select several kinds at once',
  use: 'What happens to these data',
  add: 'Add selected data',
  added: (count: number) => `${String(count)} added.`,
  /** `items`: each with its use. */
  already: (items: string) => `Already in the list: ${items}.`,
};

export const lines = {
  hint: 'Write one step per line.',
  /** Shown if the notice has several languages. */
  languages: 'Write the same steps in the same order in each language.',
  single: 'Add details to a step',
  back: 'Back to one step per line',
};
