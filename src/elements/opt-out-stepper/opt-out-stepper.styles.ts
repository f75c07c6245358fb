import { css } from 'lit';

export const styles = css`
  [part='route'] > [part='heading']::first-letter {
    text-transform: uppercase;
  }
  .needs,
  .progress {
    color: var(--_muted);
    font-size: 0.8em;
  }
  .path {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75em;
  }
  .path li {
    margin: 0;
    max-inline-size: 100%;
  }
  .needs li {
    display: inline;
  }
  /* a space where a line may break */
  .needs li::after {
    content: ' ';
  }
  .path {
    list-style: none;
    font-weight: bold;
  }
  .muted + .path {
    margin-block-start: 0;
  }
  /* silent, and turned around by itself where the text runs from the right */
  .path li:not(:last-child)::after {
    content: '›' / '';
    margin-inline-start: 0.75em;
    color: var(--_muted);
  }

  .steps {
    padding-inline-start: 1.5em;
  }
  .steps > li {
    margin-block-start: 0.35em;
    padding-inline-start: 0.25em;
    break-inside: avoid;
  }
  .steps > li::marker {
    color: var(--_accent);
    font-weight: bold;
  }
  .steps > li > div {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75em;
    justify-content: space-between;
  }
  /* the box goes below where too little room is left beside it */
  .steps > li > div > div {
    flex: 1 1 9em;
    min-inline-size: 0;
  }
  label {
    flex: none;
    min-inline-size: 44px;
    color: var(--_muted);
    font-size: 0.8em;
    text-align: center;
  }
  input {
    display: block;
    inline-size: 24px;
    block-size: 24px;
    margin-inline: auto;
    accent-color: var(--_accent);
  }
`;
