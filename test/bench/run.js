/** The whole run: checks every contender once, then measures in rounds. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { format } from 'prettier';
import { find } from '../../tools/browsers.js';
import { install } from '../../tools/steps.js';
import { JOBS, before, blank, contenders, fallbacks } from './contenders.js';
import { Costs } from './costs.js';
import { figuresOf } from './figures.js';
import { formatted } from './format.js';
import { countIntl } from './probe.js';
import { promises } from './promises.js';
import { machine, report } from './report.js';
import { chartsOf, reportOfScale } from './scale-report.js';
import { scaleOf } from './scale.js';
import { randomFrom, shuffled } from './shuffle.js';
import { openSite } from './site.js';
import { check, idle, measure, tick, visit } from './visit.js';

const PICTURES = 'shots/bench';
const RESULTS = 'test/bench/RESULTS.md';
/** The data of the same run for Storybook. */
const FIGURES = 'test/bench/results.json';
/** The folder of the charts in RESULTS.md; charts of a printed report are next to the screenshots. */
const CHARTS = 'test/bench/charts';

/**
 * The settings that are measured in rounds: three jobs, whole cards, or only banners, which take half as many rounds.
 */
const SETTINGS = [
  { title: 'Three jobs, 1× CPU', cpu: 1 },
  { title: 'Three jobs, 4× CPU', cpu: 4 },
  { title: 'The whole card, 1× CPU', cpu: 1, card: true },
  { title: 'The whole card, 4× CPU', cpu: 4, card: true },
  { title: '1 banner, 1× CPU', cpu: 1, banners: 1 },
  { title: '10 banners, 1× CPU', cpu: 1, banners: 10 },
  { title: '100 banners, 1× CPU', cpu: 1, banners: 100 },
  { title: '500 banners, 1× CPU', cpu: 1, banners: 500 },
];

/** Additional settings for a comparison with an earlier build. */
const SETTINGS_BESIDE = [1, 100, 500].map((banners) => ({
  title: `${banners} banner${banners === 1 ? '' : 's'}, 4× CPU`,
  cpu: 4,
  banners,
}));

/** The contenders for the new day: only our elements, by id. */
const TICKING = ['before', 'embed', 'ours'];
const TICK_BANNERS = 500;

const IDLE_BANNERS = 500;
const IDLE_SECONDS = 10;
/** Idle pages do not disturb each other. */
const IDLE_TOGETHER = 10;

const launch = () => chromium.launch({ executablePath: find.chromium(), args: ['--no-sandbox'] });

const jobsOf = ({ jobs = JOBS }, banners) => (banners ? { banner: jobs.banner } : jobs);

/** Not for the card, because a page has only one. */
const hasBanner = ({ jobs = JOBS }) => 'banner' in jobs;

const hasCard = ({ jobs = JOBS }) => 'card' in jobs;

/** The address of a contender's page. */
const pageOn = (site, { id }, banners) => `${site.url}/${id}${banners ? `?banners=${banners}` : ''}`;

/** Runs `get` for each contender in sequence, and returns the results by id. */
async function each(contenders, get) {
  const found = {};
  for (const one of contenders) found[one.id] = await get(one);
  return found;
}

/** Checks the content of each contender, takes its screenshot, and records the files that it requested. */
const look = (browser, site, contenders) =>
  each(contenders, async (one) => {
    const options = { jobs: jobsOf(one), texts: one.texts };
    const paths = await check(browser, pageOn(site, one), options, `${PICTURES}/${one.id}.png`);
    return paths.map((path) => ({ path, ...site.size(path) }));
  });

/**
 * Measures all contenders in each setting; calls `say` for each round. Returns for each setting the lists of costs, by
 * id.
 */
async function inRounds(site, contenders, { rounds, say, seed, settings }) {
  const measures = settings.map(() => ({}));
  const random = randomFrom(seed);
  for (let round = 0; round < rounds; round++) {
    say(`round ${round + 1} of ${rounds}`);
    const browser = await launch();
    for (const [index, { banners, card, cpu }] of settings.entries()) {
      if (banners && round * 2 >= rounds) continue;
      const entrants = contenders.filter(card ? hasCard : hasBanner);
      for (const one of shuffled([blank, ...entrants], random)) {
        const jobs = one === blank ? blank.jobs : jobsOf(one, banners);
        (measures[index][one.id] ??= []).push(await measure(browser, pageOn(site, one, banners), { cpu, jobs }));
      }
    }
    await browser.close();
  }
  return measures;
}

/** `scale` with its measurements: in each round one visit to each page, and to the blank one. */
async function scaleInRounds(site, scale, { rounds, say, seed }) {
  const started = Date.now();
  const costs = {};
  const random = randomFrom(seed);
  const all = [{ page: blank.id, path: `/${blank.id}`, jobs: blank.jobs }, ...scale.pages];
  for (let round = 0; round < rounds; round++) {
    say(`scale, round ${round + 1} of ${rounds}`);
    const browser = await launch();
    for (const { jobs, page, path } of shuffled(all, random))
      (costs[page] ??= []).push(await measure(browser, site.url + path, { jobs }));
    await browser.close();
  }
  return { ...scale, costs, rounds, seconds: (Date.now() - started) / 1000 };
}

