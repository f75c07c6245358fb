/**
 * What WordPress leaves of a post by someone without `unfiltered_html` (authors; on a multisite all but super
 * admins): the rules of `wp_kses_post()`, WordPress 6.9, as far as a snippet or an article could meet them. Tags
 * that are not listed go, and what stands in them stays as text, that of scripts too.
 */
import sanitizeHtml from 'sanitize-html';

/** Allowed on every tag. */
const GLOBAL = [
  ...['controls', 'current', 'describedby', 'details', 'expanded', 'hidden', 'label', 'labelledby', 'live'].map(
    (name) => `aria-${name}`,
  ),
  ...['class', 'data-*', 'dir', 'hidden', 'id', 'lang', 'style', 'title', 'role', 'xml:lang'],
];

/** The tags, and what else is allowed on each; `time`, `iframe`, `script` and custom elements are not among them. */
const TAGS: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
  article: ['align'],
  aside: ['align'],
  b: [],
  blockquote: ['cite'],
  br: [],
  button: ['disabled', 'name', 'type', 'value'],
  cite: [],
  dd: [],
  details: ['align', 'open'],
  div: ['align'],
  dl: [],
  dt: [],
  em: [],
  figcaption: ['align'],
  figure: ['align'],
  footer: ['align'],
  h1: ['align'],
  h2: ['align'],
  h3: ['align'],
  h4: ['align'],
  h5: ['align'],
  h6: ['align'],
  header: ['align'],
  i: [],
  img: ['alt', 'align', 'border', 'height', 'hspace', 'loading', 'longdesc', 'vspace', 'src', 'usemap', 'width'],
  label: ['for'],
  li: ['align', 'value'],
  main: ['align'],
  mark: [],
  nav: ['align'],
  ol: ['start', 'type', 'reversed'],
  p: ['align'],
  q: ['cite'],
  section: ['align'],
  small: [],
  span: ['align'],
  strong: [],
  summary: ['align'],
  u: [],
  ul: ['type'],
};

/** The post as it is saved. */
export const kses = (post: string): string =>
  sanitizeHtml(post, {
    allowedTags: Object.keys(TAGS),
    allowedAttributes: {
      '*': GLOBAL,
      ...Object.fromEntries(Object.entries(TAGS).map(([tag, own]) => [tag, [...own]])),
    },
    allowedSchemes: ['http', 'https', 'mailto'],
    nonTextTags: [],
    parseStyleAttributes: false,
  });
