/**
 * Maltese: plain (B1). Addresses readers in the singular ("tista’"), as servizz.gov.mt and the Maltese pages of the EU
 * do. Uses the terms of the Maltese GDPR. Verbs show the gender of their subject, so a platform follows
 * "il-pjattaforma", and authorities have no verb. The article merges with most prepositions, so no name follows one
 * that would change it, and weekdays follow "nhar". "Data" also means "date", so "personali" follows it, and a date is
 * a "jum".
 */
import { dateWriter, type DatePattern } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { agreeing, atStart, say, type Name, type Text } from '../say.js';
import type { Words } from './en.js';

const months = [
  'Jannar',
  'Frar',
  'Marzu',
  'April',
  'Mejju',
  'Ġunju',
  'Lulju',
  'Awwissu',
  'Settembru',
  'Ottubru',
  'Novembru',
  'Diċembru',
];
const weekdays = ['Il-Ħadd', 'It-Tnejn', 'It-Tlieta', 'L-Erbgħa', 'Il-Ħamis', 'Il-Ġimgħa', 'Is-Sibt'];

/** Outside a sentence: "Il-Ħadd 2 ta’ Novembru 2025", "Novembru 2025". */
const alone: DatePattern = {
  weekdays,
  months,
  day: (weekday, number, month, year) => `${weekday} ${number} ta’ ${month} ${year}`,
  dayOfYear: (weekday, number, month) => `${weekday} ${number} ta’ ${month}`,
  date: (number, month, year) => `${number} ta’ ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
};
const { date, day } = dateWriter(alone);

/** Within a sentence: "il-Ħadd 2 ta’ Novembru 2025". */
const { day: dayWithin, dayOfYear: dayOfYearWithin } = dateWriter({
  ...alone,
  weekdays: weekdays.map((weekday) => weekday.toLowerCase().replace(/-./, (start) => start.toUpperCase())),
});

/** The article before the number of a day, by its pronunciation: "it-tnejn", "l-erbgħa". */
function articleOf(number: string): string {
  if (/^(?:1|4|10|14|20|24)$/.test(number)) return 'l';
  if (/^(?:2|3|8|12|13|18|22|23|28|30)$/.test(number)) return 'it';
  if (/^(?:6|7|16|17|26|27)$/.test(number)) return 'is';
  return /^(?:9|19|29)$/.test(number) ? 'id' : 'il';
}

/** As an adverbial of time: "fit-2 ta’ Novembru 2025", "f’Novembru 2025", "fl-2025". */
const { date: dateOfEvent } = dateWriter({
  ...alone,
  date: (number, month, year) => `f${articleOf(number)}-${number} ta’ ${month} ${year}`,
  month: (month, year) => `${month === 'Frar' ? 'fi ' : 'f’'}${month} ${year}`,
  year: (number) => `fl-${number}`,
});

/** With “from”: "mit-2 ta’ Novembru 2025", "minn Novembru 2025", "mill-2025". */
const { date: dateOfStart } = dateWriter({
  ...alone,
  date: (number, month, year) => {
    const article = articleOf(number);
    return `m${article.endsWith('l') ? 'ill' : article}-${number} ta’ ${month} ${year}`;
  },
  month: (month, year) => `minn ${month} ${year}`,
  year: (number) => `mill-${number}`,
});

function pluralCategory(count: number) {
  if (count === 1) return 'one';
  if (count === 2) return 'two';
  const lastTwo = count % 100;
  if (count === 0 || (lastTwo >= 3 && lastTwo <= 10)) return 'few';
  return lastTwo >= 11 && lastTwo <= 19 ? 'many' : 'other';
}
const plural = pluralWriter(pluralCategory);

const leftDays = (count: number): string =>
  plural(count, {
    one: 'għad fadal jum',
    two: 'għad fadal jumejn',
    few: 'għad fadal # ijiem',
    many: 'għad fadal #-il jum',
    other: 'għad fadal # jum',
  });

/** “Until” a time, without an article, which would depend on the pronunciation of the number. */
const untilHour = (time: string): string => `sal-ħin ta’ ${time}`;
/** The time at which a last day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, ${untilHour(time)}`);

const before = (isBefore: boolean): string => (isBefore ? ' minn qabel' : '');

/** A platform as the subject of a verb, in the feminine singular or the plural. */
const subject = (platform: Name): Text => (platform.plural ? platform : say`il-pjattaforma ${platform}`);
const subjectAtStart = (platform: Name): Text =>
  platform.plural ? atStart(platform) : say`Il-pjattaforma ${platform}`;

