import { intlDate, intlList } from '../intl.js';
import { say, type Text } from '../say.js';
import type { LetterWords } from './en.js';

const weekdayDate = intlDate('fr-FR', 'full');
const date = intlDate('fr-FR', 'long');
const list = intlList('fr');
const quoted = (text: Text) => say`« ${text} »`;

/** No platform stands after “à” or “de”, with which an article of its name would merge. */
export const fr: LetterWords = {
  lang: 'fr',
  dir: 'ltr',
  locale: 'fr-FR',
  purpose: 'pour entraîner des modèles d’IA',

  form: {
    title: 'Écrire une lettre d’opposition',
    intro: (platform, purpose) =>
      say`L’article 21 du RGPD vous donne le droit de vous opposer en raison de votre situation particulière. Complétez ici une lettre contre l’utilisation de vos données par ${platform} ${purpose ?? 'de cette manière'}. C’est vous qui l’envoyez.`,
    formIsEnough: (platform) =>
      say`Vous pouvez vous connecter à votre compte (${platform}) ? Alors ceci suffit et va plus vite. Vous n’avez pas besoin de la lettre :`,
    whenLetter:
      'La lettre est utile si vous ne pouvez pas vous connecter, si vous n’avez pas de compte ou si le formulaire ne fonctionne pas.',
    open: {
      settings: (host) => say`Ouvrir le réglage sur ${host}`,
      form: (host) => say`Ouvrir le formulaire sur ${host}`,
    },
    write: 'Écrire la lettre',
    kept: 'Ce que vous écrivez reste sur cette page. Rien n’est enregistré ni envoyé. Si vous fermez ou rechargez la page, tout est effacé.',
    country: 'Pays où vous habitez',
    countryHint:
      'Il détermine à qui vous écrivez et quelle loi s’applique. Si votre pays n’est pas dans la liste, cette lettre n’est pas faite pour vous.',
    chooseCountry: 'Choisir un pays',
    otherLaw: (country, law) =>
      say`Dans ce pays (${country}), une autre loi s’applique : ${law}. Cette lettre est faite pour le RGPD et le UK GDPR. Vous ne pouvez pas l’y utiliser.`,
    unknownLaw: (country) =>
      say`Cette lettre est faite pour le RGPD et le UK GDPR. À notre connaissance, aucun des deux ne s’applique dans ce pays (${country}). Vous ne pouvez pas l’y utiliser.`,
    name: 'Votre nom',
    email: (platform) => say`Adresse e-mail de votre compte (${platform})`,
    emailHint: 'Pas de compte ? Indiquez une adresse où l’on peut vous joindre.',
    profile: (platform) => say`Adresse de votre profil (${platform})`,
    profileHint: 'Si vous en avez un : elle commence par https://.',
    situation: 'Votre situation',
    situationHint:
      'Pourquoi vous opposez-vous ? Une à cinq phrases avec vos propres mots suffisent. Une raison concrète renforce votre opposition.',
    examples: 'Par exemple :',
    situations: [
      'Vous avez partagé vos données il y a des années, dans un autre but.',
      'Vos publications révèlent quelque chose sur votre santé, votre religion, votre syndicat ou vos opinions politiques.',
      'Vos publications concernent votre travail, vos clients ou vos patients.',
      'Vos publications concernent vos enfants ou d’autres personnes.',
    ],
    counter: (count, of) => say`${String(count)} caractères sur ${String(of)} au maximum`,
    letter: 'Votre lettre',
    stillToWrite: (what) => say`Reste à compléter : ${what}.`,
    missing: { name: 'votre nom', email: 'votre adresse e-mail', situation: 'votre situation' },
    copy: 'Copier la lettre',
    copied: 'Copié. Collez la lettre dans un e-mail, un formulaire ou un document.',
    selected:
      'La copie ne fonctionne pas ici. La lettre est maintenant sélectionnée : copiez-la avec votre navigateur ou votre clavier.',
    print: 'Imprimer la lettre',
    save: 'Enregistrer en fichier texte',
    saved: (file) => say`Cherchez ${file} dans vos téléchargements.`,
    mail: (address) => say`Écrire un e-mail à ${address}`,
    mailHint: 'La lettre est trop longue pour un lien. Copiez-la d’abord, puis collez-la dans l’e-mail.',
    post: 'Vous pouvez envoyer la lettre par la poste à l’adresse qui y figure.',
    noAddress: (platform) =>
      say`Nous ne connaissons pas d’adresse pour cette lettre. Consultez la politique de confidentialité (${platform}), ou collez la lettre dans le formulaire.`,
    proof:
      'Gardez une copie de la lettre et une preuve de l’envoi. Avec un formulaire : faites une capture d’écran de la confirmation.',
    identity:
      'Ne joignez pas de copie de votre pièce d’identité. Si on vous la demande, masquez votre photo et les numéros.',
    limits:
      'La lettre ne demande pas de supprimer votre compte, ni de supprimer un modèle d’IA. L’organisme peut refuser s’il démontre des motifs impérieux.',
    complaint: (authority) =>
      say`Pas de réponse dans un délai d’un mois, ou un refus ? Vous pouvez introduire une réclamation auprès de : ${authority}.`,
    stateAuthority: 'l’autorité de protection des données de votre Land',
  },

  letter: {
    lang: 'fr',
    dir: 'ltr',
    law: { GDPR: 'RGPD', 'UK GDPR': 'UK GDPR' },
    blank: { name: '[votre nom]', email: '[votre adresse e-mail]', situation: '[votre situation]' },
    profile: (address) => say`Profil : ${address}`,
    attention: 'À l’attention du délégué à la protection des données',
    subject: (law) => say`Opposition au titre de l’article 21, paragraphe 1, du ${law}`,
    subjectLine: (subject) => say`Objet : ${subject}`,
    date,
    salutation: 'Madame, Monsieur,',
    objection: (platform, purpose, law) =>
      say`Par la présente, j’exerce mon droit d’opposition (article 21, paragraphe 1, du ${law}). Je m’oppose au traitement de mes données à caractère personnel par ${platform} ${purpose ?? 'pour la finalité que vous avez annoncée'}.`,
    from: (day) => say`Il s’agit de l’utilisation à partir du ${weekdayDate(day)}.`,
    scope: (groups) =>
      say`Mon opposition porte sur toutes les données à caractère personnel me concernant que vous utilisez ou souhaitez utiliser à cette fin${groups.length ? say`, par exemple ${list(groups.map(quoted))}` : ''}. Elle porte aussi sur les données antérieures à ce jour.`,
    basis: {
      e: (law) =>
        say`Vous fondez ce traitement sur une mission d’intérêt public (article 6, paragraphe 1, point e), du ${law}). Je conteste qu’il soit nécessaire à cette mission.`,
      f: (law) =>
        say`Vous fondez ce traitement sur des intérêts légitimes (article 6, paragraphe 1, point f), du ${law}). Je conteste que ceux-ci prévalent sur mes intérêts, droits et libertés.`,
      unknown: (law) =>
        say`J’ignore sur quelle base juridique vous fondez ce traitement. Mon opposition porte sur tout traitement fondé sur l’article 6, paragraphe 1, point e) ou f), du ${law}.`,
    },
    noConsent: (law) =>
      say`Je ne consens pas à ce traitement. Dans la mesure où vous estimez avoir obtenu mon consentement, je le retire par la présente (article 7, paragraphe 3, du ${law}).`,
    situation: 'Ma situation particulière :',
    demand: 'Je vous demande donc :',
    demands: (law) => [
      'de cesser ce traitement de mes données à caractère personnel, ou de ne pas le commencer ;',
      say`de ne pas utiliser mes données à cette fin pendant que vous examinez mon opposition (article 18, paragraphe 1, point d), du ${law}) ;`,
      say`d’effacer mes données des ensembles que vous avez constitués à cette fin et que vous n’avez pas encore utilisés, par exemple des données d’entraînement (article 17, paragraphe 1, point c), du ${law}) ;`,
      say`d’en informer tous les destinataires auxquels vous avez communiqué les données à cette fin, y compris les sociétés de votre groupe (article 19 du ${law}).`,
    ],
    refusal: (law) =>
      say`En cas de refus, veuillez indiquer les motifs légitimes et impérieux que vous invoquez, et comment vous les avez mis en balance avec mes intérêts, droits et libertés. Il vous appartient de démontrer ces motifs (article 21, paragraphe 1, du ${law}).`,
    answer: (platform, law) =>
      say`Veuillez me confirmer par écrit, dans un délai d’un mois à compter de la réception de cette lettre, ce que vous avez fait et à partir de quelle date (article 12, paragraphe 3, du ${law}). Aucun paiement ne peut être exigé pour cela (article 12, paragraphe 5, du ${law}). Si mon opposition a des conséquences sur mon utilisation de votre service (${platform}), veuillez m’en informer au préalable.`,
    complaint: (authority, law) =>
      say`Si nous ne trouvons pas de solution, je pourrai introduire une réclamation auprès de l’autorité de contrôle ${authority === undefined ? 'du Land allemand où j’habite' : say`du pays où j’habite, ${authority}`}, et saisir la justice${law ? say` (articles 77 et 79 du ${law})` : ''}.`,
    closing: 'Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.',
    file: 'lettre-opposition.txt',
  },
};
