import { css } from 'lit';

export const styles = css`
  /* pictures stand in a column of their own, beside the text */
  .title,
  .group {
    position: relative;
    padding-inline-start: 1.6em;
  }
  section > .muted {
    /* the same in smaller letters */
    padding-inline-start: 2em;
  }
  svg {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-start: 0;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.8;
    stroke-linejoin: round;
  }
  .group > svg {
    color: var(--_muted);
    stroke-width: 1.4;
  }
  :is(.used, .special-used) > path {
    fill: currentcolor;
  }
  .used > .title {
    color: var(--opt-out-used, light-dark(#7a3e00, #ffb866));
  }
  :is(.special-used, .special-possible) > .title {
    color: var(--opt-out-special, light-dark(#5a2a8a, #d4b5ff));
  }
  :is(.possible, .unclear) > .title {
    color: var(--opt-out-unclear, var(--_muted));
  }
  .not-used > .title {
    color: var(--opt-out-not-used, light-dark(#005a4b, #6fdcc2));
  }

  /* one running line: the label, and the items with a dot between them */
  .group > span {
    margin-inline-end: 0.3em;
    color: var(--_muted);
  }
  .group > ul,
  .group > ul > li {
    display: inline;
  }
  li:not(:last-child, :has(p), :has(+ li > p))::after {
    content: '\\a0· ';
    content: '\\a0· ' / '';
  }
  /* an item with a note has a line of its own */
  .group > ul > li:has(p) {
    display: block;
  }
`;
