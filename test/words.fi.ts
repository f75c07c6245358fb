/**
 * Finnish, a fixture: it proves that the words of a language that inflects its dates fit the contract. It is not
 * published: no native speaker has read it. Names of platforms stand uninflected after "palvelu", which takes the case.
 */
import { dateWriter, type DatePattern } from '../src/words/dates.js';
import type { Words } from '../src/words/languages/en.js';
import { pluralWriter } from '../src/words/plural.js';
import { say, type Text } from '../src/words/say.js';

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

const pluralCategory = (count: number) => (count === 1 ? 'one' : 'other');
const plural = pluralWriter(pluralCategory);

const left = (days: number | undefined): Text =>
  days === undefined
    ? ''
    : { text: plural(days, { one: ' – # päivä jäljellä', other: ' – # päivää jäljellä' }), style: 'relative' };

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
  editorsTranslation: (text) => say`Toimituksen käännös: ${text}`,
  purpose: 'tekoälymallien kouluttamiseen',
  updated: {
    'scope-reduced': (platform, when) => say`Palvelu ${platform} rajasi tätä myöhemmin (${date(when)}).`,
    'scope-extended': (platform, when) => say`Palvelu ${platform} laajensi tätä myöhemmin (${date(when)}).`,
    other: (_platform, when) => say`Tämä muuttui myöhemmin (${date(when)}).`,
  },

  banner: {
    name: (platform) => say`${platform}: mikä muuttuu`,
    headline: (signal, lead) => say`${{ text: `${signal}: `, style: 'signal' }}${lead}`,
    note: 'Huomio',
    signal: {
      closing: 'Alkaa pian',
      'in-effect': 'Jo alkanut',
      halted: 'Lopetettu',
      withdrawn: 'Peruttu',
    },
    tomorrow: 'Huomenna on viimeinen päivä.',
    today: 'Tänään on viimeinen päivä.',
    act: (lastDay, daysLeft) => say`Kieltäydy ${dayInIllative(lastDay)} mennessä${left(daysLeft)}.`,
    lastDay: (lastDay) => say`Viimeinen päivä kieltäytyä etukäteen: ${day(lastDay)}.`,
    lastDayWas: (lastDay) => say`Viimeinen päivä kieltäytyä etukäteen oli ${day(lastDay)}.`,
    starts: (platform, purpose, from) =>
      say`Palvelu ${platform} käyttää tietojasi ${dayInElative(from)} alkaen ${purpose}.`,
    started: (platform, purpose, from) =>
      say`Palvelu ${platform} on käyttänyt tietojasi ${dayInElative(from)} lähtien ${purpose}.`,
    uses: (platform, purpose) => say`Palvelu ${platform} haluaa käyttää tietojasi ${purpose}.`,
    noStart: 'Ei tiedetä, mistä päivästä alkaen.',
    halted: (platform, purpose) => say`Palvelu ${platform} on lopettanut tietojesi käytön ${purpose}.`,
    withdrawn: (platform, purpose) => say`Palvelu ${platform} on luopunut aikeesta käyttää tietojasi ${purpose}.`,
    stillPossible: 'Voit yhä kieltäytyä.',
    closed: (platform) => say`Palvelun ${platform} mukaan et voi enää kieltäytyä.`,
    notKnown: 'Ei tiedetä, voitko vielä kieltäytyä.',
    irreversible: 'Jo käytettyjä tietoja ei voi noin vain ottaa pois.',
    reversible: 'Jo käytetyt tiedot otetaan silloin pois.',
    objectAnyTime: (basis) =>
      say`Tietosuoja-asetuksen 21 artiklan mukaan voit milloin tahansa vastustaa käyttöä, jonka peruste on ${basis}.`,
    sayNo: (host) => say`Kieltäydy sivustolla ${host}`,
    sayNoByMail: (address) => say`Kieltäydy sähköpostilla osoitteeseen ${address}`,
    save: 'Lisää kalenteriini',
    event: (platform) => say`${platform}: viimeinen päivä kieltäytyä etukäteen`,
    differ: 'Miksi juuri tämä päivä?',
    earliest: (lastDay) =>
      say`Lähteet eroavat toisistaan. Varmimman tulkinnan mukaan viimeinen päivä on ${day(lastDay)}.`,
  },

  stepper: {
    title: 'Näin kieltäydyt',
    route: (number, of, label) => say`Tapa ${String(number)}/${String(of)}: ${label}`,
    recommended: 'Suositeltu.',
    type: {
      settings: 'asetuksissa',
      form: 'lomakkeella',
      email: 'sähköpostilla',
      letter: 'kirjeellä',
      'in-app': 'sovelluksessa',
    },
    login: 'Vaatii kirjautumisen.',
    reason: 'Perustelu tarvitaan.',
    noReason: 'Perustelua ei tarvita.',
    minutes: (count) => plural(count, { one: 'Noin # minuutti.', other: 'Noin # minuuttia.' }),
    whoCanUse: (who) => say`Kuka voi tehdä tämän: ${who}`,
    covers: (what) => say`Koskee: ${what}`,
    notCovers: (what) => say`Ei koske: ${what}`,
    path: 'Tai seuraa tätä polkua:',
    off: (label) => say`Poista käytöstä ”${label}”.`,
    on: (label) => say`Ota käyttöön ”${label}”.`,
    choose: (option) => say`Valitse ”${option}”.`,
    followPath: 'Seuraa tätä polkua:',
    send: 'Lähetä lomake.',
    tick: 'Tehty',
    done: (number) => say`Vaihe ${String(number)} tehty`,
    progress: (done, of) => say`Vaiheista tehty ${String(done)}/${String(of)}`,
    open: {
      settings: (host) => say`Avaa asetus sivustolla ${host}`,
      form: (host) => say`Avaa lomake sivustolla ${host}`,
      other: (host) => say`Avaa sivu osoitteessa ${host}`,
    },
    mail: (address) => say`Kirjoita osoitteeseen ${address}`,
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
    special: 'Laki suojaa näitä tietoja erityisesti (tietosuoja-asetuksen 9 artikla).',
    planned: 'Suunnitelma oli tämä:',
    since: (when) => say`Mukana on tietoja ${dateInElative(when)} alkaen.`,
    people: 'Kenen tiedot',
  },

  authorities: {
    title: 'Viranomaiset',
    role: {
      lead: 'johtava valvontaviranomainen',
      concerned: 'valvontaviranomainen',
      other: 'viranomainen',
    },
    asOf: (when) => say`Tilanne ${date(when)}.`,
    updates: 'Mitä sen jälkeen on tapahtunut',
    positions: (count) => say`Niiden kannat (${String(count)})`,
    background: 'Lisää aiheesta',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Lähteet ovat ristiriidassa',
      precedent: 'Näin on käynyt ennenkin',
      background: 'Tausta',
    },
    complain: (host) => say`Tee valitus sivustolla ${host}`,
  },

  timeline: {
    title: 'Mitä tapahtui ja milloin',
    announced: 'Ilmoitettu',
    statement: (authority) => say`Viranomaisen ${authority} kannanotto`,
    starts: 'Käyttö alkaa',
    'scope-reduced': (platform) => say`Palvelu ${platform} rajaa käyttöä`,
    'scope-extended': (platform) => say`Palvelu ${platform} laajentaa käyttöä`,
    today: 'Tänään',
  },

  card: {
    owner: (platform, owner) => say`${platform}, omistaja ${owner}`,
    announced: (when) => say`Julkistettu ${date(when)}.`,
    whatChanges: 'Mikä muuttuu ja miksi',
    reasons: (platform) => say`Mitä palvelu ${platform} itse sanoo`,
    legalBasis: (who, basis) => say`${who} vetoaa tähän perusteeseen: ${basis}.`,
    controller: (name, where) => say`Rekisterinpitäjä: ${name} (${where}).`,
    appliesIn: (where) => say`Voimassa täällä: ${where}.`,
    sources: (count) => say`Lähteet (${String(count)})`,
    reviewed: (when) => say`Teksti ja linkit tarkistettu viimeksi ${date(when)}.`,
    notReviewed: 'Ei tiedetä, milloin linkit on viimeksi tarkistettu.',
    print: 'Tulosta',
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
