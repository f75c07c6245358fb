/** What `<objection-letter>` shows: what the letter is for, the form to complete it, and the letter itself. */
import { DAY, dayIn, parseDay, utcDay, type Day } from '../model/day.js';
import { letter, MAX_SITUATION, type Facts, type Typed } from '../model/letter.js';
import { mailto } from '../model/link.js';
import type { LanguageMap, Notice } from '../model/notice.js';
import { controllerIn, countriesOf, lawIn, lawNameIn, objectionableBasis } from '../model/objection.js';
import { supervisorOf } from '../model/supervisors.js';
import type { LetterWords } from '../words/letter/en.js';
import {
  element,
  fill,
  heading,
  item,
  list,
  marked,
  text,
  type Child,
  type Children,
  type Element_,
  type Mark,
  type Sentence,
} from './document.js';
import { routesOf, target } from './routes.js';

/** What the view follows from. */
export interface Desk {
  readonly words: LetterWords;
  readonly notice: Notice;
  /** When the letter is written. */
  readonly now: Date;
  /** Whether the form has been asked for: before that nothing of it is on the page. */
  readonly open: boolean;
  /** Code of the country chosen; empty before. */
  readonly country: string;
  readonly typed: Typed;
  /** What came of the last button that was pressed. */
  readonly result: string;
}

export interface LetterView {
  readonly children: Children;
  /** The paragraphs of the letter as far as it is written; none where there is none. */
  readonly letter: readonly string[];
}

export function letterView(desk: Desk): LetterView {
  const { notice, open, typed, words } = desk;
  const { form } = words;
  const facts = open ? factsOf(desk) : undefined;
  const paragraphs = facts ? letter(words.letter, facts, typed) : [];
  const body = (): Children => [
    text([form.kept]),
    countryField(desk),
    facts ? [fields(desk), finished(desk, facts, paragraphs)] : text(refusal(desk), 'strong'),
  ];
  return {
    children: [
      heading(0, [form.title]),
      element('div', [text([form.intro(notice.platform.name, purposeIn(words.lang, desk))]), ownForms(desk)], {
        class: 'about',
      }),
      element('details', [element('summary', [form.write]), open && element('section', body())]),
    ],
    letter: paragraphs,
  };
}

/** The platform's own setting and form, which do the same with less ado. */
function ownForms({ notice, words: { form } }: Desk): Children {
  const links = routesOf(notice).flatMap((route) => {
    const { type } = route;
    const to = target(route);
    if (!to || to.mail || (type !== 'settings' && type !== 'form')) return [];
    return item([{ text: form.open[type](to.host), href: to.href }]);
  });
  return !links.length ? [] : [text([form.formIsEnough(notice.platform.name)]), list(links), text([form.whenLetter])];
}

/** A text of the notice in a language; what it only has in others is left out, so that none are mixed. */
const own = (map: LanguageMap, lang: string): string | undefined => (Object.hasOwn(map, lang) ? map[lang] : undefined);

/** What the data are used for; nothing where the notice says so in other languages only. */
const purposeIn = (lang: string, { notice: { purpose }, words }: Desk): string | undefined =>
  purpose ? own(purpose.label, lang) : words.purpose;

/** What the letter says of the notice; nothing where it cannot be used in this country. */
function factsOf(desk: Desk): Facts | undefined {
  const { country, notice, now, words } = desk;
  const law = lawIn(notice, country);
  const supervisor = supervisorOf(country);
  if (!law || !supervisor) return undefined;
  const { lang } = words.letter;
  const inWords = (day: Day, dateStyle: 'full' | 'long') =>
    new Intl.DateTimeFormat(words.locale, { dateStyle, timeZone: 'UTC' }).format(day * DAY);
  const { dataGroups = [], effectiveFrom, platform, timeZone } = notice;
  const controller = controllerIn(notice, country);
  const from = parseDay(effectiveFrom?.date ?? '');
  const data = dataGroups.map(({ label }) => own(label, lang));
  const today = dayIn(timeZone ?? '', now) ?? utcDay(now);
  return {
    law,
    platform: platform.name,
    recipient: controller?.name ?? platform.name,
    address: controller?.address,
    basis: objectionableBasis(notice),
    purpose: purposeIn(lang, desk),
    from: from === undefined ? undefined : inWords(from, 'full'),
    data: data.every((group) => group !== undefined) ? data : [],
    authority: supervisor.ofEachState ? undefined : nameIn(lang, supervisor.names).text,
    date: Number.isNaN(today) ? undefined : inWords(today, 'long'),
  };
}

/** An authority's name in a language, else one that it has, with the language of that. */
function nameIn(lang: string, names: Readonly<Record<string, string>>): Mark {
  const found = [lang, 'en', ...Object.keys(names)].find((one) => Object.hasOwn(names, one)) ?? '';
  return { text: names[found] ?? '', ...(found !== lang && { lang: found }) };
}

