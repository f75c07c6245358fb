/**
 * Hungarian: plain. Addresses readers with the formal forms ("Ön"), as Hungarian public bodies do. Uses the terms of
 * the Hungarian GDPR. Names occur only in the nominative, after their article.
 */
import { dateWriter, type DatePattern } from '../dates.js';
import { atStartWithArticle, withArticle } from '../hungarian-article.js';
import { pluralWriter } from '../plural.js';
import { agreeing, atStart, say, toText, type Name, type Text } from '../say.js';
import type { Words } from './en.js';

const months = [
  'január',
  'február',
  'március',
  'április',
  'május',
  'június',
  'július',
  'augusztus',
  'szeptember',
  'október',
  'november',
  'december',
];
const weekdays = ['vasárnap', 'hétfő', 'kedd', 'szerda', 'csütörtök', 'péntek', 'szombat'];

/** A month of a year, before a case ending: "2025 novemberé-ben". */
const monthsOfYear = [
  'januárjá',
  'februárjá',
  'márciusá',
  'áprilisá',
  'májusá',
  'júniusá',
  'júliusá',
  'augusztusá',
  'szeptemberé',
  'októberé',
  'novemberé',
  'decemberé',
];

/**
 * The day of a month before a case ending, by the spoken ordinal: "1-jé" (elsejé), "2-á" (másodiká), but "12-é"
 * (tizenkettediké).
 */
function dayStem(number: string): string {
  if (number === '1') return '1-jé';
  return `${number}-${/^2$|[368]$|^[23]0$/.test(number) ? 'á' : 'é'}`;
}

/** True if the last number word of a year has back vowels: három, hat, nyolc, húsz, harminc, hatvan, nyolcvan, száz. */
const isBackYear = (year: string): boolean => /[368]$|[2368]0$|[1-9]00$/.test(year);

/** A month of a year with a case ending. */
const withEnding = (back: string, front: string) =>
  monthsOfYear.map((stem) => stem + (stem.endsWith('á') ? back : front));

/** Outside a sentence: "2025. november 2., vasárnap", "2025. november". */
const nominative: DatePattern = {
  weekdays,
  months,
  day: (weekday, number, month, year) => `${year}. ${month} ${number}., ${weekday}`,
  dayOfYear: (weekday, number, month) => `${month} ${number}., ${weekday}`,
  date: (number, month, year) => `${year}. ${month} ${number}.`,
  month: (month, year) => `${year}. ${month}`,
};
const { date, day } = dateWriter(nominative);

/** As an adverbial of time: "2025. november 2-án, vasárnap", "2025 novemberében", "2025-ben". */
const {
  date: dateOfEvent,
  day: onDay,
  dayOfYear: onDayOfYear,
} = dateWriter({
  weekdays: ['vasárnap', 'hétfőn', 'kedden', 'szerdán', 'csütörtökön', 'pénteken', 'szombaton'],
  months,
  monthsAlone: withEnding('ban', 'ben'),
  day: (weekday, number, month, year) => `${year}. ${month} ${dayStem(number)}n, ${weekday}`,
  dayOfYear: (weekday, number, month) => `${month} ${dayStem(number)}n, ${weekday}`,
  date: (number, month, year) => `${year}. ${month} ${dayStem(number)}n`,
  month: (month, year) => `${year} ${month}`,
  year: (number) => `${number}-${isBackYear(number) ? 'ban' : 'ben'}`,
});

const from = (stem: string): string => stem + (stem.endsWith('á') ? 'tól' : 'től');
/** With “from”: "2025. november 2-ától, vasárnaptól", "2025 novemberétől", "2025-től". */
const { date: dateFrom, day: fromDay } = dateWriter({
  ...nominative,
  weekdays: ['vasárnaptól', 'hétfőtől', 'keddtől', 'szerdától', 'csütörtöktől', 'péntektől', 'szombattól'],
  monthsAlone: withEnding('tól', 'től'),
  day: (weekday, number, month, year) => `${year}. ${month} ${from(dayStem(number))}, ${weekday}`,
  date: (number, month, year) => `${year}. ${month} ${from(dayStem(number))}`,
  month: (month, year) => `${year} ${month}`,
  year: (number) => `${number}-${isBackYear(number) ? 'tól' : 'től'}`,
});

const pluralCategory = (count: number) => (count === 1 ? 'one' : 'other');
const plural = pluralWriter(pluralCategory);

