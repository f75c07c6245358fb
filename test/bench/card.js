/**
 * The whole card of the LinkedIn notice, for contenders without notices: the content of our card, read from the plain
 * HTML of the same notice, in parts that each contender writes with its own components.
 */
import { plainHtml } from '../../dist/npm/plain-html/plain-html.js';
import { en } from '../../dist/npm/words/languages/en.js';
import { NOTICE } from './notice.js';

/** The titles of the folds in our card, all closed at first, with the following sections that each contains. */
const FOLDS = {
  'Other ways to say no (2)': /^Option \d/,
  'Whose data?': undefined,
  'What changes, and who says what?': /^(?:Who says what\?|Timeline)$/,
  'Sources (16)': undefined,
};

/** The level of a fold whose title is no heading in the plain HTML. */
const LEVELS = { 'Other ways to say no (2)': 4, 'Sources (16)': 3 };

/** The title of the fold below a translated quote. */
const ORIGINAL = 'Read the original';

/**
 * Parts of the plain HTML, which is correct on any day, that our card of today omits: the last day once it is over,
 * and the hosts of links. Other contenders omit them too, or they would have more content than ours.
 */
const BEYOND = [
  / The last day to say no beforehand was <time[^>]*>[^<]*<\/time>\./g,
  /<h4>Why [^]*?<\/ul>\n/g,
  / · [\w.-]+(?=<\/a>)/g,
];

/** The use of the data in a list, by the first word of its title. */
const KINDS = { Used: 'used', Sensitive: 'sensitive', Not: 'not-used' };

const HEADING = /^h([2-6])$/;
const BLOCK = /^(?:blockquote|h[2-6]|li|ol|p|ul)$/;

/** Parses well-formed HTML into a tree: elements with `name`, `attributes` and `children`; texts are strings. */
function treeOf(html) {
  const open = [{ children: [] }];
  for (const [token, end, name, attributes] of html.matchAll(/<(\/?)(\w+)([^>]*)>|[^<]+/g)) {
    if (end) {
      if (open.pop().name !== name) throw new Error(`The plain HTML of the card is not well-formed at ${token}`);
    } else {
      const node = name ? { name, attributes, children: [] } : token;
      open.at(-1).children.push(node);
      if (name) open.push(node);
    }
  }
  return open[0];
}

const isBlock = ({ name }) => BLOCK.test(name);

/** White space next to a block is invisible, and would only add a node. */
const isLayout = (child, index, all) =>
  !child.name && !child.trim() && [all[index - 1], all[index + 1]].some((beside) => !beside || isBlock(beside));

const innerOf = ({ children }) =>
  children
    .filter((...child) => !isLayout(...child))
    .map(htmlOf)
    .join('');

function htmlOf(node) {
  return node.name ? `<${node.name}${node.attributes}>${innerOf(node)}</${node.name}>` : node;
}

const textOf = (html) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code))
    .replace(/\s+/g, ' ')
    .trim();

function plainHtmlOfCard() {
  let html = plainHtml(JSON.parse(NOTICE.json), en, { form: 'full', headingLevel: 2 });
  for (const pattern of BEYOND) {
    const shorter = html.replace(pattern, '');
    if (shorter === html) throw new Error(`The plain HTML of the card no longer has ${pattern}`);
    html = shorter;
  }
  return html;
}

/** The title and level of a section, if the element is one. */
function titleOf(element) {
  const html = innerOf(element).replace(/^<strong>(.*)<\/strong>$/, '$1');
  const level = Number(HEADING.exec(element.name)?.[1] ?? LEVELS[html]);
  return level ? { title: html, level, isFold: html in FOLDS } : undefined;
}

/** The beginning of a step, which names it, and the content below. */
function stepOf(item) {
  const children = item.children.filter((...child) => !isLayout(...child));
  if (isBlock(children[0])) return { title: innerOf(children[0]), below: innerOf({ children: children.slice(1) }) };
  const end = [...children, { name: 'p' }].findIndex(isBlock);
  return { title: innerOf({ children: children.slice(0, end) }), below: innerOf({ children: children.slice(end) }) };
}

/** The next part of a section. Removes its elements from `elements`. */
function partOf(elements, title) {
  const element = elements.shift();
  const html = innerOf(element);
  const items = element.children.filter(({ name }) => name);
  switch (element.name) {
    case 'blockquote': {
      const author = innerOf(elements.shift());
      const hasOriginal = elements[0] && textOf(innerOf(elements[0])) === ORIGINAL;
      const [, original] = hasOriginal ? elements.splice(0, 2) : [];
      return { type: 'quote', html, author, original: original && innerOf(original) };
    }
    case 'ol':
      return title === 'Timeline'
        ? { type: 'timeline', items: items.map(innerOf) }
        : { type: 'steps', items: items.map(stepOf) };
    case 'ul': {
      const kind = KINDS[/^\w+/.exec(title)];
      return kind
        ? { type: 'categories', kind, label: title, items: items.map(innerOf) }
        : { type: 'list', items: items.map(innerOf) };
    }
    default:
      return { type: 'paragraph', html };
  }
}

