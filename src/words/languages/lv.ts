/**
 * Latvian: plain (B1). Addresses readers as "jūs" in lower case, as Latvian public bodies do for many readers at once.
 * Uses the terms of the Latvian GDPR (VDAR). Verbs are the same in singular and plural. Names occur only in the
 * nominative. No participle refers to the reader, because it would show a gender.
 */
import { dateWriter, type DatePattern } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { atStart, say, type Text } from '../say.js';
import type { Words } from './en.js';

const months = [
  'janvāris',
  'februāris',
  'marts',
  'aprīlis',
  'maijs',
  'jūnijs',
  'jūlijs',
  'augusts',
  'septembris',
  'oktobris',
  'novembris',
  'decembris',
];
const monthsInGenitive = [
  'janvāra',
  'februāra',
  'marta',
  'aprīļa',
  'maija',
  'jūnija',
  'jūlija',
  'augusta',
  'septembra',
  'oktobra',
  'novembra',
  'decembra',
];
const monthsInLocative = [
  'janvārī',
  'februārī',
  'martā',
  'aprīlī',
  'maijā',
  'jūnijā',
  'jūlijā',
  'augustā',
  'septembrī',
  'oktobrī',
  'novembrī',
  'decembrī',
];
const weekdays = ['svētdiena', 'pirmdiena', 'otrdiena', 'trešdiena', 'ceturtdiena', 'piektdiena', 'sestdiena'];

/** Outside a sentence: "svētdiena, 2025. gada 2. novembris", "2025. g. novembris". */
const nominative: DatePattern = {
  weekdays,
  months,
  day: (weekday, number, month, year) => `${weekday}, ${year}. gada ${number}. ${month}`,
  dayOfYear: (weekday, number, month) => `${weekday}, ${number}. ${month}`,
  date: (number, month, year) => `${year}. gada ${number}. ${month}`,
  month: (month, year) => `${year}. g. ${month}`,
};
const { date, day } = dateWriter(nominative);

/** After "no" and "kopš": "pirmdienas, 2025. gada 3. novembra", "2025. gada novembra", "2025. gada". */
const { date: dateInGenitive, day: dayInGenitive } = dateWriter({
  ...nominative,
  weekdays: weekdays.map((weekday) => `${weekday}s`),
  months: monthsInGenitive,
  month: (month, year) => `${year}. gada ${month}`,
  year: (number) => `${number}. gada`,
});

/** As an adverbial of time: "svētdien, 2025. gada 2. novembrī", "2025. gada novembrī", "2025. gadā". */
const {
  date: dateOfEvent,
  day: onDay,
  dayOfYear: onDayOfYear,
} = dateWriter({
  ...nominative,
  weekdays: weekdays.map((weekday) => weekday.slice(0, -1)),
  months: monthsInLocative,
  month: (month, year) => `${year}. gada ${month}`,
  year: (number) => `${number}. gadā`,
});

function pluralCategory(count: number) {
  const [last, lastTwo] = [count % 10, count % 100];
  if (last === 0 || (lastTwo > 10 && lastTwo < 20)) return 'zero';
  return last === 1 ? 'one' : 'other';
}
const plural = pluralWriter(pluralCategory);

const leftDays = (count: number): string =>
  plural(count, { zero: 'vēl # dienas', one: 'vēl # diena', other: 'vēl # dienas' });

const before = (isBefore: boolean): string => (isBefore ? ' pirms datu izmantošanas' : '');
/** Times have a full stop before the minutes. */
const hour = (time: string): string => `plkst. ${time.replace(':', '.')}`;
/** The time at which a last day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, līdz ${hour(time)}`);

/** The publishers of a statement, as subjects of a verb: after a preposition, names would be inflected. */
function accordingTo(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  if (first === undefined) return 'tā teikts šajā rakstā';
  if (second === undefined) return say`tā norāda ${first}`;
  return more ? say`tā norāda ${first}, ${second} un citi` : say`tā norāda ${first} un ${second}`;
}

