/** The content of `<objection-letter>`: the purpose of the letter, the form to complete it, and the letter itself. */
import { parseDay } from '../model/day.js';
import { MAX_SITUATION, type LetterFields, type Way } from '../model/letter.js';
import { isAddress, mailto, safeLink } from '../model/link.js';
import type { Notice, Route } from '../model/notice.js';
import { audiencesIn, canObject, controllerIn, countriesOf, lawNameIn } from '../model/objection.js';
import { supervisorOf } from '../model/supervisors.js';
import { intlCountries } from '../words/intl.js';
import { ENGLISH_COPY, letter as english, type LetterWords } from '../words/letter/en.js';
import { listed, present, sentences, toText, type Name, type Text } from '../words/say.js';
import type { Link } from './claims.js';
import type { Expiring } from './input.js';
import {
  entryOf,
  letterFacts,
  letterParagraphs,
  nameIn,
  platformIn,
  purposeIn,
  todayIn,
  type LetterFacts,
} from './letter-text.js';

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
  /** The way that the reader chose; the first that is possible holds before, and where the choice is not possible. */
  readonly way?: Way | undefined;
  /** True where the reader wants an English copy too. */
  readonly hasCopy?: boolean | undefined;
  /** What the reader has typed. */
  readonly fields: LetterFields;
  /** What came of the last button that was pressed, while it still holds. */
  readonly outcome?: LetterOutcome | undefined;
}

/** The letter was copied, or selected where the browser does not let it be copied, or saved, or not printed. */
export type LetterOutcome = 'copied' | 'selected' | 'saved' | 'unprinted';

export interface LetterContent extends Expiring {
  readonly title: Text;
  readonly intro: Text;
  readonly right: Text;
  /** What unfolds the form. */
  readonly write: Text;
  readonly form: FormContent | undefined;
  /** The platform's own settings and forms: first those that need no login. */
  readonly otherWays: readonly OtherWaysContent[];
}

export interface OtherWaysContent {
  readonly intro: Text;
  readonly links: readonly (Link & {
    /** Who can use it, and what it covers. */
    readonly note: Text | undefined;
  })[];
}

