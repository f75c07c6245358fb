/** Arabic, to see and test the elements from right to left. It is not published: nobody who speaks it has read it. */
import { dateWriter, type DatePattern } from '../src/words/dates.js';
import type { Words } from '../src/words/languages/en.js';
import { pluralWriter } from '../src/words/plural.js';
import { say, type Text } from '../src/words/say.js';

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
  date: (number, month, year) => `${number} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
};
const { date, day } = dateWriter(pattern);
/** After "to": "the year 2003" where only the year is known. */
const { date: dateAfterTo } = dateWriter({ ...pattern, year: (number) => `عام ${number}` });

function pluralCategory(count: number) {
  if (count < 3) return (['zero', 'one', 'two'] as const)[count] ?? 'other';
  const rest = count % 100;
  return rest < 3 ? 'other' : rest < 11 ? 'few' : 'many';
}
const plural = pluralWriter(pluralCategory);

const left = (days: number | undefined): Text =>
  days === undefined
    ? ''
    : {
        text: plural(days, {
          zero: ' – بقي # يوم',
          one: ' – بقي يوم واحد',
          two: ' – بقي يومان',
          few: ' – بقيت # أيام',
          many: ' – بقي # يومًا',
          other: ' – بقي # يوم',
        }),
        style: 'relative',
      };

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

  sources: (names, count) => (count > 1 ? say`المصادر: ${names}` : say`المصدر: ${names}`),
  editorsTranslation: (text) => say`ترجمة هيئة التحرير: ${text}`,
  purpose: 'لتدريب نماذج الذكاء الاصطناعي',
  updated: {
    'scope-reduced': (platform, when) => say`قلّصت ${platform} ذلك لاحقًا (${date(when)}).`,
    'scope-extended': (platform, when) => say`وسّعت ${platform} ذلك لاحقًا (${date(when)}).`,
    other: (_platform, when) => say`تغيّر ذلك لاحقًا (${date(when)}).`,
  },

  banner: {
    name: (platform) => say`${platform}: ما الذي يتغيّر`,
    headline: (signal, lead) => say`${{ text: `${signal}: `, style: 'signal' }}${lead}`,
    note: 'تنبيه',
    signal: {
      closing: 'يبدأ قريبًا',
      'in-effect': 'بدأ بالفعل',
      halted: 'توقّف',
      withdrawn: 'أُلغي',
    },
    tomorrow: 'غدًا هو اليوم الأخير.',
    today: 'اليوم هو اليوم الأخير.',
    act: (lastDay, daysLeft) => say`ارفض في موعد أقصاه ${day(lastDay)}${left(daysLeft)}.`,
    lastDay: (lastDay) => say`آخر يوم للرفض مسبقًا: ${day(lastDay)}.`,
    lastDayWas: (lastDay) => say`كان آخر يوم للرفض مسبقًا ${day(lastDay)}.`,
    starts: (platform, purpose, from) => say`ابتداءً من ${day(from)} تستخدم ${platform} بياناتك ${purpose}.`,
    started: (platform, purpose, from) => say`منذ ${day(from)} تستخدم ${platform} بياناتك ${purpose}.`,
    uses: (platform, purpose) => say`تريد ${platform} استخدام بياناتك ${purpose}.`,
    noStart: 'لا يُعرف في أي يوم يبدأ ذلك.',
    halted: (platform, purpose) => say`توقّفت ${platform} عن استخدام بياناتك ${purpose}.`,
    withdrawn: (platform, purpose) => say`تخلّت ${platform} عن خطتها لاستخدام بياناتك ${purpose}.`,
    stillPossible: 'ما زال بإمكانك الرفض.',
    closed: (platform) => say`بحسب ${platform}، لم يعد بإمكانك الرفض.`,
    notKnown: 'لا يُعرف هل ما زال بإمكانك الرفض.',
    irreversible: 'ما استُخدم بالفعل لا يمكن سحبه بسهولة.',
    reversible: 'ما استُخدم بالفعل يُسحب عندئذ.',
    objectAnyTime: (basis) =>
      say`بموجب المادة 21 من اللائحة العامة لحماية البيانات يحق لك الاعتراض في أي وقت على الاستخدام القائم على ${basis}.`,
    sayNo: (host) => say`ارفض على ${host}`,
    sayNoByMail: (address) => say`ارفض بالبريد الإلكتروني إلى ${address}`,
    save: 'أضف إلى تقويمي',
    event: (platform) => say`${platform}: آخر يوم للرفض مسبقًا`,
    differ: 'لماذا هذا اليوم؟',
    earliest: (lastDay) => say`تختلف المصادر. وفق القراءة الأكثر أمانًا، آخر يوم هو ${day(lastDay)}.`,
  },

  stepper: {
    title: 'كيف ترفض',
    route: (number, of, label) => say`الطريقة ${String(number)} من ${String(of)}: ${label}`,
    recommended: 'موصى بها.',
    type: {
      settings: 'عبر الإعدادات',
      form: 'عبر نموذج',
      email: 'بالبريد الإلكتروني',
      letter: 'برسالة بريدية',
      'in-app': 'في التطبيق',
    },
    login: 'يلزم تسجيل الدخول.',
    reason: 'يلزم ذكر السبب.',
    noReason: 'لا يلزم ذكر السبب.',
    minutes: (count) =>
      plural(count, {
        zero: 'نحو # دقيقة.',
        one: 'نحو دقيقة واحدة.',
        two: 'نحو دقيقتين.',
        few: 'نحو # دقائق.',
        many: 'نحو # دقيقة.',
        other: 'نحو # دقيقة.',
      }),
    whoCanUse: (who) => say`من يمكنه ذلك: ${who}`,
    covers: (what) => say`يشمل: ${what}`,
    notCovers: (what) => say`لا يشمل: ${what}`,
    path: 'أو عبر هذا المسار:',
    off: (label) => say`أوقف «${label}».`,
    on: (label) => say`فعّل «${label}».`,
    choose: (option) => say`اختر «${option}».`,
    followPath: 'اتبع هذا المسار:',
    send: 'أرسل النموذج.',
    tick: 'تم',
    done: (number) => say`تمت الخطوة ${String(number)}`,
    progress: (done, of) => say`تمت ${String(done)} من ${String(of)} خطوات`,
    open: {
      settings: (host) => say`افتح الإعداد على ${host}`,
      form: (host) => say`افتح النموذج على ${host}`,
      other: (host) => say`افتح الصفحة على ${host}`,
    },
    mail: (address) => say`اكتب إلى ${address}`,
  },

  list: {
    title: 'ما هي البيانات المعنية',
    group: {
      used: 'تُستخدم',
      'special-used': 'حساسة، تُستخدم',
      'special-possible': 'حساسة، قد ترد',
      possible: 'قد ترد',
      unclear: 'غير واضح',
      'not-used': 'لا تُستخدم',
    },
    counted: (group, count) => say`${group} (${String(count)})`,
    person: (group, who) => say`${group}: ${who}`,
    special: 'يمنح القانون هذه البيانات حماية إضافية (المادة 9 من اللائحة العامة لحماية البيانات).',
    planned: 'كانت هذه هي الخطة:',
    since: (when) => say`يعود ذلك إلى ${dateAfterTo(when)}.`,
    people: 'بيانات مَن',
  },

  authorities: {
    title: 'الجهات الرقابية',
    role: {
      lead: 'الجهة الرقابية الرئيسية',
      concerned: 'جهة رقابية',
      other: 'جهة رسمية',
    },
    asOf: (when) => say`الوضع في ${date(when)}.`,
    updates: 'ما حدث بعد ذلك',
    positions: (count) => say`مواقفها (${String(count)})`,
    background: 'المزيد حول ذلك',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'المصادر تتعارض',
      precedent: 'حدث هذا من قبل',
      background: 'خلفية',
    },
    complain: (host) => say`قدّم شكوى على ${host}`,
  },

  timeline: {
    title: 'ما الذي حدث ومتى',
    announced: 'الإعلان',
    statement: (authority) => say`بيان من ${authority}`,
    starts: 'يبدأ الاستخدام',
    'scope-reduced': (platform) => say`${platform} تقلّص ذلك`,
    'scope-extended': (platform) => say`${platform} توسّع ذلك`,
    today: 'اليوم',
  },

  card: {
    owner: (platform, owner) => say`${platform}، من ${owner}`,
    announced: (when) => say`أُعلن في ${date(when)}.`,
    whatChanges: 'ما الذي يتغيّر ولماذا',
    reasons: (platform) => say`ما تقوله ${platform} نفسها`,
    legalBasis: (who, basis) => say`تستند ${who} إلى: ${basis}.`,
    controller: (name, where) => say`الجهة المسؤولة: ${name} (${where}).`,
    appliesIn: (where) => say`يسري في: ${where}.`,
    sources: (count) => say`المصادر (${String(count)})`,
    reviewed: (when) => say`آخر مراجعة للنص والروابط في ${date(when)}.`,
    notReviewed: 'لا يُعرف متى روجعت الروابط آخر مرة.',
    print: 'اطبع',
    share: 'شارك',
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
    'sexual-orientation': 'الميل الجنسي',
  },
};
