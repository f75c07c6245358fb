import { intlDate } from '../intl.js';
import { agreeing, say, type Name, type Text } from '../say.js';
import type { LetterWords } from './en.js';

/** The first of a month is an ordinal: “1er juin”. */
const date = (day: number): string => intlDate('fr-FR')(day).replace(/^1 /, '1er ');

/** Matches a name that begins with a vowel, or with an h that is mute in most words: “hébergeur”, “hôpital”. */
const VOWEL = /^(?:[aeiouàâäéèêëîïôöùûüœæ]|h[éêôœ])/i;

/** Elides a short word before a vowel: “que Meta”, but “qu’Instagram”. */
const elided = (short: string, { text }: Name): string => (VOWEL.test(text) ? `${short}’` : '');
const que = (name: Name): Text => say`${elided('qu', name) || 'que '}${name}`;

/** Adds the article to the French name of an authority. A name in another language stays unchanged. */
const la = (authority: Name): Text =>
  authority.lang === undefined ? say`${elided('l', authority) || 'la '}${authority}` : authority;

/**
 * No platform follows “à” or “de”, which would merge with its article. A no-break space precedes two-part punctuation.
 */
export const fr: LetterWords = {
  lang: 'fr',
  dir: 'ltr',
  locale: 'fr-FR',

  form: {
    title: 'Écrire une lettre d’opposition',
    intro: (platform, purpose, hasLogin) =>
      say`Cette lettre vous permet${hasLogin ? ', même si vous ne pouvez pas vous connecter ou n’avez pas de compte,' : ''} de vous opposer à ce ${que(platform)} ${agreeing(platform, 'utilise', 'utilisent')} vos données ${purpose ?? 'de cette manière'}.`,
    right:
      'L’article 21 du RGPD vous donne le droit de vous y opposer en raison de votre situation particulière. C’est vous qui envoyez la lettre.',
    otherWays: {
      login: 'Vous pouvez vous connecter\u00a0? Vous pouvez alors aussi dire non ici\u00a0:',
      open: 'Sans vous connecter, vous pouvez aussi dire non ici\u00a0:',
    },
    open: {
      settings: (host) => say`Ouvrir le réglage sur ${host}`,
      form: (host) => say`Ouvrir le formulaire sur ${host}`,
    },
    whoCanUse: (who) => say`Qui peut le faire\u00a0: ${who}`,
    covers: (what) => say`Concerne\u00a0: ${what}`,
    notCovers: (what) => say`Ne concerne pas\u00a0: ${what}`,
    write: 'Écrire la lettre',
    kept: 'Ce que vous écrivez reste sur cette page. Rien n’est enregistré ni envoyé. Si vous fermez ou rechargez la page, tout est effacé.',
    country: 'Pays où vous habitez',
    countryHint:
      'Il détermine à qui vous écrivez et quelle loi s’applique. Si votre pays n’est pas dans la liste, cette lettre n’est pas faite pour vous.',
    chooseCountry: 'Choisir un pays',
    otherLaw: (law) =>
      say`Dans ce pays, une autre loi s’applique\u00a0: ${law}. Cette lettre est faite pour le RGPD et le UK GDPR. Vous ne pouvez pas l’y utiliser.`,
    unknownLaw:
      'Cette lettre est faite pour le RGPD et le UK GDPR. À notre connaissance, aucun des deux ne s’applique dans ce pays. Vous ne pouvez pas l’y utiliser.',
    way: 'Comment enverrez-vous votre opposition\u00a0?',
    ways: { post: 'Par la poste', email: 'Par e-mail', form: 'Par formulaire' },
    name: 'Votre nom',
    email: 'Votre adresse e-mail',
    emailHint: 'Vous avez un compte\u00a0? Indiquez l’adresse de ce compte.',
    profile: 'Votre page de profil',
    profileHint: 'Si vous en avez une. L’adresse commence par https://.',
    situation: 'Votre situation',
    situationHint:
      'Pourquoi vous opposez-vous à cette utilisation\u00a0? Une à cinq phrases avec vos propres mots suffisent. Une raison concrète renforce votre opposition. Ne donnez pas de détails sur votre santé, votre religion ou d’autres personnes.',
    examples: 'Par exemple\u00a0:',
    situations: [
      'Vous avez partagé vos données il y a des années, dans un autre but.',
      'Vos données révèlent quelque chose sur votre santé, votre religion, votre appartenance à un syndicat ou vos opinions politiques.',
      'Vos données concernent votre travail, vos clients ou vos patients.',
      'Vos données concernent vos enfants ou d’autres personnes.',
    ],
    counter: (count, of) => say`Caractères\u00a0: ${String(count)} sur ${String(of)} au maximum`,
    englishCopy: 'Ajouter une traduction en anglais',
    englishCopyHint: 'Utile si l’organisme se trouve dans un autre pays. Ce que vous écrivez n’est pas traduit.',
    result: { post: 'Votre lettre', email: 'Votre e-mail', form: 'Votre texte pour le formulaire' },
    stillToWrite: (what) => say`Reste à compléter\u00a0: ${what}.`,
    missing: { name: 'votre nom', email: 'votre adresse e-mail', situation: 'votre situation' },
    copy: 'Copier',
    copied: 'Copié. Collez le texte dans un e-mail, un formulaire ou un document.',
    selected:
      'La copie ne fonctionne pas ici. Le texte est maintenant sélectionné\u00a0: copiez-le avec votre navigateur ou votre clavier.',
    print: 'Imprimer',
    unprinted: 'Rien ne se passe\u00a0? Copiez le texte dans un document et imprimez celui-ci.',
    save: 'Enregistrer le fichier',
    saved: (file) => say`Cherchez ${file} dans vos téléchargements.`,
    mail: (address) => say`Écrire un e-mail à ${address}`,
    mailHint: 'Le texte est trop long pour le lien ci-dessous. Copiez d’abord le texte, ouvrez l’e-mail et collez-le.',
    post: 'Imprimez la lettre et envoyez-la à l’adresse qui y figure.',
    noAddress:
      'Nous ne connaissons pas d’adresse pour cette lettre. Consultez la politique de confidentialité de l’organisme.',
    paste: 'Copiez le texte et collez-le dans le formulaire.',
    login: 'Vous devez pouvoir vous y connecter.',
    proof: {
      sent: 'Gardez une copie et une preuve de l’envoi.',
      form: 'Faites une capture d’écran de la confirmation.',
    },
    identity:
      'Ne joignez pas de copie de votre pièce d’identité. Si on vous la demande, masquez votre photo et les numéros.',
    limits:
      'Vous ne demandez pas la suppression de votre compte, ni de ce qui a déjà été créé avec vos données, comme un modèle d’IA. L’organisme peut refuser s’il démontre des motifs impérieux.',
    complaint: (authority) =>
      say`Pas de réponse dans un délai d’un mois, ou un refus\u00a0? Vous pouvez introduire une réclamation auprès de ${authority.lang === undefined ? la(authority) : say`l’autorité ${authority}`}.`,
    stateAuthority: 'autorité de protection des données de votre Land',
  },

  letter: {
    lang: 'fr',
    dir: 'ltr',
    law: { GDPR: 'RGPD', 'UK GDPR': 'UK GDPR' },
    blank: { name: '[votre nom]', email: '[votre adresse e-mail]', situation: '[votre situation]' },
    profile: (address) => say`Profil\u00a0: ${address}`,
    attention: 'À l’attention du délégué à la protection des données',
    subject: (law) => say`Opposition au titre de l’article 21, paragraphe 1, du ${law}`,
    subjectLine: (subject) => say`Objet\u00a0: ${subject}`,
    date: (day) => `Le ${date(day)}`,
    salutation: 'Madame, Monsieur,',
    objection: (platform, purpose, law) =>
      say`Par la présente, j’exerce mon droit d’opposition (article 21, paragraphe 1, du ${law}). Je m’oppose à ce ${que(platform)} ${agreeing(platform, 'traite', 'traitent')} mes données à caractère personnel ${purpose}.`,
    announcedPurpose: 'pour la finalité que vous avez annoncée',
    quotedPurpose: (purpose) => say`pour la finalité suivante\u00a0: «\u00a0${purpose}\u00a0»`,
    addressesReader: /(?<!\p{L})(?:vous|vo(?:tre|s)|tu|toi|te|ton|ta|tes|t)(?!\p{L})/iu,
    from: (day) => say`Mon opposition vise l’utilisation de mes données à partir du ${date(day)}.`,
    scope:
      'Mon opposition porte sur toutes les données à caractère personnel me concernant que vous utilisez ou souhaitez utiliser à cette fin, y compris les données antérieures à ce jour.',
    groups: 'Il s’agit notamment des données suivantes\u00a0:',
    basis: {
      e: (law) =>
        say`Vous fondez ce traitement sur une mission d’intérêt public (article 6, paragraphe 1, point e), du ${law}). Je conteste que ce traitement soit nécessaire à cette mission.`,
      f: (law) =>
        say`Vous fondez ce traitement sur des intérêts légitimes (article 6, paragraphe 1, point f), du ${law}). Je conteste que ceux-ci prévalent sur mes intérêts, droits et libertés.`,
      unknown: (law) =>
        say`J’ignore sur quelle base juridique vous fondez ce traitement. Mon opposition porte sur tout traitement fondé sur l’article 6, paragraphe 1, point e) ou f), du ${law}.`,
    },
    noConsent: (law) =>
      say`Je ne consens pas à ce traitement. Dans la mesure où vous estimez avoir obtenu mon consentement, je le retire par la présente (article 7, paragraphe 3, du ${law}).`,
    situation: 'Ma situation particulière\u00a0:',
    demand: 'Je vous demande donc\u00a0:',
    stop: {
      running: 'de cesser ce traitement de mes données à caractère personnel\u00a0;',
      onHold: 'de cesser ce traitement de mes données à caractère personnel et de ne pas le reprendre\u00a0;',
      other: 'de cesser ce traitement de mes données à caractère personnel ou de ne pas le commencer\u00a0;',
    },
    demands: (law) => [
      say`de ne pas utiliser mes données à cette fin pendant que vous examinez mon opposition (article 18, paragraphe 1, point d), du ${law})\u00a0;`,
      say`d’effacer mes données des ensembles de données que vous avez constitués à cette fin et que vous n’avez pas encore utilisés (article 17, paragraphe 1, point c), du ${law})\u00a0;`,
      say`d’en informer tous les destinataires auxquels vous avez communiqué les données à cette fin, y compris les organismes qui vous sont liés (article 19 du ${law}).`,
    ],
    refusal: (law) =>
      say`En cas de refus, veuillez indiquer les motifs légitimes et impérieux que vous invoquez, et comment vous les avez mis en balance avec mes intérêts, droits et libertés. Il vous appartient de démontrer ces motifs (article 21, paragraphe 1, du ${law}).`,
    answer: (law) =>
      say`Veuillez me confirmer par écrit, dans un délai d’un mois à compter de la réception de la présente, ce que vous avez fait et à partir de quelle date (article 12, paragraphe 3, du ${law}). Aucun paiement ne peut être exigé pour cela (article 12, paragraphe 5, du ${law}). Si mon opposition a des conséquences sur mon utilisation de vos services, veuillez m’en informer au préalable.`,
    complaint: (authority, law) =>
      say`Si nous ne trouvons pas de solution, je pourrai introduire une réclamation auprès de l’autorité de contrôle ${authority === undefined ? 'du Land allemand où j’habite' : say`du pays où j’habite, ${la(authority)}`}, et saisir la justice${law ? say` (articles 77 et 79 du ${law})` : ''}.`,
    closing: 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
    file: 'lettre-opposition.txt',
  },
};
