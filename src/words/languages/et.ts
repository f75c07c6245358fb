/**
 * Estonian: plain. Addresses readers in the polite plural ("teie", in lower case as in texts for many readers), as the
 * Estonian data protection authority does. Buttons have the short imperative of Estonian software ("Prindi"). Uses the
 * terms of the Estonian GDPR. Names occur only in the nominative, without endings.
 */
import { dateWriter, type DatePattern } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { agreeing, atStart, say, type Name, type Text } from '../say.js';
import type { Words } from './en.js';

const months = [
  'jaanuar',
  'veebruar',
  'märts',
  'aprill',
  'mai',
  'juuni',
  'juuli',
  'august',
  'september',
  'oktoober',
  'november',
  'detsember',
];
const weekdays = ['pühapäev', 'esmaspäev', 'teisipäev', 'kolmapäev', 'neljapäev', 'reede', 'laupäev'];

/** The genitive, which is the stem of the other cases. */
const monthsInGenitive = [
  'jaanuari',
  'veebruari',
  'märtsi',
  'aprilli',
  'mai',
  'juuni',
  'juuli',
  'augusti',
  'septembri',
  'oktoobri',
  'novembri',
  'detsembri',
];
const weekdaysInGenitive = ['pühapäeva', 'esmaspäeva', 'teisipäeva', 'kolmapäeva', 'neljapäeva', 'reede', 'laupäeva'];

const ending = (words: readonly string[], suffix: string) => words.map((word) => word + suffix);

/** Outside a sentence: "pühapäev, 2. november 2025", "november 2025". */
const nominative: DatePattern = {
  weekdays,
  months,
  day: (weekday, number, month, year) => `${weekday}, ${number}. ${month} ${year}`,
  dayOfYear: (weekday, number, month) => `${weekday}, ${number}. ${month}`,
  date: (number, month, year) => `${number}. ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
};
const { date, day } = dateWriter(nominative);

/** As an adverbial of time: "pühapäeval, 2. novembril 2025", "2025. aasta novembris", "2025. aastal". */
const {
  date: dateOfEvent,
  day: onDay,
  dayOfYear: onDayOfYear,
} = dateWriter({
  ...nominative,
  weekdays: ending(weekdaysInGenitive, 'l'),
  months: ending(monthsInGenitive, 'l'),
  monthsAlone: ending(monthsInGenitive, 's'),
  month: (month, year) => `${year}. aasta ${month}`,
  year: (number) => `${number}. aastal`,
});

/** After "alates": "pühapäevast, 2. novembrist 2025", "2025. aasta novembrist", "2025. aastast". */
const { date: dateInElative, day: dayInElative } = dateWriter({
  ...nominative,
  weekdays: ending(weekdaysInGenitive, 'st'),
  months: ending(monthsInGenitive, 'st'),
  month: (month, year) => `${year}. aasta ${month}`,
  year: (number) => `${number}. aastast`,
});

const pluralCategory = (count: number) => (count === 1 ? 'one' : 'other');
const plural = pluralWriter(pluralCategory);

/** Times have a full stop before the minutes, and no leading zero. */
const hour = (time: string): string => `kell ${time.replace(/^0/, '').replace(':', '.')}`;
/** The time at which a last day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, hiljemalt ${hour(time)}`);

/** The publishers of a statement, if it is not a statement of the article itself. */
function sourceOf(first: Text, second: Text | undefined, more: boolean): Text {
  if (second === undefined) return say`allikas: ${first}`;
  return more ? say`allikad: ${first}, ${second} ja teised` : say`allikad: ${first} ja ${second}`;
}

const uses = (platform: Name): string => agreeing(platform, 'kasutab', 'kasutavad');
const may = (platform: Name): string => agreeing(platform, 'võib', 'võivad');
const will = (platform: Name): string => agreeing(platform, 'hakkab', 'hakkavad');
const plans = (platform: Name): string => agreeing(platform, 'kavatseb', 'kavatsevad');

