/**
 * Every state of every element, as data: the pictures of `npm run shots` and the tests show the same ones. The
 * platforms, people and authorities do not exist, except in the notice that is published.
 */
import linkedinJson from '../notices/linkedin-ai-training-2025.json' with { type: 'json' };
import type { Notice } from '../src/model/notice.js';

export type Tag =
  | 'deadline-banner'
  | 'opt-out-stepper'
  | 'data-category-list'
  | 'authority-positions'
  | 'objection-letter'
  | 'notice-timeline'
  | 'data-use-notice';

export type Lang = 'nl' | 'en' | 'ar';

export interface State {
  readonly element: Tag;
  /** Names the state among those of the element. */
  readonly name: string;
  /** Language of the page around it. */
  readonly lang: Lang;
  /** The day on which it is read, `YYYY-MM-DD`, at noon UTC. */
  readonly now: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Given as a JSON child. */
  readonly notice?: Notice;
  /** Its other children, as HTML. */
  readonly children: string;
  /**
   * What readers do before it is as it is meant: unfold everything, tick off every step of the first route, or fill in
   * every field.
   */
  readonly then?: 'unfold' | 'tick' | 'write';
  /** The element has nothing valid to show, so its children are seen. */
  readonly fallback?: true;
  /** The page's authors are warned on the console. */
  readonly warns?: true;
}

/** The name of a state among those of all elements. */
export const nameOf = ({ element, name }: State): string => `${element}--${name}`;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The markup of a state: a part of a page in its language, and the element in it. */
export function html({ attributes, children, element, lang, notice }: State): string {
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const json = notice && JSON.stringify(notice).replaceAll('<', '\\u003c');
  const script = json === undefined ? '' : `<script type="application/json">${json}</script>`;
  return `<div lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><${element}${named.join('')}>${script}${children}</${element}></div>`;
}

/** The same on an Arabic page; what its notice does not say in Arabic stays in the notice's own language. */
export function inArabic(state: State): State {
  const { notice } = state;
  if (!notice) return { ...state, lang: 'ar' };
  const languages = [...new Set([...notice.languages, 'ar'])];
  return { ...state, lang: 'ar', notice: { ...notice, languages } };
}

const linkedin = linkedinJson as unknown as Notice;

const say = (nl: string, en: string, ar: string) => ({ nl, en, ar });

const FALLBACK: Readonly<Record<Lang, string>> = {
  nl: '<p>Voorbeeld gebruikt je gegevens vanaf maandag 2 maart 2026. Laatste dag om nee te zeggen: <strong>zondag 1 maart 2026</strong>. <a href="https://www.example.com/settings/ai">Zeg nee op example.com</a>.</p>',
  en: '<p>Voorbeeld uses your data from Monday 2 March 2026. Last day to say no: <strong>Sunday 1 March 2026</strong>. <a href="https://www.example.com/settings/ai">Say no on example.com</a>.</p>',
  ar: '<p>تستخدم Voorbeeld بياناتك ابتداءً من الاثنين 2 مارس 2026. آخر يوم للرفض: <strong>الأحد 1 مارس 2026</strong>. <a href="https://www.example.com/settings/ai">ارفض على example.com</a>.</p>',
};

/** The states of an element by their names, and what is not as usual in them. */
const of = (element: Tag, states: Readonly<Record<string, Partial<State>>>): readonly State[] =>
  Object.entries(states).map(([name, state]) => {
    const lang = state.lang ?? 'en';
    return { element, name, lang, now: '2026-02-20', attributes: {}, children: FALLBACK[lang], ...state };
  });

const terms = ['terms'];
const regulator = ['regulator'];
const paper = ['paper'];

const CONSENT = 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-a';
const union = [{ code: 'EU', name: say('Europese Unie', 'European Union', 'الاتحاد الأوروبي'), law: 'GDPR' }];

/** As little as a notice can be: no dates, one route, one source. */
const minimal: Notice = {
  schemaVersion: '1.0',
  id: 'voorbeeld-minimal',
  defaultLanguage: 'en',
  languages: ['en', 'nl', 'ar'],
  title: say('Voorbeeld en je foto’s', 'Voorbeeld and your photos', 'منصة Voorbeeld وصورك'),
  platform: { name: 'Voorbeeld' },
  routes: [{ id: 'mail', type: 'email', address: 'privacy@example.com', sourceRefs: terms }],
  sources: [{ id: 'terms', publisher: 'Voorbeeld', language: 'en' }],
};

