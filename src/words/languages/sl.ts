/**
 * Slovenian: plain (B1). Addresses readers as "vi" in lower case, as gov.si and the Information Commissioner do. Uses
 * the terms of the Slovenian GDPR. The name of a law follows "uredba" uninflected. Verbs have a gender in the future
 * and the past: there, a platform follows "platforma" uninflected, and a plural name, whose gender is unknown, precedes
 * a sentence about the data. A date after a weekday is between commas, so the text after a day begins with one.
 */
import { dateWriter, type DatePattern } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { agreeing, atStart, say, type Name, type Text } from '../say.js';
import type { Words } from './en.js';

const months = [
  'januar',
  'februar',
  'marec',
  'april',
  'maj',
  'junij',
  'julij',
  'avgust',
  'september',
  'oktober',
  'november',
  'december',
];
const weekdays = ['nedelja', 'ponedeljek', 'torek', 'sreda', 'četrtek', 'petek', 'sobota'];

/** Outside a sentence: "nedelja, 2. november 2025". */
const nominative: DatePattern = {
  weekdays,
  months,
  day: (weekday, number, month, year) => `${weekday}, ${number}. ${month} ${year}`,
  dayOfYear: (weekday, number, month) => `${weekday}, ${number}. ${month}`,
  date: (number, month, year) => `${number}. ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
};
const { date, day } = dateWriter(nominative);

/** After "od": "nedelje, 2. novembra 2025". The date is also an adverbial of time: "novembra 2025", "leta 2025". */
const genitive: DatePattern = {
  ...nominative,
  weekdays: ['nedelje', 'ponedeljka', 'torka', 'srede', 'četrtka', 'petka', 'sobote'],
  months: [
    'januarja',
    'februarja',
    'marca',
    'aprila',
    'maja',
    'junija',
    'julija',
    'avgusta',
    'septembra',
    'oktobra',
    'novembra',
    'decembra',
  ],
  year: (number) => `leta ${number}`,
};
const { date: dateInGenitive, day: dayInGenitive } = dateWriter(genitive);

/** With “on”: "v nedeljo, 2. novembra". */
const { day: onDay, dayOfYear: onDayOfYear } = dateWriter({
  ...genitive,
  weekdays: ['v nedeljo', 'v ponedeljek', 'v torek', 'v sredo', 'v četrtek', 'v petek', 'v soboto'],
});

function pluralCategory(count: number) {
  const lastTwo = count % 100;
  if (lastTwo === 1) return 'one';
  if (lastTwo === 2) return 'two';
  return lastTwo === 3 || lastTwo === 4 ? 'few' : 'other';
}
const plural = pluralWriter(pluralCategory);

const leftDays = (count: number): string =>
  plural(count, { one: 'še # dan', two: 'še # dneva', few: 'še # dnevi', other: 'še # dni' });

const before = (isBefore: boolean): string => (isBefore ? 'vnaprej ' : '');
/** The time at which a last day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, do ${clock(time)}`);

/** A time with a full stop, as usual in Slovenian. */
const clock = (time: string): string => time.replace(':', '.');

/** The publishers of a statement, before a negated verb: after it, the negation could refer to them. */
function accordingTo(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  if (first === undefined) return 'Po navedbah tega članka';
  if (second === undefined) return say`Po navedbah vira ${first}`;
  return more ? say`Po navedbah virov ${first}, ${second} in drugih` : say`Po navedbah virov ${first} in ${second}`;
}

const uses = (platform: Name): string => agreeing(platform, 'uporablja', 'uporabljajo');

