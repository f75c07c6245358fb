/** The words of each language, held to `Intl` and to the contract of English. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CATEGORIES } from '../../src/model/categories.js';
import { parseDay } from '../../src/model/day.js';
import { fullDate, partialDate } from '../../src/words/dates.js';
import { en, type Words } from '../../src/words/en.js';
import { inPlural, type Forms } from '../../src/words/plural.js';

/** Of each file of words; the helpers beside them have longer names. */
const languages = await Promise.all(
  readdirSync('src/words')
    .flatMap((file) => /^([a-z]{2,3})\.ts$/.exec(file)?.[1] ?? [])
    .map(async (lang) => {
      const { [lang]: words } = (await import(`../../src/words/${lang}.ts`)) as Record<string, Words>;
      assert.ok(words, `src/words/${lang}.ts exports no words called ${lang}`);
      return { lang, words };
    }),
);
/** English dates as in Europe: the day comes first. */
const localeOf = ({ lang }: Words): string => (lang === 'en' ? 'en-GB' : lang);

const isForms = (value: unknown): value is Forms =>
  typeof value === 'object' && value !== null && 'other' in value && 'one' in value;

/** Every leaf of the words with its path. */
function* leaves(value: unknown, path = ''): Iterable<[path: string, leaf: unknown]> {
  if (typeof value !== 'object' || value === null || isForms(value)) yield [path, value];
  else for (const [key, inside] of Object.entries(value)) yield* leaves(inside, `${path}/${key}`);
}

for (const { lang, words } of languages) {
  describe(lang, () => {
    it('says which language it is', () => {
      assert.equal(words.lang, lang);
    });

    it('names months, weekdays and whole dates as Intl does, on every day of four years', () => {
      const format = new Intl.DateTimeFormat(localeOf(words), {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      });
      const first = parseDay('2024-01-01') ?? NaN;
      for (let day = first; day < first + 4 * 366; day++) {
        assert.equal(fullDate(words, day), format.format(day * 864e5).replace(',', ''));
      }
    });

    it('writes a day without its weekday, a month and a year as Intl does', () => {
      const format = (options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(localeOf(words), { ...options, timeZone: 'UTC' }).format(new Date('2025-11-02'));
      assert.equal(partialDate(words, '2025-11-02'), format({ day: 'numeric', month: 'long', year: 'numeric' }));
      assert.equal(partialDate(words, '2025-11'), format({ month: 'long', year: 'numeric' }));
      assert.equal(partialDate(words, '2025'), '2025');
    });

    it('has the plural category of Intl for each number from 0 to 1000', () => {
      const rules = new Intl.PluralRules(words.lang);
      for (let n = 0; n <= 1000; n++) assert.equal(words.plural(n), rules.select(n), String(n));
    });

    it('has a text with the number in it for each plural category of the language', () => {
      const { pluralCategories } = new Intl.PluralRules(words.lang).resolvedOptions();
      const forms = [...leaves(words)].filter((leaf): leaf is [string, Forms] => isForms(leaf[1]));
      assert.ok(forms.length >= 2, 'some plural texts');
      for (const [path, form] of forms) {
        for (const category of pluralCategories) assert.match(form[category] ?? '', /#/, `${path}/${category}`);
        assert.doesNotMatch(inPlural(words, form, 7), /#/, path);
      }
    });

    it('has the same keys as English, none of them empty', () => {
      const paths = (one: Words) => [...leaves(one)].map(([path]) => path).sort();
      assert.deepEqual(paths(words), paths(en));
      for (const [path, leaf] of leaves(words)) assert.notEqual(leaf, '', path);
    });

    it('names every category of the vocabulary, each once', () => {
      const names = Object.keys(CATEGORIES).map(
        (id) => Object.entries(words.categories).find(([key]) => key === id)?.[1],
      );
      assert.ok(!names.includes(undefined), 'all named');
      assert.equal(new Set(names).size, names.length);
    });

    if (words !== en) {
      it('leaves no sentence in English', () => {
        const english = new Map(leaves(en));
        for (const [path, leaf] of leaves(words)) {
          if (typeof leaf !== 'string' || leaf.length < 12) continue;
          assert.notEqual(leaf, english.get(path), path);
        }
      });
    }
  });
}
