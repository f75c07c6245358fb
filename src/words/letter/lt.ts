import { intlDate } from '../intl.js';
import { say, type Name } from '../say.js';
import type { LetterWords } from './en.js';

const date = intlDate('lt-LT');

/** The recipient of a complaint, in the dative: a Lithuanian name is inflected, other names follow a noun. */
const toAuthority = (authority: Name) =>
  authority.lang === undefined
    ? { ...authority, text: authority.text.replace(/^Valstybinė /, 'Valstybinei ').replace(/cija$/, 'cijai') }
    : say`priežiūros institucijai ${authority}`;

/**
 * Platforms occur only in the nominative. Verbs are the same in singular and plural. Verbs describe the actions of the
 * reader, because a participle would show their gender. The letter writes “Jūs” with a capital.
 */
export const lt: LetterWords = {
  lang: 'lt',
  dir: 'ltr',
  locale: 'lt-LT',

  form: {
    title: 'Parašykite nesutikimo laišką',
    intro: (platform, purpose, hasLogin) =>
      say`${hasLogin ? 'Jei negalite prisijungti arba neturite paskyros, šiuo' : 'Šiuo'} laišku galite pareikšti nesutikimą, kad ${platform} naudotų jūsų duomenis ${purpose ?? 'tokiu būdu'}.`,
    right:
      'BDAR 21 straipsnis suteikia jums teisę nesutikti dėl priežasčių, susijusių su jūsų asmenine situacija. Laišką turite išsiųsti jūs.',
    otherWays: {
      login: 'Galite prisijungti? Tada atsisakyti galite ir čia:',
      open: 'Neprisijungus atsisakyti galima ir čia:',
    },
    open: {
      settings: (host) => say`Atverkite nustatymą svetainėje ${host}`,
      form: (host) => say`Atverkite formą svetainėje ${host}`,
    },
    whoCanUse: (who) => say`Kas gali tai padaryti: ${who}`,
    covers: (what) => say`Kas įtraukta: ${what}`,
    notCovers: (what) => say`Kas neįtraukta: ${what}`,
    write: 'Rašyti laišką',
    kept: 'Tai, ką įrašote, lieka šiame puslapyje. Niekas neišsaugoma ir neišsiunčiama. Uždarius puslapį arba įkėlus jį iš naujo, tekstas dingsta.',
    country: 'Šalis, kurioje gyvenate',
    countryHint:
      'Nuo to priklauso, kam rašote ir pagal kurį teisės aktą. Jei jūsų šalies sąraše nėra, šis laiškas jums netinka.',
    chooseCountry: 'Pasirinkite šalį',
    otherLaw: (law) =>
      say`Toje šalyje taikomas kitas teisės aktas: ${law}. Šis laiškas parengtas pagal BDAR ir UK GDPR, todėl ten jo naudoti negalite.`,
    unknownLaw:
      'Šis laiškas parengtas pagal BDAR ir UK GDPR. Kiek žinome, toje šalyje netaikomas nė vienas iš jų, todėl ten laiško naudoti negalite.',
    way: 'Kaip jį siųsite?',
    ways: { post: 'Paštu', email: 'El. paštu', form: 'Užpildant formą' },
    name: 'Jūsų vardas ir pavardė',
    email: 'Jūsų el. pašto adresas',
    emailHint: 'Turite paskyrą? Tuomet nurodykite tos paskyros adresą.',
    profile: 'Jūsų profilio puslapis',
    profileHint: 'Jei jį turite. Adresas prasideda https://.',
    situation: 'Jūsų asmeninė situacija',
    situationHint:
      'Kodėl nesutinkate? Pakanka nuo vieno iki penkių sakinių savais žodžiais. Konkreti priežastis sustiprina jūsų nesutikimą. Nerašykite išsamiai apie savo sveikatą, įsitikinimus ar kitus žmones.',
    examples: 'Pavyzdžiui:',
    situations: [
      'Savo duomenimis pasidalijote prieš daugelį metų kitu tikslu.',
      'Jūsų duomenys atskleidžia ką nors apie jūsų sveikatą, religiją, profesinę sąjungą ar politines pažiūras.',
      'Jūsų duomenys susiję su jūsų darbu, klientais ar pacientais.',
      'Jūsų duomenys susiję su jūsų vaikais ar kitais žmonėmis.',
    ],
    counter: (count, of) => say`Ženklų: ${String(count)}, daugiausia ${String(of)}`,
    englishCopy: 'Pridėti kopiją anglų kalba',
    englishCopyHint: 'Pravartu, jei organizacija yra kitoje šalyje. Jūsų pačių žodžiai neverčiami.',
    result: { post: 'Jūsų laiškas', email: 'Jūsų el. laiškas', form: 'Jūsų tekstas formai' },
    stillToWrite: (what) => say`Dar neužpildyta: ${what}.`,
    missing: { name: 'vardas ir pavardė', email: 'el. pašto adresas', situation: 'asmeninė situacija' },
    copy: 'Kopijuoti',
    copied: 'Nukopijuota. Įklijuokite tekstą į el. laišką, formą arba dokumentą.',
    selected: 'Kopijuoti čia nepavyko. Tekstas pažymėtas: nukopijuokite jį naršykle arba klaviatūra.',
    print: 'Spausdinti',
    unprinted: 'Nieko nevyksta? Tuomet nukopijuokite tekstą į dokumentą ir išspausdinkite jį.',
    save: 'Išsaugoti failą',
    saved: (file) => say`Failą ${file} rasite tarp atsisiuntimų.`,
    mail: (address) => say`Rašyti el. laišką adresu ${address}`,
    mailHint:
      'Tekstas per ilgas toliau esančiai nuorodai. Pirmiausia jį nukopijuokite, tada atverkite el. laišką ir įklijuokite.',
    post: 'Išspausdinkite laišką ir išsiųskite jį paštu jame nurodytu adresu.',
    noAddress: 'Šiam laiškui adreso nežinome. Ieškokite jo organizacijos privatumo pranešime.',
    paste: 'Nukopijuokite tekstą ir įklijuokite jį į formą.',
    login: 'Ten reikės prisijungti.',
    proof: {
      sent: 'Pasilikite kopiją ir įrodymą, kad laišką išsiuntėte.',
      form: 'Pasidarykite patvirtinimo ekrano nuotrauką.',
    },
    identity:
      'Nepridėkite paso ar asmens tapatybės kortelės kopijos. Jei jos paprašys, uždenkite nuotrauką, asmens kodą ir numerius.',
    limits:
      'Šiuo laišku neprašote ištrinti paskyros ar to, kas iš jūsų duomenų jau sukurta, pavyzdžiui, DI modelio. Organizacija gali nesutikimą atmesti, jei įrodo, kad turi įtikinamų priežasčių.',
    complaint: (authority) =>
      say`Per mėnesį negavote atsakymo arba nesutikimas atmestas? Galite pateikti skundą ${toAuthority(authority)}.`,
    stateAuthority: 'jūsų federalinės žemės duomenų apsaugos institucija',
  },

  letter: {
    lang: 'lt',
    dir: 'ltr',
    law: { GDPR: 'BDAR', 'UK GDPR': 'UK GDPR' },
    blank: {
      name: '[jūsų vardas ir pavardė]',
      email: '[jūsų el. pašto adresas]',
      situation: '[jūsų asmeninė situacija]',
    },
    profile: (address) => say`Profilis: ${address}`,
    attention: 'Duomenų apsaugos pareigūnui',
    subject: (law) => say`Nesutikimas pagal ${law} 21 straipsnio 1 dalį`,
    subjectLine: (subject) => say`Tema: ${subject}`,
    date,
    salutation: 'Gerbiamieji,',
    objection: (platform, purpose, law) =>
      say`šiuo laišku naudojuosi savo teise nesutikti (${law} 21 straipsnio 1 dalis). Nesutinku, kad ${platform} tvarkytų mano asmens duomenis ${purpose}.`,
    announcedPurpose: 'Jūsų paskelbtu tikslu',
    quotedPurpose: (purpose) => say`šiuo tikslu: „${purpose}“`,
    addressesReader: /(?<!\p{L})(?:jūs(?:ų|iš\p{L}+)?|jum(?:s|is|yse)|jus|tu|tav(?:o|ęs|e|imi|yje)|tau)(?!\p{L})/iu,
    // without "d." at the end of the date, which would add a full stop
    from: (day) => say`Tai taikoma mano duomenų naudojimui nuo ${date(day).replace(/d\.$/, 'dienos')}.`,
    scope:
      'Mano nesutikimas apima visus mano asmens duomenis, kuriuos šiam tikslui naudojate ar norite naudoti, taip pat duomenis iš laikotarpio iki šios dienos.',
    groups: 'Jis apima bent šiuos duomenis:',
    basis: {
      e: (law) =>
        say`Šį duomenų naudojimą grindžiate užduotimi, vykdoma viešojo intereso labui (${law} 6 straipsnio 1 dalies e punktas). Ginčiju teiginį, kad tam būtina naudoti mano duomenis.`,
      f: (law) =>
        say`Šį duomenų naudojimą grindžiate teisėtais interesais (${law} 6 straipsnio 1 dalies f punktas). Ginčiju teiginį, kad šie interesai yra viršesni už mano interesus, teises ir laisves.`,
      unknown: (law) =>
        say`Nežinau, koks yra šio duomenų naudojimo teisinis pagrindas. Mano nesutikimas apima bet kokį naudojimą pagal ${law} 6 straipsnio 1 dalies e arba f punktą.`,
    },
    noConsent: (law) =>
      say`Sutikimo tam neduodu. Jei manote, kad tokį sutikimą turite, jį atšaukiu (${law} 7 straipsnio 3 dalis).`,
    situation: 'Priežastys, susijusios su mano konkrečiu atveju:',
    demand: 'Todėl prašau:',
    stop: {
      running: 'nutraukti šį mano asmens duomenų naudojimą;',
      onHold: 'nutraukti šį mano asmens duomenų naudojimą ir jo neatnaujinti;',
      other: 'nutraukti šį mano asmens duomenų naudojimą arba jo nepradėti;',
    },
    demands: (law) => [
      say`nenaudoti mano duomenų šiam tikslui, kol nagrinėjate mano nesutikimą (${law} 18 straipsnio 1 dalies d punktas);`,
      say`ištrinti mano duomenis iš rinkinių, kuriuos šiam tikslui sudarėte ir kurių dar nepanaudojote (${law} 17 straipsnio 1 dalies c punktas);`,
      say`pranešti apie tai visiems, kuriems šiam tikslui atskleidėte duomenis, įskaitant su Jumis susijusias organizacijas (${law} 19 straipsnis).`,
    ],
    refusal: (law) =>
      say`Jei mano nesutikimą atmesite, prašau nurodyti įtikinamas teisėtas priežastis, kuriomis remiatės, ir paaiškinti, kaip įvertinote jų ir mano interesų, teisių ir laisvių pusiausvyrą. Šias priežastis turite įrodyti Jūs (${law} 21 straipsnio 1 dalis).`,
    answer: (law) =>
      say`Prašau per vieną mėnesį nuo šio nesutikimo gavimo raštu patvirtinti, ką padarėte ir nuo kurios dienos (${law} 12 straipsnio 3 dalis). Tai atliekama nemokamai (${law} 12 straipsnio 5 dalis). Jei mano nesutikimas turėtų įtakos tam, kaip galiu naudotis Jūsų paslaugomis, prašau apie tai pranešti iš anksto.`,
    complaint: (authority, law) =>
      say`Jei nerasime sprendimo, galiu pateikti skundą ${
        authority === undefined
          ? 'Vokietijos federalinės žemės, kurioje gyvenu, priežiūros institucijai'
          : say`savo gyvenamosios vietos šalies ${authority.lang === undefined ? say`priežiūros institucijai, ${toAuthority(authority)},` : toAuthority(authority)}`
      } ir kreiptis į teismą${law ? say` (${law} 77 ir 79 straipsniai)` : ''}.`,
    closing: 'Pagarbiai',
    file: 'nesutikimas.txt',
  },
};
