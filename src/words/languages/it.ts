/**
 * Italian: plain (B1). Addresses readers as "tu", as the guidelines for public websites require. Uses the terms of the
 * Italian GDPR. No name follows “di”, “a” or “da”, which would merge with its article.
 */
import { dateWriter, type DatePattern } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { agreeing, atStart, say, type Name, type Text } from '../say.js';
import type { Words } from './en.js';

const months = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];
const weekdays = ['domenica', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato'];

/** Outside a sentence, and everywhere with the weekday: “domenica 2 novembre 2025” takes no article. */
const alone: DatePattern = {
  weekdays,
  months,
  day: (weekday, number, month, year) => `${weekday} ${number} ${month} ${year}`,
  dayOfYear: (weekday, number, month) => `${weekday} ${number} ${month}`,
  date: (number, month, year) => `${number} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
};
const { date, day, dayOfYear } = dateWriter(alone);

/** A date with its article, which is elided before “otto” and “undici”. The first of a month is an ordinal. */
const withArticle =
  (article: string, elided: string): DatePattern['date'] =>
  (number, month, year) => {
    if (number === '8' || number === '11') return `${elided}’${number} ${month} ${year}`;
    return `${article} ${number === '1' ? '1º' : number} ${month} ${year}`;
  };

/**
 * As an adverbial of time: “il 2 novembre 2025”, “nel novembre 2025” (“rinviato a” would mean “postponed until”), “nel
 * 2025”.
 */
const ofEvent: DatePattern = {
  ...alone,
  date: withArticle('il', 'l'),
  monthsAlone: months.map((month) => (/^[ao]/u.test(month) ? `nell’${month}` : `nel ${month}`)),
  year: (number) => `nel ${number}`,
};
const { date: dateOfEvent } = dateWriter(ofEvent);

/** After “situazione”: “al 2 novembre 2025”, “a novembre 2025”. */
const { date: dateOfState } = dateWriter({
  ...ofEvent,
  date: withArticle('al', 'all'),
  monthsAlone: months.map((month) => (month.startsWith('a') ? `ad ${month}` : `a ${month}`)),
});

/** After a noun: “del 2 novembre 2025”, “di novembre 2025”, “del 2025”. */
const { date: dateAfterNoun } = dateWriter({
  ...alone,
  date: withArticle('del', 'dell'),
  monthsAlone: months.map((month) => `di ${month}`),
  year: (number) => `del ${number}`,
});

/** Before “in poi”: “dal 2 novembre 2025”, “da novembre 2025”, “dal 2025”. */
const { date: dateFrom } = dateWriter({
  ...alone,
  date: withArticle('dal', 'dall'),
  monthsAlone: months.map((month) => `da ${month}`),
  year: (number) => `dal ${number}`,
});

/** `many`: whole millions. */
function pluralCategory(count: number) {
  if (count === 1) return 'one';
  return count !== 0 && count % 1_000_000 === 0 ? 'many' : 'other';
}
const plural = pluralWriter(pluralCategory);

const daysLeft = (count: number): string =>
  plural(count, { one: 'resta # giorno', many: 'restano # di giorni', other: 'restano # giorni' });

/** The time at which a last day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, fino alle ore ${time}`);

const before = (isBefore: boolean): string => (isBefore ? ' prima dell’inizio' : '');

/** The publishers of a statement. */
function accordingTo(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  if (first === undefined) return 'secondo questo articolo';
  if (second === undefined) return say`secondo ${first}`;
  return more ? say`secondo ${first}, ${second} e altri` : say`secondo ${first} e ${second}`;
}

/** "Uses" or "may use". */
const uses = (platform: Name, may: boolean): string =>
  may ? agreeing(platform, 'può usare', 'possono usare') : agreeing(platform, 'usa', 'usano');
/** "Will use" or "may use", from a day on. */
const willUse = (platform: Name, may: boolean): string =>
  may ? agreeing(platform, 'potrà usare', 'potranno usare') : agreeing(platform, 'userà', 'useranno');
const might = (platform: Name): string => agreeing(platform, 'potrebbe', 'potrebbero');
const has = (platform: Name): string => agreeing(platform, 'ha', 'hanno');

export const it: Words = {
  lang: 'it',
  dir: 'ltr',
  pluralCategory,
  months,
  weekdays,
  day,
  date,
  dated: (when, what) => say`${when} – ${what}`,
  quoted: (text) => say`«${text}»`,
  comma: ', ',

  sources: (names, count) => (count > 1 ? say`Fonti: ${names}` : say`Fonte: ${names}`),
  quote: { original: 'Leggi l’originale', translated: 'traduzione della redazione' },
  purpose: 'per addestrare modelli di IA',
  updated: (when, news) => say`Novità ${dateAfterNoun(when)}: ${news}`,
  before: (text) => say`Notizia precedente: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: che cosa cambia`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, count) => {
        const isTomorrow = count === 1;
        const when = count === undefined ? day(lastDay) : dayOfYear(lastDay);
        const end = time === undefined ? 'alla fine' : `alle ore ${time}`;
        const left = count === undefined || isTomorrow ? '' : `: ${daysLeft(count)}`;
        return say`Puoi rifiutare fino ${end} di ${isTomorrow ? 'domani, ' : ''}${when}${left}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `Oggi è l’ultimo giorno per rifiutare${before(isBefore)}`
          : `Hai tempo fino alle ore ${time} di oggi per rifiutare${before(isBefore)}`,
      lastDayWas: (lastDay, isBefore, time) =>
        time === undefined
          ? say`L’ultimo giorno per rifiutare${before(isBefore)} era ${day(lastDay)}`
          : say`Avevi tempo fino alle ore ${time} di ${day(lastDay)} per rifiutare${before(isBefore)}`,
      rolling: (when) => say`Puoi rifiutare ${when}`,
      from: (start, may) => (may ? say`Forse a partire da ${day(start)}` : say`A partire da ${day(start)}`),
      announced: 'Progetto annunciato, ancora senza data',
      undecided: 'Non ancora deciso',
      since: (start) => say`In corso da ${day(start)}`,
      sinceByPlan: (start) => say`In corso da ${day(start)}, secondo l’annuncio`,
      inUse: 'In corso',
      onlyWithYes: 'Solo se accetti',
      postponed: 'Progetto rinviato',
      paused: 'Uso dei dati sospeso',
      stopped: 'Uso dei dati terminato',
      stoppedBefore: 'Progetto fermato prima dell’inizio',
      withdrawn: 'Progetto ritirato',
      on: (what, when) => `${what} ${dateOfEvent(when)}`,
      unknown: 'Non è chiaro se il progetto andrà avanti',
    },

    starts: (platform, purpose, from, may) =>
      say`A partire da ${day(from)}, ${platform} ${willUse(platform, may)} i tuoi dati ${purpose}.`,
    uses: (platform, purpose, may) => say`${atStart(platform)} ${uses(platform, may)} i tuoi dati ${purpose}.`,
    began: (start) => say`L’uso dei dati è iniziato ${day(start)}.`,
    beganByPlan: (start) => say`Secondo l’annuncio, l’uso dei dati è iniziato ${day(start)}.`,
    plans: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${might(platform)} iniziare a usare i tuoi dati ${purpose}.`
        : say`${atStart(platform)} ${agreeing(platform, 'prevede', 'prevedono')} di usare i tuoi dati ${purpose}.`,
    planned: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${has(platform)} annunciato che ${might(platform)} usare i tuoi dati ${purpose}.`
        : say`${atStart(platform)} ${has(platform)} annunciato di voler usare i tuoi dati ${purpose}.`,
    used: (platform, purpose) => say`${atStart(platform)} ${has(platform)} usato i tuoi dati ${purpose}.`,
    notNow: (platform, purpose) => say`Al momento ${platform} non ${uses(platform, false)} i tuoi dati ${purpose}.`,
    useUnknown: (platform, purpose) =>
      say`Non si sa se al momento ${platform} ${uses(platform, false)} i tuoi dati ${purpose}.`,
    noStart: 'Non si sa da quale giorno.',
    sinceUnknown: 'Non si sa da quando.',
    nothingWithoutYes: 'Se non fai nulla, non succede nulla.',
    onlyOfThoseWithYes: 'Riguarda solo le persone che hanno accettato.',
    rollingDiffers: 'L’ultimo giorno per rifiutare cambia da persona a persona.',
    anyTime: 'Puoi rifiutare in qualsiasi momento. Non fa differenza quando lo fai.',
    grace: 'Se rifiuti in tempo, vale come se avessi rifiutato prima dell’inizio.',
    editorial: 'Questo giorno è stato scelto dalla redazione di questa scheda.',
    coming: {
      paused: (from) => say`A partire da ${day(from)}, l’uso dei dati è sospeso.`,
      halted: (platform, from) =>
        say`A partire da ${day(from)}, ${platform} non ${willUse(platform, false)} più i tuoi dati per questo scopo.`,
      changed: (from) => say`A partire da ${day(from)}, la situazione cambia.`,
    },
    noChoice: 'Non è possibile rifiutare.',
    noChoiceThen: 'Non era possibile rifiutare.',
    choiceUnknown: 'Non si sa se puoi rifiutare.',
    stillPossible: 'Puoi ancora rifiutare.',
    closed: (platform) => say`Secondo ${platform}, non è più possibile rifiutare.`,
    notKnown: 'Non si sa se puoi ancora rifiutare.',
    irreversible: 'Ciò che è già stato usato non si può togliere facilmente.',
    reversible: 'In quel caso, ciò che è già stato usato viene tolto.',
    objectAnyTime: (basis, law) =>
      say`La legge (articolo 21, ${law}) ti permette di opporti in qualsiasi momento all’uso dei dati che ha questa base giuridica: ${basis}.`,
    sayNo: (host) => say`Rifiuta su ${host}`,
    sayNoByMail: (address) => say`Rifiuta con un’e-mail a ${address}`,
    sayNoByPhone: (number) => say`Rifiuta per telefono: ${number}`,
    there: {
      off: 'Nella pagina che si apre, disattiva l’opzione.',
      on: 'Nella pagina che si apre, attiva l’opzione.',
      choose: (option) => say`Nella pagina che si apre, scegli «${option}».`,
    },
    save: 'Aggiungi al calendario',
    today: 'oggi',
    event: (platform) => say`${atStart(platform)}: ultimo giorno per rifiutare`,
    differ: (lastDay) => say`Perché ${day(lastDay)}?`,
    earliest: (lastDay) =>
      say`Le fonti indicano giorni diversi. In base alla prima di queste date, l’ultimo giorno è ${day(lastDay)}.`,
    taken: (lastDay) => say`Le fonti non concordano. Come ultimo giorno, questa scheda indica ${day(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'Come rifiutare',
      'opt-in': 'Come accettare, o cambiare idea',
      none: 'Che cosa puoi fare',
      unknown: 'Che cosa puoi fare',
    },
    others: (isNo, count) => `${isNo ? 'Altri modi per rifiutare' : 'Altre possibilità'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'Modi per rifiutare' : 'Possibilità'} (${String(count)})`,
    route: (number, label) => say`Possibilità ${String(number)}: ${label}`,
    type: {
      settings: 'dalle impostazioni',
      form: 'con un modulo',
      email: 'via e-mail',
      letter: 'per posta',
      phone: 'per telefono',
      'in-person': 'di persona',
      'in-app': 'dall’app',
      'browser-signal': 'con un segnale del browser',
      'delete-account': 'eliminando l’account',
    },
    audience: (who) => say`Solo per: ${who}.`,
    operator: (operator, platform) =>
      say`Se ne ${agreeing(operator, 'occupa', 'occupano')} ${operator}, non ${platform}.`,
    cost: (cost) => say`Costo: ${cost}.`,
    routeLastDay: (lastDay, time) => say`Ultimo giorno per questa possibilità: ${day(lastDay)}${until(time)}.`,
    routeLastDayWas: (lastDay, time) => say`L’ultimo giorno per questa possibilità era ${day(lastDay)}${until(time)}.`,
    costOfNo: (cost) => say`Che cosa costa rifiutare: ${cost}.`,
    deletesAccount: 'Così elimini tutto l’account. Non puoi rifiutare e tenerlo.',
    deletesAccountToo: 'Così elimini tutto l’account.',
    minutes: (count) => plural(count, { one: 'circa # minuto', many: 'circa # di minuti', other: 'circa # minuti' }),
    login: 'devi accedere con il tuo account',
    reason: 'devi indicare un motivo',
    noReason: 'non serve indicare un motivo',
    whoCanUse: (who) => say`Chi può farlo: ${who}`,
    covers: (what) => say`Vale per: ${what}`,
    notCovers: (what) => say`Non vale per: ${what}`,
    path: 'Oppure vai su:',
    followPath: 'Vai su:',
    menu: 'Percorso nel menu',
    off: 'Disattiva questa opzione:',
    on: 'Attiva questa opzione:',
    post: 'Invia la tua lettera a questo indirizzo:',
    visit: 'Vai a questo indirizzo:',
    choose: (option) => say`Scegli «${option}».`,
    send: 'Invia il modulo.',
    done: (step, title) => say`Passaggio ${String(step)} completato – ${title}`,
    allDone: 'Hai completato tutti i passaggi.',
    open: {
      settings: (host) => say`Apri l’impostazione su ${host}`,
      form: (host) => say`Apri il modulo su ${host}`,
      other: (host) => say`Apri la pagina su ${host}`,
    },
    mail: (address) => say`Scrivi un’e-mail a ${address}`,
    call: (number) => say`Chiama il numero ${number}`,
  },

  list: {
    title: 'Quali dati?',
    used: {
      now: 'Usati',
      perhaps: 'Possono essere usati',
      ifYes: 'Usati se accetti',
      planned: 'Era previsto l’uso',
      past: 'Sono stati usati',
      pastIfYes: 'Sono stati usati se avevi accettato',
    },
    possible: 'Possono essere presenti',
    possibleThen: 'Potevano essere presenti',
    unclear: 'Non è chiaro',
    notUsed: (first, second, more) => say`Non usati, ${accordingTo(first, second, more)}`,
    sensitive: 'Sensibili',
    specialTerm: (term, use) => say`${atStart(term)}: ${use.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`La legge protegge di più questi dati (articolo 9, ${law}).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Solo per: ${who}.`,
    since: (when) => say`Dati ${dateFrom(when)} in poi.`,
    people: 'I dati di quali persone?',
    whom: {
      used: 'Coinvolte',
      possible: 'Forse coinvolte',
    },
    notIncluded: (first, second, more) => say`Non coinvolte, ${accordingTo(first, second, more)}`,
  },

  authorities: {
    title: 'Chi dice che cosa?',
    competent: 'Chi decide, e a chi presentare un reclamo',
    role: {
      'lead-authority': 'autorità di controllo capofila',
      'concerned-authority': 'autorità di controllo',
      authority: 'autorità',
      court: 'tribunale',
      prosecutor: 'procura',
      government: 'governo',
      organisation: 'organizzazione',
    },
    outcome: {
      prohibits: 'vieta l’uso dei dati',
      allows: 'consente l’uso dei dati',
      orders: 'ordina un cambiamento',
      fines: 'impone una multa',
      rejects: 'respinge la richiesta',
      other: 'prende una decisione',
    },
    decision: (who, outcome) => say`${atStart(who)} ${outcome}`,
    lead: (authority) => say`Autorità di controllo capofila: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Reclami: ${authority}` : say`Reclami (${region}): ${authority}`,
    ownAuthority: 'autorità di controllo per Paese',
    asOf: (when) => say`Situazione ${dateOfState(when)}.`,
    updates: 'Che cosa è successo dopo',
    background: 'Contesto',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Le fonti si contraddicono',
      precedent: 'È già successo',
    },
    complain: (host) => say`Presenta un reclamo su ${host}`,
  },

  timeline: {
    title: 'Cronologia',
    date: (when) => say`${when}:`,
    announced: 'Viene annunciato il progetto',
    statement: (authority) =>
      say`${atStart(authority)} ${agreeing(authority, 'prende posizione', 'prendono posizione')}`,
    starts: 'Inizia l’uso dei dati',
    startsByPlan: 'Inizia l’uso dei dati, secondo l’annuncio',
    lastDay: (time) => say`Ultimo giorno per rifiutare prima dell’inizio${until(time)}`,
    startsPerhaps: 'L’uso dei dati potrebbe iniziare, secondo l’annuncio',
    state: {
      planned: 'Viene annunciato un nuovo progetto',
      started: 'L’uso dei dati è già iniziato',
      paused: 'L’uso dei dati viene sospeso',
      resumed: 'L’uso dei dati riprende',
      halted: 'L’uso dei dati termina',
      withdrawn: 'Il progetto viene ritirato',
      unknown: 'Non è chiaro se il progetto andrà avanti',
    },
    notBegun: {
      paused: 'Il progetto viene sospeso',
      halted: 'Il progetto viene fermato',
    },
    'scope-reduced': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'limita i dati che usa', 'limitano i dati che usano')}`,
    'scope-extended': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'inizia', 'iniziano')} a usare più dati`,
    today: 'Oggi',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)}, del gruppo ${owner}`,
    announced: (when) => say`Annuncio ${dateAfterNoun(when)}.`,
    background: 'Che cosa cambia, e chi dice che cosa?',
    reasons: (platform) => say`Che cosa ${agreeing(platform, 'dice', 'dicono')} ${platform}`,
    legalBasis: (who, basis) =>
      say`${atStart(who)} ${agreeing(who, 'indica', 'indicano')} questa base giuridica: ${basis}.`,
    controller: (name, where) => say`Titolare del trattamento: ${name} (${where}).`,
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Dove vale: ${where}.`,
    sources: (count) => say`Fonti (${String(count)})`,
    reviewed: (when) => say`Testo e link verificati l’ultima volta ${dateOfEvent(when)}.`,
    updated: (when) => say`aggiornamento ${dateAfterNoun(when)}`,
    print: 'Stampa',
    printAll: 'Stampa tutto',
    share: 'Condividi',
  },

  categories: {
    name: 'nome',
    photo: 'foto',
    'current-position': 'lavoro attuale',
    'work-experience': 'esperienze di lavoro',
    education: 'istruzione',
    skills: 'competenze',
    'contact-details': 'recapiti',
    location: 'posizione geografica',
    posts: 'post',
    articles: 'articoli',
    comments: 'commenti',
    polls: 'sondaggi',
    photos: 'fotografie',
    'group-messages': 'messaggi nei gruppi',
    'private-messages': 'messaggi privati',
    'ai-conversations': 'conversazioni con l’IA',
    files: 'file',
    'source-code': 'codice sorgente',
    'browsing-history': 'cronologia di navigazione',
    'usage-data': 'come usi il servizio',
    'payment-details': 'dati di pagamento',
    'ip-address': 'indirizzo IP',
    'login-details': 'credenziali di accesso',
    ethnicity: 'origine etnica',
    'political-opinions': 'opinioni politiche',
    religion: 'religione',
    'philosophical-beliefs': 'convinzioni filosofiche',
    'trade-union-membership': 'appartenenza a un sindacato',
    'genetic-data': 'dati genetici',
    'biometric-data': 'dati biometrici',
    health: 'salute',
    'sex-life': 'vita sessuale',
    'sexual-orientation': 'orientamento sessuale',
  },
};