const settings: NonNullable<Notice['routes']>[number] = {
  id: 'settings',
  type: 'settings',
  recommended: true,
  url: 'https://www.example.com/settings/ai',
  path: {
    nl: ['Instellingen', 'Privacy en gegevens', 'AI-training'],
    en: ['Settings', 'Privacy and data', 'AI training'],
    ar: ['الإعدادات', 'الخصوصية والبيانات', 'تدريب الذكاء الاصطناعي'],
  },
  control: {
    label: say('Mijn berichten gebruiken', 'Use my posts', 'استخدام منشوراتي'),
    target: 'off',
  },
  steps: [
    { text: say('Log in en open de instelling.', 'Log in and open the setting.', 'سجّل الدخول وافتح الإعداد.') },
    {
      text: say('Zet de schakelaar uit.', 'Turn the switch off.', 'أوقف مفتاح التشغيل.'),
      result: say('De schakelaar wordt grijs.', 'The switch turns grey.', 'يصبح المفتاح رماديًا.'),
    },
    {
      text: say('Sla de wijziging op.', 'Save the change.', 'احفظ التغيير.'),
      result: say('Er staat: “Opgeslagen”.', 'It says “Saved”.', 'تظهر عبارة «تم الحفظ».'),
      url: 'https://help.example.com/saved',
    },
  ],
  requiresLogin: true,
  minutes: 2,
  covers: say('alles wat je nog gaat plaatsen.', 'whatever you post from now on.', 'كل ما تنشره من الآن فصاعدًا.'),
  notCovers: say('wat al gebruikt is.', 'what has already been used.', 'ما استُخدم بالفعل.'),
  sourceRefs: terms,
};

const form: NonNullable<Notice['routes']>[number] = {
  id: 'form',
  type: 'form',
  url: 'https://www.example.com/objection',
  option: say('Bezwaar tegen AI-training', 'Objection to AI training', 'اعتراض على تدريب الذكاء الاصطناعي'),
  requiresLogin: false,
  reasonRequired: true,
  minutes: 5,
  whoCanUse: say('ook mensen zonder account.', 'people without an account too.', 'حتى من ليس لديهم حساب.'),
  note: say(
    'Volgens De Courant komt het antwoord binnen een maand.',
    'According to De Courant, the answer comes within a month.',
    'بحسب صحيفة De Courant، يصل الرد خلال شهر.',
  ),
  sourceRefs: paper,
};

