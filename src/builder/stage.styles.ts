/** Styles of the previewed page in its views. */
export const stageStyles = new CSSStyleSheet();

stageStyles.replaceSync(/* css */ `
  embed-builder {
    .scroll {
      overflow-x: auto;
      border: 1px dashed var(--_line);
    }
    .stage {
      padding: 10px;
      background: #fff;
      color: #1b1f24;
      color-scheme: light;
    }
    .stage.dark {
      background: #14181d;
      color: #eef1f4;
      color-scheme: dark;
    }
    .stage.rtl {
      direction: rtl;
    }
    /* a high-contrast palette like those of operating systems */
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
    iframe {
      display: block;
      block-size: 40em;
      border: 0;
      background: #fff;
      color-scheme: light;
    }
  }
`);
