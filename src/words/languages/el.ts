/**
 * Greek: plain (B1). Addresses readers in the polite plural, as gov.gr does. Uses the terms of the Greek GDPR (ΓΚΠΔ). A
 * name needs an article, whose gender is unknown, so a platform follows “η πλατφόρμα” uninflected. A name with a
 * lower-case initial, such as “οι διαχειριστές του δικτύου”, includes its article and is in the nominative.
 */
import type { Day } from '../../model/day.js';
import { dateWriter, type DatePattern } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { agreeing, atStart, say, type Name, type Text } from '../say.js';
import type { Words } from './en.js';

const months = [
  'Ιανουαρίου',
  'Φεβρουαρίου',
  'Μαρτίου',
  'Απριλίου',
  'Μαΐου',
  'Ιουνίου',
  'Ιουλίου',
  'Αυγούστου',
  'Σεπτεμβρίου',
  'Οκτωβρίου',
  'Νοεμβρίου',
  'Δεκεμβρίου',
];
const monthsInNominative = [
  'Ιανουάριος',
  'Φεβρουάριος',
  'Μάρτιος',
  'Απρίλιος',
  'Μάιος',
  'Ιούνιος',
  'Ιούλιος',
  'Αύγουστος',
  'Σεπτέμβριος',
  'Οκτώβριος',
  'Νοέμβριος',
  'Δεκέμβριος',
];
const weekdays = ['Κυριακή', 'Δευτέρα', 'Τρίτη', 'Τετάρτη', 'Πέμπτη', 'Παρασκευή', 'Σάββατο'];

