/** The measurements in one setting, by contender: medians, spreads and ratios. */

/** The quantile of a list for a share between 0 and 1. */
function quantile(list, share) {
  const sorted = [...list].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const next = sorted[below + 1] ?? sorted[below];
  return sorted[below] + (next - sorted[below]) * (place - below);
}

export class Costs {
  /** `measures` are lists of results of `measure` in visit.js, by id. */
  constructor(measures, contenders) {
    this.measures = measures;
    this.contenders = contenders.filter(({ id }) => measures[id]);
  }

  has = (...ids) => ids.every((id) => this.measures[id]);

  quantile = (id, key, share) =>
    quantile(
      this.measures[id].map((cost) => cost[key]),
      share,
    );

  median = (id, key) => this.quantile(id, key, 0.5);

  /** The difference from the blank page. */
  net = (id, key) => this.median(id, key) - this.median('blank', key);

  /** Elements, texts and comments of the parts, including shadow trees. */
  allNodes = (id) => ['elements', 'texts', 'comments'].reduce((total, key) => total + this.median(id, key), 0);

  ratio = (id, key, other) => this.median(id, key) / this.median(other, key);

  /** The libraries of custom elements, in ascending order of cost: their whole cards, or the three jobs. */
  peers = (key) =>
    this.contenders
      .filter(({ kind }) => kind === 'peer' || kind === 'peer-card')
      .sort((one, other) => this.median(one.id, key) - this.median(other.id, key));
}
