/** Writes the report: the measurements, the machine, and the promises. */
import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import { version as vite } from 'vite';
import { Costs } from './costs.js';
import { formatted, table, totalOf, twoDigits, whole } from './format.js';
import { reportOfScale } from './scale-report.js';

/** The machine at the start, without names and paths. */
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
  return table(['Contender', 'Files', 'Minified', 'gzip 9', 'brotli 11', 'JS in brotli', 'CSS in brotli'], rows);
}

/** The median, and the quartiles in brackets. */
function spread(cost, id, key) {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => whole(cost.quantile(id, key, share)));
  return `${middle} (${low}–${high})`;
}

/** The contenders for comparison, besides the best peer: id by heading. */
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

/** The ratio of two numbers, unless the second is zero. */
const ratioOf = (one, other) => (other ? twoDigits(one / other) : '–');

/** The earlier build and the present one in each setting: a row for each contender that was measured in both. */
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

/** The nodes of the card, and its heaps. */
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

/** The whole of RESULTS.md; `variants` are the contenders with other fallbacks. `judged` are the promises. */
export async function report({ contenders, judged, results, settings, variants }) {
  const { chromium, cores, date, files, idle, intl, load, memory, processor, rounds, scale, seconds, seed, system } =
    results;
  const costs = results.measures.map((measures) => new Costs(measures, contenders));
  const beside = contenders.some(({ now }) => now) && besides(settings, costs);
  const text = `# What the elements cost, compared with others

Generated by \`npm run bench\`. Do not edit.

- **Date and machine**: ${date}; ${cores} cores (${processor}), ${memory} GB, ${system}, load ${twoDigits(load)} at the start;
  Chromium ${chromium}, Node ${process.version}, bundled with Vite ${vite}.
- **Rounds**: ${rounds}, with only banners ${Math.ceil(rounds / 2)}; seed ${seed}; ${twoDigits(seconds / 60)} minutes.
- **Versions**: ${versions(contenders)}.
- **Repeat**: \`npm run bench\`, on an otherwise idle machine. It measures the output of \`npm run build\` in \`dist/\`.
  Options follow \`--\`: \`--rounds 1\` is a quick run, \`--seed ${seed}\` repeats the order, \`--only ours,lit,shoelace\` prints the
  figures of some contenders, by their ids or kinds in \`contenders.js\`, and \`--beside FOLDER\` also those of an earlier build.
  \`--scale\` prints only how costs grow, and \`--no-scale\` omits that part. Times drift between machines and days: compare
  within one run.

## Promises

${judged.map(({ figure, met, promise }) => `- ${promise}: **${met ? 'met' : 'not met'}**, ${figure}.`).join('\n')}

${beside ? `## Compared with the earlier build\n\nMedians. ×: relative to the earlier build; less than 1 is lower.\n\n${beside}\n` : ''}
## What is compared

Each page does three jobs: a banner with a date and a link, five steps, eight categories in two groups. Peers do them with
their own components, as their documentation recommends: notification and button, stepper or ordered list, details and
badges, without optional icons. The pages are in \`contenders/\`. Limits are the costs of the platform, or of Lit, alone. Ours
do more than these jobs: a calendar leaf, checkboxes for steps, a fallback without script, and validation of the data. The
day in the notice is in the past, so that no days are counted; “days counted” is a notice 40 days in the future.

Each card shows the LinkedIn notice, with all its sections, steps, lists, quotes and folds. Ours reads the notice. \`card.js\`
takes the same content from its plain HTML, and \`contenders/*/card.js\` write it with the components of each library, or as
ordinary HTML if the library has none for it. A card that lacks a text, shown or folded, fails the run. The other cards omit
the last day and its reason, as ours does after that day. Only ours has checkboxes, printing, and today's date in its
timeline.

Each visit has a fresh context without cache, at 360 × 740 pixels. Each round visits each contender and a blank page once in
each setting, in a new random order. All files come from the loopback interface, in brotli; scripts are modules in the head.
A page whose texts are not all visible fails the run. Figures are medians, with quartiles in brackets.

- **Content**: from the start of the navigation to the first frame in which the last parts are defined and rendered, with
  their texts in visible boxes. Ours renders the content of closed folds right after this frame; the main thread time
  includes it.
- **Main thread**: Chromium's \`TaskDuration\` until 300 ms after the content. **Script**: \`ScriptDuration\`, which excludes
  microtasks, in which Lit renders.
- **Heap** (of JavaScript, after garbage collection), **DOM heap** and **nodes**: the difference from the blank page.
  **Shift**: the sum of the layout shifts.
- **× plain**, **× Lit** and **× static**: relative to the smallest of these without \`Intl\`, and to the card in static HTML,
  the lower limits. **× best peer**: relative to the best library of custom elements in that column.

## Bytes of the code

All scripts and style sheets that the page requests.

${bytes(contenders, files)}

${settings.map(({ card, title }, index) => `## ${title}\n\n${times(costs[index], card ? CARD_LIMITS : LIMITS)}`).join('\n\n')}

${scale ? reportOfScale(scale) : ''}

## The whole card: nodes and memory

Elements, texts and comments of the card, including shadow trees.

${cards(costs[settings.findIndex(({ card }) => card)])}

## A new day with 500 banners

The clock advances by a day, 40 days before the date. All banners count again, until the next paint.

${ticks(new Costs(results.ticks, contenders))}

## Ten idle seconds with 500 banners

${table(
  ['Contender', 'Main thread ms'],
  contenders.filter(({ id }) => id in idle).map(({ id, name }) => [name, idle[id].toFixed(1)]),
)}

## Layout shift with a late script

The script arrives half a second after the page, so that the fallback has been painted. The page is an article: a heading
and 120 words precede the elements. Without them, a short fallback that grows would move the text below it on the screen.

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
