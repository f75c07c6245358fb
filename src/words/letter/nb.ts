import { intlDate } from '../intl.js';
import { say, type Name } from '../say.js';
import type { LetterWords } from './en.js';

const date = intlDate('nb-NO');

/** Adds “supervisory authority” before a name that is not Norwegian. */
const named = (authority: Name) => (authority.lang === undefined ? authority : say`tilsynsmyndigheten ${authority}`);

/** Verbs do not agree in number. The letter addresses the organisation as "dere", as usual today. */
export const nb: LetterWords = {
  lang: 'nb',
  dir: 'ltr',
  locale: 'nb-NO',

  form: {
    title: 'Skriv et protestbrev',
    intro: (platform, purpose, hasLogin) =>
      say`Med dette brevet protesterer du${hasLogin ? ', også hvis du ikke kan logge inn eller ikke har konto' : ''}: Du vil ikke at ${platform} skal bruke opplysningene dine ${purpose ?? 'på denne måten'}.`,
    right:
      'Artikkel 21 i GDPR gir deg rett til å protestere på grunn av din egen situasjon. Det er du selv som sender brevet.',
    otherWays: {
      login: 'Kan du logge inn? Da kan du også si nei her:',
      open: 'Uten å logge inn kan du også si nei her:',
    },
    open: {
      settings: (host) => say`Åpne innstillingen på ${host}`,
      form: (host) => say`Åpne skjemaet på ${host}`,
    },
    whoCanUse: (who) => say`Hvem kan gjøre dette: ${who}`,
    covers: (what) => say`Gjelder for: ${what}`,
    notCovers: (what) => say`Gjelder ikke for: ${what}`,
    write: 'Skriv brevet',
    kept: 'Det du skriver, blir på denne siden. Det blir ikke lagret og ikke sendt. Hvis du lukker siden eller laster den inn på nytt, er det borte.',
    country: 'Landet du bor i',
    countryHint:
      'Dette avgjør hvem du skriver til, og hvilken lov som gjelder. Hvis landet ditt ikke står på listen, er dette brevet ikke ment for deg.',
    chooseCountry: 'Velg et land',
    otherLaw: (law) =>
      say`I det landet gjelder en annen lov: ${law}. Dette brevet er laget for GDPR og UK GDPR. Du kan ikke bruke det der.`,
    unknownLaw:
      'Dette brevet er laget for GDPR og UK GDPR. Så vidt vi vet, gjelder ingen av dem i det landet. Du kan ikke bruke brevet der.',
    way: 'Hvordan vil du sende det?',
    ways: { post: 'I posten', email: 'På e-post', form: 'Med et skjema' },
    name: 'Navnet ditt',
    email: 'E-postadressen din',
    emailHint: 'Har du en konto? Oppgi adressen som er knyttet til kontoen.',
    profile: 'Profilsiden din',
    profileHint: 'Hvis du har en. Adressen begynner med https://.',
    situation: 'Din egen situasjon',
    situationHint:
      'Hvorfor protesterer du? Én til fem setninger med dine egne ord er nok. En konkret grunn gjør protesten sterkere. Ikke oppgi detaljer om helsen din, troen din eller andre mennesker.',
    examples: 'For eksempel:',
    situations: [
      'Du delte opplysningene for flere år siden, til et annet formål.',
      'Opplysningene dine sier noe om helse, religion, fagforening eller politisk syn.',
      'Opplysningene dine handler om jobben din, kundene dine eller pasientene dine.',
      'Opplysningene dine handler om barna dine eller om andre mennesker.',
    ],
    counter: (count, of) => say`${String(count)} av høyst ${String(of)} tegn`,
    englishCopy: 'Legg til en engelsk utgave',
    englishCopyHint: 'Nyttig hvis virksomheten holder til i et annet land. Dine egne ord blir ikke oversatt.',
    result: { post: 'Brevet ditt', email: 'E-posten din', form: 'Teksten din til skjemaet' },
    stillToWrite: (what) => say`Mangler ennå: ${what}.`,
    missing: { name: 'navnet ditt', email: 'e-postadressen din', situation: 'din egen situasjon' },
    copy: 'Kopier',
    copied: 'Kopiert. Lim teksten inn i en e-post, et skjema eller et dokument.',
    selected: 'Det går ikke an å kopiere her. Teksten er markert nå: Kopier den med nettleseren eller tastaturet ditt.',
    print: 'Skriv ut',
    unprinted: 'Skjer det ingenting? Kopier teksten til et dokument, og skriv ut det.',
    save: 'Lagre fil',
    saved: (file) => say`Se etter ${file} blant nedlastingene dine.`,
    mail: (address) => say`Skriv en e-post til ${address}`,
    mailHint:
      'Teksten er for lang for lenken nedenfor. Kopier den først, åpne deretter e-posten, og lim teksten inn der.',
    post: 'Skriv ut brevet, og send det til adressen som står i det.',
    noAddress: 'Vi kjenner ingen adresse for dette brevet. Se i personvernerklæringen til virksomheten.',
    paste: 'Kopier teksten, og lim den inn i skjemaet.',
    login: 'Du må kunne logge inn der.',
    proof: {
      sent: 'Ta vare på en kopi og et bevis på at du har sendt protesten.',
      form: 'Ta et skjermbilde av bekreftelsen.',
    },
    identity:
      'Ikke legg ved en kopi av pass eller annen legitimasjon. Blir du bedt om en kopi, bør du dekke til bildet og numrene.',
    limits:
      'Du ber ikke om at kontoen din skal slettes. Du ber heller ikke om at det som allerede er laget med opplysningene dine, skal slettes, for eksempel en KI-modell. Virksomheten kan avslå hvis den påviser tvingende grunner.',
    complaint: (authority) => say`Ikke noe svar innen én måned, eller et avslag? Du kan klage til ${named(authority)}.`,
    stateAuthority: 'personvernmyndigheten i delstaten din',
  },

  letter: {
    lang: 'nb',
    dir: 'ltr',
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    blank: { name: '[navnet ditt]', email: '[e-postadressen din]', situation: '[din egen situasjon]' },
    profile: (address) => say`Profil: ${address}`,
    attention: 'Att.: Personvernombudet',
    subject: (law) => say`Protest etter artikkel 21 nr. 1 i ${law}`,
    subjectLine: (subject) => say`Emne: ${subject}`,
    date,
    salutation: 'Til rette vedkommende',
    objection: (platform, purpose, law) =>
      say`Jeg benytter herved min rett til å protestere (artikkel 21 nr. 1 i ${law}). Jeg protesterer mot at ${platform} bruker personopplysningene mine ${purpose}.`,
    announcedPurpose: 'til det formålet dere har kunngjort',
    quotedPurpose: (purpose) => say`til dette formålet: «${purpose}»`,
    // "De" addresses the reader only with a capital
    addressesReader: /(?<!\p{L})(?:[Dd](?:u|eg|in|itt|ine|ere|eres)|Dem?)(?!\p{L})/u,
    from: (day) => say`Det gjelder bruken fra og med ${date(day)}.`,
    scope:
      'Protesten gjelder alle personopplysninger om meg som dere bruker eller vil bruke til dette, også opplysninger fra tiden før i dag.',
    groups: 'Den gjelder i alle fall:',
    basis: {
      e: (law) =>
        say`Dere bygger denne bruken på en oppgave i allmennhetens interesse (artikkel 6 nr. 1 bokstav e i ${law}). Jeg bestrider at bruken er nødvendig for den oppgaven.`,
      f: (law) =>
        say`Dere bygger denne bruken på berettigede interesser (artikkel 6 nr. 1 bokstav f i ${law}). Jeg bestrider at disse går foran mine interesser, rettigheter og friheter.`,
      unknown: (law) =>
        say`Jeg vet ikke hvilket behandlingsgrunnlag dere bygger denne bruken på. Protesten gjelder all bruk som bygger på artikkel 6 nr. 1 bokstav e eller f i ${law}.`,
    },
    noConsent: (law) =>
      say`Jeg samtykker ikke til dette. I den grad dere legger til grunn at jeg har samtykket, trekker jeg herved samtykket tilbake (artikkel 7 nr. 3 i ${law}).`,
    situation: 'Min særlige situasjon:',
    demand: 'Jeg ber dere derfor om:',
    stop: {
      running: 'å stanse denne bruken av personopplysningene mine;',
      onHold: 'å stanse denne bruken av personopplysningene mine og ikke gjenoppta den;',
      other: 'å stanse denne bruken av personopplysningene mine, eller å la være å begynne med den;',
    },
    demands: (law) => [
      say`å la være å bruke opplysningene mine til dette mens dere vurderer protesten (artikkel 18 nr. 1 bokstav d i ${law});`,
      say`å slette opplysningene mine fra datasamlinger som dere har laget til dette og ennå ikke har brukt (artikkel 17 nr. 1 bokstav c i ${law});`,
      say`å gi beskjed om dette til alle som dere har utlevert opplysningene til for dette formålet, også organisasjoner som er knyttet til dere (artikkel 19 i ${law}).`,
    ],
    refusal: (law) =>
      say`Hvis dere avslår, ber jeg dere oppgi hvilke tvingende berettigede grunner dere bygger på, og hvordan dere har veid dem mot mine interesser, rettigheter og friheter. Det er dere som må påvise slike grunner (artikkel 21 nr. 1 i ${law}).`,
    answer: (law) =>
      say`Jeg ber dere bekrefte skriftlig, innen én måned etter at dere har mottatt protesten, hva dere har gjort og fra hvilken dato (artikkel 12 nr. 3 i ${law}). Dette er gratis (artikkel 12 nr. 5 i ${law}). Hvis protesten får følger for min bruk av tjenestene deres, ber jeg dere si fra på forhånd.`,
    complaint: (authority, law) =>
      say`Hvis vi ikke finner en løsning, kan jeg klage til tilsynsmyndigheten i ${authority === undefined ? 'den tyske delstaten der jeg bor' : say`landet der jeg bor, ${authority}`}, og bringe saken inn for domstolene${law ? say` (artikkel 77 og 79 i ${law})` : ''}.`,
    closing: 'Med vennlig hilsen',
    file: 'protestbrev.txt',
  },
};
