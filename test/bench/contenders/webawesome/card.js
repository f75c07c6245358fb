/** Web Awesome styles quotes, headings and links of ordinary HTML in its own style sheet. */

const VARIANTS = { used: 'warning', sensitive: 'danger', 'not-used': 'success' };

export const card = ({ content, title }) => `<wa-card><div slot="header">${title}</div>${content}</wa-card>`;

export const banner = ({ action: { href, text }, date, rest, sentence }) =>
  `<wa-callout variant="brand"><p>${date}</p><p>${sentence}</p><wa-button variant="brand" href="${href}">${text}</wa-button>${rest}</wa-callout>`;

export const steps = (items) =>
  `<wa-stepper orientation="vertical" label="Steps">${items
    .map(
      ({ below, title }, index) =>
        `<wa-step name="${index + 1}">${title}${below && `<div slot="description">${below}</div>`}</wa-step>`,
    )
    .join('')}</wa-stepper>`;

export const categories = ({ items, kind }) =>
  items.map((item) => `<wa-badge variant="${VARIANTS[kind]}">${item}</wa-badge>`).join(' ');

export const fold = ({ content, title }) => `<wa-details summary="${title}">${content}</wa-details>`;
