/**
 * The languages in which a native speaker has read a completed notice from beginning to end, on paper. For all other
 * languages, the builder shows a note. See `src/words/README.md`.
 */
export const READ_BY_NATIVE_SPEAKERS: readonly string[] = [];
