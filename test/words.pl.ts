/**
 * Polish, a fixture: it proves that the words of a language with cases and four plural forms fit the contract. It is not
 * published: no native speaker has read it. Names of platforms stand uninflected after "serwis", which takes the case.
 */
import { dateWriter, type DatePattern } from '../src/words/dates.js';
import type { Words } from '../src/words/languages/en.js';
import { pluralWriter } from '../src/words/plural.js';
import { say, type Text } from '../src/words/say.js';

const months = [
  'styczeń',
  'luty',
  'marzec',
  'kwiecień',
  'maj',
  'czerwiec',
  'lipiec',
  'sierpień',
  'wrzesień',
  'październik',
  'listopad',
  'grudzień',
];
const monthsInGenitive = [
  'stycznia',
  'lutego',
  'marca',
  'kwietnia',
  'maja',
  'czerwca',
  'lipca',
  'sierpnia',
  'września',
  'października',
  'listopada',
  'grudnia',
];
const weekdays = ['niedziela', 'poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota'];

/** On its own: "niedziela 2 listopada 2025", "listopad 2025". */
const nominative: DatePattern = {
  weekdays,
  months: monthsInGenitive,
  monthsAlone: months,
  day: (weekday, number, month, year) => `${weekday} ${number} ${month} ${year}`,
  date: (number, month, year) => `${number} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
};
const { date, day } = dateWriter(nominative);

/** After "do" and "od": "niedzieli 2 listopada 2025", "listopada 2025", "2025 roku". */
const { date: dateInGenitive, day: dayInGenitive } = dateWriter({
  ...nominative,
  weekdays: ['niedzieli', 'poniedziałku', 'wtorku', 'środy', 'czwartku', 'piątku', 'soboty'],
  monthsAlone: monthsInGenitive,
  year: (number) => `${number} roku`,
});

/** `other` is for fractions. */
function pluralCategory(count: number) {
  if (count === 1) return 'one';
  const [last, lastTwo] = [count % 10, count % 100];
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? 'few' : 'many';
}
const plural = pluralWriter(pluralCategory);

const left = (days: number | undefined): Text =>
  days === undefined
    ? ''
    : {
        text: plural(days, {
          one: ' – został # dzień',
          few: ' – zostały # dni',
          many: ' – zostało # dni',
          other: ' – zostało # dnia',
        }),
        style: 'relative',
      };

export const pl: Words = {
  lang: 'pl',
  dir: 'ltr',
  pluralCategory,
  months,
  weekdays,
  day,
  date,
  dated: (when, what) => say`${when} – ${what}`,
  quoted: (text) => say`„${text}”`,

  sources: (names, count) => (count > 1 ? say`Źródła: ${names}` : say`Źródło: ${names}`),
  editorsTranslation: (text) => say`Tłumaczenie redakcji: ${text}`,
  purpose: 'do trenowania modeli AI',
  updated: {
    'scope-reduced': (platform, when) => say`Serwis ${platform} później to ograniczył (${date(when)}).`,
    'scope-extended': (platform, when) => say`Serwis ${platform} później to rozszerzył (${date(when)}).`,
    other: (_platform, when) => say`Później to się zmieniło (${date(when)}).`,
  },

  banner: {
    name: (platform) => say`${platform}: co się zmienia`,
    headline: (signal, lead) => say`${{ text: `${signal}: `, style: 'signal' }}${lead}`,
    note: 'Uwaga',
    signal: {
      closing: 'Wkrótce się zacznie',
      'in-effect': 'Już się zaczęło',
      halted: 'Wstrzymano',
      withdrawn: 'Wycofano',
    },
    tomorrow: 'Jutro jest ostatni dzień.',
    today: 'Dziś jest ostatni dzień.',
    act: (lastDay, daysLeft) => say`Odmów do ${dayInGenitive(lastDay)} włącznie${left(daysLeft)}.`,
    lastDay: (lastDay) => say`Ostatni dzień, by odmówić z wyprzedzeniem: ${day(lastDay)}.`,
    lastDayWas: (lastDay) => say`Z wyprzedzeniem można było odmówić do ${dayInGenitive(lastDay)} włącznie.`,
    starts: (platform, purpose, from) =>
      say`Od ${dayInGenitive(from)} serwis ${platform} wykorzystuje twoje dane ${purpose}.`,
    started: (platform, purpose, from) =>
      say`Od ${dayInGenitive(from)} serwis ${platform} już wykorzystuje twoje dane ${purpose}.`,
    uses: (platform, purpose) => say`Serwis ${platform} chce wykorzystywać twoje dane ${purpose}.`,
    noStart: 'Nie wiadomo, od którego dnia.',
    halted: (platform, purpose) => say`Serwis ${platform} przestał wykorzystywać twoje dane ${purpose}.`,
    withdrawn: (platform, purpose) =>
      say`Serwis ${platform} zrezygnował z planu, by wykorzystywać twoje dane ${purpose}.`,
    stillPossible: 'Nadal możesz odmówić.',
    closed: (platform) => say`Według serwisu ${platform} nie możesz już odmówić.`,
    notKnown: 'Nie wiadomo, czy nadal możesz odmówić.',
    irreversible: 'Tego, co już wykorzystano, nie da się po prostu usunąć.',
    reversible: 'To, co już wykorzystano, zostaje wtedy usunięte.',
    objectAnyTime: (basis) =>
      say`Zgodnie z art. 21 RODO możesz w każdej chwili wnieść sprzeciw wobec wykorzystania, którego podstawą jest ${basis}.`,
    sayNo: (host) => say`Odmów na stronie ${host}`,
    sayNoByMail: (address) => say`Odmów e-mailem na adres ${address}`,
    save: 'Dodaj do mojego kalendarza',
    event: (platform) => say`${platform}: ostatni dzień, by odmówić z wyprzedzeniem`,
    differ: 'Dlaczego ten dzień?',
    earliest: (lastDay) =>
      say`Źródła się różnią. Według najbezpieczniejszej interpretacji ostatni dzień to ${day(lastDay)}.`,
  },

  stepper: {
    title: 'Jak odmówić',
    route: (number, of, label) => say`Sposób ${String(number)} z ${String(of)}: ${label}`,
    recommended: 'Zalecany.',
    type: {
      settings: 'w ustawieniach',
      form: 'przez formularz',
      email: 'e-mailem',
      letter: 'listownie',
      'in-app': 'w aplikacji',
    },
    login: 'Wymaga zalogowania.',
    reason: 'Trzeba podać powód.',
    noReason: 'Nie trzeba podawać powodu.',
    minutes: (count) =>
      plural(count, {
        one: 'Mniej więcej # minuta.',
        few: 'Mniej więcej # minuty.',
        many: 'Mniej więcej # minut.',
        other: 'Mniej więcej # minuty.',
      }),
    whoCanUse: (who) => say`Kto może to zrobić: ${who}`,
    covers: (what) => say`Obejmuje: ${what}`,
    notCovers: (what) => say`Nie obejmuje: ${what}`,
    path: 'Albo przejdź tą ścieżką:',
    off: (label) => say`Wyłącz „${label}”.`,
    on: (label) => say`Włącz „${label}”.`,
    choose: (option) => say`Wybierz „${option}”.`,
    followPath: 'Przejdź tą ścieżką:',
    send: 'Wyślij formularz.',
    tick: 'Zrobione',
    done: (number) => say`Krok ${String(number)} zrobiony`,
    progress: (done, of) => say`Zrobione kroki: ${String(done)} z ${String(of)}`,
    open: {
      settings: (host) => say`Otwórz ustawienie na stronie ${host}`,
      form: (host) => say`Otwórz formularz na stronie ${host}`,
      other: (host) => say`Otwórz stronę ${host}`,
    },
    mail: (address) => say`Napisz na adres ${address}`,
  },

  list: {
    title: 'O jakie dane chodzi',
    group: {
      used: 'Wykorzystywane',
      'special-used': 'Wrażliwe, wykorzystywane',
      'special-possible': 'Wrażliwe, mogą wystąpić',
      possible: 'Mogą wystąpić',
      unclear: 'Niejasne',
      'not-used': 'Niewykorzystywane',
    },
    counted: (group, count) => say`${group} (${String(count)})`,
    person: (group, who) => say`${group}: ${who}`,
    special: 'Prawo szczególnie chroni te dane (art. 9 RODO).',
    planned: 'Taki był plan:',
    since: (when) => say`Obejmuje to dane od ${dateInGenitive(when)}.`,
    people: 'Czyje dane',
  },

  authorities: {
    title: 'Organy nadzorcze',
    role: {
      lead: 'wiodący organ nadzorczy',
      concerned: 'organ nadzorczy',
      other: 'organ',
    },
    asOf: (when) => say`Stan na ${date(when)}.`,
    updates: 'Co wydarzyło się później',
    positions: (count) => say`Ich stanowiska (${String(count)})`,
    background: 'Więcej na ten temat',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Źródła są sprzeczne',
      precedent: 'To już się zdarzyło',
      background: 'Tło',
    },
    complain: (host) => say`Wnieś skargę na stronie ${host}`,
  },

  timeline: {
    title: 'Co i kiedy się wydarzyło',
    announced: 'Ogłoszenie',
    statement: (authority) => say`Stanowisko organu ${authority}`,
    starts: 'Początek wykorzystywania',
    'scope-reduced': (platform) => say`Serwis ${platform} to ogranicza`,
    'scope-extended': (platform) => say`Serwis ${platform} to rozszerza`,
    today: 'Dziś',
  },

  card: {
    owner: (platform, owner) => say`${platform}, właściciel: ${owner}`,
    announced: (when) => say`Ogłoszono ${date(when)}.`,
    whatChanges: 'Co się zmienia i dlaczego',
    reasons: (platform) => say`Co mówi sam serwis ${platform}`,
    legalBasis: (who, basis) => say`${who} powołuje się na tę podstawę: ${basis}.`,
    controller: (name, where) => say`Administrator: ${name} (${where}).`,
    appliesIn: (where) => say`Obowiązuje tu: ${where}.`,
    sources: (count) => say`Źródła (${String(count)})`,
    reviewed: (when) => say`Tekst i linki ostatnio sprawdzono ${date(when)}.`,
    notReviewed: 'Nie wiadomo, kiedy ostatnio sprawdzono linki.',
    print: 'Drukuj',
    share: 'Udostępnij',
  },

  categories: {
    name: 'imię i nazwisko',
    photo: 'zdjęcie profilowe',
    'current-position': 'obecne stanowisko',
    'work-experience': 'doświadczenie zawodowe',
    education: 'wykształcenie',
    skills: 'umiejętności',
    'contact-details': 'dane kontaktowe',
    location: 'lokalizacja',
    posts: 'posty',
    articles: 'artykuły',
    comments: 'komentarze',
    polls: 'ankiety',
    photos: 'zdjęcia',
    'group-messages': 'wiadomości w grupach',
    'private-messages': 'wiadomości prywatne',
    'ai-conversations': 'rozmowy z AI',
    files: 'pliki',
    'source-code': 'kod źródłowy',
    'browsing-history': 'historia przeglądania',
    'usage-data': 'sposób korzystania z serwisu',
    'payment-details': 'dane płatnicze',
    'ip-address': 'adres IP',
    'login-details': 'dane logowania',
    ethnicity: 'pochodzenie etniczne',
    'political-opinions': 'poglądy polityczne',
    religion: 'przekonania religijne',
    'philosophical-beliefs': 'przekonania światopoglądowe',
    'trade-union-membership': 'przynależność do związków zawodowych',
    'genetic-data': 'dane genetyczne',
    'biometric-data': 'dane biometryczne',
    health: 'zdrowie',
    'sex-life': 'życie seksualne',
    'sexual-orientation': 'orientacja seksualna',
  },
};
