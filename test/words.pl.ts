/**
 * Polish, a fixture: it proves that the words of a language with cases and four plural forms fit the contract. It is not
 * published: no native speaker has read it. A platform stands uninflected after "serwis", which takes the case; a name in
 * the plural, of which nobody says the gender, gets no verb in the past tense.
 */
import { dateWriter, type DatePattern } from '../src/words/dates.js';
import type { Words } from '../src/words/languages/en.js';
import { pluralWriter } from '../src/words/plural.js';
import { agreeing, atStart, say, type Name, type Text } from '../src/words/say.js';

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
  dayOfYear: (weekday, number, month) => `${weekday} ${number} ${month}`,
  date: (number, month, year) => `${number} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
};
const { date, day } = dateWriter(nominative);

/** After "do" and "od": "niedzieli 2 listopada 2025", "listopada 2025", "2025 roku". */
const {
  date: dateInGenitive,
  day: dayInGenitive,
  dayOfYear: dayOfYearInGenitive,
} = dateWriter({
  ...nominative,
  weekdays: ['niedzieli', 'poniedziałku', 'wtorku', 'środy', 'czwartku', 'piątku', 'soboty'],
  monthsAlone: monthsInGenitive,
  year: (number) => `${number} roku`,
});

/** When something happened: "2 listopada 2025", "w listopadzie 2025", "w 2025 roku". */
const { date: dateOfEvent } = dateWriter({
  ...nominative,
  monthsAlone: [
    'styczniu',
    'lutym',
    'marcu',
    'kwietniu',
    'maju',
    'czerwcu',
    'lipcu',
    'sierpniu',
    'wrześniu',
    'październiku',
    'listopadzie',
    'grudniu',
  ],
  month: (month, year) => `w ${month} ${year}`,
  year: (number) => `w ${number} roku`,
});

/** `other` is for fractions. */
function pluralCategory(count: number) {
  if (count === 1) return 'one';
  const [last, lastTwo] = [count % 10, count % 100];
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? 'few' : 'many';
}
const plural = pluralWriter(pluralCategory);

const daysLeft = (count: number): string =>
  plural(count, {
    one: 'został # dzień',
    few: 'zostały # dni',
    many: 'zostało # dni',
    other: 'zostało # dnia',
  });

const before = (isBefore: boolean): string => (isBefore ? ' z wyprzedzeniem' : '');
/** The hour at which a day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, do godziny ${time}`);
/** After "do" and a day: that it counts to its end, or until an hour. */
const inclusive = (time: string | undefined): Text => (time === undefined ? ' włącznie' : until(time));

/** Whose statement something is. */
function accordingTo(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  if (first === undefined) return 'według tego artykułu';
  if (second === undefined) return say`według: ${first}`;
  return more ? say`według: ${first}, ${second} i innych` : say`według: ${first} i ${second}`;
}

/** The subject in the middle of a sentence. */
const subject = (platform: Name): Text => (platform.plural ? platform : say`serwis ${platform}`);
/** The subject at the beginning of a sentence. */
const subjectAtStart = (platform: Name): Text => (platform.plural ? atStart(platform) : say`Serwis ${platform}`);

