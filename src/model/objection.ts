/** Who can object with the letter of Art. 21(1) GDPR, to whom, and under which law: what follows from a notice. */
import type { Notice } from './notice.js';
import { COUNTRIES, regionsOf, supervisorOf } from './supervisors.js';

/** The laws that the letter is written for, as `jurisdictions[].law` names them. */
export const LAWS = ['GDPR', 'UK GDPR'] as const;
export type Law = (typeof LAWS)[number];

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
  LAWS.find((law) => law === lawNameIn(notice, country));

/** The countries that a reader may live in, as far as the notice goes: those with the letter, and others it names. */
export function countriesOf(notice: Part<'jurisdictions'>): readonly string[] {
  const named = (notice.jurisdictions ?? []).map(({ code }) => code);
  const known = COUNTRIES.filter((country) => regionsOf(country).some((one) => named.includes(one)));
  return [...new Set([...known, ...named.filter((code) => /^[A-Z]{2}$/.test(code) && code !== 'EU')])];
}

/** Whether the letter is of use to anybody: some law lets one object, the claimed basis too, and it is not all off. */
export const canObject = (notice: Part<'jurisdictions' | 'legalBasis' | 'status'>): boolean =>
  notice.status?.activity !== 'withdrawn' &&
  (!notice.legalBasis?.term || objectionableBasis(notice) !== undefined) &&
  countriesOf(notice).some((country) => lawIn(notice, country) && supervisorOf(country));

/** Who answers for the data of people in a country; one that is given no region answers for all the others. */
export function controllerIn({ controllers = [] }: Part<'controllers'>, country: string) {
  const answering = regionsOf(country).map((region) =>
    controllers.find(({ jurisdictions }) => jurisdictions?.includes(region)),
  );
  return answering.find(Boolean) ?? controllers.find(({ jurisdictions }) => !jurisdictions);
}
