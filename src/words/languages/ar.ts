/**
 * Arabic: plain Modern Standard (B1), addresses one reader. Uses the digits 0 to 9, as CLDR does for Arabic without a
 * region. A platform takes the feminine singular, as a company does; so do several companies.
 */
import { dateWriter, type DatePattern } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { atStart, say, type Text } from '../say.js';
import type { Words } from './en.js';

const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];
const weekdays = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];

const pattern: DatePattern = {
  months,
  weekdays,
  day: (weekday, number, month, year) => `${weekday} ${number} ${month} ${year}`,
  dayOfYear: (weekday, number, month) => `${weekday} ${number} ${month}`,
  date: (number, month, year) => `${number} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
};
const { date, day, dayOfYear } = dateWriter(pattern);
/** After a preposition: "the year 2003" if only the year is known. */
const { date: dateAfterPreposition } = dateWriter({ ...pattern, year: (number) => `عام ${number}` });

function pluralCategory(count: number) {
  if (count < 3) return (['zero', 'one', 'two'] as const)[count] ?? 'other';
  const rest = count % 100;
  return rest < 3 ? 'other' : rest < 11 ? 'few' : 'many';
}
const plural = pluralWriter(pluralCategory);

const daysLeft = (count: number): string =>
  plural(count, {
    zero: 'بقي # يوم',
    one: 'بقي يوم واحد',
    two: 'بقي يومان',
    few: 'بقيت # أيام',
    many: 'بقي # يومًا',
    other: 'بقي # يوم',
  });

const before = (isBefore: boolean): string => (isBefore ? ' مسبقًا' : '');
/** The publishers of a statement, after a preposition. */
function publishers(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  if (first === undefined) return 'هذا المقال';
  if (second === undefined) return first;
  return more ? say`${first} و${second} وآخرين` : say`${first} و${second}`;
}

/** The time at which a last day ends, after that day. */
const at = (time: string | undefined): Text => (time === undefined ? '' : say` الساعة ${time}`);
const until = (time: string | undefined): Text => (time === undefined ? '' : say`، حتى الساعة ${time}`);

export const ar: Words = {
  lang: 'ar',
  dir: 'rtl',
  pluralCategory,
  months,
  weekdays,
  day,
  date,
  dated: (when, what) => say`${when} – ${what}`,
  quoted: (text) => say`«${text}»`,
  comma: '، ',

  sources: (names, count) => (count > 1 ? say`المصادر: ${names}` : say`المصدر: ${names}`),
  quote: { original: 'اقرأ النص الأصلي', translated: 'ترجمة هيئة التحرير' },
  purpose: 'لتدريب نماذج الذكاء الاصطناعي',
  updated: (when, news) => say`تحديث (${date(when)}): ${news}`,
  before: (text) => say`ما ذُكر سابقًا: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: ما الذي يتغيّر`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, count) => {
        const isTomorrow = count === 1;
        const when = count === undefined ? day(lastDay) : dayOfYear(lastDay);
        const left = count === undefined || isTomorrow ? '' : `: ${daysLeft(count)}`;
        return say`ارفض في موعد أقصاه ${isTomorrow ? 'غدًا، ' : ''}${when}${at(time)}${left}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `اليوم هو آخر يوم للرفض${before(isBefore)}`
          : `يمكنك الرفض${before(isBefore)} اليوم حتى الساعة ${time}`,
      lastDayWas: (lastDay, isBefore, time) => say`كان آخر يوم للرفض${before(isBefore)} ${day(lastDay)}${until(time)}`,
      rolling: (when) => say`ارفض ${when}`,
      from: (start, may) => (may ? say`قد يبدأ ${day(start)}` : say`ابتداءً من ${day(start)}`),
      announced: 'أُعلن عن ذلك، ولم يُحدَّد تاريخ بعد',
      undecided: 'لم يتقرر بعد',
      since: (start) => say`منذ ${day(start)}`,
      sinceByPlan: (start) => say`منذ ${day(start)}، بحسب الإعلان`,
      inUse: 'قيد الاستخدام الآن',
      onlyWithYes: 'فقط إذا وافقت',
      postponed: 'أُجّل',
      paused: 'عُلّق',
      stopped: 'توقّف',
      stoppedBefore: 'أُوقف قبل أن يبدأ',
      withdrawn: 'أُلغي',
      on: (what, when) => `${what} في ${dateAfterPreposition(when)}`,
      unknown: 'من غير الواضح هل سيمضي الأمر قدمًا',
    },

    starts: (platform, purpose, from, may) =>
      may
        ? say`ابتداءً من ${day(from)} قد تستخدم ${platform} بياناتك ${purpose}.`
        : say`ابتداءً من ${day(from)} ستستخدم ${platform} بياناتك ${purpose}.`,
    uses: (platform, purpose, may) =>
      may ? say`قد تستخدم ${platform} بياناتك ${purpose}.` : say`تستخدم ${platform} بياناتك ${purpose}.`,
    began: (start) => say`بدأ ذلك ${day(start)}.`,
    beganByPlan: (start) => say`بحسب الإعلان، بدأ ذلك ${day(start)}.`,
    plans: (platform, purpose, may) =>
      may
        ? say`قد تبدأ ${platform} في استخدام بياناتك ${purpose}.`
        : say`تعتزم ${platform} استخدام بياناتك ${purpose}.`,
    planned: (platform, purpose, may) =>
      may
        ? say`أعلنت ${platform} أنها قد تستخدم بياناتك ${purpose}.`
        : say`أعلنت ${platform} عن خطة لاستخدام بياناتك ${purpose}.`,
    used: (platform, purpose) => say`استخدمت ${platform} بياناتك ${purpose}.`,
    notNow: (platform, purpose) => say`في الوقت الحالي، لا تستخدم ${platform} بياناتك ${purpose}.`,
    useUnknown: (platform, purpose) => say`لا يُعرف هل تستخدم ${platform} بياناتك الآن ${purpose}.`,
    noStart: 'لا يُعرف في أي يوم يبدأ ذلك.',
    sinceUnknown: 'لا يُعرف منذ متى.',
    nothingWithoutYes: 'إذا لم تفعل شيئًا، فلن يحدث شيء.',
    onlyOfThoseWithYes: 'يتعلق الأمر فقط بمن وافقوا.',
    rollingDiffers: 'يختلف آخر يوم للرفض من شخص إلى آخر.',
    anyTime: 'يمكنك الرفض في أي وقت، ولا فرق متى تفعل ذلك.',
    grace: 'إذا رفضت في الموعد المحدد، يُحتسب ذلك كأنك رفضت قبل البدء.',
    editorial: 'اختار معدّو هذا الإشعار هذا اليوم.',
    coming: {
      paused: (from) => say`ابتداءً من ${day(from)} يكون الاستخدام معلّقًا.`,
      halted: (platform, from) => say`ابتداءً من ${day(from)} ستتوقف ${platform} عن استخدام بياناتك لهذا الغرض.`,
      changed: (from) => say`ابتداءً من ${day(from)} يسري وضع مختلف.`,
    },
    noChoice: 'لا توجد طريقة للرفض.',
    noChoiceThen: 'لم تكن هناك طريقة للرفض.',
    choiceUnknown: 'لا يُعرف هل يمكنك الرفض.',
    stillPossible: 'ما زال بإمكانك الرفض.',
    closed: (platform) => say`بحسب ${platform}، لم يعد بإمكانك الرفض.`,
    notKnown: 'لا يُعرف هل ما زال بإمكانك الرفض.',
    irreversible: 'ما استُخدم بالفعل لا يمكن سحبه بسهولة.',
    reversible: 'ما استُخدم بالفعل يُسحب عندئذ.',
    objectAnyTime: (basis, law) =>
      say`بموجب المادة 21 من ${law} يحق لك الاعتراض في أي وقت على الاستخدام القائم على ${basis}.`,
    sayNo: (host) => say`ارفض على ${host}`,
    sayNoByMail: (address) => say`ارفض بالبريد الإلكتروني إلى ${address}`,
    sayNoByPhone: (number) => say`ارفض بالهاتف: ${number}`,
    there: {
      off: 'أوقف مفتاح التبديل هناك.',
      on: 'شغّل مفتاح التبديل هناك.',
      choose: (option) => say`اختر هناك «${option}».`,
    },
    save: 'أضف إلى التقويم',
    today: 'اليوم',
    event: (platform) => say`${atStart(platform)}: آخر يوم للرفض`,
    differ: (lastDay) => say`لماذا ${day(lastDay)}؟`,
    earliest: (lastDay) => say`تذكر المصادر أيامًا مختلفة. وفق أبكرها، آخر يوم هو ${day(lastDay)}.`,
    taken: (lastDay) => say`تختلف المصادر. آخر يوم في هذا الإشعار هو ${day(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'كيف ترفض',
      'opt-in': 'كيف توافق أو تسحب موافقتك',
      none: 'ما يمكنك فعله',
      unknown: 'ما يمكنك فعله',
    },
    others: (isNo, count) => `${isNo ? 'طرق أخرى للرفض' : 'خيارات أخرى'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'طرق الرفض' : 'الخيارات'} (${String(count)})`,
    route: (number, label) => say`الطريقة ${String(number)}: ${label}`,
    type: {
      settings: 'عبر الإعدادات',
      form: 'عبر نموذج',
      email: 'بالبريد الإلكتروني',
      letter: 'برسالة بريدية',
      phone: 'بالهاتف',
      'in-person': 'بالحضور شخصيًا',
      'in-app': 'في التطبيق',
      'browser-signal': 'عبر إشارة من متصفحك',
      'delete-account': 'بحذف حسابك',
    },
    audience: (who) => say`يخص فقط: ${who}.`,
    operator: (operator, platform) => say`تدير ذلك ${operator}، لا ${platform}.`,
    cost: (cost) => say`التكلفة: ${cost}.`,
    routeLastDay: (lastDay, time) => say`آخر يوم لهذه الطريقة: ${day(lastDay)}${until(time)}.`,
    routeLastDayWas: (lastDay, time) => say`كان آخر يوم لهذه الطريقة ${day(lastDay)}${until(time)}.`,
    costOfNo: (cost) => say`تكلفة الرفض: ${cost}.`,
    deletesAccount: 'يحذف هذا حسابك بالكامل. لا يمكنك أن ترفض وتحتفظ به.',
    deletesAccountToo: 'يحذف هذا حسابك بالكامل.',
    call: (number) => say`اتصل بالرقم ${number}`,
    post: 'أرسل رسالتك إلى:',
    visit: 'اذهب إلى:',
    login: 'يلزم تسجيل الدخول',
    reason: 'يلزم ذكر السبب',
    noReason: 'لا يلزم ذكر السبب',
    minutes: (count) =>
      plural(count, {
        zero: 'نحو # دقيقة',
        one: 'نحو دقيقة واحدة',
        two: 'نحو دقيقتين',
        few: 'نحو # دقائق',
        many: 'نحو # دقيقة',
        other: 'نحو # دقيقة',
      }),
    whoCanUse: (who) => say`من يمكنه ذلك: ${who}`,
    covers: (what) => say`يشمل: ${what}`,
    notCovers: (what) => say`لا يشمل: ${what}`,
    path: 'أو انتقل إلى:',
    menu: 'المسار في القائمة',
    off: 'أوقف مفتاح التبديل هذا:',
    on: 'شغّل مفتاح التبديل هذا:',
    choose: (option) => say`اختر «${option}».`,
    followPath: 'انتقل إلى:',
    send: 'أرسل النموذج.',
    done: (step, title) => say`تمت الخطوة ${String(step)} – ${title}`,
    allDone: 'أتممت جميع الخطوات.',
    open: {
      settings: (host) => say`افتح الإعداد على ${host}`,
      form: (host) => say`افتح النموذج على ${host}`,
      other: (host) => say`افتح الصفحة على ${host}`,
    },
    mail: (address) => say`أرسل بريدًا إلكترونيًا إلى ${address}`,
  },

  list: {
    title: 'ما البيانات المعنية؟',
    used: {
      now: 'تُستخدم',
      perhaps: 'قد تُستخدم',
      ifYes: 'تُستخدم إذا وافقت',
      planned: 'كان من المقرر استخدامها',
      past: 'كانت تُستخدم',
      pastIfYes: 'كانت تُستخدم إذا كنت قد وافقت',
    },
    possible: 'قد ترد',
    possibleThen: 'كان من الممكن أن ترد',
    unclear: 'غير واضح',
    notUsed: (first, second, more) => say`لا تُستخدم بحسب ${publishers(first, second, more)}`,
    sensitive: 'حساسة',
    specialTerm: (term, use) => say`${atStart(term)}: ${use}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`تمنح ${law} هذه البيانات حماية إضافية (المادة 9).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`يخص فقط: ${who}.`,
    since: (when) => say`بيانات ابتداءً من ${dateAfterPreposition(when)}.`,
    people: 'بيانات مَن؟',
    whom: {
      used: 'مشمولون',
      possible: 'ربما مشمولون',
    },
    notIncluded: (first, second, more) => say`غير مشمولين بحسب ${publishers(first, second, more)}`,
  },

  authorities: {
    title: 'من يقول ماذا؟',
    competent: 'من يقرّر، وأين يمكنك تقديم شكوى؟',
    role: {
      'lead-authority': 'الجهة الرقابية الرئيسية',
      'concerned-authority': 'جهة رقابية',
      authority: 'جهة رسمية',
      court: 'محكمة',
      prosecutor: 'نيابة عامة',
      government: 'حكومة',
      organisation: 'منظمة',
    },
    // nouns, which do not have to agree with the deciding body
    outcome: {
      prohibits: 'حظر الاستخدام',
      allows: 'السماح بالاستخدام',
      orders: 'أمر بإجراء تغيير',
      fines: 'فرض غرامة',
      rejects: 'رفض الدعوى',
      other: 'صدور قرار',
    },
    decision: (who, outcome) => say`${atStart(who)}: ${outcome}`,
    lead: (authority) => say`الجهة الرقابية الرئيسية: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`الشكاوى: ${authority}` : say`الشكاوى (${region}): ${authority}`,
    ownAuthority: 'الجهات الرقابية حسب البلد',
    asOf: (when) => say`الوضع في ${date(when)}.`,
    updates: 'ما حدث بعد ذلك',
    background: 'خلفية',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'المصادر تتعارض',
      precedent: 'حدث هذا من قبل',
    },
    complain: (host) => say`قدّم شكوى على ${host}`,
  },

  timeline: {
    title: 'التسلسل الزمني',
    date: (when) => say`${when}:`,
    announced: 'الإعلان عن الخطة',
    statement: (authority) => say`رد ${authority}`,
    starts: 'بدء استخدام البيانات',
    startsByPlan: 'بدء استخدام البيانات، بحسب الإعلان',
    lastDay: (time) => say`آخر يوم للرفض مسبقًا${until(time)}`,
    startsPerhaps: 'قد يبدأ استخدام البيانات، بحسب الإعلان',
    state: {
      planned: 'الإعلان عن خطة جديدة',
      started: 'بدأ استخدام البيانات بالفعل',
      paused: 'تعليق استخدام البيانات',
      resumed: 'استئناف استخدام البيانات',
      halted: 'إيقاف استخدام البيانات',
      withdrawn: 'التخلي عن الخطة',
      unknown: 'من غير الواضح هل سيمضي الأمر قدمًا',
    },
    notBegun: {
      paused: 'تعليق الخطة',
      halted: 'إيقاف الخطة',
    },
    'scope-reduced': (platform) => say`${atStart(platform)} تقلّص البيانات التي تستخدمها`,
    'scope-extended': (platform) => say`${atStart(platform)} تبدأ استخدام المزيد من البيانات`,
    today: 'اليوم',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)}، جزء من ${owner}`,
    announced: (when) => say`أُعلن في ${dateAfterPreposition(when)}.`,
    background: 'ما الذي يتغيّر، ومن يقول ماذا؟',
    reasons: (platform) => say`ما تقوله ${platform} نفسها`,
    legalBasis: (who, basis) => say`تستند ${who} إلى: ${basis}.`,
    controller: (name, where) => say`الجهة المسؤولة: ${name} (${where}).`,
    law: { GDPR: 'اللائحة العامة لحماية البيانات', 'UK GDPR': 'اللائحة العامة لحماية البيانات في المملكة المتحدة' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`يسري في: ${where}.`,
    sources: (count) => say`المصادر (${String(count)})`,
    reviewed: (when) => say`آخر مراجعة للنص والروابط في ${date(when)}.`,
    updated: (when) => say`آخر تحديث في ${date(when)}`,
    print: 'طباعة',
    printAll: 'طباعة كل شيء',
    share: 'مشاركة',
  },

  categories: {
    name: 'الاسم',
    photo: 'صورة الحساب',
    'current-position': 'الوظيفة الحالية',
    'work-experience': 'الخبرة المهنية',
    education: 'التعليم',
    skills: 'المهارات',
    'contact-details': 'بيانات الاتصال',
    location: 'الموقع',
    posts: 'المنشورات',
    articles: 'المقالات',
    comments: 'التعليقات',
    polls: 'استطلاعات الرأي',
    photos: 'الصور',
    'group-messages': 'رسائل المجموعات',
    'private-messages': 'الرسائل الخاصة',
    'ai-conversations': 'المحادثات مع الذكاء الاصطناعي',
    files: 'الملفات',
    'source-code': 'الشفرة المصدرية',
    'browsing-history': 'سجل التصفح',
    'usage-data': 'طريقة استخدامك للخدمة',
    'payment-details': 'بيانات الدفع',
    'ip-address': 'عنوان IP',
    'login-details': 'بيانات تسجيل الدخول',
    ethnicity: 'الأصل العرقي',
    'political-opinions': 'الآراء السياسية',
    religion: 'الدين',
    'philosophical-beliefs': 'المعتقدات الفلسفية',
    'trade-union-membership': 'العضوية النقابية',
    'genetic-data': 'البيانات الجينية',
    'biometric-data': 'البيانات البيومترية',
    health: 'الصحة',
    'sex-life': 'الحياة الجنسية',
    'sexual-orientation': 'التوجه الجنسي',
  },
};
