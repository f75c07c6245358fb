/** The first screen, the steps, their sections, and the sources of claims, in German. */
import type { BuilderWords } from '../en.js';

export const start: BuilderWords['start'] = {
  title: 'Was möchten Sie erstellen?',
  hint: 'Es wird nichts gesendet. Sie können eine Datei überall auf dieser Seite ablegen.',
  ways: {
    ready: ['Ein fertiger Hinweis', 'Schon geschrieben und geprüft. Ändern Sie, was Sie möchten.'],
    banner: ['Nur ein Banner', 'Wann es beginnt und wo man Nein sagt: in weniger als einer Minute.'],
    whole: ['Ein vollständiger Hinweis', 'In sechs Schritten von einem Artikel zu einer Karte.'],
    open: [
      'Ein Hinweis, den Sie schon haben',
      'Öffnen Sie seine Datei, oder fügen Sie einen Einbettungscode oder einen ganzen Artikel ein, der einen enthält.',
    ],
  },
  makeBanner: 'Banner erstellen',
  makeWhole: 'Mit Schritt 1 beginnen',
  goOn: 'Mit Ihren Eingaben weitermachen',
  another: 'Anderen Hinweis beginnen oder öffnen',
  file: 'Eine Datei öffnen',
  fileHint: 'Die JSON-Datei eines Hinweises.',
  paste: 'Einen Einbettungscode einfügen',
  pasteHint: 'Ein Einbettungscode, ein Artikel, der einen enthält, oder der Hinweis als JSON.',
  read: 'Einbettungscode lesen',
  begun: 'Ein neuer Hinweis ist begonnen.',
  replaced: 'Das Formular ist ausgefüllt.',
  left: 'Nicht übernommen, weil es in einem Hinweis keinen Platz dafür gibt:',
  large: 'Diese Datei ist größer als 256 KB: Sie kann kein Hinweis sein.',
  unreadable: 'Diese Datei ist kein Text in UTF-8. Wählen Sie die JSON-Datei eines Hinweises.',
  noJson: 'Das ist kein Hinweis als JSON. Wählen Sie die JSON-Datei, oder fügen Sie einen ganzen Einbettungscode ein.',
  noSnippet:
    'In diesem Text steht kein Hinweis. Fügen Sie einen ganzen Einbettungscode ein, von <section> bis </section>, oder öffnen Sie die JSON-Datei.',
  onlyAddress: (src) =>
    `Dieser Einbettungscode enthält nur die Adresse seines Hinweises, ${src}. Öffnen Sie diese Datei: Die übrigen Angaben aus dem Code bleiben erhalten.`,
  hash: 'Die Adresse dieser Seite enthält Daten. Sie werden nicht gelesen: Öffnen Sie die Datei, oder fügen Sie den Einbettungscode ein.',
};

export const steps: BuilderWords['steps'] = {
  what: ['Was sich ändert'],
  when: ['Wann'],
  how: ['Wie man Nein sagt'],
  data: ['Welche Daten'],
  sources: ['Quellen', 'Worauf Sie sich stützen: eine Zeitung, die Plattform, eine Aufsichtsbehörde.'],
  publish: ['Veröffentlichen'],
};

export const progress: BuilderWords['progress'] = {
  title: 'Schritte',
  states: { empty: 'noch leer', ready: 'fertig' },
  required: 'Pflichtfeld',
};

export const folds: BuilderWords['folds'] = {
  languages: 'Sprachen',
  platform: 'Mehr über die Plattform',
  data: 'Mehr über die Daten',
  positions: 'Behörden und andere',
  background: 'Hintergrund und neue Entwicklungen',
  law: 'Recht und Regionen',
  about: 'Über diesen Hinweis',
};

export const attribution: BuilderWords['attribution'] = {
  title: 'Welche Quelle sagt was?',
  hint: 'Kreuzen Sie für jeden Schritt die Quellen an. Bei einem einzelnen Eintrag können Sie andere auswählen.',
  asStep: (sources) => `${sources} (wie beim ganzen Schritt)`,
};

export const banner: BuilderWords['banner'] = {
  title: 'Ein Banner',
  hint: 'Das Datum und wo man Nein sagt, für den Anfang eines Artikels.',
  whole: 'Daraus einen vollständigen Hinweis machen',
  missing: (name) => `Es fehlt noch: ${name}.`,
  tooMuch: (name) =>
    `Ein Banner kann das nicht sagen: ${name}. Machen Sie einen vollständigen Hinweis daraus, oder lassen Sie es weg.`,
  wrong: 'Korrigieren Sie, was im Formular markiert ist.',
};
