/** The elements in Preact's JSX. Add `/// <reference types="opt-out-elements/preact" />` once in a project. */
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { Given, Listeners, Others, Tag } from './common.js';

type Html<T extends EventTarget> = HTMLAttributes<T> & ClassAttributes<T>;

type OptOutElements = {
  [T in Tag]: Others<T, Html<HTMLElementTagNameMap[T]>> & Given<T> & Listeners<T>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends OptOutElements {}
  }
}
