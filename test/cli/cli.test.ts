/** The command line, as it is installed. One file for the test runner, so that it is packed and installed once. */
import './usage.js';
import './check.js';
import './render.js';
import './calendar.js';
import './frame.js';
import './init.js';
