/** The first screen, the steps, their sections, and the sources of claims, in French. */
import type { BuilderWords } from '../en.js';

export const start: BuilderWords['start'] = {
  title: 'Que voulez-vous créer\u00a0?',
  hint: 'Rien n’est envoyé. Vous pouvez déposer un fichier n’importe où sur cette page.',
  ways: {
    ready: ['Une fiche toute prête', 'Déjà rédigée et vérifiée. Modifiez ce que vous voulez.'],
    banner: ['Une bannière seule', 'La date et l’endroit où refuser\u00a0: en moins d’une minute.'],
    whole: ['Une fiche complète', 'En six étapes, à partir d’un article.'],
    open: [
      'Une fiche que vous avez déjà',
      'Ouvrez son fichier, ou collez un code d’intégration ou un article entier qui en contient un.',
    ],
  },
  makeBanner: 'Créer une bannière',
  makeWhole: 'Commencer par l’étape 1',
  goOn: 'Continuer avec ce que vous avez saisi',
  another: 'Commencer ou ouvrir une autre fiche',
  file: 'Ouvrir un fichier',
  fileHint: 'Le fichier JSON d’une fiche.',
  paste: 'Coller un code d’intégration',
  pasteHint: 'Un code d’intégration, un article qui en contient un, ou la fiche au format JSON.',
  read: 'Lire le code',
  begun: 'Une nouvelle fiche est commencée.',
  replaced: 'Le formulaire est rempli.',
  left: 'Non repris, car une fiche n’a pas de place pour cela\u00a0:',
  large: 'Ce fichier dépasse 256\u00a0Ko\u00a0: ce ne peut pas être une fiche.',
  unreadable: 'Ce fichier n’est pas un texte en UTF-8. Choisissez le fichier JSON d’une fiche.',
  noJson: 'Ce n’est pas une fiche au format JSON. Choisissez le fichier JSON, ou collez un code d’intégration entier.',
  noSnippet:
    'Ce texte ne contient pas de fiche. Collez un code d’intégration entier, de <section> à </section>, ou ouvrez le fichier JSON.',
  onlyAddress: (src) =>
    `Ce code ne contient que l’adresse de sa fiche, ${src}. Ouvrez ce fichier\u00a0: le reste du code est gardé en mémoire.`,
  hash: 'L’adresse de cette page contient des données. Elles ne sont pas lues\u00a0: ouvrez le fichier, ou collez le code d’intégration.',
};

export const steps: BuilderWords['steps'] = {
  what: ['Ce qui change'],
  when: ['Quand'],
  how: ['Comment refuser'],
  data: ['Quelles données'],
  sources: ['Sources', 'Ce sur quoi vous vous appuyez\u00a0: un journal, la plateforme, une autorité de contrôle.'],
  publish: ['Publier'],
};

export const progress: BuilderWords['progress'] = {
  title: 'Étapes',
  states: { empty: 'encore vide', ready: 'prêt' },
  required: 'obligatoire',
};

export const folds: BuilderWords['folds'] = {
  languages: 'Langues',
  platform: 'Autres informations sur la plateforme',
  data: 'Autres informations sur les données',
  positions: 'Autorités et autres organismes',
  background: 'Contexte et faits nouveaux',
  law: 'Droit et régions',
  about: 'À propos de cette fiche',
};

export const attribution: BuilderWords['attribution'] = {
  title: 'Quelle source dit quoi\u00a0?',
  hint: 'Cochez les sources de chaque étape. Vous pouvez en choisir d’autres pour un élément précis.',
  asStep: (sources) => `${sources} (comme pour toute l’étape)`,
};

export const banner: BuilderWords['banner'] = {
  title: 'Une bannière',
  hint: 'La date et l’endroit où refuser, pour le haut d’un article.',
  whole: 'En faire une fiche complète',
  missing: (name) => `Il manque encore\u00a0: ${name}.`,
  tooMuch: (name) =>
    `Une bannière ne peut pas dire ceci\u00a0: ${name}. Faites-en une fiche complète, ou supprimez cet élément.`,
  wrong: 'Corrigez ce qui est signalé dans le formulaire.',
};
