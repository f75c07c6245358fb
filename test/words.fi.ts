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
  dayOfYear: (weekday, number, month) => `${weekday} ${number}. ${month}`,
  date: (number, month, year) => `${number}. ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
};
const { date, day } = dateWriter(nominative);

/** Before "mennessä": "sunnuntaihin 2. marraskuuta 2025". */
const { day: dayInIllative, dayOfYear: dayOfYearInIllative } = dateWriter({
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
const {
  date: dateOfEvent,
  day: dayInEssive,
  dayOfYear: dayOfYearInEssive,
} = dateWriter({
  ...nominative,
  weekdays: weekdays.map((weekday) => `${weekday}na`),
  monthsAlone: months.map((month) => `${month}ssa`),
  year: (number) => `vuonna ${number}`,
});

const pluralCategory = (count: number) => (count === 1 ? 'one' : 'other');
const plural = pluralWriter(pluralCategory);

const before = (isBefore: boolean): string => (isBefore ? ' etukäteen' : '');
/** Hours have a full stop before the minutes. */
const hour = (time: string): string => `klo ${time.replace(':', '.')}`;
/** The hour at which a day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, ${hour(time)} asti`);

/** Whose statement something is. Names stay as they are. */
function sourceOf(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  if (first === undefined) return 'tämän artikkelin mukaan';
  if (second === undefined) return say`lähde: ${first}`;
  return more ? say`lähteet: ${first}, ${second} ja muita` : say`lähteet: ${first} ja ${second}`;
}

/** The subject in the middle of a sentence. */
const subject = (platform: Name): Text => (platform.plural ? platform : say`palvelu ${platform}`);
/** The subject at the beginning of a sentence. */
const subjectAtStart = (platform: Name): Text => (platform.plural ? atStart(platform) : say`Palvelu ${platform}`);