export const lv: Words = {
  lang: 'lv',
  dir: 'ltr',
  pluralCategory,
  months,
  // capitalized, for the calendar leaf
  weekdays: weekdays.map((weekday) => weekday.charAt(0).toUpperCase() + weekday.slice(1)),
  day,
  date,
  dated: (when, what) => say`${when} – ${what}`,
  quoted: (text) => say`„${text}”`,
  comma: ', ',

  sources: (names, count) => (count > 1 ? say`Avoti: ${names}` : say`Avots: ${names}`),
  quote: { original: 'Lasīt oriģinālu', translated: 'redakcijas tulkojums' },
  purpose: 'mākslīgā intelekta modeļu apmācībai',
  updated: (when, news) => say`Jaunumi (${date(when)}): ${news}`,
  before: (text) => say`Iepriekš ziņots: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: kas mainās`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, daysLeft) => {
        const isTomorrow = daysLeft === 1;
        const when = daysLeft === undefined ? onDay(lastDay) : onDayOfYear(lastDay);
        const left = daysLeft === undefined || isTomorrow ? '' : `: ${leftDays(daysLeft)}`;
        const at = time === undefined ? '' : say`, ${hour(time)}`;
        return say`Atteikties varat ne vēlāk kā ${isTomorrow ? 'rīt, ' : ''}${when}${at}${left}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `Šodien ir pēdējā diena, kad varat atteikties${before(isBefore)}`
          : `Šodien līdz ${hour(time)} varat atteikties${before(isBefore)}`,
      lastDayWas: (lastDay, isBefore, time) =>
        time === undefined
          ? say`Pēdējā diena, kad varēja atteikties${before(isBefore)}, bija ${day(lastDay)}`
          : say`Pēdējais brīdis, kad varēja atteikties${before(isBefore)}, bija ${onDay(lastDay)}, ${hour(time)}`,
      rolling: (when) => say`Atteikties varat ${when}`,
      from: (start, may) => (may ? say`Iespējams, no ${dayInGenitive(start)}` : say`No ${dayInGenitive(start)}`),
      announced: 'Paziņots, datums vēl nav zināms',
      undecided: 'Vēl nav izlemts',
      since: (start) => say`Datus izmanto kopš ${dayInGenitive(start)}`,
      sinceByPlan: (start) => say`Saskaņā ar paziņoto plānu datus izmanto kopš ${dayInGenitive(start)}`,
      inUse: 'Datus jau izmanto',
      onlyWithYes: 'Tikai tad, ja piekrītat',
      postponed: 'Sākums atlikts',
      paused: 'Uz laiku apturēts',
      stopped: 'Datu izmantošana izbeigta',
      // "before the start" with a date would read as if that day were the start
      stoppedBefore: 'Plāns apturēts',
      withdrawn: 'Plāns atcelts',
      on: (what, when) => `${what} ${dateOfEvent(when)}`,
      unknown: 'Nav skaidrs, vai plānu īstenos',
    },

    starts: (platform, purpose, from, may) =>
      say`No ${dayInGenitive(from)}, ${platform} ${may ? 'var izmantot' : 'izmantos'} jūsu datus ${purpose}.`,
    uses: (platform, purpose, may) =>
      say`${atStart(platform)} ${may ? 'var izmantot' : 'izmanto'} jūsu datus ${purpose}.`,
    began: (start) => say`Tas sākās ${onDay(start)}.`,
    beganByPlan: (start) => say`Saskaņā ar paziņoto plānu tas sākās ${onDay(start)}.`,
    plans: (platform, purpose, may) =>
      say`${atStart(platform)} ${may ? 'var sākt' : 'plāno'} izmantot jūsu datus ${purpose}.`,
    planned: (platform, purpose, may) =>
      say`${atStart(platform)} paziņoja, ka ${may ? 'var' : 'plāno'} izmantot jūsu datus ${purpose}.`,
    used: (platform, purpose) => say`${atStart(platform)} izmantoja jūsu datus ${purpose}.`,
    notNow: (platform, purpose) => say`Pašlaik ${platform} neizmanto jūsu datus ${purpose}.`,
    useUnknown: (platform, purpose) => say`Nav zināms, vai ${platform} tagad izmanto jūsu datus ${purpose}.`,
    noStart: 'Nav zināms, no kuras dienas.',
    sinceUnknown: 'Nav zināms, kopš kura laika.',
    nothingWithoutYes: 'Ja neko nedarīsiet, nekas nemainīsies.',
    onlyOfThoseWithYes: 'Tas attiecas tikai uz cilvēkiem, kuri piekrita.',
    rollingDiffers: 'Pēdējā diena, kad var atteikties, katram cilvēkam ir cita.',
    anyTime: 'Atteikties varat jebkurā laikā. Nav svarīgi, kad to darāt.',
    grace: 'Ja atteiksieties laikus, uzskatīs, ka to izdarījāt pirms izmantošanas sākuma.',
    editorial: 'Šo dienu izvēlējās šī paziņojuma redakcija.',
    coming: {
      paused: (from) => say`No ${dayInGenitive(from)}, datu izmantošana ir uz laiku apturēta.`,
      halted: (platform, from) => say`No ${dayInGenitive(from)}, ${platform} vairs neizmantos jūsu datus šim nolūkam.`,
      changed: (from) => say`No ${dayInGenitive(from)}, būs spēkā cita kārtība.`,
    },
    noChoice: 'Atteikties nevar.',
    noChoiceThen: 'Atteikties nevarēja.',
    choiceUnknown: 'Nav zināms, vai varat atteikties.',
    stillPossible: 'Jūs joprojām varat atteikties.',
    closed: (platform) => say`${atStart(platform)} norāda, ka atteikties vairs nevar.`,
    notKnown: 'Nav zināms, vai vēl varat atteikties.',
    irreversible: 'Jau izmantotos datus vairs nevar tik vienkārši izņemt.',
    reversible: 'Jau izmantotos datus tad izņem.',
    objectAnyTime: (basis, law) =>
      say`Saskaņā ar ${law} 21. pantu jūs jebkurā laikā varat iebilst pret datu izmantošanu uz šāda pamata: ${basis}.`,
    sayNo: (host) => say`Atteikties vietnē ${host}`,
    sayNoByMail: (address) => say`Atteikties pa e-pastu: ${address}`,
    sayNoByPhone: (number) => say`Atteikties pa tālruni: ${number}`,
    there: {
      off: 'Izslēdziet tur slēdzi.',
      on: 'Ieslēdziet tur slēdzi.',
      choose: (option) => say`Izvēlieties tur „${option}”.`,
    },
    save: 'Pievienot kalendāram',
    today: 'šodien',
    event: (platform) => say`${atStart(platform)}: pēdējā diena, kad var atteikties`,
    differ: (lastDay) => say`Kāpēc ${day(lastDay)}?`,
    earliest: (lastDay) =>
      say`Avotos minētas dažādas dienas. Ja ņem vērā agrāko no tām, pēdējā diena ir ${day(lastDay)}.`,
    taken: (lastDay) =>
      say`Avotos ir atšķirīga informācija. Šajā paziņojumā par pēdējo dienu uzskatīta ${day(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'Kā atteikties',
      'opt-in': 'Kā piekrist vai atsaukt piekrišanu',
      none: 'Ko varat darīt',
      unknown: 'Ko varat darīt',
    },
    others: (isNo, count) => `${isNo ? 'Citi veidi, kā atteikties' : 'Citas iespējas'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'Veidi, kā atteikties' : 'Iespējas'} (${String(count)})`,
    route: (number, label) => say`${String(number)}. veids: ${label}`,
    type: {
      settings: 'iestatījumos',
      form: 'ar veidlapu',
      email: 'pa e-pastu',
      letter: 'ar vēstuli',
      phone: 'pa tālruni',
      'in-person': 'klātienē',
      'in-app': 'lietotnē',
      'browser-signal': 'ar pārlūkprogrammas signālu',
      'delete-account': 'dzēšot kontu',
    },
    audience: (who) => say`Tikai šiem cilvēkiem: ${who}.`,
    operator: (operator, platform) => say`Šo iespēju nodrošina ${operator}, nevis ${platform}.`,
    cost: (cost) => say`Maksa: ${cost}.`,
    routeLastDay: (lastDay, time) => say`Pēdējā diena, kad to var izdarīt šādi: ${day(lastDay)}${until(time)}.`,
    routeLastDayWas: (lastDay, time) =>
      say`Pēdējā diena, kad to varēja izdarīt šādi, bija ${day(lastDay)}${until(time)}.`,
    costOfNo: (cost) => say`Atteikšanās cena: ${cost}.`,
    deletesAccount: 'Tā jūs izdzēsīsiet visu savu kontu. Nevar atteikties un reizē paturēt kontu.',
    deletesAccountToo: 'Tā jūs izdzēsīsiet visu savu kontu.',
    minutes: (count) =>
      plural(count, { zero: 'aptuveni # minūtes', one: 'aptuveni # minūte', other: 'aptuveni # minūtes' }),
    login: 'jāpieslēdzas',
    reason: 'jānorāda iemesls',
    noReason: 'iemesls nav jānorāda',
    whoCanUse: (who) => say`Kas to var izdarīt: ${who}`,
    covers: (what) => say`Kas ir iekļauts: ${what}`,
    notCovers: (what) => say`Kas nav iekļauts: ${what}`,
    path: 'Vai arī pēc kārtas izvēlieties:',
    followPath: 'Pēc kārtas izvēlieties:',
    menu: 'Ceļš izvēlnē',
    off: 'Izslēdziet šo slēdzi:',
    on: 'Ieslēdziet šo slēdzi:',
    post: 'Nosūtiet vēstuli uz šādu adresi:',
    visit: 'Dodieties uz šādu adresi:',
    choose: (option) => say`Izvēlieties „${option}”.`,
    send: 'Iesniedziet veidlapu.',
    done: (step, title) => say`${String(step)}. solis paveikts – ${title}`,
    allDone: 'Visi soļi ir paveikti.',
    open: {
      settings: (host) => say`Atveriet iestatījumu vietnē ${host}`,
      form: (host) => say`Atveriet veidlapu vietnē ${host}`,
      other: (host) => say`Atveriet lapu vietnē ${host}`,
    },
    mail: (address) => say`Nosūtiet e-pasta vēstuli uz adresi ${address}`,
    call: (number) => say`Zvaniet pa tālruni ${number}`,
  },

  list: {
    title: 'Kādi dati?',
    used: {
      now: 'Tiek izmantoti',
      perhaps: 'Var tikt izmantoti',
      ifYes: 'Tiek izmantoti, ja piekrītat',
      planned: 'Bija paredzēts izmantot',
      past: 'Tika izmantoti',
      pastIfYes: 'Tika izmantoti, ja piekritāt',
    },
    possible: 'Var parādīties',
    possibleThen: 'Varēja parādīties',
    unclear: 'Nav skaidrs',
    notUsed: (first, second, more) => say`Netiek izmantoti, ${accordingTo(first, second, more)}`,
    sensitive: 'Sensitīvi dati',
    specialTerm: (term, use) => say`${atStart(term)}: ${use.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`${law} šiem datiem paredz papildu aizsardzību (9. pants).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Tikai par šiem cilvēkiem: ${who}.`,
    since: (when) => say`Dati no ${dateInGenitive(when)}.`,
    people: 'Kuru cilvēku dati?',
    whom: {
      used: 'Iekļauti',
      possible: 'Iespējams, iekļauti',
    },
    notIncluded: (first, second, more) => say`Nav iekļauti, ${accordingTo(first, second, more)}`,
  },

  authorities: {
    title: 'Kas ko saka?',
    competent: 'Kas lemj un kur sūdzēties',
    role: {
      'lead-authority': 'vadošā uzraudzības iestāde',
      'concerned-authority': 'uzraudzības iestāde',
      authority: 'iestāde',
      court: 'tiesa',
      prosecutor: 'prokuratūra',
      government: 'valdība',
      organisation: 'organizācija',
    },
    outcome: {
      prohibits: 'aizliedz izmantot datus',
      allows: 'atļauj izmantot datus',
      orders: 'uzdod veikt izmaiņas',
      fines: 'piemēro naudas sodu',
      rejects: 'noraida prasību',
      other: 'pieņem lēmumu',
    },
    decision: (who, outcome) => say`${atStart(who)} ${outcome}`,
    lead: (authority) => say`Vadošā uzraudzības iestāde: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Sūdzības: ${authority}` : say`Sūdzības (${region}): ${authority}`,
    ownAuthority: 'uzraudzības iestādes pa valstīm',
    asOf: (when) => say`Situācija ${dateOfEvent(when)}.`,
    updates: 'Kas notika vēlāk',
    background: 'Konteksts',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Avoti ir pretrunīgi',
      precedent: 'Tā jau ir bijis',
    },
    complain: (host) => say`Iesniedziet sūdzību vietnē ${host}`,
  },

  timeline: {
    title: 'Notikumu gaita',
    date: (when) => say`${when}:`,
    announced: 'Paziņo par plānu',
    statement: (authority) => say`${atStart(authority)} pauž savu nostāju`,
    starts: 'Sākas datu izmantošana',
    startsByPlan: 'Saskaņā ar paziņoto plānu sākas datu izmantošana',
    // in parentheses: after a comma, the time would belong to the use
    lastDay: (time) =>
      say`Pēdējā diena, kad var atteikties pirms datu izmantošanas${time === undefined ? '' : say` (līdz ${hour(time)})`}`,
    startsPerhaps: 'Saskaņā ar paziņoto plānu var sākties datu izmantošana',
    state: {
      planned: 'Paziņo par jaunu plānu',
      started: 'Datus jau izmanto',
      paused: 'Datu izmantošanu uz laiku aptur',
      resumed: 'Datu izmantošanu atsāk',
      halted: 'Datu izmantošanu izbeidz',
      withdrawn: 'Plānu atceļ',
      unknown: 'Nav skaidrs, vai plānu īstenos',
    },
    notBegun: {
      paused: 'Plānu uz laiku aptur',
      halted: 'Plānu aptur',
    },
    'scope-reduced': (platform) => say`${atStart(platform)} ierobežo to, kādus datus izmanto`,
    'scope-extended': (platform) => say`${atStart(platform)} sāk izmantot vairāk datu`,
    today: 'Šodien',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)}, īpašnieks: ${owner}`,
    announced: (when) => say`Paziņots ${dateOfEvent(when)}.`,
    background: 'Kas mainās, un kas ko saka?',
    reasons: (platform) => say`Ko par to saka ${platform}`,
    legalBasis: (who, basis) => say`${atStart(who)} norāda šādu juridisko pamatu: ${basis}.`,
    controller: (name, where) => say`Pārzinis: ${name} (${where}).`,
    law: { GDPR: 'VDAR', 'UK GDPR': 'UK GDPR' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Kur tas ir spēkā: ${where}.`,
    sources: (count) => say`Avoti (${String(count)})`,
    reviewed: (when) => say`Teksts un saites pēdējo reizi pārbaudīti ${dateOfEvent(when)}.`,
    updated: (when) => say`atjaunināts ${dateOfEvent(when)}`,
    print: 'Drukāt',
    printAll: 'Drukāt visu',
    share: 'Kopīgot',
  },

  categories: {
    name: 'vārds un uzvārds',
    photo: 'profila attēls',
    'current-position': 'pašreizējais amats',
    'work-experience': 'darba pieredze',
    education: 'izglītība',
    skills: 'prasmes',
    'contact-details': 'kontaktinformācija',
    location: 'atrašanās vieta',
    posts: 'ieraksti',
    articles: 'raksti',
    comments: 'komentāri',
    polls: 'aptaujas',
    photos: 'fotoattēli',
    'group-messages': 'ziņas grupās',
    'private-messages': 'privātās ziņas',
    'ai-conversations': 'sarunas ar mākslīgo intelektu',
    files: 'faili',
    'source-code': 'pirmkods',
    'browsing-history': 'pārlūkošanas vēsture',
    'usage-data': 'kā izmantojat pakalpojumu',
    'payment-details': 'maksājumu dati',
    'ip-address': 'IP adrese',
    'login-details': 'pieteikšanās dati',
    ethnicity: 'etniskā piederība',
    'political-opinions': 'politiskie uzskati',
    religion: 'reliģiskā pārliecība',
    'philosophical-beliefs': 'filozofiskā pārliecība',
    'trade-union-membership': 'dalība arodbiedrībās',
    'genetic-data': 'ģenētiskie dati',
    'biometric-data': 'biometriskie dati',
    health: 'veselība',
    'sex-life': 'dzimumdzīve',
    'sexual-orientation': 'seksuālā orientācija',
  },
};
