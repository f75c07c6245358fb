import { css } from 'lit';
import { switchStyles } from '../../core/switch.js';

export const styles = css`
  ${switchStyles}
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(0.5 * var(--_space)) var(--_space);
  }
  .lead,
  .printed,
  .leaf {
    font-family: var(--opt-out-heading-font, inherit);
  }
  /* wraps below the leaf if there is not enough space beside it */
  .lead,
  .printed {
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
    max-inline-size: 100%;
  }
  .instruction p {
    min-inline-size: 0;
  }
  /* centered on the first line */
  .instruction .switch {
    flex: none;
    block-size: 1lh;
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

  .printed {
    display: none;
  }
  /* where backgrounds are removed */
  @media print, (forced-colors: active) {
    .leaf :first-child {
      border-block-end: 1px solid var(--_line);
    }
  }
  @media print {
    .printed {
      display: block;
    }
    .lead:has(+ .printed),
    .calendar,
    .today :last-child {
      display: none;
    }
    .leaf,
    .leaf :first-child {
      background: none;
      color: inherit;
    }
  }
`;
