/**
 * GOV.UK styles ordinary HTML with classes. Its tags are for statuses, so data are in lists; quotes are inset text.
 */

const SIZES = { 2: 'l', 3: 'm', 4: 's', 5: 's' };

/** Text from the notice, with the required class on each link, paragraph and list. */
const named = (html) =>
  html
    .replace(/<a /g, '<a class="govuk-link" ')
    .replace(/<p>/g, '<p class="govuk-body">')
    .replace(/<ol>/g, '<ol class="govuk-list govuk-list--number">');

const listOf = (items) =>
  `<ul class="govuk-list govuk-list--bullet">${items.map((item) => `<li>${named(item)}</li>`).join('')}</ul>`;

export const heading = ({ level, title }) =>
  `<h${level} class="govuk-heading-${SIZES[level]}">${named(title)}</h${level}>`;

export const paragraph = (html) => `<p class="govuk-body">${named(html)}</p>`;

export const banner = ({ action: { href, text }, date, rest, sentence }) =>
  `<div class="govuk-notification-banner" data-module="govuk-notification-banner"><div class="govuk-notification-banner__header"><h2 class="govuk-notification-banner__title">Important</h2></div><div class="govuk-notification-banner__content"><p class="govuk-notification-banner__heading">${date}</p><p class="govuk-body">${sentence}</p><a class="govuk-button" href="${href}">${text}</a>${rest}</div></div>`;

export const list = listOf;

export const categories = ({ items }) => listOf(items);

export const steps = (items) =>
  `<ol class="govuk-list govuk-list--number">${items.map(({ below, title }) => `<li>${named(title + below)}</li>`).join('')}</ol>`;

export const timeline = (items) =>
  `<ol class="govuk-list">${items.map((item) => `<li>${named(item)}</li>`).join('')}</ol>`;

export const quote = ({ author, html }) =>
  `<blockquote class="govuk-inset-text">${named(html)}</blockquote><p class="govuk-body">${author}</p>`;

export const fold = ({ content, title }) =>
  `<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${title}</span></summary><div class="govuk-details__text">${content}</div></details>`;