/** The sections at one level, after moving those in folds into their fold. */
function folded(sections) {
  const found = [];
  for (const section of sections) {
    const last = found.at(-1);
    const isHeld = last && FOLDS[textOf(last.title)]?.test(textOf(section.title));
    (isHeld ? last.sections : found).push(section);
  }
  return found.map((section) => ({ ...section, sections: folded(section.sections) }));
}

/** The card as nested sections, each with `title`, `parts` and `isFold`. */
function readCard() {
  const elements = treeOf(plainHtmlOfCard()).children.filter(({ name }) => name);
  const path = [{ level: 1, sections: [] }];
  while (elements.length) {
    const title = titleOf(elements[0]);
    if (title) {
      elements.shift();
      while (path.at(-1).level >= title.level) path.pop();
      const section = { ...title, parts: [], sections: [] };
      path.at(-1).sections.push(section);
      path.push(section);
    } else {
      const { parts, title: above } = path.at(-1);
      parts.push(partOf(elements, textOf(above)));
    }
  }
  const [card] = folded(path[0].sections);
  // the card before its first section: its title, its audience, and then the banner
  const [about, audience, date, sentence, action, ...rest] = card.parts.map(({ html }) => html);
  const [, href, text] = /^<a href="([^"]*)">([^<]*)<\/a>$/.exec(action);
  return { ...card, parts: [], about, audience, banner: { date, sentence, action: { href, text }, rest } };
}

/** Ordinary HTML, for parts without a component in a library. */
const ORDINARY = {
  /** The whole card. */
  card: ({ title, content }) => `${title}${content}`,
  heading: ({ level, title }) => `<h${level}>${title}</h${level}>`,
  paragraph: (html) => `<p>${html}</p>`,
  /** `sentence` and `date` in HTML, an `action` with `href` and `text`; `rest`: paragraphs. */
  banner: ({ action: { href, text }, date, rest, sentence }) =>
    `<p>${date}</p><p>${sentence}</p><p><a href="${href}">${text}</a></p>${rest}`,
  list: (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
  /** Steps with a `title` in HTML, and optional content `below`. */
  steps: (items) => `<ol>${items.map(({ below, title }) => `<li>${title}${below}</li>`).join('')}</ol>`,
  /** `kind`: `used`, `sensitive` or `not-used`; `label`: the title of the section. */
  categories: ({ items }) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
  timeline: (items) => `<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`,
  quote: ({ author, html }) => `<figure><blockquote>${html}</blockquote><figcaption>${author}</figcaption></figure>`,
  /** `title` and `content` in HTML; the `level` of its heading, if any; whether it `holdsFolds`. */
  fold: ({ content, level, title }) =>
    `<details><summary>${level ? `<h${level}>${title}</h${level}>` : title}</summary>${content}</details>`,
  /** The container of consecutive folds. */
  folds: (html) => html,
};

/** The card, written with the components of a library: functions with the names in ORDINARY. */
export function writeCard(components) {
  const write = { ...ORDINARY, ...components };
  const paragraphs = (list) => list.map(write.paragraph).join('');

  function partHtml({ type, ...part }) {
    if (type === 'paragraph') return write.paragraph(part.html);
    if (type === 'categories') return write.categories(part);
    if (type !== 'quote') return write[type](part.items);
    const original =
      part.original && write.fold({ title: ORIGINAL, content: `<blockquote>${part.original}</blockquote>` });
    return write.quote(part) + (original ? write.folds(original) : '');
  }

  /** Sections at a level; consecutive folds are written together. */
  function sectionsHtml(sections, level) {
    let html = '';
    let folds = '';
    for (const { isFold, parts, sections: inner, title } of sections) {
      const content = parts.map(partHtml).join('') + sectionsHtml(inner, level + 1);
      if (isFold) {
        const holdsFolds = [...parts, ...inner.flatMap((one) => [one, ...one.parts])].some(
          (one) => one.isFold || one.original,
        );
        folds += write.fold({ title, content, level, holdsFolds });
        continue;
      }
      html += (folds && write.folds(folds)) + write.heading({ level, title }) + content;
      folds = '';
    }
    return html + (folds && write.folds(folds));
  }

  const { about, audience, banner, sections, title } = readCard();
  const content =
    paragraphs([about, audience]) +
    write.banner({ ...banner, rest: paragraphs(banner.rest) }) +
    sectionsHtml(sections, 3);
  return `<section data-part="card">${write.card({ title: write.heading({ level: 2, title }), content })}</section>`;
}

/** The text of each block of the card, open or folded, in lower case; every card must contain all of them. */
export function cardTexts() {
  const texts = new Set();
  const collect = (node) => {
    const own = node.children.filter((child) => !isBlock(child)).map(htmlOf);
    if (isBlock(node)) texts.add(textOf(own.join('')).toLowerCase());
    node.children.filter(({ name }) => name).forEach(collect);
  };
  collect(treeOf(plainHtmlOfCard()));
  texts.delete('');
  return [...texts];
}
