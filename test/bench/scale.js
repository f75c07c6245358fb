/** Measures how costs grow: with the number of elements on a page, and with the size of a notice. */
import { snippet } from '../../dist/npm/snippets/snippets.js';
import { en } from '../../dist/npm/words/languages/en.js';
import { JOBS, NOTICE } from './contenders.js';
import { exampleNotice } from './notices.js';

/** The numbers of banners on a page, and the contenders, by id. */
const BANNERS = [1, 10, 100, 500, 2000];
const BANNERS_OF = ['static', 'lit', 'embed', 'shoelace', 'fluent', 'material'];
/** Short names that fit next to a line of a chart; default: the name. */
const SHORT = { static: 'Static HTML', lit: 'Smallest Lit elements', embed: 'Ours' };

/** The numbers of kinds of data in a notice, and of groups of people. */
const CATEGORIES = [10, 60, 200];
const AUDIENCES = [1, 12];

const pageOfNotice = (id, notice, src, shown) => ({
  id,
  name: id,
  kind: 'scale',
  file: 'dist/embed/en.js',
  write: () => `<section data-part="card">${snippet(notice, en, { form: 'linked', src, headingLevel: 2 })}</section>`,
  jobs: { card: [notice.title.en.toLowerCase(), 'monday 3 november 2025', 'which data', ...shown] },
});

/** The text of the notice of each size, by the address that its card requests. */
const examples = AUDIENCES.flatMap((audiences) =>
  CATEGORIES.map((categories) => {
    const notice = exampleNotice({ audiences, categories });
    const id = `notice-${categories}-${audiences}`;
    const { label } = notice.dataCategories.at(-1);
    return { audiences, categories, id, json: JSON.stringify(notice), notice, shown: [label.en.toLowerCase()] };
  }),
);

const linkedIn = JSON.parse(NOTICE.json);

const pathOf = (id) => `/notices/${id}.json`;

/**
 * The measurements for the chosen contenders: `banners` and `notices`, each a list of series (a name and an id for
 * each count), which become lines of a chart; `pages` to visit; `contenders` and `files` for the site.
 */
export function scaleOf(chosen) {
  const has = (id) => chosen.some((one) => one.id === id);
  const entrants = chosen.filter(({ id }) => BANNERS_OF.includes(id));
  const banners = entrants.map(({ id, name }) => ({
    id,
    name,
    short: SHORT[id],
    points: BANNERS.map((count) => ({ count, page: `${id}-${count}` })),
  }));
  const notices = has('card')
    ? [
        ...AUDIENCES.map((audiences) => ({
          id: `audiences-${audiences}`,
          name: `Example, ${audiences} group${audiences === 1 ? '' : 's'} of people`,
          short: `${audiences} group${audiences === 1 ? '' : 's'} of people`,
          points: examples
            .filter((one) => one.audiences === audiences)
            .map(({ categories, id }) => ({ count: categories, page: id })),
        })),
        {
          id: 'linkedin',
          name: 'The notice of LinkedIn',
          points: [{ count: linkedIn.dataCategories.length, page: 'notice-linkedin' }],
        },
      ]
    : [];
  const cards = has('card')
    ? [
        ...examples.map(({ id, notice, shown }) => pageOfNotice(id, notice, pathOf(id), shown)),
        pageOfNotice('notice-linkedin', linkedIn, NOTICE.path, ['private messages']),
      ]
    : [];
  const pages = [
    ...banners.flatMap(({ id, points }) =>
      points.map(({ count, page }) => ({ page, path: `/${id}?banners=${count}`, jobs: { banner: JOBS.banner } })),
    ),
    ...cards.map(({ id, jobs }) => ({ page: id, path: `/${id}`, jobs })),
  ];
  const files = Object.fromEntries(examples.map(({ id, json }) => [pathOf(id), Buffer.from(json)]));
  files[NOTICE.path] = Buffer.from(NOTICE.json);
  return { banners, contenders: [...entrants, ...cards], files, notices, pages };
}