/** The time at which a last day ends. The ending is the same after every number. */
const untilHour = (time: string): string => `${time.replace(/^0/, '')}-ig`;
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, ${untilHour(time)}`);

const asName = (text: Text): Name => (typeof text === 'object' && 'text' in text ? text : { text: toText(text) });
/** The publishers of a statement, at the beginning of a sentence. */
function accordingTo(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  if (first === undefined) return 'E cikk szerint';
  const one = atStartWithArticle(asName(first));
  if (second === undefined) return say`${one} szerint`;
  const other = withArticle(asName(second));
  return more ? say`${one}, ${other} és mások szerint` : say`${one} és ${other} szerint`;
}

/** "Uses" or "may use". */
const uses = (platform: Name, may: boolean): string =>
  may ? agreeing(platform, 'felhasználhatja', 'felhasználhatják') : agreeing(platform, 'felhasználja', 'felhasználják');
/** "Not" separates the two parts of the verb. */
const usesNot = (platform: Name): string => `nem ${agreeing(platform, 'használja', 'használják')} fel`;

export const hu: Words = {
  lang: 'hu',
  dir: 'ltr',
  pluralCategory,
  months,
  weekdays,
  day,
  date,
  dated: (when, what) => say`${when} – ${what}`,
  quoted: (text) => say`„${text}”`,
  comma: ', ',

  sources: (names, count) => (count > 1 ? say`Források: ${names}` : say`Forrás: ${names}`),
  quote: { original: 'Az eredeti szöveg', translated: 'a szerkesztőség fordítása' },
  purpose: 'mesterséges intelligencia tanítására',
  updated: (when, news) => say`Új fejlemény (${date(when)}): ${news}`,
  before: (text) => say`Korábban ez jelent meg: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: mi változik`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, count) => {
        const isTomorrow = count === 1;
        const when = count === undefined ? onDay(lastDay) : onDayOfYear(lastDay);
        const tomorrow = isTomorrow ? 'holnap, ' : '';
        const hour = time === undefined ? '' : ` ${untilHour(time)}`;
        const left = count === undefined || isTomorrow ? '' : `: még ${String(count)} nap`;
        return say`Mondjon nemet legkésőbb ${tomorrow}${when}${hour}${left}`;
      },
      today: (isBefore, time) => {
        const sayNo = isBefore ? 'még a kezdés előtt nemet mondhat' : 'nemet mondhat';
        return time === undefined ? `Ma van az utolsó nap, amikor ${sayNo}` : `Ma ${untilHour(time)} ${sayNo}`;
      },
      lastDayWas: (lastDay, isBefore, time) => {
        const sayNo = isBefore ? 'a kezdés előtt nemet mondani' : 'nemet mondani';
        return time === undefined
          ? say`Legkésőbb ${onDay(lastDay)} lehetett ${sayNo}`
          : say`${onDay(lastDay)} ${untilHour(time)} lehetett ${sayNo}`;
      },
      rolling: (when) => say`Mondjon nemet ${when}`,
      from: (start, may) => say`${onDay(start)} ${may ? 'kezdődhet' : 'kezdődik'}`,
      announced: 'Bejelentve, dátum még nincs',
      undecided: 'Még nem dőlt el',
      since: (start) => say`A felhasználás ${day(start)} óta tart`,
      sinceByPlan: (start) => say`A felhasználás a bejelentés szerint ${day(start)} óta tart`,
      inUse: 'A felhasználás már tart',
      onlyWithYes: 'Csak akkor, ha Ön igent mond',
      postponed: 'Elhalasztva',
      paused: 'Felfüggesztve',
      stopped: 'Leállítva',
      stoppedBefore: 'Még a kezdés előtt leállítva',
      withdrawn: 'Visszavonva',
      on: (what, when) => `${what} ${dateOfEvent(when)}`,
      unknown: 'Nem tudni, hogy megvalósul-e',
    },

    starts: (platform, purpose, start, may) =>
      may
        ? say`${atStartWithArticle(platform)} ${fromDay(start)} ${uses(platform, true)} az Ön adatait ${purpose}.`
        : say`${atStartWithArticle(platform)} ${onDay(start)} ${agreeing(platform, 'elkezdi', 'elkezdik')} felhasználni az Ön adatait ${purpose}.`,
    uses: (platform, purpose, may) =>
      say`${atStartWithArticle(platform)} ${uses(platform, may)} az Ön adatait ${purpose}.`,
    began: (start) => say`Ez ${onDay(start)} kezdődött.`,
    beganByPlan: (start) => say`A bejelentés szerint ez ${onDay(start)} kezdődött.`,
    plans: (platform, purpose, may) =>
      may
        ? say`${atStartWithArticle(platform)} a jövőben ${uses(platform, true)} az Ön adatait ${purpose}.`
        : say`${atStartWithArticle(platform)} ${agreeing(platform, 'tervezi, hogy felhasználja', 'tervezik, hogy felhasználják')} az Ön adatait ${purpose}.`,
    planned: (platform, purpose, may) =>
      say`${atStartWithArticle(platform)} ${agreeing(platform, 'bejelentette', 'bejelentették')}, hogy ${may ? uses(platform, true) : `fel ${agreeing(platform, 'akarja', 'akarják')} használni`} az Ön adatait ${purpose}.`,
    used: (platform, purpose) =>
      say`${atStartWithArticle(platform)} ${agreeing(platform, 'felhasználta', 'felhasználták')} az Ön adatait ${purpose}.`,
    notNow: (platform, purpose) =>
      say`${atStartWithArticle(platform)} jelenleg ${usesNot(platform)} az Ön adatait ${purpose}.`,
    useUnknown: (platform, purpose) =>
      say`Nem tudni, hogy ${withArticle(platform)} most ${uses(platform, false)}-e az Ön adatait ${purpose}.`,
    noStart: 'Nem tudni, melyik napon kezdődik.',
    sinceUnknown: 'Nem tudni, mióta tart.',
    nothingWithoutYes: 'Ha Ön nem tesz semmit, nem történik semmi.',
    onlyOfThoseWithYes: 'Csak azokat érinti, akik igent mondtak.',
    rollingDiffers: 'Nem mindenkinél ugyanaz az utolsó nap, amikor nemet lehet mondani.',
    anyTime: 'Bármikor nemet mondhat. Mindegy, hogy mikor.',
    grace: 'Ha időben nemet mond, az úgy számít, mintha a kezdés előtt mondott volna nemet.',
    editorial: 'Ezt a napot a tájékoztató szerkesztői választották.',
    coming: {
      paused: (start) => say`A felhasználás ${fromDay(start)} szünetel.`,
      halted: (platform, start) =>
        say`${atStartWithArticle(platform)} ${fromDay(start)} erre már ${usesNot(platform)} az Ön adatait.`,
      changed: (start) => say`A helyzet ${onDay(start)} megváltozik.`,
    },
    noChoice: 'Nemet mondani nem lehet.',
    noChoiceThen: 'Nemet mondani nem lehetett.',
    choiceUnknown: 'Nem tudni, hogy nemet lehet-e mondani.',
    stillPossible: 'Még mindig nemet mondhat.',
    closed: (platform) => say`${atStartWithArticle(platform)} szerint már nem lehet nemet mondani.`,
    notKnown: 'Nem tudni, hogy lehet-e még nemet mondani.',
    irreversible: 'A már felhasznált adatokat nem lehet egyszerűen eltávolítani.',
    reversible: 'A már felhasznált adatokat ilyenkor eltávolítják.',
    objectAnyTime: (basis, law) =>
      say`${atStartWithArticle({ text: law })} 21. cikke alapján Ön bármikor tiltakozhat az olyan felhasználás ellen, amelynek jogalapja: ${basis}.`,
    sayNo: (host) => say`Mondjon nemet itt: ${host}`,
    sayNoByMail: (address) => say`Mondjon nemet e-mailben: ${address}`,
    sayNoByPhone: (number) => say`Mondjon nemet telefonon: ${number}`,
    there: {
      off: 'Kapcsolja ki ott a beállítást.',
      on: 'Kapcsolja be ott a beállítást.',
      choose: (option) => say`Válassza ott ezt: „${option}”.`,
    },
    save: 'Hozzáadás a naptárhoz',
    today: 'ma',
    event: (platform) => say`${atStart(platform)}: az utolsó nap, amikor nemet lehet mondani`,
    differ: (lastDay) => say`Miért ${day(lastDay)}?`,
    earliest: (lastDay) =>
      say`A források különböző napokat említenek. A legkorábbi szerint az utolsó nap ${day(lastDay)}.`,
    taken: (lastDay) => say`A források eltérnek egymástól. Ebben a tájékoztatóban az utolsó nap ${day(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'Így mondhat nemet',
      'opt-in': 'Így mondhat igent, és így vonhatja vissza',
      none: 'Mit tehet',
      unknown: 'Mit tehet',
    },
    others: (isNo, count) => `${isNo ? 'Más módon is nemet mondhat' : 'További lehetőségek'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'A nemet mondás módjai' : 'Lehetőségek'} (${String(count)})`,
    route: (number, label) => say`${String(number)}. lehetőség: ${label}`,
    type: {
      settings: 'a beállításokban',
      form: 'űrlapon',
      email: 'e-mailben',
      letter: 'levélben',
      phone: 'telefonon',
      'in-person': 'személyesen',
      'in-app': 'az alkalmazásban',
      'browser-signal': 'a böngésző által küldött jelzéssel',
      'delete-account': 'a fiók törlésével',
    },
    audience: (who) => say`Csak nekik szól: ${who}.`,
    operator: (operator, platform) =>
      say`Ezt ${withArticle(operator)} ${agreeing(operator, 'működteti', 'működtetik')}, nem ${withArticle(platform)}.`,
    cost: (cost) => say`Ára: ${cost}.`,
    routeLastDay: (lastDay, time) =>
      say`Ezzel a lehetőséggel legkésőbb ezen a napon élhet: ${day(lastDay)}${until(time)}.`,
    routeLastDayWas: (lastDay, time) =>
      say`Ezzel a lehetőséggel legkésőbb ezen a napon élhetett: ${day(lastDay)}${until(time)}.`,
    costOfNo: (cost) => say`A nemet mondás ára: ${cost}.`,
    deletesAccount: 'Ez az Ön teljes fiókját törli. Nem lehet úgy nemet mondani, hogy a fiók megmaradjon.',
    deletesAccountToo: 'Ez az Ön teljes fiókját törli.',
    minutes: (count) => plural(count, { one: 'körülbelül # perc', other: 'körülbelül # perc' }),
    login: 'be kell jelentkezni',
    reason: 'meg kell indokolni',
    noReason: 'nem kell megindokolni',
    whoCanUse: (who) => say`Kik tehetik meg: ${who}`,
    covers: (what) => say`Ami beletartozik: ${what}`,
    notCovers: (what) => say`Ami nem tartozik bele: ${what}`,
    path: 'Vagy menjen ide:',
    followPath: 'Menjen ide:',
    menu: 'Útvonal a menüben',
    off: 'Kapcsolja ki ezt a beállítást:',
    on: 'Kapcsolja be ezt a beállítást:',
    post: 'Ide küldje a levelet:',
    visit: 'Menjen el ide:',
    choose: (option) => say`Válassza ezt: „${option}”.`,
    send: 'Küldje el az űrlapot.',
    done: (step, title) => say`${String(step)}. lépés kész – ${title}`,
    allDone: 'Minden lépéssel kész van.',
    open: {
      settings: (host) => say`Nyissa meg a beállítást itt: ${host}`,
      form: (host) => say`Nyissa meg az űrlapot itt: ${host}`,
      other: (host) => say`Nyissa meg az oldalt itt: ${host}`,
    },
    mail: (address) => say`Írjon e-mailt erre a címre: ${address}`,
    call: (number) => say`Hívja ezt a számot: ${number}`,
  },

  list: {
    title: 'Milyen adatok?',
    used: {
      now: 'Felhasználják',
      perhaps: 'Felhasználhatják',
      ifYes: 'Felhasználják, ha igent mond',
      planned: 'Fel akarták használni',
      past: 'Felhasználták',
      pastIfYes: 'Felhasználták, ha igent mondott',
    },
    possible: 'Előfordulhatnak',
    possibleThen: 'Előfordulhattak',
    unclear: 'Nem egyértelmű',
    notUsed: (first, second, more) => say`${accordingTo(first, second, more)} nem használják fel`,
    sensitive: 'Érzékeny adatok',
    specialTerm: (term, use) => say`${atStart(term)}: ${use.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`Ezek az adatok fokozott védelem alatt állnak (${law}, 9. cikk).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Csak rájuk vonatkozik: ${who}.`,
    since: (when) => say`Adatok ${dateFrom(when)} kezdve.`,
    people: 'Kinek az adatai?',
    whom: {
      used: 'Érintettek',
      possible: 'Talán érintettek',
    },
    notIncluded: (first, second, more) => say`${accordingTo(first, second, more)} nem érintettek`,
  },

  authorities: {
    title: 'Ki mit mond?',
    competent: 'Ki dönt, és hol lehet panaszt tenni?',
    role: {
      'lead-authority': 'fő felügyeleti hatóság',
      'concerned-authority': 'felügyeleti hatóság',
      authority: 'hatóság',
      court: 'bíróság',
      prosecutor: 'ügyészség',
      government: 'kormány',
      organisation: 'szervezet',
    },
    outcome: {
      prohibits: 'megtiltja a felhasználást',
      allows: 'engedélyezi a felhasználást',
      orders: 'változtatást rendel el',
      fines: 'bírságot szab ki',
      rejects: 'elutasítja a kérelmet',
      other: 'döntést hoz',
    },
    decision: (who, outcome) => say`${atStartWithArticle(who)} ${outcome}`,
    lead: (authority) => say`Fő felügyeleti hatóság: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Panasz: ${authority}` : say`Panasz (${region}): ${authority}`,
    ownAuthority: 'felügyeleti hatóságok országonként',
    asOf: (when) => say`A helyzet ${dateOfEvent(when)}.`,
    updates: 'Mi történt azóta',
    background: 'Háttér',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'A források ellentmondanak egymásnak',
      precedent: 'Korábban is volt ilyen',
    },
    complain: (host) => say`Tegyen panaszt itt: ${host}`,
  },

  timeline: {
    title: 'Idővonal',
    date: (when) => say`${when}:`,
    announced: 'Bejelentik a tervet',
    statement: (authority) => say`${atStartWithArticle(authority)} állást foglal`,
    starts: 'Megkezdődik az adatok felhasználása',
    startsByPlan: 'A bejelentés szerint megkezdődik az adatok felhasználása',
    lastDay: (time) => say`Az utolsó nap, amikor a kezdés előtt nemet lehet mondani${until(time)}`,
    startsPerhaps: 'A bejelentés szerint megkezdődhet az adatok felhasználása',
    state: {
      planned: 'Új tervet jelentenek be',
      started: 'Már megkezdődött az adatok felhasználása',
      paused: 'Felfüggesztik az adatok felhasználását',
      resumed: 'Újraindul az adatok felhasználása',
      halted: 'Leállítják az adatok felhasználását',
      withdrawn: 'Elállnak a tervtől',
      unknown: 'Nem tudni, hogy megvalósul-e',
    },
    notBegun: {
      paused: 'Felfüggesztik a tervet',
      halted: 'Leállítják a tervet',
    },
    'scope-reduced': (platform) =>
      say`${atStartWithArticle(platform)} ${agreeing(platform, 'szűkíti', 'szűkítik')} a felhasznált adatok körét`,
    'scope-extended': (platform) =>
      say`${atStartWithArticle(platform)} ${agreeing(platform, 'bővíti', 'bővítik')} a felhasznált adatok körét`,
    today: 'Ma',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)} (tulajdonosa: ${owner})`,
    announced: (when) => say`A bejelentés ${dateOfEvent(when)} történt.`,
    background: 'Mi változik, és ki mit mond?',
    reasons: (platform) => say`Mit ${agreeing(platform, 'mond maga', 'mondanak maguk')} ${withArticle(platform)}`,
    legalBasis: (who, basis) =>
      say`${atStartWithArticle(who)} erre a jogalapra ${agreeing(who, 'hivatkozik', 'hivatkoznak')}: ${basis}.`,
    controller: (name, where) => say`Adatkezelő: ${name} (${where}).`,
    law: { GDPR: 'GDPR', 'UK GDPR': 'brit GDPR' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Itt érvényes: ${where}.`,
    sources: (count) => say`Források (${String(count)})`,
    reviewed: (when) => say`A szöveget és a hivatkozásokat utoljára ${dateOfEvent(when)} ellenőrizték.`,
    updated: (when) => say`frissítve ${dateOfEvent(when)}`,
    print: 'Nyomtatás',
    printAll: 'A teljes szöveg nyomtatása',
    share: 'Megosztás',
  },

  categories: {
    name: 'név',
    photo: 'saját fénykép',
    'current-position': 'jelenlegi munkakör',
    'work-experience': 'munkatapasztalat',
    education: 'tanulmányok',
    skills: 'készségek',
    'contact-details': 'elérhetőségek',
    location: 'tartózkodási hely',
    posts: 'bejegyzések',
    articles: 'cikkek',
    comments: 'hozzászólások',
    polls: 'szavazások',
    photos: 'fényképek',
    'group-messages': 'üzenetek csoportokban',
    'private-messages': 'privát üzenetek',
    'ai-conversations': 'beszélgetések mesterséges intelligenciával',
    files: 'fájlok',
    'source-code': 'forráskód',
    'browsing-history': 'böngészési előzmények',
    'usage-data': 'hogyan használja a szolgáltatást',
    'payment-details': 'fizetési adatok',
    'ip-address': 'IP-cím',
    'login-details': 'bejelentkezési adatok',
    ethnicity: 'etnikai származás',
    'political-opinions': 'politikai vélemény',
    religion: 'vallás',
    'philosophical-beliefs': 'világnézeti meggyőződés',
    'trade-union-membership': 'szakszervezeti tagság',
    'genetic-data': 'genetikai adatok',
    'biometric-data': 'biometrikus adatok',
    health: 'egészségi állapot',
    'sex-life': 'szexuális élet',
    'sexual-orientation': 'szexuális irányultság',
  },
};
