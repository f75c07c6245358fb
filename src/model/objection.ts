/** Derives from a notice who can send the letter of objection (Art. 21(1) GDPR), to whom, and under which law. */
import { knownLaw, type Law } from './law.js';
import type { Audience, Notice } from './notice.js';
import { COUNTRIES, regionsOf, supervisorOf } from './supervisors.js';

/** Some fields of a notice, all optional: attributes set only a part. */
type Part<K extends keyof Notice> = { readonly [F in K]?: Notice[F] | undefined };

/**
 * Returns the letter of Art. 6(1)(e) or (f) GDPR by its DPV term: Art. 21(1) grants the right to object to these bases.
 */
export const objectionableBasis = ({ legalBasis }: Part<'legalBasis'>): 'e' | 'f' | undefined =>
  /#A6-1-([ef])\b/.exec(legalBasis?.term ?? '')?.[1] as 'e' | 'f' | undefined;

/** Returns the name of the law in a country, if the notice names one. */
export function lawNameIn({ jurisdictions = [] }: Part<'jurisdictions'>, country: string): string | undefined {
  const regions = regionsOf(country);
  return regions.map((region) => jurisdictions.find(({ code }) => code === region)?.law).find(Boolean);
}

/** Returns the law under which people in a country can send the letter; `undefined` for any other law. */
export const lawIn = (notice: Part<'jurisdictions'>, country: string): Law | undefined =>
  knownLaw(lawNameIn(notice, country));

/** Returns the countries to choose from: supported countries in the regions of the notice, and others that it names. */
export function countriesOf(notice: Part<'audiences' | 'jurisdictions'>): readonly string[] {
  const named = (notice.jurisdictions ?? []).map(({ code }) => code);
  const known = COUNTRIES.filter(
    (country) => regionsOf(country).some((one) => named.includes(one)) && isObjectionable(notice, country),
  );
  const others = named.filter((code) => /^[A-Z]{2}$/.test(code) && code !== 'EU' && !COUNTRIES.includes(code));
  return [...new Set([...known, ...others])];
}

/** Returns the audiences whose regions include a country, and the audiences without regions. */
export const audiencesIn = ({ audiences = [] }: Part<'audiences'>, country: string): readonly Audience[] =>
  audiences.filter(({ regions }) => !regions || regionsOf(country).some((region) => regions.includes(region)));

/** True if people in a country have something to object to: a use that is not opt-in, and not withdrawn. */
export const isObjectionable = (notice: Part<'audiences'>, country: string): boolean =>
  audiencesIn(notice, country).some(
    ({ choice, plan }) => choice.kind !== 'opt-in' && plan.at(-1)?.state !== 'withdrawn',
  );

/**
 * True if the letter is useful in some country: the claimed basis and the law of the country both allow an objection.
 */
export const canObject = (notice: Part<'audiences' | 'jurisdictions' | 'legalBasis'>): boolean =>
  (!notice.legalBasis?.term || objectionableBasis(notice) !== undefined) && letterCountries(notice).length > 0;

/** Returns the countries in which people can send the letter. */
export const letterCountries = (notice: Part<'audiences' | 'jurisdictions'>): readonly string[] =>
  countriesOf(notice).filter((country) => lawIn(notice, country) && supervisorOf(country));

/**
 * Returns the law whose articles may be named: the GDPR or UK GDPR, if it applies in some region; the GDPR if the
 * notice names no law. `region`: the reader's region; ignored if the notice does not list it.
 */
export function gdprIn({ jurisdictions = [] }: Part<'jurisdictions'>, region: string | undefined): Law | undefined {
  const codes = region === undefined ? [] : regionsOf(region);
  const here = jurisdictions.filter(({ code }) => codes.includes(code));
  const laws = (here.length ? here : jurisdictions).flatMap(({ law }) => law ?? []);
  const known = laws.flatMap((law) => knownLaw(law) ?? []);
  return laws.length ? (known.find((law) => law === 'GDPR') ?? known[0]) : 'GDPR';
}

/** True if the articles of the GDPR or UK GDPR may be named. */
export const mayNameGdpr = (notice: Part<'jurisdictions'>, region: string | undefined): boolean =>
  gdprIn(notice, region) !== undefined;

/** Returns the controller for people in a country. A controller without jurisdictions is the fallback. */
export function controllerIn({ controllers = [] }: Part<'controllers'>, country: string) {
  const answering = regionsOf(country).map((region) =>
    controllers.find(({ jurisdictions }) => jurisdictions?.includes(region)),
  );
  return answering.find(Boolean) ?? controllers.find(({ jurisdictions }) => !jurisdictions);
}
