/**
 * Polish: plain (B1). Addresses readers as "ty" without the pronoun, as gov.pl does under the plain language rules of
 * the civil service. Uses the terms of the Polish GDPR (RODO). A platform follows "serwis" uninflected where a case, or
 * a verb in the past tense, would need its gender; a plural name, whose gender is unknown, never has a verb in the past
 * tense. "r." after a year is left out, because it would add a full stop to a sentence.
 */
import { dateWriter, type DatePattern } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { agreeing, atStart, say, type Name, type Text } from '../say.js';
import type { Words } from './en.js';

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

/** Outside a sentence: "niedziela 2 listopada 2025", "listopad 2025". */
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

/** After "do", "od" and "z": "niedzieli 2 listopada 2025", "listopada 2025", "2025 roku". */
const { date: dateInGenitive, day: dayInGenitive } = dateWriter({
  ...nominative,
  weekdays: ['niedzieli', 'poniedziałku', 'wtorku', 'środy', 'czwartku', 'piątku', 'soboty'],
  monthsAlone: monthsInGenitive,
  year: (number) => `${number} roku`,
});

/** With “on”: "w niedzielę 2 listopada". The preposition depends on the weekday. */
const { day: onDay, dayOfYear: onDayOfYear } = dateWriter({
  ...nominative,
  weekdays: ['w niedzielę', 'w poniedziałek', 'we wtorek', 'w środę', 'w czwartek', 'w piątek', 'w sobotę'],
});

/** As an adverbial of time: "2 listopada 2025", "w listopadzie 2025", "w 2025 roku". */
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

/** `other`: fractions. */
function pluralCategory(count: number) {
  if (count === 1) return 'one';
  const [last, lastTwo] = [count % 10, count % 100];
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? 'few' : 'many';
}
const plural = pluralWriter(pluralCategory);

const leftDays = (count: number): string =>
  plural(count, { one: 'został # dzień', few: 'zostały # dni', many: 'zostało # dni', other: 'zostało # dnia' });

const before = (isBefore: boolean): string => (isBefore ? ' przed startem' : '');
/** The time at which a last day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, do godziny ${time}`);
/** After "do" and a day: includes the whole day, or adds a time. */
const inclusive = (time: string | undefined): string => (time === undefined ? ' włącznie' : ` do godziny ${time}`);

/** The publishers of a statement. */
function accordingTo(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  if (first === undefined) return 'według tego artykułu';
  if (second === undefined) return say`według źródła ${first}`;
  return more ? say`według źródeł ${first}, ${second} i innych` : say`według źródeł ${first} i ${second}`;
}

