/** How costs grow: with the number of elements on a page, and with the size of a notice. */
import { snippet } from '../../dist/npm/snippets/snippets.js';
import { en } from '../../dist/npm/words/languages/en.js';
import { JOBS, NOTICE } from './contenders.js';
import { exampleNotice } from './notices.js';

/** So many banners stand on a page; and whose, by id. */
const BANNERS = [1, 10, 100, 500, 2000];
const BANNERS_OF = ['static', 'lit', 'embed', 'shoelace', 'fluent', 'material'];
/** What fits beside a line of a chart; default: the name. */
const SHORT = { static: 'Static HTML', lit: 'Smallest Lit elements', embed: 'Ours' };

/** So many kinds of data are in a notice, for so many groups of people. */
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

/** The text of the notice with so many of each, by the address at which its card asks for it. */
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
 * What is measured of those chosen: `banners` and `notices`, each a list of series (a name and an id for each count), which
 * becomes a line of a chart; `pages`, all that is visited; `contenders` and `files`, what the site needs for them.
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
