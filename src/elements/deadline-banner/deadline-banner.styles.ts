import { css } from 'lit';

export const styles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(0.5 * var(--_space)) var(--_space);
  }
  .lead,
  .paper,
  .leaf {
    font-family: var(--opt-out-heading-font, inherit);
  }
  /* too little room beside the leaf, and it goes under it */
  .lead,
  .paper {
    flex: 1 1 7em;
    font-size: 1.2em;
    font-weight: bold;
    line-height: 1.25;
    text-wrap: balance;
  }
  [part='base'] > .words {
    margin-block-start: calc(0.5 * var(--_space));
  }
  .words > .actions {
    display: var(--_actions, grid);
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: calc(0.5 * var(--_space));
  }
  .instruction {
    display: flex;
    gap: 0.5em;
  }
  /* in the middle of the first line */
  .instruction .switch {
    margin-block-start: calc((1lh - 1.15em) / 2);
  }
  .leaf {
    display: grid;
    min-inline-size: 5em;
    border: 1px solid var(--_line);
    border-radius: var(--opt-out-radius, 0);
    line-height: 1.2;
    text-align: center;
    font-variant-numeric: lining-nums;
    overflow: hidden;
  }
  .leaf span {
    padding: 0.3em;
    font-size: 0.8em;
  }
  .leaf :first-child,
  .today {
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
  .today {
    border: 3px solid var(--_accent);
  }

  .paper {
    display: none;
  }
  @media print {
    .paper {
      display: block;
    }
    .lead:has(+ .paper),
    .calendar,
    .today :last-child {
      display: none;
    }
    .action {
      padding: 0;
    }
    .leaf,
    .leaf :first-child {
      background: none;
      color: inherit;
    }
  }
`;
