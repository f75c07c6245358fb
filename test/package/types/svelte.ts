/// <reference types="opt-out-elements/svelte" />
import type { Notice } from 'opt-out-elements';
import type { SvelteHTMLElements } from 'svelte/elements';

declare const notice: Notice;

export const right: [SvelteHTMLElements['data-use-notice'], SvelteHTMLElements['opt-out-stepper']] = [
  { src: '/notices/example.json', 'data-only': true, 'heading-level': '2', notice, class: 'wide', lang: 'nl' },
  { type: 'settings', 'onstep-toggle': ({ done, step }) => step.toFixed() + String(done) },
];

// @ts-expect-error: no such element; Svelte itself accepts any name, with any type
export const unknown: { platform: string } = {} as SvelteHTMLElements['deadline-baner'];
export const wrong: SvelteHTMLElements['deadline-banner'][] = [
  // @ts-expect-error: no such value
  { status: 'cancelled' },
  // @ts-expect-error: no such attribute
  { 'effective-day': '2025-11-03' },
  // @ts-expect-error: not of this type
  { notice: '{}' },
  // @ts-expect-error: an event of another element
  { 'onstep-toggle': () => undefined },
];
