/** The content of `<objection-letter>`: the introduction, the form, and the letter. */
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

/** The input of the content. */
export interface LetterInput {
  readonly notice: Notice;
  readonly words: LetterWords;
  /** The current time. */
  readonly now: Date;
  /** True once the reader has opened the form. It has no content before. */
  readonly isUnfolded: boolean;
  /** Code of the selected country; empty before the selection. */
  readonly country: string;
  /** The selected way to send the letter. Default, also for an unavailable way: the first available one. */
  readonly way?: Way | undefined;
  /** True if the reader wants an English copy. Default: false. */
  readonly hasCopy?: boolean | undefined;
  /** The text that the reader has typed. */
  readonly fields: LetterFields;
  /** The result of the last button press; `undefined` once it is out of date. */
  readonly outcome?: LetterOutcome | undefined;
}

/** `selected`: selected, because the browser did not allow the copy. `unprinted`: the browser did not print it. */
export type LetterOutcome = 'copied' | 'selected' | 'saved' | 'unprinted';

export interface LetterContent extends Expiring {
  readonly title: Text;
  readonly intro: Text;
  readonly right: Text;
  /** The label of the button that opens the form. */
  readonly write: Text;
  readonly form: FormContent | undefined;
  /** The settings and forms of the platform. Those without login come first. */
  readonly otherWays: readonly OtherWaysContent[];
}

export interface OtherWaysContent {
  readonly intro: Text;
  readonly links: readonly (Link & {
    /** Who can use it, and its scope. */
    readonly note: Text | undefined;
  })[];
}

export interface FormContent {
  /** A statement on privacy: the typed text stays in the browser. */
  readonly kept: Text;
  readonly country: CountryContent;
  /** The reason why there is no letter for the selected country. */
  readonly refusal: Text | undefined;
  /** The ways to send the letter; `undefined` if there is only one. */
  readonly way: WayContent | undefined;
  /** The fields in reading order; empty if there is no letter. */
  readonly fields: readonly FieldContent[];
  /** The checkbox for an English copy. */
  readonly copy: CopyContent | undefined;
  readonly letter: WrittenLetter | undefined;
}

/** The selection of the country where the reader lives. */
export interface CountryContent {
  readonly label: Text;
  readonly hint: Text;
  /** A placeholder with an empty code, then the countries by name. */
  readonly options: readonly { readonly code: string; readonly name: Text }[];
  /** Code of the selected option. */
  readonly value: string;
}

/** The selection of the way to send the letter. */
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
  /** A counter of the characters, with their maximum. */
  readonly count?: Text;
  readonly maxLength?: number;
}

/** A text in one language. */
export interface LetterPart {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly paragraphs: readonly string[];
}

/** The letter, its buttons, and the notes on sending it. */
export interface WrittenLetter {
  readonly title: Text;
  /** The fields that are still empty. */
  readonly missing: Text | undefined;
  /** The letter, and its English copy if that is selected. */
  readonly parts: readonly LetterPart[];
  readonly copy: Text;
  readonly print: Text;
  readonly save: Text;
  /** The file name. */
  readonly file: string;
  readonly result: Text | undefined;
  /** How to send the letter. */
  readonly sending: Text | undefined;
  readonly links: readonly Link[];
  readonly notes: readonly Text[];
}

/** The content expires after an hour, because the date of the letter may change. */
const HOUR = 36e5;

/** Returns the content; `undefined` if the letter cannot be used in any country. */
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

/** Returns the open routes for people in the country, the recommended one first. */
function routesOf({ country, notice, now }: LetterInput): readonly Route[] {
  const groups = audiencesIn(notice, country).map(({ id }) => id);
  const today = todayIn(notice, now) ?? -Infinity;
  return (notice.routes ?? [])
    .filter(({ audiences }) => !country || !audiences || audiences.some((id) => groups.includes(id)))
    .filter(({ lastDay }) => (parseDay(lastDay ?? '') ?? Infinity) >= today)
    .sort((a, b) => Number(b.recommended ?? 0) - Number(a.recommended ?? 0));
}

/** True if a route needs a login. Default: true for settings, a form or an app. */
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

/** True if the recipient is responsible for this country only, and so understands its language. */
function isAtHome(notice: Notice, country: string): boolean {
  const { jurisdictions = [] } = controllerIn(notice, country) ?? {};
  return jurisdictions.length === 1 && jurisdictions[0] === country;
}

/** The ways to send the letter, and the addresses. */
interface Sending {
  /** In order of preference; at least one. */
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
  // the letter is mainly for people who cannot log in
  const isOpen = !forms.every(needsLogin);
  const isPostKnown = address !== undefined;
  const ways = present<Way>([
    isPostKnown && 'post',
    email !== undefined && 'email',
    isOpen && 'form',
    // the reader may find the address elsewhere
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

/** The required fields, by way. A form of the platform has its own fields for name and address. */
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

/** Returns the instructions for sending, with links to a new e-mail or to the forms of the platform. */
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

/** Returns the name of the authority for complaints, in the language of the form, with a link. */
function authorityOf(country: string, { form, lang }: LetterWords): Name {
  const supervisor = supervisorOf(country);
  if (!supervisor) return { text: form.stateAuthority };
  const name = supervisor.ofEachState ? { text: form.stateAuthority } : nameIn(lang, supervisor.names);
  return { ...name, href: supervisor.url };
}
