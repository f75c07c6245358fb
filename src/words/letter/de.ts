import { intlDate } from '../intl.js';
import { agreeing, say, type Name } from '../say.js';
import type { LetterWords } from './en.js';

const date = intlDate('de-DE');

/**
 * Puts the German name of an authority in the dative, with its article. These names are feminine, some with an
 * adjective: “der Österreichischen Datenschutzbehörde”. A name in another language stays unchanged.
 */
const der = (authority: Name) =>
  authority.lang === undefined
    ? say`der ${{ ...authority, text: authority.text.replace(/^(\p{L}+ische) /u, '$1n ') }}`
    : authority;

/** Platforms occur only in the nominative: a name with an article cannot be inflected here. */
export const de: LetterWords = {
  lang: 'de',
  dir: 'ltr',
  locale: 'de-DE',

  form: {
    title: 'Einen Widerspruch schreiben',
    intro: (platform, purpose, hasLogin) =>
      say`Mit diesem Brief legen Sie Widerspruch ein${hasLogin ? ', auch wenn Sie sich nicht anmelden können oder kein Konto haben' : ''}: Sie wollen nicht, dass ${platform} Ihre Daten ${purpose ? say`${agreeing(platform, 'verwendet', 'verwenden')}, ${purpose}` : agreeing(platform, 'so verwendet', 'so verwenden')}.`,
    right:
      'Artikel 21 DSGVO gibt Ihnen das Recht, wegen Ihrer besonderen Situation zu widersprechen. Sie verschicken den Brief selbst.',
    otherWays: {
      login: 'Können Sie sich anmelden? Dann können Sie auch hier Nein sagen:',
      open: 'Ohne Anmeldung können Sie auch hier Nein sagen:',
    },
    open: {
      settings: (host) => say`Einstellung auf ${host} öffnen`,
      form: (host) => say`Formular auf ${host} öffnen`,
    },
    whoCanUse: (who) => say`Wer das tun kann: ${who}`,
    covers: (what) => say`Gilt für: ${what}`,
    notCovers: (what) => say`Gilt nicht für: ${what}`,
    write: 'Brief schreiben',
    kept: 'Was Sie eingeben, bleibt auf dieser Seite. Es wird nicht gespeichert und nicht gesendet. Wenn Sie die Seite schließen oder neu laden, ist es weg.',
    country: 'Land, in dem Sie wohnen',
    countryHint:
      'Davon hängt ab, an wen Sie schreiben und welches Gesetz gilt. Fehlt Ihr Land in der Liste, ist dieser Brief nicht für Sie gemacht.',
    chooseCountry: 'Land auswählen',
    otherLaw: (law) =>
      say`In diesem Land gilt ein anderes Gesetz: ${law}. Dieser Brief ist für die DSGVO und die UK GDPR gemacht. Sie können ihn dort nicht verwenden.`,
    unknownLaw:
      'Dieser Brief ist für die DSGVO und die UK GDPR gemacht. Soweit wir wissen, gilt in diesem Land keine von beiden. Sie können ihn dort nicht verwenden.',
    way: 'Wie verschicken Sie Ihren Widerspruch?',
    ways: { post: 'Per Post', email: 'Per E-Mail', form: 'Über ein Formular' },
    name: 'Ihr Name',
    email: 'Ihre E-Mail-Adresse',
    emailHint: 'Haben Sie ein Konto? Dann geben Sie die Adresse dieses Kontos an.',
    profile: 'Ihre Profilseite',
    profileHint: 'Falls Sie eine haben. Die Adresse beginnt mit https://.',
    situation: 'Ihre eigene Situation',
    situationHint:
      'Warum widersprechen Sie? Ein bis fünf Sätze in Ihren eigenen Worten genügen. Ein konkreter Grund stärkt Ihren Widerspruch. Nennen Sie keine Einzelheiten zu Ihrer Gesundheit, Ihrem Glauben oder anderen Menschen.',
    examples: 'Zum Beispiel:',
    situations: [
      'Sie haben Ihre Daten vor Jahren zu einem anderen Zweck geteilt.',
      'Ihre Daten verraten etwas über Ihre Gesundheit, Ihren Glauben, Ihre Mitgliedschaft in einer Gewerkschaft oder Ihre politische Meinung.',
      'In Ihren Daten geht es um Ihre Arbeit oder um Menschen, die von Ihnen beraten oder behandelt werden.',
      'In Ihren Daten geht es um Ihre Kinder oder um andere Menschen.',
    ],
    counter: (count, of) => say`${String(count)} von höchstens ${String(of)} Zeichen`,
    englishCopy: 'Englische Übersetzung anfügen',
    englishCopyHint:
      'Nützlich, wenn die Organisation in einem anderen Land sitzt. Ihre eigenen Worte werden nicht übersetzt.',
    result: { post: 'Ihr Brief', email: 'Ihre E-Mail', form: 'Ihr Text für das Formular' },
    stillToWrite: (what) => say`Noch auszufüllen: ${what}.`,
    missing: { name: 'Ihr Name', email: 'Ihre E-Mail-Adresse', situation: 'Ihre eigene Situation' },
    copy: 'Kopieren',
    copied: 'Kopiert. Fügen Sie den Text in eine E-Mail, ein Formular oder ein Dokument ein.',
    selected:
      'Das Kopieren funktioniert hier nicht. Der Text ist jetzt markiert: Kopieren Sie ihn mit Ihrem Browser oder Ihrer Tastatur.',
    print: 'Drucken',
    unprinted: 'Passiert nichts? Dann kopieren Sie den Text in ein Dokument und drucken Sie dieses.',
    save: 'Datei speichern',
    saved: (file) => say`Die Datei ${file} finden Sie unter Ihren Downloads.`,
    mail: (address) => say`E-Mail an ${address} schreiben`,
    mailHint:
      'Der Text ist zu lang für den Link unten. Kopieren Sie zuerst den Text, öffnen Sie die E-Mail und fügen Sie ihn dort ein.',
    post: 'Drucken Sie den Brief und schicken Sie ihn an die Adresse, die darin steht.',
    noAddress:
      'Wir kennen keine Adresse für diesen Brief. Sehen Sie in der Datenschutzerklärung der Organisation nach.',
    paste: 'Kopieren Sie den Text und fügen Sie ihn in das Formular ein.',
    login: 'Dort müssen Sie sich anmelden können.',
    proof: {
      sent: 'Bewahren Sie eine Kopie auf und einen Nachweis, dass Sie den Widerspruch abgeschickt haben.',
      form: 'Machen Sie einen Screenshot der Bestätigung.',
    },
    identity:
      'Schicken Sie keine Kopie Ihres Ausweises mit. Werden Sie danach gefragt, machen Sie Foto und Nummern unkenntlich.',
    limits:
      'Sie verlangen nicht, dass Ihr Konto gelöscht wird oder das, was mit Ihren Daten schon erstellt wurde, etwa ein KI-Modell. Die Organisation darf ablehnen, wenn sie zwingende Gründe nachweist.',
    complaint: (authority) =>
      say`Keine Antwort innerhalb eines Monats? Oder eine Ablehnung? Dann können Sie sich bei ${authority.lang === undefined ? der(authority) : say`der Aufsichtsbehörde ${authority}`} beschweren.`,
    stateAuthority: 'Datenschutzbehörde Ihres Bundeslandes',
  },

  letter: {
    lang: 'de',
    dir: 'ltr',
    law: { GDPR: 'DSGVO', 'UK GDPR': 'UK GDPR' },
    blank: { name: '[Ihr Name]', email: '[Ihre E-Mail-Adresse]', situation: '[Ihre eigene Situation]' },
    profile: (address) => say`Profil: ${address}`,
    attention: 'z. Hd. der oder des Datenschutzbeauftragten',
    subject: (law) => say`Widerspruch nach Artikel 21 Absatz 1 ${law}`,
    subjectLine: (subject) => say`Betreff: ${subject}`,
    date,
    salutation: 'Sehr geehrte Damen und Herren,',
    objection: (platform, purpose, law) =>
      say`hiermit mache ich von meinem Widerspruchsrecht Gebrauch (Artikel 21 Absatz 1 ${law}). Ich lege Widerspruch dagegen ein, dass ${platform} meine personenbezogenen Daten ${agreeing(platform, 'verarbeitet', 'verarbeiten')}, ${purpose}.`,
    announcedPurpose: 'und zwar zu dem von Ihnen angekündigten Zweck',
    quotedPurpose: (purpose) => say`und zwar zu diesem Zweck: „${purpose}“`,
    addressesReader: /\b(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?|[Dd](?:u|ir|ich|ein(?:e[mnrs]?)?))\b/,
    from: (day) => say`Es geht um die Verwendung ab dem ${date(day)}.`,
    scope:
      'Mein Widerspruch gilt für alle meine personenbezogenen Daten, die Sie dafür verwenden oder verwenden wollen, auch für Daten aus der Zeit vor dem heutigen Tag.',
    groups: 'Dazu gehören auf jeden Fall:',
    basis: {
      e: (law) =>
        say`Sie stützen diese Verarbeitung auf eine Aufgabe im öffentlichen Interesse (Artikel 6 Absatz 1 Buchstabe e ${law}). Ich bestreite, dass die Verarbeitung dafür erforderlich ist.`,
      f: (law) =>
        say`Sie stützen diese Verarbeitung auf berechtigte Interessen (Artikel 6 Absatz 1 Buchstabe f ${law}). Ich bestreite, dass diese Interessen schwerer wiegen als meine Interessen, Rechte und Freiheiten.`,
      unknown: (law) =>
        say`Mir ist nicht bekannt, auf welche Rechtsgrundlage Sie diese Verarbeitung stützen. Mein Widerspruch gilt für jede Verarbeitung nach Artikel 6 Absatz 1 Buchstabe e oder f ${law}.`,
    },
    noConsent: (law) =>
      say`Ich willige in diese Verarbeitung nicht ein. Soweit Sie von meiner Einwilligung ausgehen, widerrufe ich sie hiermit (Artikel 7 Absatz 3 ${law}).`,
    situation: 'Meine besondere Situation:',
    demand: 'Ich bitte Sie daher,',
    stop: {
      running: 'diese Verarbeitung meiner personenbezogenen Daten zu beenden;',
      onHold: 'diese Verarbeitung meiner personenbezogenen Daten zu beenden und nicht wieder aufzunehmen;',
      other: 'diese Verarbeitung meiner personenbezogenen Daten zu beenden oder nicht damit zu beginnen;',
    },
    demands: (law) => [
      say`meine Daten dafür nicht zu verwenden, solange Sie meinen Widerspruch prüfen (Artikel 18 Absatz 1 Buchstabe d ${law});`,
      say`meine Daten aus Datensammlungen zu löschen, die Sie dafür angelegt und noch nicht verwendet haben (Artikel 17 Absatz 1 Buchstabe c ${law});`,
      say`dies allen mitzuteilen, denen Sie die Daten dafür offengelegt haben, auch Organisationen, die mit Ihnen verbunden sind (Artikel 19 ${law}).`,
    ],
    refusal: (law) =>
      say`Falls Sie ablehnen: Nennen Sie bitte die zwingenden schutzwürdigen Gründe, auf die Sie sich berufen, und erläutern Sie, wie Sie diese gegen meine Interessen, Rechte und Freiheiten abgewogen haben. Es ist an Ihnen, diese Gründe nachzuweisen (Artikel 21 Absatz 1 ${law}).`,
    answer: (law) =>
      say`Bitte bestätigen Sie mir schriftlich innerhalb eines Monats nach Eingang dieses Schreibens, was Sie veranlasst haben und ab welchem Datum (Artikel 12 Absatz 3 ${law}). Dies ist unentgeltlich (Artikel 12 Absatz 5 ${law}). Falls mein Widerspruch Folgen für meine Nutzung Ihrer Dienste hat, teilen Sie mir das bitte vorher mit.`,
    complaint: (authority, law) =>
      say`Sollten wir keine Lösung finden, kann ich mich bei der Aufsichtsbehörde ${authority === undefined ? 'des Bundeslandes, in dem ich wohne,' : say`des Staates, in dem ich wohne, ${der(authority)},`} beschweren und vor Gericht gehen${law ? say` (Artikel 77 und 79 ${law})` : ''}.`,
    closing: 'Mit freundlichen Grüßen',
    file: 'widerspruch.txt',
  },
};
