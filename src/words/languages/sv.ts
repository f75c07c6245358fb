/**
 * Swedish: plain. Addresses readers as "du", as Swedish public bodies do. Uses the terms of the Swedish GDPR, with its
 * usual name, GDPR. Verbs are the same in singular and plural.
 */
import { dateWriter, type DatePattern } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { atStart, say, type Text } from '../say.js';
import type { Words } from './en.js';

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
const weekdays = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];

/** Outside a sentence, and in headlines: "söndag 2 november 2025", "2 november 2025". */
const alone: DatePattern = {
  months,
  weekdays,
  day: (weekday, number, month, year) => `${weekday} ${number} ${month} ${year}`,
  dayOfYear: (weekday, number, month) => `${weekday} ${number} ${month}`,
  date: (number, month, year) => `${number} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
};
const { date, day, dayOfYear } = dateWriter(alone);

/** In running text: "söndagen den 2 november 2025", "den 2 november 2025", "november 2025". */
const inText: DatePattern = {
  ...alone,
  day: (weekday, number, month, year) => `${weekday}en den ${number} ${month} ${year}`,
  date: (number, month, year) => `den ${number} ${month} ${year}`,
};
const { date: dateInText, day: dayInText } = dateWriter(inText);

/** As an adverbial of time: "den 2 november 2025", "i november 2025", "2025". */
const { date: dateOfEvent } = dateWriter({ ...inText, month: (month, year) => `i ${month} ${year}` });

const pluralCategory = (count: number) => (count === 1 ? 'one' : 'other');
const plural = pluralWriter(pluralCategory);

/** A time with a full stop, as usual in Swedish. */
const clock = (time: string): string => `kl. ${time.replace(':', '.')}`;
/** The time at which a last day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, fram till ${clock(time)}`);

const sayNo = (isBefore: boolean): string => (isBefore ? 'säga nej i förväg' : 'säga nej');

/** The publishers of a statement. */
function accordingTo(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  if (first === undefined) return 'enligt den här artikeln';
  if (second === undefined) return say`enligt ${first}`;
  return more ? say`enligt ${first}, ${second} med flera` : say`enligt ${first} och ${second}`;
}

