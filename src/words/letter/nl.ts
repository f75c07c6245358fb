import { intlDate } from '../intl.js';
import { agreeing, say, type Name } from '../say.js';
import type { LetterWords } from './en.js';

const date = intlDate('nl-NL');

/** Adds the article to the Dutch name of an authority. A name in another language stays unchanged. */
const de = (authority: Name) => (authority.lang === undefined ? say`de ${authority}` : authority);

export const nl: LetterWords = {
  lang: 'nl',
  dir: 'ltr',
  locale: 'nl-NL',

  form: {
    title: 'Schrijf een bezwaarbrief',
    intro: (platform, purpose, hasLogin) =>
      say`Met deze brief maak je bezwaar${hasLogin ? ', ook als je niet kunt inloggen of geen account hebt' : ''}: je wilt niet dat ${platform} je gegevens ${agreeing(platform, 'gebruikt', 'gebruiken')} ${purpose ?? 'op deze manier'}.`,
    right:
      'Artikel 21 van de AVG geeft je het recht om bezwaar te maken vanwege je eigen situatie. Je verstuurt de brief zelf.',
    otherWays: {
      login: 'Kun je inloggen? Dan kun je ook hier nee zeggen:',
      open: 'Zonder in te loggen kun je ook hier nee zeggen:',
    },
    open: {
      settings: (host) => say`Open de instelling op ${host}`,
      form: (host) => say`Open het formulier op ${host}`,
    },
    whoCanUse: (who) => say`Wie dit kan doen: ${who}`,
    covers: (what) => say`Geldt voor: ${what}`,
    notCovers: (what) => say`Geldt niet voor: ${what}`,
    write: 'Schrijf de brief',
    kept: 'Wat je typt, blijft op deze pagina. Het wordt niet bewaard en niet verstuurd. Sluit of herlaad je de pagina, dan is het weg.',
    country: 'Land waar je woont',
    countryHint:
      'Dit bepaalt aan wie je schrijft en volgens welke wet. Staat je land er niet bij? Dan is deze brief niet voor jou.',
    chooseCountry: 'Kies een land',
    otherLaw: (law) =>
      say`In dat land geldt een andere wet: ${law}. Deze brief is gemaakt voor de AVG en de UK GDPR. Je kunt hem daar niet gebruiken.`,
    unknownLaw:
      'Deze brief is gemaakt voor de AVG en de UK GDPR. Voor zover wij weten, geldt in dat land geen van beide. Je kunt hem daar niet gebruiken.',
    way: 'Hoe verstuur je je bezwaar?',
    ways: { post: 'Per post', email: 'Per e-mail', form: 'Via een formulier' },
    name: 'Je naam',
    email: 'Je e-mailadres',
    emailHint: 'Heb je een account? Gebruik dan het adres van dat account.',
    profile: 'Je profielpagina',
    profileHint: 'Als je er een hebt. Het adres begint met https://.',
    situation: 'Je eigen situatie',
    situationHint:
      'Waarom maak je bezwaar? Eén tot vijf zinnen in je eigen woorden zijn genoeg. Met een concrete reden sta je sterker. Noem geen details over je gezondheid, je geloof of andere mensen.',
    examples: 'Bijvoorbeeld:',
    situations: [
      'Je hebt je gegevens jaren geleden gedeeld, met een ander doel.',
      'Uit je gegevens blijkt iets over je gezondheid, geloof, vakbond of politieke mening.',
      'Je gegevens gaan over je werk, je klanten of je patiënten.',
      'Je gegevens gaan over je kinderen of over andere mensen.',
    ],
    counter: (count, of) => say`${String(count)} van hooguit ${String(of)} tekens`,
    englishCopy: 'Voeg een Engelse vertaling toe',
    englishCopyHint: 'Handig als de organisatie in een ander land zit. Je eigen woorden worden niet vertaald.',
    result: { post: 'Je brief', email: 'Je e-mail', form: 'Je tekst voor het formulier' },
    stillToWrite: (what) => say`Nog in te vullen: ${what}.`,
    missing: { name: 'je naam', email: 'je e-mailadres', situation: 'je eigen situatie' },
    copy: 'Kopieer',
    copied: 'Gekopieerd. Plak de tekst in een e-mail, een formulier of een document.',
    selected: 'Kopiëren lukt hier niet. De tekst is nu geselecteerd: kopieer hem met je browser of toetsenbord.',
    print: 'Print',
    unprinted: 'Gebeurt er niets? Kopieer de tekst dan naar een document, en print dat.',
    save: 'Bewaar het bestand',
    saved: (file) => say`Zoek in je downloads naar ${file}.`,
    mail: (address) => say`Schrijf een e-mail aan ${address}`,
    mailHint: 'De tekst is te lang voor de link hieronder. Kopieer eerst de tekst, open de e-mail en plak hem daar.',
    post: 'Print de brief en stuur hem naar het adres dat erin staat.',
    noAddress: 'Wij kennen geen adres voor deze brief. Kijk in de privacyverklaring van de organisatie.',
    paste: 'Kopieer de tekst en plak hem in het formulier.',
    login: 'Je moet daar kunnen inloggen.',
    proof: {
      sent: 'Bewaar een kopie, en een bewijs dat je je bezwaar hebt verstuurd.',
      form: 'Maak een schermafbeelding van de bevestiging.',
    },
    identity:
      'Stuur geen kopie van je paspoort of identiteitskaart mee. Vragen ze erom? Scherm dan je foto en de nummers af.',
    limits:
      'Je vraagt niet om verwijdering van je account, en ook niet van wat al met je gegevens is gemaakt, zoals een AI-model. De organisatie mag weigeren als zij dwingende redenen aantoont.',
    complaint: (authority) =>
      say`Geen antwoord binnen een maand, of een weigering? Je kunt een klacht indienen bij de ${authority.lang === undefined ? '' : 'toezichthouder '}${authority}.`,
    stateAuthority: 'privacytoezichthouder van je deelstaat',
  },

  letter: {
    lang: 'nl',
    dir: 'ltr',
    law: { GDPR: 'AVG', 'UK GDPR': 'UK GDPR' },
    blank: { name: '[je naam]', email: '[je e-mailadres]', situation: '[je eigen situatie]' },
    profile: (address) => say`Profiel: ${address}`,
    attention: 'T.a.v. de functionaris voor gegevensbescherming',
    subject: (law) => say`Bezwaar op grond van artikel 21 lid 1 ${law}`,
    subjectLine: (subject) => say`Onderwerp: ${subject}`,
    date,
    salutation: 'Geachte heer of mevrouw,',
    objection: (platform, purpose, law) =>
      say`Hierbij gebruik ik mijn recht van bezwaar (artikel 21 lid 1 ${law}). Ik maak er bezwaar tegen dat ${platform} mijn persoonsgegevens ${agreeing(platform, 'verwerkt', 'verwerken')} ${purpose}.`,
    announcedPurpose: 'voor het doel dat u hebt aangekondigd',
    quotedPurpose: (purpose) => say`met dit doel: “${purpose}”`,
    addressesReader: /\b(?:je|jij|jou|jouw|jezelf|jullie|u|uw|uzelf)\b/i,
    from: (day) => say`Het gaat om het gebruik vanaf ${date(day)}.`,
    scope:
      'Mijn bezwaar geldt voor al mijn persoonsgegevens die u hiervoor gebruikt of wilt gebruiken, ook voor gegevens van vóór vandaag.',
    groups: 'Het gaat in elk geval om:',
    basis: {
      e: (law) =>
        say`U beroept zich voor dit gebruik op een taak van algemeen belang (artikel 6 lid 1 onder e ${law}). Ik betwist dat het gebruik daarvoor noodzakelijk is.`,
      f: (law) =>
        say`U beroept zich voor dit gebruik op een gerechtvaardigd belang (artikel 6 lid 1 onder f ${law}). Ik betwist dat dit zwaarder weegt dan mijn belangen, rechten en vrijheden.`,
      unknown: (law) =>
        say`Ik weet niet op welke grondslag u dit gebruik baseert. Mijn bezwaar geldt voor elk gebruik op grond van artikel 6 lid 1 onder e of f ${law}.`,
    },
    noConsent: (law) =>
      say`Ik geef hiervoor geen toestemming. Voor zover u uitgaat van mijn toestemming, trek ik die hierbij in (artikel 7 lid 3 ${law}).`,
    situation: 'Mijn specifieke situatie:',
    demand: 'Ik verzoek u daarom:',
    stop: {
      running: 'dit gebruik van mijn persoonsgegevens te stoppen;',
      onHold: 'dit gebruik van mijn persoonsgegevens te stoppen en niet te hervatten;',
      other: 'dit gebruik van mijn persoonsgegevens te stoppen, of er niet mee te beginnen;',
    },
    demands: (law) => [
      say`mijn gegevens hiervoor niet te gebruiken zolang u mijn bezwaar beoordeelt (artikel 18 lid 1 onder d ${law});`,
      say`mijn gegevens te wissen uit gegevensverzamelingen die u hiervoor hebt gemaakt en nog niet hebt gebruikt (artikel 17 lid 1 onder c ${law});`,
      say`dit door te geven aan iedereen aan wie u de gegevens hiervoor hebt verstrekt, ook aan organisaties die aan u verbonden zijn (artikel 19 ${law}).`,
    ],
    refusal: (law) =>
      say`Weigert u? Noem dan de dwingende gerechtvaardigde gronden waarop u zich beroept, en leg uit hoe u die hebt afgewogen tegen mijn belangen, rechten en vrijheden. Het is aan u om die gronden aan te tonen (artikel 21 lid 1 ${law}).`,
    answer: (law) =>
      say`Laat mij alstublieft binnen een maand na ontvangst schriftelijk weten wat u hebt gedaan en vanaf welke datum (artikel 12 lid 3 ${law}). Dit is kosteloos (artikel 12 lid 5 ${law}). Heeft mijn bezwaar gevolgen voor mijn gebruik van uw diensten? Laat mij dat dan vooraf weten.`,
    complaint: (authority, law) =>
      say`Vinden wij geen oplossing, dan kan ik een klacht indienen bij de toezichthoudende autoriteit van ${authority === undefined ? 'de Duitse deelstaat waar ik woon' : say`het land waar ik woon, ${de(authority)}`}, en naar de rechter gaan${law ? say` (artikelen 77 en 79 ${law})` : ''}.`,
    closing: 'Hoogachtend,',
    file: 'bezwaarbrief.txt',
  },
};