/** A notice in which every kind of part occurs, in three languages. */
const example: Notice = {
  schemaVersion: '1.0',
  id: 'voorbeeld-ai-training-2026',
  version: 3,
  published: '2026-02-01',
  modified: '2026-03-10',
  reviewedOn: '2026-03-10',
  defaultLanguage: 'en',
  languages: ['nl', 'en', 'ar'],
  title: say(
    'Voorbeeld traint AI met je berichten',
    'Voorbeeld trains AI with your posts',
    'منصة Voorbeeld تدرّب الذكاء الاصطناعي على منشوراتك',
  ),
  summary: say(
    'Heb je een account bij Voorbeeld? Dan gaat dit over jou.',
    'Do you have an account with Voorbeeld? Then this is about you.',
    'هل لديك حساب على Voorbeeld؟ هذا يخصك إذن.',
  ),
  platform: {
    name: 'Voorbeeld',
    kind: say('sociaal netwerk', 'social network', 'شبكة اجتماعية'),
    url: 'https://www.example.com/',
    owner: { name: 'Example Holding', sourceRefs: paper },
  },
  controllers: [
    { id: 'europe', name: 'Voorbeeld Europe Ltd', jurisdictions: ['EU', 'GB'], sourceRefs: terms },
    { id: 'other', name: 'Voorbeeld Inc.', jurisdictions: ['CA'], sourceRefs: terms },
  ],
  jurisdictions: [
    { code: 'EU', name: say('Europese Unie', 'European Union', 'الاتحاد الأوروبي'), law: 'GDPR' },
    { code: 'GB', name: say('Verenigd Koninkrijk', 'United Kingdom', 'المملكة المتحدة'), law: 'UK GDPR' },
    { code: 'CA', name: say('Canada', 'Canada', 'كندا') },
  ],
  announcedOn: { date: '2026-01-30', sourceRefs: terms },
  purpose: {
    label: say(
      'om taalmodellen te trainen die berichten voorstellen',
      'to train language models that suggest posts',
      'لتدريب نماذج لغوية تقترح منشورات',
    ),
  },
  whatChanges: {
    text: say(
      'Voorbeeld heeft zijn voorwaarden veranderd: wat leden openbaar plaatsen, mag het voortaan voor AI gebruiken.',
      'Voorbeeld has changed its terms: it may now use for AI whatever members post in public.',
      'غيّرت Voorbeeld شروطها: أصبح بإمكانها استخدام ما ينشره الأعضاء علنًا في الذكاء الاصطناعي.',
    ),
    sourceRefs: terms,
  },
  statedReasons: [
    {
      speaker: { name: 'Voorbeeld' },
      originalLanguage: 'en',
      text: say(
        'Zo helpen we mensen om sneller de juiste woorden te vinden.',
        'This is how we help people find the right words faster.',
        'هكذا نساعد الناس على إيجاد الكلمات المناسبة أسرع.',
      ),
      sourceRef: 'terms',
    },
  ],
  legalBasis: {
    label: say(
      'gerechtvaardigd belang (artikel 6 lid 1 onder f AVG)',
      'legitimate interests (Article 6(1)(f) GDPR)',
      'المصالح المشروعة (المادة 6، الفقرة 1 (و) من اللائحة العامة لحماية البيانات)',
    ),
    term: 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-f',
    sourceRefs: terms,
  },
  default: {
    note: say(
      'Doe je niets, dan doen je berichten mee.',
      'If you do nothing, your posts are included.',
      'إن لم تفعل شيئًا، فستُستخدم منشوراتك.',
    ),
    sourceRefs: terms,
  },
  timeZone: 'Europe/Amsterdam',
  effectiveFrom: { date: '2026-03-02', sourceRefs: terms },
  lastDayToAct: { date: '2026-03-01', derivation: 'day-before-effective', sourceRefs: terms },
  afterDate: {
    optOutPossible: true,
    reversible: false,
    text: say(
      'Nee zeggen kan ook later, maar wat al gebruikt is, blijft in de modellen.',
      'You can say no later too, but what has been used stays in the models.',
      'يمكنك الرفض لاحقًا أيضًا، لكن ما استُخدم يبقى في النماذج.',
    ),
    sourceRefs: paper,
  },
  dataPeriod: {
    text: say(
      'Ook oude berichten tellen mee, tot 2009 terug.',
      'Old posts count too, back to 2009.',
      'المنشورات القديمة مشمولة أيضًا، منذ عام 2009.',
    ),
    from: '2009',
    sourceRefs: paper,
    supersededBy: 'five-years',
  },
  dataGroups: [
    { id: 'profile', label: say('Profiel', 'Profile', 'الملف الشخصي') },
    { id: 'public', label: say('Openbaar geplaatst', 'Posted in public', 'منشور علنًا') },
  ],
  dataCategories: [
    { id: 'name', group: 'profile', use: 'used', sourceRefs: terms },
    { id: 'photo', group: 'profile', use: 'used', sourceRefs: terms },
    { id: 'skills', group: 'profile', use: 'used', sourceRefs: terms },
    { id: 'posts', group: 'public', use: 'used', sourceRefs: terms },
    { id: 'comments', group: 'public', use: 'used', sourceRefs: terms },
    {
      id: 'photos',
      group: 'public',
      use: 'used',
      note: say('met bijschrift', 'with captions', 'مع التعليق المرافق'),
      sourceRefs: terms,
    },
    { id: 'biometric-data', use: 'used', sourceRefs: paper },
    { id: 'health', use: 'possible', sourceRefs: regulator },
    { id: 'religion', use: 'possible', sourceRefs: regulator },
    { id: 'political-opinions', use: 'possible', sourceRefs: regulator },
    { id: 'location', use: 'possible', sourceRefs: paper },
    { id: 'contact-details', use: 'possible', sourceRefs: paper },
    { id: 'usage-data', use: 'unclear', sourceRefs: paper },
    {
      id: 'drafts',
      label: say('concepten', 'drafts', 'المسودات'),
      use: 'unclear',
      note: say(
        'Voorbeeld heeft hierop niet geantwoord.',
        'Voorbeeld did not answer this question.',
        'لم تجب Voorbeeld عن هذا السؤال.',
      ),
      sourceRefs: paper,
    },
    { id: 'private-messages', use: 'not-used', sourceRefs: terms },
    { id: 'payment-details', use: 'not-used', sourceRefs: terms },
  ],
  specialCategoryWarning: {
    text: say(
      'De toezichthouder waarschuwt dat berichten ook iets kunnen zeggen over gezondheid of geloof.',
      'The authority warns that posts can also tell something about health or religion.',
      'تحذّر الجهة الرقابية من أن المنشورات قد تكشف أيضًا شيئًا عن الصحة أو الدين.',
    ),
    sourceRefs: regulator,
  },
  people: [
    { id: 'members', label: say('leden', 'members', 'الأعضاء'), use: 'used', sourceRefs: terms },
    {
      id: 'minors',
      label: say('minderjarigen', 'minors', 'القاصرون'),
      use: 'not-used',
      certainty: 'unclear',
      note: say(
        'Hoe Voorbeeld leeftijden herkent, is niet bekend.',
        'How Voorbeeld recognises ages is not known.',
        'لا يُعرف كيف تتعرّف Voorbeeld على الأعمار.',
      ),
      sourceRefs: paper,
    },
  ],
  routes: [settings, form],
  authorities: [
    {
      id: 'national',
      role: 'concerned',
      name: say('Nationale toezichthouder', 'National supervisory authority', 'الجهة الرقابية الوطنية'),
      url: 'https://authority.example.org/',
      date: '2026-02-10',
      position: say(
        'De toezichthouder maakt zich zorgen over het plan.',
        'The authority is worried about the plan.',
        'الجهة الرقابية قلقة من هذه الخطة.',
      ),
      advice: say(
        'Zij raadt leden aan om vóór 2 maart te kiezen.',
        'It advises members to choose before 2 March.',
        'وهي تنصح الأعضاء بالاختيار قبل 2 مارس.',
      ),
      complaintsReceived: say(
        'Er zijn al tientallen klachten binnen.',
        'Dozens of complaints have come in already.',
        'وردت بالفعل عشرات الشكاوى.',
      ),
      complaintUrl: 'https://authority.example.org/complaints',
      quotes: [
        {
          speaker: {
            name: 'De voorzitter',
            role: say('van de toezichthouder', 'of the authority', 'رئاسة الجهة الرقابية'),
          },
          originalLanguage: 'nl',
          text: say(
            'Mensen moeten zelf kunnen beslissen wat er met hun woorden gebeurt, en niet pas achteraf.',
            'People must be able to decide for themselves what happens to their words, and not only afterwards.',
            'يجب أن يتمكن الناس من تقرير ما يحدث لكلماتهم بأنفسهم، لا بعد فوات الأوان.',
          ),
          sourceRef: 'regulator',
        },
      ],
      sourceRefs: regulator,
    },
    {
      id: 'lead',
      role: 'lead',
      name: say('Leidende toezichthouder', 'Lead supervisory authority', 'الجهة الرقابية الرئيسية'),
      url: 'https://lead.example.org/',
      date: '2026-02-16',
      position: say(
        'Zij onderzoekt of het plan mag.',
        'It is examining whether the plan is allowed.',
        'وهي تبحث ما إذا كانت الخطة مسموحة.',
      ),
      sourceRefs: paper,
      supersededBy: 'five-years',
    },
  ],
  legalStatus: {
    asOf: '2026-02-16',
    text: say(
      'Of Voorbeeld dit mag, is nog niet beslist.',
      'Whether Voorbeeld may do this has not been decided yet.',
      'لم يُحسم بعد ما إذا كان يحق لـ Voorbeeld ذلك.',
    ),
    sourceRefs: regulator,
  },
  context: [
    {
      kind: 'disputed',
      text: say(
        'Volgens Voorbeeld zijn de gegevens anoniem. De toezichthouder spreekt dat tegen.',
        'According to Voorbeeld the data are anonymous. The authority contradicts this.',
        'تقول Voorbeeld إن البيانات مجهولة الهوية. والجهة الرقابية تنفي ذلك.',
      ),
      sourceRefs: ['terms', 'regulator'],
    },
    {
      kind: 'precedent',
      text: say(
        'In 2025 stelde Example Social een soortgelijk plan uit.',
        'In 2025 Example Social postponed a similar plan.',
        'في عام 2025 أجّلت Example Social خطة مشابهة.',
      ),
      sourceRefs: paper,
    },
  ],
  updates: [
    {
      id: 'five-years',
      date: '2026-03-09',
      kind: 'scope-reduced',
      text: say(
        'Voorbeeld gebruikt toch alleen berichten van de laatste vijf jaar.',
        'Voorbeeld uses only posts of the last five years after all.',
        'لن تستخدم Voorbeeld سوى منشورات السنوات الخمس الأخيرة.',
      ),
      sourceRefs: paper,
    },
  ],
  sources: [
    {
      id: 'terms',
      title: 'How we use your data',
      publisher: 'Voorbeeld',
      url: 'https://www.example.com/terms',
      published: '2026-01-30',
      language: 'en',
    },
    {
      id: 'regulator',
      title: 'Zorgen over AI-training door Voorbeeld',
      publisher: 'Nationale toezichthouder',
      url: 'https://authority.example.org/news/1',
      published: '2026-02-10',
      language: 'nl',
    },
    {
      id: 'paper',
      publisher: 'De Courant',
      author: 'A. Schrijver',
      url: 'https://paper.example.org/2026/02/voorbeeld',
      published: '2026-02',
      language: 'nl',
    },
  ],
};

