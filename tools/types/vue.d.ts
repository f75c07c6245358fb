/** The elements in Vue 3's templates. Add `/// <reference types="opt-out-elements/vue" />` once in a project. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Attributes } from './elements.js';
import type { Given, Heard, Others, Tag } from './common.js';

type Emits<T extends Tag> = {
  [Type in keyof Heard<T>]: (event: Heard<T>[Type]) => void;
};

type Camel<Name extends string> = Name extends `${infer Word}-${infer Rest}`
  ? `${Word}${Capitalize<Camel<Rest>>}`
  : Name;

/** Vue's language tools read `heading-level` as `headingLevel`, which a template may also set to text. */
type Camelized<T extends Tag> = {
  [Name in keyof Attributes[T] & string as Camel<Name>]?: Attributes[T][Name];
};
type AsWritten<T extends Tag> = Camelized<T> & Omit<Given<T>, keyof Camelized<T>>;

type OptOutElements = {
  [T in Tag]: new () => HTMLElementTagNameMap[T] & {
    /** @deprecated The inputs of a template; there is no such property at run time. */
    readonly $props: Others<T, HTMLAttributes> & AsWritten<T> & PublicProps;
    /** @deprecated The events of a template; there is no such method at run time. */
    readonly $emit: EmitFn<Emits<T>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends OptOutElements {}
}
