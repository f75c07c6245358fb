/**
 * Danish: plain (B1). Addresses readers as "du", as public bodies do today. Uses the terms of the Danish GDPR, with its
 * usual name, GDPR. Verbs do not agree in number. Names have no endings.
 */
import { dateWriter, type DatePattern } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { atStart, say, type Text } from '../say.js';
import type { Words } from './en.js';

const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];
const weekdays = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'];

/** Outside a sentence: "søndag den 2. november 2025", "2. november 2025". */
const alone: DatePattern = {
  months,
  weekdays,
  day: (weekday, number, month, year) => `${weekday} den ${number}. ${month} ${year}`,
  dayOfYear: (weekday, number, month) => `${weekday} den ${number}. ${month}`,
  date: (number, month, year) => `${number}. ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
};
const { date, day, dayOfYear } = dateWriter(alone);

/** After "fra": "den 2. november 2025", "november 2025", "2025". */
const { date: dateAfterFrom } = dateWriter({
  ...alone,
  date: (number, month, year) => `den ${number}. ${month} ${year}`,
});

/** As an adverbial of time: "den 2. november 2025", "i november 2025", "i 2025". */
const { date: dateOfEvent } = dateWriter({
  ...alone,
  date: (number, month, year) => `den ${number}. ${month} ${year}`,
  month: (month, year) => `i ${month} ${year}`,
  year: (number) => `i ${number}`,
});

const pluralCategory = (count: number) => (count === 1 ? 'one' : 'other');
const plural = pluralWriter(pluralCategory);

/** A time with a full stop, as usual in Danish. */
const clock = (time: string): string => `kl. ${time.replace(':', '.')}`;

/** The time at which a last day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, indtil ${clock(time)}`);

const before = (isBefore: boolean): string => (isBefore ? ' på forhånd' : '');

/** The publishers of a statement. */
function accordingTo(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  if (first === undefined) return 'ifølge denne artikel';
  if (second === undefined) return say`ifølge ${first}`;
  return more ? say`ifølge ${first}, ${second} og andre` : say`ifølge ${first} og ${second}`;
}

/** "Uses" or "may use". */
const use = (may: boolean): string => (may ? 'kan bruge' : 'bruger');

