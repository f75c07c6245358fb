/** @jsxImportSource react */
/// <reference types="opt-out-elements/react" />
import type { DeadlineBanner, Notice } from 'opt-out-elements';
import { createRef } from 'react';

declare const notice: Notice;
const banner = createRef<DeadlineBanner>();

export const right = (
  <data-use-notice src="/notices/example.json" data-only heading-level={2} notice={notice} className="wide" lang="nl">
    <deadline-banner
      ref={banner}
      platform="LinkedIn"
      effective-date="2025-11-03"
      status="planned"
      afterDate="still-possible"
      clock={() => new Date()}
      aria-label="When"
      oncalendar-save={(event) => event.preventDefault()}
    >
      <p>The fallback.</p>
    </deadline-banner>
    <opt-out-stepper
      type="settings"
      heading-level="3"
      onstep-toggle={({ done, route, step }) => `${route}${step.toFixed()}${done ? 'done' : ''}`}
    />
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
  <data-use-notice notice="{}" />,
  // @ts-expect-error: no such property of the event
  <opt-out-stepper onstep-toggle={({ steps }) => steps} />,
  // @ts-expect-error: React would overwrite the method of this name
  <deadline-banner after="closed" />,
];