/** The notice without some of its fields. */
function without(...fields: readonly (keyof Notice)[]): Notice {
  const kept = { ...example };
  for (const field of fields) Reflect.deleteProperty(kept, field);
  return kept;
}

const withoutAfterText = (afterDate: Partial<NonNullable<Notice['afterDate']>>): Notice => ({
  ...example,
  afterDate: { ...afterDate, sourceRefs: paper },
});

const halted: Notice = {
  ...example,
  status: {
    activity: 'halted',
    text: say(
      'Na vragen van de toezichthouder is Voorbeeld op 9 maart 2026 gestopt.',
      'After questions of the authority, Voorbeeld stopped on 9 March 2026.',
      'بعد أسئلة من الجهة الرقابية، توقفت Voorbeeld في 9 مارس 2026.',
    ),
    sourceRefs: regulator,
  },
};

const withdrawn: Notice = {
  ...example,
  status: {
    activity: 'withdrawn',
    text: say(
      'Voorbeeld schrijft dat het plan van de baan is.',
      'Voorbeeld writes that the plan is off.',
      'كتبت Voorbeeld أنها ألغت الخطة.',
    ),
    sourceRefs: terms,
  },
};

const sourcesDiffer: Notice = {
  ...example,
  lastDayToAct: {
    date: '2026-03-01',
    derivation: 'day-before-effective',
    sourceWording: [
      { text: 'before 2 March', language: 'en', reading: '2026-03-01', sourceRef: 'terms' },
      { text: 'je hebt tot 2 maart', language: 'nl', reading: '2026-03-02', sourceRef: 'paper' },
      { text: 'begin maart', language: 'nl', reading: 'ambiguous', sourceRef: 'regulator' },
    ],
    sourceRefs: terms,
  },
};

