/** The elements in React 19's JSX. Add `/// <reference types="opt-out-elements/react" />` once in a project. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Given, Listeners, Others, Tag } from './common.js';

type Html<T> = DetailedHTMLProps<HTMLAttributes<T>, T>;

type OptOutElements = {
  [T in Tag]: Others<T, Html<HTMLElementTagNameMap[T]>> & Given<T> & Listeners<T>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends OptOutElements {}
  }
}
