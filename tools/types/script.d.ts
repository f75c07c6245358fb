/** A file that is imported for what it does: it registers the elements, which have these types. */
import '../npm/index.js';
export {};
