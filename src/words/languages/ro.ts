/**
 * Romanian: plain (B1). Addresses readers as "dumneavoastră", as Romanian public bodies do. Uses the terms of the
 * Romanian GDPR, with the short name that the national authority uses. Names never occur in the genitive or dative,
 * which need "lui" or an article. A date after its weekday is between commas.
 */
import { dateWriter, type DatePattern } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { agreeing, atStart, say, type Name, type Text } from '../say.js';
import type { Words } from './en.js';

const months = [
  'ianuarie',
  'februarie',
  'martie',
  'aprilie',
  'mai',
  'iunie',
  'iulie',
  'august',
  'septembrie',
  'octombrie',
  'noiembrie',
  'decembrie',
];
const weekdays = ['duminică', 'luni', 'marți', 'miercuri', 'joi', 'vineri', 'sâmbătă'];

/** Outside a sentence, and everywhere with the weekday: "duminică, 2 noiembrie 2025" takes no preposition. */
const alone: DatePattern = {
  weekdays,
  months,
  day: (weekday, number, month, year) => `${weekday}, ${number} ${month} ${year}`,
  dayOfYear: (weekday, number, month) => `${weekday}, ${number} ${month}`,
  date: (number, month, year) => `${number} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
};
const { date, day, dayOfYear } = dateWriter(alone);

/** As an adverbial of time: "pe 2 noiembrie 2025", "în noiembrie 2025", "în 2025". */
const { date: dateOfEvent } = dateWriter({
  ...alone,
  date: (number, month, year) => `pe ${number} ${month} ${year}`,
  month: (month, year) => `în ${month} ${year}`,
  year: (number) => `în ${number}`,
});

/** After "situația": "la 2 noiembrie 2025", "din noiembrie 2025", "din 2025". */
const { date: dateOfState } = dateWriter({
  ...alone,
  date: (number, month, year) => `la ${number} ${month} ${year}`,
  month: (month, year) => `din ${month} ${year}`,
  year: (number) => `din ${number}`,
});

/** `other`: "de" follows the number, as from 20 to 100 and from 120 to 200. */
function pluralCategory(count: number) {
  if (count === 1) return 'one';
  const hundredth = count % 100;
  return count === 0 || (hundredth > 0 && hundredth < 20) ? 'few' : 'other';
}
const plural = pluralWriter(pluralCategory);

const leftDays = (count: number): string =>
  plural(count, { one: 'mai este # zi', few: 'mai sunt # zile', other: 'mai sunt # de zile' });

/** The time at which a last day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, ora ${time}`);

const before = (isBefore: boolean): string => (isBefore ? ' înainte de începere' : '');

/** The publishers of a statement. */
function accordingTo(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  if (first === undefined) return 'potrivit acestui articol';
  if (second === undefined) return say`potrivit sursei ${first}`;
  return more
    ? say`potrivit mai multor surse, între care ${first} și ${second}`
    : say`potrivit surselor ${first} și ${second}`;
}

const uses = (platform: Name): string => agreeing(platform, 'folosește', 'folosesc');
const has = (platform: Name): string => agreeing(platform, 'a', 'au');
const will = (platform: Name): string => agreeing(platform, 'va', 'vor');

