import { css } from 'lit';

export const styles = css`
  /* icons have their own column beside the text */
  .title,
  .group {
    display: grid;
    grid-template-columns: 1em 1fr;
    column-gap: 0.6em;
  }
  .group {
    color: var(--_muted);
  }
  section > .group {
    margin-block-start: calc(0.25 * var(--_space));
  }
  .group + .group {
    margin-block-start: calc(0.25 * var(--_space));
  }
  .line {
    grid-column: 2;
    min-inline-size: 0;
  }
  section > .muted {
    /* aligns with the text above, which is larger */
    padding-inline-start: 2em;
  }
  svg {
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.15em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.8;
    stroke-linejoin: round;
  }
  .group > svg {
    margin-block-start: 0.25em;
    stroke-width: 1.4;
  }
  svg:is(.used, .special-used) {
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

  /* items flow in lines, beside the label if both fit, else below it */
  .line,
  .line > ul {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.3em;
  }
  .line > ul {
    flex: 1 1 14em;
    color: var(--_text);
  }
  .line :is(p, ul, li) {
    min-inline-size: 0;
    margin: 0;
  }
  li:not(:last-child, :has(p), :has(+ li > p))::after {
    content: '\\a0·';
    content: '\\a0·' / ', ';
  }
  /* an item with a note has its own line */
  li:has(p) {
    flex: 0 0 100%;
  }
`;
