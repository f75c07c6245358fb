/** Tests the package as it is published. Runs as one test file so that the package is packed and installed once. */
import './contents.js';
import './entry-points.js';
import './package-linters.js';
import './server-rendered.js';
import './framework-types.js';
