/**
 * The one clock of the page: elements ask to be woken at the instant at which what they say may change.
 * One timer for all, none when nobody waits; and everybody is asked again when the reader comes back to the page,
 * because timers do not run while a computer sleeps or a page is frozen or in the back-forward cache.
 */

/** What `clock` properties hold: the time, for the browser's own use `() => new Date()`. */
export type Clock = () => Date;

/** `setTimeout` overflows after 24.8 days; and a device's clock may be set, so never trust it for longer than a day. */
const LONGEST = 864e5;

const waiting = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;
let timerAt = Infinity;

/** `resume`: of a page that the browser had frozen (https://wicg.github.io/page-lifecycle/). */
const events = ['visibilitychange', 'pageshow', 'resume', 'focus'];

/**
 * Everybody looks at the clock again, and says anew when to be woken next; not for a page that is only just shown, or
 * when the focus moves within it.
 */
function ring(event?: Event): void {
  if ((event as PageTransitionEvent | undefined)?.persisted === false) return;
  if (event?.type === 'focus' && event.target !== window) return;
  timerAt = Infinity;
  for (const wake of waiting) wake();
}

/**
 * Wakes `wake` after `delay` milliseconds at the latest, and on each return to the page. `Infinity` ends that.
 */
export function wakeAfter(delay: number, wake: () => void): void {
  if (delay === Infinity) waiting.delete(wake);
  else waiting.add(wake);
  if (!waiting.size) {
    clearTimeout(timer);
    timerAt = Infinity;
  }
  for (const event of events) {
    // adding or removing what is there or gone already changes nothing
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
