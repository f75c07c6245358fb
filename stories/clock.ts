import type { Clock } from '../src/index.js';

/** A clock that stands still on a day, `YYYY-MM-DD`: what readers saw, or will see, then. */
export const on =
  (day: string): Clock =>
  () =>
    new Date(`${day}T10:00:00Z`);
