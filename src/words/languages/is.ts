/**
 * Icelandic: plain (B1). Addresses readers as "þú", as public bodies do. Uses the terms of the Icelandic GDPR. Names
 * occur only in the nominative, uninflected.
 */
import { dateWriter, type DatePattern } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { agreeing, atStart, say, type Name, type Text } from '../say.js';
import type { Words } from './en.js';

const months = [
  'janúar',
  'febrúar',
  'mars',
  'apríl',
  'maí',
  'júní',
  'júlí',
  'ágúst',
  'september',
  'október',
  'nóvember',
  'desember',
];
/** The stems of the weekdays, the same in all cases. */
const weekdayStems = ['sunnud', 'mánud', 'þriðjud', 'miðvikud', 'fimmtud', 'föstud', 'laugard'];
const weekdays = weekdayStems.map((stem) => `${stem}agur`);

/** Outside a sentence: "sunnudagur 2. nóvember 2025", "2. nóvember 2025". */
const alone: DatePattern = {
  months,
  weekdays,
  day: (weekday, number, month, year) => `${weekday} ${number}. ${month} ${year}`,
  dayOfYear: (weekday, number, month) => `${weekday} ${number}. ${month}`,
  date: (number, month, year) => `${number}. ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
};
const { date, day } = dateWriter(alone);

/** As the subject of a sentence: "sunnudagurinn 2. nóvember 2025". */
const { day: dayAsSubject } = dateWriter({ ...alone, weekdays: weekdayStems.map((stem) => `${stem}agurinn`) });

/** As an adverbial of time: "sunnudaginn 2. nóvember 2025", "2. nóvember 2025", "í nóvember 2025", "árið 2025". */
const {
  date: dateOfEvent,
  day: dayOfEvent,
  dayOfYear: dayOfYearOfEvent,
} = dateWriter({
  ...alone,
  weekdays: weekdayStems.map((stem) => `${stem}aginn`),
  month: (month, year) => `í ${month} ${year}`,
  year: (number) => `árið ${number}`,
});

/** After "frá": "sunnudeginum 2. nóvember 2025", "nóvember 2025", "árinu 2025". */
const { date: dateAfterFrom, day: dayAfterFrom } = dateWriter({
  ...alone,
  weekdays: weekdayStems.map((stem) => `${stem}eginum`),
  year: (number) => `árinu ${number}`,
});

/** 1, 21, 31 and so on take the singular; 11 does not. */
const pluralCategory = (count: number) => (count % 10 === 1 && count % 100 !== 11 ? 'one' : 'other');
const plural = pluralWriter(pluralCategory);

/** The time at which a last day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, til kl. ${time}`);

const sayNo = (isBefore: boolean): string => (isBefore ? 'segja nei fyrir fram' : 'segja nei');

/** The publishers of a statement. Their names follow "heimildinni", in the nominative. */
function accordingTo(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  if (first === undefined) return 'samkvæmt þessari grein';
  if (second === undefined) return say`samkvæmt heimildinni ${first}`;
  return more
    ? say`samkvæmt heimildunum ${first}, ${second} og fleiri`
    : say`samkvæmt heimildunum ${first} og ${second}`;
}

const uses = (platform: Name): string => agreeing(platform, 'notar', 'nota');
const can = (platform: Name): string => agreeing(platform, 'getur', 'geta');

