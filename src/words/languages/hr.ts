/**
 * Croatian: plain (B1). Addresses readers as "vi" in lower case, as gov.hr and AZOP do. Uses the terms of the Croatian
 * GDPR. The name of a law follows "uredba" uninflected. A platform follows "platforma" uninflected where a verb in the
 * past tense would need its gender; a plural name, whose gender is unknown, never has a verb in the past tense. A year
 * has a full stop, which would end a headline, or a sentence before a name: within a sentence, "godine" follows the
 * year.
 */
import { dateWriter, type DatePattern } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { agreeing, atStart, say, type Name, type Text } from '../say.js';
import type { Words } from './en.js';

const months = [
  'siječanj',
  'veljača',
  'ožujak',
  'travanj',
  'svibanj',
  'lipanj',
  'srpanj',
  'kolovoz',
  'rujan',
  'listopad',
  'studeni',
  'prosinac',
];
const monthsInGenitive = [
  'siječnja',
  'veljače',
  'ožujka',
  'travnja',
  'svibnja',
  'lipnja',
  'srpnja',
  'kolovoza',
  'rujna',
  'listopada',
  'studenoga',
  'prosinca',
];
const weekdays = ['nedjelja', 'ponedjeljak', 'utorak', 'srijeda', 'četvrtak', 'petak', 'subota'];

/** Outside a sentence: "nedjelja, 2. studenoga 2025.", "studeni 2025.". */
const alone: DatePattern = {
  weekdays,
  months: monthsInGenitive,
  monthsAlone: months,
  day: (weekday, number, month, year) => `${weekday}, ${number}. ${month} ${year}.`,
  dayOfYear: (weekday, number, month) => `${weekday}, ${number}. ${month}`,
  date: (number, month, year) => `${number}. ${month} ${year}.`,
  month: (month, year) => `${month} ${year}.`,
};
const { date, day } = dateWriter(alone);

/** Within a sentence: "nedjelja, 2. studenoga 2025. godine", "2025. godina". */
const nominative: DatePattern = {
  ...alone,
  day: (weekday, number, month, year) => `${weekday}, ${number}. ${month} ${year}. godine`,
  date: (number, month, year) => `${number}. ${month} ${year}. godine`,
  month: (month, year) => `${month} ${year}. godine`,
  year: (number) => `${number}. godina`,
};
const { date: dateInNominative, day: dayInNominative } = dateWriter(nominative);

/** A day without a comma, because a second comma would have to follow it. */
const oblique: DatePattern = {
  ...nominative,
  day: (weekday, number, month, year) => `${weekday} ${number}. ${month} ${year}. godine`,
  dayOfYear: (weekday, number, month) => `${weekday} ${number}. ${month}`,
  year: (number) => `${number}. godine`,
};

/** After "od": "nedjelje 2. studenoga 2025. godine", "studenoga 2025. godine". */
const { date: dateInGenitive, day: dayInGenitive } = dateWriter({
  ...oblique,
  weekdays: ['nedjelje', 'ponedjeljka', 'utorka', 'srijede', 'četvrtka', 'petka', 'subote'],
  monthsAlone: monthsInGenitive,
});

/** With “on”: "u nedjelju 2. studenoga". */
const { day: onDay, dayOfYear: onDayOfYear } = dateWriter({
  ...oblique,
  weekdays: ['u nedjelju', 'u ponedjeljak', 'u utorak', 'u srijedu', 'u četvrtak', 'u petak', 'u subotu'],
});

/** As an adverbial of time: "2. studenoga 2025. godine", "u studenome 2025. godine", "2025. godine". */
const { date: dateOfEvent } = dateWriter({
  ...oblique,
  monthsAlone: [
    'siječnju',
    'veljači',
    'ožujku',
    'travnju',
    'svibnju',
    'lipnju',
    'srpnju',
    'kolovozu',
    'rujnu',
    'listopadu',
    'studenome',
    'prosincu',
  ],
  month: (month, year) => `u ${month} ${year}. godine`,
});

function pluralCategory(count: number) {
  const [last, lastTwo] = [count % 10, count % 100];
  if (last === 1 && lastTwo !== 11) return 'one';
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? 'few' : 'other';
}
const plural = pluralWriter(pluralCategory);

const leftDays = (count: number): string => plural(count, { one: 'još # dan', few: 'još # dana', other: 'još # dana' });

