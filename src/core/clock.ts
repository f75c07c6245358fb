/**
 * The shared timer of the page: calls listeners at the instants at which their content may change. It calls all of them
 * when the reader returns to the page, because timers do not run while a computer sleeps, or while a page is frozen or
 * in the back/forward cache.
 */

/** Returns the current time. For the clock of the device, use `() => new Date()`. */
export type Clock = () => Date;

/** One day. `setTimeout` overflows after 24.8 days, and the clock of the device may be changed in the meantime. */
const LONGEST = 864e5;

const waiting = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;
let timerAt = Infinity;

/** Events on a return to the page. `resume`: the browser had frozen it (https://wicg.github.io/page-lifecycle/). */
const events = ['visibilitychange', 'pageshow', 'resume', 'focus'];

/**
 * Calls all listeners, which then set their next delay. Ignores the first `pageshow` of a page, and focus events inside
 * it.
 */
function ring(event?: Event): void {
  if ((event as PageTransitionEvent | undefined)?.persisted === false) return;
  if (event?.type === 'focus' && event.target !== window) return;
  timerAt = Infinity;
  for (const wake of waiting) wake();
}

/**
 * Calls `wake` after at most `delay` milliseconds, and on each return to the page. `Infinity`: removes the listener.
 */
export function wakeAfter(delay: number, wake: () => void): void {
  if (delay === Infinity) waiting.delete(wake);
  else waiting.add(wake);
  if (!waiting.size) {
    clearTimeout(timer);
    timerAt = Infinity;
  }
  for (const event of events) {
    // adding or removing a listener twice has no effect
    if (waiting.size) addEventListener(event, ring, true);
    else removeEventListener(event, ring, true);
  }
  const at = Date.now() + Math.min(Math.max(delay, 0), LONGEST);
  if (delay < Infinity && at < timerAt) {
    clearTimeout(timer);
    timer = setTimeout(ring, at - Date.now());
    timerAt = at;
  }
}
