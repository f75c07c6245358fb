/**
 * Turkish: plain (B1). Addresses readers with “siz”, as public bodies in Turkey and the EU do. The GDPR has no official
 * Turkish version: uses the terms of its usual translations and of the Turkish data protection law. Names, addresses
 * and numbers have no endings: they are the subject, or a noun with the ending follows them. Verbs never agree with a
 * name: they are in the singular, also after several organisations.
 */
import type { Day } from '../../model/day.js';
import { dateWriter, type DatePattern } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { atStart, say, type Text } from '../say.js';
import type { Words } from './en.js';

const months = [
  'Ocak',
  'Şubat',
  'Mart',
  'Nisan',
  'Mayıs',
  'Haziran',
  'Temmuz',
  'Ağustos',
  'Eylül',
  'Ekim',
  'Kasım',
  'Aralık',
];
const weekdays = ['Pazar', 'Pazartesi', 'Salı', 'Çarşamba', 'Perşembe', 'Cuma', 'Cumartesi'];

/** “2 Kasım 2025 Pazar”, “Kasım 2025”. The sentence adds a noun with the ending: “2 Kasım 2025 Pazar gününden”. */
const alone: DatePattern = {
  weekdays,
  months,
  day: (weekday, number, month, year) => `${number} ${month} ${year} ${weekday}`,
  dayOfYear: (weekday, number, month) => `${number} ${month} ${weekday}`,
  date: (number, month, year) => `${number} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
};
const { date, day, dayOfYear } = dateWriter(alone);

/** As an adverbial of time: “2 Kasım 2025 tarihinde”, “2025 yılının Kasım ayında”, “2025 yılında”. */
const { date: dateOfEvent } = dateWriter({
  ...alone,
  date: (number, month, year) => `${number} ${month} ${year} tarihinde`,
  month: (month, year) => `${year} yılının ${month} ayında`,
  year: (number) => `${number} yılında`,
});
/** Before “ve sonrası”: “2 Kasım 2025”, “Kasım 2025”, “2025 yılı”. */
const { date: dateWithNoun } = dateWriter({ ...alone, year: (number) => `${number} yılı` });

const pluralCategory = (count: number) => (count === 1 ? 'one' : 'other');
const plural = pluralWriter(pluralCategory);

/** The time at which a last day ends, after that day. Times have a full stop before the minutes. */
const hour = (time: string | undefined): string => (time === undefined ? '' : `, saat ${time.replace(':', '.')}`);

const toSayNo = (isBefore: boolean): string => (isBefore ? 'Kullanım başlamadan reddetmek' : 'Reddetmek');

/** The publishers of a statement, if it is not a statement of the article itself. */
function sourceOf(first: Text, second: Text | undefined, more: boolean): Text {
  if (second === undefined) return say`kaynak: ${first}`;
  return more ? say`kaynaklar: ${first}, ${second} ve diğerleri` : say`kaynaklar: ${first} ve ${second}`;
}

/** “Uses” or “may use”. */
const uses = (may: boolean): string => (may ? 'kullanabilir' : 'kullanıyor');

const lastDayOf = (lastDay: Day, time: string | undefined): Text => say`${day(lastDay)}${hour(time)}`;
/** The same with “was”, which cannot be an ending of a time. */
const pastLastDayOf = (lastDay: Day, time: string | undefined): Text =>
  time === undefined ? say`${day(lastDay)} günüydü` : say`${lastDayOf(lastDay, time)} idi`;

export const tr: Words = {
  lang: 'tr',
  dir: 'ltr',
  pluralCategory,
  months,
  weekdays,
  day,
  date,
  dated: (when, what) => say`${when} – ${what}`,
  quoted: (text) => say`“${text}”`,
  comma: ', ',

  sources: (names, count) => (count > 1 ? say`Kaynaklar: ${names}` : say`Kaynak: ${names}`),
  quote: { original: 'Özgün metni okuyun', translated: 'çeviri: editörler' },
  purpose: 'yapay zekâ modellerini eğitmek için',
  updated: (when, news) => say`Yeni bilgi (${date(when)}): ${news}`,
  before: (text) => say`Daha önce bildirilen: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: neler değişiyor`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, daysLeft) => {
        if (daysLeft === undefined) return say`Reddetmek için son gün ${lastDayOf(lastDay, time)}`;
        const when = say`${dayOfYear(lastDay)}${hour(time)}`;
        return daysLeft === 1
          ? say`Reddetmek için son gün yarın, ${when}`
          : say`Reddetmek için son gün ${when}: ${String(daysLeft)} gün kaldı`;
      },
      today: (isBefore, time) => `${toSayNo(isBefore)} için son gün bugün${hour(time)}`,
      lastDayWas: (lastDay, isBefore, time) => say`${toSayNo(isBefore)} için son gün ${pastLastDayOf(lastDay, time)}`,
      rolling: (when) => say`Reddetme süresi: ${when}`,
      from: (start, may) => (may ? say`Belki ${day(start)} gününden itibaren` : say`${day(start)} gününden itibaren`),
      announced: 'Duyuruldu, tarihi henüz belli değil',
      undecided: 'Henüz karar verilmedi',
      since: (start) => say`${day(start)} gününden beri uygulanıyor`,
      sinceByPlan: (start) => say`Duyuruya göre ${day(start)} gününden beri uygulanıyor`,
      inUse: 'Şu anda uygulanıyor',
      onlyWithYes: 'Yalnızca kabul ederseniz',
      postponed: 'Ertelendi',
      paused: 'Geçici olarak durduruldu',
      stopped: 'Sona erdi',
      stoppedBefore: 'Başlamadan durduruldu',
      withdrawn: 'Plandan vazgeçildi',
      on: (what, when) => `${what} (${date(when)})`,
      unknown: 'Gerçekleşip gerçekleşmeyeceği belirsiz',
    },

    starts: (platform, purpose, from, may) =>
      say`${atStart(platform)}, ${day(from)} gününden itibaren verilerinizi ${purpose} ${may ? 'kullanabilir' : 'kullanacak'}.`,
    uses: (platform, purpose, may) => say`${atStart(platform)}, verilerinizi ${purpose} ${uses(may)}.`,
    began: (start) => say`Kullanım ${day(start)} günü başladı.`,
    beganByPlan: (start) => say`Duyuruya göre kullanım ${day(start)} günü başladı.`,
    plans: (platform, purpose, may) =>
      say`${atStart(platform)}, verilerinizi ${purpose} ${may ? 'kullanmaya başlayabilir' : 'kullanmayı planlıyor'}.`,
    planned: (platform, purpose, may) =>
      say`${atStart(platform)}, verilerinizi ${purpose} ${may ? 'kullanabileceğini' : 'kullanmayı planladığını'} duyurdu.`,
    used: (platform, purpose) => say`${atStart(platform)}, verilerinizi ${purpose} kullandı.`,
    notNow: (platform, purpose) => say`${atStart(platform)}, şu anda verilerinizi ${purpose} kullanmıyor.`,
    useUnknown: (platform, purpose) =>
      say`${atStart(platform)} şu anda verilerinizi ${purpose} kullanıyor mu, bilinmiyor.`,
    noStart: 'Kullanımın hangi gün başlayacağı bilinmiyor.',
    sinceUnknown: 'Kullanımın ne zaman başladığı bilinmiyor.',
    nothingWithoutYes: 'Hiçbir şey yapmazsanız hiçbir şey değişmez.',
    onlyOfThoseWithYes: 'Bu, yalnızca kabul etmiş kişileri ilgilendirir.',
    rollingDiffers: 'Reddetmek için son gün kişiden kişiye değişir.',
    anyTime: 'Dilediğiniz zaman reddedebilirsiniz. Ne zaman reddettiğiniz fark etmez.',
    grace: 'Zamanında reddederseniz, kullanım başlamadan reddetmiş sayılırsınız.',
    editorial: 'Bu günü, bu bilgileri hazırlayan editörler belirledi.',
    coming: {
      paused: (from) => say`${day(from)} gününden itibaren kullanım geçici olarak durdurulacak.`,
      halted: (platform, from) =>
        say`${atStart(platform)}, ${day(from)} gününden itibaren verilerinizi bu amaçla artık kullanmayacak.`,
      changed: (from) => say`${day(from)} gününden itibaren durum değişecek.`,
    },
    noChoice: 'Reddetme imkânı yok.',
    noChoiceThen: 'Reddetme imkânı yoktu.',
    choiceUnknown: 'Reddedip reddedemeyeceğiniz bilinmiyor.',
    stillPossible: 'Hâlâ reddedebilirsiniz.',
    closed: (platform) => say`${atStart(platform)}, artık reddedemeyeceğinizi bildiriyor.`,
    notKnown: 'Hâlâ reddedip reddedemeyeceğiniz bilinmiyor.',
    irreversible: 'Daha önce kullanılmış veriler sonradan kolayca çıkarılamaz.',
    reversible: 'Daha önce kullanılmış veriler o zaman çıkarılır.',
    objectAnyTime: (basis, law) =>
      say`Yasaya göre (${law}, madde 21) şu hukuki dayanakla yapılan kullanıma dilediğiniz zaman itiraz edebilirsiniz: ${basis}.`,
    sayNo: (host) => say`${host} sitesinde reddedin`,
    sayNoByMail: (address) => say`${address} adresine e-posta göndererek reddedin`,
    sayNoByPhone: (number) => say`Telefonla reddedin: ${number}`,
    there: {
      off: 'Açılan sayfada ayarı kapatın.',
      on: 'Açılan sayfada ayarı açın.',
      choose: (option) => say`Açılan sayfada “${option}” seçeneğini seçin.`,
    },
    save: 'Takvime ekle',
    today: 'bugün',
    event: (platform) => say`${atStart(platform)}: reddetmek için son gün`,
    differ: (lastDay) => say`Neden ${day(lastDay)}?`,
    earliest: (lastDay) => say`Kaynaklar farklı günler veriyor. Bunların en erkenine göre son gün ${day(lastDay)}.`,
    taken: (lastDay) => say`Kaynaklar farklı günler veriyor. Burada esas alınan son gün ${day(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'Nasıl reddedersiniz?',
      'opt-in': 'Nasıl kabul edersiniz veya kabulünüzü geri alırsınız?',
      none: 'Ne yapabilirsiniz?',
      unknown: 'Ne yapabilirsiniz?',
    },
    others: (isNo, count) => `${isNo ? 'Reddetmenin diğer yolları' : 'Diğer seçenekler'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'Reddetmenin yolları' : 'Seçenekler'} (${String(count)})`,
    route: (number, label) => say`${String(number)}. yol: ${label}`,
    type: {
      settings: 'ayarlardan',
      form: 'formla',
      email: 'e-postayla',
      letter: 'mektupla',
      phone: 'telefonla',
      'in-person': 'şahsen',
      'in-app': 'uygulamadan',
      'browser-signal': 'tarayıcınızın gönderdiği sinyalle',
      'delete-account': 'hesabınızı silerek',
    },
    audience: (who) => say`Yalnızca şunlar için: ${who}.`,
    operator: (operator, platform) => say`Bunu ${operator} yürütüyor, ${platform} değil.`,
    cost: (cost) => say`Ücret: ${cost}.`,
    routeLastDay: (lastDay, time) => say`Bu yol için son gün ${lastDayOf(lastDay, time)}.`,
    routeLastDayWas: (lastDay, time) => say`Bu yol için son gün ${pastLastDayOf(lastDay, time)}.`,
    costOfNo: (cost) => say`Reddetmenin bedeli: ${cost}.`,
    deletesAccount: 'Böylece hesabınızın tamamı silinir. Hem reddedip hem de hesabınızı koruyamazsınız.',
    deletesAccountToo: 'Böylece hesabınızın tamamı silinir.',
    minutes: (count) => plural(count, { one: 'yaklaşık # dakika', other: 'yaklaşık # dakika' }),
    login: 'oturum açmanız gerekir',
    reason: 'gerekçe göstermeniz gerekir',
    noReason: 'gerekçe gerekmez',
    whoCanUse: (who) => say`Bunu kimler yapabilir: ${who}`,
    covers: (what) => say`Kapsamı: ${what}`,
    notCovers: (what) => say`Kapsam dışı: ${what}`,
    path: 'Veya sırayla şunları seçin:',
    followPath: 'Sırayla şunları seçin:',
    menu: 'Menüdeki yol',
    off: 'Şu ayarı kapatın:',
    on: 'Şu ayarı açın:',
    post: 'Mektubunuzu şu adrese gönderin:',
    visit: 'Şu adrese gidin:',
    choose: (option) => say`“${option}” seçeneğini seçin.`,
    send: 'Formu gönderin.',
    done: (step, title) => say`${String(step)}. adım tamam – ${title}`,
    allDone: 'Tüm adımları tamamladınız.',
    open: {
      settings: (host) => say`Ayarı ${host} sitesinde açın`,
      form: (host) => say`Formu ${host} sitesinde açın`,
      other: (host) => say`Sayfayı ${host} sitesinde açın`,
    },
    mail: (address) => say`${address} adresine e-posta gönderin`,
    call: (number) => say`${number} numaralı telefonu arayın`,
  },

  list: {
    title: 'Hangi veriler?',
    used: {
      now: 'Kullanılıyor',
      perhaps: 'Kullanılabilir',
      ifYes: 'Kabul ederseniz kullanılır',
      planned: 'Kullanılacaktı',
      past: 'Kullanıldı',
      pastIfYes: 'Kabul etmişseniz kullanıldı',
    },
    possible: 'Bulunabilir',
    possibleThen: 'Bulunmuş olabilir',
    unclear: 'Belirsiz',
    // followed by their number, in parentheses
    notUsed: (first, second, more) =>
      first === undefined ? say`Bu yazıya göre kullanılmıyor` : say`Kullanılmıyor, ${sourceOf(first, second, more)}`,
    sensitive: 'Hassas',
    // `toLowerCase` maps I and İ to the wrong letters
    specialTerm: (term, use) => say`${atStart(term)}: ${use.toLocaleLowerCase('tr')}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`Yasa bu verilere özel koruma sağlar (${law}, madde 9).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Yalnızca şunlar için: ${who}.`,
    since: (when) => say`${dateWithNoun(when)} ve sonrasına ait veriler.`,
    people: 'Kimlerin verileri?',
    whom: {
      used: 'Dâhil',
      possible: 'Dâhil olabilir',
    },
    // followed by their names, after a colon
    notIncluded: (first, second, more) =>
      first === undefined ? say`Bu yazıya göre dâhil değil` : say`Dâhil değil (${sourceOf(first, second, more)})`,
  },

  authorities: {
    title: 'Kim ne diyor?',
    competent: 'Kim karar veriyor, nereye şikâyette bulunabilirsiniz?',
    role: {
      'lead-authority': 'baş denetim makamı',
      'concerned-authority': 'denetim makamı',
      authority: 'resmî makam',
      court: 'mahkeme',
      prosecutor: 'savcılık',
      government: 'hükûmet',
      organisation: 'kuruluş',
    },
    outcome: {
      prohibits: 'kullanımı yasaklıyor',
      allows: 'kullanıma izin veriyor',
      orders: 'değişiklik yapılmasını emrediyor',
      fines: 'para cezası veriyor',
      rejects: 'başvuruyu reddediyor',
      other: 'karar veriyor',
    },
    decision: (who, outcome) => say`${atStart(who)} ${outcome}`,
    lead: (authority) => say`Baş denetim makamı: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Şikâyetler: ${authority}` : say`Şikâyetler (${region}): ${authority}`,
    ownAuthority: 'ülkelere göre denetim makamları',
    asOf: (when) => say`${date(when)} itibarıyla durum.`,
    updates: 'O zamandan beri neler oldu?',
    background: 'Arka plan',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Kaynaklar çelişiyor',
      precedent: 'Daha önce de oldu',
    },
    complain: (host) => say`${host} sitesinde şikâyette bulunun`,
  },

  timeline: {
    title: 'Zaman çizelgesi',
    date: (when) => say`${when}:`,
    announced: 'Plan duyuruluyor',
    statement: (authority) => say`${atStart(authority)} görüşünü bildiriyor`,
    starts: 'Verilerin kullanımı başlıyor',
    startsByPlan: 'Duyuruya göre verilerin kullanımı başlıyor',
    lastDay: (time) => say`Kullanım başlamadan reddetmek için son gün${hour(time)}`,
    startsPerhaps: 'Duyuruya göre verilerin kullanımı başlayabilir',
    state: {
      planned: 'Yeni bir plan duyuruluyor',
      started: 'Verilerin kullanımı başlamış durumda',
      paused: 'Verilerin kullanımı geçici olarak durduruluyor',
      resumed: 'Verilerin kullanımı yeniden başlıyor',
      halted: 'Verilerin kullanımı sona eriyor',
      withdrawn: 'Plandan vazgeçiliyor',
      unknown: 'Planın gerçekleşip gerçekleşmeyeceği belirsiz',
    },
    notBegun: {
      paused: 'Plan geçici olarak durduruluyor',
      halted: 'Plan durduruluyor',
    },
    'scope-reduced': (platform) => say`${atStart(platform)}, kullandığı verileri sınırlıyor`,
    'scope-extended': (platform) => say`${atStart(platform)}, daha fazla veri kullanmaya başlıyor`,
    today: 'Bugün',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)}, sahibi: ${owner}`,
    announced: (when) => say`${dateOfEvent(when)} duyuruldu.`,
    background: 'Neler değişiyor, kim ne diyor?',
    reasons: (platform) => say`${atStart(platform)} bu konuda ne diyor?`,
    legalBasis: (who, basis) => say`${atStart(who)} şu hukuki dayanağı gösteriyor: ${basis}.`,
    controller: (name, where) => say`Veri sorumlusu: ${name} (${where}).`,
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Geçerli olduğu yer: ${where}.`,
    sources: (count) => say`Kaynaklar (${String(count)})`,
    reviewed: (when) => say`Metnin ve bağlantıların son kontrolü: ${date(when)}.`,
    updated: (when) => say`güncelleme: ${date(when)}`,
    print: 'Yazdır',
    printAll: 'Tümünü yazdır',
    share: 'Paylaş',
  },

  categories: {
    name: 'ad ve soyad',
    photo: 'profil fotoğrafı',
    'current-position': 'şu anki görev',
    'work-experience': 'iş deneyimi',
    education: 'eğitim',
    skills: 'beceriler',
    'contact-details': 'iletişim bilgileri',
    location: 'konum',
    posts: 'gönderiler',
    articles: 'makaleler',
    comments: 'yorumlar',
    polls: 'anketler',
    photos: 'fotoğraflar',
    'group-messages': 'gruplardaki mesajlar',
    'private-messages': 'özel mesajlar',
    'ai-conversations': 'yapay zekâ ile konuşmalar',
    files: 'dosyalar',
    'source-code': 'kaynak kodu',
    'browsing-history': 'tarama geçmişi',
    'usage-data': 'hizmeti nasıl kullandığınız',
    'payment-details': 'ödeme bilgileri',
    'ip-address': 'IP adresi',
    'login-details': 'giriş bilgileri',
    ethnicity: 'etnik köken',
    'political-opinions': 'siyasi görüşler',
    religion: 'dinî inanç',
    'philosophical-beliefs': 'felsefi inançlar',
    'trade-union-membership': 'sendika üyeliği',
    'genetic-data': 'genetik veriler',
    'biometric-data': 'biyometrik veriler',
    health: 'sağlık',
    'sex-life': 'cinsel yaşam',
    'sexual-orientation': 'cinsel yönelim',
  },
};
