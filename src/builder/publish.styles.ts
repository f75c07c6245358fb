/** Styles of the “Publish” step. */
export const publishStyles = new CSSStyleSheet();

publishStyles.replaceSync(/* css */ `
  embed-builder {
    .one-form {
      padding-block: 0.35em;
      border-block-start: 1px solid color-mix(in srgb, var(--_line) 45%, var(--_paper));

      > label {
        padding-block: 0;
        font-weight: bold;
      }
      /* aligned with the name, not with the radio button */
      > :is(small, dl) {
        display: block;
        margin-inline-start: 2em;
      }
      label code {
        white-space: nowrap;
      }
      code {
        color: var(--_muted);
        font:
          0.875em ui-monospace,
          monospace;
      }
    }
    .forms .hint {
      margin-block-end: 0.5em;
    }
    .about-form {
      margin-block: 0.5em;
      padding-inline-start: 0.75em;
      border-inline-start: 2px solid var(--_accent);

      > div {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1em;
        padding-block: 0.25em;
        border: 0;
      }
      dt,
      dd {
        margin: 0;
        font-size: 0.875em;
      }
      dt {
        flex: 1 1 9em;
        font-weight: bold;
      }
      /* below its term on narrow screens */
      dd {
        flex: 4 1 16em;
      }
      code {
        color: inherit;
      }
    }
    .archive {
      margin-block: 1em;

      label {
        display: flex;
        align-items: baseline;
        gap: 0.5em;
        min-block-size: 24px;
        margin-block-end: 0.4em;
        font-weight: normal;
      }
    }
    .more-choices {
      > summary {
        font-weight: bold;
      }
      > .buttons {
        margin-block: 0 1em;
      }
    }
    #refused {
      margin-block-end: 1em;
    }
  }
`);
