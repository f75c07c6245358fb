/** The frame snippet as editors paste it, and the conditions of the pages they paste it into. */
import { snippet } from '../../src/snippets/snippets.js';
import { nl } from '../../src/words/languages/nl.js';
import { linkedin } from '../../stories/notices.js';

export const listener = '<script src="/frame/listen.js" defer></script>';

export const pasted = snippet(linkedin, nl, { form: 'iframe', frame: '/frame/index.html' });

/** The policy that SECURITY.md documents; `img-src data:` is for the empty icon of the test page. */
export const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; img-src data:";

/** Rules for frames from the style sheets of sites, all at once. */
export const FRAME_RULES = `
  * { box-sizing: border-box }
  iframe { max-width: 100%; height: auto !important; min-height: 90vh; max-height: 50vh; aspect-ratio: 16 / 9; border: 9px solid }
`;

/** Functions that run in the page: the visibility of the snippet's text and of its frame. */
export const shortText = {
  isHidden: (): boolean => document.querySelector('h3')?.checkVisibility() === false,
  isSeen: () => ({
    text: ['h3', 'section p a'].every((part) => document.querySelector(part)!.checkVisibility()),
    frame: document.querySelector('iframe')!.checkVisibility(),
  }),
};
