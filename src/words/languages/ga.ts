/**
 * Irish: plain (B1), in the official standard. Addresses readers as "tú", as gov.ie and Citizens Information do. Uses
 * the terms of the Irish GDPR, and the everyday name of the Irish authority for it. Many Irish words change the
 * beginning of the next word, so names, days and months occur only where nothing changes them: as the subject after a
 * verb, or after a colon. A verb before its subject is the same in singular and plural. "To say no" is "diúltú" (to
 * refuse).
 */
import { dateWriter } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { atStart, say, type Text } from '../say.js';
import type { Words } from './en.js';

const months = [
  'Eanáir',
  'Feabhra',
  'Márta',
  'Aibreán',
  'Bealtaine',
  'Meitheamh',
  'Iúil',
  'Lúnasa',
  'Meán Fómhair',
  'Deireadh Fómhair',
  'Samhain',
  'Nollaig',
];
/** The same forms name a day and mean “on that day”. */
const weekdays = ['Dé Domhnaigh', 'Dé Luain', 'Dé Máirt', 'Dé Céadaoin', 'Déardaoin', 'Dé hAoine', 'Dé Sathairn'];

const { date, day, dayOfYear } = dateWriter({
  months,
  weekdays,
  day: (weekday, number, month, year) => `${weekday} ${number} ${month} ${year}`,
  dayOfYear: (weekday, number, month) => `${weekday} ${number} ${month}`,
  date: (number, month, year) => `${number} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
});

function pluralCategory(count: number) {
  if (count === 1) return 'one';
  if (count === 2) return 'two';
  if (count >= 3 && count <= 6) return 'few';
  return count >= 7 && count <= 10 ? 'many' : 'other';
}
const plural = pluralWriter(pluralCategory);

const leftDays = (count: number): string =>
  plural(count, {
    one: 'lá amháin fágtha',
    two: 'dhá lá fágtha',
    few: '# lá fágtha',
    many: '# lá fágtha',
    other: '# lá fágtha',
  });

/** The time at which a last day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, go dtí ${time}`);

const before = (isBefore: boolean): string => (isBefore ? ' roimh ré' : '');

/** The publishers of a statement: "X says". */
function accordingTo(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  if (first === undefined) return 'a deir an t-alt seo';
  if (second === undefined) return say`a deir ${first}`;
  return more ? say`a deir ${first}, ${second} agus daoine eile` : say`a deir ${first} agus ${second}`;
}

export const ga: Words = {
  lang: 'ga',
  dir: 'ltr',
  pluralCategory,
  months,
  weekdays,
  day,
  date,
  dated: (when, what) => say`${when} – ${what}`,
  quoted: (text) => say`“${text}”`,
  comma: ', ',

  sources: (names, count) => (count > 1 ? say`Foinsí: ${names}` : say`Foinse: ${names}`),
  quote: { original: 'Léigh an bunleagan', translated: 'aistrithe ag na heagarthóirí' },
  purpose: 'chun samhlacha intleachta saorga a thraenáil',
  updated: (when, news) => say`Nuacht (${date(when)}): ${news}`,
  before: (text) => say`Tuairiscíodh roimhe seo: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: cad atá ag athrú`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, daysLeft) => {
        const isTomorrow = daysLeft === 1;
        const when = daysLeft === undefined ? day(lastDay) : dayOfYear(lastDay);
        const by = time === undefined ? 'faoi dheireadh an lae' : `roimh ${time}`;
        const left = daysLeft === undefined || isTomorrow ? '' : `: ${leftDays(daysLeft)}`;
        return say`Diúltaigh ${by} ${isTomorrow ? 'amárach, ' : ''}${when}${left}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `Is é inniu an lá deireanach chun diúltú${before(isBefore)}`
          : `Is féidir leat diúltú${before(isBefore)} inniu go dtí ${time}`,
      lastDayWas: (lastDay, isBefore, time) =>
        time === undefined
          ? say`Ba é ${day(lastDay)} an lá deireanach chun diúltú${before(isBefore)}`
          : say`Bhí tú in ann diúltú${before(isBefore)} go dtí ${time} ${day(lastDay)}`,
      rolling: (when) => say`Diúltaigh ${when}`,
      from: (start, may) => (may ? say`D’fhéadfadh an úsáid tosú ${day(start)}` : say`Tosóidh an úsáid ${day(start)}`),
      announced: 'Fógraithe, gan dáta go fóill',
      undecided: 'Níl cinneadh déanta fós',
      since: (start) => say`Thosaigh an úsáid ${day(start)}`,
      sinceByPlan: (start) => say`Thosaigh an úsáid ${day(start)}, de réir mar a fógraíodh`,
      inUse: 'In úsáid anois',
      onlyWithYes: 'Ní úsáidtear do shonraí ach má thoilíonn tú',
      postponed: 'Curtha siar',
      paused: 'Curtha ar fionraí',
      stopped: 'Stoptha',
      stoppedBefore: 'Stoptha roimh an tús',
      withdrawn: 'Tarraingthe siar',
      on: (what, when) => (when.length < 10 ? `${what} (${date(when)})` : `${what} an ${date(when)}`),
      unknown: 'Ní fios an rachaidh sé ar aghaidh',
    },

    starts: (platform, purpose, from, may) =>
      may
        ? say`D’fhéadfadh ${platform} tosú ${day(from)} ar do shonraí a úsáid ${purpose}.`
        : say`Tosóidh ${platform} ${day(from)} ar do shonraí a úsáid ${purpose}.`,
    uses: (platform, purpose, may) =>
      may
        ? say`D’fhéadfadh ${platform} do shonraí a úsáid ${purpose}.`
        : say`Úsáideann ${platform} do shonraí ${purpose}.`,
    began: (start) => say`Thosaigh sé seo ${day(start)}.`,
    beganByPlan: (start) => say`De réir mar a fógraíodh, thosaigh sé seo ${day(start)}.`,
    plans: (platform, purpose, may) =>
      may
        ? say`D’fhéadfadh ${platform} tosú ar do shonraí a úsáid ${purpose}.`
        : say`Beartaíonn ${platform} do shonraí a úsáid ${purpose}.`,
    planned: (platform, purpose, may) =>
      may
        ? say`D’fhógair ${platform} go bhféadfaí do shonraí a úsáid ${purpose}.`
        : say`D’fhógair ${platform} plean le do shonraí a úsáid ${purpose}.`,
    used: (platform, purpose) => say`D’úsáid ${platform} do shonraí ${purpose}.`,
    notNow: (platform, purpose) => say`Faoi láthair, ní úsáideann ${platform} do shonraí ${purpose}.`,
    useUnknown: (platform, purpose) => say`Ní fios an úsáideann ${platform} do shonraí anois ${purpose}.`,
    noStart: 'Ní fios cén lá a thosóidh an úsáid.',
    sinceUnknown: 'Ní fios cathain a thosaigh an úsáid.',
    nothingWithoutYes: 'Mura ndéanann tú aon rud, ní tharlóidh aon rud.',
    onlyOfThoseWithYes: 'Ní bhaineann sé ach le daoine a thoiligh.',
    rollingDiffers: 'Ní hionann an lá deireanach chun diúltú do gach duine.',
    anyTime: 'Is féidir leat diúltú am ar bith. Is cuma cathain.',
    grace: 'Má dhiúltaíonn tú in am, caithfear leis mar dhiúltú roimh an tús.',
    editorial: 'Is iad eagarthóirí an fhógra seo a roghnaigh an lá seo.',
    coming: {
      paused: (from) => say`Cuirfear an úsáid ar fionraí ${day(from)}.`,
      halted: (platform, from) => say`Stadfaidh ${platform} ${day(from)} de do shonraí a úsáid chuige seo.`,
      changed: (from) => say`Athróidh an scéal ${day(from)}.`,
    },
    noChoice: 'Níl aon bhealach ann chun diúltú.',
    noChoiceThen: 'Ní raibh aon bhealach ann chun diúltú.',
    choiceUnknown: 'Ní fios an féidir leat diúltú.',
    stillPossible: 'Is féidir leat diúltú fós.',
    closed: (platform) => say`Ní féidir leat diúltú a thuilleadh, a deir ${platform}.`,
    notKnown: 'Ní fios an féidir leat diúltú fós.',
    irreversible: 'Ní furasta sonraí a úsáideadh cheana a tharraingt siar.',
    reversible: 'Tarraingeofar siar ansin na sonraí a úsáideadh cheana.',
    objectAnyTime: (basis, law) =>
      say`Faoi Airteagal 21 den ${law}, tá an ceart agat agóid a dhéanamh am ar bith i gcoinne úsáide a bhfuil an bunús dlí seo léi: ${basis}.`,
    sayNo: (host) => say`Diúltaigh ar ${host}`,
    sayNoByMail: (address) => say`Diúltaigh trí ríomhphost chuig ${address}`,
    sayNoByPhone: (number) => say`Diúltaigh ar an teileafón: ${number}`,
    there: {
      off: 'Múch an lasc ansin.',
      on: 'Cuir an lasc ar siúl ansin.',
      choose: (option) => say`Roghnaigh “${option}” ansin.`,
    },
    save: 'Cuir san fhéilire',
    today: 'inniu',
    event: (platform) => say`${atStart(platform)}: an lá deireanach chun diúltú`,
    differ: (lastDay) => say`Cén fáth ${day(lastDay)}?`,
    earliest: (lastDay) =>
      say`Luann na foinsí laethanta difriúla. De réir an lae is luaithe acu, is é ${day(lastDay)} an lá deireanach.`,
    taken: (lastDay) =>
      say`Ní aontaíonn na foinsí le chéile. Is é ${day(lastDay)} an lá deireanach de réir an fhógra seo.`,
  },

  stepper: {
    title: {
      'opt-out': 'Conas diúltú',
      'opt-in': 'Conas toiliú, nó do thoiliú a tharraingt siar',
      none: 'Cad is féidir leat a dhéanamh',
      unknown: 'Cad is féidir leat a dhéanamh',
    },
    others: (isNo, count) => `${isNo ? 'Bealaí eile chun diúltú' : 'Roghanna eile'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'Bealaí chun diúltú' : 'Roghanna'} (${String(count)})`,
    route: (number, label) => say`Rogha ${String(number)}: ${label}`,
    type: {
      settings: 'sna socruithe',
      form: 'le foirm',
      email: 'trí ríomhphost',
      letter: 'le litir',
      phone: 'ar an teileafón',
      'in-person': 'go pearsanta',
      'in-app': 'san aip',
      'browser-signal': 'le comhartha ó do bhrabhsálaí',
      'delete-account': 'trí do chuntas a scriosadh',
    },
    audience: (who) => say`Dóibh seo amháin: ${who}.`,
    operator: (operator, platform) => say`Cé atá freagrach as seo: ${operator}, ní ${platform}.`,
    cost: (cost) => say`Costas: ${cost}.`,
    routeLastDay: (lastDay, time) => say`An lá deireanach chun é a dhéanamh mar seo: ${day(lastDay)}${until(time)}.`,
    routeLastDayWas: (lastDay, time) =>
      say`Ba é ${day(lastDay)} an lá deireanach chun é a dhéanamh mar seo${until(time)}.`,
    costOfNo: (cost) => say`An costas a bhaineann le diúltú: ${cost}.`,
    deletesAccount: 'Scriosann sé seo do chuntas go hiomlán. Ní féidir leat diúltú agus an cuntas a choinneáil.',
    deletesAccountToo: 'Scriosann sé seo do chuntas go hiomlán.',
    minutes: (count) =>
      plural(count, {
        one: 'thart ar nóiméad amháin',
        two: 'thart ar dhá nóiméad',
        few: 'thart ar # nóiméad',
        many: 'thart ar # nóiméad',
        other: 'thart ar # nóiméad',
      }),
    login: 'caithfidh tú logáil isteach',
    reason: 'caithfidh tú cúis a thabhairt',
    noReason: 'níl gá le cúis',
    whoCanUse: (who) => say`Cé atá in ann é seo a dhéanamh: ${who}`,
    covers: (what) => say`Clúdaíonn sé: ${what}`,
    notCovers: (what) => say`Ní chlúdaíonn sé: ${what}`,
    path: 'Nó téigh anseo:',
    followPath: 'Téigh anseo:',
    menu: 'An cosán sa roghchlár',
    off: 'Múch an lasc seo:',
    on: 'Cuir an lasc seo ar siúl:',
    post: 'Seol do litir chuig an seoladh seo:',
    visit: 'Téigh anseo:',
    choose: (option) => say`Roghnaigh “${option}”.`,
    send: 'Seol an fhoirm.',
    done: (step, title) => say`Céim ${String(step)} déanta – ${title}`,
    allDone: 'Tá na céimeanna go léir déanta agat.',
    open: {
      settings: (host) => say`Oscail an socrú ar ${host}`,
      form: (host) => say`Oscail an fhoirm ar ${host}`,
      other: (host) => say`Oscail an leathanach ar ${host}`,
    },
    mail: (address) => say`Seol ríomhphost chuig ${address}`,
    call: (number) => say`Glaoigh ar ${number}`,
  },

  list: {
    title: 'Cé na sonraí?',
    used: {
      now: 'Úsáidtear iad',
      perhaps: 'D’fhéadfaí iad a úsáid',
      ifYes: 'Úsáidtear iad má thoilíonn tú',
      planned: 'Bhí siad le húsáid',
      past: 'Úsáideadh iad',
      pastIfYes: 'Úsáideadh iad má thoiligh tú',
    },
    possible: 'Seans go bhfuil siad ann',
    possibleThen: 'Seans go raibh siad ann',
    unclear: 'Níl sé soiléir',
    notUsed: (first, second, more) => say`Ní úsáidtear iad, ${accordingTo(first, second, more)}`,
    sensitive: 'Íogair',
    specialTerm: (term, heading) => say`${atStart(term)}: ${heading.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`Tugann an ${law} cosaint bhreise do na sonraí seo (Airteagal 9).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Dóibh seo amháin: ${who}.`,
    since: (when) => say`Sonraí dar dáta ${date(when)} nó níos déanaí.`,
    people: 'Cé lena mbaineann na sonraí?',
    whom: {
      used: 'San áireamh',
      possible: 'San áireamh, b’fhéidir',
    },
    notIncluded: (first, second, more) => say`Níl siad san áireamh, ${accordingTo(first, second, more)}`,
  },

  authorities: {
    title: 'Cad a dúradh, agus cé a dúirt é?',
    competent: 'Cé a dhéanann an cinneadh, agus cá ndéantar gearán',
    role: {
      'lead-authority': 'príomhúdarás maoirseachta',
      'concerned-authority': 'údarás maoirseachta',
      authority: 'údarás',
      court: 'cúirt',
      prosecutor: 'ionchúisitheoir',
      government: 'rialtas',
      organisation: 'eagraíocht',
    },
    outcome: {
      prohibits: 'toirmisctear an úsáid',
      allows: 'ceadaítear an úsáid',
      orders: 'ordaítear athrú',
      fines: 'gearrtar fíneáil',
      rejects: 'diúltaítear don chás',
      other: 'déantar cinneadh',
    },
    decision: (who, outcome) => say`${atStart(who)}: ${outcome}`,
    lead: (authority) => say`Príomhúdarás maoirseachta: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Gearáin: ${authority}` : say`Gearáin (${region}): ${authority}`,
    ownAuthority: 'údaráis mhaoirseachta de réir tíre',
    asOf: (when) => say`Staid an scéil: ${date(when)}.`,
    updates: 'Cad a tharla ó shin',
    background: 'Cúlra',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Ní aontaíonn na foinsí le chéile',
      precedent: 'Tharla sé roimhe seo',
    },
    complain: (host) => say`Déan gearán tríd an suíomh ${host}`,
  },

  timeline: {
    title: 'Amlíne',
    date: (when) => say`${when}:`,
    announced: 'Fógraítear an plean',
    statement: (authority) => say`Freagraíonn ${authority}`,
    starts: 'Tosaíonn úsáid na sonraí',
    startsByPlan: 'Tosaíonn úsáid na sonraí, de réir mar a fógraíodh',
    lastDay: (time) => say`An lá deireanach chun diúltú roimh ré${until(time)}`,
    startsPerhaps: 'D’fhéadfadh úsáid na sonraí tosú, de réir mar a fógraíodh',
    state: {
      planned: 'Fógraítear plean nua',
      started: 'Tá úsáid na sonraí tosaithe cheana féin',
      paused: 'Cuirtear úsáid na sonraí ar fionraí',
      resumed: 'Tosaíonn úsáid na sonraí arís',
      halted: 'Cuirtear deireadh le húsáid na sonraí',
      withdrawn: 'Tarraingítear an plean siar',
      unknown: 'Ní fios an rachaidh sé ar aghaidh',
    },
    notBegun: {
      paused: 'Cuirtear an plean ar fionraí',
      halted: 'Stoptar an plean',
    },
    'scope-reduced': (platform) => say`Cuireann ${platform} teorainn leis na sonraí a úsáidtear`,
    'scope-extended': (platform) => say`Tosaíonn ${platform} ar níos mó sonraí a úsáid`,
    today: 'Inniu',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)} (úinéir: ${owner})`,
    announced: (when) => say`Fógraithe: ${date(when)}.`,
    background: 'Cad atá ag athrú, agus cad a dúradh faoi?',
    reasons: (platform) => say`Cad a deir ${platform} féin`,
    legalBasis: (who, basis) => say`An bunús dlí a luann ${who}: ${basis}.`,
    controller: (name, where) => say`Rialaitheoir: ${name} (${where}).`,
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Áiteanna i gceist: ${where}.`,
    sources: (count) => say`Foinsí (${String(count)})`,
    reviewed: (when) => say`An tseiceáil is déanaí ar an téacs agus ar na naisc: ${date(when)}.`,
    updated: (when) => say`nuashonraithe an ${date(when)}`,
    print: 'Priontáil',
    printAll: 'Priontáil gach rud',
    share: 'Comhroinn',
  },

  categories: {
    name: 'ainm',
    photo: 'grianghraf',
    'current-position': 'post reatha',
    'work-experience': 'taithí oibre',
    education: 'oideachas',
    skills: 'scileanna',
    'contact-details': 'sonraí teagmhála',
    location: 'suíomh',
    posts: 'postálacha',
    articles: 'ailt',
    comments: 'tráchtanna',
    polls: 'pobalbhreitheanna',
    photos: 'grianghraif',
    'group-messages': 'teachtaireachtaí i ngrúpaí',
    'private-messages': 'teachtaireachtaí príobháideacha',
    'ai-conversations': 'comhráite leis an intleacht shaorga',
    files: 'comhaid',
    'source-code': 'cód foinse',
    'browsing-history': 'stair bhrabhsála',
    'usage-data': 'conas a úsáideann tú an tseirbhís',
    'payment-details': 'sonraí íocaíochta',
    'ip-address': 'seoladh IP',
    'login-details': 'sonraí logála isteach',
    ethnicity: 'tionscnamh eitneach',
    'political-opinions': 'tuairimí polaitiúla',
    religion: 'reiligiún',
    'philosophical-beliefs': 'creideamh fealsúnach',
    'trade-union-membership': 'ballraíocht i gceardchumann',
    'genetic-data': 'sonraí géiniteacha',
    'biometric-data': 'sonraí bithmhéadracha',
    health: 'sláinte',
    'sex-life': 'saol gnéis',
    'sexual-orientation': 'gnéaschlaonadh',
  },
};
