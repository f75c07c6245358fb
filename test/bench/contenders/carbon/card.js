/**
 * Carbon's progress steps are buttons with a short label, so steps with links and lists are an ordinary list. Quotes
 * are ordinary HTML too.
 */

const TYPES = { used: 'red', sensitive: 'purple', 'not-used': 'green' };

export const card = ({ content, title }) => `<cds-tile>${title}${content}</cds-tile>`;

export const banner = ({ action: { href, text }, date, rest, sentence }) =>
  `<cds-callout-notification kind="info" low-contrast><p>${date}</p><p>${sentence}</p></cds-callout-notification><cds-button href="${href}">${text}</cds-button>${rest}`;

export const categories = ({ items, kind }) =>
  items.map((item) => `<cds-tag type="${TYPES[kind]}">${item}</cds-tag>`).join('');

export const fold = ({ content, title }) => `<cds-accordion-item title="${title}">${content}</cds-accordion-item>`;

export const folds = (html) => `<cds-accordion>${html}</cds-accordion>`;
