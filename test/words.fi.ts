/**
 * Finnish, a fixture: it proves that the words of a language that inflects its dates fit the contract. It is not
 * published: no native speaker has read it. A platform stands uninflected after "palvelu", which takes the case; a name
 * in the plural stands where the nominative does.
 */
import { dateWriter, type DatePattern } from '../src/words/dates.js';
import type { Words } from '../src/words/languages/en.js';
import { pluralWriter } from '../src/words/plural.js';
import { agreeing, atStart, say, type Name, type Text } from '../src/words/say.js';

const months = [
  'tammikuu',
  'helmikuu',
  'maaliskuu',
  'huhtikuu',
  'toukokuu',
  'kesäkuu',
  'heinäkuu',
  'elokuu',
  'syyskuu',
  'lokakuu',
  'marraskuu',
  'joulukuu',
];
const weekdays = ['sunnuntai', 'maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai'];

/** On its own: "sunnuntai 2. marraskuuta 2025", "marraskuu 2025". */
const nominative: DatePattern = {
  weekdays,
  months: months.map((month) => `${month}ta`),
  monthsAlone: months,
  day: (weekday, number, month, year) => `${weekday} ${number}. ${month} ${year}`,
  date: (number, month, year) => `${number}. ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
};
const { date, day } = dateWriter(nominative);

/** Before "mennessä": "sunnuntaihin 2. marraskuuta 2025". */
const { day: dayInIllative } = dateWriter({
  ...nominative,
  weekdays: [
    'sunnuntaihin',
    'maanantaihin',
    'tiistaihin',
    'keskiviikkoon',
    'torstaihin',
    'perjantaihin',
    'lauantaihin',
  ],
});

/** Before "alkaen" and "lähtien": "maanantaista 3. marraskuuta 2025", "marraskuusta 2025", "vuodesta 2025". */
const { date: dateInElative, day: dayInElative } = dateWriter({
  ...nominative,
  weekdays: [
    'sunnuntaista',
    'maanantaista',
    'tiistaista',
    'keskiviikosta',
    'torstaista',
    'perjantaista',
    'lauantaista',
  ],
  monthsAlone: months.map((month) => `${month}sta`),
  year: (number) => `vuodesta ${number}`,
});

/** When something happened: "sunnuntaina 2. marraskuuta 2025", "marraskuussa 2025", "vuonna 2025". */
const { date: dateOfEvent, day: dayInEssive } = dateWriter({
  ...nominative,
  weekdays: weekdays.map((weekday) => `${weekday}na`),
  monthsAlone: months.map((month) => `${month}ssa`),
  year: (number) => `vuonna ${number}`,
});

const pluralCategory = (count: number) => (count === 1 ? 'one' : 'other');
const plural = pluralWriter(pluralCategory);

const left = (days: number | undefined): Text =>
  days === undefined
    ? ''
    : { text: plural(days, { one: ' – # päivä jäljellä', other: ' – # päivää jäljellä' }), style: 'relative' };

/** Hours have a full stop before the minutes. */
const hour = (time: string): string => `klo ${time.replace(':', '.')}`;
/** The hour at which a day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, ${hour(time)} asti`);

/** The subject in the middle of a sentence. */
const subject = (platform: Name): Text => (platform.plural ? platform : say`palvelu ${platform}`);
/** The subject at the beginning of a sentence. */
const subjectAtStart = (platform: Name): Text => (platform.plural ? atStart(platform) : say`Palvelu ${platform}`);

/** "Uses" or "may use". */
const uses = (platform: Name, may: boolean): string =>
  may ? agreeing(platform, 'voi käyttää', 'voivat käyttää') : agreeing(platform, 'käyttää', 'käyttävät');
/** "Has been using", or "has been able to use" where it may. */
const hasUsed = (platform: Name, may: boolean): string =>
  may
    ? agreeing(platform, 'on voinut käyttää', 'ovat voineet käyttää')
    : agreeing(platform, 'on käyttänyt', 'ovat käyttäneet');
const planned = (platform: Name): string => agreeing(platform, 'suunnitteli', 'suunnittelivat');
const not = (platform: Name): string => agreeing(platform, 'ei', 'eivät');

