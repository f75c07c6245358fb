/** Shares something that starts slowly, such as a browser, among the test files of one process. */
import { after } from 'node:test';

/**
 * Makes a test file or a `describe`, which calls it once, a user of the shared thing. Returns a function that resolves with
 * the thing, and starts it when it is first needed.
 */
export type Use<Thing> = () => () => Promise<Thing>;

/** Shares a thing. It stops after the tests of its last user, so a file that runs alone needs nothing else. */
export function shared<Thing>(start: () => Promise<Thing>, stop: (thing: Thing) => Promise<unknown>): Use<Thing> {
  let users = 0;
  let started: Promise<Thing> | undefined;
  return () => {
    users += 1;
    after(async () => {
      users -= 1;
      if (users || !started) return;
      const last = await started;
      started = undefined;
      await stop(last);
    });
    return () => (started ??= start());
  };
}