export const da: Words = {
  lang: 'da',
  dir: 'ltr',
  pluralCategory,
  months,
  weekdays,
  day,
  date,
  dated: (when, what) => say`${when} – ${what}`,
  quoted: (text) => say`”${text}”`,
  comma: ', ',

  sources: (names, count) => (count > 1 ? say`Kilder: ${names}` : say`Kilde: ${names}`),
  quote: { original: 'Læs originalen', translated: 'oversat af redaktionen' },
  purpose: 'til at træne AI-modeller',
  updated: (when, news) => say`Nyt ${dateOfEvent(when)}: ${news}`,
  before: (text) => say`Tidligere oplyst: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: det ændrer sig`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, daysLeft) => {
        const isTomorrow = daysLeft === 1;
        const when = daysLeft === undefined ? day(lastDay) : dayOfYear(lastDay);
        const at = time === undefined ? '' : ` ${clock(time)}`;
        const left = daysLeft === undefined || isTomorrow ? '' : `: ${String(daysLeft)} dage tilbage`;
        return say`Sig nej senest ${isTomorrow ? 'i morgen, ' : ''}${when}${at}${left}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `I dag er sidste dag til at sige nej${before(isBefore)}`
          : `Du kan sige nej${before(isBefore)} indtil ${clock(time)} i dag`,
      lastDayWas: (lastDay, isBefore, time) =>
        time === undefined
          ? say`Sidste dag til at sige nej${before(isBefore)} var ${day(lastDay)}`
          : say`Du kunne sige nej${before(isBefore)} indtil ${day(lastDay)} ${clock(time)}`,
      rolling: (when) => say`Sig nej ${when}`,
      from: (start, may) => (may ? say`Måske fra ${day(start)}` : say`Fra ${day(start)}`),
      announced: 'Annonceret, men endnu uden dato',
      undecided: 'Ikke besluttet endnu',
      since: (start) => say`Siden ${day(start)}`,
      sinceByPlan: (start) => say`Ifølge planen siden ${day(start)}`,
      inUse: 'Er allerede i gang',
      onlyWithYes: 'Kun hvis du siger ja',
      postponed: 'Udskudt',
      paused: 'Sat på pause',
      stopped: 'Stoppet',
      stoppedBefore: 'Stoppet før starten',
      withdrawn: 'Trukket tilbage',
      on: (what, when) => `${what} ${dateOfEvent(when)}`,
      unknown: 'Uklart, om det bliver til noget',
    },

    starts: (platform, purpose, from, may) =>
      may
        ? say`Fra ${day(from)} kan ${platform} bruge dine oplysninger ${purpose}.`
        : say`Fra ${day(from)} bruger ${platform} dine oplysninger ${purpose}.`,
    uses: (platform, purpose, may) => say`${atStart(platform)} ${use(may)} dine oplysninger ${purpose}.`,
    began: (start) => say`Det begyndte ${day(start)}.`,
    beganByPlan: (start) => say`Ifølge planen skulle det begynde ${day(start)}.`,
    plans: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} begynder måske at bruge dine oplysninger ${purpose}.`
        : say`${atStart(platform)} planlægger at bruge dine oplysninger ${purpose}.`,
    planned: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} har meldt ud, at dine oplysninger måske vil blive brugt ${purpose}.`
        : say`${atStart(platform)} har annonceret en plan om at bruge dine oplysninger ${purpose}.`,
    used: (platform, purpose) => say`${atStart(platform)} har brugt dine oplysninger ${purpose}.`,
    notNow: (platform, purpose) => say`I øjeblikket bruger ${platform} ikke dine oplysninger ${purpose}.`,
    useUnknown: (platform, purpose) => say`Det vides ikke, om ${platform} nu bruger dine oplysninger ${purpose}.`,
    noStart: 'Det vides ikke, fra hvilken dag.',
    sinceUnknown: 'Det vides ikke, hvornår det begyndte.',
    nothingWithoutYes: 'Hvis du ikke gør noget, sker der ikke noget.',
    onlyOfThoseWithYes: 'Det gælder kun personer, der har sagt ja.',
    rollingDiffers: 'Den sidste dag til at sige nej er ikke den samme for alle.',
    anyTime: 'Du kan sige nej når som helst. Det gør ingen forskel, hvornår du gør det.',
    grace: 'Hvis du siger nej i tide, tæller det, som om du havde sagt det før starten.',
    editorial: 'Redaktionen bag denne oversigt har valgt denne dag.',
    coming: {
      paused: (from) => say`Fra ${day(from)} er brugen sat på pause.`,
      halted: (platform, from) => say`Fra ${day(from)} bruger ${platform} ikke længere dine oplysninger til det.`,
      changed: (from) => say`Fra ${day(from)} gælder der noget andet.`,
    },
    noChoice: 'Du kan ikke sige nej.',
    noChoiceThen: 'Du kunne ikke sige nej.',
    choiceUnknown: 'Det vides ikke, om du kan sige nej.',
    stillPossible: 'Du kan stadig sige nej.',
    closed: (platform) => say`Ifølge ${platform} kan du ikke længere sige nej.`,
    notKnown: 'Det vides ikke, om du stadig kan sige nej.',
    irreversible: 'Det, der allerede er brugt, kan ikke uden videre tages ud igen.',
    reversible: 'Det, der allerede er brugt, bliver så taget ud igen.',
    objectAnyTime: (basis, law) =>
      say`Efter artikel 21 i ${law} kan du når som helst gøre indsigelse mod brug, der bygger på ${basis}.`,
    sayNo: (host) => say`Sig nej på ${host}`,
    sayNoByMail: (address) => say`Sig nej med en e-mail til ${address}`,
    sayNoByPhone: (number) => say`Sig nej pr. telefon: ${number}`,
    there: {
      off: 'Dér slår du indstillingen fra.',
      on: 'Dér slår du indstillingen til.',
      choose: (option) => say`Dér vælger du ”${option}”.`,
    },
    save: 'Føj til kalender',
    today: 'i dag',
    event: (platform) => say`${atStart(platform)}: sidste dag til at sige nej`,
    differ: (lastDay) => say`Hvorfor ${day(lastDay)}?`,
    earliest: (lastDay) =>
      say`Kilderne nævner forskellige dage. Ifølge den tidligste er ${day(lastDay)} den sidste dag.`,
    taken: (lastDay) => say`Kilderne er ikke enige. Denne oversigt går ud fra ${day(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'Sådan siger du nej',
      'opt-in': 'Sådan siger du ja eller trækker dit ja tilbage',
      none: 'Det kan du gøre',
      unknown: 'Det kan du gøre',
    },
    others: (isNo, count) => `${isNo ? 'Andre muligheder for at sige nej' : 'Andre muligheder'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'Muligheder for at sige nej' : 'Muligheder'} (${String(count)})`,
    route: (number, label) => say`Mulighed ${String(number)}: ${label}`,
    type: {
      settings: 'i indstillingerne',
      form: 'med en formular',
      email: 'med en e-mail',
      letter: 'med et brev',
      phone: 'pr. telefon',
      'in-person': 'ved at møde op personligt',
      'in-app': 'i appen',
      'browser-signal': 'med et signal fra din browser',
      'delete-account': 'ved at slette din konto',
    },
    audience: (who) => say`Kun for ${who}.`,
    operator: (operator, platform) => say`Det er ${operator}, der står for dette, ikke ${platform}.`,
    cost: (cost) => say`Pris: ${cost}.`,
    routeLastDay: (lastDay, time) => say`Sidste dag for denne mulighed: ${day(lastDay)}${until(time)}.`,
    routeLastDayWas: (lastDay, time) => say`Sidste dag for denne mulighed var ${day(lastDay)}${until(time)}.`,
    costOfNo: (cost) => say`Det koster det at sige nej: ${cost}.`,
    deletesAccount: 'Dermed sletter du hele din konto. Du kan ikke sige nej og samtidig beholde den.',
    deletesAccountToo: 'Dermed sletter du hele din konto.',
    minutes: (count) => plural(count, { one: 'cirka # minut', other: 'cirka # minutter' }),
    login: 'du skal logge ind',
    reason: 'du skal give en begrundelse',
    noReason: 'du behøver ikke give en begrundelse',
    whoCanUse: (who) => say`Hvem kan gøre det: ${who}`,
    covers: (what) => say`Gælder for: ${what}`,
    notCovers: (what) => say`Gælder ikke for: ${what}`,
    path: 'Eller gå til:',
    followPath: 'Gå til:',
    menu: 'Sti i menuen',
    off: 'Slå denne indstilling fra:',
    on: 'Slå denne indstilling til:',
    post: 'Send dit brev til:',
    visit: 'Mød op her:',
    choose: (option) => say`Vælg ”${option}”.`,
    send: 'Send formularen.',
    done: (step, title) => say`Trin ${String(step)} er klaret – ${title}`,
    allDone: 'Du har klaret alle trin.',
    open: {
      settings: (host) => say`Åbn indstillingen på ${host}`,
      form: (host) => say`Åbn formularen på ${host}`,
      other: (host) => say`Åbn siden på ${host}`,
    },
    mail: (address) => say`Send en e-mail til ${address}`,
    call: (number) => say`Ring til ${number}`,
  },

  list: {
    title: 'Hvilke oplysninger handler det om?',
    used: {
      now: 'Bliver brugt',
      perhaps: 'Bliver måske brugt',
      ifYes: 'Bliver brugt, hvis du siger ja',
      planned: 'Skulle have været brugt',
      past: 'Blev brugt',
      pastIfYes: 'Blev brugt, hvis du havde sagt ja',
    },
    possible: 'Kan forekomme',
    possibleThen: 'Kunne forekomme',
    unclear: 'Uklart',
    notUsed: (first, second, more) => say`Ikke brugt, ${accordingTo(first, second, more)}`,
    sensitive: 'Følsomme oplysninger',
    specialTerm: (term, use) => say`${atStart(term)}: ${use.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`${law} giver disse oplysninger ekstra beskyttelse (artikel 9).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Kun for: ${who}.`,
    since: (when) => say`Oplysninger fra ${dateAfterFrom(when)} og frem.`,
    people: 'Hvem handler det om?',
    whom: {
      used: 'Omfattet',
      possible: 'Måske omfattet',
    },
    notIncluded: (first, second, more) => say`Ikke omfattet, ${accordingTo(first, second, more)}`,
  },

  authorities: {
    title: 'Hvem siger hvad?',
    competent: 'Hvem bestemmer, og hvor kan du klage?',
    role: {
      'lead-authority': 'ledende tilsynsmyndighed',
      'concerned-authority': 'tilsynsmyndighed',
      authority: 'myndighed',
      court: 'domstol',
      prosecutor: 'anklagemyndighed',
      government: 'regering',
      organisation: 'organisation',
    },
    outcome: {
      prohibits: 'forbyder brugen',
      allows: 'tillader brugen',
      orders: 'påbyder en ændring',
      fines: 'giver en bøde',
      rejects: 'afviser sagen',
      other: 'træffer en afgørelse',
    },
    decision: (who, outcome) => say`${atStart(who)} ${outcome}`,
    lead: (authority) => say`Ledende tilsynsmyndighed: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Her kan du klage: ${authority}` : say`Her kan du klage (${region}): ${authority}`,
    ownAuthority: 'tilsynsmyndigheder land for land',
    asOf: (when) => say`Status pr. ${date(when)}.`,
    updates: 'Hvad der er sket siden',
    background: 'Baggrund',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Kilderne er uenige',
      precedent: 'Det er sket før',
    },
    complain: (host) => say`Indgiv en klage på ${host}`,
  },

  timeline: {
    title: 'Tidslinje',
    date: (when) => say`${when}:`,
    announced: 'Planen bliver annonceret',
    statement: (authority) => say`${atStart(authority)} reagerer`,
    starts: 'Brugen af oplysningerne begynder',
    startsByPlan: 'Ifølge planen begynder brugen af oplysningerne',
    lastDay: (time) => say`Sidste dag til at sige nej på forhånd${until(time)}`,
    startsPerhaps: 'Ifølge planen begynder brugen af oplysningerne måske',
    state: {
      planned: 'En ny plan bliver annonceret',
      started: 'Brugen af oplysningerne er allerede begyndt',
      paused: 'Brugen af oplysningerne bliver sat på pause',
      resumed: 'Brugen af oplysningerne bliver genoptaget',
      halted: 'Brugen af oplysningerne stopper',
      withdrawn: 'Planen bliver trukket tilbage',
      unknown: 'Det er uklart, om det bliver til noget',
    },
    notBegun: {
      paused: 'Planen bliver sat på pause',
      halted: 'Planen bliver stoppet',
    },
    'scope-reduced': (platform) => say`${atStart(platform)} begrænser, hvilke oplysninger der bliver brugt`,
    'scope-extended': (platform) => say`${atStart(platform)} begynder at bruge flere oplysninger`,
    today: 'I dag',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)}, en del af ${owner}`,
    announced: (when) => say`Annonceret ${dateOfEvent(when)}.`,
    background: 'Hvad ændrer sig, og hvem siger hvad?',
    reasons: (platform) => say`Det siger ${platform} selv`,
    legalBasis: (who, basis) => say`${atStart(who)} henviser til: ${basis}.`,
    controller: (name, where) => say`Dataansvarlig: ${name} (${where}).`,
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Gælder i: ${where}.`,
    sources: (count) => say`Kilder (${String(count)})`,
    reviewed: (when) => say`Tekst og links er sidst tjekket ${dateOfEvent(when)}.`,
    updated: (when) => say`opdateret ${dateOfEvent(when)}`,
    print: 'Udskriv',
    printAll: 'Udskriv alt',
    share: 'Del',
  },

  categories: {
    name: 'navn',
    photo: 'foto',
    'current-position': 'nuværende stilling',
    'work-experience': 'erhvervserfaring',
    education: 'uddannelse',
    skills: 'kompetencer',
    'contact-details': 'kontaktoplysninger',
    location: 'placering',
    posts: 'opslag',
    articles: 'artikler',
    comments: 'kommentarer',
    polls: 'afstemninger',
    photos: 'billeder',
    'group-messages': 'beskeder i grupper',
    'private-messages': 'private beskeder',
    'ai-conversations': 'samtaler med AI',
    files: 'filer',
    'source-code': 'kildekode',
    'browsing-history': 'browserhistorik',
    'usage-data': 'hvordan du bruger tjenesten',
    'payment-details': 'betalingsoplysninger',
    'ip-address': 'IP-adresse',
    'login-details': 'loginoplysninger',
    ethnicity: 'etnisk oprindelse',
    'political-opinions': 'politiske holdninger',
    religion: 'religion',
    'philosophical-beliefs': 'filosofisk overbevisning',
    'trade-union-membership': 'medlemskab af en fagforening',
    'genetic-data': 'genetiske data',
    'biometric-data': 'biometriske data',
    health: 'helbred',
    'sex-life': 'sexliv',
    'sexual-orientation': 'seksuel orientering',
  },
};
