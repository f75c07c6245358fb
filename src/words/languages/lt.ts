/**
 * Lithuanian: plain (B1). Addresses readers as "jūs" in lower case, as Lithuanian public bodies do for many readers at
 * once. Uses the terms of the Lithuanian GDPR (BDAR). Verbs are the same in singular and plural. Names occur only in
 * the nominative. At the end of a sentence, dates have "dieną" or "dienos", because "d." would add a full stop.
 */
import { dateWriter, type DatePattern } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { atStart, say, type Text } from '../say.js';
import type { Words } from './en.js';

const months = [
  'sausis',
  'vasaris',
  'kovas',
  'balandis',
  'gegužė',
  'birželis',
  'liepa',
  'rugpjūtis',
  'rugsėjis',
  'spalis',
  'lapkritis',
  'gruodis',
];
const monthsInGenitive = [
  'sausio',
  'vasario',
  'kovo',
  'balandžio',
  'gegužės',
  'birželio',
  'liepos',
  'rugpjūčio',
  'rugsėjo',
  'spalio',
  'lapkričio',
  'gruodžio',
];
const weekdays = [
  'sekmadienis',
  'pirmadienis',
  'antradienis',
  'trečiadienis',
  'ketvirtadienis',
  'penktadienis',
  'šeštadienis',
];

/** Outside a sentence: "2025 m. lapkričio 2 d., sekmadienis", "2025 m. lapkritis". */
const nominative: DatePattern = {
  weekdays,
  months: monthsInGenitive,
  monthsAlone: months,
  day: (weekday, number, month, year) => `${year} m. ${month} ${number} d., ${weekday}`,
  dayOfYear: (weekday, number, month) => `${month} ${number} d., ${weekday}`,
  date: (number, month, year) => `${year} m. ${month} ${number} d.`,
  month: (month, year) => `${year} m. ${month}`,
};
const { date, day } = dateWriter(nominative);

/** After "nuo" and "iki": "2025 m. lapkričio 3 d., pirmadienio", "2025 m. lapkričio", "2025 metų". */
const { date: dateInGenitive, day: dayInGenitive } = dateWriter({
  ...nominative,
  weekdays: [
    'sekmadienio',
    'pirmadienio',
    'antradienio',
    'trečiadienio',
    'ketvirtadienio',
    'penktadienio',
    'šeštadienio',
  ],
  monthsAlone: monthsInGenitive,
  date: (number, month, year) => `${year} m. ${month} ${number} dienos`,
  year: (number) => `${number} metų`,
});

/** As an adverbial of time: "2025 m. lapkričio 2 d., sekmadienį", "2025 m. lapkritį", "2025 metais". */
const {
  date: dateOfEvent,
  day: onDay,
  dayOfYear: onDayOfYear,
} = dateWriter({
  ...nominative,
  weekdays: ['sekmadienį', 'pirmadienį', 'antradienį', 'trečiadienį', 'ketvirtadienį', 'penktadienį', 'šeštadienį'],
  monthsAlone: [
    'sausį',
    'vasarį',
    'kovą',
    'balandį',
    'gegužę',
    'birželį',
    'liepą',
    'rugpjūtį',
    'rugsėjį',
    'spalį',
    'lapkritį',
    'gruodį',
  ],
  date: (number, month, year) => `${year} m. ${month} ${number} dieną`,
  year: (number) => `${number} metais`,
});

/** `many`: fractions, which do not occur here. */
function pluralCategory(count: number) {
  const [last, lastTwo] = [count % 10, count % 100];
  if (last === 0 || (lastTwo > 10 && lastTwo < 20)) return 'other';
  return last === 1 ? 'one' : 'few';
}
const plural = pluralWriter(pluralCategory);

const leftDays = (count: number): string =>
  plural(count, { one: 'liko # diena', few: 'liko # dienos', other: 'liko # dienų' });

const before = (isBefore: boolean): string => (isBefore ? ' iš anksto' : '');
/** The time at which a last day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, iki ${time}`);

/** The publishers of a statement, as subjects of a verb: after a preposition, names would be inflected. */
function accordingTo(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  // "straipsnis" would also mean an article of a law
  if (first === undefined) return 'kaip rašoma šioje publikacijoje';
  if (second === undefined) return say`kaip teigia ${first}`;
  return more ? say`kaip teigia ${first}, ${second} ir kiti` : say`kaip teigia ${first} ir ${second}`;
}

