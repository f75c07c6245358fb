/** A frame as editors paste it, in the pages that they paste it into. */
import { snippet } from '../../src/snippets/snippets.js';
import { nl } from '../../src/words/languages/nl.js';
import { linkedin } from '../../stories/notices.js';

export const listener = '<script src="/frame/listen.js" defer></script>';

export const pasted = snippet(linkedin, nl, { form: 'iframe', frame: '/frame/index.html' });

/** The policy that SECURITY.md asks for; the last is for the empty icon of the page. */
export const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; img-src data:";

/** What style sheets of sites say of frames, all at once. */
export const FRAME_RULES = `
  * { box-sizing: border-box }
  iframe { max-width: 100%; height: auto !important; min-height: 90vh; max-height: 50vh; aspect-ratio: 16 / 9; border: 9px solid }
`;

/** The text of the snippet, which stands beside its frame; functions for a page. */
export const shortText = {
  isHidden: (): boolean => document.querySelector('h3')?.checkVisibility() === false,
  isSeen: () => ({
    text: ['h3', 'section p a'].every((part) => document.querySelector(part)!.checkVisibility()),
    frame: document.querySelector('iframe')!.checkVisibility(),
  }),
};
