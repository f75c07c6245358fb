/** Shoelace has no steps, quotes, headings or links; these are ordinary HTML. */

const VARIANTS = { used: 'warning', sensitive: 'danger', 'not-used': 'success' };

export const card = ({ content, title }) => `<sl-card><div slot="header">${title}</div>${content}</sl-card>`;

export const banner = ({ action: { href, text }, date, rest, sentence }) =>
  `<sl-alert variant="primary" open><p>${date}</p><p>${sentence}</p><sl-button variant="primary" href="${href}">${text}</sl-button>${rest}</sl-alert>`;

export const categories = ({ items, kind }) =>
  items.map((item) => `<sl-badge variant="${VARIANTS[kind]}">${item}</sl-badge>`).join(' ');

export const fold = ({ content, title }) => `<sl-details summary="${title}">${content}</sl-details>`;
