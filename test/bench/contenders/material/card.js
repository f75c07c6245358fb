/**
 * Material Web has buttons and chips for the card. Its list items hold no links and lists, cards are still in its labs,
 * and there are no banners, folds, quotes, headings or links: these are ordinary HTML.
 */

export const banner = ({ action: { href, text }, date, rest, sentence }) =>
  `<p>${date}</p><p>${sentence}</p><md-filled-tonal-button href="${href}">${text}</md-filled-tonal-button>${rest}`;

export const categories = ({ items, label }) =>
  `<md-chip-set aria-label="${label}">${items.map((item) => `<md-assist-chip label="${item}"></md-assist-chip>`).join('')}</md-chip-set>`;
