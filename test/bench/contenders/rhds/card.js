/**
 * Red Hat's progress steps accept only prose, and its cards are previews: steps with links and lists are an ordinary
 * list, and the card has no frame. A disclosure cannot contain another one, so an accordion contains those.
 */

const COLORS = { used: 'orange', sensitive: 'purple', 'not-used': 'green' };

export const banner = ({ action: { href, text }, date, rest, sentence }) =>
  `<rh-alert state="info"><h3 slot="header">${date}</h3><p>${sentence}</p><rh-cta slot="actions"><a href="${href}">${text}</a></rh-cta></rh-alert>${rest}`;

export const categories = ({ items, kind }) =>
  items.map((item) => `<rh-tag color="${COLORS[kind]}">${item}</rh-tag>`).join(' ');

export const quote = ({ author, html }) => `<rh-blockquote>${html}<span slot="author">${author}</span></rh-blockquote>`;

export const fold = ({ content, holdsFolds, level, title }) =>
  holdsFolds
    ? `<rh-accordion><h${level}><rh-accordion-header>${title}</rh-accordion-header></h${level}><rh-accordion-panel>${content}</rh-accordion-panel></rh-accordion>`
    : `<rh-disclosure summary="${title}">${content}</rh-disclosure>`;
