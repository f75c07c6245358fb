/** Writes a notice as a script for the iframe page. */
import type { Notice } from '../model/notice.js';

/** Returns the file `notices/<id>.js` of the iframe page. A sandboxed iframe can load scripts, but not JSON. */
export const noticeScript = (notice: Notice): string =>
  `document.querySelector('data-use-notice').notice = ${JSON.stringify(notice)};\n`;