export interface FormContent {
  /** What becomes of the text that the reader types. */
  readonly kept: Text;
  readonly country: CountryContent;
  /** Why there is no letter for the country that is chosen. */
  readonly refusal: Text | undefined;
  /** The ways to send it; nothing where there is only one. */
  readonly way: WayContent | undefined;
  /** The fields in reading order; none where there is no letter. */
  readonly fields: readonly FieldContent[];
  /** The offer of an English copy. */
  readonly copy: CopyContent | undefined;
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

/** The choice of the way to send it. */
export interface WayContent {
  readonly label: Text;
  readonly options: readonly { readonly way: Way; readonly label: Text }[];
  readonly value: Way;
}

export interface CopyContent {
  readonly label: Text;
  readonly hint: Text;
  readonly isChosen: boolean;
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

/** A text in one language. */
export interface LetterPart {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly paragraphs: readonly string[];
}

/** The letter, what can be done with it, and what to know before it is sent. */
export interface WrittenLetter {
  readonly title: Text;
  /** Which fields are still empty. */
  readonly missing: Text | undefined;
  /** The letter, and its English copy where that was chosen. */
  readonly parts: readonly LetterPart[];
  readonly copy: Text;
  readonly print: Text;
  readonly save: Text;
  /** The name to save it under. */
  readonly file: string;
  readonly result: Text | undefined;
  /** How to send it, and the links for that. */
  readonly sending: Text | undefined;
  readonly links: readonly Link[];
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
  const routes = routesOf(input);
  return {
    expires: isUnfolded && !Number.isNaN(time) ? time + HOUR : Infinity,
    title: form.title,
    intro: form.intro(platformIn(lang, notice), purposeIn(lang, notice), routes.some(needsLogin)),
    right: form.right,
    write: form.write,
    form: isUnfolded ? formOf(input, routes) : undefined,
    otherWays: present([
      otherWaysOf(
        input,
        form.otherWays.open,
        routes.filter((route) => !needsLogin(route)),
      ),
      otherWaysOf(input, form.otherWays.login, routes.filter(needsLogin)),
    ]),
  };
}

/** The routes that people in the country can still take; the recommended one first. */
function routesOf({ country, notice, now }: LetterInput): readonly Route[] {
  const groups = audiencesIn(notice, country).map(({ id }) => id);
  const today = todayIn(notice, now) ?? -Infinity;
  return (notice.routes ?? [])
    .filter(({ audiences }) => !country || !audiences || audiences.some((id) => groups.includes(id)))
    .filter(({ lastDay }) => (parseDay(lastDay ?? '') ?? Infinity) >= today)
    .sort((a, b) => Number(b.recommended ?? 0) - Number(a.recommended ?? 0));
}

/** Settings are behind a login, unless the notice says otherwise; so is a form, as far as anybody knows. */
const needsLogin = ({ requiresLogin, type }: Route): boolean =>
  requiresLogin ?? (type === 'settings' || type === 'form' || type === 'in-app');

function otherWaysOf(
  { words: { form, lang } }: LetterInput,
  intro: Text,
  routes: readonly Route[],
): OtherWaysContent | undefined {
  const links = routes.flatMap(({ covers, notCovers, type, url, whoCanUse }) => {
    const target = safeLink(url);
    if (!target || (type !== 'settings' && type !== 'form')) return [];
    const say = (map: typeof covers, write: (text: string) => Text) => {
      const text = entryOf(map, lang);
      return text !== undefined && write(text);
    };
    return {
      text: form.open[type](target.host),
      href: target.href,
      note: sentences(say(whoCanUse, form.whoCanUse), say(covers, form.covers), say(notCovers, form.notCovers)),
    };
  });
  return links.length ? { intro, links } : undefined;
}

function formOf(input: LetterInput, routes: readonly Route[]): FormContent {
  const { country, hasCopy = false, notice, now, words } = input;
  const { form } = words;
  const facts = letterFacts(notice, country, now, words.letter);
  const sending = facts && sendingOf(input, facts, routes);
  const isAbroad = words.letter.lang !== 'en' && !isAtHome(notice, country);
  return {
    kept: form.kept,
    country: countryOf(input),
    refusal: facts ? undefined : refusalOf(input),
    way:
      sending && sending.ways.length > 1
        ? {
            label: form.way,
            options: sending.ways.map((way) => ({ way, label: form.ways[way] })),
            value: sending.way,
          }
        : undefined,
    fields: sending ? fieldsOf(input, sending.way) : [],
    copy: facts && isAbroad ? { label: form.englishCopy, hint: form.englishCopyHint, isChosen: hasCopy } : undefined,
    letter: sending && writtenLetter(input, facts, sending, hasCopy && isAbroad),
  };
}

/** True where the recipient answers for people of this one country, and so reads its language. */
function isAtHome(notice: Notice, country: string): boolean {
  const { jurisdictions = [] } = controllerIn(notice, country) ?? {};
  return jurisdictions.length === 1 && jurisdictions[0] === country;
}

/** The ways to send it, and where to. */
interface Sending {
  /** In order of preference; one at least. */
  readonly ways: readonly Way[];
  readonly way: Way;
  readonly email: string;
  readonly forms: readonly Route[];
}

function sendingOf({ country, notice, way }: LetterInput, { address }: LetterFacts, routes: readonly Route[]): Sending {
  const own = routes.filter(({ operator }) => !operator);
  const email = [controllerIn(notice, country)?.email, ...own.map(({ address: one }) => one)].find(
    (one) => one !== undefined && isAddress(one),
  );
  const forms = own.filter(({ type, url }) => type === 'form' && safeLink(url));
  // the letter is above all for people who cannot log in
  const isOpen = !forms.every(needsLogin);
  const isPostKnown = address !== undefined;
  const ways = present<Way>([
    isPostKnown && 'post',
    email !== undefined && 'email',
    isOpen && 'form',
    // the reader may find an address
    !isPostKnown && email === undefined && 'post',
    !isOpen && forms.length > 0 && 'form',
  ]);
  const [first = 'post'] = ways;
  return { ways, way: ways.find((one) => one === way) ?? first, email: email ?? '', forms };
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

function refusalOf({ country, notice, words: { form } }: LetterInput): Text | undefined {
  if (!country) return undefined;
  const law = lawNameIn(notice, country);
  return law ? form.otherLaw(law) : form.unknownLaw;
}

/** A form asks for name and address by itself. */
const REQUIRED_FIELDS: Readonly<Record<Way, readonly ('name' | 'email' | 'situation')[]>> = {
  post: ['name', 'email', 'situation'],
  email: ['name', 'email', 'situation'],
  form: ['situation'],
};

function fieldsOf({ fields, words: { form } }: LetterInput, way: Way): readonly FieldContent[] {
  const all: readonly FieldContent[] = [
    { name: 'name', label: form.name, value: fields.name },
    { name: 'email', label: form.email, value: fields.email, hint: form.emailHint },
    { name: 'profile', label: form.profile, value: fields.profile, hint: form.profileHint },
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
  const required: readonly string[] = REQUIRED_FIELDS[way];
  return all.filter(({ name }) => name === 'profile' || required.includes(name));
}

function writtenLetter(input: LetterInput, facts: LetterFacts, sending: Sending, hasCopy: boolean): WrittenLetter {
  const { country, fields, notice, now, outcome, words } = input;
  const { form, letter } = words;
  const { way } = sending;
  const paragraphs = letterParagraphs(letter, facts, fields, way);
  const englishFacts = hasCopy && letterFacts(notice, country, now, english);
  const missing = listed(REQUIRED_FIELDS[way].map((name) => !fields[name].trim() && form.missing[name]));
  const results: Readonly<Record<LetterOutcome, Text>> = {
    copied: form.copied,
    selected: form.selected,
    saved: form.saved(letter.file),
    unprinted: form.unprinted,
  };
  const { lang, dir } = letter;
  return {
    title: form.result[way],
    missing: missing === undefined ? undefined : form.stillToWrite(missing),
    parts: present([
      { lang, dir, paragraphs },
      englishFacts && {
        lang: english.lang,
        dir: english.dir,
        paragraphs: [ENGLISH_COPY, ...letterParagraphs(english, englishFacts, fields, way)],
      },
    ]),
    copy: form.copy,
    print: form.print,
    save: form.save,
    file: letter.file,
    result: outcome && results[outcome],
    ...howToSend(input, facts, sending, paragraphs),
    notes: [
      way === 'form' ? form.proof.form : form.proof.sent,
      form.identity,
      form.limits,
      form.complaint(authorityOf(country, words)),
    ],
  };
}

/** Says how to send it, with the links for that: to a new e-mail with the text, or to the forms of the platform. */
function howToSend(
  { words: { form, letter } }: LetterInput,
  { address, law }: LetterFacts,
  { email, forms, way }: Sending,
  paragraphs: readonly string[],
): Pick<WrittenLetter, 'links' | 'sending'> {
  if (way === 'post') return { sending: address === undefined ? form.noAddress : form.post, links: [] };
  if (way === 'form') {
    const links = forms.flatMap(({ url }) => {
      const target = safeLink(url);
      return target ? { text: form.open.form(target.host), href: target.href } : [];
    });
    return { sending: sentences(form.paste, forms.every(needsLogin) && form.login), links };
  }
  const mail = mailto(email, { subject: toText(letter.subject(letter.law[law])), body: paragraphs.join('\n\n') });
  return {
    sending: mail?.href.includes('&body=') ? undefined : form.mailHint,
    links: mail ? [{ text: form.mail(mail.host), href: mail.href }] : [],
  };
}

/** Names the authority to complain to, in the language of the form, and links to it. */
function authorityOf(country: string, { form, lang }: LetterWords): Name {
  const supervisor = supervisorOf(country);
  if (!supervisor) return { text: form.stateAuthority };
  const name = supervisor.ofEachState ? { text: form.stateAuthority } : nameIn(lang, supervisor.names);
  return { ...name, href: supervisor.url };
}