/** "Uses" or "may use". */
const uses = (platform: Name, may: boolean): string =>
  may ? agreeing(platform, 'voi käyttää', 'voivat käyttää') : agreeing(platform, 'käyttää', 'käyttävät');
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
  updated: (when, news) => say`Päivitetty ${date(when)}: ${news}`,
  before: (text) => say`Aiemmin kerrottu: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: mikä muuttuu`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, count) => {
        const isTomorrow = count === 1;
        const left =
          count === undefined || isTomorrow
            ? ''
            : `: ${plural(count, { one: '# päivä jäljellä', other: '# päivää jäljellä' })}`;
        if (time === undefined && !isTomorrow) {
          const when = count === undefined ? dayInIllative(lastDay) : dayOfYearInIllative(lastDay);
          return say`Kieltäydy ${when} mennessä${left}`;
        }
        const when = count === undefined ? dayInEssive(lastDay) : dayOfYearInEssive(lastDay);
        const at = time === undefined ? '' : ` ${hour(time)}`;
        return say`Kieltäydy viimeistään ${isTomorrow ? 'huomenna, ' : ''}${when}${at}${left}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `Tänään on viimeinen päivä kieltäytyä${before(isBefore)}`
          : `Voit kieltäytyä${before(isBefore)} tänään ${hour(time)} asti`,
      lastDayWas: (lastDay, isBefore, time) =>
        say`Viimeinen päivä kieltäytyä${before(isBefore)} oli ${day(lastDay)}${until(time)}`,
      rolling: (when) => say`Kieltäydy ${when}`,
      from: (start, may) =>
        may ? say`Mahdollisesti ${dayInElative(start)} alkaen` : say`Alkaen ${dayInElative(start)}`,
      announced: 'Ilmoitettu, päivää ei vielä tiedetä',
      undecided: 'Ei vielä päätetty',
      since: (start) => say`Käytössä ${dayInElative(start)} lähtien`,
      sinceByPlan: (start) => say`Ilmoituksen mukaan käytössä ${dayInElative(start)} lähtien`,
      inUse: 'Nyt käytössä',
      onlyWithYes: 'Vain, jos suostut siihen',
      postponed: 'Lykätty',
      paused: 'Keskeytetty',
      stopped: 'Lopetettu',
      stoppedBefore: 'Lopetettu ennen alkua',
      withdrawn: 'Peruttu',
      on: (what, when) => `${what} ${dateOfEvent(when)}`,
      unknown: 'Ei tiedetä, jatkuuko tämä',
    },

    starts: (platform, purpose, from, may) =>
      say`${subjectAtStart(platform)} ${uses(platform, may)} tietojasi ${dayInElative(from)} alkaen ${purpose}.`,
    uses: (platform, purpose, may) => say`${subjectAtStart(platform)} ${uses(platform, may)} tietojasi ${purpose}.`,
    began: (start) => say`Tämä alkoi ${dayInEssive(start)}.`,
    beganByPlan: (start) => say`Ilmoituksen mukaan tämä alkoi ${dayInEssive(start)}.`,
    plans: (platform, purpose, may) =>
      may
        ? say`${subjectAtStart(platform)} ${agreeing(platform, 'voi', 'voivat')} alkaa käyttää tietojasi ${purpose}.`
        : say`${subjectAtStart(platform)} ${agreeing(platform, 'haluaa', 'haluavat')} käyttää tietojasi ${purpose}.`,
    planned: (platform, purpose, may) =>
      say`${subjectAtStart(platform)} ${agreeing(platform, 'ilmoitti', 'ilmoittivat')}${may ? ' mahdollisesta' : ''} suunnitelmasta käyttää tietojasi ${purpose}.`,
    used: (platform, purpose) =>
      say`${subjectAtStart(platform)} ${agreeing(platform, 'käytti', 'käyttivät')} tietojasi ${purpose}.`,
    notNow: (platform, purpose) =>
      say`${subjectAtStart(platform)} ${not(platform)} tällä hetkellä käytä tietojasi ${purpose}.`,
    useUnknown: (platform, purpose) =>
      say`Ei tiedetä, ${agreeing(platform, 'käyttääkö', 'käyttävätkö')} ${subject(platform)} nyt tietojasi ${purpose}.`,
    noStart: 'Ei tiedetä, mistä päivästä alkaen.',
    sinceUnknown: 'Ei tiedetä, mistä lähtien.',
    nothingWithoutYes: 'Jos et tee mitään, mitään ei tapahdu.',
    onlyOfThoseWithYes: 'Asia koskee vain niitä, jotka ovat suostuneet.',
    rollingDiffers: 'Viimeinen päivä kieltäytyä on eri ihmisillä eri.',
    anyTime: 'Voit kieltäytyä milloin tahansa. Ajankohdalla ei ole merkitystä.',
    grace: 'Jos kieltäydyt ajoissa, sinua kohdellaan kuin olisit kieltäytynyt etukäteen.',
    editorial: 'Tämän päivän valitsivat tämän ilmoituksen tekijät.',
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
    there: {
      off: 'Käännä kytkin siellä pois päältä.',
      on: 'Käännä kytkin siellä päälle.',
      choose: (option) => say`Valitse siellä ”${option}”.`,
    },
    save: 'Lisää kalenteriin',
    today: 'tänään',
    event: (platform) => say`${atStart(platform)}: viimeinen päivä kieltäytyä etukäteen`,
    differ: (lastDay) => say`Miksi ${day(lastDay)}?`,
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
    title: 'Mistä tiedoista on kyse?',
    used: {
      now: 'Käytetään',
      perhaps: 'Saatetaan käyttää',
      ifYes: 'Käytetään, jos suostut',
      planned: 'Oli tarkoitus käyttää',
      past: 'Käytettiin',
      pastIfYes: 'Käytettiin, jos suostuit',
    },
    possible: 'Voi esiintyä',
    possibleThen: 'Saattoi esiintyä',
    unclear: 'Epäselvää',
    notUsed: (first, second, more) => say`Ei käytetä (${sourceOf(first, second, more)})`,
    sensitive: 'Arkaluonteinen',
    specialTerm: (term, use) => say`${atStart(term)}: ${use.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`${law} suojaa näitä tietoja erityisesti (9 artikla).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Koskee vain seuraavia: ${who}`,
    since: (when) => say`Tietoja ${dateInElative(when)} alkaen.`,
    people: 'Kenen tiedot?',
    whom: {
      used: 'Mukana',
      possible: 'Ehkä mukana',
    },
    notIncluded: (first, second, more) => say`Ei mukana (${sourceOf(first, second, more)})`,
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
    ownAuthority: 'oman maan valvontaviranomainen',
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
    title: 'Aikajana',
    date: (when) => say`${when}:`,
    announced: 'Suunnitelmasta ilmoitetaan',
    statement: (authority) => say`${atStart(authority)} ottaa kantaa`,
    starts: 'Tietojen käyttö alkaa',
    startsByPlan: 'Tietojen käyttö alkaa ilmoituksen mukaan',
    lastDay: (time) => say`Viimeinen päivä kieltäytyä etukäteen${until(time)}`,
    startsPerhaps: 'Tietojen käyttö saattaa alkaa ilmoituksen mukaan',
    state: {
      planned: 'Uudesta suunnitelmasta ilmoitetaan',
      started: 'Tietojen käyttö on jo alkanut',
      paused: 'Tietojen käyttö keskeytetään',
      resumed: 'Tietojen käyttö jatkuu',
      halted: 'Tietojen käyttö lopetetaan',
      withdrawn: 'Suunnitelmasta luovutaan',
      unknown: 'Ei tiedetä, jatkuuko tämä',
    },
    notBegun: {
      paused: 'Hanke keskeytetään',
      halted: 'Hanke ei etene',
    },
    'scope-reduced': (platform) =>
      say`${subjectAtStart(platform)} ${agreeing(platform, 'rajaa', 'rajaavat')} tietojen käyttöä`,
    'scope-extended': (platform) =>
      say`${subjectAtStart(platform)} ${agreeing(platform, 'laajentaa', 'laajentavat')} tietojen käyttöä`,
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
