/** The content of `<objection-letter>`: the purpose of the letter, the form to complete it, and the letter itself. */
import { MAX_SITUATION, type LetterFields } from '../model/letter.js';
import { mailto, safeLink } from '../model/link.js';
import type { Notice } from '../model/notice.js';
import { canObject, controllerIn, countriesOf, lawNameIn } from '../model/objection.js';
import { supervisorOf } from '../model/supervisors.js';
import { intlCountries } from '../words/intl.js';
import type { LetterWords } from '../words/letter/en.js';
import { listed, marked, sentences, toText, type Name, type Text } from '../words/say.js';
import type { Link } from './claims.js';
import type { Expiring } from './input.js';
import { letterFacts, letterParagraphs, nameIn, platformIn, purposeIn, type LetterFacts } from './letter-text.js';

/** All that the content depends on. */
export interface LetterInput {
  readonly notice: Notice;
  readonly words: LetterWords;
  /** When the letter is written. */
  readonly now: Date;
  /** True once the reader has asked for the form: nothing of it is said before. */
  readonly isUnfolded: boolean;
  /** Code of the country that is chosen; empty before. */
  readonly country: string;
  /** What the reader has typed. */
  readonly fields: LetterFields;
  /** What came of the last button that was pressed, while it still holds. */
  readonly outcome?: LetterOutcome | undefined;
}

/** The letter was copied, or selected where the browser does not let it be copied, or saved. */
export type LetterOutcome = 'copied' | 'selected' | 'saved';

export interface LetterContent extends Expiring {
  readonly title: Text;
  readonly intro: Text;
  /** The platform's own setting and form, which do the same in less time. */
  readonly ownForms: OwnFormsContent | undefined;
  /** What unfolds the form. */
  readonly write: Text;
  readonly form: FormContent | undefined;
}

export interface OwnFormsContent {
  readonly intro: Text;
  readonly links: readonly Link[];
  readonly whenLetter: Text;
}

export interface FormContent {
  /** What becomes of the text that the reader types. */
  readonly kept: Text;
  readonly country: CountryContent;
  /** Why there is no letter for the country that is chosen. */
  readonly refusal: Text | undefined;
  /** The fields in reading order; none where there is no letter. */
  readonly fields: readonly FieldContent[];
  readonly letter: WrittenLetter | undefined;
}

/** The choice of the country where the reader lives. */
export interface CountryContent {
  readonly label: Text;
  readonly hint: Text;
  /** The first choice, whose code is empty, and the countries by name. */
  readonly options: readonly { readonly code: string; readonly name: Text }[];
  /** Code of the one that is chosen. */
  readonly value: string;
}

export interface FieldContent {
  readonly name: keyof LetterFields;
  readonly label: Text;
  readonly value: string;
  readonly hint?: Text;
  readonly examples?: { readonly intro: Text; readonly items: readonly Text[] };
  /** How much was typed of how much at most. */
  readonly count?: Text;
  readonly maxLength?: number;
}

/** The letter, what can be done with it, and what to know before it is sent. */
export interface WrittenLetter {
  readonly title: Text;
  /** Which fields are still empty. */
  readonly missing: Text | undefined;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** True where the letter is in another language than the form. */
  readonly isForeign: boolean;
  readonly paragraphs: readonly string[];
  readonly copy: Text;
  readonly print: Text;
  readonly save: Text;
  /** The name to save it under. */
  readonly file: string;
  readonly result: Text | undefined;
  /** By mail, by post, or where to look for an address. */
  readonly sending: Text;
  readonly notes: readonly Text[];
}

/** The day of writing may have changed after an hour. */
const HOUR = 36e5;

/** Builds the content; `undefined` where nobody can object with this letter. */
export function letterContent(input: LetterInput): LetterContent | undefined {
  const { isUnfolded, notice, now, words } = input;
  if (!canObject(notice)) return undefined;
  const { form, lang } = words;
  const time = now.getTime();
  return {
    expires: isUnfolded && !Number.isNaN(time) ? time + HOUR : Infinity,
    title: form.title,
    intro: form.intro(platformOf(notice, words), purposeIn(lang, notice, words)),
    ownForms: ownFormsOf(input),
    write: form.write,
    form: isUnfolded ? formOf(input) : undefined,
  };
}

const platformOf = (notice: Notice, { lang }: LetterWords): Name => platformIn(lang, notice);

