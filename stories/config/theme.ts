import { create } from 'storybook/theming';

const FONT = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', sans-serif";
const MONOSPACE = "ui-monospace, 'Cascadia Mono', 'Segoe UI Mono', Menlo, Consolas, 'Liberation Mono', monospace";

/** Color scheme of the reader's system when the page loads. */
export const scheme: 'light' | 'dark' = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

/** Theme of Storybook's own interface and of the docs pages. Colors that are missing here are Storybook's. */
export const theme = create({
  base: scheme,
  brandTitle: 'opt-out-elements',
  fontBase: FONT,
  fontCode: MONOSPACE,
  ...(scheme === 'dark'
    ? // Storybook's own grays have less contrast
      { textColor: '#e3e6e9', textMutedColor: '#b3b9bf', barTextColor: '#b3b9bf' }
    : {}),
});
