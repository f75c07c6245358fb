/** The text of the letter of objection, and the facts that it takes from a notice. */
import { dayIn, utcDay, type Day } from '../model/day.js';
import type { Law } from '../model/law.js';
import { cleanLine, cleanLines, type LetterFields, type Way } from '../model/letter.js';
import type { Audience, LanguageMap, Notice } from '../model/notice.js';
import { audiencesIn, controllerIn, isObjectionable, lawIn, objectionableBasis } from '../model/objection.js';
import { firstDayOf, startOf } from '../model/situation.js';
import { supervisorOf } from '../model/supervisors.js';
import type { LetterText } from '../words/letter/en.js';
import { sentences, toText, type Name, type Text } from '../words/say.js';

/** The facts from the notice for the reader's country, in the language of the letter. */
export interface LetterFacts {
  readonly law: Law;
  readonly platform: Name;
  /** The name of the controller. Default: the platform. */
  readonly recipient: string;
  /** Postal address of the recipient. */
  readonly address: string | undefined;
  /** The claimed basis, Art. 6(1)(e) or (f) GDPR; `undefined` if unknown. */
  readonly basis: 'e' | 'f' | undefined;
  /** Completes "processing my personal data …"; `undefined` if the notice lacks it in this language. */
  readonly purpose: string | undefined;
  /** First day of use; `undefined` if unknown, or if the use is on hold. */
  readonly from: Day | undefined;
  /** `running`: in use · `onHold`: paused or halted · `other`: in the future, or unknown. */
  readonly use: 'running' | 'onHold' | 'other';
  /** The groups of data; empty if the letter cannot name all of them. */
  readonly data: readonly string[];
  /** The authority of the reader's country; `undefined` if each state has its own. */
  readonly authority: Name | undefined;
  /** The date of the letter; `undefined` if the clock is invalid. */
  readonly today: Day | undefined;
}

/** Collects the facts for a reader in a country; `undefined` if the letter cannot be used there. */
export function letterFacts(notice: Notice, country: string, now: Date, words: LetterText): LetterFacts | undefined {
  const law = lawIn(notice, country);
  const supervisor = supervisorOf(country);
  if (!law || !supervisor || !isObjectionable(notice, country)) return undefined;
  const { addressesReader, lang } = words;
  const platform = platformIn(lang, notice);
  const controller = controllerIn(notice, country);
  const data = (notice.dataGroups ?? []).map(({ label }) => entryOf(label, lang));
  const today = todayIn(notice, now);
  const audiences = audiencesIn(notice, country);
  return {
    law,
    platform,
    recipient: controller?.name ?? (notice.platform.translatedName ? atLineStart(platform.text) : platform.text),
    address: controller?.address ?? postalAddressIn(lang, notice),
    basis: objectionableBasis(notice),
    purpose: purposeIn(lang, notice),
    from: same(audiences, (audience) => startBy(today, audience)),
    use: same(audiences, (audience) => useOn(today, audience)) ?? 'other',
    data: data.every((group) => group !== undefined && !addressesReader.test(group)) ? (data as string[]) : [],
    authority: supervisor.ofEachState ? undefined : nameIn(lang, supervisor.names),
    today,
  };
}

export function todayIn({ timeZone }: Notice, now: Date): Day | undefined {
  if (Number.isNaN(now.getTime())) return undefined;
  return dayIn(timeZone ?? '', now) ?? utcDay(now);
}

/** Returns a text in one language, without a fallback, so that the letter does not mix languages. */
export const entryOf = (map: LanguageMap | undefined, lang: string): string | undefined =>
  map && Object.hasOwn(map, lang) ? map[lang] : undefined;

/** Returns the name of the platform in a language. */
export const platformIn = (lang: string, { platform: { name, plural, translatedName } }: Notice): Name => ({
  text: entryOf(translatedName, lang) ?? name,
  ...(plural && { plural }),
});

/** Capitalizes the first letter. */
const atLineStart = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Returns the postal address of the platform for objections. */
const postalAddressIn = (lang: string, { routes = [] }: Notice): string | undefined =>
  entryOf(routes.find(({ operator, type }) => type === 'letter' && !operator)?.postalAddress, lang);

/** Returns the value that is the same for all audiences; `undefined` if they differ. */
function same<T>(audiences: readonly Audience[], of: (audience: Audience) => T): T | undefined {
  const [first, ...others] = new Set(audiences.map(of));
  return others.length ? undefined : first;
}

/**
 * Returns the first day of use in the last known entry that has a `start`; before the first announcement, all entries
 * count as known. Returns `undefined` for a use that is on hold.
 */