function ownFormsOf({ notice, words }: LetterInput): OwnFormsContent | undefined {
  const { form } = words;
  const routes = [...(notice.routes ?? [])].sort((a, b) => Number(b.recommended ?? 0) - Number(a.recommended ?? 0));
  const links = routes.flatMap(({ type, url }): readonly Link[] => {
    const target = safeLink(url);
    return target && (type === 'settings' || type === 'form')
      ? [{ text: form.open[type](target.host), href: target.href }]
      : [];
  });
  return links.length
    ? { intro: form.formIsEnough(platformOf(notice, words)), links, whenLetter: form.whenLetter }
    : undefined;
}

function formOf(input: LetterInput): FormContent {
  const { country, notice, now, words } = input;
  const facts = letterFacts(notice, country, now, words);
  return {
    kept: words.form.kept,
    country: countryOf(input),
    refusal: facts ? undefined : refusalOf(input),
    fields: facts ? fieldsOf(input) : [],
    letter: facts && writtenLetter(input, facts),
  };
}

function countryOf({ country, notice, words: { form, locale } }: LetterInput): CountryContent {
  const nameOf = intlCountries(locale);
  const countries = countriesOf(notice)
    .map((code) => ({ code, name: nameOf(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  return {
    label: form.country,
    hint: form.countryHint,
    options: [{ code: '', name: form.chooseCountry }, ...countries],
    value: country,
  };
}

function refusalOf({ country, notice, words: { form, locale } }: LetterInput): Text | undefined {
  if (!country) return undefined;
  const name: Name = { text: intlCountries(locale)(country) };
  const law = lawNameIn(notice, country);
  return law ? form.otherLaw(name, law) : form.unknownLaw(name);
}

function fieldsOf({ fields, notice, words }: LetterInput): readonly FieldContent[] {
  const { form } = words;
  const platform = platformOf(notice, words);
  return [
    { name: 'name', label: form.name, value: fields.name },
    { name: 'email', label: form.email(platform), value: fields.email, hint: form.emailHint },
    { name: 'profile', label: form.profile(platform), value: fields.profile, hint: form.profileHint },
    {
      name: 'situation',
      label: form.situation,
      value: fields.situation,
      hint: form.situationHint,
      examples: { intro: form.examples, items: form.situations },
      count: form.counter(fields.situation.length, MAX_SITUATION),
      maxLength: MAX_SITUATION,
    },
  ];
}

const REQUIRED_FIELDS = ['name', 'email', 'situation'] as const;

function writtenLetter(input: LetterInput, facts: LetterFacts): WrittenLetter {
  const { country, fields, notice, outcome, words } = input;
  const { form, letter } = words;
  const paragraphs = letterParagraphs(letter, facts, fields);
  const missing = listed(REQUIRED_FIELDS.map((name) => !fields[name].trim() && form.missing[name]));
  const results: Readonly<Record<LetterOutcome, Text>> = {
    copied: form.copied,
    selected: form.selected,
    saved: form.saved(letter.file),
  };
  return {
    title: form.letter,
    missing: missing === undefined ? undefined : form.stillToWrite(missing),
    lang: letter.lang,
    dir: letter.dir,
    isForeign: letter.lang !== words.lang,
    paragraphs,
    copy: form.copy,
    print: form.print,
    save: form.save,
    file: letter.file,
    result: outcome && results[outcome],
    sending:
      mailing(input, facts, paragraphs) ?? (facts.address ? form.post : form.noAddress(platformOf(notice, words))),
    notes: [form.proof, form.identity, form.limits, form.complaint(authorityLink(country, words))],
  };
}

/** Links to a new e-mail with the letter, where the notice has an address for one. */
function mailing(
  { country, notice, words: { form, letter } }: LetterInput,
  { law }: LetterFacts,
  paragraphs: readonly string[],
): Text | undefined {
  const address =
    controllerIn(notice, country)?.email ?? notice.routes?.find((route) => route.address && !route.operator)?.address;
  const subject = toText(letter.subject(letter.law[law]));
  const mail = mailto(address ?? '', { subject, body: paragraphs.join('\n\n') });
  if (!mail) return undefined;
  const isWhole = mail.href.includes('&body=');
  return sentences(marked(form.mail(mail.host), { href: mail.href }), !isWhole && form.mailHint);
}

/** Names the authority to complain to, in the language of the form, and links to it. */
function authorityLink(country: string, { form, lang }: LetterWords): Text {
  const supervisor = supervisorOf(country);
  if (!supervisor) return form.stateAuthority;
  const name = supervisor.ofEachState ? form.stateAuthority : nameIn(lang, supervisor.names);
  return marked(name, { href: supervisor.url });
}
