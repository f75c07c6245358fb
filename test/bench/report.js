/** Writes down what was measured, on what, and what is promised. */
import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import { version as vite } from 'vite';
import { Costs } from './costs.js';
import { formatted, table, totalOf, twoDigits, whole } from './format.js';
import { reportOfScale } from './scale-report.js';

/** What is measured on, at the start: no names, no paths. */
export const machine = () => ({
  cores: cpus().length,
  processor: cpus()[0]?.model.trim() ?? 'unknown processor',
  memory: Math.round(totalmem() / 2 ** 30),
  system: `${platform()} ${arch()}`,
  load: loadavg()[0],
  date: new Date().toISOString().slice(0, 10),
});

const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

function versions(contenders) {
  const packages = [...new Set(contenders.flatMap((one) => one.packages ?? []))].sort();
  const { dependencies } = read('package.json');
  const own = `opt-out-elements ${read('../../package.json').version}`;
  return [own, ...packages.map((name) => `${name} ${dependencies[name]}`)].join(', ');
}

function bytes(contenders, files) {
  const brotli = (id, ending) =>
    totalOf(
      files[id].filter(({ path }) => path.endsWith(ending)),
      'brotli',
    );
  const rows = contenders.map(({ id, name }) => [
    name,
    files[id].length,
    ...['minified', 'gzip', 'brotli'].map((key) => whole(totalOf(files[id], key))),
    whole(brotli(id, '.js')),
    whole(brotli(id, '.css')),
  ]);
  return table(['Contender', 'Files', 'Minified', 'gzip 9', 'brotli 11', 'of it JS', 'of it CSS'], rows);
}

/** The median, and the quartiles in brackets. */
function spread(cost, id, key) {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => whole(cost.quantile(id, key, share)));
  return `${middle} (${low}–${high})`;
}

/** What the times of a setting are compared with, besides the best peer: id by heading. */
const LIMITS = { '× plain': 'plain', '× Lit': 'lit' };
const CARD_LIMITS = { '× static': 'static-card' };

function times(cost, limits) {
  const ratio = (id, key, other) => (other && cost.has(other) ? twoDigits(cost.ratio(id, key, other)) : '–');
  const columns = (id, key) => [
    spread(cost, id, key),
    ...Object.values(limits).map((limit) => ratio(id, key, limit)),
    ratio(id, key, cost.peers(key)[0]?.id),
  ];
  const rows = [{ id: 'blank', name: 'Blank page' }, ...cost.contenders].map(({ id, name }) => [
    name,
    ...columns(id, 'content'),
    ...columns(id, 'thread'),
    whole(cost.median(id, 'script')),
    whole(cost.net(id, 'heap')),
    whole(cost.net(id, 'nodes')),
    cost.median(id, 'shift').toFixed(3),
  ]);
  const ratios = [...Object.keys(limits), '× best peer'];
  const heads = ['Contender', 'Content ms', ...ratios, 'Main thread ms', ...ratios];
  return table([...heads, 'Script ms', 'Heap kB', 'Nodes', 'Shift'], rows);
}

/** How many times one is the other, if that is not nothing. */
const ratioOf = (one, other) => (other ? twoDigits(one / other) : '–');

/** The earlier build and the present one in each setting: a row for each of its contenders that was measured in both. */
function besides(settings, costs) {
  const rows = settings.flatMap(({ cpu, title }, index) => {
    const cost = costs[index];
    const pairs = cost.contenders.filter(({ now }) => now && cost.has(now));
    return pairs.map(({ id, now }) => {
      const pair = (value) => [whole(value(id)), whole(value(now)), ratioOf(value(now), value(id))];
      return [
        now === 'card' ? `Whole card, ${cpu}× CPU` : title,
        ...['content', 'thread'].flatMap((key) => pair((one) => cost.median(one, key))),
        ...['heap', 'domHeap', 'nodes'].flatMap((key) => pair((one) => cost.net(one, key))),
      ];
    });
  });
  const heads = ['Content ms', 'Main thread ms', 'Heap kB', 'DOM heap kB', 'Nodes'];
  return table(['What', ...heads.flatMap((head) => [`${head} before`, 'now', '×'])], rows);
}

/** What stands in the card, and in the heaps for it. */
function cards(cost) {
  const counts = (id) => ['elements', 'texts', 'comments'].map((key) => cost.median(id, key));
  const values = (id) => [...counts(id), cost.allNodes(id), cost.net(id, 'heap'), cost.net(id, 'domHeap')];
  const [first, second] = ['before-card', 'card'].filter((id) => cost.has(id)).map(values);
  return table(
    ['Contender', 'Elements', 'Texts', 'Comments', 'All nodes', 'Heap kB', 'DOM heap kB'],
    [
      ...cost.contenders.map(({ id, name }) => [name, ...values(id).map(whole)]),
      ...(second ? [['× before', ...second.map((value, index) => ratioOf(value, first[index]))]] : []),
    ],
  );
}

function ticks(cost) {
  const ratio = (id) => (cost.has('before') ? twoDigits(cost.ratio(id, 'thread', 'before')) : '–');
  const rows = cost.contenders.map(({ id, name }) => [name, spread(cost, id, 'thread'), ratio(id)]);
  return table(['Contender', 'Main thread ms', '× before'], rows);
}