function startBy(today: Day | undefined, { plan }: Audience): Day | undefined {
  const known = plan.filter(
    ({ announced, from }) => (firstDayOf(announced ?? from) ?? -Infinity) <= (today ?? Infinity),
  );
  const entries = known.length ? known : plan;
  const entry = entries.findLast(({ start }) => start !== undefined);
  return entry && !isPausedOrHalted(entries.at(-1)) ? startOf(entry) : undefined;
}

const isPausedOrHalted = (entry: Audience['plan'][number] | undefined): boolean =>
  entry?.state === 'paused' || entry?.state === 'halted';

/** Returns the state of the use, by the entry of the plan that is in force on a day. */
function useOn(today: Day | undefined, { plan }: Audience): LetterFacts['use'] {
  const entry = plan.findLast(
    ({ announced, from }) => today === undefined || (firstDayOf(from ?? announced) ?? -Infinity) <= today,
  );
  if (!entry || today === undefined) return 'other';
  if (isPausedOrHalted(entry)) return 'onHold';
  const { certainty, start, state } = entry;
  const isSaid = state === 'started' || state === 'resumed';
  if (start === undefined || start === 'unknown') return isSaid ? 'running' : 'other';
  return (startOf(entry) ?? Infinity) <= today && (isSaid || (state === 'planned' && certainty !== 'may'))
    ? 'running'
    : 'other';
}

/** Returns the purpose; `undefined` if the notice lacks it in this language. */
export const purposeIn = (lang: string, { purpose }: Notice): string | undefined => entryOf(purpose?.label, lang);

/** Returns the name of an authority in a language. Fallback: English, then any language, with its tag in `lang`. */
export function nameIn(lang: string, names: Readonly<Record<string, string>>): Name {
  const found = [lang, 'en', ...Object.keys(names)].find((one) => Object.hasOwn(names, one)) ?? '';
  return { text: names[found] ?? '', ...(found !== lang && { lang: found }) };
}

/**
 * Writes the paragraphs as plain text, with line feeds between lines. A letter on paper begins with the addresses, an
 * e-mail ends with the details of the sender, and a form has its own fields for them.
 */
export function letterParagraphs(
  words: LetterText,
  facts: LetterFacts,
  fields: LetterFields,
  way: Way,
): readonly string[] {
  const { address, recipient, today } = facts;
  const name = cleanLine(fields.name) || words.blank.name;
  const email = cleanLine(fields.email) || words.blank.email;
  const profile = cleanLine(fields.profile) && words.profile(cleanLine(fields.profile));
  const [first, ...body] = bodyOf(words, facts, fields);
  const paragraphs: Readonly<Record<Way, readonly string[]>> = {
    post: [
      lines(name, email, profile),
      lines(recipient, words.attention, address),
      lines(today !== undefined && words.date(today)),
      lines(words.subjectLine(words.subject(words.law[facts.law]))),
      words.salutation,
      first,
      ...body,
      lines(words.closing, name),
    ],
    email: [words.salutation, first, ...body, lines(words.closing, name, email, profile)],
    form: [atLineStart(first), ...body, lines(profile)],
  };
  return paragraphs[way].filter(Boolean);
}

/** The paragraphs between the salutation and the closing. */
function bodyOf(words: LetterText, facts: LetterFacts, fields: LetterFields): [string, ...string[]] {
  const { authority, basis, data, from, platform, purpose, use } = facts;
  const law = words.law[facts.law];
  return [
    lines(
      sentences(words.objection(platform, purposeText(words, purpose), law), from !== undefined && words.from(from)),
    ),
    lines(words.scope, data.length > 0 && words.groups, ...data.map((group) => `– ${group}`)),
    lines(sentences(words.basis[basis ?? 'unknown'](law), words.noConsent(law))),
    lines(words.situation, cleanLines(fields.situation) || words.blank.situation),
    lines(
      words.demand,
      ...[words.stop[use], ...words.demands(law)].map((demand, index) => `${String(index + 1)}. ${toText(demand)}`),
    ),
    lines(words.refusal(law)),
    lines(words.answer(law)),
    lines(words.complaint(authority, facts.law === 'GDPR' ? law : undefined)),
  ];
}

const purposeText = (words: LetterText, purpose: string | undefined): Text =>
  purpose === undefined
    ? words.announcedPurpose
    : words.addressesReader.test(purpose)
      ? words.quotedPurpose(purpose)
      : purpose;

/** Joins lines to a paragraph, and skips empty ones. */
const lines = (...some: readonly (Text | undefined | false)[]): string =>
  some
    .filter((line): line is Text => Boolean(line))
    .map(toText)
    .join('\n');
