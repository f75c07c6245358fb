/**
 * Utrecht styles ordinary HTML in its content element. It has no folds; its steps use tokens that are missing from its
 * current token package, and show no numbers; these are ordinary HTML.
 */

export const card = ({ content, title }) => `<utrecht-html-content>${title}${content}</utrecht-html-content>`;

export const banner = ({ action: { href, text }, date, rest, sentence }) =>
  `<utrecht-alert type="info"><p>${date}</p><p>${sentence}</p><utrecht-button-link appearance="primary-action-button" href="${href}">${text}</utrecht-button-link>${rest}</utrecht-alert>`;

export const categories = ({ items }) =>
  `<utrecht-badge-list>${items.map((item) => `<utrecht-data-badge>${item}</utrecht-data-badge>`).join('')}</utrecht-badge-list>`;
