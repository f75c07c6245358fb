/** Writes the iframe page for the languages of a site. */

/** The fallback sentence of the iframe page, in each language of the elements. */
export const CANNOT_BE_SHOWN: Readonly<Record<string, string>> = {
  ar: 'لا يمكن عرض هذا الإشعار هنا.',
  bg: 'Това съобщение не може да се покаже тук.',
  cs: 'Toto oznámení zde nelze zobrazit.',
  da: 'Denne meddelelse kan ikke vises her.',
  de: 'Diese Mitteilung kann hier nicht angezeigt werden.',
  el: 'Αυτή η ενημέρωση δεν μπορεί να εμφανιστεί εδώ.',
  en: 'This notice cannot be shown here.',
  es: 'Este aviso no se puede mostrar aquí.',
  et: 'Seda teadet ei saa siin kuvada.',
  fi: 'Tätä ilmoitusta ei voi näyttää tässä.',
  fr: 'Cet avis ne peut pas être affiché ici.',
  ga: 'Ní féidir an fógra seo a thaispeáint anseo.',
  hr: 'Ova se obavijest ovdje ne može prikazati.',
  hu: 'Ez a tájékoztató itt nem jeleníthető meg.',
  is: 'Ekki er hægt að birta þessa tilkynningu hér.',
  it: 'Questo avviso non può essere mostrato qui.',
  lt: 'Šio pranešimo čia parodyti negalima.',
  lv: 'Šo paziņojumu šeit nevar parādīt.',
  mt: 'Dan l-avviż ma jistax jintwera hawn.',
  nb: 'Denne meldingen kan ikke vises her.',
  nl: 'Deze mededeling kan hier niet worden getoond.',
  pl: 'Tego komunikatu nie można tu wyświetlić.',
  pt: 'Este aviso não pode ser mostrado aqui.',
  ro: 'Acest anunț nu poate fi afișat aici.',
  sk: 'Toto oznámenie sa tu nedá zobraziť.',
  sl: 'Tega obvestila tukaj ni mogoče prikazati.',
  sv: 'Det här meddelandet kan inte visas här.',
  tr: 'Bu bildirim burada gösterilemiyor.',
  uk: 'Це повідомлення неможливо показати тут.',
};

/** The right-to-left languages. */
const RIGHT_TO_LEFT = ['ar'];

/** Match the content of the card and the list of languages for the script. */
const SENTENCES = /(<data-use-notice[^>]*>)[^]*?(\s*<\/data-use-notice>)/;
const LANGUAGES = / data-languages="[^"]*"/;

/**
 * Writes the available languages and their fallback sentences into the page. `visible`: the languages whose sentence is
 * shown until the page knows the requested language. Default: all.
 */
export function framePage(page: string, languages: readonly string[], visible: readonly string[] = languages): string {
  const sentences = languages.map((lang) => {
    const dir = RIGHT_TO_LEFT.includes(lang) ? ' dir="rtl"' : '';
    return `\n      <p lang="${lang}"${dir}${visible.includes(lang) ? '' : ' hidden'}>${CANNOT_BE_SHOWN[lang] ?? ''}</p>`;
  });
  return page
    .replace(SENTENCES, (_, open: string, close: string) => `${open}${sentences.join('')}${close}`)
    .replace(LANGUAGES, ` data-languages="${languages.join(' ')}"`);
}
