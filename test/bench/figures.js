/** The data of a run for the page “What it costs” in Storybook: only the medians and promises that it shows. */
import { Costs } from './costs.js';
import { totalOf } from './format.js';

const isCard = ({ id, kind }) => id === 'card' || kind.endsWith('-card');

const tenth = (number) => Math.round(number * 10) / 10;

/** The medians of some costs on each contender's page, by setting. */
function rowsOf(contenders, costs, keys) {
  return contenders
    .filter(({ id }) => costs.every((cost) => cost.has(id)))
    .map(({ id, kind, name }) => ({
      id,
      kind,
      name,
      ...Object.fromEntries(keys.map(([key, from, column]) => [key, tenth(costs[from][column](id))])),
    }));
}

/** The median and the difference from the blank page, by the name of a cost. */
const columns = (cost) => ({
  ...cost,
  has: cost.has,
  content: (id) => cost.median(id, 'content'),
  thread: (id) => cost.median(id, 'thread'),
  heap: (id) => cost.net(id, 'heap'),
  nodes: cost.allNodes,
});

/** Each line of a chart: its name, and the content time for each count. */
const scaleRows = (series, cost) =>
  series.map(({ name, points }) => ({
    name,
    points: points.map(({ count, page }) => ({ count, content: tenth(cost.median(page, 'content')) })),
  }));

/** The cost in each column: of the first setting, which is 1× CPU, and of the second, 4×. */
const TIMES = [
  ['content', 0, 'content'],
  ['content4', 1, 'content'],
  ['thread', 0, 'thread'],
  ['heap', 0, 'heap'],
  ['nodes', 0, 'nodes'],
];

export function figuresOf({ contenders, judged, results, settings }) {
  const costs = results.measures.map((measures) => columns(new Costs(measures, contenders)));
  const costsWhere = (isWanted) => costs.filter((_, index) => isWanted(settings[index]));
  const jobs = costsWhere(({ banners, card }) => !banners && !card);
  const cards = costsWhere(({ card }) => card);
  const many = costsWhere(({ banners, cpu }) => banners === 500 && cpu === 1);
  const scale = new Costs(results.scale.costs, []);
  const { chromium, cores, date, memory, processor, rounds, scale: measured, seconds } = results;
  return {
    run: {
      date,
      cores,
      processor,
      memory,
      chromium,
      rounds,
      scaleRounds: measured.rounds,
      minutes: tenth(seconds / 60),
    },
    promises: judged,
    jobs: rowsOf(
      contenders.filter((one) => !isCard(one)),
      jobs,
      TIMES,
    ),
    cards: rowsOf(contenders.filter(isCard), cards.length ? cards : jobs, TIMES),
    banners: rowsOf(
      contenders,
      many,
      TIMES.filter(([, from]) => from === 0),
    ),
    ticks: rowsOf(contenders, [columns(new Costs(results.ticks, contenders))], [['thread', 0, 'thread']]),
    bytes: contenders.map(({ id, kind, name }) => ({ id, kind, name, brotli: totalOf(results.files[id], 'brotli') })),
    scale: { banners: scaleRows(measured.banners, scale), notices: scaleRows(measured.notices, scale) },
  };
}
