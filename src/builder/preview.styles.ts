/** Styles of the preview and its settings, which take only two lines. */
export const previewStyles = new CSSStyleSheet();

previewStyles.replaceSync(/* css */ `
  embed-builder .preview {
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 1em;
    }
    .looks {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: 0.4em 0.75em;
      margin-block-end: 0.5em;
    }
    .looks > * {
      min-inline-size: 0;
      margin: 0;
    }
    .looks > .field {
      flex: 1 1 7em;
    }
    :is(legend, label) {
      font-size: 0.875em;
    }
    :is(select, .segments label, button) {
      min-block-size: 2.375em;
    }
    .segments {
      display: flex;
      border: 0;
    }
    .segments label {
      position: relative;
      display: grid;
      place-items: center;
      padding-inline: 0.6em;
      border: 1px solid var(--_line);
      background: var(--_paper);
      color: var(--_accent);
      font-size: 1em;
      cursor: pointer;

      & + & {
        border-inline-start: 0;
      }
      &:has(:checked) {
        border-color: var(--_accent);
        background: var(--_accent);
        color: var(--_paper);
      }
      &:has(:focus-visible) {
        z-index: 1;
        outline: 3px solid var(--_accent);
        outline-offset: 2px;
      }
    }
    /* the radio button covers the whole segment */
    .segments input {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      margin: 0;
      opacity: 0;
      cursor: pointer;
    }
    .day-slider {
      display: grid;
      grid-template-columns: auto 1fr auto;
      align-items: center;
      gap: 0 0.75em;
      margin-block-end: 0.5em;
    }
    .day-slider span {
      grid-column: 2 / -1;
    }
    .day-slider input[type='range'] {
      grid-column: 1 / 3;
      inline-size: 100%;
      min-block-size: 28px;
      margin: 0;
      padding: 0;
      border: 0;
      background: none;
      accent-color: var(--_accent);
    }
    summary {
      padding: 0;
    }
    /* the inner width of the stage */
    .column {
      border-inline: 1px solid transparent;
    }
    .scroll {
      background: var(--_ground);
    }
    :is(.stage, iframe) {
      inline-size: var(--_width);
    }
    .stage {
      margin-inline: auto;
      zoom: var(--_scale);
    }
    /* WebKit does not zoom iframe content, so it is transformed; margins compensate for the unscaled layout size */
    iframe {
      margin-block-end: calc(40em * (var(--_scale) - 1));
      margin-inline: max(0px, (100% - var(--_width)) / 2) calc(var(--_width) * (var(--_scale) - 1));
      transform: scale(var(--_scale));
      transform-origin: 0 0;
    }
    .stage.print {
      padding: 24px;
      color: #000;
    }
    .phone {
      --_width: 320px;
    }
    .article {
      --_width: 600px;
    }
    .wide {
      --_width: 900px;
    }
  }
  @media (forced-colors: active) {
    embed-builder .preview .segments label:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`);