/** Outside a sentence: “Κυριακή 2 Νοεμβρίου 2025”, “Νοέμβριος 2025”. */
const alone: DatePattern = {
  weekdays,
  months,
  monthsAlone: monthsInNominative,
  day: (weekday, number, month, year) => `${weekday} ${number} ${month} ${year}`,
  dayOfYear: (weekday, number, month) => `${weekday} ${number} ${month}`,
  date: (number, month, year) => `${number} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
};
const { date, day, dayOfYear } = dateWriter(alone);

/** As a subject: “η Κυριακή 2 Νοεμβρίου 2025”. */
const { day: dayAsSubject } = dateWriter({
  ...alone,
  weekdays: weekdays.map((weekday) => `${weekday === 'Σάββατο' ? 'το' : 'η'} ${weekday}`),
});

/** As an adverbial of time, and after “από” and “έως”: “την Κυριακή 2 Νοεμβρίου 2025”. */
const { day: onDay, dayOfYear: onDayOfYear } = dateWriter({
  ...alone,
  weekdays: ['την Κυριακή', 'τη Δευτέρα', 'την Τρίτη', 'την Τετάρτη', 'την Πέμπτη', 'την Παρασκευή', 'το Σάββατο'],
});

/** A date with its article. The first of a month is an ordinal: “την 1η Νοεμβρίου 2025”. */
const withArticle = (article: string): DatePattern => ({
  ...alone,
  date: (number, month, year) => `${number === '1' ? 'την 1η' : `${article} ${number}`} ${month} ${year}`,
  monthsAlone: monthsInNominative.map((month) => `τον ${month.slice(0, -1)}`),
  month: (month, year) => `${month} του ${year}`,
  year: (number) => `το ${number}`,
});

/** As an adverbial of time: “στις 2 Νοεμβρίου 2025”, “τον Νοέμβριο του 2025”, “το 2025”. */
const { date: dateOfEvent } = dateWriter(withArticle('στις'));
/** After “από”: “τις 2 Νοεμβρίου 2025”, “τον Νοέμβριο του 2025”, “το 2025”. */
const { date: dateAfterPreposition } = dateWriter(withArticle('τις'));

const pluralCategory = (count: number) => (count === 1 ? 'one' : 'other');
const plural = pluralWriter(pluralCategory);

const daysLeft = (count: number): string => plural(count, { one: 'απομένει # ημέρα', other: 'απομένουν # ημέρες' });

/** One o’clock takes the singular. */
const hour = (time: string): string => `${time.startsWith('01') ? 'τη' : 'τις'} ${time}`;
/** Until the end of a day, or until a time on it. `when`: in the form of `onDay`. */
const until = (when: Text, time: string | undefined): Text =>
  time === undefined ? say`έως και ${when}` : say`έως ${hour(time)} ${when}`;
const untilEndOf = (lastDay: Day, time: string | undefined): Text => until(onDay(lastDay), time);

const before = (isBefore: boolean): string => (isBefore ? ' πριν αρχίσει η χρήση' : '');

/** The publishers of a statement, if it is not a statement of the article itself. */
function sourceOf(first: Text, second: Text | undefined, more: boolean): Text {
  if (second === undefined) return say`πηγή: ${first}`;
  return more ? say`πηγές: ${first}, ${second} και άλλες` : say`πηγές: ${first} και ${second}`;
}

/** True for a name without an article. */
const isBare = ({ initial, plural: isPlural, text }: Name): boolean =>
  !isPlural && (initial === undefined || initial === text);
const named = (platform: Name): Text => (isBare(platform) ? say`η πλατφόρμα ${platform}` : platform);
const namedAtStart = (platform: Name): Text => (isBare(platform) ? say`Η πλατφόρμα ${platform}` : atStart(platform));

const uses = (platform: Name): string => agreeing(platform, 'χρησιμοποιεί', 'χρησιμοποιούν');
const states = (platform: Name): string => agreeing(platform, 'αναφέρει', 'αναφέρουν');

export const el: Words = {
  lang: 'el',
  dir: 'ltr',
  pluralCategory,
  months: monthsInNominative,
  weekdays,
  day,
  date,
  dated: (when, what) => say`${when} – ${what}`,
  quoted: (text) => say`«${text}»`,
  comma: ', ',

  sources: (names, count) => (count > 1 ? say`Πηγές: ${names}` : say`Πηγή: ${names}`),
  quote: { original: 'Διαβάστε το πρωτότυπο', translated: 'μετάφραση της σύνταξης' },
  purpose: 'για την εκπαίδευση μοντέλων τεχνητής νοημοσύνης',
  updated: (when, news) => say`Νεότερα (${date(when)}): ${news}`,
  before: (text) => say`Προηγούμενη πληροφορία: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: τι αλλάζει`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, count) => {
        if (count === 1) {
          const tomorrow = dayOfYear(lastDay);
          return time === undefined
            ? say`Μπορείτε να αρνηθείτε έως και αύριο, ${tomorrow}`
            : say`Μπορείτε να αρνηθείτε έως ${hour(time)} αύριο, ${tomorrow}`;
        }
        return count === undefined
          ? say`Μπορείτε να αρνηθείτε ${untilEndOf(lastDay, time)}`
          : say`Μπορείτε να αρνηθείτε ${until(onDayOfYear(lastDay), time)}: ${daysLeft(count)}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `Σήμερα είναι η τελευταία ημέρα για να αρνηθείτε${before(isBefore)}`
          : `Σήμερα μπορείτε έως ${hour(time)} να αρνηθείτε${before(isBefore)}`,
      lastDayWas: (lastDay, isBefore, time) =>
        time === undefined
          ? say`Η τελευταία ημέρα για να αρνηθείτε${before(isBefore)} ήταν ${dayAsSubject(lastDay)}`
          : say`Μπορούσατε ${untilEndOf(lastDay, time)} να αρνηθείτε${before(isBefore)}`,
      rolling: (when) => say`Μπορείτε να αρνηθείτε ${when}`,
      from: (start, may) => (may ? say`Ίσως από ${onDay(start)}` : say`Από ${onDay(start)}`),
      announced: 'Ανακοινώθηκε, ακόμη χωρίς ημερομηνία',
      undecided: 'Δεν έχει αποφασιστεί ακόμη',
      since: (start) => say`Εφαρμόζεται από ${onDay(start)}`,
      sinceByPlan: (start) => say`Εφαρμόζεται από ${onDay(start)}, σύμφωνα με την ανακοίνωση`,
      inUse: 'Εφαρμόζεται ήδη',
      onlyWithYes: 'Μόνο αν συμφωνήσετε',
      postponed: 'Το σχέδιο αναβλήθηκε',
      paused: 'Διακόπηκε προσωρινά',
      stopped: 'Σταμάτησε',
      // “πριν αρχίσει στις 4 Μαΐου” would read as if that day were the start
      stoppedBefore: 'Το σχέδιο σταμάτησε',
      withdrawn: 'Το σχέδιο αποσύρθηκε',
      on: (what, when) => `${what} ${dateOfEvent(when)}`,
      unknown: 'Δεν είναι σαφές αν θα προχωρήσει',
    },

    starts: (platform, purpose, from, may) =>
      say`Από ${onDay(from)}, ${named(platform)} ${may ? 'μπορεί να' : 'θα'} ${uses(platform)} τα δεδομένα σας ${purpose}.`,
    uses: (platform, purpose, may) =>
      say`${namedAtStart(platform)} ${may ? 'μπορεί να ' : ''}${uses(platform)} τα δεδομένα σας ${purpose}.`,
    began: (start) => say`Η χρήση άρχισε ${onDay(start)}.`,
    beganByPlan: (start) => say`Σύμφωνα με την ανακοίνωση, η χρήση άρχισε ${onDay(start)}.`,
    plans: (platform, purpose, may) =>
      may
        ? say`${namedAtStart(platform)} μπορεί να ${agreeing(platform, 'αρχίσει', 'αρχίσουν')} να ${uses(platform)} τα δεδομένα σας ${purpose}.`
        : say`${namedAtStart(platform)} ${agreeing(platform, 'σχεδιάζει', 'σχεδιάζουν')} να ${uses(platform)} τα δεδομένα σας ${purpose}.`,
    planned: (platform, purpose, may) =>
      say`${namedAtStart(platform)} ${agreeing(platform, 'ανακοίνωσε', 'ανακοίνωσαν')} ότι ${may ? 'μπορεί' : agreeing(platform, 'σχεδιάζει', 'σχεδιάζουν')} να ${uses(platform)} τα δεδομένα σας ${purpose}.`,
    used: (platform, purpose) =>
      say`${namedAtStart(platform)} ${agreeing(platform, 'χρησιμοποιούσε', 'χρησιμοποιούσαν')} τα δεδομένα σας ${purpose}.`,
    notNow: (platform, purpose) =>
      say`Αυτή τη στιγμή ${named(platform)} δεν ${uses(platform)} τα δεδομένα σας ${purpose}.`,
    useUnknown: (platform, purpose) =>
      say`Δεν είναι γνωστό αν ${named(platform)} ${uses(platform)} τώρα τα δεδομένα σας ${purpose}.`,
    noStart: 'Δεν είναι γνωστό από ποια ημέρα.',
    sinceUnknown: 'Δεν είναι γνωστό από πότε.',
    nothingWithoutYes: 'Αν δεν κάνετε τίποτα, δεν αλλάζει τίποτα.',
    onlyOfThoseWithYes: 'Αφορά μόνο άτομα που έχουν συμφωνήσει.',
    rollingDiffers: 'Η τελευταία ημέρα για να αρνηθεί κανείς διαφέρει από άτομο σε άτομο.',
    anyTime: 'Μπορείτε να αρνηθείτε οποιαδήποτε στιγμή. Δεν έχει σημασία πότε.',
    grace: 'Αν αρνηθείτε εγκαίρως, θα είναι σαν να είχατε αρνηθεί πριν αρχίσει η χρήση.',
    editorial: 'Αυτή την ημέρα την επέλεξε η σύνταξη αυτής της ενημέρωσης.',
    coming: {
      paused: (from) => say`Από ${onDay(from)} η χρήση διακόπτεται προσωρινά.`,
      halted: (platform, from) =>
        say`Από ${onDay(from)}, ${named(platform)} δεν θα ${uses(platform)} πλέον τα δεδομένα σας για αυτόν τον σκοπό.`,
      changed: (from) => say`Από ${onDay(from)} η κατάσταση αλλάζει.`,
    },
    noChoice: 'Δεν υπάρχει τρόπος να αρνηθείτε.',
    noChoiceThen: 'Δεν υπήρχε τρόπος να αρνηθείτε.',
    choiceUnknown: 'Δεν είναι γνωστό αν μπορείτε να αρνηθείτε.',
    stillPossible: 'Μπορείτε ακόμη να αρνηθείτε.',
    closed: (platform) => say`${namedAtStart(platform)} ${states(platform)} ότι δεν μπορείτε πλέον να αρνηθείτε.`,
    notKnown: 'Δεν είναι γνωστό αν μπορείτε ακόμη να αρνηθείτε.',
    irreversible: 'Ό,τι έχει ήδη χρησιμοποιηθεί δεν αφαιρείται εύκολα.',
    reversible: 'Τότε αφαιρείται και ό,τι έχει ήδη χρησιμοποιηθεί.',
    objectAnyTime: (basis, law) =>
      say`Ο νόμος (άρθρο 21 ${law}) σας επιτρέπει να εναντιωθείτε ανά πάσα στιγμή στη χρήση που έχει αυτή τη νομική βάση: ${basis}.`,
    sayNo: (host) => say`Αρνηθείτε στον ιστότοπο ${host}`,
    sayNoByMail: (address) => say`Αρνηθείτε με e-mail στη διεύθυνση ${address}`,
    sayNoByPhone: (number) => say`Αρνηθείτε τηλεφωνικά: ${number}`,
    there: {
      off: 'Απενεργοποιήστε εκεί τη ρύθμιση.',
      on: 'Ενεργοποιήστε εκεί τη ρύθμιση.',
      choose: (option) => say`Επιλέξτε εκεί «${option}».`,
    },
    save: 'Προσθήκη στο ημερολόγιο',
    today: 'σήμερα',
    event: (platform) => say`${atStart(platform)}: τελευταία ημέρα για να αρνηθείτε`,
    differ: (lastDay) => say`Γιατί ${dayAsSubject(lastDay)};`,
    earliest: (lastDay) =>
      say`Οι πηγές αναφέρουν διαφορετικές ημέρες. Με βάση την πρώτη χρονικά από αυτές, η τελευταία ημέρα είναι ${dayAsSubject(lastDay)}.`,
    taken: (lastDay) => say`Οι πηγές διαφέρουν. Εδώ ως τελευταία ημέρα αναφέρεται ${dayAsSubject(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'Πώς να αρνηθείτε',
      'opt-in': 'Πώς να συμφωνήσετε ή να αλλάξετε γνώμη',
      none: 'Τι μπορείτε να κάνετε',
      unknown: 'Τι μπορείτε να κάνετε',
    },
    others: (isNo, count) => `${isNo ? 'Άλλοι τρόποι για να αρνηθείτε' : 'Άλλες επιλογές'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'Τρόποι για να αρνηθείτε' : 'Επιλογές'} (${String(count)})`,
    route: (number, label) => say`Τρόπος ${String(number)}: ${label}`,
    type: {
      settings: 'στις ρυθμίσεις',
      form: 'με φόρμα',
      email: 'με e-mail',
      letter: 'με επιστολή',
      phone: 'τηλεφωνικά',
      'in-person': 'αυτοπροσώπως',
      'in-app': 'στην εφαρμογή',
      'browser-signal': 'με σήμα από το πρόγραμμα περιήγησης',
      'delete-account': 'με διαγραφή του λογαριασμού σας',
    },
    audience: (who) => say`Μόνο για: ${who}.`,
    operator: (operator, platform) => say`Διαχείριση: ${operator}, όχι ${named(platform)}.`,
    cost: (cost) => say`Κόστος: ${cost}.`,
    routeLastDay: (lastDay, time) => say`Αυτός ο τρόπος ισχύει ${untilEndOf(lastDay, time)}.`,
    routeLastDayWas: (lastDay, time) => say`Αυτός ο τρόπος ίσχυε ${untilEndOf(lastDay, time)}.`,
    costOfNo: (cost) => say`Τι κοστίζει η άρνηση: ${cost}.`,
    deletesAccount: 'Έτσι διαγράφεται ολόκληρος ο λογαριασμός σας. Δεν μπορείτε να αρνηθείτε και να τον κρατήσετε.',
    deletesAccountToo: 'Έτσι διαγράφεται ολόκληρος ο λογαριασμός σας.',
    minutes: (count) => plural(count, { one: 'περίπου # λεπτό', other: 'περίπου # λεπτά' }),
    login: 'πρέπει να συνδεθείτε',
    reason: 'πρέπει να αναφέρετε τον λόγο',
    noReason: 'δεν χρειάζεται αιτιολόγηση',
    whoCanUse: (who) => say`Ποιοι μπορούν να το κάνουν: ${who}`,
    covers: (what) => say`Τι καλύπτει: ${what}`,
    notCovers: (what) => say`Τι δεν καλύπτει: ${what}`,
    path: 'Ή μεταβείτε σε:',
    followPath: 'Μεταβείτε σε:',
    menu: 'Διαδρομή στο μενού',
    off: 'Απενεργοποιήστε αυτή τη ρύθμιση:',
    on: 'Ενεργοποιήστε αυτή τη ρύθμιση:',
    post: 'Στείλτε την επιστολή σας στη διεύθυνση:',
    visit: 'Πηγαίνετε στη διεύθυνση:',
    choose: (option) => say`Επιλέξτε «${option}».`,
    send: 'Υποβάλετε τη φόρμα.',
    done: (step, title) => say`Το βήμα ${String(step)} έγινε – ${title}`,
    allDone: 'Ολοκληρώσατε όλα τα βήματα.',
    open: {
      settings: (host) => say`Ανοίξτε τη ρύθμιση στον ιστότοπο ${host}`,
      form: (host) => say`Ανοίξτε τη φόρμα στον ιστότοπο ${host}`,
      other: (host) => say`Ανοίξτε τη σελίδα στον ιστότοπο ${host}`,
    },
    mail: (address) => say`Στείλτε e-mail στη διεύθυνση ${address}`,
    call: (number) => say`Τηλεφωνήστε στον αριθμό ${number}`,
  },

  list: {
    title: 'Ποια δεδομένα;',
    used: {
      now: 'Χρησιμοποιούνται',
      perhaps: 'Μπορεί να χρησιμοποιούνται',
      ifYes: 'Χρησιμοποιούνται αν συμφωνήσετε',
      planned: 'Επρόκειτο να χρησιμοποιηθούν',
      past: 'Χρησιμοποιούνταν',
      pastIfYes: 'Χρησιμοποιούνταν αν είχατε συμφωνήσει',
    },
    possible: 'Μπορεί να υπάρχουν',
    possibleThen: 'Μπορεί να υπήρχαν',
    unclear: 'Δεν είναι σαφές',
    // followed by their number, in parentheses
    notUsed: (first, second, more) =>
      first === undefined
        ? say`Δεν χρησιμοποιούνται, σύμφωνα με αυτό το άρθρο`
        : say`Δεν χρησιμοποιούνται, ${sourceOf(first, second, more)}`,
    sensitive: 'Ευαίσθητα',
    specialTerm: (term, use) => say`${atStart(term)}: ${use.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`Ο νόμος προστατεύει ιδιαίτερα αυτά τα δεδομένα (άρθρο 9 ${law}).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Μόνο για: ${who}.`,
    since: (when) => say`Δεδομένα από ${dateAfterPreposition(when)} και μετά.`,
    people: 'Ποιους αφορούν τα δεδομένα;',
    whom: {
      used: 'Περιλαμβάνονται',
      possible: 'Ίσως περιλαμβάνονται',
    },
    // followed by their names, after a colon
    notIncluded: (first, second, more) =>
      first === undefined
        ? say`Δεν περιλαμβάνονται, σύμφωνα με αυτό το άρθρο`
        : say`Δεν περιλαμβάνονται (${sourceOf(first, second, more)})`,
  },

  authorities: {
    title: 'Ποιος λέει τι;',
    competent: 'Ποιος αποφασίζει και πού μπορείτε να υποβάλετε καταγγελία',
    role: {
      'lead-authority': 'επικεφαλής εποπτική αρχή',
      'concerned-authority': 'εποπτική αρχή',
      authority: 'δημόσια αρχή',
      court: 'δικαστήριο',
      prosecutor: 'εισαγγελία',
      government: 'κυβέρνηση',
      organisation: 'οργάνωση',
    },
    outcome: {
      prohibits: 'απαγορεύει τη χρήση',
      allows: 'επιτρέπει τη χρήση',
      orders: 'επιβάλλει αλλαγή',
      fines: 'επιβάλλει πρόστιμο',
      rejects: 'απορρίπτει το αίτημα',
      other: 'αποφασίζει',
    },
    decision: (who, outcome) => say`${atStart(who)} ${outcome}`,
    lead: (authority) => say`Επικεφαλής εποπτική αρχή: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Καταγγελίες: ${authority}` : say`Καταγγελίες (${region}): ${authority}`,
    ownAuthority: 'εποπτικές αρχές ανά χώρα',
    asOf: (when) => say`Κατάσταση ${dateOfEvent(when)}.`,
    updates: 'Τι έγινε από τότε',
    background: 'Το ιστορικό',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Οι πηγές διαφωνούν',
      precedent: 'Έχει ξανασυμβεί',
    },
    complain: (host) => say`Υποβάλετε καταγγελία στον ιστότοπο ${host}`,
  },

  timeline: {
    title: 'Χρονολόγιο',
    date: (when) => say`${when}:`,
    announced: 'Ανακοινώνεται το σχέδιο',
    statement: (authority) => say`${atStart(authority)} ${agreeing(authority, 'παίρνει', 'παίρνουν')} θέση`,
    starts: 'Αρχίζει η χρήση των δεδομένων',
    startsByPlan: 'Αρχίζει η χρήση των δεδομένων, σύμφωνα με την ανακοίνωση',
    lastDay: (time) =>
      time === undefined
        ? say`Τελευταία ημέρα για να αρνηθείτε πριν αρχίσει η χρήση`
        : say`Τελευταία ημέρα (έως ${hour(time)}) για να αρνηθείτε πριν αρχίσει η χρήση`,
    startsPerhaps: 'Μπορεί να αρχίσει η χρήση των δεδομένων, σύμφωνα με την ανακοίνωση',
    state: {
      planned: 'Ανακοινώνεται νέο σχέδιο',
      started: 'Η χρήση των δεδομένων έχει ήδη αρχίσει',
      paused: 'Η χρήση των δεδομένων διακόπτεται προσωρινά',
      resumed: 'Η χρήση των δεδομένων αρχίζει ξανά',
      halted: 'Η χρήση των δεδομένων σταματά',
      withdrawn: 'Το σχέδιο αποσύρεται',
      unknown: 'Δεν είναι σαφές αν το σχέδιο θα προχωρήσει',
    },
    notBegun: {
      paused: 'Το σχέδιο διακόπτεται προσωρινά',
      halted: 'Το σχέδιο σταματά',
    },
    'scope-reduced': (platform) =>
      say`${namedAtStart(platform)} ${agreeing(platform, 'περιορίζει', 'περιορίζουν')} τα δεδομένα που ${uses(platform)}`,
    'scope-extended': (platform) =>
      say`${namedAtStart(platform)} ${agreeing(platform, 'αρχίζει', 'αρχίζουν')} να ${uses(platform)} περισσότερα δεδομένα`,
    today: 'Σήμερα',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)}, ιδιοκτησία: ${owner}`,
    announced: (when) => say`Ανακοινώθηκε ${dateOfEvent(when)}.`,
    background: 'Τι αλλάζει και ποιος λέει τι;',
    reasons: (platform) => say`Τι ${agreeing(platform, 'λέει', 'λένε')} ${named(platform)}`,
    legalBasis: (who, basis) =>
      say`${namedAtStart(who)} ${agreeing(who, 'επικαλείται', 'επικαλούνται')} αυτή τη νομική βάση: ${basis}.`,
    controller: (name, where) => say`Υπεύθυνος επεξεργασίας: ${name} (${where}).`,
    law: { GDPR: 'ΓΚΠΔ', 'UK GDPR': 'UK GDPR' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Πού ισχύει: ${where}.`,
    sources: (count) => say`Πηγές (${String(count)})`,
    reviewed: (when) => say`Τελευταίος έλεγχος κειμένου και συνδέσμων: ${date(when)}.`,
    updated: (when) => say`ενημέρωση: ${date(when)}`,
    print: 'Εκτύπωση',
    printAll: 'Εκτύπωση όλων',
    share: 'Κοινοποίηση',
  },

  categories: {
    name: 'ονοματεπώνυμο',
    photo: 'φωτογραφία προφίλ',
    'current-position': 'τωρινή θέση εργασίας',
    'work-experience': 'επαγγελματική εμπειρία',
    education: 'σπουδές',
    skills: 'δεξιότητες',
    'contact-details': 'στοιχεία επικοινωνίας',
    location: 'τοποθεσία',
    posts: 'αναρτήσεις',
    articles: 'άρθρα',
    comments: 'σχόλια',
    polls: 'ψηφοφορίες',
    photos: 'φωτογραφίες',
    'group-messages': 'μηνύματα σε ομάδες',
    'private-messages': 'προσωπικά μηνύματα',
    'ai-conversations': 'συνομιλίες με τεχνητή νοημοσύνη',
    files: 'αρχεία',
    'source-code': 'πηγαίος κώδικας',
    'browsing-history': 'ιστορικό περιήγησης',
    'usage-data': 'πώς χρησιμοποιείτε την υπηρεσία',
    'payment-details': 'στοιχεία πληρωμής',
    'ip-address': 'διεύθυνση IP',
    'login-details': 'στοιχεία σύνδεσης',
    ethnicity: 'εθνοτική καταγωγή',
    'political-opinions': 'πολιτικά φρονήματα',
    religion: 'θρησκευτικές πεποιθήσεις',
    'philosophical-beliefs': 'φιλοσοφικές πεποιθήσεις',
    'trade-union-membership': 'συμμετοχή σε συνδικαλιστική οργάνωση',
    'genetic-data': 'γενετικά δεδομένα',
    'biometric-data': 'βιομετρικά δεδομένα',
    health: 'υγεία',
    'sex-life': 'σεξουαλική ζωή',
    'sexual-orientation': 'σεξουαλικός προσανατολισμός',
  },
};
