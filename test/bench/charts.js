/** Line charts as SVG, with a background of their own in the color scheme of the page. */
import { whole } from './format.js';

const WIDTH = 640;
const HEIGHT = 400;
/** The area for the lines. Their names are to the right. */
const PLOT = { left: 62, right: 450, top: 66, bottom: 330 };
/** The distance between legible names, in pixels. */
const NAME_GAP = 20;

/** Each color, as text, has a contrast of at least 4.5:1 with the background of its scheme. */
const LIGHT = {
  background: '#ffffff',
  ink: '#1f1f1f',
  grid: '#d0d0d0',
  lines: ['#1b6e3c', '#8a4b00', '#0057ab', '#a81c14', '#6b3fa0', '#00666b'],
};
const DARK = {
  background: '#1b1b1f',
  ink: '#f0f0f0',
  grid: '#505058',
  lines: ['#7fd19b', '#f0b35e', '#7cb8ff', '#ff9d94', '#c9a6ff', '#6fd3d8'],
};

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** About five round numbers from 0 to above the maximum. */
function ticksTo(most) {
  const rough = most / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough);
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
}

/** Milliseconds, or seconds for large values. */
const unitFor = (most) => (most < 1000 ? { name: 'milliseconds', of: 1 } : { name: 'seconds', of: 1000 });

/** Separates overlapping names, from the top to the bottom, without going below `lowest`. */
function spread(places, lowest) {
  const sorted = [...places].sort((one, other) => one.y - other.y);
  const below = [];
  for (const { y } of sorted) below.push(Math.max(y, (below.at(-1) ?? -Infinity) + NAME_GAP));
  for (let last = below.length - 1; last >= 0; last--)
    below[last] = Math.min(below[last], (below[last + 1] ?? lowest + NAME_GAP) - NAME_GAP);
  return sorted.map((place, index) => ({ ...place, nameY: below[index] }));
}

function style({ background, grid, ink, lines }) {
  const colours = lines.map((colour, index) => `.line-${index} { --colour: ${colour}; }`);
  return `.background { fill: ${background}; } .grid { stroke: ${grid}; } text { fill: ${ink}; } ${colours.join(' ')}`;
}

/**
 * A chart of times by counts. `lines`: each with its `name`, and `points`, a list of `{ count, time }` (time in
 * milliseconds) in ascending order; one that `standsOut` is thicker. A line with one point is a dot.
 */
export function lineChart({ title, counted, measured, lines }) {
  const points = lines.flatMap((line) => line.points);
  const most = Math.max(...points.map(({ time }) => time));
  const unit = unitFor(most);
  const times = ticksTo(most / unit.of);
  const counts = ticksTo(Math.max(...points.map(({ count }) => count)));
  const xOf = (count) => PLOT.left + (count / counts.at(-1)) * (PLOT.right - PLOT.left);
  const yOf = (time) => PLOT.bottom - (time / unit.of / times.at(-1)) * (PLOT.bottom - PLOT.top);
  const number = (value) => value.toLocaleString('en', { maximumFractionDigits: 1 });
  const at = (place) => place.toFixed(1);

  const grid = times.map((time) => {
    const y = yOf(time * unit.of);
    return `<path class="grid" d="M${PLOT.left} ${at(y)}H${PLOT.right}"/><text x="${PLOT.left - 8}" y="${at(y + 5)}" text-anchor="end">${number(time)}</text>`;
  });
  const scale = counts.map(
    (count) =>
      `<text x="${at(xOf(count))}" y="${PLOT.bottom + 22}" text-anchor="middle">${count.toLocaleString('en')}</text>`,
  );
  const ends = lines.map((line, index) => {
    const { count, time } = line.points.at(-1);
    return { ...line, index, x: xOf(count), y: yOf(time) };
  });
  const drawn = spread(ends, PLOT.bottom).map(({ index, name, nameY, points, standsOut, x, y }) => {
    const places = points.map(({ count, time }) => `${at(xOf(count))} ${at(yOf(time))}`);
    const dots = places.map((place) => `<circle r="${standsOut ? 4 : 3}" transform="translate(${place})"/>`);
    return `<g class="line-${index}${standsOut ? ' own' : ''}">
<path class="line" d="M${places.join('L')}"/>
<path class="leader" d="M${at(x)} ${at(y)}L${PLOT.right + 14} ${at(nameY)}"/>
${dots.join('')}
<text x="${PLOT.right + 20}" y="${at(nameY + 5)}">${escape(name)}</text>
</g>`;
  });
  const told = lines.map(({ name, points }) => {
    const list = points.map(({ count, time }) => `${whole(time)} ms with ${whole(count)}`);
    return `${name}: ${list.join(', ')}.`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="title description">
<title id="title">${escape(title)}</title>
<desc id="description">${escape(told.join(' '))}</desc>
<style>
${style(LIGHT)}
@media (prefers-color-scheme: dark) { ${style(DARK)} }
text { font: 14px system-ui, sans-serif; }
.title { font-weight: bold; font-size: 16px; }
.line { fill: none; stroke: var(--colour); stroke-width: 2; }
.leader { stroke: var(--colour); stroke-width: 1; stroke-dasharray: 2 3; }
circle { fill: var(--colour); }
g text { fill: var(--colour); }
.own .line { stroke-width: 3.5; }
.own text { font-weight: bold; }
</style>
<rect class="background" width="${WIDTH}" height="${HEIGHT}"/>
<text class="title" x="12" y="24">${escape(title)}</text>
<text x="12" y="43">${escape(`${measured}, in ${unit.name}`)}</text>
${grid.join('\n')}
${scale.join('\n')}
<text x="${(PLOT.left + PLOT.right) / 2}" y="${PLOT.bottom + 48}" text-anchor="middle">${escape(counted)}</text>
${drawn.join('\n')}
</svg>
`;
}
