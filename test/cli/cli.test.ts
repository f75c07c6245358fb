/** Tests the installed command line. Runs as one test file so that the package is packed and installed once. */
import './usage.js';
import './check.js';
import './render.js';
import './calendar.js';
import './frame.js';
import './init.js';
