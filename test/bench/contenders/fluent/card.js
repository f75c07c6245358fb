/** Fluent UI's web components have no cards, steps or quotes; these are ordinary HTML. */

const COLORS = { used: 'warning', sensitive: 'danger', 'not-used': 'success' };

export const banner = ({ action: { href, text }, date, rest, sentence }) =>
  `<fluent-message-bar intent="info" layout="multiline"><p>${date}</p><p>${sentence}</p><fluent-anchor-button slot="actions" appearance="primary" href="${href}">${text}</fluent-anchor-button></fluent-message-bar>${rest}`;

export const categories = ({ items, kind }) =>
  items.map((item) => `<fluent-badge appearance="tint" color="${COLORS[kind]}">${item}</fluent-badge>`).join(' ');

export const fold = ({ content, level = 6, title }) =>
  `<fluent-accordion-item heading-level="${level}"><span slot="heading">${title}</span>${content}</fluent-accordion-item>`;

export const folds = (html) => `<fluent-accordion expand-mode="multi">${html}</fluent-accordion>`;
