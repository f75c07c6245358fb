import { css } from 'lit';

export const styles = css`
  .title {
    display: flex;
    gap: 0.35em;
    align-items: center;
  }
  svg {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.8;
  }
  :is(.used, .special-used) svg {
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

  .columns {
    columns: 8em;
    hyphens: auto;
    hyphenate-limit-chars: 10;
    column-gap: var(--_space);
  }
  .muted + .columns {
    margin-block-start: 0;
  }
  .columns > li {
    margin: 0;
    padding-inline-start: 1em;
    text-indent: -1em;
    break-inside: avoid;
  }
  .columns .muted {
    text-indent: 0;
  }
`;
