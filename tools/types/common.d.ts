/** What the types of the frameworks share. */
import type { Attributes, Events, Properties } from './elements.js';

export type Tag = keyof Properties;

/** What an element may be given: its properties, and attributes by their own names. */
export type Given<T extends Tag> = Attributes[T] & Properties[T];

type Fired = { [T in Tag]: keyof Events[T] };

/** The events that are heard at an element: its own, and at a card those of the elements inside it, which bubble. */
export type Heard<T extends Tag> = Pick<HTMLElementEventMap, T extends 'data-use-notice' ? Fired[Tag] : Fired[T]>;

/** What may listen to an element: `onstep-toggle`, or with another prefix. */
export type Listeners<T extends Tag, Prefix extends string = 'on'> = {
  [Type in keyof Heard<T> as `${Prefix}${Type}`]?: ((event: Heard<T>[Type]) => void) | undefined;
};

/** What a framework takes on every element, without what these elements declare themselves. */
export type Others<T extends Tag, Html> = Omit<Html, keyof Properties[T]>;
