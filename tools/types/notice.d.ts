/** A ready-made notice: `import notice from 'opt-out-elements/notices/<id>.json' with { type: 'json' }`. */
import type { Notice } from '../npm/index.js';

declare const notice: Notice;
export default notice;