/** Names and labels that do not fit on a line of a phone. */
const longWords: Notice = {
  ...minimal,
  id: 'long-words',
  defaultLanguage: 'nl',
  languages: ['nl', 'ar'],
  title: { nl: 'Meervoudigepersoonlijkheidsstoornissenplatform en arbeidsongeschiktheidsverzekeringsgegevens' },
  platform: {
    name: 'Hottentottententententoonstellingenplein',
    owner: { name: 'Kindercarnavalsoptochtvoorbereidingswerkzaamheden', sourceRefs: terms },
    url: 'https://hottentottententententoonstellingenplein.example.com/',
  },
  timeZone: 'Europe/Amsterdam',
  effectiveFrom: { date: '2026-03-02', sourceRefs: terms },
  dataGroups: [{ id: 'group', label: { nl: 'Aansprakelijkheidsverzekeringsmaatschappijgegevens' } }],
  dataCategories: [
    {
      id: 'own',
      label: { nl: 'aansprakelijkheidswaardevaststellingsveranderingen' },
      group: 'group',
      use: 'used',
      sourceRefs: terms,
    },
    { id: 'work-experience', group: 'group', use: 'used', sourceRefs: terms },
    { id: 'trade-union-membership', use: 'possible', sourceRefs: terms },
  ],
  routes: [
    {
      id: 'settings',
      type: 'settings',
      url: 'https://instellingen.hottentottententententoonstellingenplein.example.com/gegevensbeschermingsvoorkeuren',
      path: { nl: ['Gegevensbeschermingsvoorkeuren', 'Kunstmatigeintelligentietrainingsvoorkeuren'] },
      control: { label: { nl: 'Kunstmatigeintelligentietrainingstoestemming' }, target: 'off' },
      sourceRefs: terms,
    },
    {
      id: 'form',
      type: 'form',
      url: 'https://instellingen.hottentottententententoonstellingenplein.example.com/bezwaar',
      label: { nl: 'met het gegevensbeschermingsbezwaarschriftenformulier' },
      option: { nl: 'Kunstmatigeintelligentietrainingsbezwaarmogelijkheid' },
      sourceRefs: terms,
    },
  ],
  authorities: [
    {
      id: 'own',
      role: 'concerned',
      name: { nl: 'Persoonsgegevensbeschermingstoezichthoudersorganisatie' },
      position: { nl: 'Zij heeft verantwoordelijkheidsverduidelijkingsvragen gesteld.' },
      complaintUrl: 'https://klachtenafhandelingsprocedureformulieren.example.org/',
      sourceRefs: terms,
    },
  ],
  sources: [{ id: 'terms', publisher: 'Hottentottententententoonstellingenplein', language: 'nl' }],
};