/** "Uses" or "may use". */
const uses = (platform: Name, may: boolean): string =>
  may
    ? agreeing(platform, 'może wykorzystywać', 'mogą wykorzystywać')
    : agreeing(platform, 'wykorzystuje', 'wykorzystują');
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
  quote: { original: 'Przeczytaj oryginał', translated: 'tłumaczenie redakcji' },
  purpose: 'do trenowania modeli AI',
  updated: (when, news) => say`Aktualizacja (${date(when)}): ${news}`,
  before: (text) => say`Podano wcześniej: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: co się zmienia`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, count) => {
        const isTomorrow = count === 1;
        const when = count === undefined ? dayInGenitive(lastDay) : dayOfYearInGenitive(lastDay);
        const left = count === undefined || isTomorrow ? '' : `: ${daysLeft(count)}`;
        return isTomorrow ? say`Odmów do jutra, ${when}${until(time)}` : say`Odmów do ${when}${inclusive(time)}${left}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `Dziś jest ostatni dzień, by odmówić${before(isBefore)}`
          : `Możesz dziś odmówić${before(isBefore)} do godziny ${time}`,
      lastDayWas: (lastDay, isBefore, time) =>
        say`Można było odmówić${before(isBefore)} do ${dayInGenitive(lastDay)}${inclusive(time)}`,
      rolling: (when) => say`Odmów ${when}`,
      from: (start, may) => (may ? say`Być może od ${dayInGenitive(start)}` : say`Od ${dayInGenitive(start)}`),
      announced: 'Zapowiedziano, bez daty',
      undecided: 'Jeszcze nie zdecydowano',
      since: (start) => say`Już od ${dayInGenitive(start)}`,
      sinceByPlan: (start) => say`Zgodnie z zapowiedzią już od ${dayInGenitive(start)}`,
      inUse: 'Teraz w użyciu',
      onlyWithYes: 'Tylko jeśli się zgodzisz',
      postponed: 'Odroczono',
      paused: 'Wstrzymano',
      stopped: 'Zakończono',
      stoppedBefore: 'Zatrzymano przed startem',
      withdrawn: 'Wycofano',
      on: (what, when) => `${what} ${dateOfEvent(when)}`,
      unknown: 'Nie wiadomo, czy to trwa',
    },

    starts: (platform, purpose, from, may) =>
      say`Od ${dayInGenitive(from)} ${subject(platform)} ${uses(platform, may)} twoje dane ${purpose}.`,
    uses: (platform, purpose, may) => say`${subjectAtStart(platform)} ${uses(platform, may)} twoje dane ${purpose}.`,
    began: (start) => say`Trwa to już od ${dayInGenitive(start)}.`,
    beganByPlan: (start) => say`Zgodnie z zapowiedzią trwa to już od ${dayInGenitive(start)}.`,
    plans: (platform, purpose, may) =>
      may
        ? say`${subjectAtStart(platform)} ${agreeing(platform, 'może', 'mogą')} zacząć wykorzystywać twoje dane ${purpose}.`
        : say`${subjectAtStart(platform)} ${agreeing(platform, 'chce', 'chcą')} wykorzystywać twoje dane ${purpose}.`,
    planned: (platform, purpose, may) =>
      platform.plural
        ? say`${atStart(platform)}: ogłoszono plan, by${may ? ' być może' : ''} wykorzystywać twoje dane ${purpose}.`
        : say`Serwis ${platform} ogłosił plan, by${may ? ' być może' : ''} wykorzystywać twoje dane ${purpose}.`,
    used: (platform, purpose) =>
      platform.plural
        ? say`${atStart(platform)}: wykorzystano twoje dane ${purpose}.`
        : say`Serwis ${platform} wykorzystał twoje dane ${purpose}.`,
    notNow: (platform, purpose) =>
      say`${subjectAtStart(platform)} obecnie nie ${uses(platform, false)} twoich danych ${purpose}.`,
    useUnknown: (platform, purpose) =>
      say`Nie wiadomo, czy ${subject(platform)} ${uses(platform, false)} teraz twoje dane ${purpose}.`,
    noStart: 'Nie wiadomo, od którego dnia.',
    sinceUnknown: 'Nie wiadomo, od kiedy.',
    nothingWithoutYes: 'Jeśli nic nie zrobisz, nic się nie stanie.',
    onlyOfThoseWithYes: 'Dotyczy to tylko osób, które się zgodziły.',
    rollingDiffers: 'Ostatni dzień, by odmówić, jest u każdego inny.',
    anyTime: 'Możesz odmówić w każdej chwili. Nie ma znaczenia kiedy.',
    grace: 'Kto odmówi w terminie, będzie traktowany tak, jakby odmówił z wyprzedzeniem.',
    editorial: 'Ten dzień wybrali autorzy tego zestawienia.',
    coming: {
      paused: (from) => say`Od ${dayInGenitive(from)} wykorzystywanie jest wstrzymane.`,
      halted: (platform, from) =>
        say`Od ${dayInGenitive(from)} ${subject(platform)} nie ${uses(platform, false)} już do tego twoich danych.`,
      changed: (from) => say`Od ${dayInGenitive(from)} obowiązuje coś innego.`,
    },
    noChoice: 'Nie możesz odmówić.',
    noChoiceThen: 'Nie można było odmówić.',
    choiceUnknown: 'Nie wiadomo, czy możesz odmówić.',
    stillPossible: 'Nadal możesz odmówić.',
    closed: (platform) =>
      platform.plural
        ? say`${atStart(platform)} podają, że nie możesz już odmówić.`
        : say`Według serwisu ${platform} nie możesz już odmówić.`,
    notKnown: 'Nie wiadomo, czy nadal możesz odmówić.',
    irreversible: 'Tego, co już wykorzystano, nie da się po prostu usunąć.',
    reversible: 'To, co już wykorzystano, zostaje wtedy usunięte.',
    objectAnyTime: (basis, law) =>
      say`Zgodnie z art. 21 ${law} możesz w każdej chwili wnieść sprzeciw wobec wykorzystania, którego podstawą jest ${basis}.`,
    sayNo: (host) => say`Odmów na stronie ${host}`,
    sayNoByMail: (address) => say`Odmów e-mailem na adres ${address}`,
    sayNoByPhone: (number) => say`Odmów telefonicznie: ${number}`,
    there: {
      off: 'Wyłącz tam przełącznik.',
      on: 'Włącz tam przełącznik.',
      choose: (option) => say`Wybierz tam „${option}”.`,
    },
    save: 'Dodaj do kalendarza',
    today: 'dziś',
    event: (platform) => say`${atStart(platform)}: ostatni dzień, by odmówić z wyprzedzeniem`,
    differ: (lastDay) => say`Dlaczego ${day(lastDay)}?`,
    earliest: (lastDay) => say`Źródła podają różne dni. Według najwcześniejszego ostatni dzień to ${day(lastDay)}.`,
    taken: (lastDay) => say`Źródła się różnią. Według tego zestawienia ostatni dzień to ${day(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'Jak odmówić',
      'opt-in': 'Jak się zgodzić albo wycofać zgodę',
      none: 'Co możesz zrobić',
      unknown: 'Co możesz zrobić',
    },
    others: (isNo, count) => `${isNo ? 'Inne sposoby, by odmówić' : 'Inne możliwości'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'Sposoby, by odmówić' : 'Możliwości'} (${String(count)})`,
    route: (number, label) => say`Sposób ${String(number)}: ${label}`,
    type: {
      settings: 'w ustawieniach',
      form: 'przez formularz',
      email: 'e-mailem',
      letter: 'listownie',
      phone: 'telefonicznie',
      'in-person': 'osobiście',
      'in-app': 'w aplikacji',
      'browser-signal': 'sygnałem z przeglądarki',
      'delete-account': 'przez usunięcie konta',
    },
    audience: (who) => say`Dla kogo: ${who}`,
    operator: (operator, platform) =>
      say`${agreeing(operator, 'Prowadzi', 'Prowadzą')} to ${operator}, a nie ${subject(platform)}.`,
    cost: (cost) => say`Koszt: ${cost}`,
    routeLastDay: (lastDay, time) => say`Ostatni dzień dla tego sposobu: ${day(lastDay)}${until(time)}.`,
    routeLastDayWas: (lastDay, time) => say`Ostatnim dniem dla tego sposobu był: ${day(lastDay)}${until(time)}.`,
    costOfNo: (cost) => say`Ile kosztuje odmowa: ${cost}`,
    deletesAccount: 'To zamyka całe twoje konto. Nie ma sposobu, by je zachować.',
    deletesAccountToo: 'To zamyka całe twoje konto.',
    call: (number) => say`Zadzwoń pod numer ${number}`,
    post: 'Wyślij list na adres:',
    visit: 'Idź pod adres:',
    login: 'wymaga zalogowania',
    reason: 'trzeba podać powód',
    noReason: 'nie trzeba podawać powodu',
    minutes: (count) =>
      plural(count, {
        one: 'mniej więcej # minuta',
        few: 'mniej więcej # minuty',
        many: 'mniej więcej # minut',
        other: 'mniej więcej # minuty',
      }),
    whoCanUse: (who) => say`Kto może to zrobić: ${who}`,
    covers: (what) => say`Obejmuje: ${what}`,
    notCovers: (what) => say`Nie obejmuje: ${what}`,
    path: 'Albo przejdź do:',
    menu: 'Ścieżka w menu',
    off: 'Wyłącz ten przełącznik:',
    on: 'Włącz ten przełącznik:',
    choose: (option) => say`Wybierz „${option}”.`,
    followPath: 'Przejdź do:',
    send: 'Wyślij formularz.',
    done: (step, title) => say`Krok ${String(step)} zrobiony – ${title}`,
    allDone: 'Wszystkie kroki są zrobione.',
    open: {
      settings: (host) => say`Otwórz ustawienie na stronie ${host}`,
      form: (host) => say`Otwórz formularz na stronie ${host}`,
      other: (host) => say`Otwórz stronę ${host}`,
    },
    mail: (address) => say`Wyślij e-mail na adres ${address}`,
  },

  list: {
    title: 'O jakie dane chodzi?',
    used: {
      now: 'Wykorzystywane',
      perhaps: 'Mogą być wykorzystywane',
      ifYes: 'Wykorzystywane, jeśli się zgodzisz',
      planned: 'Miały być wykorzystywane',
      past: 'Były wykorzystywane',
      pastIfYes: 'Były wykorzystywane za zgodą',
    },
    possible: 'Mogą wystąpić',
    possibleThen: 'Mogły wystąpić',
    unclear: 'Niejasne',
    notUsed: (first, second, more) => say`Niewykorzystywane, ${accordingTo(first, second, more)}`,
    sensitive: 'Wrażliwe',
    specialTerm: (term, use) => say`${atStart(term)}: ${use.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`${law} szczególnie chroni te dane (art. 9).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Dotyczy tylko tych osób: ${who}`,
    since: (when) => say`Dane od ${dateInGenitive(when)}.`,
    people: 'Czyje dane?',
    whom: {
      used: 'Tak',
      possible: 'Możliwe, że tak',
    },
    notIncluded: (first, second, more) => say`Nie, ${accordingTo(first, second, more)}`,
  },

  authorities: {
    title: 'Kto co mówi',
    competent: 'Kto decyduje i gdzie złożyć skargę?',
    role: {
      'lead-authority': 'wiodący organ nadzorczy',
      'concerned-authority': 'organ nadzorczy',
      authority: 'organ',
      court: 'sąd',
      prosecutor: 'prokuratura',
      government: 'rząd',
      organisation: 'organizacja',
    },
    outcome: {
      prohibits: 'zakazuje wykorzystywania',
      allows: 'zezwala na wykorzystywanie',
      orders: 'nakazuje zmianę',
      fines: 'nakłada karę pieniężną',
      rejects: 'oddala skargę',
      other: 'wydaje decyzję',
    },
    decision: (who, outcome) => say`${atStart(who)} ${outcome}`,
    lead: (authority) => say`Wiodący organ nadzorczy: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Skargi: ${authority}` : say`Skargi (${region}): ${authority}`,
    ownAuthority: 'organ nadzorczy w twoim kraju',
    asOf: (when) => say`Stan na ${date(when)}.`,
    updates: 'Co wydarzyło się później',
    background: 'Tło',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Źródła są sprzeczne',
      precedent: 'To już się zdarzyło',
    },
    complain: (host) => say`Wnieś skargę na stronie ${host}`,
  },

  timeline: {
    title: 'Oś czasu',
    date: (when) => say`${when}:`,
    announced: 'Ogłoszenie planu',
    statement: (authority) => say`Stanowisko: ${authority}`,
    starts: 'Początek wykorzystywania danych',
    startsByPlan: 'Początek wykorzystywania danych, zgodnie z zapowiedzią',
    lastDay: (time) => say`Ostatni dzień, by odmówić z wyprzedzeniem${until(time)}`,
    startsPerhaps: 'Możliwy początek wykorzystywania danych, zgodnie z zapowiedzią',
    state: {
      planned: 'Ogłoszenie nowego planu',
      started: 'Wykorzystywanie danych już się zaczęło',
      paused: 'Wstrzymanie wykorzystywania danych',
      resumed: 'Wznowienie wykorzystywania danych',
      halted: 'Zakończenie wykorzystywania danych',
      withdrawn: 'Rezygnacja z planu',
      unknown: 'Nie wiadomo, czy to trwa',
    },
    notBegun: {
      paused: 'Wstrzymanie prac',
      halted: 'Zaniechanie dalszych kroków',
    },
    'scope-reduced': (platform) =>
      say`${subjectAtStart(platform)} ${agreeing(platform, 'ogranicza', 'ograniczają')} zakres danych`,
    'scope-extended': (platform) =>
      say`${subjectAtStart(platform)} ${agreeing(platform, 'rozszerza', 'rozszerzają')} zakres danych`,
    today: 'Dziś',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)}, właściciel: ${owner}`,
    announced: (when) => say`Ogłoszono ${dateOfEvent(when)}.`,
    background: 'Co się zmienia i kto co mówi?',
    reasons: (platform) => (platform.plural ? say`Co mówią ${platform}` : say`Co mówi sam serwis ${platform}`),
    legalBasis: (who, basis) =>
      say`${atStart(who)} ${agreeing(who, 'powołuje', 'powołują')} się na tę podstawę: ${basis}.`,
    controller: (name, where) => say`Administrator: ${name} (${where}).`,
    law: { GDPR: 'RODO', 'UK GDPR': 'brytyjskie RODO' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Obowiązuje tu: ${where}.`,
    sources: (count) => say`Źródła (${String(count)})`,
    reviewed: (when) => say`Tekst i linki ostatnio sprawdzono ${date(when)}.`,
    updated: (when) => say`aktualizacja: ${date(when)}`,
    print: 'Drukuj',
    printAll: 'Drukuj wszystko',
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