export const et: Words = {
  lang: 'et',
  dir: 'ltr',
  pluralCategory,
  months,
  weekdays,
  day,
  date,
  dated: (when, what) => say`${when} – ${what}`,
  quoted: (text) => say`„${text}“`,
  comma: ', ',

  sources: (names, count) => (count > 1 ? say`Allikad: ${names}` : say`Allikas: ${names}`),
  quote: { original: 'Loe originaali', translated: 'toimetuse tõlge' },
  purpose: 'tehisarumudelite treenimiseks',
  updated: (when, news) => say`Uus teave (${date(when)}): ${news}`,
  before: (text) => say`Varem teatati: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: mis muutub`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, count) => {
        const isTomorrow = count === 1;
        const when = count === undefined ? onDay(lastDay) : onDayOfYear(lastDay);
        const at = time === undefined ? '' : ` ${hour(time)}`;
        const left = count === undefined || isTomorrow ? '' : `: jäänud on ${String(count)} päeva`;
        return say`Keelduge hiljemalt ${isTomorrow ? 'homme, ' : ''}${when}${at}${left}`;
      },
      today: (isBefore, time) => {
        const refuse = isBefore ? 'enne algust keelduda' : 'keelduda';
        return time === undefined
          ? `Täna on viimane päev, mil saate ${refuse}`
          : `Täna saate ${refuse} hiljemalt ${hour(time)}`;
      },
      lastDayWas: (lastDay, isBefore, time) => {
        const refuse = isBefore ? 'enne algust keelduda' : 'keelduda';
        return time === undefined
          ? say`Viimane päev, mil sai ${refuse}, oli ${day(lastDay)}`
          : say`Viimane hetk, mil sai ${refuse}, oli ${onDay(lastDay)} ${hour(time)}`;
      },
      rolling: (when) => say`Keelduge ${when}`,
      from: (start, isPossible) => say`${isPossible ? 'Võib alata' : 'Algab'} ${onDay(start)}`,
      announced: 'Plaan on teada, kuupäev veel mitte',
      undecided: 'Veel otsustamata',
      since: (start) => say`Andmed on kasutusel alates ${dayInElative(start)}`,
      sinceByPlan: (start) => say`Teadaande järgi on andmed kasutusel alates ${dayInElative(start)}`,
      inUse: 'Andmed on praegu kasutusel',
      onlyWithYes: 'Ainult siis, kui olete nõus',
      postponed: 'Edasi lükatud',
      paused: 'Ajutiselt peatatud',
      stopped: 'Lõpetatud',
      stoppedBefore: 'Enne algust ära jäetud',
      withdrawn: 'Plaan tagasi võetud',
      on: (what, when) => `${what} ${dateOfEvent(when)}`,
      unknown: 'Pole selge, kas see teoks saab',
    },

    starts: (platform, purpose, from, isPossible) =>
      isPossible
        ? say`Alates ${dayInElative(from)} ${may(platform)} ${platform} kasutada teie andmeid ${purpose}.`
        : say`${atStart(platform)} ${will(platform)} ${onDay(from)} kasutama teie andmeid ${purpose}.`,
    uses: (platform, purpose, isPossible) =>
      isPossible
        ? say`${atStart(platform)} ${may(platform)} kasutada teie andmeid ${purpose}.`
        : say`${atStart(platform)} ${uses(platform)} teie andmeid ${purpose}.`,
    began: (start) => say`See algas ${onDay(start)}.`,
    beganByPlan: (start) => say`Teadaande järgi algas see ${onDay(start)}.`,
    plans: (platform, purpose, isPossible) =>
      isPossible
        ? say`${atStart(platform)} ${may(platform)} hakata kasutama teie andmeid ${purpose}.`
        : say`${atStart(platform)} ${plans(platform)} kasutada teie andmeid ${purpose}.`,
    planned: (platform, purpose, isPossible) =>
      say`${atStart(platform)} ${agreeing(platform, 'teatas', 'teatasid')}, et ${isPossible ? may(platform) : plans(platform)} kasutada teie andmeid ${purpose}.`,
    used: (platform, purpose) =>
      say`${atStart(platform)} ${agreeing(platform, 'kasutas', 'kasutasid')} teie andmeid ${purpose}.`,
    notNow: (platform, purpose) => say`Praegu ei kasuta ${platform} teie andmeid ${purpose}.`,
    useUnknown: (platform, purpose) =>
      say`Ei ole teada, kas ${platform} ${uses(platform)} praegu teie andmeid ${purpose}.`,
    noStart: 'Ei ole teada, mis päeval see algab.',
    sinceUnknown: 'Ei ole teada, millal see algas.',
    nothingWithoutYes: 'Kui te midagi ei tee, ei juhtu midagi.',
    onlyOfThoseWithYes: 'See puudutab ainult inimesi, kes on andnud nõusoleku.',
    rollingDiffers: 'Viimane päev, mil saab keelduda, ei ole kõigil sama.',
    anyTime: 'Keelduda saate igal ajal. Ei ole oluline, millal.',
    grace: 'Kui keeldute õigel ajal, loetakse, et tegite seda enne algust.',
    editorial: 'Selle päeva valisid ülevaate koostajad.',
    coming: {
      paused: (from) => say`Kasutamine peatatakse ajutiselt ${onDay(from)}.`,
      halted: (platform, from) => say`Alates ${dayInElative(from)} ei kasuta ${platform} teie andmeid enam selleks.`,
      changed: (from) => say`Olukord muutub ${onDay(from)}.`,
    },
    noChoice: 'Keelduda ei saa.',
    noChoiceThen: 'Keelduda ei saanud.',
    choiceUnknown: 'Ei ole teada, kas keelduda saab.',
    stillPossible: 'Te saate endiselt keelduda.',
    closed: (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'teatab', 'teatavad')}, et keelduda enam ei saa.`,
    notKnown: 'Ei ole teada, kas keelduda veel saab.',
    irreversible: 'Juba kasutatud andmeid ei saa lihtsalt tagasi võtta.',
    reversible: 'Juba kasutatud andmed eemaldatakse siis.',
    objectAnyTime: (basis, law) =>
      say`Artikli 21 järgi (${law}) võite igal ajal esitada vastuväite andmete sellise kasutamise suhtes, mille alus on ${basis}.`,
    sayNo: (host) => say`Keelduge veebilehel ${host}`,
    sayNoByMail: (address) => say`Keelduge e-kirjaga: ${address}`,
    sayNoByPhone: (number) => say`Keelduge telefoni teel: ${number}`,
    there: {
      off: 'Lülitage säte seal välja.',
      on: 'Lülitage säte seal sisse.',
      choose: (option) => say`Valige seal „${option}“.`,
    },
    save: 'Lisa kalendrisse',
    today: 'täna',
    event: (platform) => say`${atStart(platform)}: viimane päev, mil saab keelduda`,
    differ: (lastDay) => say`Miks ${day(lastDay)}?`,
    earliest: (lastDay) => say`Allikad nimetavad eri päevi. Varaseima järgi on viimane päev ${day(lastDay)}.`,
    taken: (lastDay) => say`Allikad nimetavad eri päevi. Selles ülevaates on viimane päev ${day(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'Kuidas keelduda',
      'opt-in': 'Kuidas anda nõusolek või see tagasi võtta',
      none: 'Mida saate teha',
      unknown: 'Mida saate teha',
    },
    others: (isNo, count) => `${isNo ? 'Muud võimalused keelduda' : 'Muud võimalused'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'Võimalused keelduda' : 'Võimalused'} (${String(count)})`,
    route: (number, label) => say`${String(number)}. võimalus: ${label}`,
    type: {
      settings: 'sätetes',
      form: 'vormi kaudu',
      email: 'e-kirjaga',
      letter: 'kirjaga',
      phone: 'telefoni teel',
      'in-person': 'kohapeal',
      'in-app': 'rakenduses',
      'browser-signal': 'brauseri saadetava signaaliga',
      'delete-account': 'kontot kustutades',
    },
    audience: (who) => say`Ainult neile: ${who}.`,
    operator: (operator, platform) =>
      say`Selle eest ${agreeing(operator, 'vastutab', 'vastutavad')} ${operator}, mitte ${platform}.`,
    cost: (cost) => say`Hind: ${cost}.`,
    routeLastDay: (lastDay, time) => say`Viimane päev selle võimaluse kasutamiseks: ${day(lastDay)}${until(time)}.`,
    routeLastDayWas: (lastDay, time) =>
      say`Viimane päev selle võimaluse kasutamiseks oli ${day(lastDay)}${until(time)}.`,
    costOfNo: (cost) => say`Keeldumise hind: ${cost}.`,
    deletesAccount: 'See kustutab kogu teie konto. Keelduda nii, et konto jääb alles, ei saa.',
    deletesAccountToo: 'See kustutab kogu teie konto.',
    minutes: (count) => plural(count, { one: 'umbes # minut', other: 'umbes # minutit' }),
    login: 'peate sisse logima',
    reason: 'peate põhjendama',
    noReason: 'põhjendust ei ole vaja',
    whoCanUse: (who) => say`Kes saavad seda teha: ${who}`,
    covers: (what) => say`Mida see hõlmab: ${what}`,
    notCovers: (what) => say`Mida see ei hõlma: ${what}`,
    path: 'Või minge siia:',
    followPath: 'Minge siia:',
    menu: 'Teekond menüüs',
    off: 'Lülitage see säte välja:',
    on: 'Lülitage see säte sisse:',
    post: 'Saatke kiri aadressil:',
    visit: 'Minge kohale:',
    choose: (option) => say`Valige „${option}“.`,
    send: 'Saatke vorm ära.',
    done: (step, title) => say`${String(step)}. samm tehtud – ${title}`,
    allDone: 'Kõik sammud on tehtud.',
    open: {
      settings: (host) => say`Avage säte veebilehel ${host}`,
      form: (host) => say`Avage vorm veebilehel ${host}`,
      other: (host) => say`Avage leht aadressil ${host}`,
    },
    mail: (address) => say`Saatke e-kiri aadressil ${address}`,
    call: (number) => say`Helistage numbril ${number}`,
  },

  list: {
    title: 'Mis andmed?',
    used: {
      now: 'Kasutatakse',
      perhaps: 'Võidakse kasutada',
      ifYes: 'Kasutatakse, kui olete nõus',
      planned: 'Kavatseti kasutada',
      past: 'Kasutati',
      pastIfYes: 'Kasutati, kui olite nõus',
    },
    possible: 'Võib esineda',
    possibleThen: 'Võis esineda',
    unclear: 'Ebaselge',
    // followed by their number, in parentheses
    notUsed: (first, second, more) =>
      first === undefined ? say`Ei kasutata selle artikli järgi` : say`Ei kasutata, ${sourceOf(first, second, more)}`,
    sensitive: 'Tundlikud andmed',
    specialTerm: (term, use) => say`${atStart(term)}: ${use.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`Need andmed on erilise kaitse all (${law}, artikkel 9).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Puudutab ainult neid: ${who}.`,
    since: (when) => say`Andmed alates ${dateInElative(when)}.`,
    people: 'Kelle andmed?',
    whom: {
      used: 'Hõlmatud',
      possible: 'Võib-olla hõlmatud',
    },
    notIncluded: (first, second, more) =>
      first === undefined
        ? say`Ei ole hõlmatud selle artikli järgi`
        : say`Ei ole hõlmatud (${sourceOf(first, second, more)})`,
  },

  authorities: {
    title: 'Kes mida ütleb?',
    competent: 'Kes otsustab ja kuhu kaevata?',
    role: {
      'lead-authority': 'juhtiv järelevalveasutus',
      'concerned-authority': 'järelevalveasutus',
      authority: 'ametiasutus',
      court: 'kohus',
      prosecutor: 'prokuratuur',
      government: 'valitsus',
      organisation: 'organisatsioon',
    },
    outcome: {
      prohibits: 'keelab kasutamise',
      allows: 'lubab kasutamist',
      orders: 'nõuab muudatusi',
      fines: 'määrab trahvi',
      rejects: 'jätab nõude rahuldamata',
      other: 'teeb otsuse',
    },
    decision: (who, outcome) => say`${atStart(who)} ${outcome}`,
    lead: (authority) => say`Juhtiv järelevalveasutus: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Kaebused: ${authority}` : say`Kaebused (${region}): ${authority}`,
    ownAuthority: 'järelevalveasutused riikide kaupa',
    asOf: (when) => say`Seis ${dateOfEvent(when)}.`,
    updates: 'Mis on vahepeal juhtunud',
    background: 'Taust',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Allikad on eri meelt',
      precedent: 'Nii on juhtunud ka varem',
    },
    complain: (host) => say`Esitage kaebus veebilehel ${host}`,
  },

  timeline: {
    title: 'Ajajoon',
    date: (when) => say`${when}:`,
    announced: 'Plaan tehakse teatavaks',
    statement: (authority) => say`${atStart(authority)} avaldab seisukoha`,
    starts: 'Andmete kasutamine algab',
    startsByPlan: 'Teadaande järgi algab andmete kasutamine',
    lastDay: (time) => say`Viimane päev, mil saab enne algust keelduda${until(time)}`,
    startsPerhaps: 'Teadaande järgi võib andmete kasutamine alata',
    state: {
      planned: 'Uus plaan tehakse teatavaks',
      started: 'Andmete kasutamine on juba alanud',
      paused: 'Andmete kasutamine peatatakse ajutiselt',
      resumed: 'Andmete kasutamine jätkub',
      halted: 'Andmete kasutamine lõpetatakse',
      withdrawn: 'Plaanist loobutakse',
      unknown: 'Pole selge, kas see teoks saab',
    },
    notBegun: {
      paused: 'Plaan pannakse ootele',
      halted: 'Plaan peatatakse',
    },
    'scope-reduced': (platform) => say`${atStart(platform)} ${will(platform)} kasutama vähem andmeid`,
    'scope-extended': (platform) => say`${atStart(platform)} ${will(platform)} kasutama rohkem andmeid`,
    today: 'Täna',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)} (omanik: ${owner})`,
    announced: (when) => say`Teatavaks tehtud ${dateOfEvent(when)}.`,
    background: 'Mis muutub ja kes mida ütleb?',
    reasons: (platform) => say`Mida ${agreeing(platform, 'ütleb', 'ütlevad')} ${platform} ise`,
    legalBasis: (who, basis) =>
      say`${atStart(who)} ${agreeing(who, 'tugineb', 'tuginevad')} järgmisele alusele: ${basis}.`,
    controller: (name, where) => say`Vastutav töötleja: ${name} (${where}).`,
    law: {
      GDPR: 'isikuandmete kaitse üldmäärus',
      'UK GDPR': 'Ühendkuningriigi isikuandmete kaitse üldmäärus',
    },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Kus see kehtib: ${where}.`,
    sources: (count) => say`Allikad (${String(count)})`,
    reviewed: (when) => say`Tekst ja lingid on viimati üle kontrollitud ${dateOfEvent(when)}.`,
    updated: (when) => say`uuendatud ${dateOfEvent(when)}`,
    print: 'Prindi',
    printAll: 'Prindi kõik',
    share: 'Jaga',
  },

  categories: {
    name: 'nimi',
    photo: 'foto',
    'current-position': 'praegune ametikoht',
    'work-experience': 'töökogemus',
    education: 'haridus',
    skills: 'oskused',
    'contact-details': 'kontaktandmed',
    location: 'asukoht',
    posts: 'postitused',
    articles: 'artiklid',
    comments: 'kommentaarid',
    polls: 'küsitlused',
    photos: 'pildid',
    'group-messages': 'sõnumid rühmades',
    'private-messages': 'privaatsõnumid',
    'ai-conversations': 'vestlused tehisaruga',
    files: 'failid',
    'source-code': 'lähtekood',
    'browsing-history': 'sirvimisajalugu',
    'usage-data': 'kuidas te teenust kasutate',
    'payment-details': 'makseandmed',
    'ip-address': 'IP-aadress',
    'login-details': 'sisselogimisandmed',
    ethnicity: 'etniline päritolu',
    'political-opinions': 'poliitilised vaated',
    religion: 'usulised veendumused',
    'philosophical-beliefs': 'filosoofilised veendumused',
    'trade-union-membership': 'ametiühingusse kuulumine',
    'genetic-data': 'geneetilised andmed',
    'biometric-data': 'biomeetrilised andmed',
    health: 'tervis',
    'sex-life': 'seksuaalelu',
    'sexual-orientation': 'seksuaalne sättumus',
  },
};
