/**
 * Norwegian Bokmål: plain (B1). Addresses readers as "du", as public bodies do. Uses the terms of the Norwegian GDPR,
 * with its usual name, GDPR. Verbs do not agree in number. Names have no endings.
 */
import { dateWriter, type DatePattern } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { atStart, say, type Text } from '../say.js';
import type { Words } from './en.js';

const months = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];
const weekdays = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'];

/** Outside a sentence and in running text: "søndag 2. november 2025", "2. november 2025". */
const alone: DatePattern = {
  months,
  weekdays,
  day: (weekday, number, month, year) => `${weekday} ${number}. ${month} ${year}`,
  dayOfYear: (weekday, number, month) => `${weekday} ${number}. ${month}`,
  date: (number, month, year) => `${number}. ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
};
const { date, day, dayOfYear } = dateWriter(alone);

/** As an adverbial of time: "2. november 2025", "i november 2025", "i 2025". */
const { date: dateOfEvent } = dateWriter({
  ...alone,
  month: (month, year) => `i ${month} ${year}`,
  year: (number) => `i ${number}`,
});

const pluralCategory = (count: number) => (count === 1 ? 'one' : 'other');
const plural = pluralWriter(pluralCategory);

/** A time with a full stop, as usual in Norwegian. */
const clock = (time: string): string => `kl. ${time.replace(':', '.')}`;

/** The time at which a last day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, fram til ${clock(time)}`);

const sayNo = (isBefore: boolean): string => (isBefore ? 'si nei på forhånd' : 'si nei');

/** The publishers of a statement. */
function accordingTo(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  if (first === undefined) return 'ifølge denne artikkelen';
  if (second === undefined) return say`ifølge ${first}`;
  return more ? say`ifølge ${first}, ${second} og andre` : say`ifølge ${first} og ${second}`;
}

/** "Uses" or "may use". */
const use = (may: boolean): string => (may ? 'kan bruke' : 'bruker');

