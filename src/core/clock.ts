/**
 * The one clock of the page: elements ask to be woken at the instant at which what they say may change.
 * One timer for all, none when nobody waits; and everybody is asked again when the page comes back into
 * view, because timers do not run while a phone sleeps or a page is in the back-forward cache.
 */

/** What `clock` properties hold: the time, for the browser's own use `() => new Date()`. */
export type Clock = () => Date;

/** `setTimeout` overflows after 24.8 days; and a device's clock may be set, so never trust it for longer than a day. */
const LONGEST = 864e5;

const waiting = new Map<() => void, number>();
let timer: ReturnType<typeof setTimeout> | undefined;
let timerAt = Infinity;

const events = ['visibilitychange', 'pageshow'];

function arm(at: number): void {
  clearTimeout(timer);
  timerAt = at;
  timer = setTimeout(
    () => {
      ring(timerAt);
    },
    Math.min(Math.max(at - Date.now(), 0), LONGEST),
  );
}

function ring(due: number): void {
  timerAt = Infinity;
  for (const [wake, at] of [...waiting]) {
    if (at > due) continue;
    // stays for the return to the page; who wants another time asks for it
    waiting.set(wake, Infinity);
    wake();
  }
  const next = Math.min(...waiting.values());
  if (timerAt === Infinity && next < Infinity) arm(next);
}

const ringAll = (): void => {
  if (document.visibilityState === 'visible') for (const wake of [...waiting.keys()]) wake();
};

/**
 * Wakes `wake` after `delay` milliseconds and on each return to the page. Asking again replaces the first
 * time; `undefined` ends it.
 */
export function wakeAfter(delay: number | undefined, wake: () => void): void {
  if (delay === undefined) {
    if (!waiting.delete(wake) || waiting.size) return;
    clearTimeout(timer);
    timerAt = Infinity;
    for (const event of events) removeEventListener(event, ringAll, true);
    return;
  }
  if (!waiting.size) for (const event of events) addEventListener(event, ringAll, true);
  const at = Date.now() + Math.min(delay, LONGEST);
  waiting.set(wake, at);
  if (at < timerAt) arm(at);
}