/** "Uses data". The article loses its vowel after another vowel. */
const use = (platform: Name): string => agreeing(platform, 'tuża d-data', 'jużaw id-data');
const may = (platform: Name): string => agreeing(platform, 'tista’', 'jistgħu');

/** The publishers of a statement. */
function accordingTo(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  if (first === undefined) return 'skont dan l-artiklu';
  if (second === undefined) return say`skont ${first}`;
  return more ? say`skont ${first}, ${second} u oħrajn` : say`skont ${first} u ${second}`;
}

export const mt: Words = {
  lang: 'mt',
  dir: 'ltr',
  pluralCategory,
  months,
  weekdays,
  day,
  date,
  dated: (when, what) => say`${when} – ${what}`,
  quoted: (text) => say`“${text}”`,
  comma: ', ',

  sources: (names, count) => (count > 1 ? say`Sorsi: ${names}` : say`Sors: ${names}`),
  quote: { original: 'Aqra l-oriġinal', translated: 'traduzzjoni tal-edituri' },
  purpose: 'għat-taħriġ ta’ mudelli tal-IA',
  updated: (when, news) => say`Aħbar (${date(when)}): ${news}`,
  before: (text) => say`Qabel kien intqal: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: x’jinbidel`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, daysLeft) => {
        const isTomorrow = daysLeft === 1;
        const when = daysLeft === undefined ? dayWithin(lastDay) : dayOfYearWithin(lastDay);
        if (isTomorrow)
          return time === undefined
            ? say`Għid le sa tmiem il-jum ta’ għada, ${when}`
            : say`Għid le ${untilHour(time)} għada, ${when}`;
        const left = daysLeft === undefined ? '' : `: ${leftDays(daysLeft)}`;
        return time === undefined
          ? say`Għid le sa tmiem nhar ${when}${left}`
          : say`Għid le ${untilHour(time)} nhar ${when}${left}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `Illum huwa l-aħħar jum biex tgħid le${before(isBefore)}`
          : `Illum, ${untilHour(time)}, tista’ tgħid le${before(isBefore)}`,
      lastDayWas: (lastDay, isBefore, time) =>
        time === undefined
          ? say`L-aħħar jum biex tgħid le${before(isBefore)} kien ${dayWithin(lastDay)}`
          : say`Sal-ħin ta’ ${time} nhar ${dayWithin(lastDay)}, stajt tgħid le${before(isBefore)}`,
      rolling: (when) => say`Għid le ${when}`,
      from: (start, isOnlyPossible) =>
        isOnlyPossible ? say`Forsi minn nhar ${dayWithin(start)}` : say`Minn nhar ${dayWithin(start)}`,
      announced: 'Imħabbar, iżda l-jum għadu mhux magħruf',
      undecided: 'Għadu mhux deċiż',
      since: (start) => say`Sa minn nhar ${dayWithin(start)}`,
      sinceByPlan: (start) => say`Sa minn nhar ${dayWithin(start)}, skont it-tħabbira`,
      inUse: 'Qed tintuża bħalissa',
      onlyWithYes: 'Biss jekk tgħid iva',
      postponed: 'Pospost',
      paused: 'Sospiż',
      stopped: 'Imwaqqaf',
      stoppedBefore: 'Imwaqqaf qabel il-bidu',
      withdrawn: 'Irtirat',
      on: (what, when) => `${what} ${dateOfEvent(when)}`,
      unknown: 'Mhux ċar jekk hux se jseħħ',
    },

    starts: (platform, purpose, from, isOnlyPossible) =>
      say`Minn nhar ${dayWithin(from)}, ${subject(platform)} ${isOnlyPossible ? may(platform) : 'se'} ${use(platform)} personali tiegħek ${purpose}.`,
    uses: (platform, purpose, isOnlyPossible) =>
      say`${subjectAtStart(platform)} ${isOnlyPossible ? `${may(platform)} ` : ''}${use(platform)} personali tiegħek ${purpose}.`,
    began: (start) => say`Dan beda nhar ${dayWithin(start)}.`,
    beganByPlan: (start) => say`Skont it-tħabbira, dan beda nhar ${dayWithin(start)}.`,
    plans: (platform, purpose, isOnlyPossible) =>
      isOnlyPossible
        ? say`${subjectAtStart(platform)} ${may(platform)} ${agreeing(platform, 'tibda', 'jibdew')} ${use(platform)} personali tiegħek ${purpose}.`
        : say`${subjectAtStart(platform)} qed ${agreeing(platform, 'tippjana', 'jippjanaw')} li ${use(platform)} personali tiegħek ${purpose}.`,
    planned: (platform, purpose, isOnlyPossible) =>
      say`${subjectAtStart(platform)} ${agreeing(platform, 'ħabbret', 'ħabbru')} ${isOnlyPossible ? `li ${may(platform)}` : 'pjan biex'} ${use(platform)} personali tiegħek ${purpose}.`,
    used: (platform, purpose) =>
      say`${subjectAtStart(platform)} ${agreeing(platform, 'użat', 'użaw')} id-data personali tiegħek ${purpose}.`,
    notNow: (platform, purpose) =>
      say`Bħalissa, ${subject(platform)} ma ${agreeing(platform, 'tużax', 'jużawx')} id-data personali tiegħek ${purpose}.`,
    useUnknown: (platform, purpose) =>
      say`Mhux magħruf jekk ${subject(platform)} ${agreeing(platform, 'hijiex', 'humiex')} qed ${use(platform)} personali tiegħek ${purpose}.`,
    noStart: 'Mhux magħruf minn liema jum.',
    sinceUnknown: 'Mhux magħruf meta beda l-użu.',
    nothingWithoutYes: 'Jekk ma tagħmel xejn, ma jiġri xejn.',
    onlyOfThoseWithYes: 'Dan jgħodd biss għan-nies li qalu iva.',
    rollingDiffers: 'L-aħħar jum biex tgħid le jvarja minn persuna għal oħra.',
    anyTime: 'Tista’ tgħid le meta trid. Ma jagħmilx differenza meta.',
    grace: 'Jekk tgħid le fil-ħin, dan jgħodd daqslikieku għidt le qabel il-bidu.',
    editorial: 'L-edituri ta’ dan l-avviż għażlu dan il-jum.',
    coming: {
      paused: (from) => say`Minn nhar ${dayWithin(from)}, l-użu se jkun sospiż.`,
      halted: (platform, from) =>
        say`Minn nhar ${dayWithin(from)}, ${subject(platform)} mhux se ${agreeing(platform, 'tibqa’', 'jibqgħu')} ${use(platform)} personali tiegħek għal dan.`,
      changed: (from) => say`Minn nhar ${dayWithin(from)}, is-sitwazzjoni se tinbidel.`,
    },
    noChoice: 'M’hemmx mod kif tgħid le.',
    noChoiceThen: 'Ma kienx hemm mod kif tgħid le.',
    choiceUnknown: 'Mhux magħruf jekk tistax tgħid le.',
    stillPossible: 'Għadek tista’ tgħid le.',
    closed: (platform) => say`Skont ${subject(platform)}, ma tistax tgħid le aktar.`,
    notKnown: 'Mhux magħruf jekk għadekx tista’ tgħid le.',
    irreversible: 'Dak li diġà ntuża ma jistax jitneħħa faċilment.',
    reversible: 'Imbagħad, dak li diġà ntuża jitneħħa.',
    objectAnyTime: (basis, law) =>
      say`Skont l-Artikolu 21 tal-${law}, tista’ toġġezzjona fi kwalunkwe mument għal użu bbażat fuq ${basis}.`,
    sayNo: (host) => say`Għid le fuq ${host}`,
    sayNoByMail: (address) => say`Għid le b’email lil ${address}`,
    sayNoByPhone: (number) => say`Għid le bit-telefon: ${number}`,
    there: {
      off: 'Hemmhekk, itfi s-swiċċ.',
      on: 'Hemmhekk, ixgħel is-swiċċ.',
      choose: (option) => say`Hemmhekk, agħżel “${option}”.`,
    },
    save: 'Żid fil-kalendarju',
    today: 'illum',
    event: (platform) => say`${atStart(platform)}: l-aħħar jum biex tgħid le`,
    differ: (lastDay) => say`Għaliex ${dayWithin(lastDay)}?`,
    earliest: (lastDay) =>
      say`Is-sorsi jsemmu jiem differenti. Jekk nieħdu l-ewwel fosthom, l-aħħar jum huwa nhar ${dayWithin(lastDay)}.`,
    taken: (lastDay) =>
      say`Is-sorsi ma jaqblux bejniethom. F’dan l-avviż, l-aħħar jum huwa nhar ${dayWithin(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'Kif tgħid le',
      'opt-in': 'Kif tgħid iva, jew tirtira l-iva tiegħek',
      none: 'X’tista’ tagħmel',
      unknown: 'X’tista’ tagħmel',
    },
    others: (isNo, count) => `${isNo ? 'Modi oħra kif tgħid le' : 'Għażliet oħra'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'Modi kif tgħid le' : 'Għażliet'} (${String(count)})`,
    route: (number, label) => say`Għażla ${String(number)}: ${label}`,
    type: {
      settings: 'fis-settings',
      form: 'b’formola',
      email: 'b’email',
      letter: 'b’ittra',
      phone: 'bit-telefon',
      'in-person': 'personalment',
      'in-app': 'fl-app',
      'browser-signal': 'b’sinjal mill-browser tiegħek',
      'delete-account': 'billi tħassar il-kont tiegħek',
    },
    audience: (who) => say`Għal dawn biss: ${who}.`,
    operator: (operator, platform) => say`Responsabbli għal din l-għażla: ${operator}, mhux ${platform}.`,
    cost: (cost) => say`Spiża: ${cost}.`,
    routeLastDay: (lastDay, time) => say`L-aħħar jum għal din l-għażla: ${dayWithin(lastDay)}${until(time)}.`,
    routeLastDayWas: (lastDay, time) => say`L-aħħar jum għal din l-għażla kien ${dayWithin(lastDay)}${until(time)}.`,
    costOfNo: (cost) => say`X’jiswik li tgħid le: ${cost}.`,
    deletesAccount: 'B’hekk jitħassar il-kont kollu tiegħek. Ma tistax tgħid le u żżomm il-kont.',
    deletesAccountToo: 'B’hekk jitħassar il-kont kollu tiegħek.',
    minutes: (count) =>
      plural(count, {
        one: 'madwar minuta',
        two: 'madwar żewġ minuti',
        few: 'madwar # minuti',
        many: 'madwar #-il minuta',
        other: 'madwar # minuta',
      }),
    login: 'trid tidħol fil-kont tiegħek',
    reason: 'trid tagħti raġuni',
    noReason: 'm’hemmx bżonn ta’ raġuni',
    whoCanUse: (who) => say`Min jista’ jagħmel dan: ${who}`,
    covers: (what) => say`X’ikopri: ${what}`,
    notCovers: (what) => say`X’ma jkoprix: ${what}`,
    path: 'Jew mur hawn:',
    followPath: 'Mur hawn:',
    menu: 'Il-passi fil-menu',
    off: 'Itfi dan is-swiċċ:',
    on: 'Ixgħel dan is-swiċċ:',
    post: 'Ibgħat l-ittra tiegħek f’dan l-indirizz:',
    visit: 'Mur hawn:',
    choose: (option) => say`Agħżel “${option}”.`,
    send: 'Ibgħat il-formola.',
    done: (step, title) => say`Pass ${String(step)} lest – ${title}`,
    allDone: 'Lestejt il-passi kollha.',
    open: {
      settings: (host) => say`Iftaħ is-setting fuq ${host}`,
      form: (host) => say`Iftaħ il-formola fuq ${host}`,
      other: (host) => say`Iftaħ il-paġna fuq ${host}`,
    },
    mail: (address) => say`Ibgħat email lil ${address}`,
    call: (number) => say`Ċempel ${number}`,
  },

  list: {
    title: 'Liema data personali?',
    used: {
      now: 'Tintuża',
      perhaps: 'Tista’ tintuża',
      ifYes: 'Tintuża jekk tgħid iva',
      planned: 'Kellha tintuża',
      past: 'Intużat',
      pastIfYes: 'Intużat jekk kont għidt iva',
    },
    possible: 'Tista’ tkun inkluża',
    possibleThen: 'Setgħet tkun inkluża',
    unclear: 'Mhux ċar',
    notUsed: (first, second, more) => say`Ma tintużax, ${accordingTo(first, second, more)}`,
    sensitive: 'Sensittiva',
    specialTerm: (term, heading) => say`${atStart(term)}: ${heading.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`Il-${law} jagħti aktar protezzjoni lil din id-data (Artikolu 9).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Għal dawn biss: ${who}.`,
    since: (when) => say`Data personali ${dateOfStart(when)} ’l quddiem.`,
    people: 'Id-data personali ta’ min?',
    whom: {
      used: 'Inklużi',
      possible: 'Forsi inklużi',
    },
    notIncluded: (first, second, more) => say`Mhux inklużi, ${accordingTo(first, second, more)}`,
  },

  authorities: {
    title: 'Min qal xiex?',
    competent: 'Min jiddeċiedi, u fejn tista’ tilmenta',
    role: {
      'lead-authority': 'awtorità superviżorja ewlenija',
      'concerned-authority': 'awtorità superviżorja',
      authority: 'awtorità',
      court: 'qorti',
      prosecutor: 'prosekutur',
      government: 'gvern',
      organisation: 'organizzazzjoni',
    },
    outcome: {
      prohibits: 'projbizzjoni tal-użu',
      allows: 'permess għall-użu',
      orders: 'ordni għal bidla',
      fines: 'multa',
      rejects: 'ċaħda tal-każ',
      other: 'deċiżjoni',
    },
    decision: (who, outcome) => say`${atStart(who)}: ${outcome}`,
    lead: (authority) => say`Awtorità superviżorja ewlenija: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Ilmenti: ${authority}` : say`Ilmenti (${region}): ${authority}`,
    ownAuthority: 'awtoritajiet superviżorji skont il-pajjiż',
    asOf: (when) => say`Is-sitwazzjoni ${dateOfEvent(when)}.`,
    updates: 'X’ġara wara',
    background: 'Sfond',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Is-sorsi ma jaqblux bejniethom',
      precedent: 'Diġà ġara qabel',
    },
    complain: (host) => say`Ressaq ilment fis-sit web ${host}`,
  },

  timeline: {
    title: 'Kronoloġija',
    date: (when) => say`${when}:`,
    announced: 'Jitħabbar il-pjan',
    statement: (authority) => say`${atStart(authority)}: reazzjoni`,
    starts: 'Jibda l-użu tad-data personali',
    startsByPlan: 'Jibda l-użu tad-data personali, skont it-tħabbira',
    lastDay: (time) => say`L-aħħar jum biex tgħid le minn qabel${until(time)}`,
    startsPerhaps: 'Jista’ jibda l-użu tad-data personali, skont it-tħabbira',
    state: {
      planned: 'Jitħabbar pjan ġdid',
      started: 'L-użu tad-data personali diġà beda',
      paused: 'L-użu tad-data personali jiġi sospiż',
      resumed: 'L-użu tad-data personali jerġa’ jibda',
      halted: 'L-użu tad-data personali jieqaf',
      withdrawn: 'Il-pjan jiġi rtirat',
      unknown: 'Mhux ċar jekk hux se jseħħ',
    },
    notBegun: {
      paused: 'Il-pjan jiġi sospiż',
      halted: 'Il-pjan jitwaqqaf',
    },
    'scope-reduced': (platform) =>
      say`${subjectAtStart(platform)} ${agreeing(platform, 'tillimita liema data personali tuża', 'jillimitaw liema data personali jużaw')}`,
    'scope-extended': (platform) =>
      say`${subjectAtStart(platform)} ${agreeing(platform, 'tibda tuża', 'jibdew jużaw')} aktar data personali`,
    today: 'Illum',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)} (sid: ${owner})`,
    announced: (when) => say`Imħabbar ${dateOfEvent(when)}.`,
    background: 'X’jinbidel, u min qal xiex?',
    reasons: (platform) => say`Skont ${subject(platform)} stess`,
    legalBasis: (who, basis) => say`Il-bażi legali skont ${who}: ${basis}.`,
    controller: (name, where) => say`Kontrollur: ${name} (${where}).`,
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Fejn japplika: ${where}.`,
    sources: (count) => say`Sorsi (${String(count)})`,
    reviewed: (when) => say`L-aħħar verifika tat-test u tal-links: ${date(when)}.`,
    updated: (when) => say`aġġornat ${dateOfEvent(when)}`,
    print: 'Ipprintja',
    printAll: 'Ipprintja kollox',
    share: 'Aqsam',
  },

  categories: {
    name: 'isem',
    photo: 'ritratt',
    'current-position': 'impjieg attwali',
    'work-experience': 'esperjenza tax-xogħol',
    education: 'edukazzjoni',
    skills: 'ħiliet',
    'contact-details': 'dettalji ta’ kuntatt',
    location: 'post fejn tinsab',
    posts: 'posts',
    articles: 'artikli',
    comments: 'kummenti',
    polls: 'stħarriġiet',
    photos: 'ritratti',
    'group-messages': 'messaġġi fi gruppi',
    'private-messages': 'messaġġi privati',
    'ai-conversations': 'konversazzjonijiet mal-IA',
    files: 'fajls',
    'source-code': 'kodiċi sors',
    'browsing-history': 'siti web li żort',
    'usage-data': 'kif tuża s-servizz',
    'payment-details': 'dettalji tal-pagament',
    'ip-address': 'indirizz IP',
    'login-details': 'dettalji tal-login',
    ethnicity: 'oriġini etnika',
    'political-opinions': 'opinjonijiet politiċi',
    religion: 'reliġjon',
    'philosophical-beliefs': 'twemmin filosofiku',
    'trade-union-membership': 'sħubija fi trade union',
    'genetic-data': 'data ġenetika',
    'biometric-data': 'data bijometrika',
    health: 'saħħa',
    'sex-life': 'ħajja sesswali',
    'sexual-orientation': 'orjentazzjoni sesswali',
  },
};
