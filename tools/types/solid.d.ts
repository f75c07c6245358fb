/** The elements in Solid's JSX. Add `/// <reference types="opt-out-elements/solid" />` once in a project. */
import type { JSX } from 'solid-js';
import type { Attributes, Properties } from './elements.js';
import type { Given, Listeners, Others, Tag } from './common.js';

/** `attr:` and `prop:` select the attribute or the property; without a prefix, Solid sets the property. */
type Explicit<T extends Tag> = {
  [Name in keyof Attributes[T] & string as `attr:${Name}`]?: Attributes[T][Name];
} & {
  [Name in keyof Properties[T] & string as `prop:${Name}`]?: Properties[T][Name];
};

type OptOutElements = {
  [T in Tag]: Others<T, JSX.HTMLAttributes<HTMLElementTagNameMap[T]>> & Given<T> & Explicit<T> & Listeners<T, 'on:'>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends OptOutElements {}
  }
}