const fiveRoutes: Notice = {
  ...example,
  routes: [
    settings,
    form,
    {
      id: 'app',
      type: 'in-app',
      path: {
        nl: ['Profiel', 'Instellingen', 'Privacy', 'AI-training'],
        en: ['Profile', 'Settings', 'Privacy', 'AI training'],
        ar: ['الملف الشخصي', 'الإعدادات', 'الخصوصية', 'تدريب الذكاء الاصطناعي'],
      },
      control: {
        label: say('Mijn berichten gebruiken', 'Use my posts', 'استخدام منشوراتي'),
        target: 'off',
      },
      sourceRefs: terms,
    },
    { id: 'mail', type: 'email', address: 'privacy@example.com', reasonRequired: false, sourceRefs: terms },
    {
      id: 'letter',
      type: 'letter',
      steps: [
        { text: say('Schrijf dat je bezwaar maakt.', 'Write that you object.', 'اكتب أنك تعترض.') },
        { text: say('Zet je naam eronder.', 'Sign it with your name.', 'وقّع باسمك.') },
        {
          text: say(
            'Stuur de brief naar Voorbeeld, Postbus 1, 1000 AA Amsterdam.',
            'Send the letter to Voorbeeld, Postbus 1, 1000 AA Amsterdam.',
            'أرسل الرسالة إلى Voorbeeld, Postbus 1, 1000 AA Amsterdam.',
          ),
        },
      ],
      sourceRefs: paper,
    },
  ],
};

const ORDINARY = [
  'name photo current-position work-experience education skills contact-details location posts articles comments',
  'polls photos group-messages ai-conversations files source-code browsing-history usage-data ip-address',
]
  .join(' ')
  .split(' ');

/** Sixty categories, most of them the notice's own, in the notice's own groups. */
const sixty: Notice = {
  ...example,
  dataGroups: [
    { id: 'profile', label: say('Profiel', 'Profile', 'الملف الشخصي') },
    { id: 'behaviour', label: say('Gedrag', 'Behaviour', 'السلوك') },
    { id: 'devices', label: say('Apparaten', 'Devices', 'الأجهزة') },
  ],
  dataCategories: [
    ...ORDINARY.map((id) => ({ id, group: 'profile', use: 'used' as const, sourceRefs: terms })),
    ...Array.from({ length: 40 }, (_, index) => {
      const number = String(index + 1);
      return {
        id: `own-${number}`,
        label: say(`kenmerk ${number}`, `attribute number ${number}`, `السمة رقم ${number}`),
        group: index < 20 ? 'behaviour' : 'devices',
        use: index < 32 ? ('used' as const) : ('possible' as const),
        sourceRefs: terms,
      };
    }),
  ],
};

const categories = (...uses: readonly string[]): NonNullable<Notice['dataCategories']> =>
  (example.dataCategories ?? []).filter(({ use }) => uses.includes(use));

const dates = { platform: 'Voorbeeld', 'effective-date': '2026-03-02', 'time-zone': 'Europe/Amsterdam' };
const source = { source: 'De Courant', 'source-href': 'https://paper.example.org/2026/02/voorbeeld' };

const paragraph = (text: string): string => `<p>${text}</p>`;

