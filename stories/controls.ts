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
  // an empty text, with which all controls begin, is no notice and no clock
  const properties = ['clock', 'notice'];
  const texts: Args = Object.fromEntries(Object.entries(args).filter(([name]) => !properties.includes(name)));
  for (const name of properties) Object.assign(argTypes[name] ?? {}, { control: false });
  return { args: texts, argTypes, component: tag, render: (given: Args) => template(given) };
}
