import { css } from '../../core/css.js';

export const styles = css`
  .events {
    list-style: none;
  }
  .events > li {
    position: relative;
    margin: 0;
    padding-inline-start: 0.9em;
    padding-block-end: 0.5em;
    border-inline-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  /* drawn by borders, which forced colours and paper keep */
  .events > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.3em;
    inset-inline-start: calc(-0.35em - 0.5px);
    border: 0.35em solid var(--_line);
    border-radius: 50%;
  }
  .events > .today::before {
    inset-block-start: 0.15em;
    inset-inline-start: calc(-0.5em - 0.5px);
    inline-size: 1em;
    block-size: 1em;
    border: 0.2em double var(--_accent);
    background: var(--_surface);
  }

  @media print {
    .today {
      display: none;
    }
  }
  @media screen and (min-width: 26em) {
    @container (min-width: 40em) {
      [part='base'] > .scale.scale {
        display: grid;
        max-inline-size: none;
        margin-block-start: 1em;
        border-block-start: 2px solid var(--_line);
        font-size: 0.9375em;
        line-height: 1.35;
      }
      /* a flag on a pole that hangs from the scale, in the first row that is free; poles pass behind flags */
      .scale > li {
        display: grid;
        grid-template-rows: subgrid;
        padding: 0;
      }
      .scale > li > div {
        grid-row: -2;
        z-index: 1;
        align-self: start;
        margin-block-start: 0.75em;
        padding-inline: 0.4em;
        background: var(--_surface);
      }
      .scale > .far {
        border-inline-start-style: dashed;
      }
      .scale > li::before {
        inset-block-start: calc(-0.35em - 1px);
      }
      .scale > .today::before {
        inset-block-start: calc(-0.5em - 1px);
      }
    }
  }
`;
