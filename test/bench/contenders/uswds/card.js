/** USWDS styles ordinary HTML inside `usa-prose`; it has no quotes. */

let folds = 0;

export const card = ({ content, title }) => `<div class="usa-prose">${title}${content}</div>`;

export const banner = ({ action: { href, text }, date, rest, sentence }) =>
  `<div class="usa-alert usa-alert--info"><div class="usa-alert__body"><h3 class="usa-alert__heading">${date}</h3><p class="usa-alert__text">${sentence}</p><a class="usa-button" href="${href}">${text}</a>${rest}</div></div>`;

export const steps = (items) =>
  `<ol class="usa-process-list">${items
    .map(
      ({ below, title }) =>
        `<li class="usa-process-list__item"><p class="usa-process-list__heading">${title}</p>${below}</li>`,
    )
    .join('')}</ol>`;

export const categories = ({ items }) => items.map((item) => `<span class="usa-tag">${item}</span>`).join(' ');

export function fold({ content, level = 6, title }) {
  const id = `fold-${++folds}`;
  return `<h${level} class="usa-accordion__heading"><button type="button" class="usa-accordion__button" aria-expanded="false" aria-controls="${id}">${title}</button></h${level}><div id="${id}" class="usa-accordion__content usa-prose" hidden>${content}</div>`;
}

const accordion = (html) => `<div class="usa-accordion">${html}</div>`;
export { accordion as folds };
