/**
 * Writes notices as snippets to paste into a page. Each snippet is a `<section>` with the notice as ordinary HTML. It is
 * also well-formed XML without blank lines, because content management systems parse, filter and re-paragraph pasted HTML.
 * All content of a notice is escaped.
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
import { FORMS, type Form } from './snippet-forms.js';

export { bannerSnippet, type BannerOptions } from './banner-snippet.js';
export type { NoticePart } from '../content/input.js';
export { scriptTag, type Script } from './markup.js';
export { FORMS, type Form } from './snippet-forms.js';
export { SnippetError, type SnippetErrorCode, type SnippetErrorOption } from './snippet-error.js';

export interface SnippetOptions {
  /** The form of the snippet. Default: `linked`. */
  readonly form?: Form['id'];
  /** Address of the notice as JSON: an `https:` URL or a path on the site. For `data-attribute`, only a path. */
  readonly src?: string;
  /** The script tag to add. Default: none, if the site's template has it. Ignored by `iframe` and `plain`. */
  readonly script?: Script;
  /** Address of the iframe page: an `https:` URL or a path on the site. */
  readonly frame?: string;
  /** Height of the iframe in CSS pixels. Default: 720. */
  readonly height?: number;
  /** Length of the notice as ordinary HTML. Default: depends on the form. */
  readonly text?: 'short' | 'full';
  /** Level of the first heading, 2 to 6. Default, and for invalid values: 3. */
  readonly headingLevel?: number;
  /** Id of the audience shown first. Default: selected by `region`, or else the most affected audience. */
  readonly audience?: string;
  /** Region of the readers: `EU`, `EEA` or an ISO 3166-1 alpha-2 code. Default: not known. */
  readonly region?: string;
}

/**
 * Writes the HTML to paste. Throws a `SnippetError` if an option is invalid, an address is missing or unsafe, or the
 * notice is not written in the language of the words.
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
    const fix = `The notice is not written in ${words.lang}: add it to languages, or use other words.`;
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
  /** Address of the notice as JSON: an `https:` URL or a path on the site. Default: the snippet contains the notice. */
  readonly src?: string;
  /** The script of the letter, such as `/embed/letter.nl.js`. */
  readonly letter: Script;
  /** ISO 3166-1 code of the preselected country. Default: the reader chooses. */
  readonly country?: string;
}

/**
 * Writes the HTML of the letter of objection. The page also needs the script of the elements. If the letter cannot be
 * shown, readers see a link to their supervisory authority. Throws a `SnippetError` if an address is missing or unsafe, or
 * if the letter does not apply.
 */
export function letterSnippet(given: Notice, words: Words, { country, letter, src }: LetterOptions): string {
  const notice = readable(given);
  if (!canObject(notice)) {
    const fix =
      'The letter applies only to uses based on Article 6(1)(e) or (f) of the GDPR: this notice names another basis or law.';
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

/** Reads a notice. Throws a `SnippetError` if it lacks required fields. */
function readable(given: Notice): Notice {
  const { notice, problems } = readNotice(given);
  if (!notice) throw new SnippetError('unreadable-notice', `The notice cannot be read: ${problems.join('; ')}.`);
  return notice;
}

/** The options of the iframe, with validated readers. */
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
    // attributes, because a strict CSP blocks `style`
    width: '100%',
    height: String(height),
    frameborder: '0',
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
  });
  const link = `${opening('a', { href: src })}${escapeHtml(src === url.href ? `${title} · ${url.hostname}` : title)}</a>`;
  // frame/listen.js hides this text on screens if the iframe shows the notice
  const above = [opening('section', { 'data-opt-out-frame-text': 'short' }), text, `<p>${link}</p>`, '</section>'];
  return [...above, `${open}</iframe>`, ''].join('\n');
}

/** Serializes a notice on one line, safe inside a script element in HTML and XML. */
function json(notice: Notice): string {
  const text = JSON.stringify(notice).replace(
    /[<>&\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  if (text.length > MAX_NOTICE_BYTES)
    throw new SnippetError('too-long', 'The notice is too long to embed in a page: use the form linked.');
  return text;
}
