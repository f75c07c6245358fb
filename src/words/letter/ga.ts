import { intlDate } from '../intl.js';
import { say } from '../say.js';
import type { LetterWords } from './en.js';

const date = intlDate('ga-IE');

/**
 * Addresses the reader as "tú", and the organisation as "sibh". Names are the subject after a verb, or in apposition:
 * other words would change their beginning.
 */
export const ga: LetterWords = {
  lang: 'ga',
  dir: 'ltr',
  locale: 'ga-IE',

  form: {
    title: 'Scríobh litir agóide',
    intro: (platform, purpose, hasLogin) =>
      say`${hasLogin ? 'Mura féidir leat logáil isteach, nó mura bhfuil cuntas agat, úsáid' : 'Úsáid'} an litir seo chun a rá nach mian leat go n-úsáidfeadh ${platform} do shonraí ${purpose ?? 'ar an mbealach seo'}.`,
    right:
      'Tugann Airteagal 21 den GDPR an ceart duit agóid a dhéanamh mar gheall ar do chás féin. Is tusa a sheolann an litir.',
    otherWays: {
      login: 'An féidir leat logáil isteach? Más féidir, is féidir leat diúltú anseo freisin:',
      open: 'Gan logáil isteach, is féidir leat diúltú anseo freisin:',
    },
    open: {
      settings: (host) => say`Oscail an socrú ar ${host}`,
      form: (host) => say`Oscail an fhoirm ar ${host}`,
    },
    whoCanUse: (who) => say`Cé atá in ann é seo a dhéanamh: ${who}`,
    covers: (what) => say`Clúdaíonn sé: ${what}`,
    notCovers: (what) => say`Ní chlúdaíonn sé: ${what}`,
    write: 'Scríobh an litir',
    kept: 'Fanann an méid a scríobhann tú ar an leathanach seo. Ní stóráiltear é agus ní sheoltar é. Má dhúnann tú an leathanach, nó má athlódálann tú é, scriostar gach rud.',
    country: 'An tír ina bhfuil cónaí ort',
    countryHint:
      'Braitheann an eagraíocht a scríobhann tú chuici, agus an dlí atá i bhfeidhm, ar an tír sin. Mura bhfuil do thír ar an liosta, ní duitse an litir seo.',
    chooseCountry: 'Roghnaigh tír',
    otherLaw: (law) =>
      say`Tá dlí eile i bhfeidhm sa tír sin: ${law}. Is don GDPR agus don UK GDPR a scríobhadh an litir seo, agus mar sin ní féidir leat í a úsáid ansin.`,
    unknownLaw:
      'Is don GDPR agus don UK GDPR a scríobhadh an litir seo. Chomh fada agus is eol dúinn, níl ceachtar acu i bhfeidhm sa tír sin, agus mar sin ní féidir leat í a úsáid ansin.',
    way: 'Conas a sheolfaidh tú í?',
    ways: { post: 'Sa phost', email: 'Trí ríomhphost', form: 'Le foirm' },
    name: 'D’ainm',
    email: 'Do sheoladh ríomhphoist',
    emailHint: 'An bhfuil cuntas agat? Tabhair seoladh an chuntais sin.',
    profile: 'Do leathanach próifíle',
    profileHint: 'Má tá ceann agat. Tosaíonn an seoladh le https://.',
    situation: 'Do chás féin',
    situationHint:
      'Cén fáth a bhfuil tú ag déanamh agóide? Is leor idir abairt amháin agus cúig abairt i d’fhocail féin. Neartaíonn cúis shonrach d’agóid. Ná tabhair sonraí faoi do shláinte, faoi do chreideamh ná faoi dhaoine eile.',
    examples: 'Mar shampla:',
    situations: [
      'Roinn tú do shonraí blianta ó shin, chun críche eile.',
      'Léiríonn do shonraí rud éigin faoi do shláinte, faoi do reiligiún, faoi do cheardchumann nó faoi do thuairimí polaitiúla.',
      'Baineann do shonraí le do chuid oibre, le do chliaint nó le d’othair.',
      'Baineann do shonraí le do pháistí nó le daoine eile.',
    ],
    counter: (count, of) => say`Carachtair: ${String(count)} as ${String(of)} ar a mhéad`,
    englishCopy: 'Cuir cóip i mBéarla leis',
    englishCopyHint: 'Tá sé úsáideach má tá an eagraíocht i dtír eile. Ní aistrítear d’fhocail féin.',
    result: { post: 'Do litir', email: 'Do ríomhphost', form: 'Do théacs don fhoirm' },
    stillToWrite: (what) => say`Le líonadh fós: ${what}.`,
    missing: { name: 'd’ainm', email: 'do sheoladh ríomhphoist', situation: 'do chás féin' },
    copy: 'Cóipeáil',
    copied: 'Cóipeáladh an téacs. Greamaigh é i ríomhphost, i bhfoirm nó i gcáipéis.',
    selected:
      'Ní oibríonn an chóipeáil anseo. Tá an téacs roghnaithe anois: cóipeáil é le do bhrabhsálaí nó le do mhéarchlár.',
    print: 'Priontáil',
    unprinted: 'Nár tharla aon rud? Cóipeáil an téacs isteach i gcáipéis, agus priontáil an cháipéis.',
    save: 'Sábháil an comhad',
    saved: (file) => say`Lorg an comhad ${file} i measc na gcomhad íoslódáilte.`,
    mail: (address) => say`Scríobh ríomhphost chuig ${address}`,
    mailHint:
      'Tá an téacs rófhada don nasc thíos. Cóipeáil ar dtús é, oscail an ríomhphost, agus greamaigh an téacs ansin.',
    post: 'Priontáil an litir, agus seol sa phost í chuig an seoladh atá inti.',
    noAddress: 'Níl aon seoladh ar eolas againn don litir seo. Féach i ráiteas príobháideachais na heagraíochta.',
    paste: 'Cóipeáil an téacs, agus greamaigh san fhoirm é.',
    login: 'Ní mór duit a bheith in ann logáil isteach ansin.',
    proof: {
      sent: 'Coinnigh cóip, agus cruthúnas gur sheol tú í.',
      form: 'Tóg seat scáileáin den dearbhú.',
    },
    identity:
      'Ná seol cóip de do phas ná de do chárta aitheantais. Má iarrtar cóip ort, clúdaigh do ghrianghraf agus na huimhreacha.',
    limits:
      'Leis an litir seo, ní iarrann tú go scriosfaí do chuntas, ná an méid atá déanta cheana le do shonraí, amhail samhail intleachta saorga. Féadfaidh an eagraíocht diúltú má thaispeánann sí forais thathantacha.',
    complaint: (authority) =>
      say`Nach bhfuair tú freagra laistigh de mhí, nó ar diúltaíodh duit? Is féidir leat gearán a dhéanamh leis an údarás seo: ${authority}.`,
    stateAuthority: 'údarás cosanta sonraí an stáit sa Ghearmáin ina bhfuil cónaí ort',
  },

  letter: {
    lang: 'ga',
    dir: 'ltr',
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    blank: { name: '[d’ainm]', email: '[do sheoladh ríomhphoist]', situation: '[do chás féin]' },
    profile: (address) => say`Próifíl: ${address}`,
    attention: 'Chuig an oifigeach cosanta sonraí',
    subject: (law) => say`Agóid faoi Airteagal 21(1) den ${law}`,
    subjectLine: (subject) => say`Ábhar: ${subject}`,
    date,
    salutation: 'A chairde,',
    objection: (platform, purpose, law) =>
      say`Leis an litir seo, feidhmím mo cheart chun agóid a dhéanamh (Airteagal 21(1) den ${law}). Déanaim agóid i gcoinne na próiseála a dhéanann nó a dhéanfaidh ${platform} ar mo shonraí pearsanta ${purpose}.`,
    announcedPurpose: 'chun na críche a d’fhógair sibh',
    quotedPurpose: (purpose) => say`chun na críche seo: “${purpose}”`,
    // "do" also means "to" and "for": it means "your" after these words, and at the beginning
    addressesReader:
      /(?<!\p{L})(?:th?usa|th?ú|sibh(?:se)?|bhur|agat|agaibh|duit(?:se)?|daoibh|leat|libh|ort|oraibh|uait|uaibh|chugat|chugaibh|fút|fúibh|díot|díbh|ionat|ionaibh)(?!\p{L})|(?:^|(?<!\p{L})(?:le|ar|as|i|ó|faoi|trí|chun|de|chuig|roimh|agus|nó) )(?:do |d’)/iu,
    from: (day) => say`Baineann sé seo le húsáid mo shonraí ón ${date(day)} ar aghaidh.`,
    scope:
      'Clúdaíonn m’agóid mo shonraí pearsanta go léir a úsáideann sibh nó ar mian libh iad a úsáid chuige seo, lena n-áirítear sonraí ón am roimh an lá inniu.',
    groups: 'Clúdaíonn sí, ar a laghad:',
    basis: {
      e: (law) =>
        say`Luann sibh mar bhunús leis an úsáid seo cúram a dhéantar ar mhaithe le leas an phobail (Airteagal 6(1)(e) den ${law}). Ní ghlacaim leis go bhfuil gá leis an úsáid chuige sin.`,
      f: (law) =>
        say`Luann sibh leasanna dlisteanacha mar bhunús leis an úsáid seo (Airteagal 6(1)(f) den ${law}). Ní ghlacaim leis go bhfuil sáraíocht acu sin ar mo leasanna, ar mo chearta agus ar mo shaoirsí.`,
      unknown: (law) =>
        say`Níl a fhios agam cén bunús dlí atá agaibh leis an úsáid seo. Clúdaíonn m’agóid gach úsáid atá bunaithe ar Airteagal 6(1)(e) nó (f) den ${law}.`,
    },
    noConsent: (law) =>
      say`Ní thoilím leis seo. A mhéid a mheasann sibh gur thoiligh mé, tarraingím siar an toiliú sin (Airteagal 7(3) den ${law}).`,
    situation: 'Mo staid leithleach féin:',
    demand: 'Dá bhrí sin, iarraim oraibh:',
    stop: {
      running: 'stop a chur leis an úsáid seo de mo shonraí pearsanta;',
      onHold: 'stop a chur leis an úsáid seo de mo shonraí pearsanta, agus gan tosú uirthi arís;',
      other: 'stop a chur leis an úsáid seo de mo shonraí pearsanta, nó gan tosú uirthi;',
    },
    demands: (law) => [
      say`gan mo shonraí a úsáid chuige seo fad is atá m’agóid á breithniú agaibh (Airteagal 18(1)(d) den ${law});`,
      say`mo shonraí a léirscriosadh as bailiúcháin a rinne sibh chuige seo agus nár úsáid sibh fós (Airteagal 17(1)(c) den ${law});`,
      say`é seo a chur in iúl do gach faighteoir ar nocht sibh na sonraí dó chuige seo, lena n-áirítear eagraíochtaí gaolmhara (Airteagal 19 den ${law}).`,
    ],
    refusal: (law) =>
      say`Má dhiúltaíonn sibh, iarraim oraibh na forais dhlisteanacha thathantacha a bhfuil sibh ag brath orthu a lua, agus a mhíniú cén fáth, dar libh, a bhfuil sáraíocht acu ar mo leasanna, ar mo chearta agus ar mo shaoirsí. Tá sé de dhualgas oraibh na forais sin a thaispeáint (Airteagal 21(1) den ${law}).`,
    answer: (law) =>
      say`Iarraim oraibh a dhearbhú dom i scríbhinn, laistigh de mhí amháin ón lá a fhaigheann sibh an agóid seo, cad atá déanta agaibh agus cén dáta óna bhfuil feidhm leis (Airteagal 12(3) den ${law}). Tá sé seo saor in aisce (Airteagal 12(5) den ${law}). Má bhíonn tionchar ag m’agóid ar an úsáid a bhainim as bhur seirbhísí, iarraim oraibh é sin a chur in iúl dom roimh ré.`,
    complaint: (authority, law) =>
      say`Mura dtagaimid ar réiteach, is féidir liom gearán a thaisceadh leis an údarás maoirseachta ${authority === undefined ? 'sa stát cónaidhme sa Ghearmáin ina bhfuil cónaí orm' : say`sa tír ina bhfuil cónaí orm (${authority})`}, agus dul chun na cúirte${law ? say` (Airteagail 77 agus 79 den ${law})` : ''}.`,
    closing: 'Is mise, le meas,',
    file: 'litir-agoide.txt',
  },
};