/**
 * The whole of RESULTS.md; `variants` are the contenders with other fallbacks. `judged` are the promises.
 */
export async function report({ contenders, judged, results, settings, variants }) {
  const { chromium, cores, date, files, idle, intl, load, memory, processor, rounds, scale, seconds, seed, system } =
    results;
  const costs = results.measures.map((measures) => new Costs(measures, contenders));
  const beside = contenders.some(({ now }) => now) && besides(settings, costs);
  const text = `# What the elements cost, beside others

Written by \`npm run bench\`: do not edit.

- **When and on what**: ${date}; ${cores} cores (${processor}), ${memory} GB, ${system}, load ${twoDigits(load)} at the start;
  Chromium ${chromium}, Node ${process.version}, bundled with Vite ${vite}.
- **How much**: rounds: ${rounds}, with banners alone ${Math.ceil(rounds / 2)}; seed ${seed}; ${twoDigits(seconds / 60)} minutes.
- **Versions**: ${versions(contenders)}.
- **Again**: \`npm run bench\`, on a machine that does nothing else. It measures what \`npm run build\` left in \`dist/\`.
  After \`--\`, \`--rounds 1\` takes a short look, \`--seed ${seed}\` the same order, \`--only ours,lit,shoelace\` prints the
  figures of some, by their ids or kinds in \`contenders.js\`, and \`--beside FOLDER\` prints those of an earlier build
  too. \`--scale\` prints only how costs grow, and \`--no-scale\` all but that. Times drift between machines and days: compare within one run.

## Promises

${judged.map(({ figure, met, promise }) => `- ${promise}: **${met ? 'met' : 'not met'}**, ${figure}.`).join('\n')}

${beside ? `## Beside the earlier build\n\nMedians. ×: by the earlier build, below 1 is less.\n\n${beside}\n` : ''}
## What is compared

Each page does three jobs: a banner with a date and a link, five steps, eight categories in two groups. Peers do them with
their own components, as their documentation says: notification and button, stepper or ordered list, details and badges,
without icons where these are optional. The pages stand in \`contenders/\`. Limits are what the platform, or Lit, takes by
itself. Ours do more than was asked: a calendar leaf, boxes to tick steps off, a fallback without script, data that are
checked when they are read. The notice's day is past, so that nothing is counted; “days counted” is a notice 40 days ahead.

Each card is the notice of LinkedIn, with all its sections, steps, lists, quotes and folds. Ours reads the notice; \`card.js\`
takes the same content from its plain HTML, and \`contenders/*/card.js\` write that with the components of each library, and
as ordinary HTML where it has none for it. A card fails the run that lacks a text, shown or folded. What our card does not
say after the day is left out: the last day, and why it is that day. Ours alone has boxes, printing, and the day's date in
its timeline.

Each visit has a fresh context without cache, 360 × 740 pixels. In each round each contender is visited once in each setting,
in an order shuffled anew, a blank page among them. Files come from the loopback interface, all in brotli; scripts are modules in the head. A page whose texts are not all
visible fails the run. Figures are medians, in brackets the quartiles.

- **Content**: from the start of the navigation to the first frame in which the last parts are defined, drawn, and have their
  texts in visible boxes.
- **Main thread**: \`TaskDuration\` of Chromium until 300 ms after the content. **Script**: \`ScriptDuration\`, which misses
  microtasks, in which Lit draws.
- **Heap** (of JavaScript, after garbage collection), **DOM heap** and **nodes**: what is more than on the blank page.
  **Shift**: the sum of the layout shifts.
- **× plain**, **× Lit** and **× static**: by the smallest of these without \`Intl\`, and by the card in static HTML, the
  lower limits. **× best peer**: by the library of custom elements that is best in that column.

## Bytes of the code

All scripts and style sheets that the page asks for.

${bytes(contenders, files)}

${settings.map(({ card, title }, index) => `## ${title}\n\n${times(costs[index], card ? CARD_LIMITS : LIMITS)}`).join('\n\n')}

${scale ? reportOfScale(scale) : ''}

## The whole card: nodes and memory

Elements, texts and comments of the card, also those in shadow trees.

${cards(costs[settings.findIndex(({ card }) => card)])}

## A day's tick with 500 banners

The clock goes from a day to the next, 40 days before the date, and all banners count anew until that is painted.

${ticks(new Costs(results.ticks, contenders))}

## Ten idle seconds with 500 banners

${table(
  ['Contender', 'Main thread ms'],
  contenders.filter(({ id }) => id in idle).map(({ id, name }) => [name, idle[id].toFixed(1)]),
)}

## Layout shift when the script comes late

The script comes half a second after the page, so that its fallback has been painted. The page is an article: a heading
and 120 words stand before the elements. Where nothing does, a short fallback that grows moves what follows on the screen.

${table(
  ['Contender', 'Shift'],
  [...contenders, ...variants].map(({ id, name }) => [name, results.shifts[id].toFixed(3)]),
)}

## Calls of \`Intl\` before the first paint

${table(
  ['Contender', 'Calls'],
  contenders.filter(({ id }) => id in intl).map(({ id, name }) => [name, intl[id]]),
)}
`;
  return formatted(text);
}
