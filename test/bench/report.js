/** Writes what was measured, and whether it is what the project promises itself. */
import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { version as vite } from 'vite';

/** What the numbers were measured on: no names, no paths. */
export const machine = () => ({
  cores: cpus().length,
  processor: cpus()[0]?.model.trim() ?? 'unknown processor',
  memory: Math.round(totalmem() / 2 ** 30),
  system: `${platform()} ${arch()}`,
  load: loadavg()[0] ?? 0,
  date: new Date().toISOString().slice(0, 10),
});

/** The number below which this share of the list lies. */
function quantile(list, share) {
  const sorted = [...list].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const next = sorted[below + 1] ?? sorted[below];
  return sorted[below] + (next - sorted[below]) * (place - below);
}
const median = (list) => quantile(list, 0.5);

const whole = (number) => Math.round(number).toLocaleString('en');
const ratio = (number) => number.toFixed(2);
const spread = (list) => `${whole(median(list))} (${whole(quantile(list, 0.25))}–${whole(quantile(list, 0.75))})`;

const table = (heads, rows) =>
  [heads, heads.map((_, index) => (index ? '--:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const sum = (list, key) => list.reduce((total, one) => total + one[key], 0);
const namesOf = (list) => list.map(({ name }) => name).join(', ');

/** What was measured in one setting, by contender: medians, with the blank page taken off what is kept in memory. */
class Costs {
  constructor(measures, contenders) {
    this.measures = measures;
    this.contenders = contenders.filter(({ id }) => measures[id]);
  }

  list(id, key) {
    return this.measures[id].map((cost) => cost[key]);
  }

  median(id, key) {
    return median(this.list(id, key));
  }

  net(id, key) {
    return this.median(id, key) - this.median('blank', key);
  }

  /** The contender of a kind that costs least. */
  best(kind, key) {
    const some = this.contenders.filter((one) => one.kind === kind);
    return some.sort((a, b) => this.median(a.id, key) - this.median(b.id, key))[0];
  }

  ratio(id, key, other) {
    return other && this.measures[other] ? ratio(this.median(id, key) / this.median(other, key)) : '–';
  }

  table() {
    const ratios = (id, key) => [this.ratio(id, key, 'plain'), this.ratio(id, key, this.best('peer', key)?.id)];
    const row = ({ id, name }) => [
      name,
      spread(this.list(id, 'content')),
      ...ratios(id, 'content'),
      whole(this.median(id, 'script')),
      spread(this.list(id, 'thread')),
      ...ratios(id, 'thread'),
      whole(this.net(id, 'heap')),
      whole(this.net(id, 'nodes')),
      this.median(id, 'shift').toFixed(3),
    ];
    const heads = 'Contender|Content ms|× plain|× best peer|Script ms|Main thread ms|× plain|× best peer|Heap kB|Nodes';
    return table([...heads.split('|'), 'Shift'], [{ id: 'blank', name: 'Blank page' }, ...this.contenders].map(row));
  }
}

function bytes(contenders, files) {
  const ending = (id, end) => files[id].filter(({ path }) => path.endsWith(end));
  const rows = contenders.map(({ id, name }) => [
    name,
    files[id].length,
    ...['minified', 'gzip', 'brotli'].map((key) => whole(sum(files[id], key))),
    ...['.js', '.css'].map((end) => whole(sum(ending(id, end), 'brotli'))),
  ]);
  return table(['Contender', 'Files', 'Minified', 'gzip 9', 'brotli 11', 'of it JS', 'of it CSS'], rows);
}

/** A line for each thing that the project promises itself, as far as it was measured. */
function verdicts(settings, costs, { files, idle, intl, shifts }) {
  const lines = [];
  const judge = (target, met, figure) => lines.push(`- **${met ? 'met' : 'not met'}**: ${target}: ${figure}.`);
  const lessThan = (target, cost, key, id, others) => {
    const slower = others.filter((other) => cost.median(other.id, key) <= cost.median(id, key));
    const next = others.map((other) => `${other.name} ${whole(cost.median(other.id, key))}`).slice(0, 2);
    const figure = `${whole(cost.median(id, key))} ms; ${next.join(', ')}`;
    judge(target, !slower.length, slower.length ? `${figure}; not ahead of ${namesOf(slower)}` : figure);
  };
  const byCost = (list, cost, key) => list.sort((a, b) => cost.median(a.id, key) - cost.median(b.id, key));

  if (files.embed) {
    const size = sum(files.embed, 'brotli');
    judge('embed/en.js has at most 15,000 bytes in brotli', size <= 15_000, `${whole(size)} bytes`);
    judge('as a stretch 14,000', size <= 14_000, `${whole(size)} bytes`);
  }
  settings.forEach(({ banners, title }, index) => {
    const cost = costs[index];
    const { measures } = cost;
    const peers = byCost(
      cost.contenders.filter(({ kind }) => kind === 'peer'),
      cost,
      'content',
    );
    if (!banners && measures.ours && measures.lit) {
      const times = cost.median('ours', 'content') / cost.median('lit', 'content');
      judge(`${title}: content at most 1.2 × the smallest Lit elements`, times <= 1.2, `${ratio(times)} ×`);
    }
    if (!banners && measures.ours && peers.length)
      lessThan(`${title}: content ahead of every peer`, cost, 'content', 'ours', peers);
    const large = peers.filter(({ id }) => id === 'shoelace' || id === 'rhds');
    if (!banners && measures.card && large.length)
      lessThan(`${title}: the whole card ahead of Shoelace and Red Hat`, cost, 'content', 'card', large);
    if (banners === 500 && measures.ours && peers.length) {
      lessThan(`${title}: content ahead of every peer`, cost, 'content', 'ours', peers);
      const threads = byCost([...peers], cost, 'thread');
      lessThan(`${title}: less of the main thread than every peer`, cost, 'thread', 'ours', threads);
    }
  });
  for (const id of ['ours', 'embed', 'card'])
    if (id in intl) judge(`no call of \`Intl\` before the first paint (${id})`, intl[id] === 0, `${intl[id]} calls`);
  if ('ours' in idle && 'static' in idle) {
    const more = idle.ours - idle.static;
    judge('nothing runs while idle: at most 5 ms more than the static page', more <= 5, `${more.toFixed(1)} ms more`);
  }
  for (const [id, most] of [
    ['ours', 0],
    ['ours-short', 0.1],
    ['card-full', 0],
    ['card', 0.1],
  ]) {
    const fallback = most ? 'short' : 'full';
    const what = id.startsWith('card') ? 'card' : 'three elements';
    if (id in shifts)
      judge(`layout shift, ${what}, ${fallback} fallback: at most ${most}`, shifts[id] <= most, shifts[id].toFixed(3));
  }
  return lines.join('\n');
}

function versions(contenders) {
  const packages = [...new Set(contenders.flatMap((one) => one.packages ?? []))].sort();
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return [`opt-out-elements ${version}`, ...packages.map((name) => `${name} ${dependencies[name]}`)].join(', ');
}

/** The whole of RESULTS.md. */
export async function report(contenders, variants, settings, results) {
  const { chromium, cores, date, files, idle, intl, load, measures, memory, processor, rounds, seconds, seed } =
    results;
  const costs = measures.map((one) => new Costs(one, contenders));
  const many = Math.ceil(rounds / 2);
  const text = `# What the elements cost, beside others

Written by \`npm run bench\`; do not edit. Measured on ${date}: ${cores} cores (${processor}), ${memory} GB,
${results.system}, load ${load.toFixed(2)} at the start; Chromium ${chromium}, Node ${process.version}, bundled with Vite
${vite}; ${rounds} rounds, ${many} with many banners, seed ${seed}; ${(seconds / 60).toFixed(1)} minutes.

Versions: ${versions(contenders)}.

Repeat it with \`npm run bench\`. \`ROUNDS=1\` gives a short look; \`ONLY=ours,lit,shoelace\` prints the figures of some, by
their ids in \`contenders.js\`; \`SEED=${seed}\` takes the same order. It measures what \`npm run build\` left in \`dist/\`.
Absolute times drift from day to day and machine to machine: compare within one run.

## Promises

${verdicts(settings, costs, results)}

## What is compared

Each page does three jobs: a banner with a date and a link, five steps, eight categories in two groups. Peers do them with
their own components, as their documentation says (notification and button, stepper or ordered list, details and badges),
without icons where these are optional; the pages stand in \`contenders/\`. Limits are what the platform takes by itself. A page
whose texts are not all visible fails the run. Ours does more than is asked: a calendar leaf, boxes to tick steps off, a
fallback without script, data checked as they are read.

Each visit has a fresh context, without cache, 360 × 740 pixels; the order is shuffled in each round, a blank page among
them. Files come from the loopback interface, all in brotli, scripts as modules in the head. Figures are medians, in brackets
the quartiles.

- **Content**: from the start of the navigation to the first frame in which the last parts are defined, drawn, and have their
  texts in visible boxes.
- **Script**: \`ScriptDuration\` of Chromium, which misses microtasks. **Main thread**: \`TaskDuration\`, which does not; until
  300 ms after the content.
- **Heap** (after garbage collection) and **nodes**: what is more than on the blank page. **Shift**: sum of the layout shifts.
- **× plain**: by the plain custom elements, the lower limit. **× best peer**: by the peer that is best in that column.

## Bytes of the code

All scripts and style sheets that the page asks for.

${bytes(contenders, files)}

${settings.map(({ title }, index) => `## ${title}\n\n${costs[index].table()}`).join('\n\n')}

## Ten idle seconds with 500 banners

${table(
  ['Contender', 'Main thread ms'],
  contenders.filter(({ id }) => id in idle).map(({ id, name }) => [name, idle[id].toFixed(1)]),
)}

## Layout shift when the script comes late

The script comes 500 ms after the page, so that its fallback has been painted.

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
  return format(text, { ...(await resolveConfig(import.meta.filename)), parser: 'markdown' });
}
