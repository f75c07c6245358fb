import { css } from 'lit';

export const styles = css`
  [part='route'] > [part='heading']::first-letter {
    text-transform: uppercase;
  }
  .needs,
  .progress {
    color: var(--_muted);
    font-size: 0.875em;
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
    margin-inline-end: 0.3em;
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
    gap: 0.75em;
    justify-content: space-between;
  }
  .steps > li > div > div {
    min-inline-size: 0;
  }
  label {
    flex: none;
    min-inline-size: 44px;
    color: var(--_muted);
    font-size: 0.8125em;
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
