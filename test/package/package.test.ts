/** The package as it is published. One file for the test runner, so that it is packed and installed once. */
import './contents.js';
import './entry-points.js';
import './package-linters.js';
import './server-rendered.js';
import './framework-types.js';
