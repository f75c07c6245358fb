/** The whole card in ordinary HTML, with the few class names of its style sheet. */

export const card = ({ content, title }) => `<div class="card">${title}${content}</div>`;

export const banner = ({ action: { href, text }, date, rest, sentence }) =>
  `<div class="banner"><p>${date}</p><p>${sentence}</p><p><a class="action" href="${href}">${text}</a></p>${rest}</div>`;

export const categories = ({ items, kind }) =>
  `<ul class="categories ${kind}">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
