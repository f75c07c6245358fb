/**
 * The look that all elements share. Sizes are in `em`, so that they follow the text around the element;
 * text and ground are always painted together; nothing moves.
 *
 * The public custom properties are documented on `NoticeElement`. Every default has a contrast of at
 * least 6.7:1 (text) or 4:1 (lines) on the surface.
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
    white-space: normal;
    /* a word breaks only where a whole line is too short for it; 'anywhere' would let boxes shrink to a letter */
    overflow-wrap: break-word;
    text-align: start;
  }

  [part='heading'],
  summary {
    font-family: var(--opt-out-heading-font, inherit);
    line-height: 1.25;
    text-wrap: balance;
  }
  /* the title of a part */
  [part='base'] > [part='heading'] {
    font-size: 1.25em;
  }
  ul {
    list-style: none;
  }
  [part='base'] > * + *,
  section > * + *,
  li + li,
  figure > * + * {
    margin-block-start: calc(0.45 * var(--_space));
  }
  [part='base'] > * + section,
  section + section {
    margin-block-start: calc(0.75 * var(--_space));
  }
  .muted,
  .sources {
    color: var(--_muted);
    font-size: 0.8em;
  }
  .sources {
    margin-block-end: 0.5em;
  }
  .strong {
    font-weight: bold;
  }

  a {
    /* large enough to be hit, which moves no line */
    padding-block: 0.3em;
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  .sources a {
    padding-block: 0;
    color: inherit;
  }
  .action {
    display: inline-block;
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 0.5em 1em;
    border: 1px solid transparent;
    border-radius: var(--opt-out-radius, 0);
    background: var(--_accent);
    color: var(--_surface);
    font-weight: bold;
    text-decoration: none;
  }
  :is(.action, summary):hover {
    text-decoration: underline;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    scroll-margin-block: 6em;
  }

  summary {
    padding-block: 0.35em;
    color: var(--_accent);
    font-weight: bold;
    cursor: pointer;
  }
  summary > [part='heading'] {
    display: inline;
  }
  details {
    border-block-start: 1px solid var(--_hairline);
  }
  details > section {
    padding-block: 0.3em 0.75em;
  }
  /* folded parts stand close together */
  [part='base'] > section:has(> details:first-child),
  [part] > details {
    margin-block-start: 0;
  }
  [part='heading'] + details {
    margin-block-start: 0.5em;
  }
  figure {
    padding-inline-start: var(--_space);
    border-inline-start: 3px solid var(--_accent);
  }

  /* asking for an element's own width costs a sixth of its layout: not on phones, where there is room for one look only */
  @media (min-width: 26em) {
    [part='base'] {
      container-type: inline-size;
    }
    /* with room to spare the title of a part stands beside it, and lines stay short enough to read */
    @container (min-width: 48em) {
      [part='base'] > [part='heading'] {
        float: inline-start;
        inline-size: 21cqi;
      }
      [part='heading'] ~ * {
        max-inline-size: 44em;
      }
      [part='base'] > [part='heading'] ~ * {
        margin-inline-start: 23cqi;
      }
      [part='base'] > [part='heading'] + * {
        margin-block-start: 0;
      }
    }
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
    .relative,
    .progress,
    label {
      display: none;
    }
    /* closed parts are printed open, and links with their address */
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    .action {
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }
    summary {
      list-style: none;
    }
    a[href^='https']::after {
      content: ' (' attr(href) ')';
      font-size: 0.875em;
      font-weight: normal;
    }
  }
`;
