/**
 * The forms in which a notice is pasted into a page. Each is a `<section>` that says in ordinary HTML what the
 * notice says, well-formed as XML too and without blank lines, because content systems parse, filter and
 * re-paragraph what is pasted into them. Whatever a notice holds, it stays text in them.
 */
import { MAX_NOTICE_BYTES } from '../model/limits.js';
import type { Notice } from '../model/notice.js';
import { canObject } from '../model/objection.js';
import { readNotice } from '../model/read.js';
import { SUPERVISORS_LIST } from '../model/supervisors.js';
import { opening } from '../plain-html/inline.js';
import { escapeHtml, plainHtml } from '../plain-html/plain-html.js';
import type { Words } from '../words/languages/en.js';
import { address, path, scriptTag, sectionIn, SITE, type Attributes, type Script } from './markup.js';
import { checkReaders, type Readers } from './readers.js';
import { SnippetError } from './snippet-error.js';

export { bannerSnippet, type BannerOptions } from './banner-snippet.js';
export type { NoticePart } from '../content/input.js';
export { scriptTag, type Script } from './markup.js';
export { SnippetError, type SnippetErrorCode, type SnippetErrorOption } from './snippet-error.js';

/** A form, for who chooses one. */
export interface Form {
  readonly id: 'linked' | 'inline' | 'data-attribute' | 'iframe' | 'plain';
  /** Whether articles that are already published show what is corrected in the notice later. */
  readonly corrections: boolean;
  /** Whether readers see the live card, which needs a script; otherwise the text alone, the same on any day. */
  readonly live: boolean;
  /** How much of the notice stands in it as ordinary HTML, unless the options say otherwise. */
  readonly text: 'short' | 'full';
  /** The options that it cannot do without. */
  readonly needs: readonly ('src' | 'frame')[];
}

/** The five forms; the first is the default. */
export const FORMS: readonly [Form, ...Form[]] = [
  // the element with the address of its notice
  { id: 'linked', corrections: true, live: true, text: 'short', needs: ['src'] },
  // the element with its notice inside: nothing is fetched
  { id: 'inline', corrections: false, live: true, text: 'full', needs: [] },
  // an ordinary section, for content systems that strip unknown tags but keep `data-*`
  { id: 'data-attribute', corrections: true, live: true, text: 'short', needs: ['src'] },
  // a page in a sandboxed frame, for content systems that take nothing else; the text stands above it
  { id: 'iframe', corrections: true, live: true, text: 'short', needs: ['frame'] },
  // no script at all, for newsletters and feeds
  { id: 'plain', corrections: false, live: false, text: 'full', needs: [] },
];

export interface SnippetOptions {
  /** Default: `linked`. */
  readonly form?: Form['id'];
  /** Address of the notice as JSON, `https:` or a path on the site; for `data-attribute` a path. */
  readonly src?: string;
  /** The script tag to write with the element. Left out where the site's template has it, and where no element is. */
  readonly script?: Script;
  /** Address of the page for frames, `https:` or a path on the site. */
  readonly frame?: string;
  /** Height of the frame in CSS pixels. Default: 720. */
  readonly height?: number;
  /** How much stands in it as ordinary HTML. Default: as the form has it. */
  readonly text?: 'short' | 'full';
  /** Level of the first heading, 2 to 6. Default, and for anything else: 3. */
  readonly headingLevel?: number;
  /** Id of the audience of the notice to tell of first. Default: by `region`, else the one that is affected most. */
  readonly audience?: string;
  /** Where the readers live: `EU`, `EEA` or an ISO 3166-1 code of two letters. Default: not known. */
  readonly region?: string;
}

/**
 * Writes the HTML to paste. Throws a `SnippetError` where an address is missing or not safe, the notice has nothing to show
 * in this language, or no such readers.
 */
