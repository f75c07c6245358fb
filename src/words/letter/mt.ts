import { intlDate } from '../intl.js';
import { agreeing, say, type Name, type Text } from '../say.js';
import type { LetterWords } from './en.js';

const date = intlDate('mt-MT');

/**
 * A platform as the subject of a verb, in the feminine singular or the plural, after "li", whose vowel replaces that of
 * "il-".
 */
const afterLi = (platform: Name): Text => (platform.plural ? platform : say`l-pjattaforma ${platform}`);

/** Adds the article to the Maltese name of an authority. */
const il = (authority: Name): Text => say`${/^[aeiou]/i.test(authority.text) ? 'l' : 'il'}-${authority}`;

/**
 * Addresses the reader in the singular, and the organisation in the plural. No name and no day follows a preposition,
 * which would merge with its article.
 */
export const mt: LetterWords = {
  lang: 'mt',
  dir: 'ltr',
  locale: 'mt-MT',

  form: {
    title: 'Ikteb ittra ta’ oġġezzjoni',
    intro: (platform, purpose, hasLogin) =>
      say`${hasLogin ? 'Jekk ma tistax tidħol fil-kont tiegħek jew m’għandekx kont, uża' : 'Uża'} din l-ittra biex tgħid li ma tridx li ${afterLi(platform)} ${agreeing(platform, 'tuża d-data', 'jużaw id-data')} personali tiegħek ${purpose ?? 'b’dan il-mod'}.`,
    right:
      'L-Artikolu 21 tal-GDPR jagħtik id-dritt li toġġezzjona minħabba s-sitwazzjoni partikolari tiegħek. L-ittra tibgħatha int.',
    otherWays: {
      login: 'Tista’ tidħol fil-kont tiegħek? Mela tista’ tgħid le hawn ukoll:',
      open: 'Mingħajr ma tidħol f’kont, tista’ tgħid le hawn ukoll:',
    },
    open: {
      settings: (host) => say`Iftaħ is-setting fuq ${host}`,
      form: (host) => say`Iftaħ il-formola fuq ${host}`,
    },
    whoCanUse: (who) => say`Min jista’ jagħmel dan: ${who}`,
    covers: (what) => say`X’ikopri: ${what}`,
    notCovers: (what) => say`X’ma jkoprix: ${what}`,
    write: 'Ikteb l-ittra',
    kept: 'Dak li tikteb jibqa’ f’din il-paġna. Ma jinħażinx u ma jintbagħatx. Jekk tagħlaq jew tiftaħ il-paġna mill-ġdid, jitħassar kollox.',
    country: 'Il-pajjiż fejn tgħix',
    countryHint:
      'Minn dan jiddependi lil min tikteb u liema liġi tapplika. Jekk pajjiżek mhux fil-lista, din l-ittra mhix għalik.',
    chooseCountry: 'Agħżel pajjiż',
    otherLaw: (law) =>
      say`F’dak il-pajjiż tapplika liġi oħra: ${law}. Din l-ittra saret għall-GDPR u għall-UK GDPR, u għalhekk ma tistax tużaha hemm.`,
    unknownLaw:
      'Din l-ittra saret għall-GDPR u għall-UK GDPR. Sa fejn nafu, l-ebda waħda minn dawn il-liġijiet ma tapplika f’dak il-pajjiż, u għalhekk ma tistax tużaha hemm.',
    way: 'Kif se tibgħatha?',
    ways: { post: 'Bil-posta', email: 'B’email', form: 'B’formola' },
    name: 'Ismek',
    email: 'L-indirizz tal-email tiegħek',
    emailHint: 'Għandek kont? Mela agħti l-indirizz ta’ dak il-kont.',
    profile: 'Il-paġna tal-profil tiegħek',
    profileHint: 'Jekk għandek waħda. L-indirizz jibda b’https://.',
    situation: 'Is-sitwazzjoni partikolari tiegħek',
    situationHint:
      'Għaliex qed toġġezzjona? Biżżejjed minn sentenza waħda sa ħames sentenzi bi kliemek. Raġuni konkreta ssaħħaħ l-oġġezzjoni tiegħek. Tagħtix dettalji dwar saħħtek, it-twemmin tiegħek jew nies oħra.',
    examples: 'Pereżempju:',
    situations: [
      'Qsamt id-data tiegħek snin ilu, għal skop ieħor.',
      'Id-data tiegħek turi xi ħaġa dwar is-saħħa, ir-reliġjon, it-trade union jew l-opinjonijiet politiċi tiegħek.',
      'Id-data tiegħek hija dwar xogħlok, il-klijenti jew il-pazjenti tiegħek.',
      'Id-data tiegħek hija dwar uliedek jew dwar nies oħra.',
    ],
    counter: (count, of) => say`Karattri: ${String(count)} minn massimu ta’ ${String(of)}`,
    englishCopy: 'Żid kopja bl-Ingliż',
    englishCopyHint: 'Utli jekk l-organizzazzjoni tinsab f’pajjiż ieħor. Kliemek stess ma jiġix tradott.',
    result: { post: 'L-ittra tiegħek', email: 'L-email tiegħek', form: 'It-test tiegħek għall-formola' },
    stillToWrite: (what) => say`Għad jonqos: ${what}.`,
    missing: {
      name: 'ismek',
      email: 'l-indirizz tal-email tiegħek',
      situation: 'is-sitwazzjoni partikolari tiegħek',
    },
    copy: 'Ikkopja',
    copied: 'It-test ġie kkupjat. Waħħlu f’email, f’formola jew f’dokument.',
    selected: 'L-ikkupjar ma jaħdimx hawn. It-test issa huwa magħżul: ikkopjah bil-browser jew bit-tastiera.',
    print: 'Ipprintja',
    unprinted: 'Ma jiġri xejn? Mela kkopja t-test f’dokument u pprintjah.',
    save: 'Issejvja l-fajl',
    saved: (file) => say`Fittex il-fajl ${file} fost id-downloads tiegħek.`,
    mail: (address) => say`Ikteb email lil ${address}`,
    mailHint: 'It-test huwa twil wisq għal-link ta’ hawn taħt. L-ewwel ikkopjah, imbagħad iftaħ l-email u waħħlu hemm.',
    post: 'Ipprintja l-ittra. Ibgħatha bil-posta fl-indirizz li hemm fiha.',
    noAddress: 'Ma nafux b’indirizz għal din l-ittra. Fittex fid-dikjarazzjoni tal-privatezza tal-organizzazzjoni.',
    paste: 'Ikkopja t-test u waħħlu fil-formola.',
    login: 'Trid tkun tista’ tidħol f’kont hemm.',
    proof: { sent: 'Żomm kopja, u prova li bgħattha.', form: 'Ħu screenshot tal-konferma.' },
    identity:
      'Tibgħatx kopja tal-passaport jew tal-karta tal-identità tiegħek. Jekk jitolbuk waħda, għatti r-ritratt u n-numri.',
    limits:
      'B’din l-ittra ma titlobx li jitħassar il-kont tiegħek, jew dak li diġà sar bid-data tiegħek, bħal mudell tal-IA. L-organizzazzjoni tista’ tirrifjuta jekk turi raġunijiet konvinċenti.',
    complaint: (authority) =>
      say`Xahar mingħajr tweġiba, jew rifjut? Tista’ tressaq ilment quddiem ${authority.lang === undefined ? il(authority) : say`l-awtorità ${authority}`}.`,
    stateAuthority: 'awtorità tal-protezzjoni tad-data tal-istat federali tiegħek',
  },

  letter: {
    lang: 'mt',
    dir: 'ltr',
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    blank: {
      name: '[ismek]',
      email: '[l-indirizz tal-email tiegħek]',
      situation: '[is-sitwazzjoni partikolari tiegħek]',
    },
    profile: (address) => say`Profil: ${address}`,
    attention: 'Għall-attenzjoni tal-uffiċjal tal-protezzjoni tad-data',
    subject: (law) => say`Oġġezzjoni skont l-Artikolu 21(1) tal-${law}`,
    subjectLine: (subject) => say`Suġġett: ${subject}`,
    date,
    salutation: 'Għeżież Sinjuri,',
    objection: (platform, purpose, law) =>
      say`Permezz ta’ din l-ittra qed neżerċita d-dritt tiegħi ta’ oġġezzjoni (l-Artikolu 21(1) tal-${law}). Noġġezzjona li ${afterLi(platform)} ${agreeing(platform, 'tipproċessa d-data', 'jipproċessaw id-data')} personali tiegħi ${purpose}.`,
    announcedPurpose: 'għall-fini li ħabbartu',
    quotedPurpose: (purpose) => say`għal dan il-fini: “${purpose}”`,
    addressesReader:
      /(?<!\p{L})(?:inti?|intom|\p{L}*(?:għek|għkom|lek|lkom)|(?:għali|bi|fi|juri)k(?:om)?|(?:minn|fuq|dwar|jgħin)(?:ek|kom)|(?:ism|xogħl|ulied|saħħt)(?:ek|ok|kom))(?!\p{L})/iu,
    from: (day) => say`Dan jikkonċerna l-użu tad-data personali tiegħi li jibda f’dan il-jum: ${date(day)}.`,
    scope:
      'L-oġġezzjoni tiegħi tkopri d-data personali kollha tiegħi li tużaw jew li tridu tużaw għal dan, inkluża dik minn qabel illum.',
    groups: 'Din tkopri mill-inqas:',
    basis: {
      e: (law) =>
        say`Tibbażaw dan l-użu fuq kompitu li jsir fl-interess pubbliku (l-Artikolu 6(1)(e) tal-${law}). Ma naqbilx li l-użu huwa meħtieġ għal dan.`,
      f: (law) =>
        say`Tibbażaw dan l-użu fuq interessi leġittimi (l-Artikolu 6(1)(f) tal-${law}). Ma naqbilx li dawn jegħlbu l-interessi, id-drittijiet u l-libertajiet tiegħi.`,
      unknown: (law) =>
        say`Ma nafx x’inhi l-bażi legali ta’ dan l-użu. L-oġġezzjoni tiegħi tkopri kull użu bbażat fuq l-Artikolu 6(1)(e) jew (f) tal-${law}.`,
    },
    noConsent: (law) =>
      say`Ma nagħtix il-kunsens tiegħi għal dan. Sa fejn tqisu li tajt il-kunsens tiegħi, qed nirtirah (l-Artikolu 7(3) tal-${law}).`,
    situation: 'Is-sitwazzjoni partikolari tiegħi:',
    demand: 'Għalhekk nitlobkom:',
    stop: {
      running: 'twaqqfu dan l-użu tad-data personali tiegħi;',
      onHold: 'twaqqfu dan l-użu tad-data personali tiegħi, u ma terġgħux tibdewh;',
      other: 'twaqqfu dan l-użu tad-data personali tiegħi, jew ma tibdewhx;',
    },
    demands: (law) => [
      say`ma tużawx id-data personali tiegħi għal dan waqt li tkunu qed tikkunsidraw l-oġġezzjoni tiegħi (l-Artikolu 18(1)(d) tal-${law});`,
      say`tħassru d-data personali tiegħi minn ġabriet ta’ data li għamiltu għal dan u li għadkom ma użajtux (l-Artikolu 17(1)(c) tal-${law});`,
      say`tinfurmaw b’dan lil kull min żvelajtulu d-data personali tiegħi għal dan, inklużi organizzazzjonijiet affiljati (l-Artikolu 19 tal-${law}).`,
    ],
    refusal: (law) =>
      say`Jekk tirrifjutaw, jekk jogħġobkom semmu r-raġunijiet leġittimi konvinċenti li fuqhom tibbażaw ir-rifjut, u spjegaw għaliex tqisu li dawn jegħlbu l-interessi, id-drittijiet u l-libertajiet tiegħi. L-obbligu li turu dawn ir-raġunijiet huwa tagħkom (l-Artikolu 21(1) tal-${law}).`,
    answer: (law) =>
      say`Jekk jogħġobkom ikkonfermawli bil-miktub, fi żmien xahar minn meta tirċievu din l-oġġezzjoni, x’għamiltu u minn liema jum (l-Artikolu 12(3) tal-${law}). Dan isir mingħajr ħlas (l-Artikolu 12(5) tal-${law}). Jekk l-oġġezzjoni tiegħi jkollha konsegwenzi għall-użu tiegħi tas-servizzi tagħkom, jekk jogħġobkom għarrfuni minn qabel.`,
    complaint: (authority, law) =>
      say`Jekk ma nsibux soluzzjoni, nista’ nressaq ilment quddiem l-awtorità superviżorja ${authority === undefined ? 'tal-istat federali Ġermaniż fejn ngħix' : say`tal-pajjiż fejn ngħix, ${authority.lang === undefined ? il(authority) : authority}`}, u nfittex rimedju quddiem il-qorti${law ? say` (l-Artikoli 77 u 79 tal-${law})` : ''}.`,
    closing: 'Tislijiet,',
    file: 'ittra-ta-oggezzjoni.txt',
  },
};
