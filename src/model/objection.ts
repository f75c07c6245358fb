/** Who can object with the letter of Art. 21(1) GDPR, to whom, and under which law: what follows from a notice. */
import { knownLaw, type Law } from './law.js';
import type { Audience, Notice } from './notice.js';
import { COUNTRIES, regionsOf, supervisorOf } from './supervisors.js';

/** Some fields of a notice, any of which may be missing: attributes give only a part. */
type Part<K extends keyof Notice> = { readonly [F in K]?: Notice[F] | undefined };

/** Art. 6(1)(e) or (f) GDPR, by its term of the DPV: the bases against which Art. 21(1) lets one object at any time. */
export const objectionableBasis = ({ legalBasis }: Part<'legalBasis'>): 'e' | 'f' | undefined =>
  /#A6-1-([ef])\b/.exec(legalBasis?.term ?? '')?.[1] as 'e' | 'f' | undefined;

/** The name of the law that a notice gives for a country. */
export function lawNameIn({ jurisdictions = [] }: Part<'jurisdictions'>, country: string): string | undefined {
  const regions = regionsOf(country);
  return regions.map((region) => jurisdictions.find(({ code }) => code === region)?.law).find(Boolean);
}

/** The law under which people in a country can send the letter; nothing where it is another one, or not known. */
export const lawIn = (notice: Part<'jurisdictions'>, country: string): Law | undefined =>
  knownLaw(lawNameIn(notice, country));

/** The countries that a reader may live in, as far as the notice goes: those with the letter, and others it names. */
export function countriesOf(notice: Part<'audiences' | 'jurisdictions'>): readonly string[] {
  const named = (notice.jurisdictions ?? []).map(({ code }) => code);
  const known = COUNTRIES.filter(
    (country) => regionsOf(country).some((one) => named.includes(one)) && isObjectionable(notice, country),
  );
  const others = named.filter((code) => /^[A-Z]{2}$/.test(code) && code !== 'EU' && !COUNTRIES.includes(code));
  return [...new Set([...known, ...others])];
}

/** The groups of people to which somebody in a country belongs, as far as regions tell. */
export const audiencesIn = ({ audiences = [] }: Part<'audiences'>, country: string): readonly Audience[] =>
  audiences.filter(({ regions }) => !regions || regionsOf(country).some((region) => regions.includes(region)));

/** True where there is something to object to in a country: the use is not off anyway, and was not called off. */
export const isObjectionable = (notice: Part<'audiences'>, country: string): boolean =>
  audiencesIn(notice, country).some(
    ({ choice, plan }) => choice.kind !== 'opt-in' && plan.at(-1)?.state !== 'withdrawn',
  );

/** True where the letter is of use to anybody: some law lets one object, and so does the claimed basis. */
export const canObject = (notice: Part<'audiences' | 'jurisdictions' | 'legalBasis'>): boolean =>
  (!notice.legalBasis?.term || objectionableBasis(notice) !== undefined) && letterCountries(notice).length > 0;

/** The countries whose people can send the letter. */
export const letterCountries = (notice: Part<'audiences' | 'jurisdictions'>): readonly string[] =>
  countriesOf(notice).filter((country) => lawIn(notice, country) && supervisorOf(country));

/**
 * The law of which something may be said: the GDPR or that of the United Kingdom, where it is the law of some region; the
 * GDPR where nobody says which law is. `region`: where the reader lives, as far as the notice names it.
 */
export function gdprIn({ jurisdictions = [] }: Part<'jurisdictions'>, region: string | undefined): Law | undefined {
  const codes = region === undefined ? [] : regionsOf(region);
  const here = jurisdictions.filter(({ code }) => codes.includes(code));
  const laws = (here.length ? here : jurisdictions).flatMap(({ law }) => law ?? []);
  const known = laws.flatMap((law) => knownLaw(law) ?? []);
  return laws.length ? (known.find((law) => law === 'GDPR') ?? known[0]) : 'GDPR';
}

/** True where something of either law may be said. */
export const mayNameGdpr = (notice: Part<'jurisdictions'>, region: string | undefined): boolean =>
  gdprIn(notice, region) !== undefined;

/** Who answers for the data of people in a country; one that is given no region answers for all the others. */
export function controllerIn({ controllers = [] }: Part<'controllers'>, country: string) {
  const answering = regionsOf(country).map((region) =>
    controllers.find(({ jurisdictions }) => jurisdictions?.includes(region)),
  );
  return answering.find(Boolean) ?? controllers.find(({ jurisdictions }) => !jurisdictions);
}
