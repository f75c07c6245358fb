/** Spectrum has no steps or quotes, and its cards are for pictures and files; these and the text are ordinary HTML. */

const VARIANTS = { used: 'yellow', sensitive: 'magenta', 'not-used': 'seafoam' };

export const card = ({ content, title }) =>
  `<sp-theme system="spectrum" color="light" scale="medium">${title}${content}</sp-theme>`;

/** The bar contains a short message and its action. */
export const banner = ({ action: { href, text }, date, rest, sentence }) =>
  `<sp-alert-banner open variant="info">${date}<sp-button slot="action" treatment="outline" static-color="white" href="${href}">${text}</sp-button></sp-alert-banner><p>${sentence}</p>${rest}`;

export const categories = ({ items, kind }) =>
  items.map((item) => `<sp-badge variant="${VARIANTS[kind]}">${item}</sp-badge>`).join(' ');

export const fold = ({ content, title }) => `<sp-accordion-item label="${title}">${content}</sp-accordion-item>`;

export const folds = (html) => `<sp-accordion allow-multiple>${html}</sp-accordion>`;
