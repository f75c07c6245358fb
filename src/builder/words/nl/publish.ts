/** The “Publish” step, in Dutch. */
import type { BuilderWords } from '../en.js';

export const output: BuilderWords['output'] = {
  form: 'Vorm',
  unsure: (name, other) =>
    `Weet je niet wat je systeem laat staan? Kies “${name}”: dat wordt een kaart overal waar “${other}” dat wordt, en ook waar een systeem onbekende tags weghaalt.`,
  forms: {
    linked: ['Element met een adres', 'De standaard: voor systemen die laten staan wat je plakt.'],
    inline: ['Element met alles erin', 'Voor pagina’s die niets ophalen, in systemen die laten staan wat je plakt.'],
    'data-attribute': ['Gewone sectie', 'Voor systemen die onbekende tags weghalen.'],
    iframe: ['Frame', 'Voor systemen die wel frames toestaan, maar geen scripts.'],
    plain: ['Alleen tekst', 'Voor nieuwsbrieven en feeds. Elke dag dezelfde tekst.'],
  },
  about: {
    needs: 'Nodig',
    policy: 'Een streng beveiligingsbeleid (CSP) moet toestaan',
    corrections: 'Verbeteringen',
  },
  needs: {
    linked: 'De mededeling als bestand op een site, en een scripttag in het sjabloon van je site.',
    inline: 'Een scripttag in het sjabloon van je site. De mededeling heeft geen bestand nodig.',
    'data-attribute':
      'De mededeling als bestand op dezelfde site, en een scripttag in het sjabloon die de map van de mededelingen noemt.',
    iframe:
      'Op de site van het frame de mappen frame en embed naast elkaar, met deze mededeling in frame/notices. In het ' +
      'sjabloon van de site van het artikel het script frame/listen.js. Op de opdrachtregel schrijft opt-out-elements ' +
      'frame ze allemaal.',
    plain: 'Geen bestand en geen script.',
  },
  src: ['Adres van de mededeling', 'Waar je het bewaarde bestand neerzet: een pad op de site, of https://'],
  script: ['Adres van het script', 'Het fragment bevat de scripttag. Laat dit leeg als die al in het sjabloon staat.'],
  integrity: ['Hash van het script', 'sha384-…, uit integrity.json. Een ander bestand wordt niet uitgevoerd.'],
  frame: ['Adres van de pagina voor frames'],
  noticeScript: 'Bewaar de mededeling voor frames',
  level: [
    'Niveau van de eerste kop',
    'Eén niveau onder de kop boven de mededeling. Vóór de eerste kop van een artikel: 2.',
  ],
  audience: ['Groep die vooraan staat', 'Alleen voor een artikel over één van de groepen.'],
  region: ['Waar lezers wonen', 'Alleen voor een pagina waarvan de lezers in één regio wonen.'],
  corrections: [
    'Verbeteringen bereiken oude artikelen.',
    'Verbeteringen bereiken oude artikelen niet: plak het fragment daar opnieuw.',
  ],
  noSnippet: 'Er is nog geen fragment. Verbeter eerst:',
  refused: {
    'unreadable-notice': 'De mededeling mist iets wat elke mededeling nodig heeft. De controle noemt het.',
    'unwritten-language': 'De mededeling zegt in deze taal nog niets. Schrijf haar teksten, of kies een andere taal.',
    'no-objection':
      'Met deze brief kan niemand bezwaar maken: de mededeling noemt een andere grondslag of een andere wet.',
    'missing-in-banner': 'Een banner heeft een platform en een bron nodig.',
    'too-much-for-banner': 'Een banner kan dit niet zeggen. Gebruik de hele mededeling.',
    'too-long': 'De mededeling is te lang om in een pagina te plakken. Kies de eerste vorm.',
    'unknown-form': 'Zo’n vorm is er niet. Kies een van de vijf.',
    'missing-address': 'Schrijf een adres: een pad op de site dat begint met /, of een adres dat begint met https://.',
    'unsafe-address': 'Schrijf een pad op de site dat begint met /, of een adres dat begint met https://.',
    'unsafe-path': 'Schrijf een pad op dezelfde site, zoals /notices/voorbeeld.json.',
    'invalid-height': 'Schrijf een heel aantal pixels.',
    'invalid-integrity': 'Schrijf een hash zoals sha384-…, of laat het veld leeg.',
    'unknown-audience': 'De mededeling heeft zo’n groep niet. Kies een andere.',
    'invalid-region': 'Dit is geen regio. Kies een andere.',
  },
  more: 'Meer keuzes',
  code: 'Het fragment',
  copy: 'Kopieer het fragment',
  copied: 'Gekopieerd.',
  alsoFile: (address) =>
    `Op ${address} moet ook het bestand van de mededeling staan: bewaar het, en vervang het bestand dat daar al staat.`,
  selected: 'Het fragment is geselecteerd: kopieer het met Ctrl+C of ⌘C.',
  calendar: 'Bewaar de laatste dag als agendabestand',
  columns: {
    'WordPress, editors': 'WordPress, redacteuren',
    'WordPress, authors': 'WordPress, auteurs',
    DOMPurify: 'systemen met DOMPurify',
    'sanitize-html': 'systemen met sanitize-html',
    'reader mode': 'leesweergave',
    'no script': 'zonder JavaScript',
    mail: 'e-mail',
    'mail as text': 'e-mail als platte tekst',
    'htmx, Turbo, React': 'sites met htmx, Turbo of React',
    Ghost: 'Ghost',
    Hugo: 'Hugo zonder “unsafe”',
    'Hugo, unsafe': 'Hugo met “unsafe”',
    Eleventy: 'Eleventy',
  },
  outcomes: {
    'live card': 'Kaart die actueel blijft',
    'short text': 'Korte tekst',
    'whole text': 'Hele tekst',
    'whole text, and the JSON': 'Hele tekst, en de JSON',
    nothing: 'Niets',
  },
  letter: {
    title: 'Een bezwaarbrief',
    what: 'Voor lezers die niet kunnen inloggen of geen account hebben. Plak hem onder de mededeling. Hij heeft een eigen script. De pagina heeft ook het script hierboven nodig. Haalt een systeem onbekende tags weg, dan zien lezers alleen de link naar hun toezichthouder.',
    noWords: (language) => `In het ${language} is er nog geen brief.`,
    unread: (language) =>
      `Nog geen moedertaalspreker en geen jurist heeft de brief in het ${language} gelezen. Laat hem lezen voordat je publiceert.`,
    code: 'Het fragment van de brief',
    copy: 'Kopieer de brief',
  },
  noWords: (language, spoken) =>
    `De elementen zijn er nog niet in het ${language}, alleen in het ${spoken}. Ze tonen niet wat je in het ${language} schrijft.`,
  unread: (language) =>
    `Nog geen moedertaalspreker heeft de zinnen van de elementen in het ${language} gelezen. Lees het voorbeeld voordat je publiceert.`,
  archive: {
    save: 'Bewaar alle bestanden als archief',
    what: 'Een ZIP-bestand met alles wat voor deze vorm op je site moet staan. De pagina steps.html erin zegt stap voor stap wat je doet.',
    fromDisk:
      'Je hebt deze pagina vanaf je schijf geopend. Daarom kan ze de scriptbestanden niet lezen. In steps.html staat welke ' +
      'bestanden je uit de map van het pakket kopieert.',
    withLetter: 'Met de bezwaarbrief',
    saved: 'Het archief is bewaard. Open eerst steps.html erin.',
    incomplete:
      'Het archief is bewaard, maar sommige bestanden konden niet worden gelezen. Open steps.html erin: daar staat waar ze zijn.',
    steps: {
      title: 'Zet deze mededeling op je site',
      intro: 'Doe de stappen in deze volgorde. Deze pagina is voor jou: zet haar niet op de site.',
      keep: (file) => `Bewaar ook ${file}: daarmee verbeter je de mededeling later.`,
      upload: 'Zet de bestanden op je site',
      unpack: 'Pak het archief uit. Zet elk bestand op zijn adres op je site.',
      file: 'Bestand',
      address: 'Adres op je site',
      copy: 'Deze bestanden konden niet worden gelezen. Kopieer ze uit de map van het pakket opt-out-elements.',
      replace:
        'Staat een van deze bestanden al op je site? Vervang het. Heeft een pagina een scripttag met de hash van het oude ' +
        'bestand, vervang die tag dan ook: anders wordt het script niet uitgevoerd.',
      script: 'Voeg het script toe',
      template:
        'Zet deze regel één keer in het sjabloon van je site. Kun je het sjabloon niet veranderen, plak de regel dan in het ' +
        'artikel, boven de mededeling.',
      ownLanguage: 'Gebruik de code onder de taal van je pagina.',
      noHash:
        'Een regel zonder “integrity” mist de hash van het bestand. Het bestand integrity.json in de map dist van het ' +
        'pakket noemt de hashes. Voeg de juiste toe: integrity="sha384-…" crossorigin="anonymous".',
      paste: 'Plak de mededeling',
      pasteHow: 'Plak dit als HTML: in een blok voor HTML, of in de broncode van het artikel.',
      pasteLetter: 'Plak de bezwaarbrief',
      pasteLetterHow: 'Plak dit als HTML, onder de mededeling. Het script van de brief zit erbij.',
      check: 'Controleer of het werkt',
      checkAddresses:
        'Open elk van deze adressen van je site in een browser. Je ziet de mededeling of code, geen foutpagina.',
      checkCard: 'Open het artikel in een privévenster. Je ziet een kaart met delen die je kunt uitklappen.',
      checkLetter: 'Onder de kaart zie je de brief: klap hem uit en typ een naam.',
      checkFails:
        'Zie je alleen tekst? Druk op F12 en open de console: een regel daar zegt wat er ontbreekt of niet klopt.',
      checkText: 'Bekijk het zoals je lezers het zien. Je ziet de hele tekst, en elke link werkt.',
      correct: 'Verbeter de mededeling later',
      correctFrom: (file) =>
        `Open ${file} op de pagina “Mededeling maken”. Verbeter de mededeling, en maak haar versie één hoger.`,
      corrections: {
        linked:
          'Bewaar het bestand en zet het op hetzelfde adres: elk artikel toont de verbetering. De tekst voor lezers zonder ' +
          'JavaScript staat in het artikel zelf: plak het fragment opnieuw om die te veranderen.',
        inline: 'Kopieer het nieuwe fragment en plak het in elk artikel, in plaats van het oude.',
        'data-attribute':
          'Bewaar het bestand en zet het op hetzelfde adres: elk artikel toont de verbetering. De tekst voor lezers zonder ' +
          'JavaScript staat in het artikel zelf: plak het fragment opnieuw om die te veranderen.',
        iframe:
          'Bewaar het archief opnieuw, en zet het script uit frame/notices op hetzelfde adres: elk artikel toont de ' +
          'verbetering. De tekst voor lezers zonder JavaScript staat in het artikel zelf: plak het fragment opnieuw om die ' +
          'te veranderen.',
        plain: 'Kopieer het nieuwe fragment en plak het in elk artikel, in plaats van het oude.',
      },
    },
  },
};
