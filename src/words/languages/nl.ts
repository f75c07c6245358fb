/** Dutch: plain (B1). Addresses readers as "je". Uses the terms of the Dutch GDPR (AVG). */
import { dateWriter } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { agreeing, atStart, say, type Name, type Text } from '../say.js';
import type { Words } from './en.js';

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const weekdays = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

const { date, day, dayOfYear } = dateWriter({
  months,
  weekdays,
  day: (weekday, number, month, year) => `${weekday} ${number} ${month} ${year}`,
  dayOfYear: (weekday, number, month) => `${weekday} ${number} ${month}`,
  date: (number, month, year) => `${number} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
});

const pluralCategory = (count: number) => (count === 1 ? 'one' : 'other');
const plural = pluralWriter(pluralCategory);

/** The time at which a last day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, tot ${clock(time)} uur`);

/** A time with a full stop, as usual in Dutch. */
const clock = (time: string): string => time.replace(':', '.');

const before = (isBefore: boolean): string => (isBefore ? 'vooraf ' : '');

/** The publishers of a statement. */
function accordingTo(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  if (first === undefined) return 'volgens dit artikel';
  if (second === undefined) return say`volgens ${first}`;
  return more ? say`volgens ${first}, ${second} en anderen` : say`volgens ${first} en ${second}`;
}

const uses = (platform: Name): string => agreeing(platform, 'gebruikt', 'gebruiken');
const can = (platform: Name): string => agreeing(platform, 'kan', 'kunnen');

export const nl: Words = {
  lang: 'nl',
  dir: 'ltr',
  pluralCategory,
  months,
  weekdays,
  day,
  date,
  dated: (when, what) => say`${when} – ${what}`,
  quoted: (text) => say`“${text}”`,
  comma: ', ',

  sources: (names, count) => (count > 1 ? say`Bronnen: ${names}` : say`Bron: ${names}`),
  quote: { original: 'Lees het origineel', translated: 'vertaald door de redactie' },
  purpose: 'om AI-modellen te trainen',
  updated: (when, news) => say`Nieuws van ${date(when)}: ${news}`,
  before: (text) => say`Eerder gemeld: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: wat er verandert`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, daysLeft) => {
        const isTomorrow = daysLeft === 1;
        const when = daysLeft === undefined ? day(lastDay) : dayOfYear(lastDay);
        const at = time === undefined ? '' : ` om ${clock(time)} uur`;
        const left = daysLeft === undefined || isTomorrow ? '' : `: nog ${String(daysLeft)} dagen`;
        return say`Zeg nee uiterlijk ${isTomorrow ? 'morgen, ' : ''}${when}${at}${left}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `Vandaag is de laatste dag om ${before(isBefore)}nee te zeggen`
          : `Je kunt vandaag tot ${clock(time)} uur ${before(isBefore)}nee zeggen`,
      lastDayWas: (lastDay, isBefore, time) =>
        time === undefined
          ? say`De laatste dag om ${before(isBefore)}nee te zeggen was ${day(lastDay)}`
          : say`Je kon tot ${day(lastDay)}, ${clock(time)} uur ${before(isBefore)}nee zeggen`,
      rolling: (when) => say`Zeg nee ${when}`,
      from: (start, may) => (may ? say`Mogelijk vanaf ${day(start)}` : say`Vanaf ${day(start)}`),
      announced: 'Aangekondigd, nog zonder datum',
      undecided: 'Nog niet besloten',
      since: (start) => say`Sinds ${day(start)}`,
      sinceByPlan: (start) => say`Volgens de aankondiging sinds ${day(start)}`,
      inUse: 'Nu in gebruik',
      onlyWithYes: 'Alleen als je ja zegt',
      postponed: 'Uitgesteld',
      paused: 'Stilgelegd',
      stopped: 'Gestopt',
      stoppedBefore: 'Gestopt vóór de start',
      withdrawn: 'Ingetrokken',
      on: (what, when) => `${what} ${when.length < 10 ? 'in' : 'op'} ${date(when)}`,
      unknown: 'Onduidelijk of het doorgaat',
    },

    starts: (platform, purpose, from, may) =>
      may
        ? say`Vanaf ${day(from)} ${can(platform)} ${platform} je gegevens gebruiken ${purpose}.`
        : say`Vanaf ${day(from)} ${uses(platform)} ${platform} je gegevens ${purpose}.`,
    uses: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${can(platform)} je gegevens gebruiken ${purpose}.`
        : say`${atStart(platform)} ${uses(platform)} je gegevens ${purpose}.`,
    began: (start) => say`Dit begon op ${day(start)}.`,
    beganByPlan: (start) => say`Volgens de aankondiging begon dit op ${day(start)}.`,
    plans: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${can(platform)} je gegevens gaan gebruiken ${purpose}.`
        : say`${atStart(platform)} ${agreeing(platform, 'wil', 'willen')} je gegevens gebruiken ${purpose}.`,
    planned: (platform, purpose, may) =>
      say`${atStart(platform)} ${agreeing(platform, 'kondigde', 'kondigden')} aan je gegevens ${may ? 'misschien ' : ''}te gaan gebruiken ${purpose}.`,
    used: (platform, purpose) =>
      say`${atStart(platform)} ${agreeing(platform, 'gebruikte', 'gebruikten')} je gegevens ${purpose}.`,
    notNow: (platform, purpose) => say`Op dit moment ${uses(platform)} ${platform} je gegevens niet ${purpose}.`,
    useUnknown: (platform, purpose) =>
      say`Het is niet bekend of ${platform} je gegevens nu ${uses(platform)} ${purpose}.`,
    noStart: 'Het is niet bekend vanaf welke dag.',
    sinceUnknown: 'Sinds wanneer is niet bekend.',
    nothingWithoutYes: 'Doe je niets, dan gebeurt er niets.',
    onlyOfThoseWithYes: 'Het gaat alleen om mensen die ja hebben gezegd.',
    rollingDiffers: 'De laatste dag om nee te zeggen verschilt per persoon.',
    anyTime: 'Je kunt altijd nee zeggen. Het maakt niet uit wanneer.',
    grace: 'Zeg je op tijd nee, dan telt dat alsof je het vóór de start zei.',
    editorial: 'De makers van dit overzicht kozen deze dag.',
    coming: {
      paused: (from) => say`Vanaf ${day(from)} ligt het gebruik stil.`,
      halted: (platform, from) =>
        say`Vanaf ${day(from)} ${uses(platform)} ${platform} je gegevens hier niet meer voor.`,
      changed: (from) => say`Vanaf ${day(from)} geldt iets anders.`,
    },
    noChoice: 'Je kunt geen nee zeggen.',
    noChoiceThen: 'Je kon geen nee zeggen.',
    choiceUnknown: 'Of je nee kunt zeggen, is niet bekend.',
    stillPossible: 'Je kunt nog steeds nee zeggen.',
    closed: (platform) => say`Volgens ${platform} kun je nu geen nee meer zeggen.`,
    notKnown: 'Of je nu nog nee kunt zeggen, is niet bekend.',
    irreversible: 'Wat al gebruikt is, is er niet zomaar meer uit te halen.',
    reversible: 'Wat al gebruikt is, wordt er dan uit gehaald.',
    objectAnyTime: (basis, law) =>
      say`Volgens artikel 21 van de ${law} mag je altijd bezwaar maken tegen gebruik op grond van ${basis}.`,
    sayNo: (host) => say`Zeg nee op ${host}`,
    sayNoByMail: (address) => say`Zeg nee per e-mail aan ${address}`,
    sayNoByPhone: (number) => say`Zeg nee per telefoon: ${number}`,
    there: {
      off: 'Zet daar de schakelaar uit.',
      on: 'Zet daar de schakelaar aan.',
      choose: (option) => say`Kies daar “${option}”.`,
    },
    save: 'Zet in agenda',
    today: 'vandaag',
    event: (platform) => say`${atStart(platform)}: laatste dag om nee te zeggen`,
    differ: (lastDay) => say`Waarom ${day(lastDay)}?`,
    earliest: (lastDay) =>
      say`De bronnen noemen verschillende dagen. Volgens de vroegste is ${day(lastDay)} de laatste dag.`,
    taken: (lastDay) => say`De bronnen verschillen. Dit overzicht gaat uit van ${day(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'Zo zeg je nee',
      'opt-in': 'Zo zeg je ja, of trek je je ja in',
      none: 'Wat je kunt doen',
      unknown: 'Wat je kunt doen',
    },
    others: (isNo, count) => `${isNo ? 'Andere manieren om nee te zeggen' : 'Andere mogelijkheden'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'Manieren om nee te zeggen' : 'Mogelijkheden'} (${String(count)})`,
    route: (number, label) => say`Manier ${String(number)}: ${label}`,
    type: {
      settings: 'via de instellingen',
      form: 'met een formulier',
      email: 'per e-mail',
      letter: 'per brief',
      phone: 'per telefoon',
      'in-person': 'aan de balie',
      'in-app': 'in de app',
      'browser-signal': 'met een signaal van je browser',
      'delete-account': 'door je account te verwijderen',
    },
    audience: (who) => say`Alleen voor ${who}.`,
    operator: (operator, platform) => say`Dit loopt via ${operator}, niet via ${platform}.`,
    cost: (cost) => say`Kosten: ${cost}.`,
    routeLastDay: (lastDay, time) => say`Laatste dag om het zo te doen: ${day(lastDay)}${until(time)}.`,
    routeLastDayWas: (lastDay, time) => say`De laatste dag om het zo te doen was ${day(lastDay)}${until(time)}.`,
    costOfNo: (cost) => say`Wat nee zeggen kost: ${cost}.`,
    deletesAccount: 'Hiermee verwijder je je hele account. Je kunt niet nee zeggen en je account houden.',
    deletesAccountToo: 'Hiermee verwijder je je hele account.',
    minutes: (count) => plural(count, { one: '± # minuut', other: '± # minuten' }),
    login: 'je moet inloggen',
    reason: 'je moet een reden geven',
    noReason: 'geen reden nodig',
    whoCanUse: (who) => say`Wie dit kan doen: ${who}`,
    covers: (what) => say`Geldt voor: ${what}`,
    notCovers: (what) => say`Geldt niet voor: ${what}`,
    path: 'Of ga naar:',
    followPath: 'Ga naar:',
    menu: 'Pad in het menu',
    off: 'Zet deze schakelaar uit:',
    on: 'Zet deze schakelaar aan:',
    post: 'Stuur je brief naar:',
    visit: 'Ga naar:',
    choose: (option) => say`Kies “${option}”.`,
    send: 'Verstuur het formulier.',
    done: (step, title) => say`Stap ${String(step)} gedaan – ${title}`,
    allDone: 'Je hebt alle stappen gedaan.',
    open: {
      settings: (host) => say`Open de instelling op ${host}`,
      form: (host) => say`Open het formulier op ${host}`,
      other: (host) => say`Open de pagina op ${host}`,
    },
    mail: (address) => say`Stuur een e-mail naar ${address}`,
    call: (number) => say`Bel ${number}`,
  },

  list: {
    title: 'Om welke gegevens gaat het?',
    used: {
      now: 'Wordt gebruikt',
      perhaps: 'Kan worden gebruikt',
      ifYes: 'Wordt gebruikt als je ja zegt',
      planned: 'Zou worden gebruikt',
      past: 'Werd gebruikt',
      pastIfYes: 'Werd gebruikt als je ja had gezegd',
    },
    possible: 'Kan voorkomen',
    possibleThen: 'Kon voorkomen',
    unclear: 'Onduidelijk',
    notUsed: (first, second, more) => say`Niet gebruikt, ${accordingTo(first, second, more)}`,
    sensitive: 'Gevoelig',
    specialTerm: (term, use) => say`${atStart(term)}: ${use.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`De ${law} beschermt deze gegevens extra (artikel 9).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Alleen voor: ${who}.`,
    since: (when) => say`Gegevens vanaf ${date(when)}.`,
    people: 'Van wie?',
    whom: {
      used: 'Wel',
      possible: 'Misschien',
    },
    notIncluded: (first, second, more) => say`Niet, ${accordingTo(first, second, more)}`,
  },

  authorities: {
    title: 'Wie zegt wat?',
    competent: 'Wie beslist, en waar klaag je?',
    role: {
      'lead-authority': 'leidende privacytoezichthouder',
      'concerned-authority': 'privacytoezichthouder',
      authority: 'toezichthouder',
      court: 'rechter',
      prosecutor: 'openbaar aanklager',
      government: 'overheid',
      organisation: 'organisatie',
    },
    outcome: {
      prohibits: 'verbiedt het gebruik',
      allows: 'staat het gebruik toe',
      orders: 'beveelt een verandering',
      fines: 'legt een boete op',
      rejects: 'wijst de zaak af',
      other: 'neemt een besluit',
    },
    decision: (who, outcome) => say`${atStart(who)} ${outcome}`,
    lead: (authority) => say`Leidende privacytoezichthouder: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Klachten: ${authority}` : say`Klachten (${region}): ${authority}`,
    ownAuthority: 'privacytoezichthouders per land',
    asOf: (when) => say`Stand op ${date(when)}.`,
    updates: 'Wat er daarna gebeurde',
    background: 'Achtergrond',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'De bronnen spreken elkaar tegen',
      precedent: 'Dit gebeurde eerder',
    },
    complain: (host) => say`Dien een klacht in op ${host}`,
  },

  timeline: {
    title: 'Tijdlijn',
    date: (when) => say`${when}:`,
    announced: 'Het plan wordt aangekondigd',
    statement: (authority) => say`${atStart(authority)} reageert`,
    starts: 'Het gebruik begint',
    startsByPlan: 'Het gebruik begint, volgens de aankondiging',
    lastDay: (time) => say`Laatste dag om vooraf nee te zeggen${until(time)}`,
    startsPerhaps: 'Het gebruik kan beginnen, volgens de aankondiging',
    state: {
      planned: 'Er wordt een nieuw plan aangekondigd',
      started: 'Het gebruik is al begonnen',
      paused: 'Het gebruik ligt voorlopig stil',
      resumed: 'Het gebruik gaat verder',
      halted: 'Het gebruik stopt',
      withdrawn: 'Het plan wordt ingetrokken',
      unknown: 'Het is onduidelijk of het doorgaat',
    },
    notBegun: {
      paused: 'Het ligt voorlopig stil',
      halted: 'Het plan wordt gestopt',
    },
    'scope-reduced': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'gaat', 'gaan')} minder gegevens gebruiken`,
    'scope-extended': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'gaat', 'gaan')} meer gegevens gebruiken`,
    today: 'Vandaag',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)}, van ${owner}`,
    announced: (when) => say`Aangekondigd: ${date(when)}.`,
    background: 'Wat verandert er, en wie zegt wat?',
    reasons: (platform) => say`Dit ${agreeing(platform, 'zegt', 'zeggen')} ${platform} zelf`,
    legalBasis: (who, basis) => say`${atStart(who)} ${agreeing(who, 'beroept', 'beroepen')} zich op: ${basis}.`,
    controller: (name, where) => say`Verantwoordelijk: ${name} (${where}).`,
    law: { GDPR: 'AVG', 'UK GDPR': 'UK GDPR' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Geldt in: ${where}.`,
    sources: (count) => say`Bronnen (${String(count)})`,
    reviewed: (when) => say`Tekst en links nagekeken op ${date(when)}.`,
    updated: (when) => say`bijgewerkt op ${date(when)}`,
    print: 'Printen',
    printAll: 'Alles printen',
    share: 'Delen',
  },

  categories: {
    name: 'naam',
    photo: 'foto',
    'current-position': 'huidige functie',
    'work-experience': 'werkervaring',
    education: 'opleiding',
    skills: 'vaardigheden',
    'contact-details': 'contactgegevens',
    location: 'locatie',
    posts: 'posts',
    articles: 'artikelen',
    comments: 'reacties',
    polls: 'polls',
    photos: 'foto’s',
    'group-messages': 'berichten in groepen',
    'private-messages': 'privéberichten',
    'ai-conversations': 'gesprekken met AI',
    files: 'bestanden',
    'source-code': 'broncode',
    'browsing-history': 'surfgeschiedenis',
    'usage-data': 'hoe je de dienst gebruikt',
    'payment-details': 'betaalgegevens',
    'ip-address': 'IP-adres',
    'login-details': 'inloggegevens',
    ethnicity: 'etniciteit',
    'political-opinions': 'politieke voorkeur',
    religion: 'religie',
    'philosophical-beliefs': 'levensovertuiging',
    'trade-union-membership': 'lidmaatschap van een vakbond',
    'genetic-data': 'genetische gegevens',
    'biometric-data': 'biometrische gegevens',
    health: 'gezondheid',
    'sex-life': 'seksleven',
    'sexual-orientation': 'seksuele gerichtheid',
  },
};
