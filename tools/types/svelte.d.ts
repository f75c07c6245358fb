/** The elements in Svelte 5. Add `/// <reference types="opt-out-elements/svelte" />` once in a project. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Given, Listeners, Others, Tag } from './common.js';

type OptOutElements = {
  [T in Tag]: Others<T, HTMLAttributes<HTMLElementTagNameMap[T]>> & Given<T> & Listeners<T>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends OptOutElements {}
}
