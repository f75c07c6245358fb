/**
 * Finnish: plain. Addresses readers with the familiar verb forms ("voit"), as Finnish public bodies do. Uses the terms
 * of the Finnish GDPR. Names occur only in the nominative, without endings.
 */
import { dateWriter, type DatePattern } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { agreeing, atStart, say, type Name, type Text } from '../say.js';
import type { Words } from './en.js';

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

/** Outside a sentence: "sunnuntai 2. marraskuuta 2025", "marraskuu 2025". */
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

/** As an adverbial of time: "sunnuntaina 2. marraskuuta 2025", "marraskuussa 2025", "vuonna 2025". */
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
/**
 * Times have a full stop before the minutes, and no leading zero. "Asti" never follows them, because it would need an
 * ending.
 */
const hour = (time: string): string => `klo ${time.replace(/^0/, '').replace(':', '.')}`;
/** The time at which a last day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, viimeistään ${hour(time)}`);

/** The publishers of a statement, if it is not a statement of the article itself. */
function sourceOf(first: Text, second: Text | undefined, more: boolean): Text {
  if (second === undefined) return say`lähde: ${first}`;
  return more ? say`lähteet: ${first}, ${second} ja muita` : say`lähteet: ${first} ja ${second}`;
}

/** "Uses" or "may use". */
const uses = (platform: Name, may: boolean): string =>
  may ? agreeing(platform, 'saattaa käyttää', 'saattavat käyttää') : agreeing(platform, 'käyttää', 'käyttävät');
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
  comma: ', ',

  sources: (names, count) => (count > 1 ? say`Lähteet: ${names}` : say`Lähde: ${names}`),
  quote: { original: 'Lue alkuperäinen', translated: 'suomennos: toimitus' },
  purpose: 'tekoälymallien kouluttamiseen',
  updated: (when, news) => say`Uutta ${dateOfEvent(when)}: ${news}`,
  before: (text) => say`Aiemmin kerrottu: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: mikä muuttuu`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, count) => {
        const isTomorrow = count === 1;
        const when = count === undefined ? dayInEssive(lastDay) : dayOfYearInEssive(lastDay);
        const at = time === undefined ? '' : ` ${hour(time)}`;
        const left = count === undefined || isTomorrow ? '' : `: ${String(count)} päivää jäljellä`;
        return say`Kieltäydy viimeistään ${isTomorrow ? 'huomenna, ' : ''}${when}${at}${left}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `Tänään on viimeinen päivä kieltäytyä${before(isBefore)}`
          : `Voit kieltäytyä${before(isBefore)} tänään viimeistään ${hour(time)}`,
      lastDayWas: (lastDay, isBefore, time) =>
        time === undefined
          ? say`Viimeinen päivä kieltäytyä${before(isBefore)} oli ${day(lastDay)}`
          : say`Viimeinen hetki kieltäytyä${before(isBefore)} oli ${dayInEssive(lastDay)} ${hour(time)}`,
      rolling: (when) => say`Kieltäydy ${when}`,
      from: (start, may) => say`Alkaa ${may ? 'ehkä ' : ''}${dayInEssive(start)}`,
      announced: 'Ilmoitettu, päivä ei vielä tiedossa',
      undecided: 'Ei vielä päätetty',
      since: (start) => say`Käynnissä ${dayInElative(start)} lähtien`,
      sinceByPlan: (start) => say`Ilmoituksen mukaan käynnissä ${dayInElative(start)} lähtien`,
      inUse: 'Nyt käynnissä',
      onlyWithYes: 'Vain jos suostut',
      postponed: 'Lykätty',
      paused: 'Keskeytetty',
      stopped: 'Lopetettu',
      stoppedBefore: 'Pysäytetty ennen käytön alkua',
      withdrawn: 'Peruttu',
      on: (what, when) => `${what} ${dateOfEvent(when)}`,
      unknown: 'Ei tiedetä, toteutuuko tämä',
    },

    starts: (platform, purpose, from, may) =>
      may
        ? say`${atStart(platform)} ${agreeing(platform, 'saattaa', 'saattavat')} ${dayInElative(from)} alkaen käyttää tietojasi ${purpose}.`
        : say`${atStart(platform)} ${agreeing(platform, 'alkaa', 'alkavat')} ${dayInEssive(from)} käyttää tietojasi ${purpose}.`,
    uses: (platform, purpose, may) => say`${atStart(platform)} ${uses(platform, may)} tietojasi ${purpose}.`,
    began: (start) => say`Käyttö alkoi ${dayInEssive(start)}.`,
    beganByPlan: (start) => say`Ilmoituksen mukaan käyttö alkoi ${dayInEssive(start)}.`,
    plans: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${agreeing(platform, 'saattaa', 'saattavat')} alkaa käyttää tietojasi ${purpose}.`
        : say`${atStart(platform)} ${agreeing(platform, 'aikoo', 'aikovat')} käyttää tietojasi ${purpose}.`,
    planned: (platform, purpose, may) =>
      say`${atStart(platform)} ${agreeing(platform, 'ilmoitti', 'ilmoittivat')} ${may ? 'saattavansa' : 'aikovansa'} käyttää tietojasi ${purpose}.`,
    used: (platform, purpose) =>
      say`${atStart(platform)} ${agreeing(platform, 'käytti', 'käyttivät')} tietojasi ${purpose}.`,
    notNow: (platform, purpose) => say`Tällä hetkellä ${platform} ${not(platform)} käytä tietojasi ${purpose}.`,
    useUnknown: (platform, purpose) =>
      say`Ei tiedetä, ${agreeing(platform, 'käyttääkö', 'käyttävätkö')} ${platform} nyt tietojasi ${purpose}.`,
    noStart: 'Ei tiedetä, minä päivänä käyttö alkaa.',
    sinceUnknown: 'Ei tiedetä, milloin käyttö alkoi.',
    nothingWithoutYes: 'Jos et tee mitään, mitään ei tapahdu.',
    onlyOfThoseWithYes: 'Asia koskee vain niitä, jotka ovat suostuneet.',
    rollingDiffers: 'Viimeinen päivä kieltäytyä vaihtelee ihmisestä toiseen.',
    anyTime: 'Voit kieltäytyä milloin tahansa. Ajankohdalla ei ole merkitystä.',
    grace: 'Jos kieltäydyt ajoissa, katsotaan, että teit sen ennen käytön alkua.',
    editorial: 'Tämän koosteen toimitus on valinnut päivän.',
    coming: {
      paused: (from) => say`Käyttö keskeytetään ${dayInEssive(from)}.`,
      halted: (platform, from) =>
        say`${atStart(platform)} ${not(platform)} ${dayInElative(from)} alkaen enää käytä tietojasi tähän.`,
      changed: (from) => say`Tilanne muuttuu ${dayInEssive(from)}.`,
    },
    noChoice: 'Et voi kieltäytyä.',
    noChoiceThen: 'Et voinut kieltäytyä.',
    choiceUnknown: 'Ei tiedetä, voitko kieltäytyä.',
    stillPossible: 'Voit yhä kieltäytyä.',
    closed: (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'ilmoittaa', 'ilmoittavat')}, ettet voi enää kieltäytyä.`,
    notKnown: 'Ei tiedetä, voitko vielä kieltäytyä.',
    irreversible: 'Jo käytettyjä tietoja ei voi helposti poistaa jälkikäteen.',
    reversible: 'Jo käytetyt tiedot poistetaan silloin.',
    objectAnyTime: (basis, law) =>
      say`Lain mukaan (${law}, 21 artikla) voit milloin tahansa vastustaa käyttöä, jonka peruste on ${basis}.`,
    sayNo: (host) => say`Kieltäydy sivustolla ${host}`,
    sayNoByMail: (address) => say`Kieltäydy sähköpostitse: ${address}`,
    sayNoByPhone: (number) => say`Kieltäydy puhelimitse: ${number}`,
    there: {
      off: 'Kytke asetus siellä pois päältä.',
      on: 'Kytke asetus siellä päälle.',
      choose: (option) => say`Valitse siellä ”${option}”.`,
    },
    save: 'Lisää kalenteriin',
    today: 'tänään',
    event: (platform) => say`${atStart(platform)}: viimeinen päivä kieltäytyä`,
    differ: (lastDay) => say`Miksi ${day(lastDay)}?`,
    earliest: (lastDay) => say`Lähteissä mainitaan eri päiviä. Aikaisimman mukaan viimeinen päivä on ${day(lastDay)}.`,
    taken: (lastDay) => say`Lähteet eroavat toisistaan. Tässä koosteessa viimeinen päivä on ${day(lastDay)}.`,
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
      email: 'sähköpostitse',
      letter: 'kirjeitse',
      phone: 'puhelimitse',
      'in-person': 'paikan päällä',
      'in-app': 'sovelluksessa',
      'browser-signal': 'selaimesi lähettämällä signaalilla',
      'delete-account': 'poistamalla tilisi',
    },
    audience: (who) => say`Kenelle: vain ${who}.`,
    operator: (operator, platform) =>
      say`Tästä ${agreeing(operator, 'vastaa', 'vastaavat')} ${operator}, ${not(platform)} ${platform}.`,
    cost: (cost) => say`Hinta: ${cost}.`,
    routeLastDay: (lastDay, time) => say`Viimeinen päivä käyttää tätä tapaa: ${day(lastDay)}${until(time)}.`,
    routeLastDayWas: (lastDay, time) => say`Viimeinen päivä käyttää tätä tapaa oli ${day(lastDay)}${until(time)}.`,
    costOfNo: (cost) => say`Mitä kieltäytyminen maksaa: ${cost}.`,
    deletesAccount: 'Tämä poistaa koko tilisi. Et voi kieltäytyä ja silti säilyttää tiliäsi.',
    deletesAccountToo: 'Tämä poistaa koko tilisi.',
    call: (number) => say`Soita numeroon ${number}`,
    post: 'Lähetä kirje osoitteeseen:',
    visit: 'Käy osoitteessa:',
    login: 'vaatii kirjautumisen',
    reason: 'perustelu on pakollinen',
    noReason: 'perustelua ei tarvita',
    minutes: (count) => plural(count, { one: 'noin # minuutti', other: 'noin # minuuttia' }),
    whoCanUse: (who) => say`Kuka voi tehdä tämän: ${who}`,
    covers: (what) => say`Mitä koskee: ${what}`,
    notCovers: (what) => say`Mitä ei koske: ${what}`,
    path: 'Tai siirry kohtaan:',
    menu: 'Polku valikossa',
    off: 'Kytke tämä asetus pois päältä:',
    on: 'Kytke tämä asetus päälle:',
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
      pastIfYes: 'Käytettiin, jos olit suostunut',
    },
    possible: 'Voi esiintyä',
    possibleThen: 'Saattoi esiintyä',
    unclear: 'Epäselvää',
    // followed by their number, in parentheses
    notUsed: (first, second, more) =>
      first === undefined ? say`Ei käytetä tämän artikkelin mukaan` : say`Ei käytetä, ${sourceOf(first, second, more)}`,
    sensitive: 'Arkaluonteisia tietoja',
    specialTerm: (term, use) => say`${atStart(term)}: ${use.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`Näillä tiedoilla on erityinen suoja (${law}, 9 artikla).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Ketä koskee: vain ${who}.`,
    since: (when) => say`Tietoja ${dateInElative(when)} alkaen.`,
    people: 'Kenen tiedoista on kyse?',
    whom: {
      used: 'Mukana',
      possible: 'Ehkä mukana',
    },
    notIncluded: (first, second, more) =>
      first === undefined ? say`Ei mukana tämän artikkelin mukaan` : say`Ei mukana (${sourceOf(first, second, more)})`,
  },

  authorities: {
    title: 'Kuka sanoo mitä?',
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
      orders: 'määrää tekemään muutoksia',
      fines: 'määrää seuraamusmaksun',
      rejects: 'hylkää vaatimuksen',
      other: 'tekee päätöksen',
    },
    decision: (who, outcome) => say`${atStart(who)} ${outcome}`,
    lead: (authority) => say`Johtava valvontaviranomainen: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Valitukset: ${authority}` : say`Valitukset (${region}): ${authority}`,
    ownAuthority: 'valvontaviranomaiset maittain',
    asOf: (when) => say`Tilanne ${dateOfEvent(when)}.`,
    updates: 'Mitä sen jälkeen on tapahtunut',
    background: 'Tausta',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Lähteet ovat eri mieltä',
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
    startsByPlan: 'Ilmoituksen mukaan tietojen käyttö alkaa',
    lastDay: (time) => say`Viimeinen päivä kieltäytyä etukäteen${until(time)}`,
    startsPerhaps: 'Ilmoituksen mukaan tietojen käyttö saattaa alkaa',
    state: {
      planned: 'Uudesta suunnitelmasta ilmoitetaan',
      started: 'Tietojen käyttö on jo alkanut',
      paused: 'Tietojen käyttö keskeytetään',
      resumed: 'Tietojen käyttö alkaa uudelleen',
      halted: 'Tietojen käyttö lopetetaan',
      withdrawn: 'Suunnitelmasta luovutaan',
      unknown: 'Ei tiedetä, toteutuuko tämä',
    },
    notBegun: {
      paused: 'Suunnitelma keskeytetään',
      halted: 'Suunnitelma pysäytetään',
    },
    'scope-reduced': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'rajaa, mitä tietoja se käyttää', 'rajaavat, mitä tietoja ne käyttävät')}`,
    'scope-extended': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'alkaa', 'alkavat')} käyttää enemmän tietoja`,
    today: 'Tänään',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)}, omistaja ${owner}`,
    announced: (when) => say`Ilmoitettu ${dateOfEvent(when)}.`,
    background: 'Mikä muuttuu, ja kuka sanoo mitä?',
    reasons: (platform) => say`Mitä ${platform} itse ${agreeing(platform, 'sanoo', 'sanovat')}`,
    legalBasis: (who, basis) =>
      say`${atStart(who)} ${agreeing(who, 'vetoaa', 'vetoavat')} tähän perusteeseen: ${basis}.`,
    controller: (name, where) => say`Rekisterinpitäjä: ${name} (${where}).`,
    law: { GDPR: 'tietosuoja-asetus', 'UK GDPR': 'Britannian tietosuoja-asetus' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Missä tämä on voimassa: ${where}.`,
    sources: (count) => say`Lähteet (${String(count)})`,
    reviewed: (when) => say`Teksti ja linkit tarkistettu viimeksi ${dateOfEvent(when)}.`,
    updated: (when) => say`päivitetty ${dateOfEvent(when)}`,
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
    'group-messages': 'viestit ryhmissä',
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
    religion: 'uskonto',
    'philosophical-beliefs': 'filosofinen vakaumus',
    'trade-union-membership': 'ammattiliiton jäsenyys',
    'genetic-data': 'geneettiset tiedot',
    'biometric-data': 'biometriset tiedot',
    health: 'terveydentila',
    'sex-life': 'seksuaalinen käyttäytyminen',
    'sexual-orientation': 'seksuaalinen suuntautuminen',
  },
};
