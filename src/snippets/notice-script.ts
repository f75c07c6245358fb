/** A notice as the page for frames loads it. */
import type { Notice } from '../model/notice.js';

/** The file `notices/<id>.js` beside that page: a sandboxed frame may load a script, but no JSON. */
export const noticeScript = (notice: Notice): string =>
  `document.querySelector('data-use-notice').notice = ${JSON.stringify(notice)};\n`;
