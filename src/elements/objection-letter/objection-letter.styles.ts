import { css } from 'lit';

export const styles = css`
  /* the hidden frame that prints the letter without the page */
  iframe {
    display: block;
    block-size: 0;
    inline-size: 0;
    border: 0;
    visibility: hidden;
  }
  .about > * + * {
    margin-block-start: calc(0.5 * var(--_space));
  }
  [part='base'] > * + :is(details, .other) {
    margin-block-start: var(--_space);
  }
  details {
    border: 0;
  }
  summary {
    inline-size: fit-content;
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5em 1em;
    border: 1px solid transparent;
    border-radius: var(--opt-out-radius, 0);
    background: var(--_accent);
    color: var(--_surface);
    text-wrap: wrap;
  }
  details > section {
    padding-block: var(--_space) 0;
  }
  details section > * + * {
    margin-block-start: var(--_space);
  }
  fieldset {
    min-inline-size: 0;
    border: 0;
  }
  :is(legend, label) {
    display: block;
    font-weight: bold;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    font-weight: normal;
    cursor: pointer;
  }
  fieldset .choice {
    display: inline-flex;
    margin-inline-end: 1.5em;
  }
  .choice input {
    flex: none;
    block-size: 1.5em;
    inline-size: 1.5em;
    accent-color: var(--_accent);
  }
  :is(.field > input, select, textarea) {
    inline-size: 100%;
    max-inline-size: 30em;
    min-block-size: 44px;
    margin-block-start: 0.25em;
    padding: 0.4em 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--opt-out-radius, 0);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  .field > textarea {
    display: block;
    max-inline-size: none;
    resize: vertical;
  }
  .bullets {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .letter {
    padding: var(--_space);
    border: 1px solid var(--_line);
    /* selectable even if the page disables selection, so that the reader can copy it */
    -webkit-user-select: text;
    user-select: text;
  }
  /* each paragraph has its own direction */
  .letter p {
    unicode-bidi: plaintext;
    white-space: pre-wrap;
  }
  .letter p + p {
    margin-block-start: 1em;
  }
  .letter div + div {
    margin-block-start: 2em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  [role='status']:empty {
    margin: 0;
  }
  button {
    min-block-size: 44px;
    padding: 0.5em 1em;
    border: 1px solid var(--_accent);
    border-radius: var(--opt-out-radius, 0);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    font-weight: bold;
    letter-spacing: inherit;
    word-spacing: inherit;
    cursor: pointer;
  }
  button:first-child {
    background: var(--_accent);
    color: var(--_surface);
  }
  button:hover {
    text-decoration: underline;
  }
  @media (forced-colors: active) {
    summary,
    button,
    button:first-child {
      border-color: ButtonText;
      background: Canvas;
      color: ButtonText;
    }
  }
  /* once there is a letter, prints only the letter */
  @media print {
    summary,
    .field,
    [part='base']:has(.letter) > :not(details),
    details:has(.letter) > section > :not(.letter) {
      display: none;
    }
    [part='base']:has(.letter),
    details:has(.letter),
    .letter,
    .letter div + div {
      margin: 0;
      padding: 0;
      border: 0;
    }
    .letter div + div {
      break-before: page;
    }
  }
`;
