/**
 * Czech: plain (B1). Addresses readers as "vy" in lower case, as gov.cz does. Uses the terms of the Czech GDPR. Links
 * and buttons are infinitives, as usual in Czech interfaces. A platform follows "služba" uninflected where a verb in
 * the past tense would need its gender; a plural name, whose gender is unknown, never has a verb in the past tense.
 * Dates never follow "k" or "z", which take a vowel before some numbers.
 */
import { dateWriter, type DatePattern } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { agreeing, atStart, say, type Name, type Text } from '../say.js';
import type { Words } from './en.js';

const months = [
  'leden',
  'únor',
  'březen',
  'duben',
  'květen',
  'červen',
  'červenec',
  'srpen',
  'září',
  'říjen',
  'listopad',
  'prosinec',
];
const monthsInGenitive = [
  'ledna',
  'února',
  'března',
  'dubna',
  'května',
  'června',
  'července',
  'srpna',
  'září',
  'října',
  'listopadu',
  'prosince',
];
const weekdays = ['neděle', 'pondělí', 'úterý', 'středa', 'čtvrtek', 'pátek', 'sobota'];

/** Outside a sentence: "neděle 2. listopadu 2025", "listopad 2025". */
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

/** After "do" and "od": "neděle 2. listopadu 2025", "listopadu 2025", "roku 2025". */
const { date: dateInGenitive, day: dayInGenitive } = dateWriter({
  ...nominative,
  weekdays: ['neděle', 'pondělí', 'úterý', 'středy', 'čtvrtka', 'pátku', 'soboty'],
  monthsAlone: monthsInGenitive,
  year: (number) => `roku ${number}`,
});

/** With “on”: "v neděli 2. listopadu". The preposition depends on the weekday. */
const { day: onDay, dayOfYear: onDayOfYear } = dateWriter({
  ...nominative,
  weekdays: ['v neděli', 'v pondělí', 'v úterý', 've středu', 've čtvrtek', 'v pátek', 'v sobotu'],
});

/** As an adverbial of time: "2. listopadu 2025", "v listopadu 2025", "v roce 2025". */
const { date: dateOfEvent } = dateWriter({
  ...nominative,
  monthsAlone: [
    'lednu',
    'únoru',
    'březnu',
    'dubnu',
    'květnu',
    'červnu',
    'červenci',
    'srpnu',
    'září',
    'říjnu',
    'listopadu',
    'prosinci',
  ],
  month: (month, year) => `v ${month} ${year}`,
  year: (number) => `v roce ${number}`,
});

function pluralCategory(count: number) {
  if (count === 1) return 'one';
  return count >= 2 && count <= 4 ? 'few' : 'other';
}
const plural = pluralWriter(pluralCategory);

const leftDays = (count: number): string =>
  plural(count, { one: 'zbývá # den', few: 'zbývají # dny', other: 'zbývá # dní' });

const before = (isBefore: boolean): string => (isBefore ? ' předem' : '');
/** The time at which a last day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, do ${time}`);
/** After "do" and a day: includes the whole day, or adds a time. */
const inclusive = (time: string | undefined): string => (time === undefined ? ' včetně' : ` do ${time}`);

/** The publishers of a statement, before a negated verb: after it, the negation could refer to them. */
function accordingTo(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  if (first === undefined) return 'Podle tohoto článku';
  if (second === undefined) return say`Podle zdroje ${first}`;
  return more ? say`Podle zdrojů ${first}, ${second} a dalších` : say`Podle zdrojů ${first} a ${second}`;
}

const uses = (platform: Name): string => agreeing(platform, 'používá', 'používají');
const can = (platform: Name): string => agreeing(platform, 'může', 'mohou');

