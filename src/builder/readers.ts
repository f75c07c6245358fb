/** The groups and regions that editors can choose for the preview and snippet. */
import type { Notice } from '../model/notice.js';
import { COUNTRIES, regionsOf } from '../model/supervisors.js';
import type { Options } from './controls.js';
import { itemsAt, textAt } from './draft.js';
import type { Editor } from './editor.js';
import { optionsOf } from './form.js';

/** Returns the groups that can be shown, or none if there is only one. */
export function audienceOptions(editor: Editor, notice: Notice | undefined): Options {
  const ids = (notice?.audiences ?? []).map(({ id }) => id);
  return ids.length > 1 ? optionsOf(editor, 'audiences').filter(([id]) => ids.includes(id)) : [];
}

/** Returns the regions of the notice, and the countries in them whose authorities the elements know. */
export function regionOptions(editor: Editor): Options {
  const codes = itemsAt(editor.draft, ['jurisdictions']).map((item) => textAt(item, ['code']));
  // `region` does not accept parts of a country
  const regions = optionsOf(editor, 'jurisdictions').filter(([code]) => /^(?:EEA|[A-Z]{2})$/.test(code));
  const names = new Intl.DisplayNames([editor.words.lang], { type: 'region' });
  const countries = COUNTRIES.filter(
    (code) => !codes.includes(code) && regionsOf(code).some((one) => codes.includes(one)),
  )
    .map((code) => [code, names.of(code) ?? code] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, editor.words.lang));
  return [...regions, ...countries];
}
