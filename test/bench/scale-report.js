/** Reports how costs grow: two charts, and the same figures in tables. */
import { lineChart } from './charts.js';
import { Costs } from './costs.js';
import { table, twoDigits, whole } from './format.js';

const FRAMES = 'The content time is rounded up to a frame of 17 ms, which is 0.17 ms for each of 100.';
const COMPILED = 'Code that runs a thousand times is optimized by then.';

/** Why a line is not straight, by the id of its series in scale.js. */
export const NOTES = {
  static: FRAMES,
  lit: FRAMES,
  embed: `${FRAMES} ${COMPILED}`,
  shoelace: `${FRAMES} ${COMPILED}`,
  fluent: `${FRAMES} ${COMPILED}`,
  material: `${FRAMES} ${COMPILED}`,
};

/** The counts at which the cost of one more is compared; a larger relative difference is reported. */
const COMPARED = [100, 2000];
const DIFFERENCE = 1 / 3;

/** The cost of one more in milliseconds: the increase above the smallest count, divided by the additional number. */
function eachMore({ points }, cost) {
  const [first] = points;
  return ({ count, page }) =>
    page === first.page
      ? undefined
      : (cost.median(page, 'content') - cost.median(first.page, 'content')) / (count - first.count);
}

function rows(series, cost) {
  return series.flatMap((one) => {
    const each = eachMore(one, cost);
    return one.points.map((point) => [
      one.name,
      whole(point.count),
      ...['content', 'thread'].map((key) => whole(cost.median(point.page, key))),
      each(point) === undefined ? '–' : twoDigits(each(point)),
      ...['heap', 'nodes'].map((key) => whole(cost.net(point.page, key))),
    ]);
  });
}

const figures = (first, counted, series, cost) =>
  table(
    [first, counted, 'Content ms', 'Main thread ms', 'Content ms for each more', 'Heap kB', 'Nodes'],
    rows(series, cost),
  );

/** A sentence for each series in which the cost of one more element changes between small and large counts. */
function bends(series, cost) {
  return series.flatMap((one) => {
    const each = eachMore(one, cost);
    const [few, many] = COMPARED.map((count) => one.points.find((point) => point.count === count)).map(
      (point) => point && each(point),
    );
    if (!(few > 0) || !(many > 0) || Math.abs(many / few - 1) <= DIFFERENCE) return [];
    const [least, most] = COMPARED.map(whole);
    const sentence = `${one.name}: one more element costs ${twoDigits(many)} ms among ${most}, and ${twoDigits(few)} ms among ${least} (${twoDigits(many / few)} ×).`;
    return `- ${[sentence, NOTES[one.id]].filter(Boolean).join(' ')}`;
  });
}

const linesOf = (series, cost) =>
  series.map(({ id, name, points, short = name }) => ({
    name: short,
    standsOut: id === 'embed',
    points: points.map(({ count, page }) => ({ count, time: cost.median(page, 'content') })),
  }));

const MEASURED = 'From the start of the visit to the content';

/** The charts of the measurements, by file name. */
export function chartsOf({ banners, costs, notices }) {
  const cost = new Costs(costs, []);
  const charts = {};
  if (banners.length)
    charts['elements.svg'] = lineChart({
      title: 'Time by the number of banners on a page',
      measured: MEASURED,
      counted: 'Banners',
      lines: linesOf(banners, cost),
    });
  if (notices.length)
    charts['notice.svg'] = lineChart({
      title: 'Time of the whole card by the size of its notice',
      measured: MEASURED,
      counted: 'Kinds of data in the notice',
      lines: linesOf(notices, cost),
    });
  return charts;
}

/** The section of RESULTS.md about growth. */
export function reportOfScale({ banners, costs, notices, rounds, seconds }) {
  const cost = new Costs(costs, []);
  const parts = [
    `## How costs grow\n\nMedians of ${rounds} separate rounds, which took ${whole(seconds)} seconds; 1× CPU. Heap and nodes are the difference from the
blank page. “For each more” is the increase in time since the first row, divided by the additional number: a constant value
means a straight line.`,
  ];
  if (banners.length) {
    const bent = bends(banners, cost);
    parts.push(
      '### Number of elements',
      '![Time by the number of banners on a page; the table below has the same figures](charts/elements.svg)',
      figures('Contender', 'Banners', banners, cost),
      bent.length
        ? bent.join('\n')
        : `The cost of one more never differs by more than a third between ${COMPARED.map(whole).join(' and ')} banners.`,
    );
  }
  if (notices.length)
    parts.push(
      '### Size of the notice',
      `The whole card of \`embed/en.js\` with generated notices: steps, positions, events and sources grow with the kinds of data
(\`notices.js\`). A notice has at most 12 routes, which it reaches at 84 kinds of data, so the lines are flatter after 60.
The content time excludes what closed folds contain, which is most of a large notice; the main thread time includes it.`,
      '![Time of the whole card by the size of its notice; the table below has the same figures](charts/notice.svg)',
      figures('Notice', 'Kinds of data', notices, cost),
    );
  return parts.join('\n\n');
}
