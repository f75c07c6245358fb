/** The text of the letter of objection, and what it takes from a notice. */
import { dayIn, utcDay, type Day } from '../model/day.js';
import { cleanLine, cleanLines, type LetterFields } from '../model/letter.js';
import type { LanguageMap, Notice } from '../model/notice.js';
import type { Law } from '../model/law.js';
import { audiencesIn, controllerIn, isObjectionable, lawIn, objectionableBasis } from '../model/objection.js';
import { startOf } from '../model/situation.js';
import { supervisorOf } from '../model/supervisors.js';
import type { LetterWords } from '../words/letter/en.js';
import { sentences, toText, type Name, type Text } from '../words/say.js';

/** What the letter takes from the notice and the reader's country, in the language of the letter. */
export interface LetterFacts {
  readonly law: Law;
  readonly platform: Name;
  /** Who answers for the data, else the platform. */
  readonly recipient: Name;
  readonly address: string | undefined;
  /** Art. 6(1)(e) or (f), as the platform claims; nothing where it is not known. */
  readonly basis: 'e' | 'f' | undefined;
  /** Completes "processing of my data by LinkedIn …". Nothing where it is not known in this language. */
  readonly purpose: Text | undefined;
  /** First day of use. */
  readonly from: Day | undefined;
  /** The groups of data that the notice names; none where they are not all known in this language. */
  readonly data: readonly string[];
  /** The authority of the reader's country; nothing where each state of it has one of its own. */
  readonly authority: Name | undefined;
  /** The day of writing; nothing where the clock does not say. */
  readonly today: Day | undefined;
}

/** Collects the facts for a reader in this country; `undefined` where the letter cannot be used there. */
export function letterFacts(notice: Notice, country: string, now: Date, words: LetterWords): LetterFacts | undefined {
  const law = lawIn(notice, country);
  const supervisor = supervisorOf(country);
  if (!law || !supervisor || !isObjectionable(notice, country)) return undefined;
  const { lang } = words.letter;
  const platform = platformIn(lang, notice);
  const controller = controllerIn(notice, country);
  const data = (notice.dataGroups ?? []).map(({ label }) => entryOf(label, lang));
  return {
    law,
    platform,
    recipient: controller
      ? { text: controller.name }
      : notice.platform.translatedName
        ? atLineStart(platform)
        : platform,
    address: controller?.address,
    basis: objectionableBasis(notice),
    purpose: purposeIn(lang, notice, words),
    from: startIn(notice, country),
    data: data.every((group) => group !== undefined) ? data : [],
    authority: supervisor.ofEachState ? undefined : nameIn(lang, supervisor.names),
    today: todayIn(notice, now),
  };
}

function todayIn({ timeZone }: Notice, now: Date): Day | undefined {
  if (Number.isNaN(now.getTime())) return undefined;
  return dayIn(timeZone ?? '', now) ?? utcDay(now);
}

/** Reads a text in one language; what the notice only has in others is left out, so that languages are not mixed. */
const entryOf = (map: LanguageMap, lang: string): string | undefined =>
  Object.hasOwn(map, lang) ? map[lang] : undefined;

/** The platform by its name in a language. */
export const platformIn = (lang: string, { platform: { name, plural, translatedName = {} } }: Notice): Name => ({
  text: entryOf(translatedName, lang) ?? name,
  ...(plural && { plural }),
});

/** The platform where it stands on a line of its own. */
const atLineStart = (name: Name): Name => ({
  ...name,
  text: name.text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
});

/** First day of use for people in a country, by the last entry of their plan that says; nothing where groups differ. */
function startIn(notice: Notice, country: string): Day | undefined {
  const starts = audiencesIn(notice, country).map(({ plan }) => {
    const entry = plan.findLast(({ start }) => start !== undefined);
    return entry && startOf(entry);
  });
  return new Set(starts).size === 1 ? starts[0] : undefined;
}

/** Reads what the data are used for; `undefined` where the notice says so in other languages only. */
export const purposeIn = (lang: string, { purpose }: Notice, words: LetterWords): string | undefined =>
  purpose ? entryOf(purpose.label, lang) : words.purpose;

/** Names an authority in a language, else in one that it has, with the tag of that. */
export function nameIn(lang: string, names: Readonly<Record<string, string>>): Name {
  const found = [lang, 'en', ...Object.keys(names)].find((one) => Object.hasOwn(names, one)) ?? '';
  return { text: names[found] ?? '', ...(found !== lang && { lang: found }) };
}

/** Writes the paragraphs of the letter as plain text; those of several lines hold line feeds. */
export function letterParagraphs(
  words: LetterWords['letter'],
  facts: LetterFacts,
  fields: LetterFields,
): readonly string[] {
  const { address, authority, basis, data, from, platform, purpose, recipient, today } = facts;
  const law = words.law[facts.law];
  const name = cleanLine(fields.name) || words.blank.name;
  const profile = cleanLine(fields.profile);
  return [
    lines(name, cleanLine(fields.email) || words.blank.email, profile && words.profile(profile)),
    lines(recipient, words.attention, address),
    lines(today !== undefined && words.date(today)),
    lines(words.subjectLine(words.subject(law))),
    lines(words.salutation),
    lines(sentences(words.objection(platform, purpose, law), from !== undefined && words.from(from))),
    lines(words.scope(data)),
    lines(sentences(words.basis[basis ?? 'unknown'](law), words.noConsent(law))),
    lines(words.situation, cleanLines(fields.situation) || words.blank.situation),
    lines(words.demand, ...words.demands(law).map((demand, index) => `${String(index + 1)}. ${toText(demand)}`)),
    lines(words.refusal(law)),
    lines(words.answer(platform, law)),
    lines(words.complaint(authority, facts.law === 'GDPR' ? law : undefined)),
    lines(words.closing, name),
  ].filter(Boolean);
}

/** Makes one paragraph of the lines that are there. */
const lines = (...some: readonly (Text | undefined | false)[]): string =>
  some
    .filter((line): line is Text => Boolean(line))
    .map(toText)
    .join('\n');