export const ro: Words = {
  lang: 'ro',
  dir: 'ltr',
  pluralCategory,
  months,
  weekdays,
  day,
  date,
  dated: (when, what) => say`${when} – ${what}`,
  quoted: (text) => say`„${text}”`,
  comma: ', ',

  sources: (names, count) => (count > 1 ? say`Surse: ${names}` : say`Sursa: ${names}`),
  quote: { original: 'Citiți originalul', translated: 'traducerea redacției' },
  purpose: 'pentru a antrena modele AI',
  updated: (when, news) => say`Informație din ${date(when)}: ${news}`,
  before: (text) => say`Informația anterioară: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: ce se schimbă`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, daysLeft) => {
        const isTomorrow = daysLeft === 1;
        const when = daysLeft === undefined ? day(lastDay) : dayOfYear(lastDay);
        const left = daysLeft === undefined || isTomorrow ? '' : `: ${leftDays(daysLeft)}`;
        return say`Puteți refuza cel târziu ${isTomorrow ? 'mâine, ' : ''}${when}${until(time)}${left}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `Astăzi este ultima zi în care puteți refuza${before(isBefore)}`
          : `Astăzi, până la ora ${time}, puteți refuza${before(isBefore)}`,
      lastDayWas: (lastDay, isBefore, time) =>
        time === undefined
          ? say`Ultima zi în care puteați refuza${before(isBefore)} a fost ${day(lastDay)}`
          : say`Puteați refuza${before(isBefore)} până ${day(lastDay)}${until(time)}`,
      rolling: (when) => say`Puteți refuza ${when}`,
      from: (start, may) => (may ? say`Posibil începând cu ${day(start)}` : say`Începând cu ${day(start)}`),
      announced: 'Anunțat, încă fără dată',
      undecided: 'Încă nu s-a luat o decizie',
      since: (start) => say`Schimbarea se aplică de ${day(start)}`,
      sinceByPlan: (start) => say`Potrivit anunțului, schimbarea se aplică de ${day(start)}`,
      inUse: 'Schimbarea se aplică deja',
      onlyWithYes: 'Numai dacă acceptați',
      // "amânat pe 4 mai" would make that day the new start, "oprit înainte de începere pe 4 mai" the old one
      postponed: 'Planul a fost suspendat',
      paused: 'Folosirea datelor a fost suspendată',
      stopped: 'Folosirea datelor a încetat',
      stoppedBefore: 'Planul a fost oprit',
      withdrawn: 'Planul a fost retras',
      on: (what, when) => `${what} ${dateOfEvent(when)}`,
      unknown: 'Nu este clar dacă schimbarea se aplică',
    },

    starts: (platform, purpose, from, may) =>
      say`Începând cu ${day(from)}, ${platform} ${will(platform)} ${may ? 'putea folosi' : 'folosi'} datele dumneavoastră ${purpose}.`,
    uses: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${agreeing(platform, 'poate', 'pot')} folosi datele dumneavoastră ${purpose}.`
        : say`${atStart(platform)} ${uses(platform)} datele dumneavoastră ${purpose}.`,
    began: (start) => say`Acest lucru a început ${day(start)}.`,
    beganByPlan: (start) => say`Potrivit anunțului, acest lucru a început ${day(start)}.`,
    plans: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ar putea începe să folosească datele dumneavoastră ${purpose}.`
        : say`${atStart(platform)} ${agreeing(platform, 'plănuiește', 'plănuiesc')} să folosească datele dumneavoastră ${purpose}.`,
    planned: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${has(platform)} anunțat că ar putea folosi datele dumneavoastră ${purpose}.`
        : say`${atStart(platform)} ${has(platform)} anunțat un plan de a folosi datele dumneavoastră ${purpose}.`,
    used: (platform, purpose) => say`${atStart(platform)} ${has(platform)} folosit datele dumneavoastră ${purpose}.`,
    notNow: (platform, purpose) => say`În prezent, ${platform} nu ${uses(platform)} datele dumneavoastră ${purpose}.`,
    useUnknown: (platform, purpose) =>
      say`Nu se știe dacă ${platform} ${uses(platform)} acum datele dumneavoastră ${purpose}.`,
    noStart: 'Nu se știe din ce zi.',
    sinceUnknown: 'Nu se știe de când.',
    nothingWithoutYes: 'Dacă nu faceți nimic, nu se schimbă nimic.',
    onlyOfThoseWithYes: 'Sunt vizate numai persoanele care au acceptat.',
    rollingDiffers: 'Ultima zi în care se poate refuza diferă de la o persoană la alta.',
    anyTime: 'Puteți refuza oricând. Nu contează când o faceți.',
    grace: 'Dacă refuzați la timp, este ca și cum ați fi refuzat înainte de începere.',
    editorial: 'Această zi a fost aleasă de redacție.',
    coming: {
      paused: (from) => say`Începând cu ${day(from)}, folosirea datelor va fi suspendată.`,
      halted: (platform, from) =>
        say`Începând cu ${day(from)}, ${platform} nu ${will(platform)} mai folosi datele dumneavoastră în acest scop.`,
      changed: (from) => say`Începând cu ${day(from)}, se aplică alte reguli.`,
    },
    noChoice: 'Nu este posibil să refuzați.',
    noChoiceThen: 'Nu era posibil să refuzați.',
    choiceUnknown: 'Nu se știe dacă puteți refuza.',
    stillPossible: 'Încă puteți refuza.',
    closed: (platform) => say`${atStart(platform)} ${agreeing(platform, 'spune', 'spun')} că nu mai puteți refuza.`,
    notKnown: 'Nu se știe dacă mai puteți refuza.',
    irreversible: 'Ceea ce a fost deja folosit nu mai poate fi retras pur și simplu.',
    reversible: 'Ceea ce a fost deja folosit este apoi eliminat.',
    objectAnyTime: (basis, law) =>
      say`Potrivit articolului 21 din ${law}, vă puteți opune oricând folosirii datelor pe acest temei juridic: ${basis}.`,
    sayNo: (host) => say`Refuzați pe ${host}`,
    sayNoByMail: (address) => say`Refuzați prin e-mail la ${address}`,
    sayNoByPhone: (number) => say`Refuzați prin telefon: ${number}`,
    there: {
      off: 'Dezactivați acolo opțiunea.',
      on: 'Activați acolo opțiunea.',
      choose: (option) => say`Alegeți acolo „${option}”.`,
    },
    save: 'Adăugați în calendar',
    today: 'astăzi',
    event: (platform) => say`${atStart(platform)}: ultima zi în care se poate refuza`,
    differ: (lastDay) => say`De ce ${day(lastDay)}?`,
    earliest: (lastDay) =>
      say`Sursele indică zile diferite. Dacă se ia în calcul cea mai apropiată dintre ele, ultima zi este ${day(lastDay)}.`,
    taken: (lastDay) => say`Sursele indică zile diferite. Potrivit acestui articol, ultima zi este ${day(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'Cum puteți refuza',
      'opt-in': 'Cum puteți accepta sau cum vă puteți retrage acordul',
      none: 'Ce puteți face',
      unknown: 'Ce puteți face',
    },
    others: (isNo, count) => `${isNo ? 'Alte moduri de a refuza' : 'Alte variante'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'Moduri de a refuza' : 'Variante'} (${String(count)})`,
    route: (number, label) => say`Varianta ${String(number)}: ${label}`,
    type: {
      settings: 'din setări',
      form: 'printr-un formular',
      email: 'prin e-mail',
      letter: 'prin scrisoare',
      phone: 'prin telefon',
      'in-person': 'personal',
      'in-app': 'din aplicație',
      'browser-signal': 'printr-un semnal din browser',
      'delete-account': 'prin ștergerea contului',
    },
    audience: (who) => say`Numai pentru: ${who}.`,
    operator: (operator, platform) => say`De acest lucru se ocupă ${operator}, nu ${platform}.`,
    cost: (cost) => say`Cost: ${cost}.`,
    routeLastDay: (lastDay, time) => say`Ultima zi pentru această variantă: ${day(lastDay)}${until(time)}.`,
    routeLastDayWas: (lastDay, time) => say`Ultima zi pentru această variantă a fost ${day(lastDay)}${until(time)}.`,
    costOfNo: (cost) => say`Cât costă refuzul: ${cost}.`,
    deletesAccount: 'Astfel vă ștergeți întregul cont. Nu este posibil să refuzați și să vă păstrați contul.',
    deletesAccountToo: 'Astfel vă ștergeți întregul cont.',
    minutes: (count) =>
      plural(count, { one: 'aproximativ # minut', few: 'aproximativ # minute', other: 'aproximativ # de minute' }),
    login: 'trebuie să vă conectați la cont',
    reason: 'trebuie să indicați un motiv',
    noReason: 'nu este nevoie să indicați un motiv',
    whoCanUse: (who) => say`Cine poate face acest lucru: ${who}`,
    covers: (what) => say`Se aplică pentru: ${what}`,
    notCovers: (what) => say`Nu se aplică pentru: ${what}`,
    path: 'Sau mergeți la:',
    followPath: 'Mergeți la:',
    menu: 'Calea din meniu',
    off: 'Dezactivați această opțiune:',
    on: 'Activați această opțiune:',
    post: 'Trimiteți scrisoarea la adresa:',
    visit: 'Mergeți la adresa:',
    choose: (option) => say`Alegeți „${option}”.`,
    send: 'Trimiteți formularul.',
    done: (step, title) => say`Pasul ${String(step)} făcut – ${title}`,
    allDone: 'Ați făcut toți pașii.',
    open: {
      settings: (host) => say`Deschideți setarea pe ${host}`,
      form: (host) => say`Deschideți formularul pe ${host}`,
      other: (host) => say`Deschideți pagina pe ${host}`,
    },
    mail: (address) => say`Trimiteți un e-mail la ${address}`,
    call: (number) => say`Sunați la ${number}`,
  },

  list: {
    title: 'Despre ce date este vorba?',
    used: {
      now: 'Sunt folosite',
      perhaps: 'Pot fi folosite',
      ifYes: 'Sunt folosite dacă acceptați',
      planned: 'Urmau să fie folosite',
      past: 'Au fost folosite',
      pastIfYes: 'Au fost folosite numai cu acord',
    },
    possible: 'Pot apărea',
    possibleThen: 'Puteau apărea',
    unclear: 'Neclar',
    notUsed: (first, second, more) => say`Nu sunt folosite, ${accordingTo(first, second, more)}`,
    sensitive: 'Sensibile',
    specialTerm: (term, use) => say`${atStart(term)}: ${use.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`${law} protejează în mod special aceste date (articolul 9).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Numai pentru: ${who}.`,
    since: (when) => say`Date începând cu ${when.length === 4 ? 'anul ' : ''}${date(when)}.`,
    people: 'Ce persoane sunt vizate?',
    whom: {
      used: 'Sunt vizate aceste persoane',
      possible: 'Pot fi vizate aceste persoane',
    },
    notIncluded: (first, second, more) => say`Nu sunt vizate aceste persoane, ${accordingTo(first, second, more)}`,
  },

  authorities: {
    title: 'Cine ce spune?',
    competent: 'Cine decide și unde puteți depune o plângere',
    role: {
      'lead-authority': 'autoritate de supraveghere principală',
      'concerned-authority': 'autoritate de supraveghere',
      authority: 'autoritate',
      court: 'instanță',
      prosecutor: 'parchet',
      government: 'guvern',
      organisation: 'organizație',
    },
    outcome: {
      prohibits: 'interzice folosirea datelor',
      allows: 'permite folosirea datelor',
      orders: 'dispune o schimbare',
      fines: 'aplică o amendă',
      rejects: 'respinge cererea',
      other: 'ia o decizie',
    },
    decision: (who, outcome) => say`${atStart(who)} ${outcome}`,
    lead: (authority) => say`Autoritate de supraveghere principală: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Plângeri: ${authority}` : say`Plângeri (${region}): ${authority}`,
    ownAuthority: 'autoritățile de supraveghere din fiecare țară',
    asOf: (when) => say`Situația ${dateOfState(when)}.`,
    updates: 'Ce s-a întâmplat de atunci',
    background: 'Context',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Sursele se contrazic',
      precedent: 'S-a mai întâmplat',
    },
    complain: (host) => say`Depuneți o plângere pe ${host}`,
  },

  timeline: {
    title: 'Cronologie',
    date: (when) => say`${when}:`,
    announced: 'Planul este anunțat',
    statement: (authority) => say`${atStart(authority)} reacționează`,
    starts: 'Începe folosirea datelor',
    startsByPlan: 'Începe folosirea datelor, potrivit anunțului',
    lastDay: (time) => say`Ultima zi în care se poate refuza înainte de începere${until(time)}`,
    startsPerhaps: 'Folosirea datelor ar putea începe, potrivit anunțului',
    state: {
      planned: 'Este anunțat un nou plan',
      started: 'Folosirea datelor a început deja',
      paused: 'Folosirea datelor este suspendată',
      resumed: 'Folosirea datelor este reluată',
      halted: 'Folosirea datelor încetează',
      withdrawn: 'Planul este retras',
      unknown: 'Nu este clar dacă schimbarea se aplică',
    },
    notBegun: {
      paused: 'Planul este suspendat',
      halted: 'Planul este oprit',
    },
    'scope-reduced': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'limitează datele pe care le folosește', 'limitează datele pe care le folosesc')}`,
    'scope-extended': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'începe', 'încep')} să folosească mai multe date`,
    today: 'Astăzi',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)}, proprietar: ${owner}`,
    announced: (when) => say`Anunțat ${dateOfEvent(when)}.`,
    background: 'Ce se schimbă și cine ce spune?',
    reasons: (platform) => say`Ce ${agreeing(platform, 'spune', 'spun')} chiar ${platform}`,
    legalBasis: (who, basis) => say`${atStart(who)} invocă acest temei juridic: ${basis}.`,
    controller: (name, where) => say`Operator de date: ${name} (${where}).`,
    law: { GDPR: 'RGPD', 'UK GDPR': 'UK GDPR' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Unde se aplică: ${where}.`,
    sources: (count) => say`Surse (${String(count)})`,
    reviewed: (when) => say`Text și linkuri verificate ultima dată ${dateOfEvent(when)}.`,
    updated: (when) => say`actualizare din ${date(when)}`,
    print: 'Tipăriți',
    printAll: 'Tipăriți tot',
    share: 'Distribuiți',
  },

  categories: {
    name: 'nume și prenume',
    photo: 'fotografie de profil',
    'current-position': 'funcție actuală',
    'work-experience': 'experiență profesională',
    education: 'studii',
    skills: 'competențe',
    'contact-details': 'date de contact',
    location: 'localizare',
    posts: 'postări',
    articles: 'articole',
    comments: 'comentarii',
    polls: 'sondaje',
    photos: 'fotografii',
    'group-messages': 'mesaje în grupuri',
    'private-messages': 'mesaje private',
    'ai-conversations': 'conversații cu AI',
    files: 'fișiere',
    'source-code': 'cod sursă',
    'browsing-history': 'istoric de navigare',
    'usage-data': 'modul în care folosiți serviciul',
    'payment-details': 'date de plată',
    'ip-address': 'adresă IP',
    'login-details': 'date de conectare',
    ethnicity: 'origine etnică',
    'political-opinions': 'opinii politice',
    religion: 'religie',
    'philosophical-beliefs': 'convingeri filozofice',
    'trade-union-membership': 'apartenență la un sindicat',
    'genetic-data': 'date genetice',
    'biometric-data': 'date biometrice',
    health: 'sănătate',
    'sex-life': 'viață sexuală',
    'sexual-orientation': 'orientare sexuală',
  },
};