/** A field under its label and the hint that is read with it; and more hints, and what is counted of it. */
function field(
  name: string,
  label: string,
  control: Element_,
  hint?: string,
  { count, more = [] }: { readonly count?: string; readonly more?: Children } = {},
): Element_ {
  const help = (what: string, said?: string): Children =>
    said ? [element('p', [said], { id: `${name}-${what}`, class: 'muted' })] : [];
  const helps = [hint && `${name}-hint`, count && `${name}-count`].filter(Boolean).join(' ');
  return element(
    'div',
    [
      element('label', [label], { for: name }),
      help('hint', hint),
      more,
      element(control.tag, control.children, {
        ...control.attributes,
        id: name,
        name,
        'aria-describedby': helps || undefined,
      }),
      help('count', count),
    ],
    { class: 'field' },
  );
}

/** The names of countries in the language around. */
const namesOfCountries = ({ words: { locale } }: Desk) => {
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  return (code: string) => names.of(code) ?? code;
};

function countryField(desk: Desk): Element_ {
  const { notice, words } = desk;
  const name = namesOfCountries(desk);
  const options = countriesOf(notice)
    .map((code) => ({ code, name: name(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, words.locale))
    .map(({ code, name }) => element('option', [name], { value: code }));
  const none = element('option', [words.form.chooseCountry], { value: '' });
  const control = element('select', [none, options], { autocomplete: 'country' });
  return field('country', words.form.country, control, words.form.countryHint);
}

/** Why there is no letter for the country chosen. */
function refusal(desk: Desk): Sentence | undefined {
  const { country, notice, words } = desk;
  if (!country) return undefined;
  const name = namesOfCountries(desk)(country);
  const law = lawNameIn(notice, country);
  return [law ? words.form.otherLaw(name, law) : words.form.unknownLaw(name)];
}

function fields({ notice, typed, words: { form } }: Desk): Children {
  const { name: platform } = notice.platform;
  const input = (type: string, autocomplete: string) => element('input', [], { type, autocomplete, dir: 'auto' });
  const area = element('textarea', [], {
    rows: '6',
    maxlength: String(MAX_SITUATION),
    autocomplete: 'off',
    dir: 'auto',
  });
  const examples = list(
    form.situations.map((one) => item([one])),
    'bullets muted',
  );
  const count = form.counter(String(typed.situation.length), String(MAX_SITUATION));
  return [
    field('name', form.name, input('text', 'name')),
    field('email', form.email(platform), input('email', 'email'), form.emailHint),
    field('profile', form.profile(platform), input('url', 'url'), form.profileHint),
    field('situation', form.situation, area, form.situationHint, {
      count,
      more: [text([form.examples], 'muted'), examples],
    }),
  ];
}

const REQUIRED = ['name', 'email', 'situation'] as const;

/** The letter, what can be done with it, and what to know before it is sent. */
function finished(desk: Desk, facts: Facts, paragraphs: readonly string[]): Children {
  const { country, notice, result, typed, words } = desk;
  const { form } = words;
  const { dir, lang } = words.letter;
  const missing = REQUIRED.filter((one) => !typed[one].trim()).map((one) => form.missing[one]);
  const button = (what: string, label: string): Child =>
    element('button', [label], { type: 'button', part: 'button', 'data-do': what });
  const supervisor = supervisorOf(country);
  const authority: Mark =
    facts.authority === undefined || !supervisor ? { text: form.stateAuthority } : nameIn(words.lang, supervisor.names);
  return [
    heading(1, [form.letter]),
    text(missing.length > 0 && [form.stillToWrite(missing.join(', '))], 'muted'),
    element(
      'div',
      paragraphs.map((paragraph) => element('p', [paragraph])),
      { class: 'letter', part: 'letter', ...(lang !== words.lang && { lang, dir }) },
    ),
    element('div', [button('copy', form.copy), button('print', form.print), button('save', form.save)], {
      class: 'actions',
    }),
    // there before it says anything, so that it is heard when it does
    element('p', [result], { class: 'strong', role: 'status' }),
    mail(desk, facts, paragraphs) ?? text([facts.address ? form.post : form.noAddress(notice.platform.name)]),
    list(
      [
        item([form.proof]),
        item([form.identity]),
        item([form.limits]),
        item(fill(form.complaint(authority.text), marked(authority, { href: supervisor?.url ?? '' }))),
      ],
      'bullets',
    ),
  ];
}

/** A link that begins an e-mail, where the notice has an address for one. */
function mail({ country, notice, words }: Desk, { law }: Facts, paragraphs: readonly string[]): Child | undefined {
  const { form, letter } = words;
  const address = controllerIn(notice, country)?.email ?? notice.routes?.find((route) => route.address)?.address;
  const subject = letter.subject(letter.law[law]);
  const to = mailto(address ?? '', { subject, body: paragraphs.join('\n\n') });
  if (!to) return undefined;
  const isWhole = to.href.includes('&body=');
  return text([{ text: form.mail(to.host), href: to.href }, isWhole ? '' : ` ${form.mailHint}`]);
}
