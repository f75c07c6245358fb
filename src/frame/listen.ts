/**
 * The script for pages with notices in iframes. Sets the height of each iframe to the height of its content, and tells it
 * whether the page is light or dark. If the iframe shows its notice, the text in the snippet is only for print. Accepts
 * messages only from our own iframe page, only about the sending iframe, and only heights within limits.
 */
import { isFrameHeight } from './height.js';
import { contentOf, message } from './messages.js';

type Root = Document | ShadowRoot;

/** Matches the address of our iframe page in any folder. */
const FRAME_PAGE = /^[^?#]*\/frame\/(?:index\.html)?\?/;

/** Yields the iframes of a page, including those in open shadow roots. */
function* framesIn(root: Root): Generator<HTMLIFrameElement> {
  for (const frame of root.querySelectorAll('iframe')) if (FRAME_PAGE.test(frame.src)) yield frame;
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield* framesIn(shadowRoot);
}

/** Uses `!important`, because the page's style sheet may set the size of all iframes. */
function setHeight({ style }: HTMLIFrameElement, height: number): void {
  for (const [property, value] of [
    ['height', `${String(height)}px`],
    ['min-height', '0'],
    ['max-height', 'none'],
    ['aspect-ratio', 'auto'],
    // excludes the border from the height
    ['box-sizing', 'content-box'],
  ] as const) {
    style.setProperty(property, value, 'important');
  }
}

let sheet: CSSStyleSheet | undefined;

/** On screens, shows the iframe instead of the text. In print, shows the text, because printers cut off iframes. */
function styles(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    @media not print { [data-opt-out-frame="shown"] [data-opt-out-frame-text] { display: none !important } }
    @media print { [data-opt-out-frame="shown"] iframe { display: none !important } }
  `);
  return sheet;
}

/** Marks a snippet whose iframe shows the notice, so that its text is hidden. */
function setShown(frame: HTMLIFrameElement, shown: boolean): void {
  const section = frame.closest('section');
  // only if the text belongs to this iframe alone
  if (section?.querySelectorAll('[data-opt-out-frame-text]').length !== 1) return;
  if (!shown) {
    delete section.dataset['optOutFrame'];
    return;
  }
  const root = frame.getRootNode() as Root;
  if (!root.adoptedStyleSheets.includes(styles())) root.adoptedStyleSheets.push(styles());
  section.dataset['optOutFrame'] = 'shown';
}

/** Returns the `color-scheme` keywords that apply to the iframe. */
function colorSchemeOf(frame: HTMLIFrameElement): string {
  const { colorScheme } = getComputedStyle(frame);
  if (colorScheme !== 'normal') return colorScheme;
  return document.querySelector<HTMLMetaElement>('meta[name="color-scheme" i]')?.content ?? colorScheme;
}

addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
  const { height, shown } = contentOf(data) ?? {};
  if (!isFrameHeight(height)) return;
  for (const frame of framesIn(document)) {
    if (frame.contentWindow !== source) continue;
    setHeight(frame, height);
    setShown(frame, shown === true);
    frame.contentWindow?.postMessage(message({ colorScheme: colorSchemeOf(frame) }), '*');
    return;
  }
});

/** Sends the colour scheme to every iframe, and requests heights that were sent before this script ran. */
function notifyFrames(): void {
  for (const frame of framesIn(document)) {
    frame.contentWindow?.postMessage(message({ colorScheme: colorSchemeOf(frame), again: true }), '*');
  }
}

notifyFrames();
// the page may switch between light and dark
new MutationObserver(notifyFrames).observe(document.documentElement, { attributes: true });
