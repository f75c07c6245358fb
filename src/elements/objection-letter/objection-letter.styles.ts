import { css } from 'lit';

export const styles = css`
  /* the frame of the letter on paper is made for the letter alone, out of sight */
  iframe {
    display: block;
    block-size: 0;
    inline-size: 0;
    border: 0;
    visibility: hidden;
  }
  .about > * + * {
    margin-block-start: calc(0.45 * var(--_space));
  }
  details section > * + * {
    margin-block-start: calc(0.9 * var(--_space));
  }
  label {
    display: block;
    font-weight: bold;
  }
  :is(input, select, textarea) {
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
  textarea {
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
  }
  /* a text that runs the other way does so by itself */
  .letter p {
    unicode-bidi: plaintext;
    white-space: pre-wrap;
  }
  .letter p + p {
    margin-block-start: 1em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
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
    button,
    button:first-child {
      border-color: ButtonText;
      background: Canvas;
      color: ButtonText;
    }
  }
  /* of a letter that is begun, the letter alone */
  @media print {
    summary,
    .field,
    [part='base']:has(.letter) > :not(details),
    details:has(.letter) > section > :not(.letter) {
      display: none;
    }
    [part='base']:has(.letter),
    details:has(.letter),
    .letter {
      padding: 0;
      border: 0;
    }
  }
`;
