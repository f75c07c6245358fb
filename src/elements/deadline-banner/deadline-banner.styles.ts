import { css } from 'lit';

export const styles = css`
  .banner {
    display: flow-root;
  }
  @media (min-width: 26em) {
    @container (min-width: 26em) {
      .banner {
        display: flex;
        align-items: start;
      }
      .words {
        flex: 1;
        min-inline-size: 0;
        max-inline-size: 44em;
      }
    }
  }
  .lead,
  .leaf {
    font-family: var(--opt-out-heading-font, inherit);
  }
  .lead {
    display: flow-root;
    min-inline-size: min(100%, 9em);
    font-size: 1.15em;
    font-weight: bold;
    line-height: 1.25;
    text-wrap: balance;
  }
  /* no single line squeezed in beside the leaf */
  .lead + * {
    clear: both;
  }
  .signal {
    color: var(--_accent);
  }
  .calendar {
    display: inline-block;
  }
  .action {
    max-inline-size: calc(100% - 0.75 * var(--_space));
    margin-inline-end: calc(0.75 * var(--_space));
  }

  .leaf {
    display: grid;
    float: inline-start;
    margin-block: 0.2em 0.4em;
    margin-inline-end: var(--_space);
    inline-size: 5em;
    border: 1px solid var(--_line);
    border-radius: var(--opt-out-radius, 0);
    line-height: 1.2;
    text-align: center;
    font-variant-numeric: lining-nums;
    overflow: hidden;
  }
  .leaf span {
    padding-block: 0.3em;
    font-size: 0.8em;
  }
  .leaf span:first-child {
    background: var(--_accent);
    color: var(--_surface);
    font-weight: bold;
  }
  .leaf :nth-child(2) {
    padding-block: 0.15em 0;
    font-size: 2.4em;
    font-weight: bold;
    line-height: 1;
  }
  @media print {
    .leaf span:first-child {
      background: none;
      color: inherit;
    }
    .calendar {
      display: none;
    }
  }
  @media (min-width: 26em) {
    @container (min-width: 48em) {
      .leaf {
        margin-inline-end: calc(23cqi - 5em);
      }
      .lead {
        font-size: 1.5em;
      }
    }
  }
`;