const before = (isBefore: boolean): string => (isBefore ? ' unaprijed' : '');
/** The time at which a last day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say` do ${time}`);

/** The publishers of a statement, before a negated verb: after it, the negation could refer to them. */
function accordingTo(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  if (first === undefined) return 'Prema ovom članku';
  if (second === undefined) return say`Prema izvoru ${first}`;
  return more ? say`Prema izvorima ${first}, ${second} i drugima` : say`Prema izvorima ${first} i ${second}`;
}

const uses = (platform: Name): string => agreeing(platform, 'upotrebljava', 'upotrebljavaju');
const can = (platform: Name): string => agreeing(platform, 'može', 'mogu');

export const hr: Words = {
  lang: 'hr',
  dir: 'ltr',
  pluralCategory,
  months,
  weekdays,
  day,
  date,
  dated: (when, what) => say`${when} – ${what}`,
  quoted: (text) => say`„${text}”`,
  comma: ', ',

  sources: (names, count) => (count > 1 ? say`Izvori: ${names}` : say`Izvor: ${names}`),
  quote: { original: 'Pročitajte izvornik', translated: 'prijevod uredništva' },
  purpose: 'za treniranje modela umjetne inteligencije',
  updated: (when, news) => say`Nova informacija od ${dateInGenitive(when)}: ${news}`,
  before: (text) => say`Ranije objavljeno: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: što se mijenja`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, daysLeft) => {
        const isTomorrow = daysLeft === 1;
        const when = daysLeft === undefined ? onDay(lastDay) : onDayOfYear(lastDay);
        const left = daysLeft === undefined || isTomorrow ? '' : `: ${leftDays(daysLeft)}`;
        return say`Odbijte upotrebu najkasnije ${isTomorrow ? 'sutra, ' : ''}${when}${until(time)}${left}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `Danas je posljednji dan kad možete${before(isBefore)} odbiti upotrebu`
          : `Danas do ${time} možete${before(isBefore)} odbiti upotrebu`,
      lastDayWas: (lastDay, isBefore, time) =>
        say`Upotreba se mogla${before(isBefore)} odbiti najkasnije ${onDay(lastDay)}${until(time)}`,
      rolling: (when) => say`Odbijte upotrebu ${when}`,
      from: (start, may) => (may ? say`Možda od ${dayInGenitive(start)}` : say`Od ${dayInGenitive(start)}`),
      announced: 'Najavljeno, još bez datuma',
      undecided: 'Još nije odlučeno',
      since: (start) => say`Upotreba traje od ${dayInGenitive(start)}`,
      sinceByPlan: (start) => say`Prema najavi upotreba traje od ${dayInGenitive(start)}`,
      inUse: 'Upotreba već traje',
      onlyWithYes: 'Samo ako date privolu',
      postponed: 'Plan odgođen',
      paused: 'Privremeno obustavljeno',
      stopped: 'Zaustavljeno',
      // "prije početka 4. svibnja" would read as if that day were the start
      stoppedBefore: 'Plan zaustavljen',
      withdrawn: 'Plan povučen',
      on: (what, when) => `${what} ${dateOfEvent(when)}`,
      unknown: 'Nije jasno vrijedi li plan još',
    },

    starts: (platform, purpose, from, may) =>
      may
        ? say`Od ${dayInGenitive(from)} ${platform} ${can(platform)} upotrebljavati vaše podatke ${purpose}.`
        : say`Od ${dayInGenitive(from)} ${platform} će upotrebljavati vaše podatke ${purpose}.`,
    uses: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${can(platform)} upotrebljavati vaše podatke ${purpose}.`
        : say`${atStart(platform)} ${uses(platform)} vaše podatke ${purpose}.`,
    began: (start) => say`To traje od ${dayInGenitive(start)}.`,
    beganByPlan: (start) => say`Prema najavi to traje od ${dayInGenitive(start)}.`,
    plans: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${can(platform)} početi upotrebljavati vaše podatke ${purpose}.`
        : say`${atStart(platform)} ${agreeing(platform, 'planira', 'planiraju')} upotrebljavati vaše podatke ${purpose}.`,
    planned: (platform, purpose, may) => {
      if (platform.plural) {
        return may
          ? say`${atStart(platform)}: najavljeno je da se vaši podaci mogu upotrebljavati ${purpose}.`
          : say`${atStart(platform)}: najavljeno je da će se vaši podaci upotrebljavati ${purpose}.`;
      }
      return may
        ? say`Platforma ${platform} najavila je da može upotrebljavati vaše podatke ${purpose}.`
        : say`Platforma ${platform} najavila je da planira upotrebljavati vaše podatke ${purpose}.`;
    },
    used: (platform, purpose) =>
      platform.plural
        ? say`${atStart(platform)}: vaši su se podaci upotrebljavali ${purpose}.`
        : say`Platforma ${platform} upotrebljavala je vaše podatke ${purpose}.`,
    notNow: (platform, purpose) => say`${atStart(platform)} trenutačno ne ${uses(platform)} vaše podatke ${purpose}.`,
    useUnknown: (platform, purpose) => say`Nije poznato ${uses(platform)} li ${platform} sada vaše podatke ${purpose}.`,
    noStart: 'Nije poznato od kojeg dana.',
    sinceUnknown: 'Nije poznato otkad.',
    nothingWithoutYes: 'Ako ništa ne učinite, ništa se neće promijeniti.',
    onlyOfThoseWithYes: 'To se odnosi samo na osobe koje su dale privolu.',
    rollingDiffers: 'Posljednji dan za odbijanje nije za sve isti.',
    anyTime: 'Upotrebu možete odbiti u svakom trenutku. Nije važno kada to učinite.',
    grace: 'Ako upotrebu odbijete na vrijeme, to vrijedi kao odbijanje prije početka.',
    editorial: 'Taj je dan odabralo uredništvo.',
    coming: {
      paused: (from) => say`Od ${dayInGenitive(from)} upotreba podataka bit će privremeno obustavljena.`,
      halted: (platform, from) =>
        say`Od ${dayInGenitive(from)} ${platform} više neće upotrebljavati vaše podatke u tu svrhu.`,
      changed: (from) => say`Od ${dayInGenitive(from)} vrijedit će druga pravila.`,
    },
    noChoice: 'Upotrebu nije moguće odbiti.',
    noChoiceThen: 'Upotrebu nije bilo moguće odbiti.',
    choiceUnknown: 'Nije poznato možete li odbiti upotrebu.',
    stillPossible: 'Upotrebu i dalje možete odbiti.',
    closed: (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'navodi', 'navode')} da se upotreba više ne može odbiti.`,
    notKnown: 'Nije poznato možete li još odbiti upotrebu.',
    irreversible: 'Ono što je već upotrijebljeno ne može se lako ukloniti.',
    reversible: 'Ono što je već upotrijebljeno tada se uklanja.',
    objectAnyTime: (basis, law) =>
      say`Prema članku 21. uredbe ${law} u svakom trenutku možete uložiti prigovor na upotrebu podataka s ovom pravnom osnovom: ${basis}.`,
    sayNo: (host) => say`Odbijte upotrebu na stranici ${host}`,
    sayNoByMail: (address) => say`Odbijte upotrebu e-poštom na adresu ${address}`,
    sayNoByPhone: (number) => say`Odbijte upotrebu telefonom: ${number}`,
    there: {
      off: 'Ondje isključite prekidač.',
      on: 'Ondje uključite prekidač.',
      choose: (option) => say`Ondje odaberite „${option}”.`,
    },
    save: 'Dodajte u kalendar',
    today: 'danas',
    event: (platform) => say`${atStart(platform)}: posljednji dan za odbijanje`,
    differ: (lastDay) => say`Zašto ${dayInNominative(lastDay)}?`,
    earliest: (lastDay) =>
      say`Izvori navode različite dane. Prema najranijem od njih posljednji je dan ${dayInNominative(lastDay)}.`,
    taken: (lastDay) =>
      say`Izvori navode različite dane. U ovom se članku uzima da je posljednji dan ${dayInNominative(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'Kako odbiti upotrebu',
      'opt-in': 'Kako dati ili povući privolu',
      none: 'Što možete učiniti',
      unknown: 'Što možete učiniti',
    },
    others: (isNo, count) => `${isNo ? 'Drugi načini odbijanja' : 'Druge mogućnosti'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'Načini odbijanja' : 'Mogućnosti'} (${String(count)})`,
    route: (number, label) => say`Način ${String(number)}: ${label}`,
    type: {
      settings: 'u postavkama',
      form: 'putem obrasca',
      email: 'e-poštom',
      letter: 'pismom',
      phone: 'telefonom',
      'in-person': 'osobno',
      'in-app': 'u aplikaciji',
      'browser-signal': 'signalom iz preglednika',
      'delete-account': 'brisanjem računa',
    },
    audience: (who) => say`Samo za ove osobe: ${who}.`,
    operator: (operator, platform) => say`To ${agreeing(operator, 'vodi', 'vode')} ${operator}, a ne ${platform}.`,
    cost: (cost) => say`Cijena: ${cost}.`,
    routeLastDay: (lastDay, time) => say`Na ovaj se način to može učiniti najkasnije ${onDay(lastDay)}${until(time)}.`,
    routeLastDayWas: (lastDay, time) =>
      say`Na ovaj se način to moglo učiniti najkasnije ${onDay(lastDay)}${until(time)}.`,
    costOfNo: (cost) => say`Cijena odbijanja: ${cost}.`,
    deletesAccount: 'Time brišete cijeli svoj račun. Nije moguće odbiti upotrebu i zadržati račun.',
    deletesAccountToo: 'Time brišete cijeli svoj račun.',
    // the genitive, after "oko"
    minutes: (count) => plural(count, { one: 'oko # minute', few: 'oko # minute', other: 'oko # minuta' }),
    login: 'potrebno je prijaviti se',
    reason: 'potrebno je navesti razlog',
    noReason: 'razlog nije potreban',
    whoCanUse: (who) => say`Tko to može učiniti: ${who}`,
    covers: (what) => say`Na što se odnosi: ${what}`,
    notCovers: (what) => say`Na što se ne odnosi: ${what}`,
    path: 'Ili redom odaberite:',
    followPath: 'Redom odaberite:',
    menu: 'Put u izborniku',
    off: 'Isključite ovaj prekidač:',
    on: 'Uključite ovaj prekidač:',
    post: 'Pošaljite pismo na adresu:',
    visit: 'Dođite na adresu:',
    choose: (option) => say`Odaberite „${option}”.`,
    send: 'Pošaljite obrazac.',
    done: (step, title) => say`Korak ${String(step)} obavljen – ${title}`,
    allDone: 'Svi su koraci obavljeni.',
    open: {
      settings: (host) => say`Otvorite postavku na stranici ${host}`,
      form: (host) => say`Otvorite obrazac na stranici ${host}`,
      other: (host) => say`Otvorite stranicu na adresi ${host}`,
    },
    mail: (address) => say`Pošaljite e-poruku na adresu ${address}`,
    call: (number) => say`Nazovite broj ${number}`,
  },

  list: {
    title: 'O kojim je podacima riječ?',
    used: {
      now: 'Upotrebljavaju se',
      perhaps: 'Mogu se upotrebljavati',
      ifYes: 'Upotrebljavaju se ako date privolu',
      planned: 'Trebali su se upotrebljavati',
      past: 'Upotrebljavali su se',
      pastIfYes: 'Upotrebljavali su se samo uz privolu',
    },
    possible: 'Mogu se pojaviti',
    possibleThen: 'Mogli su se pojaviti',
    unclear: 'Nije jasno',
    notUsed: (first, second, more) => say`${accordingTo(first, second, more)} ne upotrebljavaju se`,
    sensitive: 'Osjetljivi',
    specialTerm: (term, use) => say`${atStart(term)}: ${use.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`Uredba ${law} posebno štiti te podatke (članak 9.).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Samo za ove osobe: ${who}.`,
    since: (when) => say`Podaci od ${dateInGenitive(when)} nadalje.`,
    people: 'Čiji su to podaci?',
    whom: {
      used: 'Odnosi se na ove osobe',
      possible: 'Možda se odnosi na ove osobe',
    },
    notIncluded: (first, second, more) => say`${accordingTo(first, second, more)} ne odnosi se na ove osobe`,
  },

  authorities: {
    title: 'Tko što kaže?',
    competent: 'Tko odlučuje i gdje podnijeti pritužbu',
    role: {
      'lead-authority': 'vodeće nadzorno tijelo',
      'concerned-authority': 'nadzorno tijelo',
      authority: 'javno tijelo',
      court: 'sud',
      prosecutor: 'državno odvjetništvo',
      government: 'vlada',
      organisation: 'organizacija',
    },
    outcome: {
      prohibits: 'zabranjuje upotrebu podataka',
      allows: 'dopušta upotrebu podataka',
      orders: 'nalaže promjenu',
      fines: 'izriče novčanu kaznu',
      rejects: 'odbija zahtjev',
      other: 'donosi odluku',
    },
    decision: (who, outcome) => say`${atStart(who)} ${outcome}`,
    lead: (authority) => say`Vodeće nadzorno tijelo: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Pritužbe: ${authority}` : say`Pritužbe (${region}): ${authority}`,
    ownAuthority: 'nadzorna tijela po državama',
    asOf: (when) => say`Stanje: ${dateInNominative(when)}.`,
    updates: 'Što se dogodilo poslije',
    background: 'Kontekst',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Izvori se ne slažu',
      precedent: 'To se već dogodilo',
    },
    complain: (host) => say`Podnesite pritužbu na stranici ${host}`,
  },

  timeline: {
    title: 'Vremenski slijed',
    date: (when) => say`${when}:`,
    announced: 'Plan je najavljen',
    statement: (authority) => say`${atStart(authority)} reagira`,
    starts: 'Počinje upotreba podataka',
    startsByPlan: 'Prema najavi počinje upotreba podataka',
    lastDay: (time) =>
      time === undefined
        ? say`Posljednji dan kad se upotreba može unaprijed odbiti`
        : say`Posljednji dan kad se upotreba može unaprijed odbiti, do ${time}`,
    startsPerhaps: 'Prema najavi možda počinje upotreba podataka',
    state: {
      planned: 'Najavljen je novi plan',
      started: 'Upotreba podataka već je počela',
      paused: 'Upotreba podataka privremeno se obustavlja',
      resumed: 'Upotreba podataka nastavlja se',
      halted: 'Upotreba podataka prestaje',
      withdrawn: 'Plan se povlači',
      unknown: 'Nije jasno vrijedi li plan još',
    },
    notBegun: {
      paused: 'Plan se odgađa',
      halted: 'Plan se zaustavlja',
    },
    'scope-reduced': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'smanjuje', 'smanjuju')} opseg podataka koji se upotrebljavaju`,
    'scope-extended': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'povećava', 'povećavaju')} opseg podataka koji se upotrebljavaju`,
    today: 'Danas',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)}, vlasnik: ${owner}`,
    announced: (when) => say`Najavljeno ${dateOfEvent(when)}.`,
    background: 'Što se mijenja i tko što kaže?',
    reasons: (platform) => say`Što o tome ${agreeing(platform, 'kaže', 'kažu')} ${platform}`,
    legalBasis: (who, basis) => say`${atStart(who)} ${agreeing(who, 'navodi', 'navode')} ovu pravnu osnovu: ${basis}.`,
    controller: (name, where) => say`Voditelj obrade podataka: ${name} (${where}).`,
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Gdje vrijedi: ${where}.`,
    sources: (count) => say`Izvori (${String(count)})`,
    reviewed: (when) => say`Tekst i poveznice posljednji su put provjereni ${dateOfEvent(when)}.`,
    updated: (when) => say`ažurirano ${dateOfEvent(when)}`,
    print: 'Ispišite',
    printAll: 'Ispišite sve',
    share: 'Podijelite',
  },

  categories: {
    name: 'ime i prezime',
    photo: 'fotografija profila',
    'current-position': 'trenutačno radno mjesto',
    'work-experience': 'radno iskustvo',
    education: 'obrazovanje',
    skills: 'vještine',
    'contact-details': 'podaci za kontakt',
    location: 'lokacija',
    posts: 'objave',
    articles: 'članci',
    comments: 'komentari',
    polls: 'ankete',
    photos: 'fotografije',
    'group-messages': 'poruke u grupama',
    'private-messages': 'privatne poruke',
    'ai-conversations': 'razgovori s umjetnom inteligencijom',
    files: 'datoteke',
    'source-code': 'izvorni kod',
    'browsing-history': 'povijest pregledavanja',
    'usage-data': 'način na koji se služite uslugom',
    'payment-details': 'podaci o plaćanju',
    'ip-address': 'IP-adresa',
    'login-details': 'podaci za prijavu',
    ethnicity: 'etničko podrijetlo',
    'political-opinions': 'politička mišljenja',
    religion: 'vjerska uvjerenja',
    'philosophical-beliefs': 'filozofska uvjerenja',
    'trade-union-membership': 'članstvo u sindikatu',
    'genetic-data': 'genetski podaci',
    'biometric-data': 'biometrijski podaci',
    health: 'zdravlje',
    'sex-life': 'spolni život',
    'sexual-orientation': 'seksualna orijentacija',
  },
};
