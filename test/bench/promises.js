/** The promises of the project, and whether the figures meet them. */
import { Costs } from './costs.js';
import { totalOf, twoDigits, whole } from './format.js';

/** Bytes of embed/en.js in brotli: the original budget, the budget with all features, and a stretch goal. */
const BYTES = {
  'at most 24,500 bytes in brotli': 24_500,
  'at most 27,000 bytes in brotli, with all features': 27_000,
  'at most 22,000 bytes in brotli, as a stretch goal': 22_000,
};

/** The maximum content time of our elements, as a multiple of a lower limit. */
const TIMES_LIT = 1.25;
const TIMES_STATIC_CARD = 1.5;

/** The maximum number of elements, texts and comments in our whole card. */
const CARD_NODES = 1200;
const NODES = 'elements, texts and comments, including shadow trees';

/** The maximum main thread time of a new day, as a share of the first rendering of as many banners. */
const TICK_SHARE = 0.2;

/** The maximum additional main thread time compared with the static page in the idle seconds, in milliseconds. */
const IDLE = 5;

/** The maximum layout shift of the whole card in an article, by its fallback. */
const SHIFTS = { 'card-full': ['full', 0], card: ['short', 0.1] };

const milliseconds = (number) => `${whole(number)} ms`;
const kilobytes = (number) => `${whole(number)} kB`;

/** Each promise for which there are measurements: its `id`, the `promise`, whether it is `met`, and the `figure`. */
export function promises(settings, costs, { files, idle, intl, shifts, ticks }) {
  const found = [];
  const judge = (id, promise, met, figure) => found.push({ id, promise, met, figure });

  /**
   * Judges whether ours costs less than every library of custom elements; `valueOf` returns the cost of a contender.
   */
  function judgeAhead(id, promise, cost, ours, valueOf, write) {
    const others = cost
      .peers('content')
      .map(({ id, library, name }) => ({ name: library ?? name, value: valueOf(id) }));
    if (!others.length) return;
    others.sort((one, other) => one.value - other.value);
    const own = valueOf(ours);
    const ahead = others.filter(({ value }) => value <= own);
    const named = ahead.length ? ahead : [others[0]];
    const figures = named.map(({ name, value }) => `${name} ${write(value)}`);
    judge(id, promise, !ahead.length, `${write(own)}; ${figures.join(', ')}`);
  }

  /** Judges whether our content time is at most a multiple of that of a lower limit. */
  function judgeTimes(id, promise, cost, ours, limit, most) {
    if (!cost.has(limit)) return;
    const times = cost.ratio(ours, 'content', limit);
    judge(id, promise, times <= most, `${twoDigits(times)} ×`);
  }

  function judgeThreeJobs({ cpu, title }, cost) {
    const content = (id) => cost.median(id, 'content');
    const what = `${title}, embed/en.js: content time`;
    judgeAhead(
      `three-jobs-${cpu}x-peers`,
      `${what} less than that of every peer`,
      cost,
      'embed',
      content,
      milliseconds,
    );
    const promise = `${what} at most ${TIMES_LIT} × that of the smallest Lit elements`;
    judgeTimes(`three-jobs-${cpu}x-lit`, promise, cost, 'embed', 'lit', TIMES_LIT);
  }

  function judgeCard({ cpu, title }, cost) {
    const content = (id) => cost.median(id, 'content');
    judgeAhead(
      `card-${cpu}x-peers`,
      `${title}: content time less than that of every peer`,
      cost,
      'card',
      content,
      milliseconds,
    );
    const promise = `${title}: content time at most ${TIMES_STATIC_CARD} × that of the card in static HTML`;
    judgeTimes(`card-${cpu}x-static`, promise, cost, 'card', 'static-card', TIMES_STATIC_CARD);
    // neither depends on the speed of the machine
    if (cpu > 1) return;
    const heap = (id) => cost.net(id, 'heap');
    judgeAhead('card-heap', 'The whole card: heap smaller than that of every peer', cost, 'card', heap, kilobytes);
    const nodes = `The whole card: nodes (${NODES})`;
    judgeAhead('card-nodes-peers', `${nodes} fewer than those of every peer`, cost, 'card', cost.allNodes, whole);
    const own = cost.allNodes('card');
    judge('card-nodes', `${nodes} at most ${whole(CARD_NODES)}`, own <= CARD_NODES, whole(own));
  }

  function judgeBanners({ banners, title }, cost) {
    for (const [key, what] of Object.entries({ content: 'content time', thread: 'main thread time' })) {
      const promise = `${title}, embed/en.js: ${what} less than that of every peer`;
      judgeAhead(`banners-${key}`, promise, cost, 'embed', (id) => cost.median(id, key), milliseconds);
    }
    if (!ticks.embed) return;
    const share = new Costs(ticks, []).median('embed', 'thread') / cost.median('embed', 'thread');
    const promise = `A new day with ${banners} banners: main thread time at most ${TICK_SHARE} × that of their first rendering`;
    judge('tick', promise, share <= TICK_SHARE, `${twoDigits(share)} ×`);
  }

  if (files.embed) {
    const size = totalOf(files.embed, 'brotli');
    for (const [how, most] of Object.entries(BYTES))
      judge(`bytes-${most}`, `embed/en.js: ${how}`, size <= most, whole(size));
  }
  for (const [index, setting] of settings.entries()) {
    const { banners, card, cpu } = setting;
    const cost = costs[index];
    if (card && cost.has('card')) judgeCard(setting, cost);
    if (!card && cost.has('embed')) {
      if (!banners) judgeThreeJobs(setting, cost);
      if (banners === 500 && cpu === 1) judgeBanners(setting, cost);
    }
  }
  if ('embed' in idle && 'static' in idle) {
    const more = idle.embed - idle.static;
    const promise = `No work while idle: at most ${IDLE} ms more than on the static page`;
    judge('idle', promise, more <= IDLE, `${twoDigits(more)} ms`);
  }
  for (const id of ['embed', 'card'])
    if (id in intl)
      judge(`intl-${id}`, `No calls of \`Intl\` before the first paint (\`${id}\`)`, intl[id] === 0, `${intl[id]}`);
  for (const [id, [fallback, most]] of Object.entries(SHIFTS)) {
    const promise = `Layout shift of the whole card, ${fallback} fallback: at most ${most}`;
    if (id in shifts) judge(`shift-${fallback}`, promise, shifts[id] <= most, shifts[id].toFixed(3));
  }
  return found;
}