const uses = (platform: Name): string => agreeing(platform, 'wykorzystuje', 'wykorzystują');
const can = (platform: Name): string => agreeing(platform, 'może', 'mogą');
const will = (platform: Name): string => agreeing(platform, 'będzie', 'będą');

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
  comma: ', ',

  sources: (names, count) => (count > 1 ? say`Źródła: ${names}` : say`Źródło: ${names}`),
  quote: { original: 'Przeczytaj oryginał', translated: 'tłumaczenie redakcji' },
  purpose: 'do trenowania modeli AI',
  updated: (when, news) => say`Nowa informacja z ${dateInGenitive(when)}: ${news}`,
  before: (text) => say`Wcześniej podano: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: co się zmienia`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, daysLeft) => {
        const isTomorrow = daysLeft === 1;
        const when = daysLeft === undefined ? onDay(lastDay) : onDayOfYear(lastDay);
        const left = daysLeft === undefined || isTomorrow ? '' : `: ${leftDays(daysLeft)}`;
        return say`Możesz odmówić najpóźniej ${isTomorrow ? 'jutro, ' : ''}${when}${until(time)}${left}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `Dziś jest ostatni dzień, by odmówić${before(isBefore)}`
          : `Dziś do godziny ${time} możesz odmówić${before(isBefore)}`,
      lastDayWas: (lastDay, isBefore, time) =>
        say`Do ${dayInGenitive(lastDay)}${inclusive(time)} można było odmówić${before(isBefore)}`,
      rolling: (when) => say`Możesz odmówić ${when}`,
      from: (start, may) => (may ? say`Być może od ${dayInGenitive(start)}` : say`Od ${dayInGenitive(start)}`),
      announced: 'Zapowiedziano, jeszcze bez daty',
      undecided: 'Nie ma jeszcze decyzji',
      since: (start) => say`Zmiana już obowiązuje od ${dayInGenitive(start)}`,
      sinceByPlan: (start) => say`Według zapowiedzi zmiana już obowiązuje od ${dayInGenitive(start)}`,
      inUse: 'Zmiana już obowiązuje',
      onlyWithYes: 'Tylko jeśli się zgodzisz',
      postponed: 'Plan odłożono',
      paused: 'Wykorzystywanie danych wstrzymano',
      stopped: 'Wykorzystywanie danych zakończono',
      // "przed startem 4 maja" would read as if that day were the start
      stoppedBefore: 'Plan zatrzymano',
      withdrawn: 'Plan wycofano',
      on: (what, when) => `${what} ${dateOfEvent(when)}`,
      unknown: 'Nie wiadomo, czy plan jest nadal aktualny',
    },

    starts: (platform, purpose, from, may) =>
      say`Od ${dayInGenitive(from)} ${platform} ${may ? can(platform) : will(platform)} wykorzystywać twoje dane ${purpose}.`,
    uses: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${can(platform)} wykorzystywać twoje dane ${purpose}.`
        : say`${atStart(platform)} ${uses(platform)} twoje dane ${purpose}.`,
    began: (start) => say`Zmiana obowiązuje od ${dayInGenitive(start)}.`,
    beganByPlan: (start) => say`Według zapowiedzi zmiana obowiązuje od ${dayInGenitive(start)}.`,
    plans: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${can(platform)} zacząć wykorzystywać twoje dane ${purpose}.`
        : say`${atStart(platform)} ${agreeing(platform, 'planuje', 'planują')} wykorzystywać twoje dane ${purpose}.`,
    planned: (platform, purpose, may) => {
      if (platform.plural) {
        return may
          ? say`${atStart(platform)}: ogłoszono, że twoje dane mogą być wykorzystywane ${purpose}.`
          : say`${atStart(platform)}: ogłoszono plan wykorzystywania twoich danych ${purpose}.`;
      }
      return may
        ? say`Serwis ${platform} ogłosił, że może wykorzystywać twoje dane ${purpose}.`
        : say`Serwis ${platform} ogłosił plan wykorzystywania twoich danych ${purpose}.`;
    },
    used: (platform, purpose) =>
      platform.plural
        ? say`${atStart(platform)}: twoje dane były wykorzystywane ${purpose}.`
        : say`Serwis ${platform} wykorzystywał twoje dane ${purpose}.`,
    notNow: (platform, purpose) => say`Obecnie ${platform} nie ${uses(platform)} twoich danych ${purpose}.`,
    useUnknown: (platform, purpose) => say`Nie wiadomo, czy ${platform} ${uses(platform)} teraz twoje dane ${purpose}.`,
    noStart: 'Nie wiadomo, od którego dnia.',
    sinceUnknown: 'Nie wiadomo, od kiedy.',
    nothingWithoutYes: 'Jeśli nic nie zrobisz, nic się nie zmieni.',
    onlyOfThoseWithYes: 'Dotyczy to tylko osób, które się zgodziły.',
    rollingDiffers: 'Ostatni dzień, by odmówić, jest dla każdego inny.',
    anyTime: 'Możesz odmówić w każdej chwili. Nie ma znaczenia, kiedy to zrobisz.',
    grace: 'Jeśli odmówisz w terminie, będzie to traktowane jak odmowa przed startem.',
    editorial: 'Ten dzień wybrała redakcja.',
    coming: {
      paused: (from) => say`Od ${dayInGenitive(from)} wykorzystywanie danych będzie wstrzymane.`,
      halted: (platform, from) =>
        say`Od ${dayInGenitive(from)} ${platform} nie ${will(platform)} już wykorzystywać do tego twoich danych.`,
      changed: (from) => say`Od ${dayInGenitive(from)} będą obowiązywać inne zasady.`,
    },
    noChoice: 'Nie można odmówić.',
    noChoiceThen: 'Nie można było odmówić.',
    choiceUnknown: 'Nie wiadomo, czy możesz odmówić.',
    stillPossible: 'Nadal możesz odmówić.',
    closed: (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'podaje', 'podają')}, że nie można już odmówić.`,
    notKnown: 'Nie wiadomo, czy nadal możesz odmówić.',
    irreversible: 'Tego, co już wykorzystano, nie da się tak po prostu wycofać.',
    reversible: 'To, co już wykorzystano, zostanie wtedy wycofane.',
    objectAnyTime: (basis, law) =>
      say`Zgodnie z art. 21 ${law} możesz w każdej chwili wnieść sprzeciw, jeśli podstawa wykorzystywania danych to ${basis}.`,
    sayNo: (host) => say`Odmów na stronie ${host}`,
    sayNoByMail: (address) => say`Wyślij odmowę e-mailem na adres ${address}`,
    sayNoByPhone: (number) => say`Odmów telefonicznie: ${number}`,
    there: {
      off: 'Wyłącz tam przełącznik.',
      on: 'Włącz tam przełącznik.',
      choose: (option) => say`Wybierz tam „${option}”.`,
    },
    save: 'Dodaj do kalendarza',
    today: 'dziś',
    event: (platform) => say`${atStart(platform)}: ostatni dzień, by odmówić`,
    differ: (lastDay) => say`Dlaczego ${day(lastDay)}?`,
    earliest: (lastDay) =>
      say`Źródła podają różne dni. Jeśli przyjąć najwcześniejszy z nich, ostatni dzień to ${day(lastDay)}.`,
    taken: (lastDay) => say`Źródła podają różne dni. W tym artykule przyjęto, że ostatni dzień to ${day(lastDay)}.`,
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
      'browser-signal': 'za pomocą sygnału z przeglądarki',
      'delete-account': 'przez usunięcie konta',
    },
    audience: (who) => say`Tylko dla tych osób: ${who}.`,
    operator: (operator, platform) =>
      platform.plural
        ? say`${agreeing(operator, 'Prowadzi', 'Prowadzą')} to ${operator}, a nie ${platform}.`
        : say`${agreeing(operator, 'Prowadzi', 'Prowadzą')} to ${operator}, a nie serwis ${platform}.`,
    cost: (cost) => say`Koszt: ${cost}.`,
    routeLastDay: (lastDay, time) => say`W ten sposób można to zrobić do ${dayInGenitive(lastDay)}${inclusive(time)}.`,
    routeLastDayWas: (lastDay, time) =>
      say`W ten sposób można to było zrobić do ${dayInGenitive(lastDay)}${inclusive(time)}.`,
    costOfNo: (cost) => say`Koszt odmowy: ${cost}.`,
    deletesAccount: 'W ten sposób usuniesz całe swoje konto. Nie da się odmówić i zachować konta.',
    deletesAccountToo: 'W ten sposób usuniesz całe swoje konto.',
    minutes: (count) =>
      plural(count, {
        one: 'około # minuty',
        few: 'około # minut',
        many: 'około # minut',
        other: 'około # minuty',
      }),
    login: 'trzeba się zalogować',
    reason: 'trzeba podać powód',
    noReason: 'nie trzeba podawać powodu',
    whoCanUse: (who) => say`Kto może to zrobić: ${who}`,
    covers: (what) => say`Obejmuje: ${what}`,
    notCovers: (what) => say`Nie obejmuje: ${what}`,
    path: 'Albo wybierz kolejno:',
    followPath: 'Wybierz kolejno:',
    menu: 'Ścieżka w menu',
    off: 'Wyłącz ten przełącznik:',
    on: 'Włącz ten przełącznik:',
    post: 'Wyślij list na adres:',
    visit: 'Idź pod adres:',
    choose: (option) => say`Wybierz „${option}”.`,
    send: 'Wyślij formularz.',
    done: (step, title) => say`Krok ${String(step)} zrobiony – ${title}`,
    allDone: 'Wszystkie kroki są zrobione.',
    open: {
      settings: (host) => say`Otwórz ustawienia na stronie ${host}`,
      form: (host) => say`Otwórz formularz na stronie ${host}`,
      other: (host) => say`Otwórz stronę ${host}`,
    },
    mail: (address) => say`Wyślij e-mail na adres ${address}`,
    call: (number) => say`Zadzwoń pod numer ${number}`,
  },

  list: {
    title: 'O jakie dane chodzi?',
    used: {
      now: 'Wykorzystywane',
      perhaps: 'Mogą być wykorzystywane',
      ifYes: 'Wykorzystywane, jeśli się zgodzisz',
      planned: 'Miały być wykorzystywane',
      past: 'Były wykorzystywane',
      pastIfYes: 'Były wykorzystywane tylko za twoją zgodą',
    },
    possible: 'Mogą się pojawić',
    possibleThen: 'Mogły się pojawić',
    unclear: 'Nie wiadomo',
    notUsed: (first, second, more) => say`Niewykorzystywane ${accordingTo(first, second, more)}`,
    sensitive: 'Wrażliwe',
    specialTerm: (term, use) => say`${atStart(term)}: ${use.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`${law} szczególnie chroni te dane (art. 9).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Dotyczy tylko tych osób: ${who}.`,
    since: (when) => say`Dane z okresu od ${dateInGenitive(when)}.`,
    people: 'Kogo to dotyczy?',
    whom: {
      used: 'Dotyczy tych osób',
      possible: 'Być może dotyczy tych osób',
    },
    notIncluded: (first, second, more) => say`Nie dotyczy tych osób (${accordingTo(first, second, more)})`,
  },

  authorities: {
    title: 'Kto co mówi?',
    competent: 'Kto decyduje i gdzie złożyć skargę',
    role: {
      'lead-authority': 'wiodący organ nadzorczy',
      'concerned-authority': 'organ nadzorczy',
      authority: 'urząd',
      court: 'sąd',
      prosecutor: 'prokuratura',
      government: 'rząd',
      organisation: 'organizacja',
    },
    outcome: {
      prohibits: 'zakazuje wykorzystywania danych',
      allows: 'zezwala na wykorzystywanie danych',
      orders: 'nakazuje zmianę',
      fines: 'nakłada karę pieniężną',
      rejects: 'oddala skargę',
      other: 'wydaje decyzję',
    },
    decision: (who, outcome) => say`${atStart(who)} ${outcome}`,
    lead: (authority) => say`Wiodący organ nadzorczy: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Skargi: ${authority}` : say`Skargi (${region}): ${authority}`,
    ownAuthority: 'organy nadzorcze w poszczególnych krajach',
    asOf: (when) => say`Stan na ${when.length === 4 ? 'rok ' : ''}${date(when)}.`,
    updates: 'Co wydarzyło się później',
    background: 'Tło sprawy',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Źródła są sprzeczne',
      precedent: 'Zdarzyło się to już wcześniej',
    },
    complain: (host) => say`Złóż skargę na stronie ${host}`,
  },

  timeline: {
    title: 'Oś czasu',
    date: (when) => say`${when}:`,
    announced: 'Ogłoszenie planu',
    statement: (authority) => say`${atStart(authority)} zajmuje stanowisko`,
    starts: 'Początek wykorzystywania danych',
    startsByPlan: 'Początek wykorzystywania danych według zapowiedzi',
    lastDay: (time) => say`Ostatni dzień, by odmówić przed startem${until(time)}`,
    startsPerhaps: 'Możliwy początek wykorzystywania danych według zapowiedzi',
    state: {
      planned: 'Ogłoszenie nowego planu',
      started: 'Wykorzystywanie danych już trwa',
      paused: 'Wstrzymanie wykorzystywania danych',
      resumed: 'Wznowienie wykorzystywania danych',
      halted: 'Zakończenie wykorzystywania danych',
      withdrawn: 'Wycofanie planu',
      unknown: 'Nie wiadomo, czy plan jest nadal aktualny',
    },
    notBegun: {
      paused: 'Wstrzymanie planu',
      halted: 'Zatrzymanie planu',
    },
    'scope-reduced': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'ogranicza', 'ograniczają')} zakres wykorzystywanych danych`,
    'scope-extended': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'rozszerza', 'rozszerzają')} zakres wykorzystywanych danych`,
    today: 'Dziś',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)}, właściciel: ${owner}`,
    announced: (when) => say`Ogłoszono ${dateOfEvent(when)}.`,
    background: 'Co się zmienia i kto co mówi?',
    reasons: (platform) => (platform.plural ? say`Co mówią ${platform}` : say`Co mówi sam serwis ${platform}`),
    legalBasis: (who, basis) =>
      say`${atStart(who)} ${agreeing(who, 'podaje', 'podają')} taką podstawę prawną: ${basis}.`,
    controller: (name, where) => say`Administrator danych: ${name} (${where}).`,
    // the English name has no cases: "art. 21 UK GDPR"
    law: { GDPR: 'RODO', 'UK GDPR': 'UK GDPR' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Gdzie to obowiązuje: ${where}.`,
    sources: (count) => say`Źródła (${String(count)})`,
    reviewed: (when) => say`Tekst i linki sprawdzono ostatnio ${dateOfEvent(when)}.`,
    updated: (when) => say`aktualizacja: ${date(when)}`,
    print: 'Wydrukuj',
    printAll: 'Wydrukuj wszystko',
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
