/**
 * Slovak: plain (B1). Addresses readers as "vy" in lower case, as the manual for public websites (ID-SK) does. Uses the
 * terms of the Slovak GDPR. Links and buttons are infinitives, as usual in Slovak interfaces. A platform follows
 * "služba" uninflected where a verb in the past tense would need its gender; a plural name, whose gender is unknown,
 * never has a verb in the past tense.
 */
import { dateWriter, type DatePattern } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { agreeing, atStart, say, type Name, type Text } from '../say.js';
import type { Words } from './en.js';

const months = [
  'január',
  'február',
  'marec',
  'apríl',
  'máj',
  'jún',
  'júl',
  'august',
  'september',
  'október',
  'november',
  'december',
];
const monthsInGenitive = [
  'januára',
  'februára',
  'marca',
  'apríla',
  'mája',
  'júna',
  'júla',
  'augusta',
  'septembra',
  'októbra',
  'novembra',
  'decembra',
];
const weekdays = ['nedeľa', 'pondelok', 'utorok', 'streda', 'štvrtok', 'piatok', 'sobota'];

/** Outside a sentence: "nedeľa 2. novembra 2025", "november 2025". */
const nominative: DatePattern = {
  weekdays,
  months: monthsInGenitive,
  monthsAlone: months,
  day: (weekday, number, month, year) => `${weekday} ${number}. ${month} ${year}`,
  dayOfYear: (weekday, number, month) => `${weekday} ${number}. ${month}`,
  date: (number, month, year) => `${number}. ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
};
const { date, day } = dateWriter(nominative);

/** After "do" and "od": "nedele 2. novembra 2025", "novembra 2025", "roku 2025". */
const { date: dateInGenitive, day: dayInGenitive } = dateWriter({
  ...nominative,
  weekdays: ['nedele', 'pondelka', 'utorka', 'stredy', 'štvrtka', 'piatka', 'soboty'],
  monthsAlone: monthsInGenitive,
  year: (number) => `roku ${number}`,
});

/** With “on”: "v nedeľu 2. novembra". The preposition depends on the weekday. */
const { day: onDay, dayOfYear: onDayOfYear } = dateWriter({
  ...nominative,
  weekdays: ['v nedeľu', 'v pondelok', 'v utorok', 'v stredu', 'vo štvrtok', 'v piatok', 'v sobotu'],
});

/** As an adverbial of time: "2. novembra 2025", "v novembri 2025", "v roku 2025". */
const { date: dateOfEvent } = dateWriter({
  ...nominative,
  monthsAlone: [
    'januári',
    'februári',
    'marci',
    'apríli',
    'máji',
    'júni',
    'júli',
    'auguste',
    'septembri',
    'októbri',
    'novembri',
    'decembri',
  ],
  month: (month, year) => `v ${month} ${year}`,
  year: (number) => `v roku ${number}`,
});

function pluralCategory(count: number) {
  if (count === 1) return 'one';
  return count >= 2 && count <= 4 ? 'few' : 'other';
}
const plural = pluralWriter(pluralCategory);

const leftDays = (count: number): string =>
  plural(count, { one: 'zostáva # deň', few: 'zostávajú # dni', other: 'zostáva # dní' });

const before = (isBefore: boolean): string => (isBefore ? ' vopred' : '');
/** The time at which a last day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, do ${time}`);
/** After "do" and a day: includes the whole day, or adds a time. */
const inclusive = (time: string | undefined): string => (time === undefined ? ' vrátane' : ` do ${time}`);

/** The publishers of a statement, before a negated verb: after it, the negation could refer to them. */
function accordingTo(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  if (first === undefined) return 'Podľa tohto článku';
  if (second === undefined) return say`Podľa zdroja ${first}`;
  return more ? say`Podľa zdrojov ${first}, ${second} a ďalších` : say`Podľa zdrojov ${first} a ${second}`;
}

const uses = (platform: Name): string => agreeing(platform, 'používa', 'používajú');
const can = (platform: Name): string => agreeing(platform, 'môže', 'môžu');