export const states: readonly State[] = [
  ...of('deadline-banner', {
    upcoming: { notice: example },
    'upcoming-dutch': { notice: example, lang: 'nl' },
    tomorrow: { notice: example, now: '2026-02-28' },
    'last-day': { notice: example, now: '2026-03-01' },
    'last-day-dutch': { notice: example, now: '2026-03-01', lang: 'nl' },
    closing: {
      notice: {
        ...example,
        lastDayToAct: { date: '2026-02-22', derivation: 'stated', sourceRefs: terms },
      },
      now: '2026-02-25',
    },
    'in-effect': { notice: example, now: '2026-03-20' },
    'in-effect-still-possible': {
      notice: withoutAfterText({ optOutPossible: true, reversible: true }),
      now: '2026-03-20',
    },
    'in-effect-closed': { notice: withoutAfterText({ optOutPossible: false, reversible: false }), now: '2026-03-20' },
    'in-effect-unknown': { notice: without('afterDate'), now: '2026-03-20', lang: 'nl' },
    halted: { notice: halted, now: '2026-03-20' },
    withdrawn: { notice: withdrawn, now: '2026-02-25' },
    undated: { notice: minimal },
    'unsure-zone': {
      attributes: { ...dates, ...source, 'time-zone': 'Mars/Olympus' },
      now: '2026-03-01',
      warns: true,
    },
    'unsure-clock': { notice: example, now: '2020-01-01' },
    'far-away': {
      notice: {
        ...without('lastDayToAct'),
        effectiveFrom: { date: '2027-12-01', sourceRefs: terms },
      },
    },
    'sources-differ': { notice: sourcesDiffer },
    'sources-differ-unfolded': { notice: sourcesDiffer, lang: 'nl', then: 'unfold' },
    attributes: {
      attributes: {
        ...dates,
        ...source,
        purpose: 'to train AI models that generate content',
        href: 'https://www.example.com/settings/ai',
      },
    },
    'attributes-few': { attributes: { platform: 'Voorbeeld', 'effective-date': '2026-03-02' }, lang: 'nl' },
    'long-words': { notice: longWords, lang: 'nl' },
    'long-words-alone': {
      attributes: {
        ...dates,
        platform: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      },
    },
    fallback: { attributes: { ...dates, 'effective-date': '2026-02-30' }, fallback: true, warns: true },
  }),

  ...of('opt-out-stepper', {
    'settings-by-attributes': {
      attributes: {
        ...source,
        platform: 'Voorbeeld',
        href: 'https://www.example.com/settings/ai',
        path: 'Settings & Privacy > Data privacy > AI training',
        control: 'Use my posts to train AI',
      },
    },
    'path-by-attributes': {
      attributes: { path: 'Instellingen > Privacy > AI-training', control: 'Mijn berichten gebruiken' },
      lang: 'nl',
    },
    'form-by-attributes': {
      attributes: {
        type: 'form',
        href: 'https://www.example.com/objection',
        option: 'Object to processing for training AI models that generate content',
      },
    },
    'email-by-attributes': { attributes: { type: 'email', address: 'privacy@example.com' } },
    'one-route': { notice: { ...example, routes: [settings] } },
    'two-routes': { notice: example },
    'two-routes-dutch': { notice: example, lang: 'nl' },
    linkedin: { notice: linkedin, now: '2025-10-25' },
    'linkedin-dutch-unfolded': { notice: linkedin, now: '2025-10-25', lang: 'nl', then: 'unfold' },
    'five-routes': { notice: fiveRoutes },
    'five-routes-unfolded': { notice: fiveRoutes, then: 'unfold' },
    'long-words': { notice: longWords, lang: 'nl' },
    'ticked-off': { notice: example, then: 'tick' },
    fallback: { attributes: { href: 'http://www.example.com/settings' }, fallback: true, warns: true },
  }),

  ...of('data-category-list', {
    'all-groups': { notice: example },
    'all-groups-dutch-unfolded': { notice: example, lang: 'nl', then: 'unfold' },
    'only-used': {
      notice: { ...example, dataCategories: categories('used').slice(0, 6) },
    },
    'not-used': { notice: { ...without('people', 'dataPeriod'), dataCategories: categories('not-used') } },
    sensitive: {
      notice: {
        ...without('people', 'dataPeriod', 'specialCategoryWarning'),
        dataCategories: categories('used', 'possible').filter(({ group }) => group === undefined),
      },
    },
    'overtaken-by-an-update': { notice: example, now: '2026-03-20' },
    linkedin: { notice: linkedin, now: '2025-10-25' },
    'sixty-categories': { notice: sixty },
    people: { notice: without('dataCategories', 'dataPeriod'), then: 'unfold' },
    attributes: {
      attributes: {
        ...source,
        platform: 'Voorbeeld',
        used: 'name photo posts biometric-data',
        possible: 'health religion location',
        unclear: 'usage-data star-sign',
        'not-used': 'private-messages salary',
        since: '2009',
      },
    },
    'attributes-few': { attributes: { used: 'posts photos' }, lang: 'nl' },
    since: { attributes: { since: '2009' } },
    'long-words': { notice: longWords, lang: 'nl' },
    fallback: { fallback: true },
  }),

  ...of('authority-positions', {
    'two-authorities': { notice: example },
    'two-authorities-dutch-unfolded': { notice: example, lang: 'nl', then: 'unfold' },
    'one-authority': {
      notice: {
        ...without('context', 'legalStatus'),
        authorities: (example.authorities ?? []).slice(1),
      },
    },
    'updated-and-overtaken': { notice: example, now: '2026-03-20', then: 'unfold' },
    disputed: { notice: without('authorities'), then: 'unfold' },
    linkedin: { notice: linkedin, now: '2025-10-25' },
    'linkedin-updated': { notice: linkedin, now: '2025-11-21' },
    'linkedin-updated-dutch-unfolded': { notice: linkedin, now: '2025-11-21', lang: 'nl', then: 'unfold' },
    'long-words': { notice: longWords, lang: 'nl' },
    fallback: { notice: minimal, fallback: true },
  }),

  ...of('objection-letter', {
    closed: { notice: example, attributes: { country: 'NL' } },
    'no-country-unfolded': { notice: example, then: 'unfold' },
    'linkedin-dutch-unfolded': { notice: linkedin, lang: 'nl', attributes: { country: 'NL' }, then: 'unfold' },
    written: { notice: linkedin, attributes: { country: 'GB' }, then: 'write' },
    'by-email-unfolded': {
      notice: { ...minimal, jurisdictions: union },
      attributes: { country: 'BE' },
      then: 'unfold',
    },
    'german-state-unfolded': { notice: example, attributes: { country: 'DE' }, then: 'unfold' },
    'other-law-unfolded': { notice: linkedin, lang: 'nl', attributes: { country: 'CH' }, then: 'unfold' },
    'long-words-written': {
      notice: { ...longWords, jurisdictions: union },
      lang: 'nl',
      attributes: { country: 'NL' },
      then: 'write',
    },
    'other-basis': {
      notice: {
        ...example,
        legalBasis: { label: say('toestemming', 'consent', 'موافقة'), term: CONSENT, sourceRefs: terms },
      },
      fallback: true,
    },
    fallback: {
      children: `<script type="application/json">{"schemaVersion": "1.0", }</script>${FALLBACK.nl}`,
      lang: 'nl',
      fallback: true,
      warns: true,
    },
  }),
  ...of('notice-timeline', {
    announced: { notice: linkedin, now: '2025-09-20' },
    'days-left-dutch': { notice: linkedin, now: '2025-10-25', lang: 'nl' },
    'last-day': { notice: linkedin, now: '2025-11-02' },
    'in-effect': { notice: linkedin, now: '2025-11-03' },
    'a-year-later-dutch': { notice: linkedin, now: '2026-11-21', lang: 'nl' },
    arabic: { notice: example, lang: 'ar' },
    'today-unknown': { notice: { ...linkedin, timeZone: 'Mars/Olympus' }, now: '2025-10-25' },
    withdrawn: { notice: withdrawn, now: '2026-02-25' },
    'long-words': { notice: longWords, lang: 'nl' },
    'days-close-together': {
      notice: {
        ...example,
        updates: Array.from({ length: 9 }, (_, index) => ({
          id: `update-${String(index)}`,
          date: `2026-02-${String(index + 3).padStart(2, '0')}`,
          kind: 'other' as const,
          text: say('Er kwam een bericht.', 'There was a message.', 'وصلت رسالة.'),
          sourceRefs: paper,
        })),
      },
    },
    fallback: { notice: minimal, fallback: true },
  }),

  ...of('data-use-notice', {
    'linkedin-days-left': { notice: linkedin, now: '2025-10-25' },
    'linkedin-days-left-dutch': { notice: linkedin, now: '2025-10-25', lang: 'nl' },
    'linkedin-last-day': { notice: linkedin, now: '2025-11-02' },
    'linkedin-last-day-dutch': { notice: linkedin, now: '2025-11-02', lang: 'nl' },
    'linkedin-a-year-later': { notice: linkedin, now: '2026-11-21' },
    'linkedin-a-year-later-dutch': { notice: linkedin, now: '2026-11-21', lang: 'nl' },
    'linkedin-unfolded': { notice: linkedin, now: '2025-10-25', then: 'unfold' },
    'linkedin-a-year-later-dutch-unfolded': { notice: linkedin, now: '2026-11-21', lang: 'nl', then: 'unfold' },
    example: { notice: example },
    'example-arabic': { notice: example, lang: 'ar' },
    'example-arabic-unfolded': { notice: example, lang: 'ar', now: '2026-03-20', then: 'unfold' },
    minimal: { notice: minimal },
    'minimal-dutch': { notice: minimal, lang: 'nl' },
    'nothing-to-do': {
      notice: {
        schemaVersion: '1.0',
        id: 'voorbeeld-title',
        defaultLanguage: 'en',
        languages: ['en', 'ar'],
        title: { en: 'Voorbeeld and your photos' },
        platform: { name: 'Voorbeeld' },
        sources: minimal.sources,
      },
    },
    halted: { notice: halted, now: '2026-03-20' },
    withdrawn: { notice: withdrawn, now: '2026-02-25' },
    undated: { notice: without('effectiveFrom', 'lastDayToAct', 'timeZone') },
    'long-words': { notice: longWords, lang: 'nl', then: 'unfold' },
    'data-only': {
      notice: example,
      attributes: { 'data-only': '' },
      children: [
        paragraph('Voorbeeld is going to train AI models with what its members post.'),
        '<deadline-banner></deadline-banner>',
        paragraph('The profile counts, and so does everything that was posted in public.'),
        '<data-category-list heading-level="2"></data-category-list>',
        paragraph('Members who do not want this can change a setting, or send a form.'),
        '<opt-out-stepper heading-level="2"></opt-out-stepper>',
        paragraph('The authorities are looking at the plan.'),
        '<authority-positions heading-level="2"></authority-positions>',
      ].join(''),
      fallback: true,
    },
    fallback: {
      children: `<script type="application/json">{"schemaVersion": "1.0", }</script>${FALLBACK.nl}`,
      lang: 'nl',
      fallback: true,
      warns: true,
    },
  }),
];
