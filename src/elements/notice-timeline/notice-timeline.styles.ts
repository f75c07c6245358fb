import { css } from 'lit';

export const styles = css`
  .events {
    /* room for the marks, which stand on the line */
    padding-inline-start: 0.6em;
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
`;
