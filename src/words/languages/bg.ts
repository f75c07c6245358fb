/**
 * Bulgarian: plain (B1). Addresses readers as "вие" in lower case, as europa.eu does for many readers at once; the
 * plural also avoids their gender. Uses the terms of the Bulgarian GDPR; its short name is the one that the data
 * protection commission uses in its app for the public. Names occur as the subject or after "източник", because the
 * article of a masculine name changes after a preposition. The word for "year" is written out at the end of a sentence
 * or headline, because "г." would add a full stop.
 */
import type { Day } from '../../model/day.js';
import { dateWriter, type DatePattern } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { agreeing, atStart, say, type Name, type Text } from '../say.js';
import type { Words } from './en.js';

const months = [
  'януари',
  'февруари',
  'март',
  'април',
  'май',
  'юни',
  'юли',
  'август',
  'септември',
  'октомври',
  'ноември',
  'декември',
];
const weekdays = ['неделя', 'понеделник', 'вторник', 'сряда', 'четвъртък', 'петък', 'събота'];

/** Outside a sentence: "неделя, 2 ноември 2025 г.", "2025". */
const abbreviated: DatePattern = {
  weekdays,
  months,
  day: (weekday, number, month, year) => `${weekday}, ${number} ${month} ${year} г.`,
  dayOfYear: (weekday, number, month) => `${weekday}, ${number} ${month}`,
  date: (number, month, year) => `${number} ${month} ${year} г.`,
  month: (month, year) => `${month} ${year} г.`,
};
const { date, day } = dateWriter(abbreviated);

/** In the middle of a sentence: "2003 г." */
const { date: dateInside } = dateWriter({ ...abbreviated, year: (number) => `${number} г.` });

/** At the end of a sentence: "неделя, 2 ноември 2025 година". */
const atEnd: DatePattern = {
  ...abbreviated,
  day: (weekday, number, month, year) => `${weekday}, ${number} ${month} ${year} година`,
  date: (number, month, year) => `${number} ${month} ${year} година`,
  month: (month, year) => `${month} ${year} година`,
  year: (number) => `${number} година`,
};
const { date: dateAtEnd, day: dayAtEnd, dayOfYear: dayOfYearAtEnd } = dateWriter(atEnd);

/** With “on”, at the end of a sentence: "в неделя, 2 ноември 2025 година". The preposition depends on the weekday. */
const { day: onDay, dayOfYear: onDayOfYear } = dateWriter({
  ...atEnd,
  weekdays: ['в неделя', 'в понеделник', 'във вторник', 'в сряда', 'в четвъртък', 'в петък', 'в събота'],
});

/**
 * As an adverbial of time, at the end of a sentence: "на 2 ноември 2025 година", "през ноември 2025 година", "през 2025
 * година".
 */
const { date: dateOfEvent } = dateWriter({
  ...atEnd,
  date: (number, month, year) => `на ${number} ${month} ${year} година`,
  month: (month, year) => `през ${month} ${year} година`,
  year: (number) => `през ${number} година`,
});

const pluralCategory = (count: number) => (count === 1 ? 'one' : 'other');
const plural = pluralWriter(pluralCategory);

const leftDays = (count: number): string => plural(count, { one: 'остава # ден', other: 'остават # дни' });

const before = (isBefore: boolean): string => (isBefore ? ' предварително' : '');
/** The time at which a last day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, до ${time} часа`);
/** Until the end of a day, or until a time on it. */
const untilEndOf = (lastDay: Day, time: string | undefined): Text =>
  time === undefined ? say`до края на ${dayAtEnd(lastDay)}` : say`до ${time} часа ${onDay(lastDay)}`;

/** The publishers of a statement, after a comma: without it, the negation could refer to them. */
function accordingTo(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  if (first === undefined) return 'според тази статия';
  if (second === undefined) return say`според източника ${first}`;
  return more ? say`според източниците ${first}, ${second} и други` : say`според източниците ${first} и ${second}`;
}

