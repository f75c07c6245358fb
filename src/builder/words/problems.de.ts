/** Messages for the checker's findings, in German. */
import type { ProblemWords } from './problems.en.js';

export const de: ProblemWords = {
  codes: {
    'not-json': () => 'Machen Sie einen Hinweis nur aus Texten, Zahlen und Listen.',
    'too-large': ({ bytes, most }, say) =>
      `Kürzen Sie den Hinweis: Er hat ${say.number(bytes)} Bytes, erlaubt sind ${say.number(most)}.`,
    unfinished: () => 'Schreiben Sie, was dieses TODO verlangt, oder entfernen Sie den Teil, in dem es steht.',
    'unknown-field': ({ name, near }) =>
      `Entfernen Sie „${name}“: So ein Feld hat ein Hinweis hier nicht.${near && ` Oder nennen Sie es „${near}“, wenn Sie das meinen.`}`,
    'invalid-language': ({ name }) => `Schreiben Sie statt „${name}“ ein Sprachkürzel wie nl oder pt-BR.`,
    'unlisted-default-language': ({ languages }, say) =>
      `Wählen Sie ${say.either(languages.map(say.language))}, oder fügen Sie diese Sprache bei „${say.field('languages')}“ hinzu.`,
    'missing-default-text': ({ language }, say) =>
      `Schreiben Sie dies auch in der Hauptsprache: ${say.language(language)}.`,
    'missing-original': ({ language }, say) =>
      `Schreiben Sie die Worte, wie sie gesagt wurden, in der Sprache ${say.language(language)}.`,
    'missing-translation': ({ language }, say) => `Schreiben Sie die Übersetzung: ${say.language(language)}.`,
    'missing-screen-text': ({ language }, say) =>
      `Schreiben Sie, was auf dem Bildschirm steht, wenn die Plattform diese Sprache hat: ${say.language(language)}.`,
    'unused-translation': ({ language }, say) =>
      `Fügen Sie ${say.language(language)} bei „${say.field('languages')}“ hinzu, oder entfernen Sie diesen Text: Er wird nie angezeigt.`,
    'unknown-reference': ({ list }, say) =>
      `Wählen Sie etwas, das bei „${say.field(list)}“ steht, oder fügen Sie dies dort zuerst hinzu.`,
    'duplicate-id': ({ id }) => `Wählen Sie eine andere Kennung: „${id}“ steht zweimal in dieser Liste.`,
    'modified-before-published': ({ published }, say) =>
      `Schreiben Sie diesen Tag oder einen späteren: ${say.date(published)}. Da wurde der Hinweis veröffentlicht.`,
    'missing-time-zone': () =>
      'Schreiben Sie, wessen Mitternacht zählt, etwa Europe/Amsterdam: Ohne Zeitzone werden keine Tage gezählt.',
    'unknown-time-zone': () => 'Schreiben Sie eine Zeitzone, die es gibt, etwa Europe/Amsterdam.',
    'missing-audience-name': () => 'Schreiben Sie, wer diese Menschen sind: Es gibt mehr als eine Gruppe.',
    'undated-entry': () =>
      'Schreiben Sie, wann dies bekannt wurde: Ohne diesen Tag verdeckt der Eintrag an jedem Tag die Einträge darüber.',
    'from-before-announced': ({ announced }, say) =>
      `Schreiben Sie dieses Datum oder ein späteres: ${say.date(announced)}. Da wurde es angekündigt.`,
    'unordered-plan': ({ above }, say) =>
      `Setzen Sie diesen Eintrag weiter nach oben, oder korrigieren Sie den Tag. Der Eintrag darüber gilt seit: ${say.date(above)}.`,
    'missing-start': () =>
      'Schreiben Sie den ersten Tag der Verwendung, oder wählen Sie, dass niemand weiß, wann sie begann.',
    'missing-first-day': () =>
      'Schreiben Sie den ersten Tag der Verwendung, wenn Sie ihn kennen, oder wählen Sie, dass er noch nicht feststeht.',
    'contradicting-start': ({ why, state }, say) =>
      why === 'not-begun'
        ? `Schreiben Sie den ersten Tag, oder wählen Sie, dass er noch nicht feststeht: Nach „${say.option('state', state)}“ hat die Verwendung nicht begonnen.`
        : why === 'begun'
          ? `Schreiben Sie den ersten Tag, oder wählen Sie, dass niemand ihn kennt: Nach „${say.option('state', state)}“ hat die Verwendung begonnen.`
          : `Korrigieren Sie einen der Tage, oder wählen Sie einen anderen Stand: Nach „${say.option('state', state)}“ beginnt die Verwendung vor diesem Tag.`,
    'contradicting-last-day': ({ choice }, say) =>
      choice === 'opt-in'
        ? 'Entfernen Sie diesen Tag: Ohne ein Ja wird nichts verwendet, also muss niemand handeln.'
        : choice === 'none'
          ? `Entfernen Sie diesen Tag: Wählen können die Menschen „${say.option('kind', choice)}“.`
          : `Entfernen Sie diesen Tag, oder wählen Sie „${say.option('kind', 'opt-out')}“: Ein letzter Tag bedeutet, dass man bis dahin Nein sagen kann.`,
    'late-last-day': ({ latest, start }, say) =>
      `Schreiben Sie diesen Tag oder einen früheren: ${say.date(latest)}. Die Verwendung beginnt am ${say.date(start)}. Sagt eine ` +
      'Quelle, dass ein späteres Nein noch wie eines davor zählt? Dann beantworten Sie diese Frage mit Ja.',
    'missing-grace': () =>
      'Wählen Sie Ja, wenn eine Quelle sagt, dass ein Nein bis zum letzten Tag wie eines vor dem Beginn zählt. Sonst entfernen Sie den letzten Tag.',
    'contradicting-grace': () =>
      'Entfernen Sie diese Antwort: Sie gilt nur für einen letzten Tag am ersten Tag der Verwendung oder danach.',
    'missing-last-day-text': () =>
      'Schreiben Sie, bis wann man Nein sagen kann, etwa: innerhalb von 14 Tagen nach dem Brief, den Sie bekommen.',
    'unused-last-day-text': (say) =>
      `Entfernen Sie diesen Text, oder wählen Sie oben „${say.option('lastDay', 'rolling')}“: Nur dann wird er angezeigt.`,
    'last-day-before-published': ({ published, lastDay }, say) =>
      `Korrigieren Sie die Tage, oder fügen Sie hinzu, was seitdem passiert ist: Der letzte Tag war der ${say.date(lastDay)}, ` +
      `veröffentlicht wurde der Hinweis am ${say.date(published)}.`,
    'late-reading': ({ earliest }, say) =>
      `Schreiben Sie den frühesten Tag, den eine Quelle meint, ${say.date(earliest)}, oder korrigieren Sie, was aus ihren Worten folgt.`,
    'differing-sources': ({ days }, say) =>
      `Prüfen Sie, ob die Quellen wirklich voneinander abweichen (${days.map(say.date).join(', ')}). Dann lassen Sie es so: Es steht im Hinweis.`,
    'unplaced-time': ({ missing }, say) =>
      missing === 'lastDay'
        ? 'Schreiben Sie den Tag, der um diese Uhrzeit endet, oder entfernen Sie die Uhrzeit.'
        : `Füllen Sie „${say.field('timeZone')}“ aus: Ohne sie weiß niemand, wann das ist.`,
    'skipped-time': ({ times, day, timeZone }, say) =>
      times.length
        ? `Schreiben Sie ${say.either(times)}: Am ${say.date(day)} überspringen die Uhren in ${timeZone} diese Zeit.`
        : `Schreiben Sie einen anderen Tag: Die Uhren in ${timeZone} überspringen diesen (${say.date(day)}).`,
    'ill-fitting-purpose': ({ why, begins }, say) =>
      why === 'punctuation'
        ? 'Entfernen Sie den Punkt oder das andere Zeichen am Ende: Dies ist die Mitte eines Satzes.'
        : why === 'capital'
          ? 'Beginnen Sie mit einem kleinen Buchstaben: Dies ist die Mitte eines Satzes.'
          : `Beginnen Sie mit ${say.either(begins)}: Es muss in den Satz „verwendet Ihre Daten, …“ passen.`,
    'unnamed-day': ({ words }) =>
      `Nennen Sie den Tag statt „${words}“, oder schreiben Sie „später“: Neben diesem Text steht kein Datum.`,
    'law-by-another-name': ({ law }) => `Schreiben Sie „${law}“: Unter diesem Namen kennt der Hinweis dieses Gesetz.`,
    'missing-label': ({ id }) => `Schreiben Sie, wie diese Daten heißen: „${id}“ steht nicht in der Liste der Daten.`,
    'contradicting-special': ({ id, isSpecial }, say) =>
      `Entfernen Sie diese Antwort: Nach der DSGVO ist „${say.category(id)}“ ${isSpecial === 'yes' ? 'eine' : 'keine'} besondere Kategorie.`,
    'redundant-special': ({ id, isSpecial }, say) =>
      `Entfernen Sie diese Antwort: Auch ohne sie ist „${say.category(id)}“ ${isSpecial === 'yes' ? '' : 'nicht '}besonders geschützt.`,
    'unsourced-special': ({ id }, say) =>
      `Schreiben Sie, nach welchem Gesetz „${say.category(id)}“ besonders geschützt ist: in der Anmerkung oder bei „${say.field('specialCategoryWarning')}“.`,
    'unexplained-special': ({ id }, say) =>
      `Schreiben Sie, was die Verwendung von „${say.category(id)}“ bedeutet: in der Anmerkung oder bei „${say.field('specialCategoryWarning')}“.`,
    'missing-address': () => 'Schreiben Sie die E-Mail-Adresse, an die man schreibt.',
    'missing-phone': () => 'Schreiben Sie die Nummer, die man anruft.',
    'missing-postal-address': ({ type }) =>
      `Schreiben Sie in einer Zeile, wohin man ${type === 'letter' ? 'den Brief schickt' : 'geht'}, oder fügen Sie Schritte hinzu.`,
    'empty-route': () => 'Schreiben Sie, was zu tun ist: eine Adresse, einen Pfad auf dem Bildschirm oder Schritte.',
    'route-without-choice': ({ audiences }, say) =>
      `Wählen Sie „${say.option('type', 'delete-account')}“, wenn es das ist, oder korrigieren Sie, für wen dies ist. ` +
      `Nein sagen können diese nicht: ${say.all(audiences.map(say.audience))}.`,
    'several-recommended': ({ other }, say) =>
      `Empfehlen Sie nur eine Möglichkeit, oder jede einer anderen Gruppe. Denselben Menschen ist schon empfohlen: ${say.item(other)}.`,
    'recommended-deletion': () => 'Empfehlen Sie dies nicht: Das Löschen des Kontos steht immer am Ende.',
    'missing-operator-hosts': ({ operator }) =>
      `Schreiben Sie, zu welchen Hosts Links führen dürfen, etwa help.example.com. Betrieben werden sie von: ${operator}.`,
    'foreign-link': ({ hosts, operator }, say) =>
      `${hosts.length ? `Schreiben Sie eine Adresse bei ${say.either(hosts)}` : `Füllen Sie „${say.field('platform.url')}“ aus`}, oder fügen Sie ` +
      `diesen Host bei „${say.field(operator ? 'routes[].operator.hosts' : 'platform.hosts')}“ hinzu, wenn er ` +
      `${operator ? `zu ${operator}` : 'zur Plattform'} gehört.`,
    'foreign-address': ({ hosts, operator }, say) =>
      `${hosts.length ? `Schreiben Sie eine E-Mail-Adresse bei ${say.either(hosts)}` : `Füllen Sie „${say.field('platform.url')}“ aus`}, oder fügen ` +
      `Sie diesen Host bei „${say.field(operator ? 'routes[].operator.hosts' : 'platform.hosts')}“ hinzu, wenn er ` +
      `${operator ? `zu ${operator}` : 'zur Plattform'} gehört.`,
    'missing-review': () =>
      'Schreiben Sie, an welchem Tag jemand zuletzt den Text gelesen und jeden Link geöffnet hat.',
    'outdated-review': ({ days }, say) =>
      `Lesen Sie den Text, öffnen Sie jeden Link, und schreiben Sie das heutige Datum: Das ist mehr als ${say.number(days)} Tage her.`,
  },
  expected: {
    text: () => 'Schreiben Sie einfachen Text in einer Zeile.',
    id: () => 'Schreiben Sie kleine Buchstaben und Ziffern, mit Bindestrichen zwischen den Wörtern, etwa: neue-nutzer.',
    language: () => 'Schreiben Sie ein Sprachkürzel, etwa nl oder pt-BR.',
    'YYYY-MM-DD': ({ options }, say) =>
      options.length
        ? `Schreiben Sie einen Tag, den es gibt, etwa 2. November 2025, oder wählen Sie: ${say.either(options)}.`
        : 'Schreiben Sie einen Tag, den es gibt, etwa 2. November 2025.',
    date: () => 'Schreiben Sie einen Tag, einen Monat oder ein Jahr, etwa 2. November 2025, 2025-11 oder 2025.',
    https: () => 'Schreiben Sie eine Adresse, die mit https:// beginnt, ohne Benutzername oder Passwort.',
    'e-mail': () => 'Schreiben Sie eine E-Mail-Adresse, etwa name@example.com.',
    telephone: () => 'Schreiben Sie eine Telefonnummer, etwa 0800-1234 oder +31 20 123 45 67.',
    time: () => 'Schreiben Sie eine Uhrzeit von 00:00 bis 23:59, etwa 17:00.',
    host: () => 'Schreiben Sie den Namen eines Hosts, etwa help.example.com.',
    '1.x': () => 'Schreiben Sie die Version des Formats, etwa 1.0.',
    option: ({ options }, say) => `Wählen Sie ${say.either(options)}.`,
    boolean: () => 'Wählen Sie Ja oder Nein.',
    number: ({ most }, say) => `Schreiben Sie eine ganze Zahl von 1 bis ${say.number(most)}.`,
    texts: () => 'Schreiben Sie dies, mindestens in der Hauptsprache.',
    sources: () => 'Kreuzen Sie an, wer das sagt.',
    list: () => 'Fügen Sie mindestens einen Eintrag hinzu.',
    object: () => 'Füllen Sie dies aus.',
  },
  longest: (most, say) => `Kürzen Sie dies auf höchstens ${say.number(most)} Zeichen.`,
  mostItems: (most, say) => `Entfernen Sie einige: Hier dürfen höchstens ${say.number(most)} stehen.`,
  needed: 'Das braucht ein Hinweis mindestens:',
};