function drawCharts(folder, scale) {
  mkdirSync(folder, { recursive: true });
  for (const [name, chart] of Object.entries(chartsOf(scale))) writeFileSync(`${folder}/${name}`, chart);
}

/** The cost of a new day, in as many rounds: lists by id. */
async function ticksOf(browser, site, contenders, rounds) {
  const measures = {};
  for (let round = 0; round < rounds; round++) {
    for (const one of contenders) {
      const jobs = { banner: ['days left'] };
      (measures[one.id] ??= []).push(await tick(browser, pageOn(site, one, TICK_BANNERS), { jobs }));
    }
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
      page.evaluate(() => globalThis.intlCallsBeforePaint()),
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

/** The contenders with these ids or kinds. Default: all. */
function choose(all, only) {
  const isNamed = (name) => all.some(({ id, kind }) => id === name || kind === name);
  const unknown = only?.filter((name) => !isNamed(name)) ?? [];
  if (unknown.length) throw new Error(`No contender has this id or kind: ${unknown.join(', ')}`);
  return all.filter(({ id, kind }) => !only || only.includes(id) || only.includes(kind));
}

/** Measures only how costs grow, and prints the report. */
export async function benchScale({ only, rounds, seed }) {
  const scale = scaleOf(choose(contenders, only));
  await install('test/bench/');
  console.log('bundling');
  const site = await openSite([blank, ...scale.contenders], scale.files);
  const measured = await scaleInRounds(site, scale, { rounds, say: console.log, seed });
  site.close();
  drawCharts(`${PICTURES}/charts`, measured);
  console.log(await formatted(reportOfScale(measured)));
  console.log(`done; the charts: ${PICTURES}/charts/`);
}

/**
 * `beside`: the folder of an earlier build · `only`: the ids or kinds of the contenders to measure; default: all ·
 * `scaleRounds`: the rounds for how costs grow; 0 omits that part. Each of these options prints the report; otherwise
 * it replaces RESULTS.md.
 */
export async function bench({ beside, only, rounds, scaleRounds, seed }) {
  const started = Date.now();
  const seconds = () => (Date.now() - started) / 1000;
  const say = (what) => console.log(`${seconds().toFixed(0).padStart(4)} s  ${what}`);
  const chosen = choose([...contenders, ...(beside ? before(beside) : [])], only);
  if (chosen.some(({ packages }) => packages)) await install('test/bench/');
  const variants = fallbacks.filter(({ page = 'card' }) => chosen.some(({ id }) => id === page));
  const settings = beside ? [...SETTINGS, ...SETTINGS_BESIDE] : SETTINGS;
  const results = { ...machine(), rounds, seed };

  say(`${chosen.length} contenders, ${rounds} rounds, seed ${seed}: bundling`);
  const scale = scaleOf(scaleRounds ? chosen : []);
  const pages = new Set([blank, ...chosen, ...variants, ...scale.contenders]);
  const site = await openSite([...pages], scale.files);
  const browser = await launch();
  results.chromium = browser.version();

  say('checking each contender');
  mkdirSync(PICTURES, { recursive: true });
  results.files = await look(browser, site, chosen);
  results.measures = await inRounds(site, chosen, { rounds, say, seed, settings });
  say(`a new day with ${TICK_BANNERS} banners`);
  const ticking = chosen.filter(({ id }) => TICKING.includes(id));
  results.ticks = await ticksOf(browser, site, ticking, rounds);
  say('layout shift with late scripts');
  results.shifts = await shiftsOf(browser, site, [...chosen, ...variants]);
  say('calls of Intl');
  const ofInterest = ({ id, kind }) => kind === 'ours' || id.startsWith('plain');
  results.intl = await intlCallsOf(browser, site, chosen.filter(ofInterest));
  say(`${IDLE_SECONDS} idle seconds with ${IDLE_BANNERS} banners`);
  results.idle = await idleTimesOf(browser, site, chosen);

  await browser.close();
  if (scaleRounds) results.scale = await scaleInRounds(site, scale, { rounds: scaleRounds, say, seed });
  site.close();
  results.seconds = seconds();
  const costs = results.measures.map((measures) => new Costs(measures, chosen));
  const judged = promises(settings, costs, results);
  const text = await report({ contenders: chosen, judged, results, settings, variants });
  const prints = only || beside || !scaleRounds;
  if (scaleRounds) drawCharts(prints ? `${PICTURES}/charts` : CHARTS, results.scale);
  if (prints) console.log(text);
  else {
    const figures = figuresOf({ contenders: chosen, judged, results, settings });
    writeFileSync(FIGURES, await format(JSON.stringify(figures), { parser: 'json' }));
    writeFileSync(RESULTS, text);
  }
  say(prints ? 'done' : `done: ${RESULTS}; screenshots of the contenders: ${PICTURES}/`);
}
