/** The type of a file with side effects only: it registers the elements. */
import '../npm/index.js';
export {};
