import { intlDate, intlList } from '../intl.js';
import { agreeing, say, type Text } from '../say.js';
import type { LetterWords } from './en.js';

const weekdayDate = intlDate('nl-NL', 'full');
const date = intlDate('nl-NL', 'long');
const list = intlList('nl');
const quoted = (text: Text) => say`“${text}”`;

export const nl: LetterWords = {
  lang: 'nl',
  dir: 'ltr',
  locale: 'nl-NL',
  purpose: 'om AI-modellen te trainen',

  form: {
    title: 'Schrijf een bezwaarbrief',
    intro: (platform, purpose) =>
      say`Artikel 21 van de AVG geeft je het recht om bezwaar te maken vanwege je eigen situatie. Hier maak je een brief af tegen het gebruik van je gegevens door ${platform} ${purpose ?? 'op deze manier'}. Je verstuurt hem zelf.`,
    formIsEnough: (platform) =>
      say`Kun je inloggen bij ${platform}? Dan is dit genoeg, en sneller. Je hebt de brief dan niet nodig:`,
    whenLetter: 'De brief is voor wie niet kan inloggen, geen account heeft, of merkt dat het formulier niet werkt.',
    open: {
      settings: (host) => say`Open de instelling op ${host}`,
      form: (host) => say`Open het formulier op ${host}`,
    },
    write: 'Schrijf de brief',
    kept: 'Wat je typt blijft op deze pagina. Het wordt niet bewaard en niet verstuurd. Sluit of herlaad je de pagina, dan is het weg.',
    country: 'Land waar je woont',
    countryHint:
      'Dit bepaalt aan wie je schrijft en volgens welke wet. Staat je land er niet bij? Dan is deze brief niet voor jou.',
    chooseCountry: 'Kies een land',
    otherLaw: (country, law) =>
      say`In ${country} geldt een andere wet: ${law}. Deze brief is gemaakt voor de AVG en de UK GDPR. Je kunt hem daar niet gebruiken.`,
    unknownLaw: (country) =>
      say`Deze brief is gemaakt voor de AVG en de UK GDPR. Voor zover wij weten geldt in ${country} geen van beide. Je kunt hem daar niet gebruiken.`,
    name: 'Je naam',
    email: (platform) => say`E-mailadres van je account bij ${platform}`,
    emailHint: 'Geen account? Vul dan een adres in waarop je te bereiken bent.',
    profile: (platform) => say`Adres van je profiel bij ${platform}`,
    profileHint: 'Als je er een hebt: het begint met https://.',
    situation: 'Je eigen situatie',
    situationHint:
      'Waarom maak je bezwaar? Eén tot vijf zinnen in je eigen woorden zijn genoeg. Met een concrete reden sta je sterker.',
    examples: 'Denk aan:',
    situations: [
      'Je hebt je gegevens jaren geleden gedeeld, met een ander doel.',
      'Uit je berichten blijkt iets over je gezondheid, geloof, vakbond of politieke mening.',
      'Je berichten gaan over je werk, je klanten of je patiënten.',
      'Je berichten gaan over je kinderen of over andere mensen.',
    ],
    counter: (count, of) => say`${String(count)} van hooguit ${String(of)} tekens`,
    letter: 'Je brief',
    stillToWrite: (what) => say`Nog in te vullen: ${what}.`,
    missing: { name: 'je naam', email: 'je e-mailadres', situation: 'je eigen situatie' },
    copy: 'Kopieer de brief',
    copied: 'Gekopieerd. Plak de brief in een e-mail, een formulier of een document.',
    selected: 'Kopiëren lukt hier niet. De brief is nu geselecteerd: kopieer hem met je browser of toetsenbord.',
    print: 'Print de brief',
    save: 'Bewaar als tekstbestand',
    saved: (file) => say`Kijk bij je downloads naar ${file}.`,
    mail: (address) => say`Schrijf een e-mail aan ${address}`,
    mailHint: 'De brief is te lang voor een link. Kopieer hem eerst en plak hem dan in de e-mail.',
    post: 'Je kunt de brief per post sturen naar het adres dat erin staat.',
    noAddress: (platform) =>
      say`Wij kennen geen adres voor deze brief. Kijk in de privacyverklaring van ${platform}, of plak de brief in het formulier.`,
    proof:
      'Bewaar een kopie van de brief en een bewijs dat je hem hebt verstuurd. Met een formulier: maak een schermafbeelding van de bevestiging.',
    identity:
      'Stuur geen kopie van je paspoort of identiteitskaart mee. Vragen ze erom? Maak dan je foto en de nummers onleesbaar.',
    limits:
      'De brief vraagt niet om je account te verwijderen, en ook niet om een AI-model te verwijderen. De organisatie mag weigeren als zij dwingende redenen aantoont.',
    complaint: (authority) =>
      say`Geen antwoord binnen een maand, of een weigering? Je kunt een klacht indienen bij: ${authority}.`,
    stateAuthority: 'de privacytoezichthouder van je deelstaat',
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
    salutation: 'Geachte heer, mevrouw,',
    objection: (platform, purpose, law) =>
      say`Hierbij gebruik ik mijn recht van bezwaar (artikel 21 lid 1 ${law}). Ik maak bezwaar tegen de verwerking van mijn persoonsgegevens door ${platform} ${purpose ?? 'voor het doel dat u hebt aangekondigd'}.`,
    from: (day) => say`Het gaat om het gebruik vanaf ${weekdayDate(day)}.`,
    scope: (groups) =>
      say`Mijn bezwaar geldt voor al mijn persoonsgegevens die u hiervoor gebruikt of wilt gebruiken${groups.length ? say`, zoals ${list(groups.map(quoted))}` : ''}. Het geldt ook voor gegevens van vóór vandaag.`,
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
    demands: (law) => [
      'dit gebruik van mijn persoonsgegevens te stoppen, of er niet mee te beginnen;',
      say`mijn gegevens hiervoor niet te gebruiken zolang u mijn bezwaar beoordeelt (artikel 18 lid 1 onder d ${law});`,
      say`mijn gegevens te verwijderen uit verzamelingen die u hiervoor hebt gemaakt en nog niet hebt gebruikt, zoals trainingsdata (artikel 17 lid 1 onder c ${law});`,
      say`dit door te geven aan iedereen aan wie u de gegevens hiervoor hebt verstrekt, ook binnen uw concern (artikel 19 ${law}).`,
    ],
    refusal: (law) =>
      say`Weigert u? Noem dan de dwingende gerechtvaardigde gronden waarop u zich beroept, en leg uit hoe u die hebt afgewogen tegen mijn belangen, rechten en vrijheden. Het is aan u om die gronden aan te tonen (artikel 21 lid 1 ${law}).`,
    answer: (platform, law) =>
      say`Bevestig mij alstublieft schriftelijk, binnen een maand nadat u deze brief hebt ontvangen, wat u hebt gedaan en vanaf welke datum (artikel 12 lid 3 ${law}). Dit is kosteloos (artikel 12 lid 5 ${law}). Heeft mijn bezwaar gevolgen voor mijn gebruik van ${agreeing(platform, '', 'de diensten van ')}${platform}? Laat mij dat dan vooraf weten.`,
    complaint: (authority, law) =>
      say`Vinden wij geen oplossing, dan kan ik een klacht indienen bij de toezichthoudende autoriteit van ${authority === undefined ? 'de Duitse deelstaat waar ik woon' : say`het land waar ik woon, ${authority}`}, en naar de rechter gaan${law ? say` (artikelen 77 en 79 ${law})` : ''}.`,
    closing: 'Hoogachtend,',
    file: 'bezwaarbrief.txt',
  },
};
