/** The forms of a snippet, with their English names. `snippets.ts` writes them. */

/** The properties of a form. */
export interface Form {
  readonly id: 'linked' | 'inline' | 'data-attribute' | 'iframe' | 'plain';
  /** Whether published articles show later corrections of the notice. */
  readonly corrections: boolean;
  /** Whether readers with JavaScript see the live card. Otherwise they see only text, which is the same every day. */
  readonly live: boolean;
  /** The default length of the notice as ordinary HTML. */
  readonly text: 'short' | 'full';
  /** The required options. */
  readonly needs: readonly ('src' | 'frame')[];
}

/** All forms. The first is the default. */
export const FORMS: readonly [Form, ...Form[]] = [
  // the element with the address of the notice
  { id: 'linked', corrections: true, live: true, text: 'short', needs: ['src'] },
  // the element with the notice inside: no requests
  { id: 'inline', corrections: false, live: true, text: 'full', needs: [] },
  // an ordinary section, for systems that remove unknown tags but keep `data-*`
  { id: 'data-attribute', corrections: true, live: true, text: 'short', needs: ['src'] },
  // a page in a sandboxed iframe, for systems that allow nothing else; the text is above it
  { id: 'iframe', corrections: true, live: true, text: 'short', needs: ['frame'] },
  // no script, for newsletters and feeds
  { id: 'plain', corrections: false, live: false, text: 'full', needs: [] },
];

/** The English names of the forms in the builder, on the command line and in the docs. */
export const FORM_NAMES: Readonly<Record<Form['id'], string>> = {
  linked: 'Element with an address',
  inline: 'Element with everything inside',
  'data-attribute': 'Ordinary section',
  iframe: 'Frame',
  plain: 'Text alone',
};
