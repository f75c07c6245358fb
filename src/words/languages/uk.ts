/**
 * Ukrainian: plain (B1). Addresses readers as "ви" in lower case, as Diia does; the plural also avoids their gender.
 * Uses the terms of the Ukrainian translation of the GDPR in the database of the parliament. A platform follows
 * "сервіс" uninflected where a verb in the past tense would need its gender, and the names of sources follow "джерело".
 * Sentences have "року" after a year, because "р." would add a full stop to a sentence or headline.
 */
import type { Day } from '../../model/day.js';
import { dateWriter, type DatePattern } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { agreeing, atStart, say, type Name, type Text } from '../say.js';
import type { Words } from './en.js';

const months = [
  'січень',
  'лютий',
  'березень',
  'квітень',
  'травень',
  'червень',
  'липень',
  'серпень',
  'вересень',
  'жовтень',
  'листопад',
  'грудень',
];
const monthsInGenitive = [
  'січня',
  'лютого',
  'березня',
  'квітня',
  'травня',
  'червня',
  'липня',
  'серпня',
  'вересня',
  'жовтня',
  'листопада',
  'грудня',
];
const weekdays = ['неділя', 'понеділок', 'вівторок', 'середа', 'четвер', 'п’ятниця', 'субота'];

/** Outside a sentence: "неділя, 2 листопада 2025 р.", "листопад 2025 р." */
const { date, day } = dateWriter({
  weekdays,
  months: monthsInGenitive,
  monthsAlone: months,
  day: (weekday, number, month, year) => `${weekday}, ${number} ${month} ${year} р.`,
  dayOfYear: (weekday, number, month) => `${weekday}, ${number} ${month}`,
  date: (number, month, year) => `${number} ${month} ${year} р.`,
  month: (month, year) => `${month} ${year} р.`,
});

/** In a sentence, and after "на": "неділя, 2 листопада 2025 року", "листопад 2025 року", "2025 рік". */
const nominative: DatePattern = {
  weekdays,
  months: monthsInGenitive,
  monthsAlone: months,
  day: (weekday, number, month, year) => `${weekday}, ${number} ${month} ${year} року`,
  dayOfYear: (weekday, number, month) => `${weekday}, ${number} ${month}`,
  date: (number, month, year) => `${number} ${month} ${year} року`,
  month: (month, year) => `${month} ${year} року`,
  year: (number) => `${number} рік`,
};
const { date: dateInSentence, day: dayInSentence } = dateWriter(nominative);

/** After "від", "до" and "не пізніше": "неділі, 2 листопада 2025 року", "листопада 2025 року", "2025 року". */
const {
  date: dateInGenitive,
  day: dayInGenitive,
  dayOfYear: dayOfYearInGenitive,
} = dateWriter({
  ...nominative,
  weekdays: ['неділі', 'понеділка', 'вівторка', 'середи', 'четверга', 'п’ятниці', 'суботи'],
  monthsAlone: monthsInGenitive,
  year: (number) => `${number} року`,
});

/** With “on”: "у неділю, 2 листопада". */
const { day: onDay, dayOfYear: onDayOfYear } = dateWriter({
  ...nominative,
  weekdays: ['у неділю', 'у понеділок', 'у вівторок', 'у середу', 'у четвер', 'у п’ятницю', 'у суботу'],
});

/**
 * As an adverbial of time: "2 листопада 2025 року", "в листопаді 2025 року", "у 2025 році". The preposition depends on
 * the last sound before it and the first sound of the month.
 */
const { date: dateOfEvent } = dateWriter({
  ...nominative,
  monthsAlone: [
    'в січні',
    'в лютому',
    'в березні',
    'у квітні',
    'у травні',
    'в червні',
    'в липні',
    'в серпні',
    'у вересні',
    'в жовтні',
    'в листопаді',
    'у грудні',
  ],
  year: (number) => `у ${number} році`,
});

/** `other`: fractions. */
function pluralCategory(count: number) {
  const [last, lastTwo] = [count % 10, count % 100];
  if (last === 1 && lastTwo !== 11) return 'one';
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? 'few' : 'many';
}
const plural = pluralWriter(pluralCategory);

const leftDays = (count: number): string =>
  plural(count, {
    one: 'залишився # день',
    few: 'залишилися # дні',
    many: 'залишилося # днів',
    other: 'залишилося # дня',
  });

