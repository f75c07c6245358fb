/** The regions that a notice may speak of, and the countries in them, by ISO 3166-1 code. */

/** The members of the European Union. */
const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** In the European Economic Area, and not in the Union. */
const EEA_ONLY = ['IS', 'LI', 'NO'];

/** The names under which a notice may speak of a country: its own code, and the regions it is in. */
export function regionsOf(country: string): readonly string[] {
  if (EU.includes(country)) return [country, 'EU', 'EEA'];
  return EEA_ONLY.includes(country) ? [country, 'EEA'] : [country];
}
