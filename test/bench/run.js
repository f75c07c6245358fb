/** The whole run: every contender is looked at once, then measured in rounds. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { find } from '../../tools/browsers.js';
import { JOBS, NOTICE, blank, contenders, fallbacks } from './contenders.js';
import { countIntl } from './probe.js';
import { machine, report } from './report.js';
import { randomFrom, shuffled } from './shuffle.js';
import { openSite } from './site.js';
import { check, idle, measure, visit } from './visit.js';

const PICTURES = 'shots/bench';
const RESULTS = 'test/bench/RESULTS.md';

/** What is measured in rounds; banners alone in half of them. */
const SETTINGS = [
  { title: 'Three jobs, 1× CPU', cpu: 1 },
  { title: 'Three jobs, 4× CPU', cpu: 4 },
  { title: '1 banner, 1× CPU', cpu: 1, banners: 1 },
  { title: '10 banners, 1× CPU', cpu: 1, banners: 10 },
  { title: '100 banners, 1× CPU', cpu: 1, banners: 100 },
  { title: '500 banners, 1× CPU', cpu: 1, banners: 500 },
];

const IDLE_BANNERS = 500;
const IDLE_SECONDS = 10;
/** Pages that do nothing do not disturb each other. */
const IDLE_TOGETHER = 10;

const launch = () => chromium.launch({ executablePath: find.chromium(), args: ['--no-sandbox'] });

const jobsOf = ({ jobs = JOBS }, banners) => (banners ? { banner: jobs.banner } : jobs);

/** Not the card, of which there is but one on a page. */
const hasBanner = ({ jobs = JOBS }) => 'banner' in jobs;

/** The address of a contender's page. */
const pageOn = (site, { id }, banners) => `${site.url}/${id}${banners ? `?banners=${banners}` : ''}`;

/** What `get` resolves with for each, one after the other, by id. */
async function each(contenders, get) {
  const found = {};
  for (const one of contenders) found[one.id] = await get(one);
  return found;
}

/** Looks whether each shows what it must, takes its picture, and notes the files that it asked for. */
const look = (browser, site, contenders) =>
  each(contenders, async (one) => {
    const paths = await check(browser, pageOn(site, one), { jobs: jobsOf(one) }, `${PICTURES}/${one.id}.png`);
    return paths.map((path) => ({ path, ...site.size(path) }));
  });

/** Measures all in each setting; `say` hears of each round. For each setting the lists of costs, by id. */
async function inRounds(site, contenders, { rounds, say, seed }) {
  const measures = SETTINGS.map(() => ({}));
  const random = randomFrom(seed);
  for (let round = 0; round < rounds; round++) {
    say(`round ${round + 1} of ${rounds}`);
    const browser = await launch();
    for (const [index, { banners, cpu }] of SETTINGS.entries()) {
      if (banners && round * 2 >= rounds) continue;
      const entrants = banners ? contenders.filter(hasBanner) : contenders;
      for (const one of shuffled([blank, ...entrants], random)) {
        const jobs = one === blank ? blank.jobs : jobsOf(one, banners);
        (measures[index][one.id] ??= []).push(await measure(browser, pageOn(site, one, banners), { cpu, jobs }));
      }
    }
    await browser.close();
  }
  return measures;
}

const shiftsOf = (browser, site, contenders) =>
  each(contenders, async (one) => {
    const { shift } = await measure(browser, `${pageOn(site, one)}?late`, { jobs: jobsOf(one) });
    return shift;
  });

const intlCallsOf = (browser, site, contenders) =>
  each(contenders, (one) =>
    visit(browser, pageOn(site, one), { jobs: jobsOf(one), prepare: countIntl }, ({ page }) =>
      page.evaluate(() => globalThis.intlCalls),
    ),
  );

async function idleTimesOf(browser, site, contenders) {
  const found = {};
  const waiting = contenders.filter(hasBanner);
  while (waiting.length) {
    await Promise.all(
      waiting.splice(0, IDLE_TOGETHER).map(async (one) => {
        const options = { jobs: jobsOf(one, IDLE_BANNERS) };
        found[one.id] = await idle(browser, pageOn(site, one, IDLE_BANNERS), options, IDLE_SECONDS);
      }),
    );
  }
  return found;
}

/** `only`: the ids of those to measure, of which the figures are printed; default: all, and RESULTS.md is written. */
export async function bench({ only, rounds, seed }) {
  const started = Date.now();
  const seconds = () => (Date.now() - started) / 1000;
  const say = (what) => console.log(`${seconds().toFixed(0).padStart(4)} s  ${what}`);
  const wanted = ({ id }) => !only || only.includes(id);
  const chosen = contenders.filter(wanted);
  const variants = fallbacks.filter(({ page }) => wanted({ id: page ?? 'card' }));
  const results = { ...machine(), rounds, seed };

  say(`${chosen.length} contenders, ${rounds} rounds, seed ${seed}: bundling`);
  const site = await openSite([blank, ...chosen, ...variants], { [NOTICE.path]: Buffer.from(NOTICE.json) });
  const browser = await launch();
  results.chromium = browser.version();

  say('looking at each');
  mkdirSync(PICTURES, { recursive: true });
  results.files = await look(browser, site, chosen);
  results.measures = await inRounds(site, chosen, { rounds, say, seed });
  say('layout shift, with scripts that come late');
  results.shifts = await shiftsOf(browser, site, [...chosen, ...variants]);
  say('calls of Intl');
  const ofInterest = ({ id, kind }) => kind === 'ours' || id.startsWith('plain');
  results.intl = await intlCallsOf(browser, site, chosen.filter(ofInterest));
  say(`${IDLE_SECONDS} idle seconds with ${IDLE_BANNERS} banners`);
  results.idle = await idleTimesOf(browser, site, chosen);

  await browser.close();
  site.close();
  results.seconds = seconds();
  const text = await report({ contenders: chosen, results, settings: SETTINGS, variants });
  if (only) console.log(text);
  else writeFileSync(RESULTS, text);
  say(only ? 'done' : `done: ${RESULTS}; what each contender looks like: ${PICTURES}/`);
}
