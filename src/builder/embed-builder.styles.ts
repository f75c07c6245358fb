/** Styles of the builder. */
import { fieldStyles } from './fields.styles.js';
import { layoutStyles } from './layout.styles.js';
import { previewStyles } from './preview.styles.js';
import { publishStyles } from './publish.styles.js';
import { stageStyles } from './stage.styles.js';

export const styles: readonly CSSStyleSheet[] = [layoutStyles, fieldStyles, previewStyles, stageStyles, publishStyles];
