/**
 * German: plain (B1). Addresses readers as "Sie", as public bodies do in letters and on their websites. Uses the terms
 * of the German GDPR (DSGVO). Names occur only in the nominative, because a name with an article cannot be inflected
 * here.
 */
import { dateWriter, type DatePattern } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { agreeing, atStart, say, type Name, type Text } from '../say.js';
import type { Words } from './en.js';

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];
const weekdays = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];

/** Outside a sentence, without a comma, as a label: "Sonntag 2. November 2025". */
const alone: DatePattern = {
  months,
  weekdays,
  day: (weekday, number, month, year) => `${weekday} ${number}. ${month} ${year}`,
  dayOfYear: (weekday, number, month) => `${weekday} ${number}. ${month}`,
  date: (number, month, year) => `${number}. ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
};
const { date, day } = dateWriter(alone);

/** In a headline, for every case: "Sonntag, 2. November 2025". */
const { day: dayInShort, dayOfYear: dayOfYearInShort } = dateWriter({
  ...alone,
  day: (weekday, number, month, year) => `${weekday}, ${number}. ${month} ${year}`,
  dayOfYear: (weekday, number, month) => `${weekday}, ${number}. ${month}`,
});

/** As a subject: "Sonntag, der 2. November 2025". */
const { day: dayInNominative } = dateWriter({
  ...alone,
  day: (weekday, number, month, year) => `${weekday}, der ${number}. ${month} ${year}`,
});

/** After "ab", "am" and "von": "Sonntag, dem 2. November 2025"; without the weekday "dem 2. November 2025". */
const { date: dateInDative, day: dayInDative } = dateWriter({
  ...alone,
  day: (weekday, number, month, year) => `${weekday}, dem ${number}. ${month} ${year}`,
  date: (number, month, year) => `dem ${number}. ${month} ${year}`,
});

/** As an adverbial of time: "am 2. November 2025", "im November 2025", "2025". */
const { date: dateOfEvent } = dateWriter({
  ...alone,
  date: (number, month, year) => `am ${number}. ${month} ${year}`,
  month: (month, year) => `im ${month} ${year}`,
});

const pluralCategory = (count: number) => (count === 1 ? 'one' : 'other');
const plural = pluralWriter(pluralCategory);

/** The time at which a last day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, bis ${time} Uhr`);

/** "Before the start", if the last day is before the use. */
const before = (isBefore: boolean): string => (isBefore ? 'noch vor Beginn ' : '');

/** Like `before`, but separates "vor Beginn" from a time. */
const youBefore = (isBefore: boolean, can: 'können' | 'konnten'): string =>
  isBefore ? `Vor Beginn ${can} Sie` : `Sie ${can}`;

/** The publishers of a statement. */
function accordingTo(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  if (first === undefined) return 'laut diesem Artikel';
  if (second === undefined) return say`laut ${first}`;
  return more ? say`laut ${first}, ${second} und anderen` : say`laut ${first} und ${second}`;
}

const uses = (platform: Name): string => agreeing(platform, 'verwendet', 'verwenden');
const can = (platform: Name): string => agreeing(platform, 'kann', 'können');
const has = (platform: Name): string => agreeing(platform, 'hat', 'haben');

