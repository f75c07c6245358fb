/**
 * Material Web has buttons and chips for the card. Its list items cannot contain links and lists, and its cards are
 * experimental; banners, folds, quotes, headings and links are ordinary HTML.
 */

export const banner = ({ action: { href, text }, date, rest, sentence }) =>
  `<p>${date}</p><p>${sentence}</p><md-filled-tonal-button href="${href}">${text}</md-filled-tonal-button>${rest}`;

export const categories = ({ items, label }) =>
  `<md-chip-set aria-label="${label}">${items.map((item) => `<md-assist-chip label="${item}"></md-assist-chip>`).join('')}</md-chip-set>`;
