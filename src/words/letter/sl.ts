import type { Day } from '../../model/day.js';
import { intlDate } from '../intl.js';
import { agreeing, say, type Name, type Text } from '../say.js';
import type { LetterWords } from './en.js';

const date = intlDate('sl-SI');

/** After "od": "3. novembra 2025". `Intl` returns only the nominative of a month. */
const dateInGenitive = (day: Day): string =>
  date(day).replace(/\p{L}+/u, (month) => `${month.replace(/ar$/, 'arj').replace(/e([cr])$/, '$1')}a`);

/** An authority after "pri": the Slovenian commissioner is inflected, other names follow "organu". */
const atAuthority = (authority: Name): Text =>
  authority.lang === undefined
    ? { ...authority, text: authority.text.replace(/^Informacijski pooblaščenec/, 'Informacijskem pooblaščencu') }
    : say`organu ${authority}`;

export const sl: LetterWords = {
  lang: 'sl',
  dir: 'ltr',
  locale: 'sl-SI',

  form: {
    title: 'Napišite pismo z ugovorom',
    intro: (platform, purpose, hasLogin) =>
      say`${hasLogin ? 'Če se ne morete prijaviti ali nimate računa, lahko s tem pismom' : 'S tem pismom lahko'} zahtevate, naj ${platform} ne ${agreeing(platform, 'uporablja', 'uporabljajo')} vaših podatkov ${purpose ?? 'na ta način'}.`,
    right: 'Člen 21 GDPR vam daje pravico, da zaradi svojega posebnega položaja ugovarjate. Pismo pošljete sami.',
    otherWays: {
      login: 'Če se lahko prijavite, lahko uporabo zavrnete tudi tukaj:',
      open: 'Brez prijave lahko uporabo zavrnete tudi tukaj:',
    },
    open: {
      settings: (host) => say`Odprite nastavitev na strani ${host}`,
      form: (host) => say`Odprite obrazec na strani ${host}`,
    },
    whoCanUse: (who) => say`Kdo lahko to stori: ${who}`,
    covers: (what) => say`Za kaj velja: ${what}`,
    notCovers: (what) => say`Za kaj ne velja: ${what}`,
    write: 'Napišite pismo',
    kept: 'Kar vpišete, ostane na tej strani. Nič se ne shrani in nič se ne pošlje. Če stran zaprete ali znova naložite, vse vpisano izgine.',
    country: 'Država, v kateri živite',
    countryHint:
      'Od nje je odvisno, komu pišete in kateri zakon velja. Če vaše države ni na seznamu, to pismo ni za vas.',
    chooseCountry: 'Izberite državo',
    otherLaw: (law) =>
      say`V tej državi velja drug zakon: ${law}. To pismo je napisano za GDPR in UK GDPR, zato ga tam ne morete uporabiti.`,
    unknownLaw:
      'To pismo je napisano za GDPR in UK GDPR. Kolikor nam je znano, v tej državi ne velja nobeden od njiju, zato ga tam ne morete uporabiti.',
    way: 'Kako boste poslali ugovor?',
    ways: { post: 'Po pošti', email: 'Po e-pošti', form: 'Z obrazcem' },
    name: 'Vaše ime in priimek',
    email: 'Vaš e-naslov',
    emailHint: 'Če imate račun, navedite e-naslov tega računa.',
    profile: 'Vaša profilna stran',
    profileHint: 'Če jo imate. Naslov se začne s https://.',
    situation: 'Vaš posebni položaj',
    situationHint:
      'Zakaj ugovarjate? Dovolj je od 1 do 5 stavkov z vašimi besedami. Konkreten razlog okrepi vaš ugovor. Ne navajajte podrobnosti o svojem zdravju, o svojem prepričanju ali o drugih ljudeh.',
    examples: 'Na primer:',
    situations: [
      'Podatke ste delili pred leti, za drug namen.',
      'Vaši podatki razkrivajo kaj o vašem zdravju, veri, sindikatu ali političnih stališčih.',
      'Vaši podatki se nanašajo na vaše delo, vaše stranke ali vaše paciente.',
      'Vaši podatki se nanašajo na vaše otroke ali druge ljudi.',
    ],
    counter: (count, of) => say`${String(count)} od največ ${String(of)} znakov`,
    englishCopy: 'Dodajte kopijo v angleščini',
    englishCopyHint: 'Koristno, če je organizacija v drugi državi. Vaše besede se ne prevedejo.',
    result: { post: 'Vaše pismo', email: 'Vaše e-sporočilo', form: 'Vaše besedilo za obrazec' },
    stillToWrite: (what) => say`Manjka še: ${what}.`,
    missing: { name: 'vaše ime in priimek', email: 'vaš e-naslov', situation: 'vaš posebni položaj' },
    copy: 'Kopirajte',
    copied: 'Kopirano. Besedilo prilepite v e-sporočilo, obrazec ali dokument.',
    selected: 'Kopiranje tukaj ne deluje. Besedilo je zdaj označeno: kopirajte ga z brskalnikom ali s tipkovnico.',
    print: 'Natisnite',
    unprinted: 'Če se nič ne zgodi, kopirajte besedilo v dokument in natisnite ta dokument.',
    save: 'Shranite datoteko',
    saved: (file) => say`Datoteko ${file} poiščite med prenosi.`,
    mail: (address) => say`Pošljite e-sporočilo na naslov ${address}`,
    mailHint:
      'Besedilo je predolgo za spodnjo povezavo. Najprej ga kopirajte, nato odprite e-sporočilo in ga prilepite vanj.',
    post: 'Natisnite pismo in ga pošljite na naslov, ki je v njem.',
    noAddress: 'Naslova za to pismo ne poznamo. Poiščite ga v izjavi o zasebnosti te organizacije.',
    paste: 'Kopirajte besedilo in ga prilepite v obrazec.',
    login: 'Tam se je treba prijaviti.',
    proof: { sent: 'Shranite kopijo in dokazilo o oddaji.', form: 'Naredite posnetek zaslona s potrditvijo.' },
    identity:
      'Ne prilagajte kopije potnega lista ali osebne izkaznice. Če jo od vas zahtevajo, zakrijte fotografijo in številke.',
    limits:
      'S tem pismom ne zahtevate izbrisa svojega računa niti izbrisa tega, kar je z vašimi podatki že nastalo, na primer modela umetne inteligence. Organizacija sme ugovor zavrniti, če dokaže nujne razloge.',
    complaint: (authority) =>
      say`Če v enem mesecu ne dobite odgovora ali je ugovor zavrnjen, lahko pritožbo vložite pri ${atAuthority(authority)}.`,
    // in the locative, after "pri" in the sentence above
    stateAuthority: 'organu za varstvo podatkov vaše nemške zvezne dežele',
  },

  letter: {
    lang: 'sl',
    dir: 'ltr',
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    blank: { name: '[vaše ime in priimek]', email: '[vaš e-naslov]', situation: '[vaš posebni položaj]' },
    profile: (address) => say`Profil: ${address}`,
    attention: 'Pooblaščeni osebi za varstvo podatkov',
    // "obdelava na podlagi člena 21" would mean that the article is the basis of the processing
    subject: (law) => say`Ugovor zoper obdelavo osebnih podatkov (člen 21(1) ${law})`,
    subjectLine: (subject) => say`Zadeva: ${subject}`,
    date,
    salutation: 'Spoštovani,',
    objection: (platform, purpose, law) =>
      say`s tem dopisom uveljavljam pravico do ugovora (člen 21(1) ${law}). Ugovarjam temu, da ${platform} ${agreeing(platform, 'obdeluje', 'obdelujejo')} moje osebne podatke ${purpose}.`,
    announcedPurpose: 'za namen, ki ste ga napovedali',
    quotedPurpose: (purpose) => say`za ta namen: »${purpose}«`,
    // "ti" also means "these": then a purpose is quoted unnecessarily
    addressesReader:
      /(?<!\p{L})(?:vi|vidv[ae]|va[sm]|vam[ai]|vaju|ti|teb[ei]|teboj|tabo|(?:vaš|vajin|tvoj)(?:[aeiou]|eg?a|emu?|i[hm]i?|ima)?)(?!\p{L})/iu,
    from: (day) => say`Gre za uporabo mojih podatkov od ${dateInGenitive(day)} naprej.`,
    scope:
      'Moj ugovor zajema vse moje osebne podatke, ki jih uporabljate ali nameravate uporabljati za ta namen, tudi podatke iz časa pred današnjim dnem.',
    groups: 'Mednje vsekakor spadajo:',
    basis: {
      e: (law) =>
        say`To obdelavo opirate na opravljanje naloge v javnem interesu (točka (e) člena 6(1) ${law}). Oporekam temu, da je obdelava za to potrebna.`,
      f: (law) =>
        say`To obdelavo opirate na zakonite interese (točka (f) člena 6(1) ${law}). Oporekam temu, da ti interesi prevladajo nad mojimi interesi, pravicami in svoboščinami.`,
      unknown: (law) =>
        say`Ni mi znano, na katero pravno podlago opirate to obdelavo. Moj ugovor zajema vsako obdelavo na podlagi točke (e) ali (f) člena 6(1) ${law}.`,
    },
    noConsent: (law) =>
      say`V to ne privolim. Če štejete, da moja privolitev obstaja, jo s tem dopisom preklicujem (člen 7(3) ${law}).`,
    situation: 'Moj posebni položaj:',
    demand: 'Zato vas prosim, da:',
    stop: {
      running: 'prenehate s to obdelavo mojih osebnih podatkov;',
      onHold: 'prenehate s to obdelavo mojih osebnih podatkov in je ne nadaljujete;',
      other: 'prenehate s to obdelavo mojih osebnih podatkov oziroma je ne začnete;',
    },
    demands: (law) => [
      say`mojih podatkov ne uporabljate za ta namen, dokler obravnavate moj ugovor (točka (d) člena 18(1) ${law});`,
      say`izbrišete moje podatke iz zbirk, ki ste jih pripravili za ta namen in jih še niste uporabili (točka (c) člena 17(1) ${law});`,
      say`o tem obvestite vse, ki ste jim podatke razkrili za ta namen, tudi povezane organizacije (člen 19 ${law}).`,
    ],
    refusal: (law) =>
      say`Če ugovor zavrnete, vas prosim, da navedete nujne legitimne razloge, na katere se sklicujete, in pojasnite, kako ste jih pretehtali glede na moje interese, pravice in svoboščine. Te razloge morate dokazati vi (člen 21(1) ${law}).`,
    answer: (law) =>
      say`Prosim, da mi v enem mesecu po prejemu tega ugovora pisno potrdite, kaj ste ukrenili in od katerega dne (člen 12(3) ${law}). To je brezplačno (člen 12(5) ${law}). Če moj ugovor vpliva na mojo uporabo vaših storitev, vas prosim, da me o tem vnaprej obvestite.`,
    complaint: (authority, law) =>
      say`Če ne najdemo rešitve, lahko vložim pritožbo pri nadzornem organu ${authority === undefined ? 'nemške zvezne dežele, v kateri živim,' : say`države, v kateri živim, ${atAuthority(authority)},`} in se obrnem na sodišče${law ? say` (člena 77 in 79 ${law})` : ''}.`,
    closing: 'S spoštovanjem',
    file: 'ugovor.txt',
  },
};