export const fi: Words = {
  lang: 'fi',
  dir: 'ltr',
  pluralCategory,
  months,
  weekdays,
  day,
  date,
  dated: (when, what) => say`${when} – ${what}`,
  quoted: (text) => say`”${text}”`,

  sources: (names, count) => (count > 1 ? say`Lähteet: ${names}` : say`Lähde: ${names}`),
  quote: { original: 'Lue alkuperäinen teksti', translated: 'toimituksen kääntämä' },
  purpose: 'tekoälymallien kouluttamiseen',
  updated: (when, news) => say`Uutinen ${date(when)}: ${news}`,
  before: (text) => say`Aiemmin: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: mikä muuttuu`,
    headline: (signal, lead) => say`${{ text: `${signal}: `, style: 'signal' }}${lead}`,
    note: 'Huomio',
    signal: {
      soon: 'Alkaa pian',
      'in-use': 'Jo alkanut',
      'on-hold': 'Keskeytetty',
      stopped: 'Lopetettu',
      withdrawn: 'Peruttu',
    },
    group: (group, text) => say`${atStart(group)}: ${text}`,
    tomorrow: 'Huomenna on viimeinen päivä.',
    today: 'Tänään on viimeinen päivä.',
    act: (lastDay, daysLeft, time) =>
      time === undefined
        ? say`Kieltäydy ${dayInIllative(lastDay)} mennessä${left(daysLeft)}.`
        : say`Kieltäydy viimeistään ${dayInEssive(lastDay)} ${hour(time)}${left(daysLeft)}.`,
    lastDay: (lastDay, time) => say`Viimeinen päivä kieltäytyä etukäteen: ${day(lastDay)}${until(time)}.`,
    lastDayWas: (lastDay, time) => say`Viimeinen päivä kieltäytyä etukäteen oli ${day(lastDay)}${until(time)}.`,
    graceUntil: (lastDay, time) =>
      say`Jos kieltäydyt viimeistään ${dayInEssive(lastDay)}${time === undefined ? '' : say` ${hour(time)}`}, sinua kohdellaan kuin olisit kieltäytynyt etukäteen.`,
    rolling: (when) => say`Kieltäydy ${when}.`,
    rollingDiffers: 'Viimeinen päivä kieltäytyä on eri ihmisillä eri.',
    anyTime: 'Voit kieltäytyä milloin tahansa. Ajankohdalla ei ole merkitystä.',
    editorial: 'Tämän päivän valitsivat tämän ilmoituksen tekijät.',
    starts: (platform, purpose, from, may) =>
      say`${subjectAtStart(platform)} ${uses(platform, may)} tietojasi ${dayInElative(from)} alkaen ${purpose}.`,
    started: (platform, purpose, from, may) =>
      say`${subjectAtStart(platform)} ${hasUsed(platform, may)} tietojasi ${dayInElative(from)} lähtien ${purpose}.`,
    startedAsAnnounced: (platform, purpose, from, may) =>
      say`Ilmoituksen mukaan ${subject(platform)} ${hasUsed(platform, may)} tietojasi ${dayInElative(from)} lähtien ${purpose}.`,
    uses: (platform, purpose, may) => say`${subjectAtStart(platform)} ${uses(platform, may)} tietojasi ${purpose}.`,
    plans: (platform, purpose, may) =>
      may
        ? say`${subjectAtStart(platform)} ${agreeing(platform, 'voi', 'voivat')} alkaa käyttää tietojasi ${purpose}.`
        : say`${subjectAtStart(platform)} ${agreeing(platform, 'haluaa', 'haluavat')} käyttää tietojasi ${purpose}.`,
    planned: (platform, purpose) =>
      say`${subjectAtStart(platform)} ${agreeing(platform, 'ilmoitti', 'ilmoittivat')} suunnitelmasta käyttää tietojasi ${purpose}.`,
    undecided: (platform, purpose) =>
      say`Ei ole päätetty, ${agreeing(platform, 'alkaako', 'alkavatko')} ${subject(platform)} käyttää tietojasi ${purpose} ja milloin.`,
    noStart: 'Ei tiedetä, mistä päivästä alkaen.',
    sinceUnknown: 'Ei tiedetä, mistä lähtien.',
    onlyWithYes: (platform, purpose) =>
      say`${subjectAtStart(platform)} ${uses(platform, false)} tietojasi ${purpose} vain, jos suostut siihen.`,
    onlyWithYesFrom: (platform, purpose, from) =>
      say`${subjectAtStart(platform)} ${uses(platform, false)} tietojasi ${dayInElative(from)} alkaen ${purpose} vain, jos suostut siihen.`,
    nothingWithoutYes: 'Jos et tee mitään, mitään ei tapahdu.',
    onlyOfThoseWithYes: 'Asia koskee vain niitä, jotka ovat suostuneet.',
    pausedBefore: (platform, purpose) =>
      say`${subjectAtStart(platform)} ${planned(platform)} käyttävänsä tietojasi ${purpose}, mutta suunnitelma on keskeytetty. Käyttö ei ole alkanut.`,
    pausedAfter: (platform, purpose) =>
      say`${subjectAtStart(platform)} ${not(platform)} toistaiseksi käytä tietojasi ${purpose}. Käyttö on keskeytetty.`,
    stopped: (platform, purpose) =>
      say`${subjectAtStart(platform)} ${agreeing(platform, 'on lopettanut', 'ovat lopettaneet')} tietojesi käytön ${purpose}.`,
    notUsed: (platform, purpose) =>
      say`${subjectAtStart(platform)} ${agreeing(platform, 'ei', 'eivät')} käytä tietojasi ${purpose}, tai käyttö on päättynyt.`,
    stoppedBefore: (platform, purpose) =>
      say`${subjectAtStart(platform)} ${planned(platform)} käyttävänsä tietojasi ${purpose}, mutta suunnitelma lopetettiin, ennen kuin käyttö alkoi.`,
    withdrawn: (platform, purpose) =>
      say`${subjectAtStart(platform)} ${agreeing(platform, 'on luopunut', 'ovat luopuneet')} aikeesta käyttää tietojasi ${purpose}.`,
    useUnknown: (platform, purpose) =>
      say`Ei tiedetä, ${agreeing(platform, 'käyttääkö', 'käyttävätkö')} ${subject(platform)} nyt tietojasi ${purpose}.`,
    coming: {
      paused: (from) => say`Käyttö on keskeytettynä ${dayInElative(from)} alkaen.`,
      halted: (platform, from) =>
        say`${subjectAtStart(platform)} ${not(platform)} enää käytä tietojasi tähän ${dayInElative(from)} alkaen.`,
      changed: (from) => say`Tilanne on toinen ${dayInElative(from)} alkaen.`,
    },
    noChoice: 'Et voi kieltäytyä.',
    noChoiceThen: 'Kieltäytyä ei voinut.',
    choiceUnknown: 'Ei tiedetä, voitko kieltäytyä.',
    stillPossible: 'Voit yhä kieltäytyä.',
    closed: (platform) =>
      platform.plural
        ? say`${atStart(platform)} ilmoittavat, että et voi enää kieltäytyä.`
        : say`Palvelun ${platform} mukaan et voi enää kieltäytyä.`,
    notKnown: 'Ei tiedetä, voitko vielä kieltäytyä.',
    irreversible: 'Jo käytettyjä tietoja ei voi noin vain ottaa pois.',
    reversible: 'Jo käytetyt tiedot otetaan silloin pois.',
    objectAnyTime: (basis, law) =>
      say`Säädöksen ${law} 21 artiklan mukaan voit milloin tahansa vastustaa käyttöä, jonka peruste on ${basis}.`,
    sayNo: (host) => say`Kieltäydy sivustolla ${host}`,
    sayNoByMail: (address) => say`Kieltäydy sähköpostilla osoitteeseen ${address}`,
    sayNoByPhone: (number) => say`Kieltäydy puhelimitse: ${number}`,
    save: 'Lisää kalenteriini',
    event: (platform) => say`${atStart(platform)}: viimeinen päivä kieltäytyä etukäteen`,
    differ: 'Miksi juuri tämä päivä?',
    earliest: (lastDay) => say`Lähteissä mainitaan eri päiviä. Aikaisimman mukaan viimeinen päivä on ${day(lastDay)}.`,
    taken: (lastDay) => say`Lähteet eroavat toisistaan. Tässä ilmoituksessa viimeinen päivä on ${day(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'Näin kieltäydyt',
      'opt-in': 'Näin suostut tai perut suostumuksesi',
      none: 'Mitä voit tehdä',
      unknown: 'Mitä voit tehdä',
    },
    others: (isNo, count) => `${isNo ? 'Muita tapoja kieltäytyä' : 'Muita vaihtoehtoja'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'Tapoja kieltäytyä' : 'Vaihtoehdot'} (${String(count)})`,
    route: (number, label) => say`Tapa ${String(number)}: ${label}`,
    type: {
      settings: 'asetuksissa',
      form: 'lomakkeella',
      email: 'sähköpostilla',
      letter: 'kirjeellä',
      phone: 'puhelimitse',
      'in-person': 'paikan päällä',
      'in-app': 'sovelluksessa',
      'browser-signal': 'selaimen signaalilla',
      'delete-account': 'poistamalla tilisi',
    },
    audience: (who) => say`Kenelle: ${who}`,
    operator: (operator, platform) =>
      say`Tätä ${agreeing(operator, 'ylläpitää', 'ylläpitävät')} ${operator}, ${not(platform)} ${subject(platform)}.`,
    cost: (cost) => say`Hinta: ${cost}`,
    routeLastDay: (lastDay, time) => say`Viimeinen päivä käyttää tätä tapaa: ${day(lastDay)}${until(time)}.`,
    routeLastDayWas: (lastDay, time) => say`Viimeinen päivä käyttää tätä tapaa oli ${day(lastDay)}${until(time)}.`,
    costOfNo: (cost) => say`Mitä kieltäytyminen maksaa: ${cost}`,
    deletesAccount: 'Tämä poistaa koko tilisi. Ei ole tapaa, jolla tilisi säilyisi.',
    deletesAccountToo: 'Tämä poistaa koko tilisi.',
    call: (number) => say`Soita numeroon ${number}`,
    post: 'Lähetä kirje osoitteeseen:',
    visit: 'Mene osoitteeseen:',
    login: 'vaatii kirjautumisen',
    reason: 'perustelu tarvitaan',
    noReason: 'perustelua ei tarvita',
    minutes: (count) => plural(count, { one: 'noin # minuutti', other: 'noin # minuuttia' }),
    whoCanUse: (who) => say`Kuka voi tehdä tämän: ${who}`,
    covers: (what) => say`Koskee: ${what}`,
    notCovers: (what) => say`Ei koske: ${what}`,
    path: 'Tai siirry kohtaan:',
    menu: 'Polku valikossa',
    off: 'Poista tämä käytöstä:',
    on: 'Ota tämä käyttöön:',
    choose: (option) => say`Valitse ”${option}”.`,
    followPath: 'Siirry kohtaan:',
    send: 'Lähetä lomake.',
    tick: 'Merkitse vaiheen numero, kun vaihe on tehty.',
    done: (step, title) => say`Vaihe ${String(step)} tehty – ${title}`,
    allDone: 'Olet tehnyt kaikki vaiheet.',
    open: {
      settings: (host) => say`Avaa asetus sivustolla ${host}`,
      form: (host) => say`Avaa lomake sivustolla ${host}`,
      other: (host) => say`Avaa sivu osoitteessa ${host}`,
    },
    mail: (address) => say`Lähetä sähköpostia osoitteeseen ${address}`,
  },

  list: {
    title: 'Mistä tiedoista on kyse',
    group: {
      used: 'Käytetään',
      'special-used': 'Arkaluonteinen, käytetään',
      'special-possible': 'Arkaluonteinen, voi esiintyä',
      possible: 'Voi esiintyä',
      unclear: 'Epäselvää',
      'not-used': 'Ei käytetä',
    },
    counted: (group, count) => say`${group} (${String(count)})`,
    person: (group, who) => say`${group}: ${who}`,
    special: (law) => say`${law} suojaa näitä tietoja erityisesti (9 artikla).`,
    specialTerm: (term, group) => say`${atStart(term)}: ${group.toLowerCase()}`,
    audience: (who) => say`Koskee vain seuraavia: ${who}`,
    planned: 'Suunnitelma oli tämä:',
    then: 'Tätä käytettiin:',
    onlyWithYes: 'Vain jos suostut:',
    may: 'Tätä voidaan käyttää:',
    since: (when) => say`Mukana on tietoja ${dateInElative(when)} alkaen.`,
    people: 'Kenen tiedot',
  },

  authorities: {
    title: 'Kuka sanoo mitä',
    competent: 'Kuka päättää, ja minne voi valittaa?',
    role: {
      'lead-authority': 'johtava valvontaviranomainen',
      'concerned-authority': 'valvontaviranomainen',
      authority: 'viranomainen',
      court: 'tuomioistuin',
      prosecutor: 'syyttäjä',
      government: 'hallitus',
      organisation: 'järjestö',
    },
    outcome: {
      prohibits: 'kieltää käytön',
      allows: 'sallii käytön',
      orders: 'määrää muutoksen',
      fines: 'määrää sakon',
      rejects: 'hylkää vaatimuksen',
      other: 'tekee päätöksen',
    },
    decision: (who, outcome) => say`${atStart(who)} ${outcome}`,
    lead: (authority) => say`Johtava valvontaviranomainen: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Valitukset: ${authority}` : say`Valitukset (${region}): ${authority}`,
    complainList: (list) => say`Valitukset: oman maan valvontaviranomainen (${list})`,
    complainListName: 'luettelo viranomaisista',
    asOf: (when) => say`Tilanne ${date(when)}.`,
    updates: 'Mitä sen jälkeen on tapahtunut',
    background: 'Tausta',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Lähteet ovat ristiriidassa',
      precedent: 'Näin on käynyt ennenkin',
    },
    complain: (host) => say`Tee valitus sivustolla ${host}`,
  },

  timeline: {
    title: 'Mitä tapahtui ja milloin',
    announced: 'Ilmoitettu',
    statement: (authority) => say`Kannanotto: ${authority}`,
    starts: 'Käyttö alkaa',
    startsByPlan: 'Käyttö alkaa ilmoituksen mukaan',
    lastDay: (time) => say`Viimeinen päivä kieltäytyä etukäteen${until(time)}`,
    startsPerhaps: 'Käyttö saattaa alkaa ilmoituksen mukaan',
    known: 'Asia tulee tietoon',
    state: {
      planned: 'Uudesta suunnitelmasta ilmoitetaan',
      started: 'Käyttö on alkanut',
      paused: 'Käyttö keskeytetään',
      resumed: 'Käyttö jatkuu',
      halted: 'Käyttö lopetetaan',
      withdrawn: 'Suunnitelmasta luovutaan',
      unknown: 'Ei tiedetä, jatkuuko käyttö',
    },
    pausedBefore: 'Suunnitelma keskeytetään',
    'scope-reduced': (platform) => say`${subjectAtStart(platform)} ${agreeing(platform, 'rajaa', 'rajaavat')} käyttöä`,
    'scope-extended': (platform) =>
      say`${subjectAtStart(platform)} ${agreeing(platform, 'laajentaa', 'laajentavat')} käyttöä`,
    today: 'Tänään',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)}, omistaja ${owner}`,
    announced: (when) => say`Julkistettu ${dateOfEvent(when)}.`,
    background: 'Mikä muuttuu, ja kuka sanoo mitä?',
    reasons: (platform) => say`Mitä ${subject(platform)} itse ${agreeing(platform, 'sanoo', 'sanovat')}`,
    legalBasis: (who, basis) =>
      say`${atStart(who)} ${agreeing(who, 'vetoaa', 'vetoavat')} tähän perusteeseen: ${basis}.`,
    controller: (name, where) => say`Rekisterinpitäjä: ${name} (${where}).`,
    law: { GDPR: 'tietosuoja-asetus', 'UK GDPR': 'Britannian tietosuoja-asetus' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Voimassa täällä: ${where}.`,
    sources: (count) => say`Lähteet (${String(count)})`,
    reviewed: (when) => say`Teksti ja linkit tarkistettu viimeksi ${date(when)}.`,
    updated: (when) => say`päivitetty ${date(when)}`,
    print: 'Tulosta',
    printAll: 'Tulosta kaikki',
    share: 'Jaa',
  },

  categories: {
    name: 'nimi',
    photo: 'kuva',
    'current-position': 'nykyinen työtehtävä',
    'work-experience': 'työkokemus',
    education: 'koulutus',
    skills: 'taidot',
    'contact-details': 'yhteystiedot',
    location: 'sijainti',
    posts: 'julkaisut',
    articles: 'artikkelit',
    comments: 'kommentit',
    polls: 'kyselyt',
    photos: 'valokuvat',
    'group-messages': 'ryhmien viestit',
    'private-messages': 'yksityisviestit',
    'ai-conversations': 'keskustelut tekoälyn kanssa',
    files: 'tiedostot',
    'source-code': 'lähdekoodi',
    'browsing-history': 'selaushistoria',
    'usage-data': 'miten käytät palvelua',
    'payment-details': 'maksutiedot',
    'ip-address': 'IP-osoite',
    'login-details': 'kirjautumistiedot',
    ethnicity: 'etninen alkuperä',
    'political-opinions': 'poliittiset mielipiteet',
    religion: 'uskonnollinen vakaumus',
    'philosophical-beliefs': 'filosofinen vakaumus',
    'trade-union-membership': 'ammattiliiton jäsenyys',
    'genetic-data': 'geneettiset tiedot',
    'biometric-data': 'biometriset tiedot',
    health: 'terveys',
    'sex-life': 'seksuaalinen käyttäytyminen',
    'sexual-orientation': 'seksuaalinen suuntautuminen',
  },
};
