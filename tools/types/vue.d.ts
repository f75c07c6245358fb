/** The elements in templates of Vue 3: `/// <reference types="opt-out-elements/vue" />`, once in a project. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Events } from './elements.js';
import type { Given, Others, Tag } from './common.js';

type Emits<T extends Tag> = {
  [Type in keyof Events[T]]: (event: Events[T][Type]) => void;
};

type OptOutElements = {
  [T in Tag]: new () => HTMLElementTagNameMap[T] & {
    /** @deprecated What templates may set; there is no such property when they run. */
    readonly $props: Others<T, HTMLAttributes> & Given<T> & PublicProps;
    /** @deprecated What templates may hear; there is no such method when they run. */
    readonly $emit: EmitFn<Emits<T>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends OptOutElements {}
}