export const sk: Words = {
  lang: 'sk',
  dir: 'ltr',
  pluralCategory,
  months,
  weekdays,
  day,
  date,
  dated: (when, what) => say`${when} – ${what}`,
  quoted: (text) => say`„${text}“`,
  comma: ', ',

  sources: (names, count) => (count > 1 ? say`Zdroje: ${names}` : say`Zdroj: ${names}`),
  quote: { original: 'Prečítať v origináli', translated: 'preklad redakcie' },
  purpose: 'na trénovanie modelov AI',
  updated: (when, news) => say`Nová informácia (${date(when)}): ${news}`,
  before: (text) => say`Predtým sa uvádzalo: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: čo sa mení`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, daysLeft) => {
        const isTomorrow = daysLeft === 1;
        const when = daysLeft === undefined ? onDay(lastDay) : onDayOfYear(lastDay);
        const left = daysLeft === undefined || isTomorrow ? '' : `: ${leftDays(daysLeft)}`;
        return say`Odmietnuť môžete najneskôr ${isTomorrow ? 'zajtra, ' : ''}${when}${until(time)}${left}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `Dnes je posledný deň, keď môžete${before(isBefore)} odmietnuť`
          : `Dnes do ${time} môžete${before(isBefore)} odmietnuť`,
      lastDayWas: (lastDay, isBefore, time) =>
        say`Do ${dayInGenitive(lastDay)}${inclusive(time)} sa dalo${before(isBefore)} odmietnuť`,
      rolling: (when) => say`Odmietnuť môžete ${when}`,
      from: (start, may) => (may ? say`Možno od ${dayInGenitive(start)}` : say`Od ${dayInGenitive(start)}`),
      announced: 'Oznámené, zatiaľ bez dátumu',
      undecided: 'Zatiaľ nie je rozhodnuté',
      since: (start) => say`Zmena platí od ${dayInGenitive(start)}`,
      sinceByPlan: (start) => say`Podľa oznámenia zmena platí od ${dayInGenitive(start)}`,
      inUse: 'Zmena už platí',
      onlyWithYes: 'Len ak súhlasíte',
      postponed: 'Plán pozastavený',
      paused: 'Používanie údajov pozastavené',
      stopped: 'Používanie údajov ukončené',
      // "pred začiatkom 4. mája" would read as if that day were the start
      stoppedBefore: 'Plán zastavený',
      withdrawn: 'Plán zrušený',
      on: (what, when) => `${what} ${dateOfEvent(when)}`,
      unknown: 'Nie je jasné, či zmena platí',
    },

    starts: (platform, purpose, from, may) =>
      say`Od ${dayInGenitive(from)} ${may ? can(platform) : agreeing(platform, 'bude', 'budú')} ${platform} používať vaše údaje ${purpose}.`,
    uses: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${can(platform)} používať vaše údaje ${purpose}.`
        : say`${atStart(platform)} ${uses(platform)} vaše údaje ${purpose}.`,
    began: (start) => say`Prebieha to od ${dayInGenitive(start)}.`,
    beganByPlan: (start) => say`Podľa oznámenia to prebieha od ${dayInGenitive(start)}.`,
    plans: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${can(platform)} začať používať vaše údaje ${purpose}.`
        : say`${atStart(platform)} ${agreeing(platform, 'plánuje', 'plánujú')} používať vaše údaje ${purpose}.`,
    planned: (platform, purpose, may) => {
      if (platform.plural) {
        return may
          ? say`${atStart(platform)}: podľa oznámenia sa vaše údaje mohli začať používať ${purpose}.`
          : say`${atStart(platform)}: podľa oznámenia sa vaše údaje mali používať ${purpose}.`;
      }
      return may
        ? say`Služba ${platform} oznámila, že môže používať vaše údaje ${purpose}.`
        : say`Služba ${platform} oznámila plán používať vaše údaje ${purpose}.`;
    },
    used: (platform, purpose) =>
      platform.plural
        ? say`${atStart(platform)}: vaše údaje sa používali ${purpose}.`
        : say`Služba ${platform} používala vaše údaje ${purpose}.`,
    notNow: (platform, purpose) =>
      say`V súčasnosti ${platform} ${agreeing(platform, 'nepoužíva', 'nepoužívajú')} vaše údaje ${purpose}.`,
    useUnknown: (platform, purpose) => say`Nie je známe, či ${platform} teraz ${uses(platform)} vaše údaje ${purpose}.`,
    noStart: 'Nie je známe, od ktorého dňa.',
    sinceUnknown: 'Nie je známe, odkedy.',
    nothingWithoutYes: 'Ak nič neurobíte, nič sa nezmení.',
    onlyOfThoseWithYes: 'Týka sa to len ľudí, ktorí súhlasili.',
    rollingDiffers: 'Posledný deň, keď možno odmietnuť, je u každého iný.',
    anyTime: 'Odmietnuť môžete kedykoľvek. Nezáleží na tom, kedy to urobíte.',
    grace: 'Ak odmietnete včas, bude to platiť ako odmietnutie pred začiatkom.',
    editorial: 'Tento deň určila redakcia.',
    coming: {
      paused: (from) => say`Od ${dayInGenitive(from)} bude používanie údajov pozastavené.`,
      halted: (platform, from) =>
        say`Od ${dayInGenitive(from)} už ${platform} ${agreeing(platform, 'nebude', 'nebudú')} vaše údaje na tento účel používať.`,
      changed: (from) => say`Od ${dayInGenitive(from)} budú platiť iné pravidlá.`,
    },
    noChoice: 'Odmietnuť sa nedá.',
    noChoiceThen: 'Odmietnuť sa nedalo.',
    choiceUnknown: 'Nie je známe, či môžete odmietnuť.',
    stillPossible: 'Stále môžete odmietnuť.',
    closed: (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'uvádza', 'uvádzajú')}, že odmietnuť sa už nedá.`,
    notKnown: 'Nie je známe, či ešte môžete odmietnuť.',
    irreversible: 'Čo sa už použilo, nemožno len tak vziať späť.',
    reversible: 'Čo sa už použilo, sa potom odstráni.',
    objectAnyTime: (basis, law) =>
      say`Podľa článku 21 ${law} môžete kedykoľvek namietať proti používaniu údajov na tomto právnom základe: ${basis}.`,
    sayNo: (host) => say`Odmietnuť na webe ${host}`,
    sayNoByMail: (address) => say`Poslať odmietnutie e-mailom na adresu ${address}`,
    sayNoByPhone: (number) => say`Odmietnuť telefonicky: ${number}`,
    there: {
      off: 'Vypnite tam prepínač.',
      on: 'Zapnite tam prepínač.',
      choose: (option) => say`Vyberte tam „${option}“.`,
    },
    save: 'Pridať do kalendára',
    today: 'dnes',
    event: (platform) => say`${atStart(platform)}: posledný deň, keď možno odmietnuť`,
    differ: (lastDay) => say`Prečo ${day(lastDay)}?`,
    earliest: (lastDay) => say`Zdroje uvádzajú rôzne dni. Podľa najskoršieho z nich je posledným dňom ${day(lastDay)}.`,
    taken: (lastDay) => say`Zdroje uvádzajú rôzne dni. Podľa tohto článku je posledným dňom ${day(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'Ako odmietnuť',
      'opt-in': 'Ako súhlasiť alebo súhlas odvolať',
      none: 'Čo môžete urobiť',
      unknown: 'Čo môžete urobiť',
    },
    others: (isNo, count) => `${isNo ? 'Ďalšie spôsoby, ako odmietnuť' : 'Ďalšie možnosti'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'Spôsoby, ako odmietnuť' : 'Možnosti'} (${String(count)})`,
    route: (number, label) => say`Spôsob ${String(number)}: ${label}`,
    type: {
      settings: 'v nastaveniach',
      form: 'cez formulár',
      email: 'e-mailom',
      letter: 'listom',
      phone: 'telefonicky',
      'in-person': 'osobne',
      'in-app': 'v aplikácii',
      'browser-signal': 'signálom z prehliadača',
      'delete-account': 'vymazaním účtu',
    },
    audience: (who) => say`Len pre týchto ľudí: ${who}.`,
    // not "prevádzkuje", which would make the operator the controller ("prevádzkovateľ")
    operator: (operator, platform) =>
      say`${agreeing(operator, 'Vybavuje', 'Vybavujú')} to ${operator}, nie ${platform}.`,
    cost: (cost) => say`Cena: ${cost}.`,
    routeLastDay: (lastDay, time) => say`Takto sa to dá urobiť do ${dayInGenitive(lastDay)}${inclusive(time)}.`,
    routeLastDayWas: (lastDay, time) => say`Takto sa to dalo urobiť do ${dayInGenitive(lastDay)}${inclusive(time)}.`,
    costOfNo: (cost) => say`Čo stojí odmietnutie: ${cost}.`,
    deletesAccount: 'Tým vymažete celý svoj účet. Nedá sa odmietnuť a zároveň si účet nechať.',
    deletesAccountToo: 'Tým vymažete celý svoj účet.',
    minutes: (count) => plural(count, { one: 'asi # minúta', few: 'asi # minúty', other: 'asi # minút' }),
    login: 'treba sa prihlásiť',
    reason: 'treba uviesť dôvod',
    noReason: 'dôvod netreba uvádzať',
    whoCanUse: (who) => say`Kto to môže urobiť: ${who}`,
    covers: (what) => say`Na čo sa to vzťahuje: ${what}`,
    notCovers: (what) => say`Na čo sa to nevzťahuje: ${what}`,
    path: 'Alebo postupne vyberte:',
    followPath: 'Postupne vyberte:',
    menu: 'Cesta v ponuke',
    off: 'Vypnite tento prepínač:',
    on: 'Zapnite tento prepínač:',
    post: 'List pošlite na adresu:',
    visit: 'Príďte na adresu:',
    choose: (option) => say`Vyberte „${option}“.`,
    send: 'Odošlite formulár.',
    done: (step, title) => say`Krok ${String(step)} hotový – ${title}`,
    allDone: 'Všetky kroky sú hotové.',
    open: {
      settings: (host) => say`Otvoriť nastavenia na webe ${host}`,
      form: (host) => say`Otvoriť formulár na webe ${host}`,
      other: (host) => say`Otvoriť stránku na webe ${host}`,
    },
    mail: (address) => say`Poslať e-mail na adresu ${address}`,
    call: (number) => say`Zavolať na číslo ${number}`,
  },

  list: {
    title: 'O aké údaje ide?',
    used: {
      now: 'Používajú sa',
      perhaps: 'Môžu sa používať',
      ifYes: 'Používajú sa, ak súhlasíte',
      planned: 'Mali sa používať',
      past: 'Používali sa',
      pastIfYes: 'Používali sa len so súhlasom',
    },
    possible: 'Môžu sa vyskytnúť',
    possibleThen: 'Mohli sa vyskytnúť',
    unclear: 'Nie je jasné',
    notUsed: (first, second, more) => say`${accordingTo(first, second, more)} sa nepoužívajú`,
    sensitive: 'Citlivé',
    specialTerm: (term, use) => say`${atStart(term)}: ${use.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`${law} tieto údaje osobitne chráni (článok 9).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Týka sa to len týchto ľudí: ${who}.`,
    since: (when) => say`Údaje od ${dateInGenitive(when)}.`,
    people: 'Koho sa to týka?',
    whom: {
      used: 'Týka sa to týchto ľudí',
      possible: 'Možno sa to týka týchto ľudí',
    },
    notIncluded: (first, second, more) => say`${accordingTo(first, second, more)} sa to netýka týchto ľudí`,
  },

  authorities: {
    title: 'Kto čo hovorí?',
    competent: 'Kto rozhoduje a kde podať sťažnosť',
    role: {
      'lead-authority': 'hlavný dozorný orgán',
      'concerned-authority': 'dozorný orgán',
      authority: 'úrad',
      court: 'súd',
      prosecutor: 'prokuratúra',
      government: 'vláda',
      organisation: 'organizácia',
    },
    outcome: {
      prohibits: 'zakazuje používanie údajov',
      allows: 'povoľuje používanie údajov',
      orders: 'nariaďuje zmenu',
      fines: 'ukladá pokutu',
      rejects: 'zamieta podanie',
      other: 'vydáva rozhodnutie',
    },
    decision: (who, outcome) => say`${atStart(who)} ${outcome}`,
    lead: (authority) => say`Hlavný dozorný orgán: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Sťažnosti: ${authority}` : say`Sťažnosti (${region}): ${authority}`,
    ownAuthority: 'dozorné orgány v jednotlivých krajinách',
    asOf: (when) => (when.length === 10 ? say`Stav ku dňu ${date(when)}.` : say`Stav: ${date(when)}.`),
    updates: 'Čo sa stalo potom',
    background: 'Súvislosti',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Zdroje sa nezhodujú',
      precedent: 'Stalo sa to už predtým',
    },
    complain: (host) => say`Podať sťažnosť na webe ${host}`,
  },

  timeline: {
    title: 'Časová os',
    date: (when) => say`${when}:`,
    announced: 'Oznámenie plánu',
    statement: (authority) => say`${atStart(authority)} reaguje`,
    starts: 'Začiatok používania údajov',
    startsByPlan: 'Podľa oznámenia začiatok používania údajov',
    lastDay: (time) => say`Posledný deň, keď možno vopred odmietnuť${until(time)}`,
    startsPerhaps: 'Podľa oznámenia možný začiatok používania údajov',
    state: {
      planned: 'Oznámenie nového plánu',
      started: 'Používanie údajov sa už začalo',
      paused: 'Pozastavenie používania údajov',
      resumed: 'Obnovenie používania údajov',
      halted: 'Ukončenie používania údajov',
      withdrawn: 'Zrušenie plánu',
      unknown: 'Nie je jasné, či zmena platí',
    },
    notBegun: {
      paused: 'Pozastavenie plánu',
      halted: 'Zastavenie plánu',
    },
    'scope-reduced': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'obmedzuje', 'obmedzujú')} rozsah používaných údajov`,
    'scope-extended': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'rozširuje', 'rozširujú')} rozsah používaných údajov`,
    today: 'Dnes',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)}, vlastník: ${owner}`,
    announced: (when) => say`Oznámené ${dateOfEvent(when)}.`,
    background: 'Čo sa mení a kto čo hovorí?',
    reasons: (platform) => say`Čo k tomu ${agreeing(platform, 'hovorí', 'hovoria')} priamo ${platform}`,
    legalBasis: (who, basis) =>
      say`${atStart(who)} ${agreeing(who, 'uvádza', 'uvádzajú')} tento právny základ: ${basis}.`,
    controller: (name, where) => say`Za údaje zodpovedá prevádzkovateľ ${name} (${where}).`,
    // the English name has no cases: "podľa článku 21 UK GDPR"
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Kde to platí: ${where}.`,
    sources: (count) => say`Zdroje (${String(count)})`,
    reviewed: (when) => say`Text a odkazy boli naposledy skontrolované ${dateOfEvent(when)}.`,
    updated: (when) => say`aktualizované ${dateOfEvent(when)}`,
    print: 'Vytlačiť',
    printAll: 'Vytlačiť všetko',
    share: 'Zdieľať',
  },

  categories: {
    name: 'meno a priezvisko',
    photo: 'profilová fotka',
    'current-position': 'súčasná pracovná pozícia',
    'work-experience': 'pracovné skúsenosti',
    education: 'vzdelanie',
    skills: 'zručnosti',
    'contact-details': 'kontaktné údaje',
    location: 'poloha',
    posts: 'príspevky',
    articles: 'články',
    comments: 'komentáre',
    polls: 'ankety',
    photos: 'fotky',
    'group-messages': 'správy v skupinách',
    'private-messages': 'súkromné správy',
    'ai-conversations': 'rozhovory s AI',
    files: 'súbory',
    'source-code': 'zdrojový kód',
    'browsing-history': 'história prehliadania',
    'usage-data': 'spôsob používania služby',
    'payment-details': 'platobné údaje',
    'ip-address': 'IP adresa',
    'login-details': 'prihlasovacie údaje',
    ethnicity: 'etnický pôvod',
    'political-opinions': 'politické názory',
    religion: 'náboženské vyznanie',
    'philosophical-beliefs': 'filozofické presvedčenie',
    'trade-union-membership': 'členstvo v odboroch',
    'genetic-data': 'genetické údaje',
    'biometric-data': 'biometrické údaje',
    health: 'zdravotný stav',
    'sex-life': 'sexuálny život',
    'sexual-orientation': 'sexuálna orientácia',
  },
};