export const nb: Words = {
  lang: 'nb',
  dir: 'ltr',
  pluralCategory,
  months,
  weekdays,
  day,
  date,
  dated: (when, what) => say`${when} – ${what}`,
  quoted: (text) => say`«${text}»`,
  comma: ', ',

  sources: (names, count) => (count > 1 ? say`Kilder: ${names}` : say`Kilde: ${names}`),
  quote: { original: 'Les originalen', translated: 'oversatt av redaksjonen' },
  purpose: 'til å trene KI-modeller',
  updated: (when, news) => say`Nytt ${dateOfEvent(when)}: ${news}`,
  before: (text) => say`Tidligere opplyst: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: dette endrer seg`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, daysLeft) => {
        const isTomorrow = daysLeft === 1;
        const when = daysLeft === undefined ? day(lastDay) : dayOfYear(lastDay);
        const at = time === undefined ? '' : ` ${clock(time)}`;
        const left = daysLeft === undefined || isTomorrow ? '' : `: ${String(daysLeft)} dager igjen`;
        return say`Si nei senest ${isTomorrow ? 'i morgen, ' : ''}${when}${at}${left}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `I dag er siste dag for å ${sayNo(isBefore)}`
          : `Du kan ${sayNo(isBefore)} fram til ${clock(time)} i dag`,
      lastDayWas: (lastDay, isBefore, time) =>
        time === undefined
          ? say`Siste dag for å ${sayNo(isBefore)} var ${day(lastDay)}`
          : say`Du kunne ${sayNo(isBefore)} fram til ${day(lastDay)} ${clock(time)}`,
      rolling: (when) => say`Si nei ${when}`,
      from: (start, may) => (may ? say`Kanskje fra ${day(start)}` : say`Fra ${day(start)}`),
      announced: 'Kunngjort, men ennå uten dato',
      undecided: 'Ikke bestemt ennå',
      since: (start) => say`I gang siden ${day(start)}`,
      sinceByPlan: (start) => say`I gang siden ${day(start)}, ifølge kunngjøringen`,
      inUse: 'I gang nå',
      onlyWithYes: 'Bare hvis du sier ja',
      postponed: 'Utsatt',
      paused: 'Satt på pause',
      stopped: 'Stanset',
      stoppedBefore: 'Stanset før start',
      withdrawn: 'Trukket tilbake',
      on: (what, when) => `${what} ${dateOfEvent(when)}`,
      unknown: 'Uklart om det blir noe av',
    },

    starts: (platform, purpose, from, may) =>
      may
        ? say`Fra ${day(from)} kan ${platform} bruke opplysningene dine ${purpose}.`
        : say`Fra ${day(from)} bruker ${platform} opplysningene dine ${purpose}.`,
    uses: (platform, purpose, may) => say`${atStart(platform)} ${use(may)} opplysningene dine ${purpose}.`,
    began: (start) => say`Det begynte ${day(start)}.`,
    beganByPlan: (start) => say`Ifølge kunngjøringen begynte det ${day(start)}.`,
    plans: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} begynner kanskje å bruke opplysningene dine ${purpose}.`
        : say`${atStart(platform)} planlegger å bruke opplysningene dine ${purpose}.`,
    planned: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} kunngjorde at opplysningene dine kanskje skulle brukes ${purpose}.`
        : say`${atStart(platform)} kunngjorde en plan om å bruke opplysningene dine ${purpose}.`,
    used: (platform, purpose) => say`${atStart(platform)} brukte opplysningene dine ${purpose}.`,
    notNow: (platform, purpose) => say`For tiden bruker ${platform} ikke opplysningene dine ${purpose}.`,
    useUnknown: (platform, purpose) => say`Det er ikke kjent om ${platform} nå bruker opplysningene dine ${purpose}.`,
    noStart: 'Det er ikke kjent hvilken dag det begynner.',
    sinceUnknown: 'Det er ikke kjent når det begynte.',
    nothingWithoutYes: 'Hvis du ikke gjør noe, skjer det ingenting.',
    onlyOfThoseWithYes: 'Det gjelder bare personer som har sagt ja.',
    rollingDiffers: 'Siste dag for å si nei er ikke den samme for alle.',
    anyTime: 'Du kan si nei når som helst. Det spiller ingen rolle når du gjør det.',
    grace: 'Hvis du sier nei i tide, teller det som om du hadde gjort det før starten.',
    editorial: 'Redaksjonen bak denne oversikten har valgt denne dagen.',
    coming: {
      paused: (from) => say`Fra ${day(from)} er bruken satt på pause.`,
      halted: (platform, from) => say`Fra ${day(from)} bruker ${platform} ikke lenger opplysningene dine til dette.`,
      changed: (from) => say`Fra ${day(from)} gjelder noe annet.`,
    },
    noChoice: 'Det går ikke an å si nei.',
    noChoiceThen: 'Det gikk ikke an å si nei.',
    choiceUnknown: 'Det er ikke kjent om du kan si nei.',
    stillPossible: 'Du kan fortsatt si nei.',
    closed: (platform) => say`Ifølge ${platform} kan du ikke lenger si nei.`,
    notKnown: 'Det er ikke kjent om du fortsatt kan si nei.',
    irreversible: 'Det som allerede er brukt, kan ikke uten videre tas ut igjen.',
    reversible: 'Det som allerede er brukt, blir da tatt ut igjen.',
    objectAnyTime: (basis, law) =>
      say`Etter artikkel 21 i ${law} kan du når som helst protestere mot bruk som bygger på ${basis}.`,
    sayNo: (host) => say`Si nei på ${host}`,
    sayNoByMail: (address) => say`Si nei på e-post til ${address}`,
    sayNoByPhone: (number) => say`Si nei på telefon: ${number}`,
    there: {
      off: 'Slå av innstillingen der.',
      on: 'Slå på innstillingen der.',
      choose: (option) => say`Velg «${option}» der.`,
    },
    save: 'Legg til i kalenderen',
    today: 'i dag',
    event: (platform) => say`${atStart(platform)}: siste dag for å si nei`,
    differ: (lastDay) => say`Hvorfor ${day(lastDay)}?`,
    earliest: (lastDay) => say`Kildene oppgir ulike dager. Går vi ut fra den tidligste, er ${day(lastDay)} siste dag.`,
    taken: (lastDay) => say`Kildene er ikke enige. Denne oversikten går ut fra ${day(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'Slik sier du nei',
      'opt-in': 'Slik sier du ja, eller trekker tilbake et ja',
      none: 'Dette kan du gjøre',
      unknown: 'Dette kan du gjøre',
    },
    others: (isNo, count) => `${isNo ? 'Andre måter å si nei på' : 'Andre alternativer'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'Måter å si nei på' : 'Alternativer'} (${String(count)})`,
    route: (number, label) => say`Alternativ ${String(number)}: ${label}`,
    type: {
      settings: 'i innstillingene',
      form: 'med et skjema',
      email: 'på e-post',
      letter: 'med brev',
      phone: 'på telefon',
      'in-person': 'ved personlig oppmøte',
      'in-app': 'i appen',
      'browser-signal': 'med et signal fra nettleseren din',
      'delete-account': 'ved å slette kontoen din',
    },
    audience: (who) => say`Bare for ${who}.`,
    operator: (operator, platform) => say`Det er ${operator} som står for dette, ikke ${platform}.`,
    cost: (cost) => say`Pris: ${cost}.`,
    routeLastDay: (lastDay, time) => say`Siste dag for å gjøre det på denne måten: ${day(lastDay)}${until(time)}.`,
    routeLastDayWas: (lastDay, time) =>
      say`Siste dag for å gjøre det på denne måten var ${day(lastDay)}${until(time)}.`,
    costOfNo: (cost) => say`Dette koster det å si nei: ${cost}.`,
    deletesAccount: 'Dette sletter hele kontoen din. Du kan ikke si nei og samtidig beholde den.',
    deletesAccountToo: 'Dette sletter hele kontoen din.',
    minutes: (count) => plural(count, { one: 'omtrent # minutt', other: 'omtrent # minutter' }),
    login: 'du må logge inn',
    reason: 'du må oppgi en grunn',
    noReason: 'du trenger ikke å oppgi noen grunn',
    whoCanUse: (who) => say`Hvem kan gjøre dette: ${who}`,
    covers: (what) => say`Gjelder for: ${what}`,
    notCovers: (what) => say`Gjelder ikke for: ${what}`,
    path: 'Eller gå til:',
    followPath: 'Gå til:',
    menu: 'Veien i menyen',
    off: 'Slå av denne innstillingen:',
    on: 'Slå på denne innstillingen:',
    post: 'Send brevet til:',
    visit: 'Møt opp her:',
    choose: (option) => say`Velg «${option}».`,
    send: 'Send inn skjemaet.',
    done: (step, title) => say`Trinn ${String(step)} er gjort – ${title}`,
    allDone: 'Du har gjort alle trinnene.',
    open: {
      settings: (host) => say`Åpne innstillingen på ${host}`,
      form: (host) => say`Åpne skjemaet på ${host}`,
      other: (host) => say`Åpne siden på ${host}`,
    },
    mail: (address) => say`Send en e-post til ${address}`,
    call: (number) => say`Ring ${number}`,
  },

  list: {
    title: 'Hvilke opplysninger gjelder det?',
    used: {
      now: 'Brukes',
      perhaps: 'Kan bli brukt',
      ifYes: 'Brukes hvis du sier ja',
      planned: 'Skulle brukes',
      past: 'Ble brukt',
      pastIfYes: 'Ble brukt hvis du hadde sagt ja',
    },
    possible: 'Kan forekomme',
    possibleThen: 'Kunne forekomme',
    unclear: 'Uklart',
    notUsed: (first, second, more) => say`Brukes ikke, ${accordingTo(first, second, more)}`,
    sensitive: 'Sensitive opplysninger',
    specialTerm: (term, use) => say`${atStart(term)}: ${use.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`${law} gir disse opplysningene ekstra vern (artikkel 9).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Gjelder bare: ${who}.`,
    since: (when) => say`Opplysninger fra ${date(when)} og framover.`,
    people: 'Hvem gjelder det?',
    whom: {
      used: 'Gjelder',
      possible: 'Gjelder kanskje',
    },
    notIncluded: (first, second, more) => say`Gjelder ikke, ${accordingTo(first, second, more)}`,
  },

  authorities: {
    title: 'Hvem sier hva?',
    competent: 'Hvem bestemmer, og hvor kan du klage?',
    role: {
      'lead-authority': 'ledende tilsynsmyndighet',
      'concerned-authority': 'tilsynsmyndighet',
      authority: 'myndighet',
      court: 'domstol',
      prosecutor: 'påtalemyndighet',
      government: 'regjering',
      organisation: 'organisasjon',
    },
    outcome: {
      prohibits: 'forbyr bruken',
      allows: 'tillater bruken',
      orders: 'pålegger en endring',
      fines: 'ilegger en bot',
      rejects: 'avviser saken',
      other: 'tar en avgjørelse',
    },
    decision: (who, outcome) => say`${atStart(who)} ${outcome}`,
    lead: (authority) => say`Ledende tilsynsmyndighet: ${authority}`,
    // no "på" before a name: "klage på" means to complain about somebody
    complainAt: (authority, region) =>
      region === undefined ? say`Her kan du klage: ${authority}` : say`Her kan du klage (${region}): ${authority}`,
    ownAuthority: 'tilsynsmyndigheter land for land',
    asOf: (when) => say`Status per ${date(when)}.`,
    updates: 'Dette har skjedd siden',
    background: 'Bakgrunn',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Kildene er uenige',
      precedent: 'Det har skjedd før',
    },
    complain: (host) => say`Send inn en klage via ${host}`,
  },

  timeline: {
    title: 'Tidslinje',
    date: (when) => say`${when}:`,
    announced: 'Planen blir kunngjort',
    statement: (authority) => say`${atStart(authority)} uttaler seg`,
    starts: 'Bruken av opplysningene begynner',
    startsByPlan: 'Bruken av opplysningene begynner, ifølge kunngjøringen',
    lastDay: (time) => say`Siste dag for å si nei på forhånd${until(time)}`,
    startsPerhaps: 'Bruken av opplysningene begynner kanskje, ifølge kunngjøringen',
    state: {
      planned: 'En ny plan blir kunngjort',
      started: 'Bruken av opplysningene har allerede begynt',
      paused: 'Bruken av opplysningene blir satt på pause',
      resumed: 'Bruken av opplysningene blir gjenopptatt',
      halted: 'Bruken av opplysningene stanser',
      withdrawn: 'Planen blir trukket tilbake',
      unknown: 'Det er uklart om det blir noe av',
    },
    notBegun: {
      paused: 'Planen blir satt på pause',
      halted: 'Planen blir stanset',
    },
    'scope-reduced': (platform) => say`${atStart(platform)} begrenser hvilke opplysninger som brukes`,
    'scope-extended': (platform) => say`${atStart(platform)} begynner å bruke flere opplysninger`,
    today: 'I dag',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)}, en del av ${owner}`,
    announced: (when) => say`Kunngjort ${dateOfEvent(when)}.`,
    background: 'Hva endrer seg, og hvem sier hva?',
    reasons: (platform) => say`Dette sier ${platform} selv`,
    legalBasis: (who, basis) => say`${atStart(who)} oppgir som rettslig grunnlag: ${basis}.`,
    controller: (name, where) => say`Behandlingsansvarlig: ${name} (${where}).`,
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Gjelder i: ${where}.`,
    sources: (count) => say`Kilder (${String(count)})`,
    reviewed: (when) => say`Tekst og lenker ble sist kontrollert ${dateOfEvent(when)}.`,
    updated: (when) => say`oppdatert ${dateOfEvent(when)}`,
    print: 'Skriv ut',
    printAll: 'Skriv ut alt',
    share: 'Del',
  },

  categories: {
    name: 'navn',
    photo: 'foto',
    'current-position': 'nåværende stilling',
    'work-experience': 'arbeidserfaring',
    education: 'utdanning',
    skills: 'kompetanse',
    'contact-details': 'kontaktopplysninger',
    location: 'posisjon',
    posts: 'innlegg',
    articles: 'artikler',
    comments: 'kommentarer',
    polls: 'avstemninger',
    photos: 'bilder',
    'group-messages': 'meldinger i grupper',
    'private-messages': 'private meldinger',
    'ai-conversations': 'samtaler med KI',
    files: 'filer',
    'source-code': 'kildekode',
    'browsing-history': 'nettleserhistorikk',
    'usage-data': 'hvordan du bruker tjenesten',
    'payment-details': 'betalingsopplysninger',
    'ip-address': 'IP-adresse',
    'login-details': 'innloggingsopplysninger',
    ethnicity: 'etnisk opprinnelse',
    'political-opinions': 'politiske oppfatninger',
    religion: 'religion',
    'philosophical-beliefs': 'filosofisk overbevisning',
    'trade-union-membership': 'fagforeningsmedlemskap',
    'genetic-data': 'genetiske opplysninger',
    'biometric-data': 'biometriske opplysninger',
    health: 'helse',
    'sex-life': 'seksualliv',
    'sexual-orientation': 'seksuell orientering',
  },
};