export const de: Words = {
  lang: 'de',
  dir: 'ltr',
  pluralCategory,
  months,
  weekdays,
  day,
  date,
  dated: (when, what) => say`${when} – ${what}`,
  quoted: (text) => say`„${text}“`,
  comma: ', ',

  sources: (names, count) => (count > 1 ? say`Quellen: ${names}` : say`Quelle: ${names}`),
  quote: { original: 'Original lesen', translated: 'übersetzt von der Redaktion' },
  purpose: 'um KI-Modelle zu trainieren',
  updated: (when, news) => say`Neu ${dateOfEvent(when)}: ${news}`,
  before: (text) => say`Zuvor gemeldet: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: was sich ändert`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, daysLeft) => {
        const isTomorrow = daysLeft === 1;
        const when = daysLeft === undefined ? dayInShort(lastDay) : dayOfYearInShort(lastDay);
        const inclusive = time === undefined ? 'einschließlich ' : '';
        const at = time === undefined ? '' : `, ${time} Uhr`;
        const left = daysLeft === undefined || isTomorrow ? '' : `: noch ${String(daysLeft)} Tage`;
        return say`Sagen Sie Nein bis ${inclusive}${isTomorrow ? 'morgen, ' : ''}${when}${at}${left}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `Heute ist der letzte Tag, um ${before(isBefore)}Nein zu sagen`
          : `${youBefore(isBefore, 'können')} heute bis ${time} Uhr Nein sagen`,
      lastDayWas: (lastDay, isBefore, time) =>
        time === undefined
          ? say`Der letzte Tag, um ${before(isBefore)}Nein zu sagen, war ${dayInNominative(lastDay)}`
          : say`${youBefore(isBefore, 'konnten')} bis ${dayInShort(lastDay)}, ${time} Uhr, Nein sagen`,
      rolling: (when) => say`Sagen Sie Nein ${when}`,
      from: (start, may) => (may ? say`Möglicherweise ab ${dayInShort(start)}` : say`Ab ${dayInShort(start)}`),
      announced: 'Angekündigt, noch ohne Datum',
      undecided: 'Noch nicht entschieden',
      since: (start) => say`Seit ${dayInShort(start)}`,
      sinceByPlan: (start) => say`Laut Ankündigung seit ${dayInShort(start)}`,
      inUse: 'Läuft bereits',
      onlyWithYes: 'Nur wenn Sie Ja sagen',
      postponed: 'Verschoben',
      paused: 'Vorerst gestoppt',
      stopped: 'Beendet',
      stoppedBefore: 'Vor Beginn gestoppt',
      withdrawn: 'Zurückgezogen',
      on: (what, when) => `${what} ${dateOfEvent(when)}`,
      unknown: 'Unklar, ob es dazu kommt',
    },

    starts: (platform, purpose, from, may) =>
      may
        ? say`Ab ${dayInDative(from)}, ${can(platform)} ${platform} Ihre Daten verwenden, ${purpose}.`
        : say`Ab ${dayInDative(from)}, ${uses(platform)} ${platform} Ihre Daten, ${purpose}.`,
    uses: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${can(platform)} Ihre Daten verwenden, ${purpose}.`
        : say`${atStart(platform)} ${uses(platform)} Ihre Daten, ${purpose}.`,
    began: (start) => say`Das begann am ${dayInDative(start)}.`,
    beganByPlan: (start) => say`Laut Ankündigung begann das am ${dayInDative(start)}.`,
    plans: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${agreeing(platform, 'könnte', 'könnten')} Ihre Daten künftig verwenden, ${purpose}.`
        : say`${atStart(platform)} ${agreeing(platform, 'will', 'wollen')} Ihre Daten künftig verwenden, ${purpose}.`,
    planned: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${has(platform)} angekündigt, Ihre Daten möglicherweise zu verwenden, ${purpose}.`
        : say`${atStart(platform)} ${has(platform)} den Plan angekündigt, Ihre Daten zu verwenden, ${purpose}.`,
    used: (platform, purpose) => say`${atStart(platform)} ${has(platform)} Ihre Daten verwendet, ${purpose}.`,
    notNow: (platform, purpose) => say`Zurzeit ${uses(platform)} ${platform} Ihre Daten nicht, ${purpose}.`,
    useUnknown: (platform, purpose) =>
      say`Es ist nicht bekannt, ob ${platform} Ihre Daten jetzt ${uses(platform)}, ${purpose}.`,
    noStart: 'Es ist nicht bekannt, ab welchem Tag.',
    sinceUnknown: 'Es ist nicht bekannt, seit wann.',
    nothingWithoutYes: 'Wenn Sie nichts tun, passiert nichts.',
    onlyOfThoseWithYes: 'Das betrifft nur Menschen, die Ja gesagt haben.',
    rollingDiffers: 'Der letzte Tag, um Nein zu sagen, ist nicht für alle derselbe.',
    anyTime: 'Sie können jederzeit Nein sagen. Es macht keinen Unterschied, wann Sie das tun.',
    grace: 'Wenn Sie rechtzeitig Nein sagen, zählt das so, als hätten Sie es vor Beginn gesagt.',
    editorial: 'Diesen Tag hat die Redaktion dieser Übersicht gewählt.',
    coming: {
      paused: (from) => say`Ab ${dayInDative(from)}, ist die Verwendung vorerst gestoppt.`,
      halted: (platform, from) =>
        say`Ab ${dayInDative(from)}, ${uses(platform)} ${platform} Ihre Daten dafür nicht mehr.`,
      changed: (from) => say`Ab ${dayInDative(from)}, gilt etwas anderes.`,
    },
    noChoice: 'Es gibt keine Möglichkeit, Nein zu sagen.',
    noChoiceThen: 'Es gab keine Möglichkeit, Nein zu sagen.',
    choiceUnknown: 'Es ist nicht bekannt, ob Sie Nein sagen können.',
    stillPossible: 'Sie können immer noch Nein sagen.',
    closed: (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'gibt', 'geben')} an, dass Sie jetzt nicht mehr Nein sagen können.`,
    notKnown: 'Es ist nicht bekannt, ob Sie noch Nein sagen können.',
    irreversible: 'Was schon verwendet wurde, lässt sich nicht einfach wieder herausnehmen.',
    reversible: 'Was schon verwendet wurde, wird dann wieder herausgenommen.',
    objectAnyTime: (basis, law) =>
      say`Nach Artikel 21 ${law} dürfen Sie jederzeit Widerspruch einlegen, wenn sich die Verwendung auf Folgendes stützt: ${basis}.`,
    sayNo: (host) => say`Auf ${host} Nein sagen`,
    sayNoByMail: (address) => say`Per E-Mail an ${address} Nein sagen`,
    sayNoByPhone: (number) => say`Telefonisch Nein sagen: ${number}`,
    there: {
      off: 'Schalten Sie die Einstellung dort aus.',
      on: 'Schalten Sie die Einstellung dort ein.',
      choose: (option) => say`Wählen Sie dort „${option}“.`,
    },
    save: 'In den Kalender eintragen',
    today: 'heute',
    event: (platform) => say`${atStart(platform)}: letzter Tag, um Nein zu sagen`,
    differ: (lastDay) => say`Warum ${dayInNominative(lastDay)}?`,
    earliest: (lastDay) =>
      say`Die Quellen nennen verschiedene Tage. Nach der frühesten Angabe ist der letzte Tag ${dayInNominative(lastDay)}.`,
    taken: (lastDay) => say`Die Quellen sind sich nicht einig. Diese Übersicht geht von ${dayInDative(lastDay)}, aus.`,
  },

  stepper: {
    title: {
      'opt-out': 'So sagen Sie Nein',
      'opt-in': 'So sagen Sie Ja oder nehmen Sie Ihr Ja zurück',
      none: 'Was Sie tun können',
      unknown: 'Was Sie tun können',
    },
    others: (isNo, count) =>
      `${isNo ? 'Andere Möglichkeiten, Nein zu sagen' : 'Andere Möglichkeiten'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'Möglichkeiten, Nein zu sagen' : 'Möglichkeiten'} (${String(count)})`,
    route: (number, label) => say`Möglichkeit ${String(number)}: ${label}`,
    type: {
      settings: 'in den Einstellungen',
      form: 'mit einem Formular',
      email: 'per E-Mail',
      letter: 'per Brief',
      phone: 'telefonisch',
      'in-person': 'persönlich vor Ort',
      'in-app': 'in der App',
      'browser-signal': 'mit einem Signal Ihres Browsers',
      'delete-account': 'indem Sie Ihr Konto löschen',
    },
    audience: (who) => say`Nur für: ${who}.`,
    operator: (operator, platform) =>
      say`Anbieter ${agreeing(operator, 'ist', 'sind')} hier ${operator}, nicht ${platform}.`,
    cost: (cost) => say`Kosten: ${cost}.`,
    routeLastDay: (lastDay, time) => say`Letzter Tag für diese Möglichkeit: ${dayInShort(lastDay)}${until(time)}.`,
    routeLastDayWas: (lastDay, time) =>
      say`Der letzte Tag für diese Möglichkeit war ${dayInNominative(lastDay)}${until(time)}.`,
    costOfNo: (cost) => say`Was es kostet, Nein zu sagen: ${cost}.`,
    deletesAccount: 'Damit löschen Sie Ihr ganzes Konto. Sie können nicht Nein sagen und das Konto behalten.',
    deletesAccountToo: 'Damit löschen Sie Ihr ganzes Konto.',
    minutes: (count) => plural(count, { one: 'etwa # Minute', other: 'etwa # Minuten' }),
    login: 'Sie müssen sich einloggen',
    reason: 'Sie müssen einen Grund angeben',
    noReason: 'Sie müssen keinen Grund angeben',
    whoCanUse: (who) => say`Wer das tun kann: ${who}`,
    covers: (what) => say`Gilt für: ${what}`,
    notCovers: (what) => say`Gilt nicht für: ${what}`,
    path: 'Oder gehen Sie zu:',
    followPath: 'Gehen Sie zu:',
    menu: 'Pfad im Menü',
    off: 'Schalten Sie diese Einstellung aus:',
    on: 'Schalten Sie diese Einstellung ein:',
    post: 'Schicken Sie Ihren Brief an:',
    visit: 'Gehen Sie zu dieser Adresse:',
    choose: (option) => say`Wählen Sie „${option}“.`,
    send: 'Schicken Sie das Formular ab.',
    done: (step, title) => say`Schritt ${String(step)} erledigt – ${title}`,
    allDone: 'Sie haben alle Schritte erledigt.',
    open: {
      settings: (host) => say`Einstellung auf ${host} öffnen`,
      form: (host) => say`Formular auf ${host} öffnen`,
      other: (host) => say`Seite auf ${host} öffnen`,
    },
    mail: (address) => say`E-Mail an ${address} schreiben`,
    call: (number) => say`${number} anrufen`,
  },

  list: {
    title: 'Um welche Daten geht es?',
    used: {
      now: 'Werden verwendet',
      perhaps: 'Werden möglicherweise verwendet',
      ifYes: 'Werden verwendet, wenn Sie Ja sagen',
      planned: 'Sollten verwendet werden',
      past: 'Wurden verwendet',
      pastIfYes: 'Wurden verwendet, wenn Sie Ja gesagt hatten',
    },
    possible: 'Können vorkommen',
    possibleThen: 'Konnten vorkommen',
    unclear: 'Unklar',
    notUsed: (first, second, more) => say`Nicht verwendet, ${accordingTo(first, second, more)}`,
    sensitive: 'Sensible Daten',
    // lower-cases only the first letter: "Ja", "Sie" and nouns keep their capital
    specialTerm: (term, use) => say`${atStart(term)}: ${use.charAt(0).toLowerCase() + use.slice(1)}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`Die ${law} schützt diese Daten besonders (Artikel 9).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Nur für: ${who}.`,
    since: (when) => say`Daten ab ${dateInDative(when)}.`,
    people: 'Um wessen Daten geht es?',
    whom: {
      used: 'Betroffen',
      possible: 'Möglicherweise betroffen',
    },
    notIncluded: (first, second, more) => say`Nicht betroffen, ${accordingTo(first, second, more)}`,
  },

  authorities: {
    title: 'Wer sagt was?',
    competent: 'Wer entscheidet, und wo können Sie sich beschweren?',
    role: {
      'lead-authority': 'federführende Aufsichtsbehörde',
      'concerned-authority': 'Aufsichtsbehörde',
      authority: 'Behörde',
      court: 'Gericht',
      prosecutor: 'Staatsanwaltschaft',
      government: 'Regierung',
      organisation: 'Organisation',
    },
    outcome: {
      prohibits: 'verbietet die Verwendung',
      allows: 'erlaubt die Verwendung',
      orders: 'ordnet eine Änderung an',
      fines: 'verhängt ein Bußgeld',
      rejects: 'weist den Fall ab',
      other: 'trifft eine Entscheidung',
    },
    decision: (who, outcome) => say`${atStart(who)} ${outcome}`,
    lead: (authority) => say`Federführende Aufsichtsbehörde: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Beschwerden: ${authority}` : say`Beschwerden (${region}): ${authority}`,
    ownAuthority: 'Aufsichtsbehörden nach Ländern',
    asOf: (when) => say`Stand: ${date(when)}.`,
    updates: 'Was seitdem passiert ist',
    background: 'Hintergrund',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Die Quellen widersprechen sich',
      precedent: 'Das gab es schon einmal',
    },
    complain: (host) => say`Auf ${host} Beschwerde einlegen`,
  },

  timeline: {
    title: 'Zeitleiste',
    date: (when) => say`${when}:`,
    announced: 'Der Plan wird angekündigt',
    statement: (authority) => say`${atStart(authority)} ${agreeing(authority, 'nimmt', 'nehmen')} Stellung`,
    starts: 'Die Verwendung der Daten beginnt',
    startsByPlan: 'Laut Ankündigung beginnt die Verwendung der Daten',
    lastDay: (time) => say`Letzter Tag, um vor Beginn Nein zu sagen${until(time)}`,
    startsPerhaps: 'Laut Ankündigung beginnt möglicherweise die Verwendung der Daten',
    state: {
      planned: 'Ein neuer Plan wird angekündigt',
      started: 'Die Verwendung der Daten hat schon begonnen',
      paused: 'Die Verwendung der Daten wird vorerst gestoppt',
      resumed: 'Die Verwendung der Daten geht weiter',
      halted: 'Die Verwendung der Daten wird beendet',
      withdrawn: 'Der Plan wird zurückgezogen',
      unknown: 'Es ist unklar, ob es dazu kommt',
    },
    notBegun: {
      paused: 'Der Plan wird vorerst gestoppt',
      halted: 'Der Plan wird gestoppt',
    },
    'scope-reduced': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'schränkt', 'schränken')} ein, welche Daten verwendet werden`,
    'scope-extended': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'beginnt', 'beginnen')}, mehr Daten zu verwenden`,
    today: 'Heute',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)} (${agreeing(platform, 'gehört', 'gehören')} zu ${owner})`,
    announced: (when) => say`Angekündigt: ${date(when)}.`,
    background: 'Was ändert sich, und wer sagt was?',
    reasons: (platform) => say`Was ${platform} selbst ${agreeing(platform, 'sagt', 'sagen')}`,
    legalBasis: (who, basis) => say`${atStart(who)} ${agreeing(who, 'beruft', 'berufen')} sich auf: ${basis}.`,
    controller: (name, where) => say`Verantwortlich: ${name} (${where}).`,
    law: { GDPR: 'DSGVO', 'UK GDPR': 'UK GDPR' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Gilt in: ${where}.`,
    sources: (count) => say`Quellen (${String(count)})`,
    reviewed: (when) => say`Text und Links zuletzt geprüft ${dateOfEvent(when)}.`,
    updated: (when) => say`aktualisiert ${dateOfEvent(when)}`,
    print: 'Drucken',
    printAll: 'Alles drucken',
    share: 'Teilen',
  },

  categories: {
    name: 'Name',
    photo: 'Foto',
    'current-position': 'aktuelle Stelle',
    'work-experience': 'Berufserfahrung',
    education: 'Ausbildung',
    skills: 'Kenntnisse und Fähigkeiten',
    'contact-details': 'Kontaktdaten',
    location: 'Standort',
    posts: 'Beiträge',
    articles: 'Artikel',
    comments: 'Kommentare',
    polls: 'Umfragen',
    photos: 'Fotos',
    'group-messages': 'Nachrichten in Gruppen',
    'private-messages': 'private Nachrichten',
    'ai-conversations': 'Gespräche mit KI',
    files: 'Dateien',
    'source-code': 'Quellcode',
    'browsing-history': 'Browserverlauf',
    'usage-data': 'wie Sie den Dienst nutzen',
    'payment-details': 'Zahlungsdaten',
    'ip-address': 'IP-Adresse',
    'login-details': 'Zugangsdaten',
    ethnicity: 'ethnische Herkunft',
    'political-opinions': 'politische Meinungen',
    religion: 'Religion',
    'philosophical-beliefs': 'Weltanschauung',
    'trade-union-membership': 'Mitgliedschaft in einer Gewerkschaft',
    'genetic-data': 'genetische Daten',
    'biometric-data': 'biometrische Daten',
    health: 'Gesundheit',
    'sex-life': 'Sexualleben',
    'sexual-orientation': 'sexuelle Orientierung',
  },
};
