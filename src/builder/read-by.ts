/**
 * The languages whose words a native speaker has read in print, filled in, from beginning to end. Of every other one the
 * builder says so beside it. See `src/words/README.md`.
 */
export const READ_BY_NATIVE_SPEAKERS: readonly string[] = [];
