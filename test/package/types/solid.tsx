/** @jsxImportSource solid-js */
/// <reference types="opt-out-elements/solid" />
import type { Notice } from 'opt-out-elements';

declare const notice: Notice;

export const right = (
  <data-use-notice src="/notices/example.json" data-only heading-level={2} prop:notice={notice} class="wide" lang="nl">
    <deadline-banner
      ref={(banner) => (banner.effectiveDate = '2025-11-03')}
      platform="LinkedIn"
      attr:effective-date="2025-11-03"
      afterDate="still-possible"
      on:calendar-save={(event) => event.preventDefault()}
    >
      <p>The fallback.</p>
    </deadline-banner>
    <opt-out-stepper type="settings" on:step-toggle={({ done, step }) => step.toFixed() + String(done)} />
  </data-use-notice>
);

export const wrong = [
  // @ts-expect-error: no such element
  <deadline-baner />,
  // @ts-expect-error: no such value
  <deadline-banner status="cancelled" />,
  // @ts-expect-error: no such property
  <deadline-banner effectiveDay="2025-11-03" />,
  // @ts-expect-error: not of this type
  <data-use-notice prop:notice="{}" />,
  // @ts-expect-error: no such property of the event
  <opt-out-stepper on:step-toggle={({ steps }) => steps} />,
  // @ts-expect-error: Solid would overwrite the method of this name
  <deadline-banner after="closed" />,
];
