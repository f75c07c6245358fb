/** What a reader can do with the page that a card is on: print it, and hand its address to somebody. */
import { element } from '../../views/document.js';
import type { Speaker } from '../../views/speaker.js';
import { styles } from './tools.styles.js';

/** Their styles; none where a file does without them. */
export const toolStyles = [styles];

/** The buttons; not in a frame, where browsers mostly forbid both. Sharing is offered where the browser has it. */
export const tools = ({ words }: Speaker) =>
  top === self &&
  element(
    'p',
    (['print', 'share'] as const).map((what) =>
      what in navigator || what === 'print'
        ? element('button', [words.card[what]], { type: 'button', class: what })
        : undefined,
    ),
    { class: 'tools' },
  );

/** Does what a pressed button says. */
export function pressTool({ target }: Event): void {
  const { className } = target as Element;
  if (className === 'print') print();
  if (className === 'share') void share((target as Element).getRootNode() as ShadowRoot);
}

/** Hands the page's address to what the reader chooses: its canonical one, where that is of this site. */
async function share(card: ShadowRoot): Promise<void> {
  // a form of the page's may be named like a method of the document
  const canonical = document.documentElement.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const url = canonical?.startsWith(`${location.origin}/`) ? canonical : location.href;
  try {
    await navigator.share({ title: card.querySelector('#title')?.textContent ?? '', url });
  } catch {
    // the reader thought better of it, or the browser does not let pages share
  }
}
