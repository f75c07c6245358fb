/** What the project promises itself, and whether the figures hold it. */
import { totalOf, twoDigits, whole } from './format.js';

/** What does the three jobs, as apps bundle it and as sites load it. */
const THREE = { ours: 'from npm', embed: 'embed/en.js' };

/** The most that the main thread may be busier than on the static page in the idle seconds, in milliseconds. */
const IDLE = 5;

/** The most layout shift in an article, by what is on the page and its fallback. */
const SHIFTS = {
  'card-full': ['card, full fallback', 0],
  card: ['card, short fallback', 0.1],
};

/** A line for each promise, as far as it was measured: met or not, and the figure. */
export function promises(settings, costs, { files, idle, intl, shifts }) {
  const lines = [];
  const judge = (promise, met, figure) => lines.push(`- ${promise}: **${met ? 'met' : 'not met'}**, ${figure}.`);

  /** That `id` costs less than each of the others. */
  function judgeAhead(promise, cost, key, id, others) {
    const own = cost.median(id, key);
    const ahead = others.filter((other) => cost.median(other.id, key) <= own);
    const [best] = others;
    const figures = (ahead.length ? ahead : [best]).map((one) => `${one.name} ${whole(cost.median(one.id, key))} ms`);
    judge(promise, !ahead.length, `${whole(own)} ms; ${figures.join(', ')}`);
  }

  if (files.embed) {
    const size = totalOf(files.embed, 'brotli');
    judge('embed/en.js: at most 24,500 bytes in brotli', size <= 24_500, whole(size));
    judge('embed/en.js, as a stretch: 22,000', size <= 22_000, whole(size));
  }
  for (const [index, { banners, title }] of settings.entries()) {
    const cost = costs[index];
    const peers = cost.peers('content');
    const large = peers.filter(({ id }) => id === 'shoelace' || id === 'rhds');
    for (const [id, from] of Object.entries(THREE).filter(([one]) => cost.has(one))) {
      const judged = `${title}, ${from}`;
      if (!banners && cost.has('lit')) {
        const times = cost.ratio(id, 'content', 'lit');
        judge(`${judged}: content at most 1.25 × the smallest Lit elements`, times <= 1.25, `${twoDigits(times)} ×`);
      }
      if ((!banners || banners === 500) && peers.length)
        judgeAhead(`${judged}: content ahead of every peer`, cost, 'content', id, peers);
      if (banners === 500 && peers.length)
        judgeAhead(`${judged}: main thread less busy than with every peer`, cost, 'thread', id, cost.peers('thread'));
    }
    if (!banners && cost.has('card') && large.length)
      judgeAhead(`${title}: content of the whole card ahead of Shoelace and Red Hat`, cost, 'content', 'card', large);
  }
  for (const id of ['ours', 'embed', 'card'])
    if (id in intl) judge(`No call of \`Intl\` before the first paint (\`${id}\`)`, intl[id] === 0, `${intl[id]}`);
  if ('ours' in idle && 'static' in idle) {
    const more = idle.ours - idle.static;
    const promise = `Nothing runs while idle: at most ${IDLE} ms more than on the static page`;
    judge(promise, more <= IDLE, `${twoDigits(more)} ms`);
  }
  for (const [id, [what, most]] of Object.entries(SHIFTS))
    if (id in shifts) judge(`Layout shift, ${what}: at most ${most}`, shifts[id] <= most, shifts[id].toFixed(3));
  return lines.join('\n');
}