const uses = (platform: Name): string => agreeing(platform, 'използва', 'използват');
const can = (platform: Name): string => agreeing(platform, 'може', 'могат');

export const bg: Words = {
  lang: 'bg',
  dir: 'ltr',
  pluralCategory,
  months,
  weekdays,
  day,
  date,
  dated: (when, what) => say`${when} – ${what}`,
  quoted: (text) => say`„${text}“`,
  comma: ', ',

  sources: (names, count) => (count > 1 ? say`Източници: ${names}` : say`Източник: ${names}`),
  quote: { original: 'Прочетете оригинала', translated: 'превод на редакцията' },
  purpose: 'за обучение на модели на изкуствен интелект',
  updated: (when, news) => say`Новина от ${dateInside(when)}: ${news}`,
  before: (text) => say`Съобщено по-рано: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: какво се променя`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, daysLeft) => {
        if (daysLeft === undefined) return say`Откажете ${untilEndOf(lastDay, time)}`;
        if (daysLeft === 1) {
          return time === undefined
            ? say`Откажете най-късно утре, ${dayOfYearAtEnd(lastDay)}`
            : say`Откажете до ${time} часа утре, ${dayOfYearAtEnd(lastDay)}`;
        }
        return time === undefined
          ? say`Откажете до края на ${dayOfYearAtEnd(lastDay)}: ${leftDays(daysLeft)}`
          : say`Откажете до ${time} часа ${onDayOfYear(lastDay)}: ${leftDays(daysLeft)}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `Днес е последният ден, в който можете да откажете${before(isBefore)}`
          : `Днес до ${time} часа можете да откажете${before(isBefore)}`,
      lastDayWas: (lastDay, isBefore, time) => say`Можехте да откажете${before(isBefore)} ${untilEndOf(lastDay, time)}`,
      rolling: (when) => say`Откажете ${when}`,
      from: (start, may) => (may ? say`Може би от ${dayAtEnd(start)}` : say`От ${dayAtEnd(start)}`),
      announced: 'Обявено, още без дата',
      undecided: 'Още няма решение',
      since: (start) => say`Вече действа от ${dayAtEnd(start)}`,
      sinceByPlan: (start) => say`Според обявеното вече действа от ${dayAtEnd(start)}`,
      inUse: 'Данните вече се използват',
      onlyWithYes: 'Само ако се съгласите',
      postponed: 'Планът е отложен',
      paused: 'Временно спряно',
      stopped: 'Прекратено',
      // "преди началото на 4 май" would read as if that day were the start
      stoppedBefore: 'Планът е спрян',
      withdrawn: 'Планът е оттеглен',
      on: (what, when) => `${what} ${dateOfEvent(when)}`,
      unknown: 'Не е ясно дали планът още е в сила',
    },

    starts: (platform, purpose, from, may) =>
      say`От ${day(from)}, ${platform} ${may ? `${can(platform)} да ${uses(platform)}` : `ще ${uses(platform)}`} данните ви ${purpose}.`,
    uses: (platform, purpose, may) =>
      say`${atStart(platform)} ${may ? `${can(platform)} да ` : ''}${uses(platform)} данните ви ${purpose}.`,
    began: (start) => say`Това започна ${onDay(start)}.`,
    beganByPlan: (start) => say`Според обявеното това е започнало ${onDay(start)}.`,
    plans: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${agreeing(platform, 'може да започне', 'могат да започнат')} да ${uses(platform)} данните ви ${purpose}.`
        : say`${atStart(platform)} ${agreeing(platform, 'планира', 'планират')} да ${uses(platform)} данните ви ${purpose}.`,
    planned: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${agreeing(platform, 'обяви', 'обявиха')}, че ${can(platform)} да ${uses(platform)} данните ви ${purpose}.`
        : say`${atStart(platform)} ${agreeing(platform, 'обяви', 'обявиха')} план да ${uses(platform)} данните ви ${purpose}.`,
    used: (platform, purpose) =>
      say`${atStart(platform)} ${agreeing(platform, 'използваше', 'използваха')} данните ви ${purpose}.`,
    notNow: (platform, purpose) => say`В момента ${platform} не ${uses(platform)} данните ви ${purpose}.`,
    useUnknown: (platform, purpose) =>
      say`Не е известно дали сега ${platform} ${uses(platform)} данните ви ${purpose}.`,
    noStart: 'Не е известно от кой ден.',
    sinceUnknown: 'Не е известно откога.',
    nothingWithoutYes: 'Ако не направите нищо, нищо не се променя.',
    onlyOfThoseWithYes: 'Това се отнася само за хората, които са се съгласили.',
    rollingDiffers: 'Последният ден, в който можете да откажете, е различен за всеки човек.',
    anyTime: 'Можете да откажете по всяко време. Няма значение кога.',
    grace: 'Ако откажете навреме, това се приема за отказ преди началото.',
    editorial: 'Този ден е избран от редакцията.',
    coming: {
      paused: (from) => say`От ${day(from)}, използването на данните временно спира.`,
      halted: (platform, from) =>
        say`От ${day(from)}, ${platform} повече няма да ${uses(platform)} данните ви за това.`,
      changed: (from) => say`От ${day(from)}, важат други правила.`,
    },
    noChoice: 'Няма начин да откажете.',
    noChoiceThen: 'Нямаше начин да откажете.',
    choiceUnknown: 'Не е известно дали можете да откажете.',
    stillPossible: 'Все още можете да откажете.',
    closed: (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'посочва', 'посочват')}, че вече не можете да откажете.`,
    notKnown: 'Не е известно дали все още можете да откажете.',
    irreversible: 'Данните, които вече са използвани, не могат просто да бъдат премахнати.',
    reversible: 'Тогава се премахват и данните, които вече са използвани.',
    objectAnyTime: (basis, law) =>
      say`По член 21 от ${law} можете по всяко време да възразите срещу използване на данните ви на основание ${basis}.`,
    sayNo: (host) => say`Откажете чрез сайта ${host}`,
    sayNoByMail: (address) => say`Изпратете отказа си по имейл до ${address}`,
    sayNoByPhone: (number) => say`Откажете по телефона: ${number}`,
    there: {
      off: 'Там изключете превключвателя.',
      on: 'Там включете превключвателя.',
      choose: (option) => say`Там изберете „${option}“.`,
    },
    save: 'Добавяне в календара',
    today: 'днес',
    event: (platform) => say`${atStart(platform)}: последен ден за отказ`,
    differ: (lastDay) => say`Защо ${day(lastDay)}?`,
    earliest: (lastDay) =>
      say`Източниците посочват различни дни. Според най-ранния от тях последният ден е ${dayAtEnd(lastDay)}.`,
    taken: (lastDay) =>
      say`Източниците посочват различни дни. В тази статия за последен ден се приема ${dayAtEnd(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'Как да откажете',
      'opt-in': 'Как да се съгласите или да оттеглите съгласието си',
      none: 'Какво можете да направите',
      unknown: 'Какво можете да направите',
    },
    others: (isNo, count) => `${isNo ? 'Други начини да откажете' : 'Други възможности'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'Начини да откажете' : 'Възможности'} (${String(count)})`,
    route: (number, label) => say`Начин ${String(number)}: ${label}`,
    type: {
      settings: 'в настройките',
      form: 'чрез формуляр',
      email: 'по имейл',
      letter: 'с писмо',
      phone: 'по телефона',
      'in-person': 'лично',
      'in-app': 'в приложението',
      'browser-signal': 'чрез сигнал от браузъра ви',
      'delete-account': 'чрез изтриване на профила ви',
    },
    audience: (who) => say`Само за тези хора: ${who}.`,
    operator: (operator, platform) =>
      say`${agreeing(operator, 'Предлага', 'Предлагат')} го ${operator}, а не ${platform}.`,
    cost: (cost) => say`Цена: ${cost}.`,
    routeLastDay: (lastDay, time) => say`Това може да се направи по този начин ${untilEndOf(lastDay, time)}.`,
    routeLastDayWas: (lastDay, time) => say`Това можеше да се направи по този начин ${untilEndOf(lastDay, time)}.`,
    costOfNo: (cost) => say`Какво ви струва отказът: ${cost}.`,
    deletesAccount: 'Така изтривате целия си профил. Не можете да откажете и да го запазите.',
    deletesAccountToo: 'Така изтривате целия си профил.',
    minutes: (count) => plural(count, { one: 'около # минута', other: 'около # минути' }),
    login: 'трябва да влезете в профила си',
    reason: 'трябва да посочите причина',
    noReason: 'не е нужно да посочвате причина',
    whoCanUse: (who) => say`Кой може да направи това: ${who}`,
    covers: (what) => say`Обхваща: ${what}`,
    notCovers: (what) => say`Не обхваща: ${what}`,
    path: 'Или отворете последователно:',
    followPath: 'Отворете последователно:',
    menu: 'Път в менюто',
    off: 'Изключете този превключвател:',
    on: 'Включете този превключвател:',
    post: 'Изпратете писмото си на адрес:',
    visit: 'Отидете на адрес:',
    choose: (option) => say`Изберете „${option}“.`,
    send: 'Изпратете формуляра.',
    done: (step, title) => say`Стъпка ${String(step)} е готова – ${title}`,
    allDone: 'Всички стъпки са готови.',
    open: {
      settings: (host) => say`Отворете настройката на сайта ${host}`,
      form: (host) => say`Отворете формуляра на сайта ${host}`,
      other: (host) => say`Отворете страницата на сайта ${host}`,
    },
    mail: (address) => say`Изпратете имейл до ${address}`,
    call: (number) => say`Обадете се на ${number}`,
  },

  list: {
    title: 'Кои данни?',
    used: {
      now: 'Използват се',
      perhaps: 'Може да се използват',
      ifYes: 'Използват се, ако се съгласите',
      planned: 'Планираше се да се използват',
      past: 'Използваха се',
      pastIfYes: 'Използваха се само с ваше съгласие',
    },
    possible: 'Може да попаднат сред данните',
    possibleThen: 'Можеше да попаднат сред данните',
    unclear: 'Не е ясно',
    notUsed: (first, second, more) => say`Не се използват, ${accordingTo(first, second, more)}`,
    sensitive: 'Чувствителни',
    specialTerm: (term, use) => say`${atStart(term)}: ${use.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`Според ${law} тези данни имат специална защита (член 9).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Отнася се само за тези хора: ${who}.`,
    since: (when) => say`Данни от ${dateInside(when)} насам.`,
    people: 'Чии данни?',
    whom: {
      used: 'Включени са',
      possible: 'Може би са включени',
    },
    notIncluded: (first, second, more) => say`Не са включени, ${accordingTo(first, second, more)}`,
  },

  authorities: {
    title: 'Кой какво казва?',
    competent: 'Кой решава и къде да подадете жалба',
    role: {
      'lead-authority': 'водещ надзорен орган',
      'concerned-authority': 'надзорен орган',
      authority: 'държавен орган',
      court: 'съд',
      prosecutor: 'прокуратура',
      government: 'правителство',
      organisation: 'организация',
    },
    outcome: {
      prohibits: 'забранява използването на данните',
      allows: 'разрешава използването на данните',
      orders: 'разпорежда промяна',
      fines: 'налага глоба',
      rejects: 'отхвърля жалбата',
      other: 'взема решение',
    },
    decision: (who, outcome) => say`${atStart(who)} ${outcome}`,
    lead: (authority) => say`Водещ надзорен орган: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Жалби: ${authority}` : say`Жалби (${region}): ${authority}`,
    ownAuthority: 'надзорни органи по държави',
    asOf: (when) => say`Информация към ${dateAtEnd(when)}.`,
    updates: 'Какво се случи след това',
    background: 'Още по темата',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Източниците си противоречат',
      precedent: 'Това вече се е случвало',
    },
    complain: (host) => say`Подайте жалба чрез сайта ${host}`,
  },

  timeline: {
    title: 'Хронология',
    date: (when) => say`${when}:`,
    announced: 'Планът е обявен',
    statement: (authority) => say`${atStart(authority)} изразява становище`,
    starts: 'Използването на данните започва',
    startsByPlan: 'Според обявеното използването на данните започва',
    lastDay: (time) => say`Последен ден за отказ преди началото${until(time)}`,
    startsPerhaps: 'Според обявеното използването на данните може да започне',
    state: {
      planned: 'Обявен е нов план',
      started: 'Използването на данните вече е започнало',
      paused: 'Използването на данните временно спира',
      resumed: 'Използването на данните се възобновява',
      halted: 'Използването на данните се прекратява',
      withdrawn: 'Планът е оттеглен',
      unknown: 'Не е ясно дали планът още е в сила',
    },
    notBegun: {
      paused: 'Планът е временно спрян',
      halted: 'Планът е спрян',
    },
    'scope-reduced': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'ограничава', 'ограничават')} данните, които ${uses(platform)}`,
    'scope-extended': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'започва', 'започват')} да ${uses(platform)} повече данни`,
    today: 'Днес',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)}, собственик: ${owner}`,
    announced: (when) => say`Обявено ${dateOfEvent(when)}.`,
    background: 'Какво се променя и кой какво казва?',
    reasons: (platform) => say`Какво ${agreeing(platform, 'казва', 'казват')} ${platform}`,
    legalBasis: (who, basis) =>
      say`${atStart(who)} ${agreeing(who, 'посочва', 'посочват')} следното правно основание: ${basis}.`,
    controller: (name, where) => say`Администратор на данните: ${name} (${where}).`,
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Къде важи: ${where}.`,
    sources: (count) => say`Източници (${String(count)})`,
    reviewed: (when) => say`Текстът и връзките са проверени за последен път ${dateOfEvent(when)}.`,
    updated: (when) => say`обновено ${dateOfEvent(when)}`,
    print: 'Отпечатване',
    printAll: 'Отпечатване на всичко',
    share: 'Споделяне',
  },

  categories: {
    name: 'име',
    photo: 'профилна снимка',
    'current-position': 'сегашна длъжност',
    'work-experience': 'професионален опит',
    education: 'образование',
    skills: 'умения',
    'contact-details': 'данни за контакт',
    location: 'местоположение',
    posts: 'публикации',
    articles: 'статии',
    comments: 'коментари',
    polls: 'анкети',
    photos: 'снимки',
    'group-messages': 'съобщения в групи',
    'private-messages': 'лични съобщения',
    'ai-conversations': 'разговори с изкуствен интелект',
    files: 'файлове',
    'source-code': 'изходен код',
    'browsing-history': 'история на сърфирането',
    'usage-data': 'как използвате услугата',
    'payment-details': 'данни за плащане',
    'ip-address': 'IP адрес',
    'login-details': 'данни за вход',
    ethnicity: 'етнически произход',
    'political-opinions': 'политически възгледи',
    religion: 'религиозни убеждения',
    'philosophical-beliefs': 'философски убеждения',
    'trade-union-membership': 'членство в синдикални организации',
    'genetic-data': 'генетични данни',
    'biometric-data': 'биометрични данни',
    health: 'здравословно състояние',
    'sex-life': 'сексуален живот',
    'sexual-orientation': 'сексуална ориентация',
  },
};
