import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import type { Clock, Notice } from '../src/index.js';

/** What a story sets: two properties, attributes by their own names, and the children as HTML. */
export interface Args {
  notice?: Notice;
  clock?: Clock;
  'default-slot'?: string;
  [attribute: string]: unknown;
}

/** What the stories of an element share: its controls, and how it is written with them, both from the manifest. */
export function controls(tag: string) {
  const { args, argTypes, template } = getStorybookHelpers<Args>(tag);
  const values: Args = { ...args };
  for (const [name, argType] of Object.entries(argTypes)) {
    // Storybook puts what has no type first
    argType.type ??= 'string';
    if (argType.table?.category !== 'properties') continue;
    // an empty text, with which all controls begin, is no notice and no clock
    argType.control = false;
    values[name] = undefined;
  }
  return { args: values, argTypes, component: tag, render: (given: Args) => template(given) };
}