export const lt: Words = {
  lang: 'lt',
  dir: 'ltr',
  pluralCategory,
  months,
  weekdays,
  day,
  date,
  dated: (when, what) => say`${when} – ${what}`,
  quoted: (text) => say`„${text}“`,
  comma: ', ',

  sources: (names, count) => (count > 1 ? say`Šaltiniai: ${names}` : say`Šaltinis: ${names}`),
  quote: { original: 'Skaityti originalą', translated: 'redakcijos vertimas' },
  purpose: 'dirbtinio intelekto modeliams mokyti',
  updated: (when, news) => say`Naujiena (${date(when)}): ${news}`,
  before: (text) => say`Anksčiau skelbta: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: kas keičiasi`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, daysLeft) => {
        const isTomorrow = daysLeft === 1;
        const when = daysLeft === undefined ? onDay(lastDay) : onDayOfYear(lastDay);
        const left = daysLeft === undefined || isTomorrow ? '' : ` (${leftDays(daysLeft)})`;
        return say`Atsisakyti galite ne vėliau kaip ${isTomorrow ? 'rytoj, ' : ''}${when}${until(time)}${left}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `Šiandien – paskutinė diena atsisakyti${before(isBefore)}`
          : `Šiandien iki ${time} galite atsisakyti${before(isBefore)}`,
      lastDayWas: (lastDay, isBefore, time) =>
        time === undefined
          ? say`Paskutinė diena atsisakyti${before(isBefore)} buvo ${day(lastDay)}`
          : say`Atsisakyti${before(isBefore)} buvo galima iki ${dayInGenitive(lastDay)}, ${time}`,
      rolling: (when) => say`Atsisakyti galite ${when}`,
      from: (start, may) => (may ? say`Galbūt nuo ${dayInGenitive(start)}` : say`Nuo ${dayInGenitive(start)}`),
      announced: 'Paskelbta, data dar nežinoma',
      undecided: 'Dar nenuspręsta',
      since: (start) => say`Duomenys naudojami nuo ${dayInGenitive(start)}`,
      sinceByPlan: (start) => say`Pagal paskelbtą planą duomenys naudojami nuo ${dayInGenitive(start)}`,
      inUse: 'Duomenys jau naudojami',
      onlyWithYes: 'Tik jei sutinkate',
      postponed: 'Pradžia atidėta',
      paused: 'Laikinai sustabdyta',
      stopped: 'Duomenų naudojimas nutrauktas',
      // "before the start" with a date would read as if that day were the start
      stoppedBefore: 'Planas sustabdytas',
      withdrawn: 'Planas atšauktas',
      on: (what, when) => `${what} ${dateOfEvent(when)}`,
      unknown: 'Neaišku, ar planas bus vykdomas',
    },

    starts: (platform, purpose, from, may) =>
      say`Nuo ${dayInGenitive(from)}, ${platform} ${may ? 'gali naudoti' : 'naudos'} jūsų duomenis ${purpose}.`,
    uses: (platform, purpose, may) =>
      say`${atStart(platform)} ${may ? 'gali naudoti' : 'naudoja'} jūsų duomenis ${purpose}.`,
    began: (start) => say`Tai prasidėjo ${onDay(start)}.`,
    beganByPlan: (start) => say`Pagal paskelbtą planą tai prasidėjo ${onDay(start)}.`,
    plans: (platform, purpose, may) =>
      say`${atStart(platform)} ${may ? 'gali pradėti' : 'planuoja'} naudoti jūsų duomenis ${purpose}.`,
    planned: (platform, purpose, may) =>
      say`${atStart(platform)} paskelbė, kad ${may ? 'gali' : 'planuoja'} naudoti jūsų duomenis ${purpose}.`,
    used: (platform, purpose) => say`${atStart(platform)} naudojo jūsų duomenis ${purpose}.`,
    notNow: (platform, purpose) => say`Šiuo metu ${platform} nenaudoja jūsų duomenų ${purpose}.`,
    useUnknown: (platform, purpose) => say`Nežinoma, ar ${platform} dabar naudoja jūsų duomenis ${purpose}.`,
    noStart: 'Nežinoma, nuo kurios dienos.',
    sinceUnknown: 'Nežinoma, nuo kada.',
    nothingWithoutYes: 'Jei nieko nedarysite, niekas nepasikeis.',
    onlyOfThoseWithYes: 'Tai taikoma tik žmonėms, kurie sutiko.',
    rollingDiffers: 'Paskutinė diena, kai galima atsisakyti, kiekvienam žmogui yra kita.',
    anyTime: 'Atsisakyti galite bet kada. Nesvarbu, kada tai padarysite.',
    grace: 'Jei atsisakysite laiku, bus laikoma, kad tai padarėte iki naudojimo pradžios.',
    editorial: 'Šią dieną pasirinko šio pranešimo redakcija.',
    coming: {
      paused: (from) => say`Nuo ${dayInGenitive(from)}, duomenų naudojimas laikinai sustabdomas.`,
      halted: (platform, from) => say`Nuo ${dayInGenitive(from)}, ${platform} šiam tikslui jūsų duomenų nebenaudos.`,
      changed: (from) => say`Nuo ${dayInGenitive(from)}, galios kita tvarka.`,
    },
    noChoice: 'Galimybės atsisakyti nėra.',
    noChoiceThen: 'Galimybės atsisakyti nebuvo.',
    choiceUnknown: 'Nežinoma, ar galite atsisakyti.',
    stillPossible: 'Vis dar galite atsisakyti.',
    closed: (platform) => say`${atStart(platform)} nurodo, kad atsisakyti nebegalima.`,
    notKnown: 'Nežinoma, ar dar galite atsisakyti.',
    irreversible: 'Jau panaudotų duomenų taip lengvai pašalinti nebegalima.',
    reversible: 'Jau panaudoti duomenys tada pašalinami.',
    objectAnyTime: (basis, law) =>
      say`Pagal ${law} 21 straipsnį galite bet kada nesutikti, kad duomenys būtų naudojami šiuo pagrindu: ${basis}.`,
    sayNo: (host) => say`Atsisakyti svetainėje ${host}`,
    sayNoByMail: (address) => say`Atsisakyti el. paštu: ${address}`,
    sayNoByPhone: (number) => say`Atsisakyti telefonu: ${number}`,
    there: {
      off: 'Ten išjunkite jungiklį.',
      on: 'Ten įjunkite jungiklį.',
      choose: (option) => say`Ten pasirinkite „${option}“.`,
    },
    save: 'Įtraukti į kalendorių',
    today: 'šiandien',
    event: (platform) => say`${atStart(platform)}: paskutinė diena atsisakyti`,
    differ: (lastDay) => say`Kodėl ${day(lastDay)}?`,
    earliest: (lastDay) =>
      say`Šaltiniuose nurodytos skirtingos dienos. Pagal ankstyviausią iš jų paskutinė diena yra ${day(lastDay)}.`,
    taken: (lastDay) =>
      say`Šaltinių informacija skiriasi. Šiame pranešime paskutine laikoma ši diena: ${day(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'Kaip atsisakyti',
      'opt-in': 'Kaip sutikti arba atšaukti sutikimą',
      none: 'Ką galite padaryti',
      unknown: 'Ką galite padaryti',
    },
    others: (isNo, count) => `${isNo ? 'Kiti būdai atsisakyti' : 'Kitos galimybės'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'Būdai atsisakyti' : 'Galimybės'} (${String(count)})`,
    route: (number, label) => say`${String(number)} būdas: ${label}`,
    type: {
      settings: 'nustatymuose',
      form: 'užpildant formą',
      email: 'el. paštu',
      letter: 'laišku',
      phone: 'telefonu',
      'in-person': 'asmeniškai',
      'in-app': 'programėlėje',
      'browser-signal': 'naršyklės siunčiamu signalu',
      'delete-account': 'ištrinant paskyrą',
    },
    audience: (who) => say`Tik šiems žmonėms: ${who}.`,
    operator: (operator, platform) => say`Šį būdą siūlo ${operator}, o ne ${platform}.`,
    cost: (cost) => say`Kaina: ${cost}.`,
    routeLastDay: (lastDay, time) => say`Paskutinė diena tai padaryti šiuo būdu: ${day(lastDay)}${until(time)}.`,
    routeLastDayWas: (lastDay, time) => say`Paskutinė diena tai padaryti šiuo būdu buvo ${day(lastDay)}${until(time)}.`,
    costOfNo: (cost) => say`Atsisakymo kaina: ${cost}.`,
    deletesAccount: 'Taip ištrinsite visą savo paskyrą. Atsisakyti ir kartu išsaugoti paskyrą neįmanoma.',
    deletesAccountToo: 'Taip ištrinsite visą savo paskyrą.',
    minutes: (count) => plural(count, { one: 'apie # minutę', few: 'apie # minutes', other: 'apie # minučių' }),
    login: 'reikia prisijungti',
    reason: 'reikia nurodyti priežastį',
    noReason: 'priežasties nurodyti nereikia',
    whoCanUse: (who) => say`Kas gali tai padaryti: ${who}`,
    covers: (what) => say`Kas įtraukta: ${what}`,
    notCovers: (what) => say`Kas neįtraukta: ${what}`,
    path: 'Arba paeiliui pasirinkite:',
    followPath: 'Paeiliui pasirinkite:',
    menu: 'Kelias per meniu',
    off: 'Išjunkite šį jungiklį:',
    on: 'Įjunkite šį jungiklį:',
    post: 'Išsiųskite laišką šiuo adresu:',
    visit: 'Nuvykite šiuo adresu:',
    choose: (option) => say`Pasirinkite „${option}“.`,
    send: 'Pateikite formą.',
    done: (step, title) => say`${String(step)} žingsnis atliktas – ${title}`,
    allDone: 'Visi žingsniai atlikti.',
    open: {
      settings: (host) => say`Atverkite nustatymą svetainėje ${host}`,
      form: (host) => say`Atverkite formą svetainėje ${host}`,
      other: (host) => say`Atverkite puslapį svetainėje ${host}`,
    },
    mail: (address) => say`Išsiųskite el. laišką adresu ${address}`,
    call: (number) => say`Skambinkite numeriu ${number}`,
  },

  list: {
    title: 'Kokie duomenys?',
    used: {
      now: 'Naudojami',
      perhaps: 'Gali būti naudojami',
      ifYes: 'Naudojami, jei sutinkate',
      planned: 'Turėjo būti naudojami',
      past: 'Buvo naudojami',
      pastIfYes: 'Buvo naudojami, jei sutikote',
    },
    possible: 'Gali pasitaikyti',
    possibleThen: 'Galėjo pasitaikyti',
    unclear: 'Neaišku',
    notUsed: (first, second, more) => say`Nenaudojami, ${accordingTo(first, second, more)}`,
    sensitive: 'Jautrūs duomenys',
    specialTerm: (term, use) => say`${atStart(term)}: ${use.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`${law} šiems duomenims suteikia papildomą apsaugą (9 straipsnis).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Tik šių žmonių: ${who}.`,
    since: (when) => say`Duomenys nuo ${dateInGenitive(when)}.`,
    people: 'Kieno duomenys?',
    whom: {
      used: 'Įtraukiami',
      possible: 'Galbūt įtraukiami',
    },
    notIncluded: (first, second, more) => say`Neįtraukiami, ${accordingTo(first, second, more)}`,
  },

  authorities: {
    title: 'Kas ką sako?',
    competent: 'Kas sprendžia ir kur skųstis',
    role: {
      'lead-authority': 'vadovaujanti priežiūros institucija',
      'concerned-authority': 'priežiūros institucija',
      authority: 'institucija',
      court: 'teismas',
      prosecutor: 'prokuratūra',
      government: 'vyriausybė',
      organisation: 'organizacija',
    },
    outcome: {
      prohibits: 'draudžia naudoti duomenis',
      allows: 'leidžia naudoti duomenis',
      orders: 'įpareigoja keisti tvarką',
      fines: 'skiria baudą',
      rejects: 'atmeta reikalavimą',
      other: 'priima sprendimą',
    },
    decision: (who, outcome) => say`${atStart(who)} ${outcome}`,
    lead: (authority) => say`Vadovaujanti priežiūros institucija: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Skundai: ${authority}` : say`Skundai (${region}): ${authority}`,
    ownAuthority: 'priežiūros institucijos pagal šalis',
    asOf: (when) => say`Padėtis ${dateOfEvent(when)}.`,
    updates: 'Kas įvyko vėliau',
    background: 'Aplinkybės',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Šaltiniai nesutaria',
      precedent: 'Taip jau yra buvę',
    },
    complain: (host) => say`Pateikite skundą svetainėje ${host}`,
  },

  timeline: {
    title: 'Įvykių eiga',
    date: (when) => say`${when}:`,
    announced: 'Paskelbiamas planas',
    statement: (authority) => say`${atStart(authority)} išsako savo poziciją`,
    starts: 'Prasideda duomenų naudojimas',
    startsByPlan: 'Pagal paskelbtą planą prasideda duomenų naudojimas',
    lastDay: (time) => say`Paskutinė diena atsisakyti iš anksto${until(time)}`,
    startsPerhaps: 'Pagal paskelbtą planą gali prasidėti duomenų naudojimas',
    state: {
      planned: 'Paskelbiamas naujas planas',
      started: 'Duomenys jau naudojami',
      paused: 'Duomenų naudojimas laikinai sustabdomas',
      resumed: 'Duomenų naudojimas atnaujinamas',
      halted: 'Duomenų naudojimas nutraukiamas',
      withdrawn: 'Planas atšaukiamas',
      unknown: 'Neaišku, ar planas bus vykdomas',
    },
    notBegun: {
      paused: 'Planas laikinai sustabdomas',
      halted: 'Planas sustabdomas',
    },
    'scope-reduced': (platform) => say`${atStart(platform)} apriboja, kokius duomenis naudoja`,
    'scope-extended': (platform) => say`${atStart(platform)} pradeda naudoti daugiau duomenų`,
    today: 'Šiandien',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)}, savininkas: ${owner}`,
    announced: (when) => say`Paskelbta ${dateOfEvent(when)}.`,
    background: 'Kas keičiasi ir kas ką sako?',
    reasons: (platform) => say`Ką apie tai sako ${platform}`,
    legalBasis: (who, basis) => say`${atStart(who)} nurodo šį teisinį pagrindą: ${basis}.`,
    controller: (name, where) => say`Duomenų valdytojas: ${name} (${where}).`,
    law: { GDPR: 'BDAR', 'UK GDPR': 'UK GDPR' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Kur tai galioja: ${where}.`,
    sources: (count) => say`Šaltiniai (${String(count)})`,
    reviewed: (when) => say`Tekstas ir nuorodos paskutinį kartą patikrinti ${dateOfEvent(when)}.`,
    updated: (when) => say`atnaujinta ${dateOfEvent(when)}`,
    print: 'Spausdinti',
    printAll: 'Spausdinti viską',
    share: 'Bendrinti',
  },

  categories: {
    name: 'vardas ir pavardė',
    photo: 'profilio nuotrauka',
    'current-position': 'dabartinės pareigos',
    'work-experience': 'darbo patirtis',
    education: 'išsilavinimas',
    skills: 'įgūdžiai',
    'contact-details': 'kontaktiniai duomenys',
    location: 'buvimo vieta',
    posts: 'įrašai',
    articles: 'straipsniai',
    comments: 'komentarai',
    polls: 'apklausos',
    photos: 'nuotraukos',
    'group-messages': 'žinutės grupėse',
    'private-messages': 'asmeninės žinutės',
    'ai-conversations': 'pokalbiai su dirbtiniu intelektu',
    files: 'failai',
    'source-code': 'pirminis programos kodas',
    'browsing-history': 'naršymo istorija',
    'usage-data': 'kaip naudojatės paslauga',
    'payment-details': 'mokėjimo duomenys',
    'ip-address': 'IP adresas',
    'login-details': 'prisijungimo duomenys',
    ethnicity: 'etninė kilmė',
    'political-opinions': 'politinės pažiūros',
    religion: 'religiniai įsitikinimai',
    'philosophical-beliefs': 'filosofiniai įsitikinimai',
    'trade-union-membership': 'narystė profesinėse sąjungose',
    'genetic-data': 'genetiniai duomenys',
    'biometric-data': 'biometriniai duomenys',
    health: 'sveikata',
    'sex-life': 'lytinis gyvenimas',
    'sexual-orientation': 'lytinė orientacija',
  },
};
