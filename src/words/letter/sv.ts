import { intlDate } from '../intl.js';
import { say, type Name } from '../say.js';
import type { LetterWords } from './en.js';

const date = intlDate('sv-SE');

/** Adds “supervisory authority” before a name that is not Swedish. */
const named = (authority: Name) => (authority.lang === undefined ? authority : say`tillsynsmyndigheten ${authority}`);

/** Verbs do not agree in number. The letter addresses the organisation as "ni", in the plural. */
export const sv: LetterWords = {
  lang: 'sv',
  dir: 'ltr',
  locale: 'sv-SE',

  form: {
    title: 'Skriv ett brev med invändningar',
    intro: (platform, purpose, hasLogin) =>
      say`Med det här brevet invänder du mot användningen${hasLogin ? ', även om du inte kan logga in eller inte har något konto' : ''}: du vill inte att ${platform} använder dina uppgifter ${purpose ?? 'på det här sättet'}.`,
    right:
      'Artikel 21 i GDPR ger dig rätt att göra invändningar på grund av din egen situation. Det är du själv som skickar brevet.',
    otherWays: {
      login: 'Kan du logga in? Då kan du också säga nej här:',
      open: 'Utan att logga in kan du också säga nej här:',
    },
    open: {
      settings: (host) => say`Öppna inställningen på ${host}`,
      form: (host) => say`Öppna formuläret på ${host}`,
    },
    whoCanUse: (who) => say`Vem kan göra det här: ${who}`,
    covers: (what) => say`Gäller: ${what}`,
    notCovers: (what) => say`Gäller inte: ${what}`,
    write: 'Skriv brevet',
    kept: 'Det du skriver stannar på den här sidan. Det sparas inte och skickas inte. Om du stänger sidan eller laddar om den är det borta.',
    country: 'Land där du bor',
    countryHint:
      'Det avgör vem du skriver till och vilken lag som gäller. Om ditt land inte finns i listan är brevet inte till för dig.',
    chooseCountry: 'Välj ett land',
    otherLaw: (law) =>
      say`I det landet gäller en annan lag: ${law}. Det här brevet är gjort för GDPR och UK GDPR. Du kan inte använda det där.`,
    unknownLaw:
      'Det här brevet är gjort för GDPR och UK GDPR. Såvitt vi vet gäller ingen av dem i det landet. Du kan inte använda brevet där.',
    way: 'Hur vill du skicka det?',
    ways: { post: 'Med post', email: 'Via e-post', form: 'Med ett formulär' },
    name: 'Ditt namn',
    email: 'Din e-postadress',
    emailHint: 'Har du ett konto? Ange då adressen som hör till kontot.',
    profile: 'Din profilsida',
    profileHint: 'Om du har en. Adressen börjar med https://.',
    situation: 'Din egen situation',
    situationHint:
      'Varför invänder du? En till fem meningar med dina egna ord räcker. Ett konkret skäl gör dina invändningar starkare. Skriv inga detaljer om din hälsa, din tro eller andra människor.',
    examples: 'Till exempel:',
    situations: [
      'Du delade dina uppgifter för flera år sedan, för ett annat ändamål.',
      'Dina uppgifter säger något om din hälsa, din religion, ditt fackförbund eller dina politiska åsikter.',
      'Dina uppgifter handlar om ditt arbete, dina kunder eller dina patienter.',
      'Dina uppgifter handlar om dina barn eller om andra människor.',
    ],
    counter: (count, of) => say`${String(count)} av högst ${String(of)} tecken`,
    englishCopy: 'Lägg till en engelsk version',
    englishCopyHint: 'Bra om organisationen finns i ett annat land. Dina egna ord översätts inte.',
    result: { post: 'Ditt brev', email: 'Ditt mejl', form: 'Din text till formuläret' },
    stillToWrite: (what) => say`Kvar att fylla i: ${what}.`,
    missing: { name: 'ditt namn', email: 'din e-postadress', situation: 'din egen situation' },
    copy: 'Kopiera',
    copied: 'Kopierat. Klistra in texten i ett mejl, ett formulär eller ett dokument.',
    selected:
      'Det går inte att kopiera här. Texten är nu markerad: kopiera den med din webbläsare eller ditt tangentbord.',
    print: 'Skriv ut',
    unprinted: 'Händer inget? Kopiera då texten till ett dokument och skriv ut det.',
    save: 'Spara fil',
    saved: (file) => say`Leta efter ${file} bland dina nedladdningar.`,
    mail: (address) => say`Skriv ett mejl till ${address}`,
    mailHint: 'Texten är för lång för länken nedan. Kopiera den först, öppna sedan mejlet och klistra in texten där.',
    post: 'Skriv ut brevet och skicka det till adressen som står i det.',
    noAddress: 'Vi känner inte till någon adress för det här brevet. Titta i organisationens integritetspolicy.',
    paste: 'Kopiera texten och klistra in den i formuläret.',
    login: 'Du måste kunna logga in där.',
    proof: {
      sent: 'Spara en kopia och ett bevis på att du har skickat invändningarna.',
      form: 'Ta en skärmbild av bekräftelsen.',
    },
    identity:
      'Bifoga ingen kopia av ditt pass eller annan id-handling. Om någon ber dig om en kopia, täck över bilden och numren.',
    limits:
      'Du begär inte att ditt konto tas bort. Du begär inte heller att det som redan har skapats med dina uppgifter tas bort, till exempel en AI-modell. Organisationen får säga nej om den kan påvisa tvingande skäl.',
    complaint: (authority) =>
      say`Inget svar inom en månad, eller ett avslag? Då kan du lämna in ett klagomål till ${named(authority)}.`,
    stateAuthority: 'dataskyddsmyndigheten i din delstat',
  },

  letter: {
    lang: 'sv',
    dir: 'ltr',
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    blank: { name: '[ditt namn]', email: '[din e-postadress]', situation: '[din egen situation]' },
    profile: (address) => say`Profil: ${address}`,
    attention: 'Till dataskyddsombudet',
    subject: (law) => say`Invändningar enligt artikel 21.1 i ${law}`,
    subjectLine: (subject) => say`Ärende: ${subject}`,
    date,
    salutation: 'Hej!',
    objection: (platform, purpose, law) =>
      say`Härmed utövar jag min rätt att göra invändningar (artikel 21.1 i ${law}). Jag invänder mot att ${platform} använder mina personuppgifter ${purpose}.`,
    announcedPurpose: 'för det ändamål som ni har meddelat',
    quotedPurpose: (purpose) => say`för detta ändamål: ”${purpose}”`,
    addressesReader: /(?<!\p{L})(?:du|dig|dej|din|ditt|dina|ni|er|ert|era)(?!\p{L})/iu,
    from: (day) => say`Det gäller användningen från och med den ${date(day)}.`,
    scope:
      'Mina invändningar gäller alla personuppgifter om mig som ni använder eller vill använda för detta, även uppgifter från tiden före dagens datum.',
    groups: 'De gäller åtminstone:',
    basis: {
      e: (law) =>
        say`Ni grundar den här användningen på en uppgift av allmänt intresse (artikel 6.1 e i ${law}). Jag bestrider att användningen är nödvändig för den uppgiften.`,
      f: (law) =>
        say`Ni grundar den här användningen på berättigade intressen (artikel 6.1 f i ${law}). Jag bestrider att de väger tyngre än mina intressen, rättigheter och friheter.`,
      unknown: (law) =>
        say`Jag känner inte till vilken rättslig grund ni stöder den här användningen på. Mina invändningar gäller all användning som grundar sig på artikel 6.1 e eller f i ${law}.`,
    },
    noConsent: (law) =>
      say`Jag samtycker inte till detta. I den mån ni utgår från att jag har samtyckt återkallar jag härmed mitt samtycke (artikel 7.3 i ${law}).`,
    situation: 'Min specifika situation:',
    demand: 'Jag begär därför att ni:',
    stop: {
      running: 'upphör med den här användningen av mina personuppgifter;',
      onHold: 'upphör med den här användningen av mina personuppgifter och inte återupptar den;',
      other: 'upphör med den här användningen av mina personuppgifter eller inte påbörjar den;',
    },
    demands: (law) => [
      say`inte använder mina uppgifter för detta medan ni prövar mina invändningar (artikel 18.1 d i ${law});`,
      say`raderar mina uppgifter ur datamängder som ni har sammanställt för detta och ännu inte har använt (artikel 17.1 c i ${law});`,
      say`meddelar detta till alla som ni har lämnat ut uppgifterna till för det här ändamålet, även organisationer som är knutna till er (artikel 19 i ${law}).`,
    ],
    refusal: (law) =>
      say`Om ni avslår min begäran ber jag er ange vilka tvingande berättigade skäl ni åberopar och hur ni har vägt dem mot mina intressen, rättigheter och friheter. Det är ni som ska påvisa dessa skäl (artikel 21.1 i ${law}).`,
    answer: (law) =>
      say`Jag ber er bekräfta skriftligt, inom en månad från det att ni har tagit emot mina invändningar, vad ni har gjort och från vilket datum (artikel 12.3 i ${law}). Detta är kostnadsfritt (artikel 12.5 i ${law}). Om mina invändningar får följder för min användning av era tjänster ber jag er meddela mig i förväg.`,
    complaint: (authority, law) =>
      say`Om vi inte hittar någon lösning kan jag lämna in ett klagomål till tillsynsmyndigheten i ${authority === undefined ? 'den tyska delstat där jag bor' : say`det land där jag bor, ${authority}`}, och vända mig till domstol${law ? say` (artiklarna 77 och 79 i ${law})` : ''}.`,
    closing: 'Med vänlig hälsning',
    file: 'invandningar.txt',
  },
};
