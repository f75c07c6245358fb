/**
 * French: plain (B1). Addresses readers as "vous", as all French-speaking public bodies do. Uses the terms of the
 * French GDPR (RGPD). No name follows “à”, “de” or “que”, which would merge with it. A no-break space precedes two-part
 * punctuation.
 */
import { dateWriter, type DatePattern } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { agreeing, atStart, say, type Name, type Phrase, type Text } from '../say.js';
import type { Words } from './en.js';

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

/** Outside a sentence, as in calendars: “samedi 1 novembre 2025”. */
const alone: DatePattern = {
  weekdays,
  months,
  day: (weekday, number, month, year) => `${weekday} ${number} ${month} ${year}`,
  dayOfYear: (weekday, number, month) => `${weekday} ${number} ${month}`,
  date: (number, month, year) => `${number} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
};
const { date, day } = dateWriter(alone);

/** In sentences, the first of a month is an ordinal. */
const ordinal = (number: string): string => (number === '1' ? '1er' : number);

/** The same for a date at the beginning of a line. */
const withOrdinal = (when: Phrase): Phrase => ({ ...when, text: when.text.replace(/^1 /, '1er ') });

/** In a sentence, also after “le”, “au” or “du”: “samedi 1er novembre 2025”. */
const { day: dayInSentence, dayOfYear: dayOfYearInSentence } = dateWriter({
  ...alone,
  day: (weekday, number, month, year) => `${weekday} ${ordinal(number)} ${month} ${year}`,
  dayOfYear: (weekday, number, month) => `${weekday} ${ordinal(number)} ${month}`,
});

/** As an adverbial of time: “le 1er novembre 2025”, “en novembre 2025”, “en 2025”. */
const ofEvent: DatePattern = {
  ...alone,
  date: (number, month, year) => `le ${ordinal(number)} ${month} ${year}`,
  month: (month, year) => `en ${month} ${year}`,
  year: (number) => `en ${number}`,
};
const { date: dateOfEvent } = dateWriter(ofEvent);

/** After “situation”: “au 1er novembre 2025”, “en novembre 2025”. */
const { date: dateOfState } = dateWriter({
  ...ofEvent,
  date: (number, month, year) => `au ${ordinal(number)} ${month} ${year}`,
});

/** After “à partir” or “information”: “du 1er novembre 2025”, “d’octobre 2025”, “de 2025”. */
const { date: dateAfterFrom } = dateWriter({
  ...alone,
  date: (number, month, year) => `du ${ordinal(number)} ${month} ${year}`,
  monthsAlone: months.map((month) => (/^[ao]/.test(month) ? `d’${month}` : `de ${month}`)),
  year: (number) => `de ${number}`,
});

/** `many`: whole millions. */
function pluralCategory(count: number) {
  if (count < 2) return 'one';
  return count % 1_000_000 === 0 ? 'many' : 'other';
}
const plural = pluralWriter(pluralCategory);

const daysLeft = (count: number): string => plural(count, { one: '# jour', many: '# de jours', other: '# jours' });

/** A time: "17 h 30", "9 h". */
const hour = (time: string): string =>
  time
    .replace(/^0(?=\d)/, '')
    .replace(':', '\u00a0h\u00a0')
    .replace(/\u00a000$/, '');
/** The time at which a last day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, jusqu’à ${hour(time)}`);

const before = (isBefore: boolean): string => (isBefore ? ' avant le début' : '');

/** The publishers of a statement. */
function accordingTo(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  if (first === undefined) return 'selon cet article';
  if (second === undefined) return say`selon ${first}`;
  return more ? say`selon ${first}, ${second} et d’autres` : say`selon ${first} et ${second}`;
}

/** "Uses" or "may use". */
const uses = (platform: Name, may: boolean): string =>
  may ? agreeing(platform, 'peut utiliser', 'peuvent utiliser') : agreeing(platform, 'utilise', 'utilisent');
/** "Will use" or "may use", from a day on. */
const willUse = (platform: Name, may: boolean): string =>
  may ? agreeing(platform, 'pourra utiliser', 'pourront utiliser') : agreeing(platform, 'utilisera', 'utiliseront');
const has = (platform: Name): string => agreeing(platform, 'a', 'ont');

