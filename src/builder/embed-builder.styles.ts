/** The look of the builder: two columns where there is room, native controls, nothing that moves. */
export const styles = new CSSStyleSheet();

styles.replaceSync(/* css */ `
  embed-builder {
    --_line: light-dark(#6b7480, #8792a0);
    --_ground: light-dark(#f5f6f8, #14181d);
    --_paper: light-dark(#fff, #1b2027);
    --_text: light-dark(#1b1f24, #eef1f4);
    --_muted: light-dark(#4b535d, #b8c1cb);
    --_accent: light-dark(#0b4f9e, #8cc2ff);
    --_wrong: light-dark(#a3120a, #ffb4a8);
    display: grid;
    gap: 1.5em;
    padding: 1em;
    background: var(--_ground);
    color: var(--_text);
    line-height: 1.45;
    overflow-wrap: anywhere;

    &,
    * {
      box-sizing: border-box;
    }
    > * {
      min-inline-size: 0;
    }
    h2,
    h3 {
      margin: 0 0 0.4em;
      font-size: 1.25em;
      line-height: 1.25;
    }
    h3 {
      margin-block-start: 1em;
      font-size: 1em;
    }
    section,
    details.section {
      margin-block-end: 1em;
      padding: 1em;
      border: 1px solid color-mix(in srgb, var(--_line) 45%, var(--_paper));
      background: var(--_paper);
    }
    details.section > summary > h2 {
      display: inline;
    }
    p,
    ul,
    dl,
    dd {
      margin: 0 0 0.5em;
    }
    ul {
      padding-inline-start: 1.2em;
    }
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    summary {
      min-block-size: 24px;
      padding-block: 0.25em;
      color: var(--_accent);
      cursor: pointer;
    }
    a {
      color: var(--_accent);
    }

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
    /* the control of each column in one line, with or without a hint above it */
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
    .forms label {
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
    /* at hand wherever something was removed */
    .said {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em 1em;
      padding: 0.5em 1em;
      border: 1px solid var(--_line);
      background: var(--_paper);

      &:not(:has(.status:not(:empty))) {
        /* still there for screen readers */
        padding: 0;
        border: 0;
      }
    }
    .status {
      margin: 0;
    }
    dl > div {
      display: flex;
      justify-content: space-between;
      gap: 1em;
      border-block-start: 1px solid color-mix(in srgb, var(--_line) 45%, var(--_paper));
    }

    .scroll {
      overflow-x: auto;
      border: 1px dashed var(--_line);
    }
    .stage {
      padding: 10px;
      background: #fff;
      color: #1b1f24;
      color-scheme: light;
      font-family: Georgia, 'Times New Roman', serif;
    }
    .stage.dark {
      background: #14181d;
      color: #eef1f4;
      color-scheme: dark;
    }
    .stage.rtl {
      direction: rtl;
    }
    /* a high-contrast palette like that of an operating system */
    .stage.forced {
      --opt-out-surface: #000;
      --opt-out-text: #fff;
      --opt-out-muted: #fff;
      --opt-out-border: #fff;
      --opt-out-accent: #ff0;
      --opt-out-used: #fff;
      --opt-out-not-used: #fff;
      --opt-out-special: #fff;
      --opt-out-unclear: #fff;
      background: #000;
      color: #fff;
      color-scheme: dark;
    }
    .w320 {
      inline-size: 320px;
    }
    .w600 {
      inline-size: 600px;
    }
    .w900 {
      inline-size: 900px;
    }
    iframe {
      display: block;
      block-size: 40em;
      border: 0;
      background: #fff;
      color-scheme: light;
    }
  }
  @media (min-width: 60em) {
    embed-builder {
      grid-template-columns: minmax(0, 11fr) minmax(0, 9fr);

      .result {
        position: sticky;
        inset-block-start: 0;
        align-self: start;
        max-block-size: 100vh;
        padding-block-end: 5em;
        overflow-y: auto;
      }
      .said {
        grid-column: 1 / -1;
      }
    }
  }
`);
