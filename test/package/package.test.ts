/** The package as it is published. One file for the test runner, so that it is packed and installed once. */
import './contents.js';
import './doors.js';
import './linted.js';
import './server.js';
import './typed.js';
