import { intlDate, intlList } from '../intl.js';
import { agreeing, say, type Text } from '../say.js';
import type { LetterWords } from './en.js';

const weekdayDate = intlDate('de-DE', 'full');
const date = intlDate('de-DE', 'long');
const list = intlList('de');
const quoted = (text: Text) => say`„${text}“`;

/** A platform is named where it stands in the nominative: a name with an article cannot be inflected here. */
export const de: LetterWords = {
  lang: 'de',
  dir: 'ltr',
  locale: 'de-DE',
  purpose: 'um KI-Modelle zu trainieren',

  form: {
    title: 'Einen Widerspruch schreiben',
    intro: (platform, purpose) =>
      say`Artikel 21 DSGVO gibt Ihnen das Recht, wegen Ihrer besonderen Situation zu widersprechen. Hier ergänzen Sie einen Brief dagegen, dass ${platform} Ihre Daten ${agreeing(platform, 'verwendet', 'verwenden')}${purpose ? say`, ${purpose}` : ''}. Sie verschicken ihn selbst.`,
    formIsEnough: (platform) =>
      say`Können Sie sich in Ihrem Konto anmelden (${platform})? Dann genügt das hier und geht schneller. Den Brief brauchen Sie dann nicht:`,
    whenLetter:
      'Der Brief ist für alle, die sich nicht anmelden können, kein Konto haben oder bei denen das Formular nicht funktioniert.',
    open: {
      settings: (host) => say`Einstellung auf ${host} öffnen`,
      form: (host) => say`Formular auf ${host} öffnen`,
    },
    write: 'Brief schreiben',
    kept: 'Was Sie eingeben, bleibt auf dieser Seite. Es wird nicht gespeichert und nicht gesendet. Wenn Sie die Seite schließen oder neu laden, ist es weg.',
    country: 'Land, in dem Sie wohnen',
    countryHint:
      'Davon hängt ab, an wen Sie schreiben und welches Gesetz gilt. Fehlt Ihr Land in der Liste, ist dieser Brief nicht für Sie gemacht.',
    chooseCountry: 'Land auswählen',
    otherLaw: (country, law) =>
      say`Für dieses Land (${country}) gilt ein anderes Gesetz: ${law}. Dieser Brief ist für die DSGVO und die UK GDPR gemacht. Sie können ihn dort nicht verwenden.`,
    unknownLaw: (country) =>
      say`Dieser Brief ist für die DSGVO und die UK GDPR gemacht. Soweit wir wissen, gilt in diesem Land (${country}) keine von beiden. Sie können ihn dort nicht verwenden.`,
    name: 'Ihr Name',
    email: (platform) => say`E-Mail-Adresse Ihres Kontos (${platform})`,
    emailHint: 'Kein Konto? Dann eine Adresse, unter der Sie zu erreichen sind.',
    profile: (platform) => say`Adresse Ihres Profils (${platform})`,
    profileHint: 'Falls Sie eines haben: Sie beginnt mit https://.',
    situation: 'Ihre eigene Situation',
    situationHint:
      'Warum widersprechen Sie? Ein bis fünf Sätze in Ihren eigenen Worten genügen. Ein konkreter Grund stärkt Ihren Widerspruch.',
    examples: 'Zum Beispiel:',
    situations: [
      'Sie haben Ihre Daten vor Jahren zu einem anderen Zweck geteilt.',
      'Ihre Beiträge zeigen etwas über Ihre Gesundheit, Ihren Glauben, Ihre Gewerkschaft oder Ihre politische Meinung.',
      'In Ihren Beiträgen geht es um Ihre Arbeit oder um Menschen, die Sie beraten oder behandeln.',
      'In Ihren Beiträgen geht es um Ihre Kinder oder um andere Menschen.',
    ],
    counter: (count, of) => say`${String(count)} von höchstens ${String(of)} Zeichen`,
    letter: 'Ihr Brief',
    stillToWrite: (what) => say`Noch auszufüllen: ${what}.`,
    missing: { name: 'Ihr Name', email: 'Ihre E-Mail-Adresse', situation: 'Ihre eigene Situation' },
    copy: 'Brief kopieren',
    copied: 'Kopiert. Fügen Sie den Brief in eine E-Mail, ein Formular oder ein Dokument ein.',
    selected:
      'Das Kopieren geht hier nicht. Der Brief ist jetzt markiert: Kopieren Sie ihn mit Ihrem Browser oder Ihrer Tastatur.',
    print: 'Brief drucken',
    save: 'Als Textdatei speichern',
    saved: (file) => say`Die Datei ${file} finden Sie bei Ihren Downloads.`,
    mail: (address) => say`E-Mail an ${address} schreiben`,
    mailHint: 'Der Brief ist zu lang für einen Link. Kopieren Sie ihn zuerst und fügen Sie ihn dann in die E-Mail ein.',
    post: 'Sie können den Brief per Post an die Adresse schicken, die darin steht.',
    noAddress: (platform) =>
      say`Wir kennen keine Adresse für diesen Brief. Sehen Sie in der Datenschutzerklärung nach (${platform}), oder fügen Sie den Brief in das Formular ein.`,
    proof:
      'Bewahren Sie eine Kopie des Briefs und einen Nachweis auf, dass Sie ihn abgeschickt haben. Bei einem Formular: Machen Sie einen Screenshot der Bestätigung.',
    identity:
      'Legen Sie keine Kopie Ihres Ausweises bei. Werden Sie danach gefragt, machen Sie Foto und Nummern unkenntlich.',
    limits:
      'Der Brief verlangt nicht, Ihr Konto zu löschen, und auch nicht, ein KI-Modell zu löschen. Das Unternehmen darf ablehnen, wenn es zwingende Gründe nachweist.',
    complaint: (authority) =>
      say`Keine Antwort innerhalb eines Monats oder eine Ablehnung? Sie können sich beschweren bei: ${authority}.`,
    stateAuthority: 'die Datenschutzbehörde Ihres Bundeslandes',
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
      say`hiermit mache ich von meinem Widerspruchsrecht Gebrauch (Artikel 21 Absatz 1 ${law}). Ich widerspreche der Verarbeitung meiner personenbezogenen Daten durch Sie (${platform})${purpose === undefined ? ' zu dem von Ihnen angekündigten Zweck' : say`, ${purpose}`}.`,
    from: (day) => say`Es geht um die Verwendung ab ${weekdayDate(day)}.`,
    scope: (groups) =>
      say`Mein Widerspruch gilt für alle meine personenbezogenen Daten, die Sie dafür verwenden oder verwenden wollen${groups.length ? say`, zum Beispiel ${list(groups.map(quoted))}` : ''}. Er gilt auch für Daten aus der Zeit vor dem heutigen Tag.`,
    basis: {
      e: (law) =>
        say`Sie stützen diese Verarbeitung auf eine Aufgabe im öffentlichen Interesse (Artikel 6 Absatz 1 Buchstabe e ${law}). Ich bestreite, dass sie dafür erforderlich ist.`,
      f: (law) =>
        say`Sie stützen diese Verarbeitung auf berechtigte Interessen (Artikel 6 Absatz 1 Buchstabe f ${law}). Ich bestreite, dass diese Interessen meine Interessen, Rechte und Freiheiten überwiegen.`,
      unknown: (law) =>
        say`Mir ist nicht bekannt, auf welche Rechtsgrundlage Sie diese Verarbeitung stützen. Mein Widerspruch gilt für jede Verarbeitung nach Artikel 6 Absatz 1 Buchstabe e oder f ${law}.`,
    },
    noConsent: (law) =>
      say`Ich willige darin nicht ein. Soweit Sie von einer Einwilligung ausgehen, widerrufe ich sie hiermit (Artikel 7 Absatz 3 ${law}).`,
    situation: 'Meine besondere Situation:',
    demand: 'Ich bitte Sie daher,',
    demands: (law) => [
      'diese Verarbeitung meiner personenbezogenen Daten zu beenden oder nicht damit zu beginnen;',
      say`meine Daten dafür nicht zu verwenden, solange Sie meinen Widerspruch prüfen (Artikel 18 Absatz 1 Buchstabe d ${law});`,
      say`meine Daten aus Sammlungen zu löschen, die Sie dafür angelegt und noch nicht verwendet haben, zum Beispiel aus Trainingsdaten (Artikel 17 Absatz 1 Buchstabe c ${law});`,
      say`dies allen mitzuteilen, denen Sie die Daten dafür offengelegt haben, auch innerhalb Ihrer Unternehmensgruppe (Artikel 19 ${law}).`,
    ],
    refusal: (law) =>
      say`Falls Sie ablehnen: Nennen Sie bitte die zwingenden schutzwürdigen Gründe, auf die Sie sich berufen, und erläutern Sie, wie Sie diese gegen meine Interessen, Rechte und Freiheiten abgewogen haben. Es ist an Ihnen, diese Gründe nachzuweisen (Artikel 21 Absatz 1 ${law}).`,
    answer: (platform, law) =>
      say`Bitte bestätigen Sie mir schriftlich innerhalb eines Monats nach Eingang dieses Schreibens, was Sie veranlasst haben und ab welchem Datum (Artikel 12 Absatz 3 ${law}). Dies ist unentgeltlich (Artikel 12 Absatz 5 ${law}). Falls mein Widerspruch Folgen für meine Nutzung Ihres Dienstes (${platform}) hat, teilen Sie mir das bitte vorher mit.`,
    complaint: (authority, law) =>
      say`Sollten wir keine Lösung finden, kann ich mich bei der Aufsichtsbehörde ${authority === undefined ? 'des Bundeslandes, in dem ich wohne,' : say`des Landes, in dem ich wohne (${authority}),`} beschweren und vor Gericht gehen${law ? say` (Artikel 77 und 79 ${law})` : ''}.`,
    closing: 'Mit freundlichen Grüßen',
    file: 'widerspruch.txt',
  },
};
