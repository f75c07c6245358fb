/** The whole run: every contender is looked at once, then measured in rounds. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { find } from '../../tools/browsers.js';
import { JOBS, NOTICE, blank, contenders, fallbacks } from './contenders.js';
import { countIntl } from './probe.js';
import { machine, report } from './report.js';
import { openSite } from './site.js';
import { check, idle, measure, visit } from './visit.js';

const PICTURES = 'shots/bench';
const RESULTS = 'test/bench/RESULTS.md';

/** What is measured in rounds; many banners in fewer of them, for their times spread less. */
export const SETTINGS = [
  { title: 'Three jobs, 1× CPU', cpu: 1, share: 1 },
  { title: 'Three jobs, 4× CPU', cpu: 4, share: 1 },
  ...[1, 10, 100, 500].map((banners) => ({
    title: `${banners === 1 ? '1 banner' : `${banners} banners`}, 1× CPU`,
    banners,
    cpu: 1,
    share: 0.5,
  })),
];
const IDLE_BANNERS = 500;
const IDLE_SECONDS = 10;
const IDLE_TOGETHER = 5;

const launch = () => chromium.launch({ executablePath: find.chromium(), args: ['--no-sandbox'] });

/** Numbers between 0 and 1 that the seed decides (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same items in another order (Fisher and Yates). */
function shuffled(items, random) {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

const jobsOf = ({ jobs = JOBS }, banners) => (banners ? { banner: jobs.banner } : jobs);

/** All but the blank page and the card, of which there is but one. */
const hasBanner = ({ jobs = JOBS }) => 'banner' in jobs;

export async function bench({ only, rounds, seed }) {
  const started = Date.now();
  const wanted = ({ id }) => !only || only.includes(id);
  const chosen = contenders.filter(wanted);
  const say = (what) => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}`);
  const about = machine();

  say(`${chosen.length} contenders, ${rounds} rounds, seed ${seed}`);
  const variants = fallbacks.filter(({ page }) => wanted({ id: page ?? 'card' }));
  const site = await openSite([blank, ...chosen, ...variants], { [NOTICE.path]: Buffer.from(NOTICE.json) });
  let browser = await launch();
  const results = { ...about, chromium: browser.version(), rounds, seed };
  const at = ({ id }, query = '') => `${site.url}/${id}${query}`;

  say('looking at each');
  mkdirSync(PICTURES, { recursive: true });
  results.files = {};
  for (const contender of chosen) {
    const paths = await check(browser, at(contender), { jobs: jobsOf(contender) }, `${PICTURES}/${contender.id}.png`);
    results.files[contender.id] = paths.map((path) => ({ path, ...site.size(path) }));
  }

  results.measures = SETTINGS.map(() => ({}));
  const random = randomFrom(seed);
  for (let round = 0; round < rounds; round++) {
    say(`round ${round + 1} of ${rounds}`);
    await browser.close();
    browser = await launch();
    for (const [index, { banners, cpu, share }] of SETTINGS.entries()) {
      if (round >= Math.ceil(rounds * share)) continue;
      const entrants = [blank, ...chosen.filter((one) => !banners || hasBanner(one))];
      for (const one of shuffled(entrants, random)) {
        const options = { cpu, jobs: one === blank ? blank.jobs : jobsOf(one, banners) };
        const cost = await measure(browser, at(one, banners ? `?banners=${banners}` : ''), options);
        (results.measures[index][one.id] ??= []).push(cost);
      }
    }
  }

  say('layout shift, with scripts that come late');
  results.shifts = {};
  for (const one of [...chosen, ...variants]) {
    const { shift } = await measure(browser, at(one, '?late'), { jobs: jobsOf(one) });
    results.shifts[one.id] = shift;
  }

  say('calls of Intl');
  results.intl = {};
  for (const one of chosen.filter(({ id, kind }) => kind === 'ours' || id.startsWith('plain'))) {
    results.intl[one.id] = await visit(browser, at(one), { jobs: jobsOf(one), prepare: countIntl }, ({ page }) =>
      page.evaluate(() => globalThis.intlCalls),
    );
  }

  say(`${IDLE_SECONDS} idle seconds with ${IDLE_BANNERS} banners`);
  results.idle = {};
  const waiting = chosen.filter(hasBanner);
  while (waiting.length) {
    await Promise.all(
      waiting.splice(0, IDLE_TOGETHER).map(async (one) => {
        const options = { jobs: jobsOf(one, IDLE_BANNERS) };
        results.idle[one.id] = await idle(browser, at(one, `?banners=${IDLE_BANNERS}`), options, IDLE_SECONDS);
      }),
    );
  }

  await browser.close();
  site.close();
  results.seconds = (Date.now() - started) / 1000;
  const text = await report(chosen, variants, SETTINGS, results);
  if (only) console.log(text);
  else writeFileSync(RESULTS, text);
  say(only ? 'done' : `done: ${RESULTS}; what each contender looks like: ${PICTURES}/`);
}
