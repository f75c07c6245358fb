/** An icon of a switch in its target position. Hidden from screen readers: the text beside it names the position. */
import { css, html, type TemplateResult } from 'lit';

export const switchIcon = (position: 'on' | 'off'): TemplateResult =>
  html`<svg class="switch ${position}" viewBox="0 0 36 20" aria-hidden="true">
    <rect x="1" y="1" width="34" height="18" rx="9" />
    <circle cx="10" cy="10" r="5" />
  </svg>`;

export const switchStyles = css`
  .switch {
    inline-size: 2.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .switch circle,
  .on rect {
    fill: currentColor;
  }
  .on circle {
    fill: Canvas;
    translate: 16px;
  }
  .switch:dir(rtl) {
    scale: -1 1;
  }
`;
