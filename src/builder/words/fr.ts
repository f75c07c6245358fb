/**
 * The builder's interface in French, with “vous” and the terms of the elements: a notice is a “fiche”. No-break spaces
 * precede two-part punctuation marks.
 */
import type { BuilderWords } from './en.js';
import { days, options, timing } from './fr/answers.js';
import { categories, lines } from './fr/data.js';
import { anywhere, fields } from './fr/fields.js';
import { output } from './fr/publish.js';
import { attribution, banner, folds, progress, start, steps } from './fr/steps.js';

/** Writes the first of a month as an ordinal: “samedi 1er novembre 2025”. */
const inSentence = (day: string): string => day.replace(' 1 ', ' 1er ');

/** Formats a time as readers see it: “17 h 30”, “9 h”. */
const hour = (time: string): string =>
  time
    .replace(/^0(?=\d)/, '')
    .replace(':', '\u00a0h\u00a0')
    .replace(/\u00a000$/, '');

/** Formats a count. Zero and one are singular in French. */
const counted = (count: number, one: string, many: string): string => `${String(count)} ${count < 2 ? one : many}`;

export const fr: BuilderWords = {
  lang: 'fr',
  title: 'Créer une fiche',
  start,
  steps,
  progress,
  folds,
  attribution,
  banner,
  fields,
  anywhere,
  options,
  days,
  timing,
  output,
  categories,
  lines,
  items: {
    sources: 'source',
    routes: 'moyen de refuser',
    steps: 'étape',
    dataCategories: 'type de données',
    people: 'groupe de personnes',
    dataGroups: 'groupe de données',
    controllers: 'responsable du traitement',
    jurisdictions: 'région',
    positions: 'autorité ou autre organisme',
    decisions: 'jugement ou décision',
    quotes: 'citation',
    statedReasons: 'déclaration',
    context: 'élément de contexte',
    updates: 'fait nouveau',
    sourceWording: 'formulation',
    audiences: 'groupe dont la situation est différente',
    plan: 'ce qui s’est passé depuis',
  },
  group: 'groupe',
  entry: 'entrée',
  yes: 'oui',
  no: 'non',
  nobody: 'aucune case cochée',
  notSaid: '– non indiqué –',
  more: 'Autres champs',
  ownCategory: 'autres données…',
  special: 'Catégories particulières (article 9 du RGPD)',
  pair: (label, value) => `${label}\u00a0: ${value}`,
  item: (what, number) => `${what} ${String(number)}`,
  add: (what) => `Ajouter\u00a0: ${what}`,
  up: (what) => `Monter\u00a0: ${what}`,
  down: (what) => `Descendre\u00a0: ${what}`,
  remove: (what) => `Supprimer\u00a0: ${what}`,
  removed: (what) => `Supprimé\u00a0: ${what}.`,
  restored: (what) => `Rétabli\u00a0: ${what}.`,
  moved: (what, place, of) => `${what}\u00a0: maintenant en position ${String(place)} sur ${String(of)}.`,
  undo: 'Annuler',

  work: {
    title: 'Votre travail',
    undo: 'Annuler la dernière modification',
    redo: 'Rétablir la modification',
    undone: 'La dernière modification est annulée.',
    redone: 'La modification est rétablie.',
    save: 'Enregistrer le fichier',
    saved: 'Le fichier est enregistré.',
    keep: 'Conserver ce brouillon dans ce navigateur',
    keepHint:
      'Il y reste jusqu’à ce que vous le supprimiez ici. Il contient ce que vous avez saisi dans le formulaire. Toute personne qui utilise ce navigateur peut le voir. Rien n’est envoyé.',
    found: (name) => `Ce navigateur a conservé un brouillon${name ? ` sur ${name}` : ''}.`,
    goOn: 'Continuer avec le brouillon',
    forget: 'Supprimer le brouillon conservé',
    forgotten: 'Le brouillon n’est plus conservé dans ce navigateur.',
    notKept: 'Ce navigateur ne peut pas conserver le brouillon. Enregistrez plutôt le fichier.',
  },

  dates: {
    readBack: (day) => `Les lecteurs peuvent refuser jusqu’au ${inSentence(day)} inclus. Est-ce exact\u00a0?`,
    readBackTime: (day, time) =>
      `Les lecteurs peuvent refuser jusqu’au ${inSentence(day)} à ${hour(time)}. Est-ce exact\u00a0?`,
    none: 'Il n’y a pas encore de date. Les lecteurs lisent qu’on ne la connaît pas.',
    noLastDay: 'Les lecteurs ne voient pas de dernier jour.',
    anyTime: 'Les lecteurs ne voient pas de dernier jour, et lisent que la date de leur refus ne change rien.',
    rolling: 'Les lecteurs ne voient pas de date, et lisent que le dernier jour varie d’une personne à l’autre.',
    optIn: 'Les lecteurs ne voient pas de dernier jour, et lisent qu’il ne se passe rien s’ils n’acceptent pas.',
    noChoice: 'Les lecteurs ne voient pas de dernier jour, et lisent qu’il n’est pas possible de refuser.',
    forGroup: (group, text) => `${group} – ${text}`,
    ambiguous: (text) =>
      `${text} ne désigne pas le même jour pour tous les lecteurs\u00a0: écrivez-le sous la forme 2025-11-03.`,
    days: 'Ce que voient les lecteurs à d’autres dates',
    last: ['Un mois avant', 'La veille', 'Le dernier jour', 'Le lendemain', 'Un an plus tard'],
    first: ['Un mois avant', 'La veille', 'Le premier jour d’utilisation', 'Un an plus tard'],
    which: (text) => `Quel jour désigne «\u00a0${text}\u00a0»\u00a0?`,
    noSuchDay: {
      year: (year) => `Une fiche n’accepte que les années de 1990 à 2100, pas ${String(year)}.`,
      month: (month) => `Le mois ${String(month)} n’existe pas.`,
      date: (date) => `Aucun mois n’a de jour ${String(date)}.`,
      weekday: (day, weekday) => `Le ${day} est un ${weekday}.`,
      'leap-year': (year) => `Ce jour n’existe pas\u00a0: ${String(year)} n’est pas une année bissextile.`,
      length: (month, days) => `Ce jour n’existe pas\u00a0: ${month} compte ${String(days)} jours.`,
    },
  },

  check: {
    title: 'Vérification',
    fix: (count) => counted(count, 'point à corriger', 'points à corriger'),
    look: (count) => counted(count, 'point à vérifier', 'points à vérifier'),
    paths: 'Où cela se trouve dans le fichier',
    fine: 'Rien à corriger.',
    // some labels are questions
    within: (whole, label) => `${whole} – ${label}`,
    refused: 'Le code d’intégration apparaîtra ici dès que vous aurez corrigé les erreurs.',
  },

  preview: {
    title: 'Ce que voient les lecteurs',
    empty: 'Il n’y a encore rien à afficher\u00a0: il faut au moins un titre, une plateforme et une source.',
    width: 'Largeur',
    widths: { phone: 'Mobile', article: 'Article', wide: 'Large' },
    scaled: (width, percent) => `${String(width)}\u00a0px de large, affiché à ${String(percent)}\u00a0%`,
    view: 'Affichage',
    views: {
      light: 'clair',
      dark: 'sombre',
      forced: 'contraste élevé',
      rtl: 'de droite à gauche',
      print: 'imprimé',
      'no-script': 'sans JavaScript',
      mail: 'dans un e-mail',
    },
    mirrored: 'Seule la mise en page va de droite à gauche. Le texte reste dans sa langue.',
    language: 'Langue',
    day: 'Jour',
    today: 'Aujourd’hui',
    audience: 'Groupe présenté en premier',
    mostAffected: 'celui qui est le plus concerné',
    region: 'Où vivent les lecteurs',
    unknownRegion: 'on ne sait pas',
    frame: 'Texte de la fiche',
  },
};