export const cs: Words = {
  lang: 'cs',
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
  quote: { original: 'Přečíst v originále', translated: 'překlad redakce' },
  purpose: 'k trénování modelů AI',
  updated: (when, news) => say`Nová informace (${date(when)}): ${news}`,
  before: (text) => say`Dříve se uvádělo: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: co se mění`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, daysLeft) => {
        const isTomorrow = daysLeft === 1;
        const when = daysLeft === undefined ? onDay(lastDay) : onDayOfYear(lastDay);
        const left = daysLeft === undefined || isTomorrow ? '' : `: ${leftDays(daysLeft)}`;
        return say`Odmítnout můžete nejpozději ${isTomorrow ? 'zítra, ' : ''}${when}${until(time)}${left}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `Dnes je poslední den, kdy můžete${before(isBefore)} odmítnout`
          : `Dnes do ${time} můžete${before(isBefore)} odmítnout`,
      lastDayWas: (lastDay, isBefore, time) =>
        say`Do ${dayInGenitive(lastDay)}${inclusive(time)} bylo možné${before(isBefore)} odmítnout`,
      rolling: (when) => say`Odmítnout můžete ${when}`,
      from: (start, may) => (may ? say`Možná od ${dayInGenitive(start)}` : say`Od ${dayInGenitive(start)}`),
      announced: 'Oznámeno, zatím bez data',
      undecided: 'Zatím není rozhodnuto',
      since: (start) => say`Změna už platí od ${dayInGenitive(start)}`,
      sinceByPlan: (start) => say`Podle oznámení změna už platí od ${dayInGenitive(start)}`,
      inUse: 'Změna už platí',
      onlyWithYes: 'Jen pokud souhlasíte',
      postponed: 'Plán pozastaven',
      paused: 'Používání údajů pozastaveno',
      stopped: 'Používání údajů ukončeno',
      // "před začátkem 4. května" would read as if that day were the start
      stoppedBefore: 'Plán zastaven',
      withdrawn: 'Plán zrušen',
      on: (what, when) => `${what} ${dateOfEvent(when)}`,
      unknown: 'Není jasné, zda plán platí',
    },

    starts: (platform, purpose, from, may) =>
      say`Od ${dayInGenitive(from)} ${may ? can(platform) : agreeing(platform, 'bude', 'budou')} ${platform} používat vaše údaje ${purpose}.`,
    uses: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${can(platform)} používat vaše údaje ${purpose}.`
        : say`${atStart(platform)} ${uses(platform)} vaše údaje ${purpose}.`,
    began: (start) => say`Platí to od ${dayInGenitive(start)}.`,
    beganByPlan: (start) => say`Podle oznámení to platí od ${dayInGenitive(start)}.`,
    plans: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${can(platform)} začít používat vaše údaje ${purpose}.`
        : say`${atStart(platform)} ${agreeing(platform, 'plánuje', 'plánují')} používat vaše údaje ${purpose}.`,
    planned: (platform, purpose, may) => {
      if (platform.plural) {
        return may
          ? say`${atStart(platform)}: podle oznámení bylo možné, že se vaše údaje budou používat ${purpose}.`
          : say`${atStart(platform)}: podle oznámení se vaše údaje měly používat ${purpose}.`;
      }
      return may
        ? say`Služba ${platform} oznámila, že může používat vaše údaje ${purpose}.`
        : say`Služba ${platform} oznámila plán používat vaše údaje ${purpose}.`;
    },
    used: (platform, purpose) =>
      platform.plural
        ? say`${atStart(platform)}: vaše údaje se používaly ${purpose}.`
        : say`Služba ${platform} používala vaše údaje ${purpose}.`,
    notNow: (platform, purpose) =>
      say`V současné době ${platform} ${agreeing(platform, 'nepoužívá', 'nepoužívají')} vaše údaje ${purpose}.`,
    useUnknown: (platform, purpose) => say`Není známo, zda ${platform} teď ${uses(platform)} vaše údaje ${purpose}.`,
    noStart: 'Není známo, od kterého dne.',
    sinceUnknown: 'Není známo, od kdy.',
    nothingWithoutYes: 'Pokud nic neuděláte, nic se nezmění.',
    onlyOfThoseWithYes: 'Týká se to jen lidí, kteří souhlasili.',
    rollingDiffers: 'Poslední den, kdy lze odmítnout, je u každého jiný.',
    anyTime: 'Odmítnout můžete kdykoli. Nezáleží na tom, kdy to uděláte.',
    grace: 'Pokud odmítnete včas, bude to platit jako odmítnutí před začátkem.',
    editorial: 'Tento den zvolila redakce.',
    coming: {
      paused: (from) => say`Od ${dayInGenitive(from)} bude používání údajů pozastaveno.`,
      halted: (platform, from) =>
        say`Od ${dayInGenitive(from)} už ${platform} ${agreeing(platform, 'nebude', 'nebudou')} vaše údaje k tomuto účelu používat.`,
      changed: (from) => say`Od ${dayInGenitive(from)} budou platit jiná pravidla.`,
    },
    noChoice: 'Odmítnout nelze.',
    noChoiceThen: 'Odmítnout nebylo možné.',
    choiceUnknown: 'Není známo, zda můžete odmítnout.',
    stillPossible: 'Stále můžete odmítnout.',
    closed: (platform) => say`${atStart(platform)} ${agreeing(platform, 'uvádí', 'uvádějí')}, že odmítnout už nelze.`,
    notKnown: 'Není známo, zda ještě můžete odmítnout.',
    irreversible: 'Co už bylo použito, nejde jen tak vzít zpět.',
    reversible: 'Co už bylo použito, se pak odstraní.',
    objectAnyTime: (basis, law) =>
      say`Podle článku 21 ${law} můžete kdykoli vznést námitku proti používání údajů na tomto právním základě: ${basis}.`,
    sayNo: (host) => say`Odmítnout na webu ${host}`,
    sayNoByMail: (address) => say`Poslat odmítnutí e-mailem na adresu ${address}`,
    sayNoByPhone: (number) => say`Odmítnout telefonicky: ${number}`,
    there: {
      off: 'Vypněte tam přepínač.',
      on: 'Zapněte tam přepínač.',
      choose: (option) => say`Zvolte tam „${option}“.`,
    },
    save: 'Přidat do kalendáře',
    today: 'dnes',
    event: (platform) => say`${atStart(platform)}: poslední den, kdy lze odmítnout`,
    differ: (lastDay) => say`Proč ${day(lastDay)}?`,
    earliest: (lastDay) => say`Zdroje uvádějí různé dny. Podle nejdřívějšího z nich je posledním dnem ${day(lastDay)}.`,
    taken: (lastDay) => say`Zdroje uvádějí různé dny. Podle tohoto článku je posledním dnem ${day(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'Jak odmítnout',
      'opt-in': 'Jak souhlasit nebo souhlas odvolat',
      none: 'Co můžete udělat',
      unknown: 'Co můžete udělat',
    },
    others: (isNo, count) => `${isNo ? 'Další způsoby, jak odmítnout' : 'Další možnosti'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'Způsoby, jak odmítnout' : 'Možnosti'} (${String(count)})`,
    route: (number, label) => say`Způsob ${String(number)}: ${label}`,
    type: {
      settings: 'v nastavení',
      form: 'přes formulář',
      email: 'e-mailem',
      letter: 'dopisem',
      phone: 'telefonicky',
      'in-person': 'osobně',
      'in-app': 'v aplikaci',
      'browser-signal': 'signálem z prohlížeče',
      'delete-account': 'smazáním účtu',
    },
    audience: (who) => say`Jen pro tyto lidi: ${who}.`,
    operator: (operator, platform) =>
      say`${agreeing(operator, 'Provozuje', 'Provozují')} to ${operator}, ne ${platform}.`,
    cost: (cost) => say`Cena: ${cost}.`,
    routeLastDay: (lastDay, time) => say`Takto to jde udělat do ${dayInGenitive(lastDay)}${inclusive(time)}.`,
    routeLastDayWas: (lastDay, time) => say`Takto to šlo udělat do ${dayInGenitive(lastDay)}${inclusive(time)}.`,
    costOfNo: (cost) => say`Co odmítnutí stojí: ${cost}.`,
    deletesAccount: 'Tím smažete celý svůj účet. Odmítnout a účet si nechat nejde.',
    deletesAccountToo: 'Tím smažete celý svůj účet.',
    minutes: (count) => plural(count, { one: 'asi # minuta', few: 'asi # minuty', other: 'asi # minut' }),
    login: 'je třeba se přihlásit',
    reason: 'je třeba uvést důvod',
    noReason: 'důvod není třeba uvádět',
    whoCanUse: (who) => say`Kdo to může udělat: ${who}`,
    covers: (what) => say`Na co se to vztahuje: ${what}`,
    notCovers: (what) => say`Na co se to nevztahuje: ${what}`,
    path: 'Nebo postupně zvolte:',
    followPath: 'Postupně zvolte:',
    menu: 'Cesta v nabídce',
    off: 'Vypněte tento přepínač:',
    on: 'Zapněte tento přepínač:',
    post: 'Dopis pošlete na adresu:',
    visit: 'Přijďte na adresu:',
    choose: (option) => say`Zvolte „${option}“.`,
    send: 'Odešlete formulář.',
    done: (step, title) => say`Krok ${String(step)} hotov – ${title}`,
    allDone: 'Všechny kroky jsou hotové.',
    open: {
      settings: (host) => say`Otevřít nastavení na webu ${host}`,
      form: (host) => say`Otevřít formulář na webu ${host}`,
      other: (host) => say`Otevřít stránku na webu ${host}`,
    },
    mail: (address) => say`Poslat e-mail na adresu ${address}`,
    call: (number) => say`Zavolat na číslo ${number}`,
  },

  list: {
    title: 'O jaké údaje jde?',
    used: {
      now: 'Používají se',
      perhaps: 'Mohou se používat',
      ifYes: 'Používají se, pokud souhlasíte',
      planned: 'Měly se používat',
      past: 'Používaly se',
      pastIfYes: 'Používaly se jen se souhlasem',
    },
    possible: 'Mohou se objevit',
    possibleThen: 'Mohly se objevit',
    unclear: 'Není jasné',
    notUsed: (first, second, more) => say`${accordingTo(first, second, more)} se nepoužívají`,
    sensitive: 'Citlivé',
    specialTerm: (term, use) => say`${atStart(term)}: ${use.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`${law} tyto údaje zvlášť chrání (článek 9).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Týká se jen těchto lidí: ${who}.`,
    since: (when) => say`Údaje od ${dateInGenitive(when)}.`,
    people: 'Koho se to týká?',
    whom: {
      used: 'Týká se to těchto lidí',
      possible: 'Možná se to týká těchto lidí',
    },
    notIncluded: (first, second, more) => say`${accordingTo(first, second, more)} se to netýká těchto lidí`,
  },

  authorities: {
    title: 'Kdo co říká?',
    competent: 'Kdo rozhoduje a kde podat stížnost',
    role: {
      'lead-authority': 'vedoucí dozorový úřad',
      'concerned-authority': 'dozorový úřad',
      authority: 'úřad',
      court: 'soud',
      prosecutor: 'státní zastupitelství',
      government: 'vláda',
      organisation: 'organizace',
    },
    outcome: {
      prohibits: 'zakazuje používání údajů',
      allows: 'povoluje používání údajů',
      orders: 'nařizuje změnu',
      fines: 'ukládá pokutu',
      rejects: 'zamítá podání',
      other: 'vydává rozhodnutí',
    },
    decision: (who, outcome) => say`${atStart(who)} ${outcome}`,
    lead: (authority) => say`Vedoucí dozorový úřad: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Stížnosti: ${authority}` : say`Stížnosti (${region}): ${authority}`,
    ownAuthority: 'dozorové úřady v jednotlivých zemích',
    asOf: (when) => (when.length === 10 ? say`Stav ke dni ${date(when)}.` : say`Stav: ${date(when)}.`),
    updates: 'Co se stalo potom',
    background: 'Souvislosti',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Zdroje se neshodují',
      precedent: 'Už se to stalo dříve',
    },
    complain: (host) => say`Podat stížnost na webu ${host}`,
  },

  timeline: {
    title: 'Časová osa',
    date: (when) => say`${when}:`,
    announced: 'Oznámení plánu',
    statement: (authority) => say`${atStart(authority)} reaguje`,
    starts: 'Začátek používání údajů',
    startsByPlan: 'Podle oznámení začátek používání údajů',
    lastDay: (time) => say`Poslední den, kdy lze předem odmítnout${until(time)}`,
    startsPerhaps: 'Podle oznámení možný začátek používání údajů',
    state: {
      planned: 'Oznámení nového plánu',
      started: 'Používání údajů už začalo',
      paused: 'Pozastavení používání údajů',
      resumed: 'Obnovení používání údajů',
      halted: 'Ukončení používání údajů',
      withdrawn: 'Zrušení plánu',
      unknown: 'Není jasné, zda plán platí',
    },
    notBegun: {
      paused: 'Pozastavení plánu',
      halted: 'Zastavení plánu',
    },
    'scope-reduced': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'omezuje', 'omezují')} rozsah používaných údajů`,
    'scope-extended': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'rozšiřuje', 'rozšiřují')} rozsah používaných údajů`,
    today: 'Dnes',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)}, vlastník: ${owner}`,
    announced: (when) => say`Oznámeno ${dateOfEvent(when)}.`,
    background: 'Co se mění a kdo co říká?',
    reasons: (platform) => say`Co k tomu ${agreeing(platform, 'říká', 'říkají')} přímo ${platform}`,
    legalBasis: (who, basis) =>
      say`${atStart(who)} ${agreeing(who, 'uvádí', 'uvádějí')} tento právní základ: ${basis}.`,
    controller: (name, where) => say`Správce údajů: ${name} (${where}).`,
    // the English name has no cases: "podle článku 21 UK GDPR"
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Kde to platí: ${where}.`,
    sources: (count) => say`Zdroje (${String(count)})`,
    reviewed: (when) => say`Text a odkazy byly naposledy zkontrolovány ${dateOfEvent(when)}.`,
    updated: (when) => say`aktualizováno ${dateOfEvent(when)}`,
    print: 'Vytisknout',
    printAll: 'Vytisknout vše',
    share: 'Sdílet',
  },

  categories: {
    name: 'jméno a příjmení',
    photo: 'profilová fotka',
    'current-position': 'současná pracovní pozice',
    'work-experience': 'pracovní zkušenosti',
    education: 'vzdělání',
    skills: 'dovednosti',
    'contact-details': 'kontaktní údaje',
    location: 'poloha',
    posts: 'příspěvky',
    articles: 'články',
    comments: 'komentáře',
    polls: 'ankety',
    photos: 'fotky',
    'group-messages': 'zprávy ve skupinách',
    'private-messages': 'soukromé zprávy',
    'ai-conversations': 'konverzace s AI',
    files: 'soubory',
    'source-code': 'zdrojový kód',
    'browsing-history': 'historie prohlížení',
    'usage-data': 'způsob používání služby',
    'payment-details': 'platební údaje',
    'ip-address': 'IP adresa',
    'login-details': 'přihlašovací údaje',
    ethnicity: 'etnický původ',
    'political-opinions': 'politické názory',
    religion: 'náboženské vyznání',
    'philosophical-beliefs': 'filozofické přesvědčení',
    'trade-union-membership': 'členství v odborech',
    'genetic-data': 'genetické údaje',
    'biometric-data': 'biometrické údaje',
    health: 'zdravotní stav',
    'sex-life': 'sexuální život',
    'sexual-orientation': 'sexuální orientace',
  },
};
