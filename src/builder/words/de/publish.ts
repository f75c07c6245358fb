/** The “Publish” step, in German. */
import type { BuilderWords } from '../en.js';

export const output: BuilderWords['output'] = {
  form: 'Art des Einbettungscodes',
  unsure: (name, other) =>
    `Wissen Sie nicht, was Ihr System stehen lässt? Nehmen Sie „${name}“: Daraus wird überall eine Karte, wo auch aus „${other}“ eine wird, und zusätzlich dort, wo ein System unbekannte Tags entfernt.`,
  forms: {
    linked: ['Element mit Adresse', 'Der Normalfall: für Systeme, die das Eingefügte stehen lassen.'],
    inline: [
      'Element mit dem ganzen Inhalt',
      'Für Seiten, die nichts nachladen, in Systemen, die das Eingefügte stehen lassen.',
    ],
    'data-attribute': ['Gewöhnlicher Abschnitt', 'Für Systeme, die unbekannte Tags entfernen.'],
    iframe: ['Iframe', 'Für Systeme, die Iframes annehmen, aber keine Skripte.'],
    plain: ['Nur Text', 'Für Newsletter und Feeds. An jedem Tag derselbe Text.'],
  },
  about: {
    needs: 'Voraussetzungen',
    policy: 'Eine strenge Richtlinie (CSP) muss erlauben',
    corrections: 'Korrekturen',
  },
  needs: {
    linked: 'Der Hinweis als Datei auf einer Website und ein Script-Tag in der Vorlage Ihrer Website.',
    inline: 'Ein Script-Tag in der Vorlage Ihrer Website. Eine Datei mit dem Hinweis ist nicht nötig.',
    'data-attribute':
      'Der Hinweis als Datei auf derselben Website und ein Script-Tag in ihrer Vorlage, das den Ordner der Hinweise nennt.',
    iframe:
      'Auf der Website des Iframes die Ordner frame und embed nebeneinander, mit diesem Hinweis in frame/notices. In der ' +
      'Vorlage der Website des Artikels das Skript frame/listen.js. Auf der Kommandozeile schreibt opt-out-elements frame ' +
      'alle diese Dateien.',
    plain: 'Keine Datei und kein Skript.',
  },
  src: ['Adresse des Hinweises', 'Wo Sie die gespeicherte Datei ablegen: ein Pfad auf der Website oder https://'],
  script: [
    'Adresse des Skripts',
    'Der Einbettungscode enthält das Script-Tag. Lassen Sie das Feld leer, wenn es schon in der Vorlage steht.',
  ],
  integrity: ['Hash des Skripts', 'sha384-…, aus integrity.json: Eine andere Datei wird nicht ausgeführt.'],
  frame: ['Adresse der Seite für Iframes'],
  noticeScript: 'Hinweis für Iframes speichern',
  level: [
    'Ebene der ersten Überschrift',
    'Eine Ebene unter der Überschrift, die über dem Hinweis steht. Vor der ersten Überschrift eines Artikels: 2.',
  ],
  audience: ['Gruppe an erster Stelle', 'Nur für einen Artikel über eine der Gruppen.'],
  region: [
    'Wo Leserinnen und Leser wohnen',
    'Nur für eine Seite, deren Leserinnen und Leser in einer einzigen Region wohnen.',
  ],
  corrections: [
    'Korrekturen erreichen auch alte Artikel.',
    'Korrekturen erreichen alte Artikel nicht: Fügen Sie den Einbettungscode dort neu ein.',
  ],
  noSnippet: 'Es gibt noch keinen Einbettungscode. Korrigieren Sie zuerst:',
  refused: {
    'unreadable-notice': 'Dem Hinweis fehlt etwas, was jeder Hinweis braucht. Die Prüfung nennt es.',
    'unwritten-language':
      'Der Hinweis sagt in dieser Sprache noch nichts. Schreiben Sie seine Texte, oder wählen Sie eine andere Sprache.',
    'no-objection':
      'Mit diesem Schreiben kann niemand widersprechen: Der Hinweis nennt eine andere Rechtsgrundlage oder ein anderes Gesetz.',
    'missing-in-banner': 'Ein Banner braucht eine Plattform und eine Quelle.',
    'too-much-for-banner': 'Ein Banner kann das nicht sagen. Nehmen Sie den vollständigen Hinweis.',
    'too-long': 'Der Hinweis ist zu lang, um ihn in eine Seite einzufügen. Wählen Sie die erste Art.',
    'unknown-form': 'Diese Art gibt es nicht. Wählen Sie eine der fünf.',
    'missing-address':
      'Schreiben Sie eine Adresse: einen Pfad auf der Website, der mit / beginnt, oder eine Adresse, die mit https:// beginnt.',
    'unsafe-address':
      'Schreiben Sie einen Pfad auf der Website, der mit / beginnt, oder eine Adresse, die mit https:// beginnt.',
    'unsafe-path': 'Schreiben Sie einen Pfad auf derselben Website, zum Beispiel /notices/beispiel.json.',
    'invalid-height': 'Schreiben Sie eine ganze Zahl von Pixeln.',
    'invalid-integrity': 'Schreiben Sie einen Hash wie sha384-…, oder lassen Sie das Feld leer.',
    'unknown-audience': 'Der Hinweis hat keine solche Gruppe. Wählen Sie eine andere.',
    'invalid-region': 'Das ist keine Region. Wählen Sie eine andere.',
  },
  more: 'Weitere Einstellungen',
  code: 'Einbettungscode',
  copy: 'Einbettungscode kopieren',
  copied: 'Kopiert.',
  alsoFile: (address) =>
    `Unter ${address} muss auch die Datei des Hinweises liegen: Speichern Sie sie, und ersetzen Sie die Datei, die dort schon liegt.`,
  selected: 'Der Einbettungscode ist markiert: Kopieren Sie ihn mit Strg+C oder ⌘C.',
  calendar: 'Letzten Tag als Kalenderdatei speichern',
  letter: {
    title: 'Widerspruchsschreiben',
    what: 'Für alle, die sich nicht einloggen können oder kein Konto haben. Fügen Sie das Schreiben unter dem Hinweis ein. Es hat ein eigenes Skript. Die Seite braucht auch das Skript von oben. Wo ein System unbekannte Tags entfernt, ist nur der Link zur Aufsichtsbehörde zu sehen.',
    noWords: (language) => `Auf ${language} gibt es noch kein Widerspruchsschreiben.`,
    unread: (language) =>
      `Das Schreiben auf ${language} ist noch nicht muttersprachlich und nicht juristisch geprüft. Lassen Sie es prüfen, bevor Sie es veröffentlichen.`,
    code: 'Einbettungscode des Schreibens',
    copy: 'Schreiben kopieren',
  },
  columns: {
    'WordPress, editors': 'WordPress, Rolle „Redakteur“',
    'WordPress, authors': 'WordPress, Rolle „Autor“',
    DOMPurify: 'Systeme mit DOMPurify',
    'sanitize-html': 'Systeme mit sanitize-html',
    'reader mode': 'Leseansicht',
    'no script': 'ohne JavaScript',
    mail: 'E-Mail',
    'mail as text': 'E-Mail als reiner Text',
    'htmx, Turbo, React': 'Websites mit htmx, Turbo oder React',
    Ghost: 'Ghost',
    Hugo: 'Hugo ohne „unsafe“',
    'Hugo, unsafe': 'Hugo mit „unsafe“',
    Eleventy: 'Eleventy',
  },
  outcomes: {
    'live card': 'Karte, die aktuell bleibt',
    'short text': 'Kurzer Text',
    'whole text': 'Ganzer Text',
    'whole text, and the JSON': 'Ganzer Text und das JSON',
    nothing: 'Nichts',
  },
  noWords: (language, spoken) =>
    `Die Elemente gibt es noch nicht auf ${language}, nur auf ${spoken}. Was Sie auf ${language} schreiben, wird nicht angezeigt.`,
  unread: (language) =>
    `Die Sätze der Elemente auf ${language} sind noch nicht muttersprachlich geprüft. Lesen Sie die Vorschau, bevor Sie veröffentlichen.`,
  archive: {
    save: 'Alle Dateien als Archiv speichern',
    what: 'Eine ZIP-Datei mit allem, was für diese Art des Einbettungscodes auf Ihrer Website liegen muss. Darin steht auf der Seite steps.html Schritt für Schritt, was zu tun ist.',
    fromDisk:
      'Diese Seite wurde von der Festplatte geöffnet und kann die Skriptdateien nicht lesen: In steps.html steht, welche ' +
      'Sie aus dem Ordner des Pakets kopieren müssen.',
    withLetter: 'Mit dem Widerspruchsschreiben',
    saved: 'Das Archiv ist gespeichert. Öffnen Sie darin zuerst steps.html.',
    incomplete:
      'Das Archiv ist gespeichert, aber einige Dateien ließen sich nicht lesen. Öffnen Sie darin steps.html: Dort steht, wo sie zu finden sind.',
    steps: {
      title: 'Diesen Hinweis in Ihre Website einbauen',
      intro:
        'Gehen Sie die Schritte in dieser Reihenfolge durch. Diese Seite ist nur für Sie: Laden Sie sie nicht hoch.',
      keep: (file) => `Bewahren Sie auch ${file} auf: Damit korrigieren Sie den Hinweis später.`,
      upload: 'Dateien hochladen',
      unpack: 'Entpacken Sie das Archiv. Laden Sie jede dieser Dateien an ihre Adresse auf Ihrer Website hoch.',
      file: 'Datei',
      address: 'Adresse auf Ihrer Website',
      copy: 'Diese Dateien ließen sich nicht lesen. Kopieren Sie sie aus dem Ordner des Pakets opt-out-elements, und laden Sie sie ebenso hoch.',
      replace:
        'Liegt eine dieser Dateien schon auf Ihrer Website? Ersetzen Sie sie. Hat eine Seite ein Script-Tag mit dem Hash der ' +
        'alten Datei, ersetzen Sie auch dieses Tag: Sonst wird das Skript nicht ausgeführt.',
      script: 'Skript einbinden',
      template:
        'Fügen Sie diese Zeile einmal in die Vorlage Ihrer Website ein. Wenn Sie die Vorlage nicht ändern können, fügen Sie ' +
        'die Zeile in den Artikel ein, über dem Hinweis.',
      ownLanguage: 'Nehmen Sie den Code unter der Sprache Ihrer Seite.',
      noHash:
        'In einer Zeile ohne „integrity“ fehlt der Hash der Datei. Die Hashes stehen in der Datei integrity.json im Ordner ' +
        'dist des Pakets. Ergänzen Sie den richtigen: integrity="sha384-…" crossorigin="anonymous".',
      paste: 'Hinweis einfügen',
      pasteHow: 'Fügen Sie dies als HTML ein: in einem HTML-Block oder in der Quelltextansicht des Artikels.',
      pasteLetter: 'Widerspruchsschreiben einfügen',
      pasteLetterHow: 'Fügen Sie dies als HTML unter dem Hinweis ein. Das Skript des Schreibens ist schon enthalten.',
      check: 'Prüfen, ob alles funktioniert',
      checkAddresses:
        'Öffnen Sie jede dieser Adressen Ihrer Website in einem Browser. Zu sehen ist der Hinweis oder Code, keine Fehlerseite.',
      checkCard:
        'Öffnen Sie den Artikel in einem privaten Fenster. Zu sehen ist eine Karte mit Teilen, die sich aufklappen lassen.',
      checkLetter: 'Unter der Karte ist das Schreiben zu sehen: Klappen Sie es auf, und geben Sie einen Namen ein.',
      checkFails:
        'Sehen Sie nur Text? Drücken Sie F12, und öffnen Sie die Konsole: Dort steht in einer Zeile, was fehlt oder nicht stimmt.',
      checkText:
        'Sehen Sie sich das Ergebnis so an, wie es bei Ihren Leserinnen und Lesern ankommt. Der ganze Text ist zu sehen, und jeder Link lässt sich öffnen.',
      correct: 'Hinweis später korrigieren',
      correctFrom: (file) =>
        `Öffnen Sie ${file} auf der Seite „Hinweis erstellen“. Korrigieren Sie den Hinweis, und erhöhen Sie die Version um eins.`,
      corrections: {
        linked:
          'Speichern Sie die Datei, und laden Sie sie an dieselbe Adresse hoch: Jeder Artikel zeigt dann die Korrektur. Der ' +
          'Text, der ohne JavaScript zu sehen ist, steht im Artikel selbst: Um ihn zu ändern, fügen Sie den ' +
          'Einbettungscode neu ein.',
        inline: 'Kopieren Sie den neuen Einbettungscode, und fügen Sie ihn in jedem Artikel anstelle des alten ein.',
        'data-attribute':
          'Speichern Sie die Datei, und laden Sie sie an dieselbe Adresse hoch: Jeder Artikel zeigt dann die Korrektur. Der ' +
          'Text, der ohne JavaScript zu sehen ist, steht im Artikel selbst: Um ihn zu ändern, fügen Sie den ' +
          'Einbettungscode neu ein.',
        iframe:
          'Speichern Sie das Archiv neu, und laden Sie das Skript aus frame/notices an dieselbe Adresse hoch: Jeder Artikel ' +
          'zeigt dann die Korrektur. Der Text, der ohne JavaScript zu sehen ist, steht im Artikel selbst: Um ihn zu ändern, ' +
          'fügen Sie den Einbettungscode neu ein.',
        plain: 'Kopieren Sie den neuen Einbettungscode, und fügen Sie ihn in jedem Artikel anstelle des alten ein.',
      },
    },
  },
};
