/**
 * For a page with notices in iframes: gives each iframe the height of what is in it, and tells it whether the page is
 * light or dark. Where the iframe shows its notice, the text beside it in the snippet is there for paper only. It
 * believes a frame only what is about itself, only of our own frame page, and only a number within bounds.
 */
import { isFrameHeight } from './height.js';
import { message, said } from './messages.js';

type Root = Document | ShadowRoot;

/** The address of our frame page, wherever its folder is. */
const OURS = /^[^?#]*\/frame\/(?:index\.html)?\?/;

/** The iframes of a page, also those in shadow roots that are open. */
function* framesIn(root: Root): Generator<HTMLIFrameElement> {
  for (const frame of root.querySelectorAll('iframe')) if (OURS.test(frame.src)) yield frame;
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield* framesIn(shadowRoot);
}

/** The style sheet of the page may say something else of every iframe. */
function setHeight({ style }: HTMLIFrameElement, height: number): void {
  for (const [property, value] of [
    ['height', `${String(height)}px`],
    ['min-height', '0'],
    ['max-height', 'none'],
    ['aspect-ratio', 'auto'],
    // a border is not part of it
    ['box-sizing', 'content-box'],
  ] as const) {
    style.setProperty(property, value, 'important');
  }
}

let sheet: CSSStyleSheet | undefined;

/** On a screen the frame instead of the text, on paper the text instead of the frame, which printers cut. */
function styles(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    @media not print { [data-opt-out-frame="shown"] [data-opt-out-frame-text] { display: none !important } }
    @media print { [data-opt-out-frame="shown"] iframe { display: none !important } }
  `);
  return sheet;
}

/** Says of a snippet whether its frame shows the notice, so that the text need not. */
function setShown(frame: HTMLIFrameElement, shown: boolean): void {
  const section = frame.closest('section');
  // the text of this frame, and no other's
  if (section?.querySelectorAll('[data-opt-out-frame-text]').length !== 1) return;
  if (!shown) {
    delete section.dataset['optOutFrame'];
    return;
  }
  const root = frame.getRootNode() as Root;
  if (!root.adoptedStyleSheets.includes(styles())) root.adoptedStyleSheets.push(styles());
  section.dataset['optOutFrame'] = 'shown';
}

/** The words of `color-scheme` that hold where the frame is. */
function colorSchemeOf(frame: HTMLIFrameElement): string {
  const { colorScheme } = getComputedStyle(frame);
  if (colorScheme !== 'normal') return colorScheme;
  return document.querySelector<HTMLMetaElement>('meta[name="color-scheme" i]')?.content ?? colorScheme;
}

addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
  const { height, shown } = said(data) ?? {};
  if (!isFrameHeight(height)) return;
  for (const frame of framesIn(document)) {
    if (frame.contentWindow !== source) continue;
    setHeight(frame, height);
    setShown(frame, shown === true);
    frame.contentWindow?.postMessage(message({ colorScheme: colorSchemeOf(frame) }), '*');
    return;
  }
});

/** Tells every frame, also those that told their height before anybody listened. */
function ask(): void {
  for (const frame of framesIn(document)) {
    frame.contentWindow?.postMessage(message({ colorScheme: colorSchemeOf(frame), again: true }), '*');
  }
}

ask();
// a page may switch between light and dark
new MutationObserver(ask).observe(document.documentElement, { attributes: true });
