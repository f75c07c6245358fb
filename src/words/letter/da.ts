import { intlDate } from '../intl.js';
import { say, type Name } from '../say.js';
import type { LetterWords } from './en.js';

const date = intlDate('da-DK');

/** Adds “supervisory authority” before a name that is not Danish. */
const named = (authority: Name) => (authority.lang === undefined ? authority : say`tilsynsmyndigheden ${authority}`);

/** Verbs do not agree in number. The letter addresses the organisation as "I", as usual today. */
export const da: LetterWords = {
  lang: 'da',
  dir: 'ltr',
  locale: 'da-DK',

  form: {
    title: 'Skriv en indsigelse',
    intro: (platform, purpose, hasLogin) =>
      say`Med dette brev gør du indsigelse${hasLogin ? ', også hvis du ikke kan logge ind eller ikke har en konto' : ''}: Du vil ikke have, at ${platform} bruger dine oplysninger ${purpose ?? 'på denne måde'}.`,
    right:
      'Artikel 21 i GDPR giver dig ret til at gøre indsigelse på grund af din egen situation. Du sender selv brevet.',
    otherWays: {
      login: 'Kan du logge ind? Så kan du også sige nej her:',
      open: 'Uden at logge ind kan du også sige nej her:',
    },
    open: {
      settings: (host) => say`Åbn indstillingen på ${host}`,
      form: (host) => say`Åbn formularen på ${host}`,
    },
    whoCanUse: (who) => say`Hvem kan gøre det: ${who}`,
    covers: (what) => say`Gælder for: ${what}`,
    notCovers: (what) => say`Gælder ikke for: ${what}`,
    write: 'Skriv brevet',
    kept: 'Det, du skriver, bliver på denne side. Det bliver ikke gemt og ikke sendt. Hvis du lukker siden eller genindlæser den, er det væk.',
    country: 'Det land, du bor i',
    countryHint:
      'Det afgør, hvem du skriver til, og hvilken lov der gælder. Hvis dit land ikke er på listen, er dette brev ikke til dig.',
    chooseCountry: 'Vælg et land',
    otherLaw: (law) =>
      say`I det land gælder der en anden lov: ${law}. Dette brev er lavet til GDPR og UK GDPR. Du kan ikke bruge det dér.`,
    unknownLaw:
      'Dette brev er lavet til GDPR og UK GDPR. Så vidt vi ved, gælder ingen af dem i det land. Du kan ikke bruge brevet dér.',
    way: 'Hvordan vil du sende det?',
    ways: { post: 'Med posten', email: 'Med en e-mail', form: 'Med en formular' },
    name: 'Dit navn',
    email: 'Din e-mailadresse',
    emailHint: 'Har du en konto? Så skriv den adresse, som hører til kontoen.',
    profile: 'Din profilside',
    profileHint: 'Hvis du har en. Adressen begynder med https://.',
    situation: 'Din egen situation',
    situationHint:
      'Hvorfor gør du indsigelse? En til fem sætninger med dine egne ord er nok. En konkret grund gør din indsigelse stærkere. Skriv ikke detaljer om dit helbred, din tro eller andre mennesker.',
    examples: 'For eksempel:',
    situations: [
      'Du delte dine oplysninger for flere år siden, til et andet formål.',
      'Dine oplysninger siger noget om dit helbred, din religion, din fagforening eller dine politiske holdninger.',
      'Dine oplysninger handler om dit arbejde, dine kunder eller dine patienter.',
      'Dine oplysninger handler om dine børn eller om andre mennesker.',
    ],
    counter: (count, of) => say`${String(count)} af højst ${String(of)} tegn`,
    englishCopy: 'Tilføj en engelsk udgave',
    englishCopyHint: 'Nyttigt, hvis organisationen hører til i et andet land. Dine egne ord bliver ikke oversat.',
    result: { post: 'Dit brev', email: 'Din e-mail', form: 'Din tekst til formularen' },
    stillToWrite: (what) => say`Mangler endnu: ${what}.`,
    missing: { name: 'dit navn', email: 'din e-mailadresse', situation: 'din egen situation' },
    copy: 'Kopiér',
    copied: 'Kopieret. Sæt teksten ind i en e-mail, en formular eller et dokument.',
    selected:
      'Det kan ikke lade sig gøre at kopiere her. Teksten er markeret nu: Kopiér den med din browser eller dit tastatur.',
    print: 'Udskriv',
    unprinted: 'Sker der ikke noget? Så kopiér teksten til et dokument, og udskriv det.',
    save: 'Gem fil',
    saved: (file) => say`Find ${file} blandt dine downloads.`,
    mail: (address) => say`Skriv en e-mail til ${address}`,
    mailHint: 'Teksten er for lang til linket nedenfor. Kopiér den først, åbn så e-mailen, og sæt teksten ind dér.',
    post: 'Udskriv brevet, og send det til den adresse, der står i det.',
    noAddress: 'Vi kender ingen adresse til dette brev. Se i organisationens privatlivspolitik.',
    paste: 'Kopiér teksten, og sæt den ind i formularen.',
    login: 'Du skal kunne logge ind dér.',
    proof: {
      sent: 'Gem en kopi og et bevis på, at du har sendt indsigelsen.',
      form: 'Tag et skærmbillede af bekræftelsen.',
    },
    identity:
      'Vedlæg ikke en kopi af dit pas eller anden legitimation. Hvis du bliver bedt om en kopi, så dæk billedet og numrene til.',
    limits:
      'Du beder ikke om at få slettet din konto. Du beder heller ikke om at få slettet det, som allerede er lavet med dine oplysninger, for eksempel en AI-model. Organisationen kan sige nej, hvis den påviser vægtige grunde.',
    complaint: (authority) =>
      say`Intet svar inden for en måned, eller et afslag? Så kan du klage til ${named(authority)}.`,
    stateAuthority: 'databeskyttelsesmyndigheden i din delstat',
  },

  letter: {
    lang: 'da',
    dir: 'ltr',
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    blank: { name: '[dit navn]', email: '[din e-mailadresse]', situation: '[din egen situation]' },
    profile: (address) => say`Profil: ${address}`,
    attention: 'Att.: Databeskyttelsesrådgiveren',
    subject: (law) => say`Indsigelse efter artikel 21, stk. 1, i ${law}`,
    subjectLine: (subject) => say`Emne: ${subject}`,
    date,
    salutation: 'Til rette vedkommende',
    objection: (platform, purpose, law) =>
      say`Jeg benytter mig hermed af min ret til indsigelse (artikel 21, stk. 1, i ${law}). Jeg gør indsigelse mod, at ${platform} bruger mine personoplysninger ${purpose}.`,
    announcedPurpose: 'til det formål, som I har annonceret',
    quotedPurpose: (purpose) => say`til dette formål: ”${purpose}”`,
    // "I" and "De" address the reader only with a capital
    addressesReader: /(?<!\p{L})(?:[Dd](?:u|ig|in|it|ine)|I|[Jj]er(?:es)?|De(?:m|res)?)(?!\p{L})/u,
    from: (day) => say`Det drejer sig om brugen fra og med den ${date(day)}.`,
    scope:
      'Min indsigelse gælder alle personoplysninger om mig, som I bruger eller vil bruge til dette, også oplysninger fra tiden før i dag.',
    groups: 'Den gælder i hvert fald:',
    basis: {
      e: (law) =>
        say`I bygger denne brug på en opgave i samfundets interesse (artikel 6, stk. 1, litra e, i ${law}). Jeg bestrider, at brugen er nødvendig for den opgave.`,
      f: (law) =>
        say`I bygger denne brug på legitime interesser (artikel 6, stk. 1, litra f, i ${law}). Jeg bestrider, at de går forud for mine interesser, rettigheder og frihedsrettigheder.`,
      unknown: (law) =>
        say`Jeg ved ikke, hvilket retsgrundlag I bygger denne brug på. Min indsigelse gælder al brug, der bygger på artikel 6, stk. 1, litra e eller f, i ${law}.`,
    },
    noConsent: (law) =>
      say`Jeg giver ikke samtykke til dette. I det omfang I går ud fra, at jeg har givet samtykke, trækker jeg det hermed tilbage (artikel 7, stk. 3, i ${law}).`,
    situation: 'Min særlige situation:',
    demand: 'Jeg beder jer derfor om:',
    stop: {
      running: 'at standse denne brug af mine personoplysninger;',
      onHold: 'at standse denne brug af mine personoplysninger og ikke genoptage den;',
      other: 'at standse denne brug af mine personoplysninger eller undlade at begynde på den;',
    },
    demands: (law) => [
      say`at undlade at bruge mine oplysninger til dette, mens I behandler min indsigelse (artikel 18, stk. 1, litra d, i ${law});`,
      say`at slette mine oplysninger fra datasamlinger, som I har lavet til dette og endnu ikke har brugt (artikel 17, stk. 1, litra c, i ${law});`,
      say`at give besked om dette til alle, som I har videregivet oplysningerne til i den forbindelse, også organisationer, der er knyttet til jer (artikel 19 i ${law}).`,
    ],
    refusal: (law) =>
      say`Hvis I afviser min indsigelse, beder jeg jer oplyse, hvilke vægtige legitime grunde I påberåber jer, og hvordan I har afvejet dem mod mine interesser, rettigheder og frihedsrettigheder. Det er jer, der skal påvise disse grunde (artikel 21, stk. 1, i ${law}).`,
    answer: (law) =>
      say`Jeg beder jer bekræfte skriftligt, senest en måned efter, at I har modtaget indsigelsen, hvad I har gjort og fra hvilken dato (artikel 12, stk. 3, i ${law}). Det er gratis (artikel 12, stk. 5, i ${law}). Hvis min indsigelse får følger for min brug af jeres tjenester, beder jeg jer oplyse mig om det på forhånd.`,
    complaint: (authority, law) =>
      say`Hvis vi ikke finder en løsning, kan jeg klage til tilsynsmyndigheden i ${authority === undefined ? 'den tyske delstat, hvor jeg bor' : say`det land, hvor jeg bor, ${authority}`}, og indbringe sagen for domstolene${law ? say` (artikel 77 og 79 i ${law})` : ''}.`,
    closing: 'Med venlig hilsen',
    file: 'indsigelse.txt',
  },
};
