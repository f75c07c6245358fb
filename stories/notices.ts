/**
 * Notices for stories, screenshots and tests; others are in `odd/`. Only the first is published. The platform, authorities
 * and newspaper of the others are invented.
 */
import linkedinJson from '../notices/linkedin-ai-training-2025.json' with { type: 'json' };
import type { Audience, Notice, PlanEntry } from '../src/model/notice.js';

/** The published notice. */
export const linkedin = linkedinJson as unknown as Notice;

/** A text in the three languages of these notices. */
export const say = (nl: string, en: string, ar: string) => ({ nl, en, ar });

/** Short texts of these notices, as HTML: the children of the elements. */
export const inShort = {
  nl: '<p>Voorbeeld gebruikt je gegevens vanaf maandag 2 maart 2026. Laatste dag om nee te zeggen: <strong>zondag 1 maart 2026</strong>. <a href="https://www.example.com/settings/ai">Zeg nee op example.com</a>.</p>',
  en: '<p>Voorbeeld uses your data from Monday 2 March 2026. Last day to say no: <strong>Sunday 1 March 2026</strong>. <a href="https://www.example.com/settings/ai">Say no on example.com</a>.</p>',
  ar: '<p>تستخدم Voorbeeld بياناتك ابتداءً من الاثنين 2 مارس 2026. آخر يوم للرفض: <strong>الأحد 1 مارس 2026</strong>. <a href="https://www.example.com/settings/ai">ارفض على example.com</a>.</p>',
};

export const terms = ['terms'];
const regulator = ['regulator'];
export const paper = ['paper'];

export const CONSENT = 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-a';
export const union = [{ code: 'EU', name: say('Europese Unie', 'European Union', 'الاتحاد الأوروبي'), law: 'GDPR' }];

/** The smallest audience: people can say no, and there is a plan. */
const everyone: Audience = {
  id: 'everyone',
  choice: { kind: 'opt-out', sourceRefs: terms },
  plan: [{ state: 'planned', sourceRefs: terms }],
};

/** The smallest notice: no dates, one route, one source. */
export const minimal: Notice = {
  schemaVersion: '1.0',
  id: 'voorbeeld-minimal',
  defaultLanguage: 'en',
  languages: ['en', 'nl', 'ar'],
  title: say('Voorbeeld en je foto’s', 'Voorbeeld and your photos', 'منصة Voorbeeld وصورك'),
  platform: { name: 'Voorbeeld' },
  audiences: [everyone],
  routes: [{ id: 'mail', type: 'email', address: 'privacy@example.com', sourceRefs: terms }],
  sources: [{ id: 'terms', publisher: 'Voorbeeld', language: 'en' }],
};

