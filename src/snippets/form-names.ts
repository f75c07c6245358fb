/** The English names of the forms in the builder, on the command line and in the docs. */
import type { Form } from './snippets.js';

export const FORM_NAMES: Readonly<Record<Form['id'], string>> = {
  linked: 'Element with an address',
  inline: 'Element with everything inside',
  'data-attribute': 'Ordinary section',
  iframe: 'Frame',
  plain: 'Text alone',
};