export const sl: Words = {
  lang: 'sl',
  dir: 'ltr',
  pluralCategory,
  months,
  weekdays,
  day,
  date,
  dated: (when, what) => say`${when} – ${what}`,
  quoted: (text) => say`»${text}«`,
  comma: ', ',

  sources: (names, count) => (count > 1 ? say`Viri: ${names}` : say`Vir: ${names}`),
  quote: { original: 'Preberite izvirnik', translated: 'prevod uredništva' },
  purpose: 'za učenje modelov umetne inteligence',
  updated: (when, news) => say`Nova informacija (${date(when)}): ${news}`,
  before: (text) => say`Prej objavljeno: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: kaj se spreminja`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, daysLeft) => {
        const isTomorrow = daysLeft === 1;
        const when = daysLeft === undefined ? onDay(lastDay) : onDayOfYear(lastDay);
        const left = daysLeft === undefined || isTomorrow ? '' : `: ${leftDays(daysLeft)}`;
        return say`Zavrnite uporabo najpozneje ${isTomorrow ? 'jutri, ' : ''}${when}${until(time)}${left}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `Danes je zadnji dan, ko lahko uporabo ${before(isBefore)}zavrnete`
          : `Danes do ${clock(time)} lahko uporabo ${before(isBefore)}zavrnete`,
      lastDayWas: (lastDay, isBefore, time) =>
        say`Uporabo je bilo mogoče ${before(isBefore)}zavrniti najpozneje ${onDay(lastDay)}${until(time)}`,
      rolling: (when) => say`Zavrnite uporabo ${when}`,
      from: (start, may) => (may ? say`Morda od ${dayInGenitive(start)}` : say`Od ${dayInGenitive(start)}`),
      announced: 'Napovedano, datuma še ni',
      undecided: 'Odločitve še ni',
      since: (start) => say`Uporaba poteka od ${dayInGenitive(start)}`,
      sinceByPlan: (start) => say`Po napovedi uporaba poteka od ${dayInGenitive(start)}`,
      inUse: 'Uporaba že poteka',
      onlyWithYes: 'Samo če privolite',
      postponed: 'Načrt odložen',
      paused: 'Začasno ustavljeno',
      stopped: 'Ustavljeno',
      // "pred začetkom 4. maja" would read as if that day were the start
      stoppedBefore: 'Načrt ustavljen',
      withdrawn: 'Načrt umaknjen',
      on: (what, when) => `${what} ${dateInGenitive(when)}`,
      unknown: 'Ni jasno, ali načrt še velja',
    },

    starts: (platform, purpose, from, may) => {
      if (may) {
        return say`Od ${dayInGenitive(from)}, lahko ${platform} ${uses(platform)} vaše podatke ${purpose}.`;
      }
      return platform.plural
        ? say`${atStart(platform)}: od ${dayInGenitive(from)}, se bodo vaši podatki uporabljali ${purpose}.`
        : say`Od ${dayInGenitive(from)}, bo platforma ${platform} uporabljala vaše podatke ${purpose}.`;
    },
    uses: (platform, purpose, may) =>
      say`${atStart(platform)} ${may ? 'lahko ' : ''}${uses(platform)} vaše podatke ${purpose}.`,
    began: (start) => say`To poteka od ${dayInGenitive(start)}.`,
    beganByPlan: (start) => say`Po napovedi to poteka od ${dayInGenitive(start)}.`,
    plans: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} lahko ${agreeing(platform, 'začne', 'začnejo')} uporabljati vaše podatke ${purpose}.`
        : say`${atStart(platform)} ${agreeing(platform, 'namerava', 'nameravajo')} uporabljati vaše podatke ${purpose}.`,
    planned: (platform, purpose, may) => {
      if (platform.plural) {
        return may
          ? say`${atStart(platform)}: napovedano je bilo, da se vaši podatki lahko uporabljajo ${purpose}.`
          : say`${atStart(platform)}: napovedano je bilo, da se bodo vaši podatki uporabljali ${purpose}.`;
      }
      return may
        ? say`Platforma ${platform} je napovedala, da lahko uporablja vaše podatke ${purpose}.`
        : say`Platforma ${platform} je napovedala, da namerava uporabljati vaše podatke ${purpose}.`;
    },
    used: (platform, purpose) =>
      platform.plural
        ? say`${atStart(platform)}: vaši podatki so se uporabljali ${purpose}.`
        : say`Platforma ${platform} je uporabljala vaše podatke ${purpose}.`,
    notNow: (platform, purpose) => say`${atStart(platform)} trenutno ne ${uses(platform)} vaših podatkov ${purpose}.`,
    useUnknown: (platform, purpose) => say`Ni znano, ali ${platform} zdaj ${uses(platform)} vaše podatke ${purpose}.`,
    noStart: 'Ni znano, od katerega dne.',
    sinceUnknown: 'Ni znano, od kdaj.',
    nothingWithoutYes: 'Če ne storite ničesar, se nič ne spremeni.',
    onlyOfThoseWithYes: 'To velja samo za ljudi, ki so privolili.',
    rollingDiffers: 'Zadnji dan za zavrnitev ni za vse enak.',
    anyTime: 'Uporabo lahko zavrnete kadar koli. Ni pomembno, kdaj to storite.',
    grace: 'Če uporabo zavrnete pravočasno, to velja kot zavrnitev pred začetkom.',
    editorial: 'Ta dan je izbralo uredništvo.',
    coming: {
      paused: (from) => say`Od ${dayInGenitive(from)}, bo uporaba podatkov začasno ustavljena.`,
      halted: (platform, from) =>
        platform.plural
          ? say`${atStart(platform)}: od ${dayInGenitive(from)}, se vaši podatki ne bodo več uporabljali za ta namen.`
          : say`Od ${dayInGenitive(from)}, platforma ${platform} vaših podatkov ne bo več uporabljala za ta namen.`,
      changed: (from) => say`Od ${dayInGenitive(from)}, bodo veljala druga pravila.`,
    },
    noChoice: 'Uporabe ni mogoče zavrniti.',
    noChoiceThen: 'Uporabe ni bilo mogoče zavrniti.',
    choiceUnknown: 'Ni znano, ali lahko uporabo zavrnete.',
    stillPossible: 'Uporabo lahko še vedno zavrnete.',
    closed: (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'navaja', 'navajajo')}, da uporabe ni več mogoče zavrniti.`,
    notKnown: 'Ni znano, ali lahko uporabo še zavrnete.',
    irreversible: 'Tega, kar je že bilo uporabljeno, ni mogoče zlahka odstraniti.',
    reversible: 'Kar je že bilo uporabljeno, se nato odstrani.',
    objectAnyTime: (basis, law) =>
      say`Po členu 21 uredbe ${law} lahko kadar koli ugovarjate uporabi podatkov na tej pravni podlagi: ${basis}.`,
    sayNo: (host) => say`Zavrnite uporabo na strani ${host}`,
    sayNoByMail: (address) => say`Zavrnite uporabo po e-pošti na naslov ${address}`,
    sayNoByPhone: (number) => say`Zavrnite uporabo po telefonu: ${number}`,
    there: {
      off: 'Tam izklopite stikalo.',
      on: 'Tam vklopite stikalo.',
      choose: (option) => say`Tam izberite »${option}«.`,
    },
    save: 'Dodajte v koledar',
    today: 'danes',
    event: (platform) => say`${atStart(platform)}: zadnji dan za zavrnitev`,
    differ: (lastDay) => say`Zakaj ${day(lastDay)}?`,
    earliest: (lastDay) => say`Viri navajajo različne dneve. Po najzgodnejšem med njimi je zadnji dan ${day(lastDay)}.`,
    taken: (lastDay) => say`Viri navajajo različne dneve. V tem članku velja kot zadnji dan ${day(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'Kako zavrniti uporabo',
      'opt-in': 'Kako privoliti ali preklicati privolitev',
      none: 'Kaj lahko storite',
      unknown: 'Kaj lahko storite',
    },
    others: (isNo, count) => `${isNo ? 'Drugi načini za zavrnitev' : 'Druge možnosti'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'Načini za zavrnitev' : 'Možnosti'} (${String(count)})`,
    route: (number, label) => say`Način ${String(number)}: ${label}`,
    type: {
      settings: 'v nastavitvah',
      form: 'z obrazcem',
      email: 'po e-pošti',
      letter: 'po pošti',
      phone: 'po telefonu',
      'in-person': 'osebno',
      'in-app': 'v aplikaciji',
      'browser-signal': 's signalom iz brskalnika',
      'delete-account': 'z izbrisom računa',
    },
    audience: (who) => say`Samo za te osebe: ${who}.`,
    operator: (operator, platform) => say`To ${agreeing(operator, 'vodi', 'vodijo')} ${operator}, ne ${platform}.`,
    cost: (cost) => say`Cena: ${cost}.`,
    routeLastDay: (lastDay, time) => say`Na ta način je to mogoče storiti najpozneje ${onDay(lastDay)}${until(time)}.`,
    routeLastDayWas: (lastDay, time) =>
      say`Na ta način je bilo to mogoče storiti najpozneje ${onDay(lastDay)}${until(time)}.`,
    costOfNo: (cost) => say`Cena zavrnitve: ${cost}.`,
    deletesAccount: 'S tem izbrišete celoten račun. Uporabe ni mogoče zavrniti in obenem obdržati računa.',
    deletesAccountToo: 'S tem izbrišete celoten račun.',
    minutes: (count) =>
      plural(count, {
        one: 'približno # minuta',
        two: 'približno # minuti',
        few: 'približno # minute',
        other: 'približno # minut',
      }),
    login: 'treba se je prijaviti',
    reason: 'treba je navesti razlog',
    noReason: 'razloga ni treba navesti',
    whoCanUse: (who) => say`Kdo lahko to stori: ${who}`,
    covers: (what) => say`Za kaj velja: ${what}`,
    notCovers: (what) => say`Za kaj ne velja: ${what}`,
    path: 'Ali po vrsti izberite:',
    followPath: 'Po vrsti izberite:',
    menu: 'Pot v meniju',
    off: 'Izklopite to stikalo:',
    on: 'Vklopite to stikalo:',
    post: 'Pismo pošljite na naslov:',
    visit: 'Pridite na naslov:',
    choose: (option) => say`Izberite »${option}«.`,
    send: 'Oddajte obrazec.',
    done: (step, title) => say`Korak ${String(step)} opravljen – ${title}`,
    allDone: 'Vsi koraki so opravljeni.',
    open: {
      settings: (host) => say`Odprite nastavitev na strani ${host}`,
      form: (host) => say`Odprite obrazec na strani ${host}`,
      other: (host) => say`Odprite stran na naslovu ${host}`,
    },
    mail: (address) => say`Pošljite e-sporočilo na naslov ${address}`,
    call: (number) => say`Pokličite številko ${number}`,
  },

  list: {
    title: 'Za katere podatke gre?',
    used: {
      now: 'Uporabljajo se',
      perhaps: 'Lahko se uporabljajo',
      ifYes: 'Uporabljajo se, če privolite',
      planned: 'Njihova uporaba je bila načrtovana',
      past: 'Uporabljali so se',
      pastIfYes: 'Uporabljali so se samo s privolitvijo',
    },
    possible: 'Lahko se pojavijo',
    possibleThen: 'Lahko so se pojavili',
    unclear: 'Ni jasno',
    notUsed: (first, second, more) => say`${accordingTo(first, second, more)} se ne uporabljajo`,
    sensitive: 'Občutljivi',
    specialTerm: (term, use) => say`${atStart(term)}: ${use.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`Uredba ${law} te podatke posebej varuje (člen 9).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Samo za te osebe: ${who}.`,
    since: (when) => say`Podatki od ${dateInGenitive(when)} naprej.`,
    people: 'Čigavi so ti podatki?',
    whom: {
      used: 'To velja za te osebe',
      possible: 'Morda to velja za te osebe',
    },
    notIncluded: (first, second, more) => say`${accordingTo(first, second, more)} to ne velja za te osebe`,
  },

  authorities: {
    title: 'Kdo kaj pravi?',
    competent: 'Kdo odloča in kje se pritožiti',
    role: {
      'lead-authority': 'vodilni nadzorni organ',
      'concerned-authority': 'nadzorni organ',
      authority: 'javni organ',
      court: 'sodišče',
      prosecutor: 'tožilstvo',
      government: 'vlada',
      organisation: 'organizacija',
    },
    outcome: {
      prohibits: 'prepove uporabo podatkov',
      allows: 'dovoli uporabo podatkov',
      orders: 'naloži spremembo',
      fines: 'izreče globo',
      rejects: 'zavrne zahtevo',
      other: 'sprejme odločitev',
    },
    decision: (who, outcome) => say`${atStart(who)} ${outcome}`,
    lead: (authority) => say`Vodilni nadzorni organ: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Pritožbe: ${authority}` : say`Pritožbe (${region}): ${authority}`,
    ownAuthority: 'nadzorni organi po državah',
    asOf: (when) => say`Stanje: ${date(when)}.`,
    updates: 'Kaj se je zgodilo pozneje',
    background: 'Ozadje',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Viri si nasprotujejo',
      precedent: 'To se je že zgodilo',
    },
    complain: (host) => say`Vložite pritožbo na strani ${host}`,
  },

  timeline: {
    title: 'Časovnica',
    date: (when) => say`${when}:`,
    announced: 'Napoved načrta',
    statement: (authority) => say`${atStart(authority)} se odzove`,
    starts: 'Začetek uporabe podatkov',
    startsByPlan: 'Napovedani začetek uporabe podatkov',
    lastDay: (time) => say`Zadnji dan, ko je uporabo mogoče vnaprej zavrniti${until(time)}`,
    startsPerhaps: 'Po napovedi mogoč začetek uporabe podatkov',
    state: {
      planned: 'Napoved novega načrta',
      started: 'Uporaba podatkov že poteka',
      paused: 'Začasna ustavitev uporabe podatkov',
      resumed: 'Nadaljevanje uporabe podatkov',
      halted: 'Konec uporabe podatkov',
      withdrawn: 'Umik načrta',
      unknown: 'Ni jasno, ali načrt še velja',
    },
    notBegun: {
      paused: 'Odložitev načrta',
      halted: 'Ustavitev načrta',
    },
    'scope-reduced': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'zmanjša', 'zmanjšajo')} obseg uporabljenih podatkov`,
    'scope-extended': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'poveča', 'povečajo')} obseg uporabljenih podatkov`,
    today: 'Danes',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)}, lastnik: ${owner}`,
    announced: (when) => say`Napovedano ${dateInGenitive(when)}.`,
    background: 'Kaj se spreminja in kdo kaj pravi?',
    reasons: (platform) => say`Kaj o tem ${agreeing(platform, 'pravi', 'pravijo')} ${platform}`,
    legalBasis: (who, basis) =>
      say`${atStart(who)} ${agreeing(who, 'navaja', 'navajajo')} to pravno podlago: ${basis}.`,
    controller: (name, where) => say`Upravljavec podatkov: ${name} (${where}).`,
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Kje velja: ${where}.`,
    sources: (count) => say`Viri (${String(count)})`,
    reviewed: (when) => say`Zadnji pregled besedila in povezav: ${date(when)}.`,
    updated: (when) => say`posodobljeno ${dateInGenitive(when)}`,
    print: 'Natisnite',
    printAll: 'Natisnite vse',
    share: 'Delite',
  },

  categories: {
    name: 'ime in priimek',
    photo: 'profilna fotografija',
    'current-position': 'trenutno delovno mesto',
    'work-experience': 'delovne izkušnje',
    education: 'izobrazba',
    skills: 'spretnosti in znanja',
    'contact-details': 'kontaktni podatki',
    location: 'lokacija',
    posts: 'objave',
    articles: 'članki',
    comments: 'komentarji',
    polls: 'ankete',
    photos: 'fotografije',
    'group-messages': 'sporočila v skupinah',
    'private-messages': 'zasebna sporočila',
    'ai-conversations': 'pogovori z umetno inteligenco',
    files: 'datoteke',
    'source-code': 'izvorna koda',
    'browsing-history': 'zgodovina brskanja',
    'usage-data': 'način uporabe storitve',
    'payment-details': 'podatki o plačilih',
    'ip-address': 'naslov IP',
    'login-details': 'podatki za prijavo',
    ethnicity: 'etnično poreklo',
    'political-opinions': 'politično mnenje',
    religion: 'versko prepričanje',
    'philosophical-beliefs': 'filozofsko prepričanje',
    'trade-union-membership': 'članstvo v sindikatu',
    'genetic-data': 'genetski podatki',
    'biometric-data': 'biometrični podatki',
    health: 'zdravje',
    'sex-life': 'spolno življenje',
    'sexual-orientation': 'spolna usmerjenost',
  },
};
