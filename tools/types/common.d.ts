/** Types that all frameworks share. */
import type { Attributes, Events, Properties } from './elements.js';

export type Tag = keyof Properties;

/** The inputs of an element: its properties, and attributes by their own names. */
export type Given<T extends Tag> = Attributes[T] & Properties[T];

type Fired = { [T in Tag]: keyof Events[T] };

/** The events on an element: its own, and on a card also those that bubble from the elements in it. */
export type Heard<T extends Tag> = Pick<HTMLElementEventMap, T extends 'data-use-notice' ? Fired[Tag] : Fired[T]>;

/** The event listeners of an element: `onstep-toggle`, or with another prefix. */
export type Listeners<T extends Tag, Prefix extends string = 'on'> = {
  [Type in keyof Heard<T> as `${Prefix}${Type}`]?: ((event: Heard<T>[Type]) => void) | undefined;
};

/** The framework's inputs for every element, without those that these elements declare themselves. */
export type Others<T extends Tag, Html> = Omit<Html, keyof Properties[T]>;
