import type { Day } from '../../model/day.js';
import { intlDate } from '../intl.js';
import { say, type Name } from '../say.js';
import type { LetterWords } from './en.js';

const nominative = intlDate('lv-LV');
/** On the date line, in the locative: “2025. gada 2. novembrī”. */
const date = (day: Day): string => nominative(day).replace(/is$/, 'ī').replace(/s$/, 'ā');
/** After “no”, in the genitive: “2025. gada 2. novembra”. */
const dateInGenitive = (day: Day): string => nominative(day).replace(/lis$/, 'ļa').replace(/i?s$/, 'a');

/** The place for a complaint, in the locative: a Latvian name is inflected, other names follow a noun. */
const atAuthority = (authority: Name) =>
  authority.lang === undefined
    ? { ...authority, text: authority.text.replace(/a$/, 'ā').replace(/e$/, 'ē') }
    : say`uzraudzības iestādē ${authority}`;

/**
 * Platforms occur only in the nominative. Verbs are the same in singular and plural. Verbs describe the actions of the
 * reader, because a participle would show their gender. The letter writes “Jūs” with a capital.
 */
export const lv: LetterWords = {
  lang: 'lv',
  dir: 'ltr',
  locale: 'lv-LV',

  form: {
    title: 'Uzrakstiet iebildumu vēstuli',
    intro: (platform, purpose, hasLogin) =>
      say`${hasLogin ? 'Ja nevarat pieslēgties vai jums nav konta, ar' : 'Ar'} šo vēstuli varat iebilst pret to, ka ${platform} izmanto jūsu datus ${purpose ?? 'šādā veidā'}.`,
    right: 'VDAR 21. pants dod jums tiesības iebilst, pamatojoties uz savu īpašo situāciju. Vēstuli nosūtāt jūs.',
    otherWays: {
      login: 'Vai varat pieslēgties? Tad varat atteikties arī šeit:',
      open: 'Nepieslēdzoties varat atteikties arī šeit:',
    },
    open: {
      settings: (host) => say`Atveriet iestatījumu vietnē ${host}`,
      form: (host) => say`Atveriet veidlapu vietnē ${host}`,
    },
    whoCanUse: (who) => say`Kas to var izdarīt: ${who}`,
    covers: (what) => say`Kas ir iekļauts: ${what}`,
    notCovers: (what) => say`Kas nav iekļauts: ${what}`,
    write: 'Rakstīt vēstuli',
    kept: 'Tas, ko ierakstāt, paliek šajā lapā. Nekas netiek ne saglabāts, ne nosūtīts. Ja lapu aizverat vai pārlādējat, teksts pazūd.',
    country: 'Valsts, kurā dzīvojat',
    countryHint:
      'No tā atkarīgs, kam rakstāt un saskaņā ar kuru tiesību aktu. Ja jūsu valsts sarakstā nav, šī vēstule jums neder.',
    chooseCountry: 'Izvēlieties valsti',
    otherLaw: (law) =>
      say`Tajā valstī ir spēkā cits tiesību akts: ${law}. Šī vēstule ir sagatavota saskaņā ar VDAR un UK GDPR, tāpēc tur to izmantot nevarat.`,
    unknownLaw:
      'Šī vēstule ir sagatavota saskaņā ar VDAR un UK GDPR. Cik zināms, tajā valstī nav spēkā neviens no šiem tiesību aktiem, tāpēc tur to izmantot nevarat.',
    way: 'Kā to nosūtīsiet?',
    ways: { post: 'Pa pastu', email: 'Pa e-pastu', form: 'Ar veidlapu' },
    name: 'Jūsu vārds un uzvārds',
    email: 'Jūsu e-pasta adrese',
    emailHint: 'Vai jums ir konts? Tad norādiet šī konta adresi.',
    profile: 'Jūsu profila lapa',
    profileHint: 'Ja jums tāda ir. Adrese sākas ar https://.',
    situation: 'Jūsu īpašā situācija',
    situationHint:
      'Kāpēc iebilstat? Pietiek ar vienu līdz pieciem teikumiem saviem vārdiem. Konkrēts iemesls stiprina jūsu iebildumus. Nerakstiet sīkāk par savu veselību, pārliecību vai citiem cilvēkiem.',
    examples: 'Piemēram:',
    situations: [
      'Savus datus kopīgojāt pirms daudziem gadiem citā nolūkā.',
      'Jūsu dati kaut ko atklāj par jūsu veselību, reliģiju, arodbiedrību vai politiskajiem uzskatiem.',
      'Jūsu dati ir par jūsu darbu, klientiem vai pacientiem.',
      'Jūsu dati ir par jūsu bērniem vai citiem cilvēkiem.',
    ],
    counter: (count, of) => say`Rakstzīmes: ${String(count)}, ne vairāk kā ${String(of)}`,
    englishCopy: 'Pievienot kopiju angļu valodā',
    englishCopyHint: 'Noder, ja organizācija ir citā valstī. Jūsu rakstītais teksts netiek tulkots.',
    result: { post: 'Jūsu vēstule', email: 'Jūsu e-pasta vēstule', form: 'Jūsu teksts veidlapai' },
    stillToWrite: (what) => say`Vēl nav aizpildīts: ${what}.`,
    missing: { name: 'vārds un uzvārds', email: 'e-pasta adrese', situation: 'īpašā situācija' },
    copy: 'Kopēt',
    copied: 'Nokopēts. Ielīmējiet tekstu e-pasta vēstulē, veidlapā vai dokumentā.',
    selected: 'Kopēt šeit neizdevās. Teksts ir atlasīts: nokopējiet to ar pārlūkprogrammu vai tastatūru.',
    print: 'Drukāt',
    unprinted: 'Nekas nenotiek? Tad nokopējiet tekstu dokumentā un izdrukājiet to.',
    save: 'Saglabāt failu',
    saved: (file) => say`Failu ${file} meklējiet starp lejupielādēm.`,
    mail: (address) => say`Rakstīt e-pasta vēstuli uz adresi ${address}`,
    mailHint:
      'Teksts ir par garu saitei, kas redzama tālāk. Vispirms nokopējiet to, tad atveriet e-pasta vēstuli un ielīmējiet.',
    post: 'Izdrukājiet vēstuli un nosūtiet to pa pastu uz adresi, kas tajā norādīta.',
    noAddress: 'Mēs nezinām adresi šai vēstulei. Meklējiet to organizācijas privātuma politikā.',
    paste: 'Nokopējiet tekstu un ielīmējiet to veidlapā.',
    login: 'Tur būs jāpieslēdzas.',
    proof: {
      sent: 'Saglabājiet kopiju un pierādījumu, ka vēstuli nosūtījāt.',
      form: 'Saglabājiet apstiprinājuma ekrānuzņēmumu.',
    },
    identity:
      'Nepievienojiet pases vai personas apliecības kopiju. Ja to prasa, aizklājiet fotoattēlu, personas kodu un numurus.',
    limits:
      'Ar šo vēstuli neprasāt dzēst kontu vai to, kas no jūsu datiem jau ir izveidots, piemēram, MI modeli. Organizācija var iebildumus noraidīt, ja pierāda, ka tai ir pārliecinoši iemesli.',
    complaint: (authority) =>
      say`Mēneša laikā nav atbildes vai iebildumi noraidīti? Varat iesniegt sūdzību ${atAuthority(authority)}.`,
    stateAuthority: 'jūsu federālās zemes datu aizsardzības iestāde',
  },

  letter: {
    lang: 'lv',
    dir: 'ltr',
    law: { GDPR: 'VDAR', 'UK GDPR': 'UK GDPR' },
    blank: {
      name: '[jūsu vārds un uzvārds]',
      email: '[jūsu e-pasta adrese]',
      situation: '[jūsu īpašā situācija]',
    },
    profile: (address) => say`Profils: ${address}`,
    attention: 'Datu aizsardzības speciālistam',
    subject: (law) => say`Iebildumi saskaņā ar ${law} 21. panta 1. punktu`,
    subjectLine: (subject) => say`Temats: ${subject}`,
    date,
    salutation: 'Cienījamās kundzes, cienījamie kungi!',
    objection: (platform, purpose, law) =>
      say`Ar šo vēstuli izmantoju savas tiesības iebilst (${law} 21. panta 1. punkts). Es iebilstu pret to, ka ${platform} apstrādā manus personas datus ${purpose}.`,
    announcedPurpose: 'Jūsu paziņotajā nolūkā',
    quotedPurpose: (purpose) => say`šādā nolūkā: „${purpose}”`,
    addressesReader: /(?<!\p{L})(?:jūs(?:u|os|ēj\p{L}+)?|jums|tu|tav\p{L}*|tev(?:i|is|ī)?)(?!\p{L})/iu,
    from: (day) => say`Tas attiecas uz manu datu izmantošanu no ${dateInGenitive(day)}.`,
    scope:
      'Mani iebildumi attiecas uz visiem maniem personas datiem, kurus Jūs šajā nolūkā izmantojat vai vēlaties izmantot, arī uz datiem, kas radušies pirms šodienas.',
    groups: 'Tie attiecas vismaz uz šādiem datiem:',
    basis: {
      e: (law) =>
        say`Jūs šo izmantošanu pamatojat ar uzdevumu, ko veic sabiedrības interesēs (${law} 6. panta 1. punkta e) apakšpunkts). Es apstrīdu, ka izmantošana tam ir vajadzīga.`,
      f: (law) =>
        say`Jūs šo izmantošanu pamatojat ar leģitīmām interesēm (${law} 6. panta 1. punkta f) apakšpunkts). Es apstrīdu, ka tās ir svarīgākas par manām interesēm, tiesībām un brīvībām.`,
      unknown: (law) =>
        say`Es nezinu, kāds ir šīs izmantošanas juridiskais pamats. Mani iebildumi attiecas uz jebkādu izmantošanu saskaņā ar ${law} 6. panta 1. punkta e) vai f) apakšpunktu.`,
    },
    noConsent: (law) =>
      say`Savu piekrišanu tam es nedodu. Ciktāl Jūs uzskatāt, ka Jums ir mana piekrišana, es to atsaucu (${law} 7. panta 3. punkts).`,
    situation: 'Mana īpašā situācija:',
    demand: 'Tādēļ lūdzu:',
    stop: {
      running: 'pārtraukt šo manu personas datu izmantošanu;',
      onHold: 'pārtraukt šo manu personas datu izmantošanu un to neatsākt;',
      other: 'pārtraukt šo manu personas datu izmantošanu vai to nesākt;',
    },
    demands: (law) => [
      say`neizmantot manus datus šajā nolūkā, kamēr izskatāt manus iebildumus (${law} 18. panta 1. punkta d) apakšpunkts);`,
      say`dzēst manus datus no datu kopām, kuras šajā nolūkā izveidojāt un kuras vēl nav izmantotas (${law} 17. panta 1. punkta c) apakšpunkts);`,
      say`paziņot par to visiem, kam šajā nolūkā izpaudāt datus, arī ar Jums saistītām organizācijām (${law} 19. pants).`,
    ],
    refusal: (law) =>
      say`Ja manus iebildumus noraidīsiet, lūdzu, norādiet pārliecinošos leģitīmos iemeslus, uz kuriem atsaucaties, un paskaidrojiet, kā tos izsvērāt attiecībā pret manām interesēm, tiesībām un brīvībām. Pienākums pierādīt šos iemeslus ir Jums (${law} 21. panta 1. punkts).`,
    answer: (law) =>
      say`Lūdzu, mēneša laikā pēc šo iebildumu saņemšanas rakstveidā apstipriniet, ko Jūs izdarījāt un no kura datuma (${law} 12. panta 3. punkts). Tas ir bez maksas (${law} 12. panta 5. punkts). Ja mani iebildumi ietekmēs to, kā varu izmantot Jūsu pakalpojumus, lūdzu, paziņojiet man par to iepriekš.`,
    complaint: (authority, law) =>
      say`Ja risinājumu rast neizdosies, es varu iesniegt sūdzību ${
        authority === undefined
          ? 'Vācijas federālās zemes, kurā dzīvoju, uzraudzības iestādē'
          : say`savas dzīvesvietas valsts ${authority.lang === undefined ? say`uzraudzības iestādē, ${atAuthority(authority)},` : atAuthority(authority)}`
      } un vērsties tiesā${law ? say` (${law} 77. un 79. pants)` : ''}.`,
    closing: 'Ar cieņu',
    file: 'iebildumi.txt',
  },
};
