/** Styles of labels, hints, native controls, lists and errors. */
export const fieldStyles = new CSSStyleSheet();

fieldStyles.replaceSync(/* css */ `
  embed-builder {
    label,
    legend {
      font-weight: bold;
    }
    fieldset {
      min-inline-size: 0;
      margin: 0 0 1em;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
    }
    fieldset.group,
    li > details > fieldset {
      padding-inline-start: 0.75em;
      border-inline-start: 2px solid color-mix(in srgb, var(--_line) 45%, var(--_paper));
    }
    fieldset.group > legend {
      padding-block-end: 0.4em;
    }
    .add {
      margin-block-end: 0.75em;
    }
    .unseen,
    section > .list:only-of-type > legend {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
      overflow: hidden;
      white-space: nowrap;
    }
    .field {
      margin-block-end: 0.9em;
    }
    .hint,
    small,
    dd {
      color: var(--_muted);
      font-size: 0.875em;
      font-weight: normal;
    }
    .hint {
      margin: 0 0 0.2em;
    }
    .problems {
      margin-block: 0.25em 0;
    }
    .problems > span {
      display: block;
      padding-inline-start: 0.5em;
      border-inline-start: 4px solid currentColor;
    }
    .which .buttons {
      margin-block-start: 0.25em;
    }
    .problem {
      color: var(--_wrong);
      font-weight: bold;
    }
    .warning {
      color: var(--_muted);
    }
    input:not([type='checkbox'], [type='radio']),
    textarea,
    select {
      display: block;
      inline-size: 100%;
      min-block-size: 2.5em;
      padding: 0.4em 0.5em;
      border: 1px solid var(--_line);
      border-radius: 0;
      background: var(--_paper);
      color: inherit;
      font: inherit;
    }
    [inputmode='numeric'] {
      max-inline-size: 8em;
    }
    textarea {
      field-sizing: content;
      resize: vertical;
    }
    .code {
      max-block-size: 22em;
      font:
        0.875em/1.4 ui-monospace,
        monospace;
      field-sizing: fixed;
    }
    [aria-invalid='true'] {
      border-inline-start: 4px solid var(--_wrong);
    }
    button {
      min-block-size: 2.5em;
      padding: 0.4em 0.9em;
      border: 1px solid var(--_line);
      background: var(--_paper);
      color: var(--_accent);
      font: inherit;
      font-weight: bold;
      cursor: pointer;

      &:disabled,
      &[aria-disabled='true'] {
        color: var(--_muted);
        cursor: default;
      }
      &.main {
        border-color: var(--_accent);
        background: var(--_accent);
        color: var(--_paper);
      }
    }
    :focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      margin-block-start: 0.75em;
    }
    .columns,
    .choose {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
      gap: 0 1em;
    }
    .choose {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    }
    /* aligns the controls of all columns, with or without a hint above them */
    .day > .field {
      display: grid;
      grid-row: span 4;
      grid-template-rows: subgrid;

      > .hint {
        grid-row: 2;
      }
      > :is(select, input) {
        grid-row: 3;
      }
    }
    .choices {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
      gap: 0 1em;
    }
    .choices > :is(legend, .hint, .problems, fieldset) {
      grid-column: 1 / -1;
    }
    .choices label,
    .forms label,
    label.tick {
      display: flex;
      align-items: baseline;
      gap: 0.5em;
      min-block-size: 24px;
      padding-block: 0.15em;
      font-weight: normal;
    }
    .list li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: start;
      gap: 0 0.5em;
      border-block-start: 1px solid color-mix(in srgb, var(--_line) 45%, var(--_paper));
    }
    .list li > details {
      padding-block: 0.4em;
    }
    .list li > details[open] {
      grid-column: 1 / -1;
      grid-row: 2;
    }
    .acts {
      display: flex;
      grid-column: 2;
      padding-block: 0.25em;
    }
    .acts button {
      min-inline-size: 2em;
      min-block-size: 2em;
      padding: 0;
      border-color: transparent;
    }
    .tick > form {
      padding-block: 0.5em 1em;
    }
    .read-back {
      padding: 0.6em 0.75em;
      border-inline-start: 4px solid var(--_accent);
      font-weight: bold;
    }
    .required {
      margin-inline-start: 0.4em;
      color: var(--_muted);
      font-size: 0.8125em;
    }
    .answers {
      > label {
        display: flex;
        align-items: baseline;
        gap: 0.5em;
        min-block-size: 24px;
        padding-block: 0.15em;
        font-weight: normal;
      }
    }
    .attribution > .choices {
      margin-block-end: 0.5em;
    }
    .fold {
      border-block-start: 1px solid color-mix(in srgb, var(--_line) 45%, var(--_paper));
      padding-block: 0.4em;

      > summary > h3 {
        display: inline;
      }
      &[open] > summary {
        margin-block-end: 0.5em;
      }
    }
    button.link {
      padding-inline: 0;
      border: 0;
      background: none;
      text-align: start;
      text-decoration: underline;
    }
  }
`);
