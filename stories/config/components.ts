/** Replacements for components of Storybook's docs pages. */
import { CodeOrSourceMdx, Source } from '@storybook/addon-docs/blocks';
import { createElement, type ComponentProps } from 'react';

/** A table that scrolls sideways inside its own box on a narrow screen. */
export const ScrollingTable = (props: ComponentProps<'table'>) =>
  createElement(
    'div',
    { className: 'reference', role: 'group', 'aria-label': 'Table', tabIndex: 0 },
    createElement('table', props),
  );

/** Code in the colors of the code below a story, which Storybook always shows dark. */
export const DarkSource = (props: ComponentProps<typeof Source>) => createElement(Source, { dark: true, ...props });
export const DarkCode = (props: ComponentProps<typeof CodeOrSourceMdx>) =>
  createElement(CodeOrSourceMdx, { ...props, dark: true } as typeof props);
