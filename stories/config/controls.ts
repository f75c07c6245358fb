import { shown } from './canvas.js';
import { controlsOf } from './manifest.js';
import { markup, type Args } from './markup.js';

/** Returns the parts that all stories of an element share: its controls, and the HTML for their values. */
export function controls(tag: string) {
  return {
    component: tag,
    args: { day: '2025-10-25' },
    argTypes: {
      ...controlsOf(tag),
      children: {
        control: 'text',
        description: 'The children of the element.',
        table: { category: 'children' },
        type: 'string',
      },
      src: {
        control: 'text',
        description: 'Address of the notice, on the card itself or on a card with `data-only` around the element.',
        table: { category: 'notice' },
        type: 'string',
      },
      notice: {
        control: false,
        description: 'The notice, as JSON inside the element.',
        table: { category: 'notice' },
        type: 'other' as never,
      },
      day: {
        control: 'text',
        description: 'The day on which the page is read. On a site it is the reader’s own day: no HTML sets it.',
        table: { category: 'only in these stories' },
        type: 'string',
      },
    },
    render: (args: Args) => markup(tag, args),
    play: shown,
  } as const;
}