export function snippet(given: Notice, words: Words, options: SnippetOptions = {}): string {
  const notice = readable(given);
  const form = FORMS.find(({ id }) => id === (options.form ?? FORMS[0].id));
  if (!form) throw new SnippetError('unknown-form', `write one of ${FORMS.map(({ id }) => id).join(', ')}.`, 'form');
  const wanted = options.headingLevel ?? 3;
  const headingLevel = [2, 3, 4, 5, 6].includes(wanted) ? wanted : 3;
  const readers = checkReaders(notice, options);
  const text = plainHtml(notice, words, { form: options.text ?? form.text, headingLevel, ...readers });
  if (!text) {
    const fix = `The notice is not written in ${words.lang}: add it to languages, or take other words.`;
    throw new SnippetError('unwritten-language', fix);
  }

  const level = headingLevel === 3 ? undefined : String(headingLevel);
  const choices = { 'heading-level': level, audience: readers.audience, region: readers.region };
  const section = (inside: string, more: Attributes = {}) => sectionIn(words, inside, more);
  const script = options.script ? scriptTag(options.script) : '';
  switch (form.id) {
    case 'linked': {
      const open = opening('data-use-notice', { src: address('src', options.src), ...choices });
      return section(`${script}${open}\n${text}\n</data-use-notice>`);
    }
    case 'inline': {
      const open = opening('data-use-notice', choices);
      return section(
        `${script}${open}<script type="application/json">${json(notice)}</script>\n${text}\n</data-use-notice>`,
      );
    }
    case 'data-attribute': {
      const src = path('src', options.src);
      const notices = src.replace(/[^/]*(?:[?#].*)?$/, '');
      const own = options.script ? scriptTag({ notices, ...options.script }) : '';
      const data = Object.entries(choices).map(([name, value]) => [`data-${name}`, value] as const);
      const attributes: Attributes = Object.fromEntries(data);
      return section(`${own}\n${text}\n`, { 'data-opt-out-src': src, ...attributes });
    }
    case 'iframe':
      return section(frame(notice, words, text, { ...options, ...readers }));
    case 'plain':
      return section(`\n${text}\n`);
  }
}

export interface LetterOptions {
  /** Address of the notice as JSON, `https:` or a path on the site. Left out, the notice stands in the snippet. */
  readonly src?: string;
  /** The file of the letter, such as `/embed/letter.nl.js`. */
  readonly letter: Script;
  /** ISO 3166-1 code of the country that is chosen at first. Default: the reader is asked. */
  readonly country?: string;
}

/**
 * Writes the HTML of the letter of objection, to paste where the elements are on the page too. Readers see the way to their
 * supervisory authority where the letter cannot be shown. Throws a `SnippetError` where an address is missing or not safe,
 * or where nobody can object with this letter.
 */
export function letterSnippet(given: Notice, words: Words, { country, letter, src }: LetterOptions): string {
  const notice = readable(given);
  if (!canObject(notice)) {
    const fix =
      'The letter is for use based on Article 6(1)(e) or (f) of the GDPR: this notice names another basis or law.';
    throw new SnippetError('no-objection', fix);
  }
  const open = opening('data-use-notice', {
    src: src === undefined ? undefined : address('src', src),
    'data-only': '',
  });
  const inside = src === undefined ? `<script type="application/json">${json(notice)}</script>` : '';
  const link = `${opening('a', { href: SUPERVISORS_LIST })}${escapeHtml(words.authorities.ownAuthority)}</a>`;
  const lines = [
    `${scriptTag(letter)}${open}${inside}`,
    opening('objection-letter', { country }),
    `<p>${link}</p>`,
    '</objection-letter>',
    '</data-use-notice>',
  ];
  return sectionIn(words, lines.join('\n'));
}

/** The notice of a document; throws a `SnippetError` where it lacks what every notice has. */
function readable(given: Notice): Notice {
  const { notice, problems } = readNotice(given);
  if (!notice) throw new SnippetError('unreadable-notice', `The notice cannot be read: ${problems.join('; ')}.`);
  return notice;
}

/** The options of the frame, with the readers as they were checked. */
type FrameOptions = Pick<SnippetOptions, 'frame' | 'height'> & Readers;

function frame(notice: Notice, words: Words, text: string, options: FrameOptions): string {
  const { audience, frame: at, height = 720, region } = options;
  const { lang } = words;
  const url = new URL(address('frame', at), SITE);
  url.searchParams.set('id', notice.id);
  url.searchParams.set('lang', lang);
  if (audience !== undefined) url.searchParams.set('audience', audience);
  if (region !== undefined) url.searchParams.set('region', region);
  if (!Number.isInteger(height) || height < 1) {
    throw new SnippetError('invalid-height', 'write a whole number of CSS pixels.', 'height');
  }
  const src = url.href.replace(SITE, '');
  const { [lang]: title = notice.platform.name } = notice.title;
  const open = opening('iframe', {
    src,
    title,
    // attributes, because a strict policy of the page blocks `style`
    width: '100%',
    height: String(height),
    frameborder: '0',
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
  });
  const link = `${opening('a', { href: src })}${escapeHtml(src === url.href ? `${title} · ${url.hostname}` : title)}</a>`;
  // the listener of the page leaves this text to paper where the frame shows the notice
  const above = [opening('section', { 'data-opt-out-frame-text': 'short' }), text, `<p>${link}</p>`, '</section>'];
  return [...above, `${open}</iframe>`, ''].join('\n');
}

/** JSON as it may stand in a script in HTML and XML, on one line. */
function json(notice: Notice): string {
  const text = JSON.stringify(notice).replace(
    /[<>&\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  if (text.length > MAX_NOTICE_BYTES)
    throw new SnippetError('too-long', 'The notice is too long to stand in a page: take the form linked.');
  return text;
}
