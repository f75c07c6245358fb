/** The first screen, the steps, their sections, and the sources of claims, in Dutch. */
import type { BuilderWords } from '../en.js';

export const start: BuilderWords['start'] = {
  title: 'Wat wil je maken?',
  hint: 'Er wordt niets verstuurd. Je kunt een bestand overal op deze pagina neerzetten.',
  ways: {
    ready: ['Een kant-en-klare mededeling', 'Geschreven en gecontroleerd. Verander wat je wilt.'],
    banner: ['Alleen een banner', 'Wanneer het begint en waar je nee zegt: binnen een minuut.'],
    whole: ['Een hele mededeling', 'In zes stappen van een artikel naar een kaart.'],
    open: [
      'Een mededeling die je al hebt',
      'Open het bestand, of plak een fragment of een heel artikel waar er een in staat.',
    ],
  },
  makeBanner: 'Maak een banner',
  makeWhole: 'Begin met stap 1',
  goOn: 'Ga verder met wat je hebt ingevuld',
  another: 'Begin of open een andere mededeling',
  file: 'Open een bestand',
  fileHint: 'Het JSON-bestand van een mededeling.',
  paste: 'Plak een fragment',
  pasteHint: 'Een fragment, een artikel waar er een in staat, of de mededeling als JSON.',
  read: 'Lees het fragment',
  begun: 'Een nieuwe mededeling is begonnen.',
  replaced: 'Het formulier is ingevuld.',
  left: 'Niet overgenomen, omdat een mededeling er geen plaats voor heeft:',
  large: 'Dit bestand is groter dan 256 KB: het kan geen mededeling zijn.',
  unreadable: 'Dit bestand is geen tekst in UTF-8. Kies het JSON-bestand van een mededeling.',
  noJson: 'Dit is geen mededeling als JSON. Kies het JSON-bestand, of plak een heel fragment.',
  noSnippet:
    'In deze tekst staat geen mededeling. Plak een heel fragment, van <section> tot </section>, of open het JSON-bestand.',
  onlyAddress: (src) =>
    `Dit fragment bevat alleen het adres van zijn mededeling, ${src}. Open dat bestand: de rest van het fragment is onthouden.`,
  hash: 'In het adres van deze pagina staan gegevens. Die worden niet gelezen: open het bestand, of plak het fragment.',
};

export const steps: BuilderWords['steps'] = {
  what: ['Wat er verandert'],
  when: ['Wanneer'],
  how: ['Hoe je nee zegt'],
  data: ['Welke gegevens'],
  sources: ['Bronnen', 'Waar je informatie vandaan komt: een krant, het platform, een toezichthouder.'],
  publish: ['Publiceren'],
};

export const progress: BuilderWords['progress'] = {
  title: 'Stappen',
  states: { empty: 'nog leeg', ready: 'klaar' },
  required: 'verplicht',
};

export const folds: BuilderWords['folds'] = {
  languages: 'Talen',
  platform: 'Meer over het platform',
  data: 'Meer over de gegevens',
  positions: 'Toezichthouders en anderen',
  background: 'Achtergrond en later nieuws',
  law: 'Wet en regio’s',
  about: 'Over deze mededeling',
};

export const attribution: BuilderWords['attribution'] = {
  title: 'Welke bron zegt wat?',
  hint: 'Vink per stap de bronnen aan. Bij een los onderdeel kun je andere kiezen.',
  asStep: (sources) => `${sources} (zoals bij de hele stap)`,
};

export const banner: BuilderWords['banner'] = {
  title: 'Een banner',
  hint: 'De datum en waar je nee zegt, voor bovenaan een artikel.',
  whole: 'Maak er een hele mededeling van',
  missing: (name) => `Ontbreekt nog: ${name}.`,
  tooMuch: (name) => `Een banner kan dit niet zeggen: ${name}. Maak er een hele mededeling van, of laat het weg.`,
  wrong: 'Verbeter wat in het formulier is aangegeven.',
};
