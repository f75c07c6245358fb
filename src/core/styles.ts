/**
 * The styles that all elements share. Sizes are in `em`, relative to the text around the element. Text colour and
 * background are always set together. There are no animations.
 *
 * `NoticeElement` documents the public custom properties. The defaults have a contrast of at least 6.7:1 (text) or 4:1
 * (lines) with the surface.
 */
import { css } from 'lit';

export const base = css`
  :host {
    display: block;
    --_text: var(--opt-out-text, light-dark(#1b1f24, #eef1f4));
    --_muted: var(--opt-out-muted, light-dark(#4b535d, #b8c1cb));
    --_surface: var(--opt-out-surface, light-dark(#fff, #14181d));
    --_line: var(--opt-out-border, light-dark(#6b7480, #8792a0));
    --_hairline: color-mix(in srgb, var(--_line) 40%, var(--_surface));
    --_accent: var(--opt-out-accent, light-dark(#0b4f9e, #8cc2ff));
    --_space: var(--opt-out-space, 1em);
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  ::slotted(script) {
    display: none !important;
  }

  /* in a saved page, no script defines the element: show the children, not the content of that day */
  :host(:defined) [part='base'] {
    display: block;
  }
  :host(:defined) .saved {
    display: none;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    font-size: inherit;
  }
  [part='base'] {
    padding: var(--_padding, var(--_space));
    padding-block-start: var(--_above, var(--_space));
    border: var(--_frame, 1px solid var(--_hairline));
    border-block-start: var(--_rule, 4px solid var(--_accent));
    border-radius: var(--_corner, var(--opt-out-radius, 0));
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--opt-out-font, inherit);
    /* readable on pages that set font-size: 0 to close gaps */
    font-size: max(1em, 12px);
    white-space: normal;
    /* breaks a word only if it is longer than a line; 'anywhere' would let boxes shrink to one letter */
    overflow-wrap: break-word;
    /* long words only: a screen reader that reads by line pronounces a hyphenated word in two parts */
    hyphens: auto;
    hyphenate-limit-chars: 16 6 6;
    text-align: start;
  }
  /* limits the line length for readability */
  :is(p, li, blockquote, [part='heading']) {
    max-inline-size: 44em;
  }

  [part='heading'] {
    font-family: var(--opt-out-heading-font, inherit);
    line-height: 1.25;
    text-wrap: balance;
  }
  /* the type scale: 1.6 for the title of a card, 1.2 for the title of a part, 1 for text, 0.8 for notes */
  [part='base'] > [part='heading'] {
    font-size: var(--_title, 1.2em);
  }
  :is(ol, ul) {
    list-style: none;
  }
  [part='base'] > * + *,
  section > * + *,
  li + li,
  figure > * + * {
    margin-block-start: calc(0.5 * var(--_space));
  }
  [part='base'] > * + section,
  section + section {
    margin-block-start: var(--_space);
  }
  .muted,
  .sources {
    /* as wide as the larger text above */
    max-inline-size: 55em;
    color: var(--_muted);
    font-size: 0.8em;
  }
  :is(.muted, .sources) + :is(.muted, .sources),
  [part='base'] > .sources {
    margin-block-start: calc(0.25 * var(--_space));
  }
  .strong {
    font-weight: bold;
  }
  .nowrap {
    white-space: nowrap;
  }

  a {
    /* enlarges the target without changing the layout */
    padding-block: 0.3em;
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  .sources a {
    color: inherit;
  }
  .action {
    display: inline-block;
    max-inline-size: 100%;
    /* 44 pixels high, with centered text */
    padding: max(0.5em, (44px - 1lh) / 2 - 1px) 1em;
    border: 1px solid transparent;
    border-radius: var(--opt-out-radius, 0);
    background: var(--_accent);
    color: var(--_surface);
    font-weight: bold;
    line-height: 1.25;
    text-decoration: none;
  }
  :is(.action, summary):hover {
    text-decoration: underline;
  }
  :focus-visible {
    /* outlines each line of a wrapped link separately */
    box-decoration-break: clone;
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
    scroll-margin-block: 6em;
  }

  details {
    border-block-start: 1px solid var(--_hairline);
  }
  summary {
    display: flex;
    gap: var(--_space);
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
    padding-block: 0.5em;
    font-weight: bold;
    line-height: 1.25;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  /* a chevron: down if closed, up if open */
  summary::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.25em;
    border: solid;
    border-width: 0 0.15em 0.15em 0;
    rotate: 45deg;
  }
  [open] > summary::after {
    rotate: 225deg;
  }
  details > section {
    padding-block-end: var(--_space);
  }
  [part='base'] > * + details {
    margin-block-start: var(--_space);
  }
  figure + figure {
    margin-block-start: var(--_space);
  }
  figure {
    padding-inline-start: var(--_space);
    border-inline-start: 3px solid var(--_hairline);
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_line: var(--_text);
      --_hairline: var(--_text);
    }
  }
  @media (forced-colors: active) {
    .action {
      border-color: LinkText;
      background: Canvas;
      color: LinkText;
    }
  }
  @media print {
    :host {
      color-scheme: light !important;
    }
    /* small enough for one page */
    [part='base'] {
      padding-inline: 0;
      border-inline: 0;
      font-size: min(1em, 9pt);
      line-height: 1.3;
    }
    /* prints only open folds */
    details:not([open]),
    summary::after {
      display: none;
    }
    .action {
      display: inline;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }
    /* prints the addresses that a reader on paper needs */
    :is(.action, .competent a, [part='steps'] a)[href^='https']::after {
      content: ' (' attr(href) ')';
      font-weight: normal;
      overflow-wrap: anywhere;
    }
  }
`;