export const is: Words = {
  lang: 'is',
  dir: 'ltr',
  pluralCategory,
  months,
  weekdays,
  day,
  date,
  dated: (when, what) => say`${when} – ${what}`,
  quoted: (text) => say`„${text}“`,
  comma: ', ',

  sources: (names, count) => (count > 1 ? say`Heimildir: ${names}` : say`Heimild: ${names}`),
  quote: { original: 'Lesa frumtextann', translated: 'þýðing ritstjórnar' },
  purpose: 'til að þjálfa gervigreindarlíkön',
  updated: (when, news) => say`Nýtt ${dateOfEvent(when)}: ${news}`,
  before: (text) => say`Áður kom fram: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: þetta breytist`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, daysLeft) => {
        const isTomorrow = daysLeft === 1;
        const when = daysLeft === undefined ? dayOfEvent(lastDay) : dayOfYearOfEvent(lastDay);
        const at = time === undefined ? '' : ` kl. ${time}`;
        const left =
          daysLeft === undefined || isTomorrow
            ? ''
            : `: ${plural(daysLeft, { one: '# dagur eftir', other: '# dagar eftir' })}`;
        return say`Segðu nei í síðasta lagi ${isTomorrow ? 'á morgun, ' : ''}${when}${at}${left}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `Í dag er síðasti dagurinn til að ${sayNo(isBefore)}`
          : `Hægt er að ${sayNo(isBefore)} til kl. ${time} í dag`,
      lastDayWas: (lastDay, isBefore, time) =>
        time === undefined
          ? say`Síðasti dagurinn til að ${sayNo(isBefore)} var ${dayAsSubject(lastDay)}`
          : say`Hægt var að ${sayNo(isBefore)} til kl. ${time} ${dayOfEvent(lastDay)}`,
      rolling: (when) => say`Segðu nei ${when}`,
      from: (start, may) =>
        may ? say`Kannski frá og með ${dayAfterFrom(start)}` : say`Frá og með ${dayAfterFrom(start)}`,
      announced: 'Tilkynnt, engin dagsetning komin',
      undecided: 'Ekki ákveðið enn',
      since: (start) => say`Hefur verið í gangi frá ${dayAfterFrom(start)}`,
      sinceByPlan: (start) => say`Hefur verið í gangi frá ${dayAfterFrom(start)}, samkvæmt tilkynningunni`,
      inUse: 'Í gangi núna',
      onlyWithYes: 'Aðeins ef þú segir já',
      postponed: 'Frestað',
      paused: 'Hlé gert',
      stopped: 'Stöðvað',
      stoppedBefore: 'Stöðvað áður en það hófst',
      withdrawn: 'Hætt við',
      on: (what, when) => `${what} ${dateOfEvent(when)}`,
      unknown: 'Óljóst hvort af þessu verður',
    },

    starts: (platform, purpose, from, may) =>
      may
        ? say`Frá og með ${dayAfterFrom(from)} ${can(platform)} ${platform} notað gögnin þín ${purpose}.`
        : say`Frá og með ${dayAfterFrom(from)} ${agreeing(platform, 'mun', 'munu')} ${platform} nota gögnin þín ${purpose}.`,
    uses: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${can(platform)} notað gögnin þín ${purpose}.`
        : say`${atStart(platform)} ${uses(platform)} gögnin þín ${purpose}.`,
    began: (start) => say`Þetta hófst ${dayOfEvent(start)}.`,
    beganByPlan: (start) => say`Samkvæmt tilkynningunni hófst þetta ${dayOfEvent(start)}.`,
    plans: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${agreeing(platform, 'byrjar', 'byrja')} kannski að nota gögnin þín ${purpose}.`
        : say`${atStart(platform)} ${agreeing(platform, 'ætlar', 'ætla')} að nota gögnin þín ${purpose}.`,
    planned: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${agreeing(platform, 'tilkynnti', 'tilkynntu')} að gögnin þín yrðu kannski notuð ${purpose}.`
        : say`${atStart(platform)} ${agreeing(platform, 'tilkynnti', 'tilkynntu')} áform um að nota gögnin þín ${purpose}.`,
    used: (platform, purpose) =>
      say`${atStart(platform)} ${agreeing(platform, 'notaði', 'notuðu')} gögnin þín ${purpose}.`,
    notNow: (platform, purpose) => say`Sem stendur ${uses(platform)} ${platform} ekki gögnin þín ${purpose}.`,
    useUnknown: (platform, purpose) => say`Ekki er vitað hvort ${platform} noti nú gögnin þín ${purpose}.`,
    noStart: 'Ekki er vitað hvenær þetta hefst.',
    sinceUnknown: 'Ekki er vitað hvenær þetta hófst.',
    nothingWithoutYes: 'Ef þú gerir ekkert gerist ekkert.',
    onlyOfThoseWithYes: 'Þetta á aðeins við um fólk sem hefur sagt já.',
    rollingDiffers: 'Síðasti dagurinn til að segja nei er ekki sá sami hjá öllum.',
    anyTime: 'Þú getur sagt nei hvenær sem er. Það skiptir ekki máli hvenær þú gerir það.',
    grace: 'Ef þú segir nei í tæka tíð gildir það eins og þú hefðir gert það áður en notkunin hófst.',
    editorial: 'Ritstjórn þessa yfirlits valdi þennan dag.',
    coming: {
      paused: (from) => say`Frá og með ${dayAfterFrom(from)} er hlé á notkuninni.`,
      halted: (platform, from) =>
        say`Frá og með ${dayAfterFrom(from)} ${uses(platform)} ${platform} gögnin þín ekki lengur í þessum tilgangi.`,
      changed: (from) => say`Frá og með ${dayAfterFrom(from)} gildir annað.`,
    },
    noChoice: 'Ekki er hægt að segja nei.',
    noChoiceThen: 'Ekki var hægt að segja nei.',
    choiceUnknown: 'Ekki er vitað hvort hægt sé að segja nei.',
    stillPossible: 'Þú getur enn sagt nei.',
    closed: (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'segir', 'segja')} að ekki sé lengur hægt að segja nei.`,
    notKnown: 'Ekki er vitað hvort enn sé hægt að segja nei.',
    irreversible: 'Það sem þegar hefur verið notað verður ekki auðveldlega tekið út aftur.',
    reversible: 'Það sem þegar hefur verið notað er þá tekið út aftur.',
    // the basis follows a colon, because "byggist á" would inflect it
    objectAnyTime: (basis, law) =>
      say`Samkvæmt 21. grein reglugerðarinnar ${law} getur þú hvenær sem er andmælt notkun á þessum grundvelli: ${basis}.`,
    sayNo: (host) => say`Segðu nei á ${host}`,
    sayNoByMail: (address) => say`Segðu nei með tölvupósti á ${address}`,
    sayNoByPhone: (number) => say`Segðu nei í síma: ${number}`,
    there: {
      off: 'Slökktu á stillingunni þar.',
      on: 'Kveiktu á stillingunni þar.',
      choose: (option) => say`Veldu „${option}“ þar.`,
    },
    save: 'Setja í dagatal',
    today: 'í dag',
    event: (platform) => say`${atStart(platform)}: síðasti dagurinn til að segja nei`,
    differ: (lastDay) => say`Hvers vegna ${dayAsSubject(lastDay)}?`,
    earliest: (lastDay) =>
      say`Heimildir nefna mismunandi daga. Sé miðað við þann fyrsta er ${dayAsSubject(lastDay)} síðasti dagurinn.`,
    taken: (lastDay) => say`Heimildum ber ekki saman. Í þessu yfirliti er miðað við ${dayOfEvent(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'Svona segir þú nei',
      'opt-in': 'Svona segir þú já eða tekur það til baka',
      none: 'Þetta getur þú gert',
      unknown: 'Þetta getur þú gert',
    },
    others: (isNo, count) => `${isNo ? 'Aðrar leiðir til að segja nei' : 'Aðrar leiðir'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'Leiðir til að segja nei' : 'Leiðir'} (${String(count)})`,
    route: (number, label) => say`Leið ${String(number)}: ${label}`,
    type: {
      settings: 'í stillingunum',
      form: 'með eyðublaði',
      email: 'með tölvupósti',
      letter: 'með bréfi',
      phone: 'í síma',
      'in-person': 'með því að mæta á staðinn',
      'in-app': 'í appinu',
      'browser-signal': 'með merki frá vafranum þínum',
      'delete-account': 'með því að eyða aðganginum þínum',
    },
    audience: (who) => say`Á aðeins við um þessa hópa: ${who}.`,
    operator: (operator, platform) => say`Umsjón með þessu hefur ${operator}, ekki ${platform}.`,
    cost: (cost) => say`Kostnaður: ${cost}.`,
    routeLastDay: (lastDay, time) => say`Síðasti dagurinn til að fara þessa leið: ${day(lastDay)}${until(time)}.`,
    routeLastDayWas: (lastDay, time) =>
      say`Síðasti dagurinn til að fara þessa leið var ${dayAsSubject(lastDay)}${until(time)}.`,
    costOfNo: (cost) => say`Þetta kostar að segja nei: ${cost}.`,
    deletesAccount: 'Með þessu eyðir þú öllum aðganginum þínum. Ekki er hægt að segja nei og halda honum.',
    deletesAccountToo: 'Með þessu eyðir þú öllum aðganginum þínum.',
    minutes: (count) => plural(count, { one: 'um það bil # mínúta', other: 'um það bil # mínútur' }),
    login: 'þú þarft að skrá þig inn',
    reason: 'þú þarft að gefa upp ástæðu',
    noReason: 'þú þarft ekki að gefa upp ástæðu',
    whoCanUse: (who) => say`Hverjir geta gert þetta: ${who}`,
    covers: (what) => say`Gildir um eftirfarandi: ${what}`,
    notCovers: (what) => say`Gildir ekki um eftirfarandi: ${what}`,
    path: 'Eða farðu hingað:',
    followPath: 'Farðu hingað:',
    menu: 'Slóð í valmyndinni',
    off: 'Slökktu á þessari stillingu:',
    on: 'Kveiktu á þessari stillingu:',
    post: 'Sendu bréfið þitt hingað:',
    visit: 'Mættu hingað:',
    choose: (option) => say`Veldu „${option}“.`,
    send: 'Sendu eyðublaðið inn.',
    done: (step, title) => say`Skrefi ${String(step)} lokið – ${title}`,
    allDone: 'Þú hefur lokið öllum skrefunum.',
    open: {
      settings: (host) => say`Opnaðu stillinguna á ${host}`,
      form: (host) => say`Opnaðu eyðublaðið á ${host}`,
      other: (host) => say`Opnaðu síðuna á ${host}`,
    },
    mail: (address) => say`Sendu tölvupóst á ${address}`,
    call: (number) => say`Hringdu í ${number}`,
  },

  list: {
    title: 'Hvaða gögn er um að ræða?',
    // agrees with "gögn", a neuter plural
    used: {
      now: 'Notuð',
      perhaps: 'Kannski notuð',
      ifYes: 'Notuð ef þú segir já',
      planned: 'Átti að nota',
      past: 'Voru notuð',
      pastIfYes: 'Voru notuð ef sagt hafði verið já',
    },
    possible: 'Gætu komið fyrir',
    possibleThen: 'Gátu komið fyrir',
    unclear: 'Óljóst',
    notUsed: (first, second, more) => say`Ekki notuð, ${accordingTo(first, second, more)}`,
    sensitive: 'Viðkvæm gögn',
    specialTerm: (term, use) => say`${atStart(term)}: ${use.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`Reglugerðin ${law} veitir þessum gögnum sérstaka vernd (9. grein).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Á aðeins við um þessa hópa: ${who}.`,
    since: (when) => say`Gögn frá og með ${dateAfterFrom(when)}.`,
    people: 'Hverja varðar þetta?',
    whom: {
      used: 'Falla undir þetta',
      possible: 'Falla kannski undir þetta',
    },
    notIncluded: (first, second, more) => say`Falla ekki undir þetta, ${accordingTo(first, second, more)}`,
  },

  authorities: {
    title: 'Hver segir hvað?',
    competent: 'Hver tekur ákvörðun og hvert er hægt að kvarta?',
    role: {
      'lead-authority': 'forystueftirlitsyfirvald',
      'concerned-authority': 'eftirlitsyfirvald',
      authority: 'stjórnvald',
      court: 'dómstóll',
      prosecutor: 'ákæruvald',
      government: 'ríkisstjórn',
      organisation: 'samtök',
    },
    outcome: {
      prohibits: 'bannar notkunina',
      allows: 'leyfir notkunina',
      orders: 'fyrirskipar breytingu',
      fines: 'leggur á sekt',
      rejects: 'vísar málinu frá',
      other: 'tekur ákvörðun',
    },
    decision: (who, outcome) => say`${atStart(who)} ${outcome}`,
    lead: (authority) => say`Forystueftirlitsyfirvald: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Kvartanir: ${authority}` : say`Kvartanir (${region}): ${authority}`,
    ownAuthority: 'eftirlitsyfirvöld eftir löndum',
    asOf: (when) => say`Staðan ${dateOfEvent(when)}.`,
    updates: 'Það sem hefur gerst síðan',
    background: 'Bakgrunnur',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Heimildum ber ekki saman',
      precedent: 'Þetta hefur gerst áður',
    },
    complain: (host) => say`Leggðu fram kvörtun á ${host}`,
  },

  timeline: {
    title: 'Tímalína',
    date: (when) => say`${when}:`,
    announced: 'Tilkynnt er um áformin',
    statement: (authority) => say`${atStart(authority)} ${agreeing(authority, 'bregst', 'bregðast')} við`,
    starts: 'Notkun gagnanna hefst',
    startsByPlan: 'Notkun gagnanna hefst, samkvæmt tilkynningunni',
    lastDay: (time) => say`Síðasti dagurinn til að segja nei fyrir fram${until(time)}`,
    startsPerhaps: 'Notkun gagnanna hefst kannski, samkvæmt tilkynningunni',
    state: {
      planned: 'Tilkynnt er um ný áform',
      started: 'Notkun gagnanna er þegar hafin',
      paused: 'Hlé er gert á notkun gagnanna',
      resumed: 'Notkun gagnanna hefst á ný',
      halted: 'Notkun gagnanna er hætt',
      withdrawn: 'Hætt er við áformin',
      unknown: 'Óljóst er hvort af þessu verður',
    },
    notBegun: {
      paused: 'Áformin eru sett í bið',
      halted: 'Áformin eru stöðvuð',
    },
    'scope-reduced': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'takmarkar', 'takmarka')} hvaða gögn eru notuð`,
    'scope-extended': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'byrjar', 'byrja')} að nota fleiri gögn`,
    today: 'Í dag',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)}, eigandi: ${owner}`,
    announced: (when) => say`Tilkynnt ${dateOfEvent(when)}.`,
    background: 'Hvað breytist og hver segir hvað?',
    reasons: (platform) => say`Þetta ${agreeing(platform, 'segir', 'segja')} ${platform}`,
    legalBasis: (who, basis) => say`${atStart(who)} ${agreeing(who, 'byggir', 'byggja')} á eftirfarandi: ${basis}.`,
    controller: (name, where) => say`Ábyrgðaraðili: ${name} (${where}).`,
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Gildissvæði: ${where}.`,
    sources: (count) => say`Heimildir (${String(count)})`,
    reviewed: (when) => say`Texti og tenglar voru síðast yfirfarnir ${dateOfEvent(when)}.`,
    updated: (when) => say`uppfært ${dateOfEvent(when)}`,
    print: 'Prenta',
    printAll: 'Prenta allt',
    share: 'Deila',
  },

  categories: {
    name: 'nafn',
    photo: 'ljósmynd',
    'current-position': 'núverandi starf',
    'work-experience': 'starfsreynsla',
    education: 'menntun',
    skills: 'færni',
    'contact-details': 'samskiptaupplýsingar',
    location: 'staðsetning',
    posts: 'færslur',
    articles: 'greinar',
    comments: 'athugasemdir',
    polls: 'kannanir',
    photos: 'myndir',
    'group-messages': 'skilaboð í hópum',
    'private-messages': 'einkaskilaboð',
    'ai-conversations': 'samtöl við gervigreind',
    files: 'skrár',
    'source-code': 'frumkóði',
    'browsing-history': 'vafraferill',
    'usage-data': 'hvernig þú notar þjónustuna',
    'payment-details': 'greiðsluupplýsingar',
    'ip-address': 'IP-tala',
    'login-details': 'innskráningarupplýsingar',
    ethnicity: 'þjóðernislegur uppruni',
    'political-opinions': 'stjórnmálaskoðanir',
    religion: 'trúarbrögð',
    'philosophical-beliefs': 'lífsskoðun',
    'trade-union-membership': 'aðild að stéttarfélagi',
    'genetic-data': 'erfðafræðilegar upplýsingar',
    'biometric-data': 'lífkennaupplýsingar',
    health: 'heilsufar',
    'sex-life': 'kynlíf',
    'sexual-orientation': 'kynhneigð',
  },
};