export const sv: Words = {
  lang: 'sv',
  dir: 'ltr',
  pluralCategory,
  months,
  weekdays,
  day,
  date,
  dated: (when, what) => say`${when} – ${what}`,
  quoted: (text) => say`”${text}”`,
  comma: ', ',

  sources: (names, count) => (count > 1 ? say`Källor: ${names}` : say`Källa: ${names}`),
  quote: { original: 'Läs originalet', translated: 'översatt av redaktionen' },
  purpose: 'för att träna AI-modeller',
  updated: (when, news) => say`Nytt ${dateOfEvent(when)}: ${news}`,
  before: (text) => say`Tidigare uppgift: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: det här ändras`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, daysLeft) => {
        const isTomorrow = daysLeft === 1;
        const when = daysLeft === undefined ? day(lastDay) : dayOfYear(lastDay);
        const at = time === undefined ? '' : ` ${clock(time)}`;
        const left = daysLeft === undefined || isTomorrow ? '' : `: ${String(daysLeft)} dagar kvar`;
        return say`Säg nej senast ${isTomorrow ? 'i morgon, ' : ''}${when}${at}${left}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `I dag är sista dagen att ${sayNo(isBefore)}`
          : `Du kan ${sayNo(isBefore)} fram till ${clock(time)} i dag`,
      lastDayWas: (lastDay, isBefore, time) =>
        time === undefined
          ? say`Sista dagen att ${sayNo(isBefore)} var ${day(lastDay)}`
          : say`Du kunde ${sayNo(isBefore)} fram till ${day(lastDay)} ${clock(time)}`,
      rolling: (when) => say`Säg nej ${when}`,
      from: (start, may) => (may ? say`Kanske från och med ${day(start)}` : say`Från och med ${day(start)}`),
      announced: 'Planerat, inget datum ännu',
      undecided: 'Inte beslutat ännu',
      since: (start) => say`Pågår sedan ${dayInText(start)}`,
      sinceByPlan: (start) => say`Pågår sedan ${dayInText(start)}, enligt beskedet`,
      inUse: 'Pågår nu',
      onlyWithYes: 'Bara om du säger ja',
      postponed: 'Uppskjutet',
      paused: 'Pausat',
      stopped: 'Stoppat',
      stoppedBefore: 'Stoppat före start',
      withdrawn: 'Tillbakadraget',
      on: (what, when) => `${what} ${dateOfEvent(when)}`,
      unknown: 'Oklart om det blir av',
    },

    starts: (platform, purpose, from, may) =>
      may
        ? say`Från och med ${dayInText(from)} kan ${platform} komma att använda dina uppgifter ${purpose}.`
        : say`Från och med ${dayInText(from)} kommer ${platform} att använda dina uppgifter ${purpose}.`,
    uses: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} kan komma att använda dina uppgifter ${purpose}.`
        : say`${atStart(platform)} använder dina uppgifter ${purpose}.`,
    began: (start) => say`Det började ${dayInText(start)}.`,
    beganByPlan: (start) => say`Enligt beskedet började det ${dayInText(start)}.`,
    plans: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} kan komma att börja använda dina uppgifter ${purpose}.`
        : say`${atStart(platform)} planerar att använda dina uppgifter ${purpose}.`,
    planned: (platform, purpose, may) =>
      say`${atStart(platform)} meddelade att dina uppgifter ${may ? 'kanske ' : ''}skulle användas ${purpose}.`,
    used: (platform, purpose) => say`${atStart(platform)} använde dina uppgifter ${purpose}.`,
    notNow: (platform, purpose) => say`Just nu använder ${platform} inte dina uppgifter ${purpose}.`,
    useUnknown: (platform, purpose) => say`Det är inte känt om ${platform} nu använder dina uppgifter ${purpose}.`,
    noStart: 'Det är inte känt vilken dag det börjar.',
    sinceUnknown: 'Det är inte känt när det började.',
    nothingWithoutYes: 'Om du inte gör något händer ingenting.',
    onlyOfThoseWithYes: 'Det gäller bara personer som har sagt ja.',
    rollingDiffers: 'Sista dagen att säga nej är olika för olika personer.',
    anyTime: 'Du kan säga nej när som helst. Det spelar ingen roll när du gör det.',
    grace: 'Om du säger nej i tid räknas det som om du hade gjort det före starten.',
    editorial: 'Redaktionen för den här översikten har valt dagen.',
    coming: {
      paused: (from) => say`Från och med ${dayInText(from)} är användningen pausad.`,
      halted: (platform, from) =>
        say`Från och med ${dayInText(from)} kommer ${platform} inte längre att använda dina uppgifter till detta.`,
      changed: (from) => say`Från och med ${dayInText(from)} gäller något annat.`,
    },
    noChoice: 'Det går inte att säga nej.',
    noChoiceThen: 'Det gick inte att säga nej.',
    choiceUnknown: 'Det är inte känt om du kan säga nej.',
    stillPossible: 'Du kan fortfarande säga nej.',
    closed: (platform) => say`Enligt ${platform} går det inte längre att säga nej.`,
    notKnown: 'Det är inte känt om du fortfarande kan säga nej.',
    irreversible: 'Det går inte utan vidare att ta bort det som redan har använts.',
    reversible: 'Det som redan har använts tas då bort.',
    objectAnyTime: (basis, law) =>
      say`Enligt artikel 21 i ${law} får du när som helst göra invändningar mot användning som grundar sig på ${basis}.`,
    sayNo: (host) => say`Säg nej på ${host}`,
    sayNoByMail: (address) => say`Säg nej via e-post till ${address}`,
    sayNoByPhone: (number) => say`Säg nej per telefon: ${number}`,
    there: {
      off: 'Stäng av reglaget där.',
      on: 'Slå på reglaget där.',
      choose: (option) => say`Välj ”${option}” där.`,
    },
    save: 'Lägg till i kalendern',
    today: 'i dag',
    event: (platform) => say`${atStart(platform)}: sista dagen att säga nej`,
    differ: (lastDay) => say`Varför ${day(lastDay)}?`,
    earliest: (lastDay) =>
      say`Källorna anger olika dagar. Enligt den tidigaste uppgiften är ${dayInText(lastDay)} sista dagen.`,
    taken: (lastDay) => say`Källorna skiljer sig åt. Den här översikten utgår från ${dayInText(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'Så säger du nej',
      'opt-in': 'Så säger du ja eller tar tillbaka ditt ja',
      none: 'Det här kan du göra',
      unknown: 'Det här kan du göra',
    },
    others: (isNo, count) => `${isNo ? 'Andra sätt att säga nej' : 'Andra alternativ'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'Sätt att säga nej' : 'Alternativ'} (${String(count)})`,
    route: (number, label) => say`Alternativ ${String(number)}: ${label}`,
    type: {
      settings: 'i inställningarna',
      form: 'med ett formulär',
      email: 'via e-post',
      letter: 'per brev',
      phone: 'per telefon',
      'in-person': 'på plats',
      'in-app': 'i appen',
      'browser-signal': 'med en signal från din webbläsare',
      'delete-account': 'genom att ta bort ditt konto',
    },
    audience: (who) => say`Bara för ${who}.`,
    operator: (operator, platform) => say`Sköts av ${operator}, inte av ${platform}.`,
    cost: (cost) => say`Kostnad: ${cost}.`,
    routeLastDay: (lastDay, time) => say`Sista dagen för det här alternativet: ${day(lastDay)}${until(time)}.`,
    routeLastDayWas: (lastDay, time) =>
      say`Sista dagen för det här alternativet var ${dayInText(lastDay)}${until(time)}.`,
    costOfNo: (cost) => say`Vad det kostar att säga nej: ${cost}.`,
    deletesAccount: 'Det här tar bort hela ditt konto. Du kan inte säga nej och ändå behålla det.',
    deletesAccountToo: 'Det här tar bort hela ditt konto.',
    minutes: (count) => plural(count, { one: 'cirka # minut', other: 'cirka # minuter' }),
    login: 'du måste logga in',
    reason: 'du måste ange ett skäl',
    noReason: 'du behöver inte ange något skäl',
    whoCanUse: (who) => say`Vem kan göra det här: ${who}`,
    covers: (what) => say`Gäller: ${what}`,
    notCovers: (what) => say`Gäller inte: ${what}`,
    path: 'Eller gå till:',
    followPath: 'Gå till:',
    menu: 'Sökväg i menyn',
    off: 'Stäng av det här reglaget:',
    on: 'Slå på det här reglaget:',
    post: 'Skicka brevet till:',
    visit: 'Besök:',
    choose: (option) => say`Välj ”${option}”.`,
    send: 'Skicka in formuläret.',
    done: (step, title) => say`Steg ${String(step)} klart – ${title}`,
    allDone: 'Du har gjort alla steg.',
    open: {
      settings: (host) => say`Öppna inställningen på ${host}`,
      form: (host) => say`Öppna formuläret på ${host}`,
      other: (host) => say`Öppna sidan på ${host}`,
    },
    mail: (address) => say`Skicka e-post till ${address}`,
    call: (number) => say`Ring ${number}`,
  },

  list: {
    title: 'Vilka uppgifter gäller det?',
    used: {
      now: 'Används',
      perhaps: 'Kan komma att användas',
      ifYes: 'Används om du säger ja',
      planned: 'Skulle användas',
      past: 'Användes',
      pastIfYes: 'Användes om du hade sagt ja',
    },
    possible: 'Kan förekomma',
    possibleThen: 'Kunde förekomma',
    unclear: 'Oklart',
    notUsed: (first, second, more) => say`Används inte, ${accordingTo(first, second, more)}`,
    sensitive: 'Känsliga uppgifter',
    specialTerm: (term, use) => say`${atStart(term)}: ${use.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`${law} ger de här uppgifterna extra skydd (artikel 9).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Gäller bara: ${who}.`,
    since: (when) => say`Uppgifter från ${dateInText(when)} och framåt.`,
    people: 'Vems uppgifter gäller det?',
    whom: {
      used: 'Ingår',
      possible: 'Ingår kanske',
    },
    notIncluded: (first, second, more) => say`Ingår inte, ${accordingTo(first, second, more)}`,
  },

  authorities: {
    title: 'Vem säger vad?',
    competent: 'Vem bestämmer, och var kan du klaga?',
    role: {
      'lead-authority': 'ansvarig tillsynsmyndighet',
      'concerned-authority': 'tillsynsmyndighet',
      authority: 'myndighet',
      court: 'domstol',
      prosecutor: 'åklagare',
      government: 'regering',
      organisation: 'organisation',
    },
    outcome: {
      prohibits: 'förbjuder användningen',
      allows: 'tillåter användningen',
      orders: 'beslutar att något måste ändras',
      fines: 'beslutar om en sanktionsavgift',
      rejects: 'ger avslag',
      other: 'fattar ett beslut',
    },
    decision: (who, outcome) => say`${atStart(who)} ${outcome}`,
    lead: (authority) => say`Ansvarig tillsynsmyndighet: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Klagomål: ${authority}` : say`Klagomål (${region}): ${authority}`,
    ownAuthority: 'tillsynsmyndigheter land för land',
    asOf: (when) => say`Läget ${dateOfEvent(when)}.`,
    updates: 'Det här har hänt sedan dess',
    background: 'Bakgrund',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Källorna säger emot varandra',
      precedent: 'Det har hänt förut',
    },
    complain: (host) => say`Lämna in ett klagomål på ${host}`,
  },

  timeline: {
    title: 'Tidslinje',
    date: (when) => say`${when}:`,
    announced: 'Planen presenteras',
    statement: (authority) => say`${atStart(authority)} uttalar sig`,
    starts: 'Uppgifterna börjar användas',
    startsByPlan: 'Uppgifterna börjar användas, enligt beskedet',
    lastDay: (time) => say`Sista dagen att säga nej i förväg${until(time)}`,
    startsPerhaps: 'Uppgifterna börjar kanske användas, enligt beskedet',
    state: {
      planned: 'En ny plan presenteras',
      started: 'Uppgifterna har redan börjat användas',
      paused: 'Användningen av uppgifterna pausas',
      resumed: 'Användningen av uppgifterna fortsätter',
      halted: 'Användningen av uppgifterna stoppas',
      withdrawn: 'Planen dras tillbaka',
      unknown: 'Det är oklart om det blir av',
    },
    notBegun: {
      paused: 'Planen pausas',
      halted: 'Planen stoppas',
    },
    'scope-reduced': (platform) => say`${atStart(platform)} begränsar vilka uppgifter som används`,
    'scope-extended': (platform) => say`${atStart(platform)} börjar använda fler uppgifter`,
    today: 'I dag',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)}, en del av ${owner}`,
    announced: (when) => say`Beskedet kom ${dateOfEvent(when)}.`,
    background: 'Vad ändras, och vem säger vad?',
    reasons: (platform) => say`Det här säger ${platform}`,
    legalBasis: (who, basis) => say`${atStart(who)} stöder sig på: ${basis}.`,
    controller: (name, where) => say`Personuppgiftsansvarig: ${name} (${where}).`,
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Gäller i: ${where}.`,
    sources: (count) => say`Källor (${String(count)})`,
    reviewed: (when) => say`Senaste kontroll av text och länkar: ${date(when)}.`,
    updated: (when) => say`uppdaterat ${dateOfEvent(when)}`,
    print: 'Skriv ut',
    printAll: 'Skriv ut allt',
    share: 'Dela',
  },

  categories: {
    name: 'namn',
    photo: 'foto',
    'current-position': 'nuvarande befattning',
    'work-experience': 'arbetslivserfarenhet',
    education: 'utbildning',
    skills: 'kompetenser',
    'contact-details': 'kontaktuppgifter',
    location: 'plats',
    posts: 'inlägg',
    articles: 'artiklar',
    comments: 'kommentarer',
    polls: 'omröstningar',
    photos: 'foton',
    'group-messages': 'meddelanden i grupper',
    'private-messages': 'privata meddelanden',
    'ai-conversations': 'samtal med AI',
    files: 'filer',
    'source-code': 'källkod',
    'browsing-history': 'webbhistorik',
    'usage-data': 'hur du använder tjänsten',
    'payment-details': 'betalningsuppgifter',
    'ip-address': 'IP-adress',
    'login-details': 'inloggningsuppgifter',
    ethnicity: 'etniskt ursprung',
    'political-opinions': 'politiska åsikter',
    religion: 'religion',
    'philosophical-beliefs': 'filosofisk övertygelse',
    'trade-union-membership': 'medlemskap i fackförening',
    'genetic-data': 'genetiska uppgifter',
    'biometric-data': 'biometriska uppgifter',
    health: 'hälsa',
    'sex-life': 'sexualliv',
    'sexual-orientation': 'sexuell läggning',
  },
};
