/** Layout of the builder: colours, first screen, steps, and two columns on wide screens. */
export const layoutStyles = new CSSStyleSheet();

layoutStyles.replaceSync(/* css */ `
  /* keeps the focused element clear of the sticky steps and status line */
  html:has(embed-builder) {
    scroll-padding-block-end: 9rem;
  }
  embed-builder {
    --_line: light-dark(#6b7480, #8792a0);
    --_ground: light-dark(#f5f6f8, #14181d);
    --_paper: light-dark(#fff, #1b2027);
    --_text: light-dark(#1b1f24, #eef1f4);
    --_muted: light-dark(#4b535d, #b8c1cb);
    --_accent: light-dark(#0b4f9e, #8cc2ff);
    --_wrong: light-dark(#a3120a, #ffb4a8);
    --_good: light-dark(#1a6b3c, #7fd6a4);
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
      margin: 0;
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


    > .form,
    > .result,
    .first {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      gap: 1rem;
    }
    section.step > h2 {
      font-size: 1.4em;
    }
    .form {
      counter-reset: step;
    }
    .step > h2::before {
      counter-increment: step;
      content: counter(step) '. ' / '';
      color: var(--_muted);
    }

    .first > .hint {
      margin-block-start: -0.75rem;
    }
    .ways {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
      gap: 1rem;
    }
    .way {
      display: flex;
      flex-direction: column;
      margin: 0;

      h3 {
        margin: 0 0 0.25em;
        font-size: 1.15em;
      }
      > p:last-child {
        margin: auto 0 0;
        padding-block-start: 0.75em;
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
    }
    .way.ready {
      grid-column: 1 / -1;

      ul {
        columns: 18em auto;
      }
      li {
        break-inside: avoid;
      }
    }
    /* a miniature of the result */
    .picture {
      block-size: 13em;
      padding: 0.75em;
      border: 1px solid color-mix(in srgb, var(--_line) 45%, var(--_paper));
      background: #fff;
      color: #1b1f24;
      color-scheme: light;
      overflow: hidden;

      > * {
        zoom: 0.6;
      }
    }

    .progress {
      ol {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
        gap: 2px;
      }
      a {
        display: block;
        block-size: 100%;
        padding: 0.4em 0.6em;
        border-block-end: 4px solid color-mix(in srgb, var(--_line) 45%, var(--_paper));
        background: var(--_paper);
        text-decoration: none;
      }
      a:hover .name {
        text-decoration: underline;
      }
      .ready {
        border-block-end-color: var(--_good);
      }
      .fix {
        border-block-end-color: var(--_wrong);
      }
      .name {
        display: block;
        font-weight: bold;
      }
      .state {
        color: var(--_muted);
        font-size: 0.8125em;
      }
      .fix .state {
        color: var(--_wrong);
      }
    }
    .above {
      display: grid;
      gap: 0.5rem;
    }
    .work {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      gap: 0.25em 1.5em;
      margin: 0;
      padding: 0.6em 1em;

      .buttons,
      .field,
      .hint {
        margin: 0;
      }
      .field {
        flex: 1 1 20em;
      }
    }
    .again {
      padding: 0 1em;
    }
    /* if the preview does not have its own column */
    .to-preview {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      justify-self: end;
      padding: 0.4em 0.8em;
      border: 1px solid var(--_accent);
      background: var(--_paper);
      font-weight: bold;
    }
    /* sticky, so that undo is always within reach */
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
        /* only for screen readers */
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
  }
  @media (min-width: 60em) {
    html:has(embed-builder) {
      scroll-padding-block-start: 7rem;
    }
    embed-builder {
      grid-template-columns: minmax(0, 11fr) minmax(0, 9fr);

      .to-preview {
        display: none;
      }
      .progress ol {
        grid-template-columns: repeat(6, auto);
      }
      > .above,
      > .work,
      > .first,
      .said {
        grid-column: 1 / -1;
      }
      .progress {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
        background: var(--_ground);
      }
      .result {
        position: sticky;
        inset-block-start: 0;
        align-self: start;
        max-block-size: 100vh;
        padding-block-end: 5em;
        overflow-y: auto;
        scroll-padding-block-end: 9rem;
      }
    }
  }
`);
