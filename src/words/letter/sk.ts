import { intlDate } from '../intl.js';
import { agreeing, say, type Name, type Text } from '../say.js';
import type { LetterWords } from './en.js';

const date = intlDate('sk-SK');

/** An authority in the dative: a Slovak name is inflected, other names follow "orgánu". */
const toAuthority = (authority: Name, after: string): Text =>
  authority.lang === undefined
    ? say`${{ ...authority, text: authority.text.replace(/^Úrad /u, 'Úradu ') }}`
    : say`${after} ${authority}`;

/** Platforms occur only in the nominative, before a verb in the present tense, which has no gender. */
export const sk: LetterWords = {
  lang: 'sk',
  dir: 'ltr',
  locale: 'sk-SK',

  form: {
    title: 'Napísať námietku',
    intro: (platform, purpose, hasLogin) =>
      say`Týmto listom môžete${hasLogin ? ' aj bez prihlásenia a bez účtu' : ''} namietať proti tomu, že ${platform} ${agreeing(platform, 'používa alebo chce používať', 'používajú alebo chcú používať')} vaše údaje ${purpose ?? 'týmto spôsobom'}.`,
    right:
      'Článok 21 GDPR vám dáva právo namietať z dôvodov, ktoré sa týkajú vašej konkrétnej situácie. List odosielate vy, nie my.',
    otherWays: {
      login: 'Môžete sa prihlásiť? Potom môžete odmietnuť aj tu:',
      open: 'Bez prihlásenia môžete odmietnuť aj tu:',
    },
    open: {
      settings: (host) => say`Otvoriť nastavenia na webe ${host}`,
      form: (host) => say`Otvoriť formulár na webe ${host}`,
    },
    whoCanUse: (who) => say`Kto to môže urobiť: ${who}`,
    covers: (what) => say`Na čo sa to vzťahuje: ${what}`,
    notCovers: (what) => say`Na čo sa to nevzťahuje: ${what}`,
    write: 'Napísať list',
    kept: 'Čo napíšete, zostane na tejto stránke. Nič sa neukladá ani neodosiela. Ak stránku zatvoríte alebo znova načítate, text sa stratí.',
    country: 'Krajina, v ktorej bývate',
    countryHint:
      'Od nej závisí, komu píšete a podľa akého zákona. Ak vaša krajina nie je v zozname, tento list nie je pre vás.',
    chooseCountry: 'Vyberte krajinu',
    otherLaw: (law) =>
      say`V tejto krajine platí iný zákon: ${law}. Tento list je určený pre GDPR a UK GDPR. Preto ho tam nemôžete použiť.`,
    unknownLaw:
      'Tento list je určený pre GDPR a UK GDPR. Pokiaľ vieme, v tejto krajine neplatí ani jeden z nich. List tam preto nemôžete použiť.',
    way: 'Ako námietku pošlete?',
    ways: { post: 'Poštou', email: 'E-mailom', form: 'Cez formulár' },
    name: 'Vaše meno',
    email: 'Vaša e-mailová adresa',
    emailHint: 'Máte účet? Uveďte adresu, ktorú máte v tomto účte.',
    profile: 'Vaša profilová stránka',
    profileHint: 'Ak ju máte. Adresa sa začína na https://.',
    situation: 'Vaša konkrétna situácia',
    situationHint:
      'Prečo namietate? Stačí jedna až päť viet vlastnými slovami. Konkrétny dôvod vašu námietku posilní. Neuvádzajte podrobnosti o svojom zdraví, viere ani o iných ľuďoch.',
    examples: 'Napríklad:',
    situations: [
      'Svoje údaje ste poskytli pred rokmi na iný účel.',
      'Vaše údaje prezrádzajú niečo o vašom zdraví, viere, členstve v odboroch alebo politických názoroch.',
      'Vaše údaje sa týkajú vašej práce, klientov alebo pacientov.',
      'Vaše údaje sa týkajú vašich detí alebo iných ľudí.',
    ],
    counter: (count, of) => say`${String(count)} z najviac ${String(of)} znakov`,
    englishCopy: 'Pridať kópiu v angličtine',
    englishCopyHint: 'Hodí sa, ak organizácia sídli v inej krajine. Čo napíšete, sa neprekladá.',
    result: { post: 'Váš list', email: 'Váš e-mail', form: 'Váš text do formulára' },
    stillToWrite: (what) => say`Ešte chýba: ${what}.`,
    missing: { name: 'vaše meno', email: 'vaša e-mailová adresa', situation: 'vaša konkrétna situácia' },
    copy: 'Kopírovať',
    copied: 'Skopírované. Vložte text do e-mailu, formulára alebo dokumentu.',
    selected: 'Kopírovanie tu nefunguje. Text je teraz označený: skopírujte ho cez prehliadač alebo klávesnicou.',
    print: 'Vytlačiť',
    unprinted: 'Nič sa nedeje? Skopírujte text do dokumentu a vytlačte dokument.',
    save: 'Uložiť súbor',
    saved: (file) => say`Súbor ${file} nájdete medzi stiahnutými súbormi.`,
    mail: (address) => say`Napísať e-mail na adresu ${address}`,
    mailHint: 'Text je pre odkaz nižšie pridlhý. Najprv ho skopírujte, potom otvorte e-mail a vložte ho tam.',
    post: 'List vytlačte a pošlite na adresu, ktorá je v ňom uvedená.',
    noAddress:
      'Adresu pre tento list nepoznáme. Pozrite sa do informácií o ochrane osobných údajov, ktoré organizácia zverejňuje.',
    paste: 'Text skopírujte a vložte do formulára.',
    login: 'Musíte sa tam vedieť prihlásiť.',
    proof: {
      sent: 'Uschovajte si kópiu a doklad o odoslaní.',
      form: 'Urobte si snímku obrazovky s potvrdením.',
    },
    identity: 'Neprikladajte kópiu dokladu totožnosti. Ak ju od vás budú žiadať, zakryte na nej fotografiu a čísla.',
    limits:
      'Námietkou nežiadate vymazať účet ani to, čo už z vašich údajov vzniklo, napríklad model AI. Organizácia môže námietku odmietnuť, ak preukáže nevyhnutné dôvody.',
    complaint: (authority) =>
      say`Nedostali ste do mesiaca odpoveď alebo vašu námietku odmietli? Môžete podať sťažnosť ${toAuthority(authority, 'dozornému orgánu')}.`,
    // in the dative, for the sentence above
    stateAuthority: 'dozornému orgánu vašej spolkovej krajiny',
  },

  letter: {
    lang: 'sk',
    dir: 'ltr',
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    blank: { name: '[vaše meno]', email: '[vaša e-mailová adresa]', situation: '[vaša konkrétna situácia]' },
    profile: (address) => say`Profil: ${address}`,
    attention: 'Do rúk zodpovednej osoby pre ochranu osobných údajov',
    subject: (law) => say`Námietka podľa čl. 21 ods. 1 ${law}`,
    subjectLine: (subject) => say`Vec: ${subject}`,
    date,
    salutation: 'Vážená pani, vážený pán,',
    objection: (platform, purpose, law) =>
      say`týmto uplatňujem svoje právo namietať (čl. 21 ods. 1 ${law}). Namietam proti tomu, že ${platform} ${agreeing(platform, 'spracúva alebo chce spracúvať', 'spracúvajú alebo chcú spracúvať')} moje osobné údaje ${purpose}.`,
    announcedPurpose: 'na účel, ktorý ste oznámili',
    quotedPurpose: (purpose) => say`na tento účel: „${purpose}“`,
    addressesReader:
      /(?<!\p{L})(?:vy|vás|vám|vami|váš(?:ho|mu)?|vaš(?:[aeiu]|ej|ou|om|ich|imi?)|ste|ty|teba|ťa|tebe|ti|tebou|tvoj\p{L}*)(?!\p{L})/iu,
    from: (day) => say`Ide o používanie mojich údajov od ${date(day)}.`,
    scope:
      'Moja námietka sa vzťahuje na všetky moje osobné údaje, ktoré na tento účel používate alebo chcete používať, a to aj na údaje spred dnešného dňa.',
    groups: 'Vzťahuje sa prinajmenšom na tieto údaje:',
    basis: {
      e: (law) =>
        say`Toto spracúvanie zakladáte na plnení úlohy vo verejnom záujme (čl. 6 ods. 1 písm. e) ${law}). Popieram, že je na splnenie tejto úlohy nevyhnutné.`,
      f: (law) =>
        say`Toto spracúvanie zakladáte na oprávnených záujmoch (čl. 6 ods. 1 písm. f) ${law}). Popieram, že tieto záujmy prevažujú nad mojimi záujmami, právami a slobodami.`,
      unknown: (law) =>
        say`Nie je mi známe, na akom právnom základe toto spracúvanie zakladáte. Moja námietka sa vzťahuje na každé spracúvanie podľa čl. 6 ods. 1 písm. e) alebo f) ${law}.`,
    },
    noConsent: (law) =>
      say`Na toto spracúvanie nedávam súhlas. Ak môj súhlas predpokladáte, týmto ho odvolávam (čl. 7 ods. 3 ${law}).`,
    situation: 'Moja konkrétna situácia:',
    demand: 'Preto Vás žiadam, aby ste:',
    stop: {
      running: 'ukončili toto spracúvanie mojich osobných údajov;',
      onHold: 'ukončili toto spracúvanie mojich osobných údajov a neobnovili ho;',
      other: 'ukončili toto spracúvanie mojich osobných údajov alebo ho ani nezačali;',
    },
    demands: (law) => [
      say`moje údaje na tento účel nepoužívali, kým budete moju námietku posudzovať (čl. 18 ods. 1 písm. d) ${law});`,
      say`vymazali moje údaje zo súborov údajov, ktoré ste na tento účel vytvorili a zatiaľ nepoužili (čl. 17 ods. 1 písm. c) ${law});`,
      say`oznámili to každému, komu ste údaje na tento účel poskytli, a to aj organizáciám, ktoré sú s Vami prepojené (čl. 19 ${law}).`,
    ],
    refusal: (law) =>
      say`Ak mojej námietke nevyhoviete, uveďte, prosím, nevyhnutné oprávnené dôvody, na ktoré sa odvolávate, a vysvetlite, ako ste ich posúdili vo vzťahu k mojim záujmom, právam a slobodám. Preukázať tieto dôvody musíte Vy (čl. 21 ods. 1 ${law}).`,
    answer: (law) =>
      say`Písomne mi, prosím, do jedného mesiaca od doručenia tejto námietky potvrďte, aké opatrenia ste prijali a od ktorého dňa (čl. 12 ods. 3 ${law}). Je to bezplatné (čl. 12 ods. 5 ${law}). Ak bude mať moja námietka vplyv na to, ako môžem využívať Vaše služby, oznámte mi to, prosím, vopred.`,
    complaint: (authority, law) =>
      say`Ak nenájdeme riešenie, môžem podať sťažnosť dozornému orgánu ${authority === undefined ? 'nemeckej spolkovej krajiny, v ktorej bývam' : say`krajiny, v ktorej bývam, teda ${toAuthority(authority, 'orgánu')}`}, a obrátiť sa na súd${law ? say` (čl. 77 a 79 ${law})` : ''}.`,
    closing: 'S pozdravom',
    file: 'namietka.txt',
  },
};