const before = (isBefore: boolean): string => (isBefore ? ' заздалегідь' : '');
/** The time at which a last day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, до ${time}`);
/** Until the end of a day, or until a time on it. */
const untilEndOf = (lastDay: Day, time: string | undefined): Text =>
  time === undefined ? say`до ${dayInGenitive(lastDay)}, включно` : say`до ${time} ${onDay(lastDay)}`;

/** The publishers of a statement, after a comma: without it, the negation could refer to them. */
function accordingTo(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  if (first === undefined) return 'згідно з цією статтею';
  if (second === undefined) return say`за інформацією джерела ${first}`;
  return more
    ? say`за інформацією джерел ${first}, ${second} та інших`
    : say`за інформацією джерел ${first} і ${second}`;
}

const uses = (platform: Name): string => agreeing(platform, 'використовує', 'використовують');
const willUse = (platform: Name): string => agreeing(platform, 'використовуватиме', 'використовуватимуть');
const can = (platform: Name): string => agreeing(platform, 'може', 'можуть');

export const uk: Words = {
  lang: 'uk',
  dir: 'ltr',
  pluralCategory,
  months,
  weekdays,
  day,
  date,
  dated: (when, what) => say`${when} – ${what}`,
  quoted: (text) => say`«${text}»`,
  comma: ', ',

  sources: (names, count) => (count > 1 ? say`Джерела: ${names}` : say`Джерело: ${names}`),
  quote: { original: 'Прочитати оригінал', translated: 'переклад редакції' },
  purpose: 'для навчання моделей ШІ',
  updated: (when, news) => say`Новина від ${dateInGenitive(when)}: ${news}`,
  before: (text) => say`Раніше повідомлялося: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: що змінюється`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, daysLeft) => {
        if (daysLeft === undefined) {
          return time === undefined
            ? say`Відмовтеся не пізніше ${dayInGenitive(lastDay)}`
            : say`Відмовтеся до ${time} ${onDay(lastDay)}`;
        }
        if (daysLeft === 1) {
          return time === undefined
            ? say`Відмовтеся не пізніше ніж завтра, ${onDayOfYear(lastDay)}`
            : say`Відмовтеся до ${time} завтра, ${onDayOfYear(lastDay)}`;
        }
        return time === undefined
          ? say`Відмовтеся не пізніше ${dayOfYearInGenitive(lastDay)}: ${leftDays(daysLeft)}`
          : say`Відмовтеся до ${time} ${onDayOfYear(lastDay)}: ${leftDays(daysLeft)}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `Сьогодні останній день, коли можна відмовитися${before(isBefore)}`
          : `Сьогодні до ${time} можна відмовитися${before(isBefore)}`,
      lastDayWas: (lastDay, isBefore, time) =>
        say`Відмовитися${before(isBefore)} можна було ${untilEndOf(lastDay, time)}`,
      rolling: (when) => say`Відмовтеся ${when}`,
      from: (start, may) => (may ? say`Можливо, від ${dayInGenitive(start)}` : say`Від ${dayInGenitive(start)}`),
      announced: 'Оголошено, дати ще немає',
      undecided: 'Рішення ще немає',
      since: (start) => say`Триває від ${dayInGenitive(start)}`,
      sinceByPlan: (start) => say`Згідно з оголошеним планом триває від ${dayInGenitive(start)}`,
      inUse: 'Дані вже використовують',
      onlyWithYes: 'Лише якщо ви погодитеся',
      postponed: 'План відкладено',
      paused: 'Призупинено',
      stopped: 'Припинено',
      // "до початку 4 травня" would read as if that day were the start
      stoppedBefore: 'План зупинено',
      withdrawn: 'План відкликано',
      on: (what, when) => `${what} ${dateOfEvent(when)}`,
      unknown: 'Невідомо, чи план ще чинний',
    },

    starts: (platform, purpose, from, may) =>
      say`Від ${dayInGenitive(from)}, ${platform} ${may ? `${can(platform)} використовувати` : willUse(platform)} ваші дані ${purpose}.`,
    uses: (platform, purpose, may) =>
      say`${atStart(platform)} ${may ? `${can(platform)} використовувати` : uses(platform)} ваші дані ${purpose}.`,
    began: (start) => say`Це триває від ${dayInGenitive(start)}.`,
    beganByPlan: (start) => say`Згідно з оголошеним планом це триває від ${dayInGenitive(start)}.`,
    plans: (platform, purpose, may) =>
      say`${atStart(platform)} ${may ? `${can(platform)} почати` : agreeing(platform, 'планує', 'планують')} використовувати ваші дані ${purpose}.`,
    planned: (platform, purpose, may) => {
      if (platform.plural) {
        return may
          ? say`${atStart(platform)} оголосили, що можуть використовувати ваші дані ${purpose}.`
          : say`${atStart(platform)} оголосили про намір використовувати ваші дані ${purpose}.`;
      }
      return may
        ? say`Сервіс ${platform} оголосив, що може використовувати ваші дані ${purpose}.`
        : say`Сервіс ${platform} оголосив про намір використовувати ваші дані ${purpose}.`;
    },
    used: (platform, purpose) =>
      platform.plural
        ? say`${atStart(platform)} використовували ваші дані ${purpose}.`
        : say`Сервіс ${platform} використовував ваші дані ${purpose}.`,
    notNow: (platform, purpose) => say`Наразі ${platform} не ${uses(platform)} ваші дані ${purpose}.`,
    useUnknown: (platform, purpose) => say`Невідомо, чи ${platform} зараз ${uses(platform)} ваші дані ${purpose}.`,
    noStart: 'Невідомо, з якого дня.',
    sinceUnknown: 'Невідомо, відколи.',
    nothingWithoutYes: 'Якщо ви нічого не зробите, нічого не зміниться.',
    onlyOfThoseWithYes: 'Це стосується лише людей, які погодилися.',
    rollingDiffers: 'Останній день, коли можна відмовитися, у кожної людини свій.',
    anyTime: 'Ви можете відмовитися будь-коли. Не має значення, коли саме.',
    grace: 'Якщо ви відмовитеся вчасно, це вважатимуть відмовою, поданою до початку.',
    editorial: 'Цей день обрала редакція.',
    coming: {
      paused: (from) => say`Від ${dayInGenitive(from)}, використання даних буде призупинено.`,
      halted: (platform, from) =>
        say`Від ${dayInGenitive(from)}, ${platform} більше не ${willUse(platform)} ваші дані для цього.`,
      changed: (from) => say`Від ${dayInGenitive(from)}, діятимуть інші правила.`,
    },
    noChoice: 'Відмовитися неможливо.',
    noChoiceThen: 'Відмовитися було неможливо.',
    choiceUnknown: 'Невідомо, чи можна відмовитися.',
    stillPossible: 'Ви ще можете відмовитися.',
    closed: (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'повідомляє', 'повідомляють')}, що відмовитися вже неможливо.`,
    notKnown: 'Невідомо, чи ще можна відмовитися.',
    irreversible: 'Дані, які вже використано, неможливо просто вилучити.',
    reversible: 'Тоді вилучають і дані, які вже використано.',
    objectAnyTime: (basis, law) =>
      say`Згідно зі статтею 21 ${law} ви можете будь-коли подати заперечення проти використання даних, підстава якого – ${basis}.`,
    sayNo: (host) => say`Відмовтеся на сайті ${host}`,
    sayNoByMail: (address) => say`Надішліть відмову на електронну адресу ${address}`,
    sayNoByPhone: (number) => say`Відмовтеся телефоном: ${number}`,
    there: {
      off: 'Вимкніть там перемикач.',
      on: 'Увімкніть там перемикач.',
      choose: (option) => say`Виберіть там «${option}».`,
    },
    save: 'Додати до календаря',
    today: 'сьогодні',
    event: (platform) => say`${atStart(platform)}: останній день для відмови`,
    differ: (lastDay) => say`Чому ${dayInSentence(lastDay)}?`,
    earliest: (lastDay) =>
      say`Джерела називають різні дні. Якщо зважати на найраніший із них, останній день – ${dayInSentence(lastDay)}.`,
    taken: (lastDay) =>
      say`Джерела називають різні дні. У цій статті останнім днем вважається ${dayInSentence(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'Як відмовитися',
      'opt-in': 'Як погодитися або відкликати згоду',
      none: 'Що ви можете зробити',
      unknown: 'Що ви можете зробити',
    },
    others: (isNo, count) => `${isNo ? 'Інші способи відмовитися' : 'Інші можливості'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'Способи відмовитися' : 'Можливості'} (${String(count)})`,
    route: (number, label) => say`Спосіб ${String(number)}: ${label}`,
    type: {
      settings: 'у налаштуваннях',
      form: 'через форму',
      email: 'електронною поштою',
      letter: 'листом',
      phone: 'телефоном',
      'in-person': 'особисто',
      'in-app': 'у застосунку',
      'browser-signal': 'за допомогою сигналу з браузера',
      'delete-account': 'через видалення облікового запису',
    },
    audience: (who) => say`Лише для цих людей: ${who}.`,
    operator: (operator, platform) =>
      say`Його ${agreeing(operator, 'пропонує', 'пропонують')} ${operator}, а не ${platform}.`,
    cost: (cost) => say`Вартість: ${cost}.`,
    routeLastDay: (lastDay, time) => say`Цим способом можна скористатися ${untilEndOf(lastDay, time)}.`,
    routeLastDayWas: (lastDay, time) => say`Цим способом можна було скористатися ${untilEndOf(lastDay, time)}.`,
    costOfNo: (cost) => say`Ціна відмови: ${cost}.`,
    deletesAccount: 'Так ви видалите весь свій обліковий запис. Відмовитися і зберегти його неможливо.',
    deletesAccountToo: 'Так ви видалите весь свій обліковий запис.',
    minutes: (count) =>
      plural(count, {
        one: 'близько # хвилини',
        few: 'близько # хвилин',
        many: 'близько # хвилин',
        other: 'близько # хвилини',
      }),
    login: 'потрібно ввійти в обліковий запис',
    reason: 'потрібно вказати причину',
    noReason: 'вказувати причину не потрібно',
    whoCanUse: (who) => say`Хто може це зробити: ${who}`,
    covers: (what) => say`Охоплює: ${what}`,
    notCovers: (what) => say`Не охоплює: ${what}`,
    path: 'Або відкрийте одне за одним:',
    followPath: 'Відкрийте одне за одним:',
    menu: 'Шлях у меню',
    off: 'Вимкніть цей перемикач:',
    on: 'Увімкніть цей перемикач:',
    post: 'Надішліть листа на адресу:',
    visit: 'Прийдіть за адресою:',
    choose: (option) => say`Виберіть «${option}».`,
    send: 'Надішліть форму.',
    done: (step, title) => say`Крок ${String(step)} виконано – ${title}`,
    allDone: 'Усі кроки виконано.',
    open: {
      settings: (host) => say`Відкрийте налаштування на сайті ${host}`,
      form: (host) => say`Відкрийте форму на сайті ${host}`,
      other: (host) => say`Відкрийте сторінку на сайті ${host}`,
    },
    mail: (address) => say`Надішліть листа на електронну адресу ${address}`,
    call: (number) => say`Зателефонуйте за номером ${number}`,
  },

  list: {
    title: 'Які дані?',
    used: {
      now: 'Використовуються',
      perhaps: 'Можуть використовуватися',
      ifYes: 'Використовуються, якщо ви погодитеся',
      planned: 'Мали використовуватися',
      past: 'Використовувалися',
      pastIfYes: 'Використовувалися лише за вашою згодою',
    },
    possible: 'Можуть бути серед даних',
    possibleThen: 'Могли бути серед даних',
    unclear: 'Невідомо',
    notUsed: (first, second, more) => say`Не використовуються, ${accordingTo(first, second, more)}`,
    sensitive: 'Чутливі',
    specialTerm: (term, use) => say`${atStart(term)}: ${use.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`${law} особливо захищає ці дані (стаття 9).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Стосується лише цих людей: ${who}.`,
    since: (when) => say`Дані за період від ${dateInGenitive(when)}.`,
    people: 'Чиї дані?',
    whom: {
      used: 'Кого це стосується',
      possible: 'Кого це, можливо, стосується',
    },
    notIncluded: (first, second, more) => say`Кого це не стосується, ${accordingTo(first, second, more)}`,
  },

  authorities: {
    title: 'Хто що каже?',
    competent: 'Хто вирішує і куди подати скаргу',
    role: {
      'lead-authority': 'керівний наглядовий орган',
      'concerned-authority': 'наглядовий орган',
      authority: 'орган влади',
      court: 'суд',
      prosecutor: 'прокуратура',
      government: 'уряд',
      organisation: 'організація',
    },
    outcome: {
      prohibits: 'забороняє використання даних',
      allows: 'дозволяє використання даних',
      orders: 'зобов’язує внести зміни',
      fines: 'накладає штраф',
      rejects: 'відхиляє скаргу',
      other: 'ухвалює рішення',
    },
    decision: (who, outcome) => say`${atStart(who)} ${outcome}`,
    lead: (authority) => say`Керівний наглядовий орган: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Скарги: ${authority}` : say`Скарги (${region}): ${authority}`,
    ownAuthority: 'наглядові органи за країнами',
    asOf: (when) => say`Станом на ${dateInSentence(when)}.`,
    updates: 'Що сталося згодом',
    background: 'Більше про це',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Джерела суперечать одне одному',
      precedent: 'Таке вже траплялося',
    },
    complain: (host) => say`Подайте скаргу на сайті ${host}`,
  },

  timeline: {
    title: 'Хронологія',
    date: (when) => say`${when}:`,
    announced: 'Оголошено план',
    statement: (authority) => say`${atStart(authority)} висловлює позицію`,
    starts: 'Починається використання даних',
    startsByPlan: 'Згідно з оголошеним планом починається використання даних',
    lastDay: (time) => say`Останній день, коли можна відмовитися заздалегідь${until(time)}`,
    startsPerhaps: 'Згідно з оголошеним планом може початися використання даних',
    state: {
      planned: 'Оголошено новий план',
      started: 'Використання даних уже почалося',
      paused: 'Використання даних призупинено',
      resumed: 'Використання даних відновлено',
      halted: 'Використання даних припинено',
      withdrawn: 'План відкликано',
      unknown: 'Невідомо, чи план ще чинний',
    },
    notBegun: {
      paused: 'План призупинено',
      halted: 'План зупинено',
    },
    'scope-reduced': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'обмежує', 'обмежують')} обсяг даних, які ${uses(platform)}`,
    'scope-extended': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'починає', 'починають')} використовувати більше даних`,
    today: 'Сьогодні',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)}, власник: ${owner}`,
    announced: (when) => say`Оголошено ${dateOfEvent(when)}.`,
    background: 'Що змінюється і хто що каже?',
    reasons: (platform) => (platform.plural ? say`Що кажуть ${platform}` : say`Що каже сам сервіс ${platform}`),
    legalBasis: (who, basis) =>
      say`${atStart(who)} ${agreeing(who, 'називає', 'називають')} таку правову підставу: ${basis}.`,
    controller: (name, where) => say`Контролер даних: ${name} (${where}).`,
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Де це діє: ${where}.`,
    sources: (count) => say`Джерела (${String(count)})`,
    reviewed: (when) => say`Текст і посилання востаннє перевірено ${dateOfEvent(when)}.`,
    updated: (when) => say`оновлено ${dateOfEvent(when)}`,
    print: 'Надрукувати',
    printAll: 'Надрукувати все',
    share: 'Поділитися',
  },

  categories: {
    name: 'ім’я та прізвище',
    photo: 'фото профілю',
    'current-position': 'поточна посада',
    'work-experience': 'досвід роботи',
    education: 'освіта',
    skills: 'навички',
    'contact-details': 'контактні дані',
    location: 'місцеперебування',
    posts: 'дописи',
    articles: 'статті',
    comments: 'коментарі',
    polls: 'опитування',
    photos: 'фотографії',
    'group-messages': 'повідомлення в групах',
    'private-messages': 'приватні повідомлення',
    'ai-conversations': 'розмови з ШІ',
    files: 'файли',
    'source-code': 'вихідний код',
    'browsing-history': 'історія перегляду сайтів',
    'usage-data': 'як ви користуєтеся сервісом',
    'payment-details': 'платіжні дані',
    'ip-address': 'IP-адреса',
    'login-details': 'дані для входу',
    ethnicity: 'етнічне походження',
    'political-opinions': 'політичні погляди',
    religion: 'релігійні переконання',
    'philosophical-beliefs': 'філософські переконання',
    'trade-union-membership': 'членство у профспілках',
    'genetic-data': 'генетичні дані',
    'biometric-data': 'біометричні дані',
    health: 'стан здоров’я',
    'sex-life': 'статеве життя',
    'sexual-orientation': 'сексуальна орієнтація',
  },
};