export const fr: Words = {
  lang: 'fr',
  dir: 'ltr',
  pluralCategory,
  months,
  weekdays,
  day,
  date,
  dated: (when, what) => say`${withOrdinal(when)} – ${what}`,
  quoted: (text) => say`«\u00a0${text}\u00a0»`,
  comma: ', ',

  sources: (names, count) => (count > 1 ? say`Sources\u00a0: ${names}` : say`Source\u00a0: ${names}`),
  quote: { original: 'Lire l’original', translated: 'traduction de la rédaction' },
  purpose: 'pour entraîner des modèles d’IA',
  updated: (when, news) => say`Information ${dateAfterFrom(when)}\u00a0: ${news}`,
  before: (text) => say`Information précédente\u00a0: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}\u00a0: ce qui change`,
    group: (group, text) => say`${atStart(group)}\u00a0: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, count) => {
        if (count === 1) {
          const tomorrow = dayOfYearInSentence(lastDay);
          return time === undefined
            ? say`Vous pouvez refuser jusqu’à demain inclus, ${tomorrow}`
            : say`Vous pouvez refuser jusqu’à demain, ${tomorrow}, à ${hour(time)}`;
        }
        const when = count === undefined ? dayInSentence(lastDay) : dayOfYearInSentence(lastDay);
        const end = time === undefined ? ' inclus' : ` à ${hour(time)}`;
        const left = count === undefined ? '' : `\u00a0: il reste ${daysLeft(count)}`;
        return say`Vous pouvez refuser jusqu’au ${when}${end}${left}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `Aujourd’hui, c’est le dernier jour pour refuser${before(isBefore)}`
          : `Vous avez jusqu’à ${hour(time)} aujourd’hui pour refuser${before(isBefore)}`,
      lastDayWas: (lastDay, isBefore, time) =>
        time === undefined
          ? say`Le dernier jour pour refuser${before(isBefore)} était le ${dayInSentence(lastDay)}`
          : say`Vous pouviez refuser${before(isBefore)} jusqu’au ${dayInSentence(lastDay)} à ${hour(time)}`,
      rolling: (when) => say`Vous pouvez refuser ${when}`,
      from: (start, may) =>
        may ? say`Peut-être à partir du ${dayInSentence(start)}` : say`À partir du ${dayInSentence(start)}`,
      announced: 'Projet annoncé, pas encore de date',
      undecided: 'Rien n’est encore décidé',
      since: (start) => say`Depuis le ${dayInSentence(start)}`,
      sinceByPlan: (start) => say`Depuis le ${dayInSentence(start)}, selon l’annonce`,
      inUse: 'Utilisation en cours',
      onlyWithYes: 'Seulement si vous acceptez',
      postponed: 'Projet remis à plus tard',
      paused: 'Utilisation suspendue',
      stopped: 'Utilisation arrêtée',
      stoppedBefore: 'Jamais commencé, projet arrêté',
      withdrawn: 'Projet abandonné',
      on: (what, when) => `${what} ${dateOfEvent(when)}`,
      unknown: 'Suite incertaine',
    },

    starts: (platform, purpose, from, may) =>
      say`À partir du ${dayInSentence(from)}, ${platform} ${willUse(platform, may)} vos données ${purpose}.`,
    uses: (platform, purpose, may) => say`${atStart(platform)} ${uses(platform, may)} vos données ${purpose}.`,
    began: (start) => say`L’utilisation a commencé le ${dayInSentence(start)}.`,
    beganByPlan: (start) => say`Selon l’annonce, l’utilisation a commencé le ${dayInSentence(start)}.`,
    plans: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${agreeing(platform, 'pourrait', 'pourraient')} commencer à utiliser vos données ${purpose}.`
        : say`${atStart(platform)} ${agreeing(platform, 'prévoit', 'prévoient')} d’utiliser vos données ${purpose}.`,
    planned: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${has(platform)} annoncé une utilisation possible de vos données ${purpose}.`
        : say`${atStart(platform)} ${has(platform)} annoncé vouloir utiliser vos données ${purpose}.`,
    used: (platform, purpose) => say`${atStart(platform)} ${has(platform)} utilisé vos données ${purpose}.`,
    notNow: (platform, purpose) =>
      say`Actuellement, ${platform} n’${uses(platform, false)} pas vos données ${purpose}.`,
    useUnknown: (platform, purpose) =>
      say`On ne sait pas si ${platform} ${uses(platform, false)} actuellement vos données ${purpose}.`,
    noStart: 'On ne sait pas à partir de quel jour.',
    sinceUnknown: 'On ne sait pas depuis quand.',
    nothingWithoutYes: 'Si vous ne faites rien, il ne se passe rien.',
    onlyOfThoseWithYes: 'Cela concerne uniquement les personnes qui ont accepté.',
    rollingDiffers: 'Le dernier jour pour refuser varie d’une personne à l’autre.',
    anyTime: 'Vous pouvez refuser à tout moment. La date n’y change rien.',
    grace: 'Si vous refusez à temps, votre refus compte comme s’il avait eu lieu avant le début.',
    editorial: 'Ce jour a été choisi par la rédaction de cette fiche.',
    coming: {
      paused: (from) => say`À partir du ${dayInSentence(from)}, l’utilisation sera suspendue.`,
      halted: (platform, from) =>
        say`À partir du ${dayInSentence(from)}, ${platform} n’${willUse(platform, false)} plus vos données pour cela.`,
      changed: (from) => say`À partir du ${dayInSentence(from)}, la situation changera.`,
    },
    noChoice: 'Il n’est pas possible de refuser.',
    noChoiceThen: 'Il n’était pas possible de refuser.',
    choiceUnknown: 'On ne sait pas si vous pouvez refuser.',
    stillPossible: 'Vous pouvez encore refuser.',
    closed: (platform) => say`Selon ${platform}, il n’est plus possible de refuser.`,
    notKnown: 'On ne sait pas si vous pouvez encore refuser.',
    irreversible: 'Ce qui a déjà été utilisé ne peut pas être retiré facilement.',
    reversible: 'Ce qui a déjà été utilisé est alors retiré.',
    objectAnyTime: (basis, law) =>
      say`L’article 21 du ${law} vous permet de vous opposer à tout moment à une utilisation qui a cette base juridique\u00a0: ${basis}.`,
    sayNo: (host) => say`Refuser sur ${host}`,
    sayNoByMail: (address) => say`Refuser par e-mail à ${address}`,
    sayNoByPhone: (number) => say`Refuser par téléphone\u00a0: ${number}`,
    there: {
      off: 'Sur la page qui s’ouvre, désactivez l’option.',
      on: 'Sur la page qui s’ouvre, activez l’option.',
      choose: (option) => say`Sur la page qui s’ouvre, choisissez «\u00a0${option}\u00a0».`,
    },
    save: 'Ajouter au calendrier',
    today: 'aujourd’hui',
    event: (platform) => say`${atStart(platform)}\u00a0: dernier jour pour refuser`,
    differ: (lastDay) => say`Pourquoi le ${dayInSentence(lastDay)}\u00a0?`,
    earliest: (lastDay) =>
      say`Les sources indiquent des dates différentes. D’après la première de ces dates, le dernier jour est le ${dayInSentence(lastDay)}.`,
    taken: (lastDay) =>
      say`Les sources ne disent pas toutes la même chose. Cette fiche retient le ${dayInSentence(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'Comment refuser',
      'opt-in': 'Comment accepter, ou retirer votre accord',
      none: 'Ce que vous pouvez faire',
      unknown: 'Ce que vous pouvez faire',
    },
    others: (isNo, count) => `${isNo ? 'Autres moyens de refuser' : 'Autres possibilités'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'Moyens de refuser' : 'Possibilités'} (${String(count)})`,
    route: (number, label) => say`Possibilité ${String(number)}\u00a0: ${label}`,
    type: {
      settings: 'dans les paramètres',
      form: 'avec un formulaire',
      email: 'par e-mail',
      letter: 'par courrier',
      phone: 'par téléphone',
      'in-person': 'sur place',
      'in-app': 'dans l’application',
      'browser-signal': 'par un signal de votre navigateur',
      'delete-account': 'en supprimant votre compte',
    },
    audience: (who) => say`Uniquement pour\u00a0: ${who}.`,
    operator: (operator, platform) => say`Ce service est géré par ${operator}, et non par ${platform}.`,
    cost: (cost) => say`Coût\u00a0: ${cost}.`,
    routeLastDay: (lastDay, time) =>
      say`Dernier jour pour le faire de cette façon\u00a0: ${dayInSentence(lastDay)}${until(time)}.`,
    routeLastDayWas: (lastDay, time) =>
      say`Le dernier jour pour le faire de cette façon était le ${dayInSentence(lastDay)}${until(time)}.`,
    costOfNo: (cost) => say`Ce que coûte un refus\u00a0: ${cost}.`,
    deletesAccount: 'Cela supprime tout votre compte. Vous ne pouvez pas refuser et garder votre compte.',
    deletesAccountToo: 'Cela supprime tout votre compte.',
    minutes: (count) =>
      plural(count, { one: 'environ # minute', many: 'environ # de minutes', other: 'environ # minutes' }),
    login: 'il faut se connecter',
    reason: 'il faut donner une raison',
    noReason: 'aucune raison à donner',
    whoCanUse: (who) => say`Qui peut le faire\u00a0: ${who}`,
    covers: (what) => say`Concerne\u00a0: ${what}`,
    notCovers: (what) => say`Ne concerne pas\u00a0: ${what}`,
    path: 'Ou allez dans\u00a0:',
    followPath: 'Allez dans\u00a0:',
    menu: 'Chemin dans le menu',
    off: 'Désactivez cette option\u00a0:',
    on: 'Activez cette option\u00a0:',
    post: 'Envoyez votre lettre à cette adresse\u00a0:',
    visit: 'Rendez-vous à cette adresse\u00a0:',
    choose: (option) => say`Choisissez «\u00a0${option}\u00a0».`,
    send: 'Envoyez le formulaire.',
    done: (step, title) => say`Étape ${String(step)} terminée – ${title}`,
    allDone: 'Vous avez terminé toutes les étapes.',
    open: {
      settings: (host) => say`Ouvrir le réglage sur ${host}`,
      form: (host) => say`Ouvrir le formulaire sur ${host}`,
      other: (host) => say`Ouvrir la page sur ${host}`,
    },
    mail: (address) => say`Écrire un e-mail à ${address}`,
    call: (number) => say`Appeler le ${number}`,
  },

  list: {
    title: 'Quelles données\u00a0?',
    used: {
      now: 'Utilisées',
      perhaps: 'Peuvent être utilisées',
      ifYes: 'Utilisées si vous acceptez',
      planned: 'Devaient être utilisées',
      past: 'Ont été utilisées',
      pastIfYes: 'Ont été utilisées si vous avez accepté',
    },
    possible: 'Peuvent en faire partie',
    possibleThen: 'Pouvaient en faire partie',
    unclear: 'Incertain',
    notUsed: (first, second, more) => say`Non utilisées, ${accordingTo(first, second, more)}`,
    sensitive: 'Sensibles',
    specialTerm: (term, use) => say`${atStart(term)}\u00a0: ${use.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`Le ${law} protège davantage ces données (article 9).`,
    label: (group) => say`${group}\u00a0:`,
    audience: (who) => say`Uniquement pour\u00a0: ${who}.`,
    since: (when) => say`Données à partir ${dateAfterFrom(when)}.`,
    people: 'Quelles personnes sont concernées\u00a0?',
    whom: {
      used: 'Concernées',
      possible: 'Peut-être concernées',
    },
    notIncluded: (first, second, more) => say`Non concernées, ${accordingTo(first, second, more)}`,
  },

  authorities: {
    title: 'Qui dit quoi\u00a0?',
    competent: 'Qui décide, et où déposer une réclamation',
    role: {
      'lead-authority': 'autorité de contrôle chef de file',
      'concerned-authority': 'autorité de contrôle',
      authority: 'autorité',
      court: 'tribunal',
      prosecutor: 'parquet',
      government: 'gouvernement',
      organisation: 'organisme',
    },
    outcome: {
      prohibits: 'interdit l’utilisation',
      allows: 'autorise l’utilisation',
      orders: 'ordonne un changement',
      fines: 'inflige une amende',
      rejects: 'rejette la demande',
      other: 'rend une décision',
    },
    decision: (who, outcome) => say`${atStart(who)} ${outcome}`,
    lead: (authority) => say`Autorité de contrôle chef de file\u00a0: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Réclamations\u00a0: ${authority}` : say`Réclamations (${region})\u00a0: ${authority}`,
    ownAuthority: 'autorités de contrôle par pays',
    asOf: (when) => say`Situation ${dateOfState(when)}.`,
    updates: 'Ce qui s’est passé depuis',
    background: 'Contexte',
    contextItem: (kind, text) => say`${{ text: `${kind}\u00a0: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Les sources se contredisent',
      precedent: 'C’est déjà arrivé',
    },
    complain: (host) => say`Déposer une réclamation sur ${host}`,
  },

  timeline: {
    title: 'Chronologie',
    date: (when) => say`${withOrdinal(when)}\u00a0:`,
    announced: 'Le projet est annoncé',
    statement: (authority) => say`${atStart(authority)} ${agreeing(authority, 'réagit', 'réagissent')}`,
    starts: 'L’utilisation des données commence',
    startsByPlan: 'L’utilisation des données commence, selon l’annonce',
    lastDay: (time) => say`Dernier jour pour refuser avant le début${until(time)}`,
    startsPerhaps: 'L’utilisation des données pourrait commencer, selon l’annonce',
    state: {
      planned: 'Un nouveau projet est annoncé',
      started: 'L’utilisation des données a déjà commencé',
      paused: 'L’utilisation des données est suspendue',
      resumed: 'L’utilisation des données reprend',
      halted: 'L’utilisation des données s’arrête',
      withdrawn: 'Le projet est abandonné',
      unknown: 'On ne sait pas quelle sera la suite',
    },
    notBegun: {
      paused: 'Le projet est suspendu',
      halted: 'Le projet est arrêté',
    },
    'scope-reduced': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'limite', 'limitent')} les données utilisées`,
    'scope-extended': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'commence', 'commencent')} à utiliser plus de données`,
    today: 'Aujourd’hui',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)}, du groupe ${owner}`,
    announced: (when) => say`Annonce faite ${dateOfEvent(when)}.`,
    background: 'Qu’est-ce qui change, et qui dit quoi\u00a0?',
    reasons: (platform) => say`Ce que ${agreeing(platform, 'dit', 'disent')} ${platform}`,
    legalBasis: (who, basis) =>
      say`${atStart(who)} ${agreeing(who, 's’appuie', 's’appuient')} sur cette base juridique\u00a0: ${basis}.`,
    controller: (name, where) => say`Responsable du traitement\u00a0: ${name} (${where}).`,
    law: { GDPR: 'RGPD', 'UK GDPR': 'UK GDPR' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Où cela s’applique\u00a0: ${where}.`,
    sources: (count) => say`Sources citées (${String(count)})`,
    reviewed: (when) => say`Texte et liens vérifiés pour la dernière fois ${dateOfEvent(when)}.`,
    updated: (when) => say`mise à jour ${dateOfEvent(when)}`,
    print: 'Imprimer',
    printAll: 'Tout imprimer',
    share: 'Partager',
  },

  categories: {
    name: 'nom',
    photo: 'photo',
    'current-position': 'poste actuel',
    'work-experience': 'expérience professionnelle',
    education: 'formation',
    skills: 'compétences',
    'contact-details': 'coordonnées',
    location: 'localisation',
    posts: 'publications',
    articles: 'articles',
    comments: 'commentaires',
    polls: 'sondages',
    photos: 'photos',
    'group-messages': 'messages dans les groupes',
    'private-messages': 'messages privés',
    'ai-conversations': 'conversations avec une IA',
    files: 'fichiers',
    'source-code': 'code source',
    'browsing-history': 'historique de navigation',
    'usage-data': 'votre façon d’utiliser le service',
    'payment-details': 'données de paiement',
    'ip-address': 'adresse IP',
    'login-details': 'identifiants de connexion',
    ethnicity: 'origine ethnique',
    'political-opinions': 'opinions politiques',
    religion: 'religion',
    'philosophical-beliefs': 'convictions philosophiques',
    'trade-union-membership': 'appartenance syndicale',
    'genetic-data': 'données génétiques',
    'biometric-data': 'données biométriques',
    health: 'santé',
    'sex-life': 'vie sexuelle',
    'sexual-orientation': 'orientation sexuelle',
  },
};