export const settings: NonNullable<Notice['routes']>[number] = {
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

const announcement: PlanEntry = {
  announced: '2026-01-30',
  state: 'planned',
  start: '2026-03-02',
  sourceRefs: terms,
};

/** The audience of the example. */
const members: Audience = {
  id: 'members',
  choice: {
    kind: 'opt-out',
    text: say(
      'Doe je niets, dan doen je berichten mee.',
      'If you do nothing, your posts are included.',
      'إن لم تفعل شيئًا، فستُستخدم منشوراتك.',
    ),
    sourceRefs: terms,
  },
  plan: [announcement],
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
};

/** A notice with every kind of part, in three languages. */
export const example: Notice = {
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
  timeZone: 'Europe/Amsterdam',
  audiences: [members],
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
  positions: [
    {
      id: 'national',
      role: 'concerned-authority',
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
      role: 'lead-authority',
      name: say('Dataraad', 'Data Council', 'مجلس البيانات'),
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
      url: 'https://paper.example.org/2026/02/voorbeeld',
      published: '2026-02',
      language: 'nl',
    },
  ],
};

/** Returns the notice without some of its fields. */
export function without(...fields: readonly (keyof Notice)[]): Notice {
  const kept = { ...example };
  for (const field of fields) Reflect.deleteProperty(kept, field);
  return kept;
}

/** Returns the example with changes to its audience. */
export const withMembers = (changes: Partial<Audience>): Notice => ({
  ...example,
  audiences: [{ ...members, ...changes }],
});

/** Returns the example with later entries in its plan. */
const withHistory = (...later: readonly PlanEntry[]): Notice => withMembers({ plan: [announcement, ...later] });

const start: PlanEntry = {
  announced: '2026-03-02',
  state: 'started',
  start: '2026-03-02',
  sourceRefs: ['paper-start'],
};

/** De Courant reports the start of the use. */
export const started: Notice = {
  ...withHistory(start),
  sources: [
    ...example.sources,
    {
      id: 'paper-start',
      publisher: 'De Courant',
      url: 'https://paper.example.org/2026/03/voorbeeld-begonnen',
      published: '2026-03-02',
      language: 'nl',
    },
  ],
};

/** Returns the same with these facts as `afterDate`. Without any, nobody says whether acting later helps. */
export function startedWith(facts?: { readonly optOutPossible: boolean; readonly reversible: boolean }): Notice {
  const { choice, id } = members;
  const after = facts && { afterDate: { ...facts, sourceRefs: paper } };
  return { ...started, audiences: [{ id, choice, plan: [announcement, start], ...after }] };
}

/** The days are unknown. */
export const undated: Notice = {
  ...without('timeZone'),
  audiences: [{ ...members, plan: [{ announced: '2026-01-30', state: 'planned', sourceRefs: terms }] }],
};

export const halted: Notice = {
  ...withHistory(start, {
    announced: '2026-03-09',
    state: 'halted',
    text: say(
      'Na vragen van de toezichthouder is Voorbeeld op 9 maart 2026 gestopt.',
      'After questions of the authority, Voorbeeld stopped on 9 March 2026.',
      'بعد أسئلة من الجهة الرقابية، توقفت Voorbeeld في 9 مارس 2026.',
    ),
    sourceRefs: regulator,
  }),
  sources: started.sources,
};

const pause: PlanEntry = { announced: '2026-03-09', state: 'paused', sourceRefs: regulator };

/** The use began and is on hold. */
export const paused: Notice = { ...withHistory(start, pause), sources: started.sources };

/** The use continues after that. */
export const resumed: Notice = {
  ...withHistory(start, pause, {
    announced: '2026-04-13',
    state: 'resumed',
    start: '2026-04-13',
    text: say(
      'Volgens De Courant is Voorbeeld op 13 april 2026 verdergegaan.',
      'According to De Courant, Voorbeeld resumed on 13 April 2026.',
      'بحسب صحيفة De Courant، استأنفت Voorbeeld في 13 أبريل 2026.',
    ),
    sourceRefs: paper,
  }),
  sources: started.sources,
};

export const withdrawn: Notice = withHistory({
  announced: '2026-02-24',
  state: 'withdrawn',
  text: say(
    'Voorbeeld schrijft dat het plan van de baan is.',
    'Voorbeeld writes that the plan is off.',
    'كتبت Voorbeeld أنها ألغت الخطة.',
  ),
  sourceRefs: terms,
});

export const sourcesDiffer: Notice = withMembers({
  plan: [
    {
      ...announcement,
      lastDay: '2026-03-01',
      sourceWording: [
        { text: 'before 2 March', language: 'en', reading: '2026-03-01', sourceRef: 'terms' },
        { text: 'je hebt tot 2 maart', language: 'nl', reading: '2026-03-02', sourceRef: 'paper' },
        { text: 'begin maart', language: 'nl', reading: 'ambiguous', sourceRef: 'regulator' },
      ],
    },
  ],
});

/** Names and labels that are longer than a line on a phone. */
export const longWords: Notice = {
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
  audiences: [{ ...everyone, plan: [{ state: 'planned', start: '2026-03-02', sourceRefs: terms }] }],
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
  positions: [
    {
      id: 'own',
      role: 'concerned-authority',
      name: { nl: 'Persoonsgegevensbeschermingstoezichthoudersorganisatie' },
      position: { nl: 'Zij heeft verantwoordelijkheidsverduidelijkingsvragen gesteld.' },
      complaintUrl: 'https://klachtenafhandelingsprocedureformulieren.example.org/',
      sourceRefs: terms,
    },
  ],
  sources: [{ id: 'terms', publisher: 'Hottentottententententoonstellingenplein', language: 'nl' }],
};

export const fiveRoutes: Notice = {
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

/** Sixty categories in the notice's own groups. Most are defined in the notice. */
export const sixty: Notice = {
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
