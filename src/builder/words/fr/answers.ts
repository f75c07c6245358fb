/** The options of choice fields, in French. */
import type { BuilderWords } from '../en.js';

export const options: BuilderWords['options'] = {
  type: {
    settings: 'dans les paramètres',
    form: 'avec un formulaire',
    email: 'par e-mail',
    letter: 'par courrier',
    phone: 'par téléphone',
    'in-person': 'sur place',
    'in-app': 'dans l’application',
    'browser-signal': 'par un signal du navigateur',
    'delete-account': 'en supprimant le compte',
  },
  // follows names of any gender and number: “santé – données utilisées”
  use: {
    used: 'données utilisées',
    possible: 'données qui peuvent en faire partie',
    unclear: 'incertain',
    'not-used': 'données non utilisées',
  },
  certainty: {
    clear: 'certain',
    unclear: 'incertain',
    will: 'cela va se faire',
    may: 'cela peut se faire\u00a0: la plateforme s’en réserve seulement le droit',
  },
  target: { off: 'la désactiver', on: 'l’activer' },
  role: {
    'lead-authority': 'autorité de contrôle chef de file',
    'concerned-authority': 'autorité de contrôle',
    authority: 'autre autorité',
    court: 'tribunal',
    prosecutor: 'parquet',
    government: 'gouvernement',
    organisation: 'organisme',
  },
  state: {
    planned: 'projet annoncé',
    started: 'utilisation en cours, selon une source',
    paused: 'suspension',
    resumed: 'utilisation reprise, selon une source',
    halted: 'arrêt',
    withdrawn: 'projet abandonné',
    unknown: 'suite incertaine',
  },
  outcome: {
    prohibits: 'interdit l’utilisation',
    allows: 'autorise l’utilisation',
    orders: 'ordonne un changement',
    fines: 'inflige une amende',
    rejects: 'rejette une réclamation ou une demande',
    other: 'autre effet',
  },
  derivation: { stated: 'indiquée par une source', editorial: 'choisie par la rédaction' },
  kind: {
    'opt-out': 'refuser\u00a0: c’est activé tant qu’on ne refuse pas',
    'opt-in': 'accepter\u00a0: c’est désactivé tant qu’on n’accepte pas',
    none: 'rien\u00a0: il n’est pas possible de refuser',
    unknown: 'on ne sait pas\u00a0: aucune source ne le dit',
    precedent: 'c’est déjà arrivé',
    background: 'contexte',
    disputed: 'les sources se contredisent',
    'scope-reduced': 'la plateforme limite les données utilisées',
    'scope-extended': 'la plateforme commence à utiliser plus de données',
    other: 'autre chose',
  },
};

export const days: BuilderWords['days'] = {
  start: {
    ask: 'Quand l’utilisation commence',
    answers: {
      day: 'un jour précis',
      unknown: 'déjà commencée, on ne sait pas depuis quand',
      undecided: 'pas encore décidé',
    },
  },
  lastDay: {
    ask: 'Jusqu’à quand on peut refuser',
    answers: {
      none: 'la veille du début',
      day: 'un jour que j’indique',
      'any-time': 'à tout moment\u00a0: la date n’y change rien',
      rolling: 'cela varie d’une personne à l’autre',
    },
  },
  reading: {
    ask: 'Ce que ce texte dit du dernier jour',
    answers: { day: 'un jour précis', ambiguous: 'on peut le comprendre de deux façons' },
  },
};

export const timing: BuilderWords['timing'] = {
  ask: 'Le moment du refus compte-t-il\u00a0?',
  answers: {
    before: 'oui\u00a0: avant le début de l’utilisation',
    day: 'oui\u00a0: au plus tard à une date qu’une source indique',
    'any-time': 'non\u00a0: on peut refuser à tout moment',
    rolling: 'oui\u00a0: dans un délai qui varie d’une personne à l’autre',
    none: 'il n’est pas possible de refuser',
    'opt-in': 'il n’est pas nécessaire de refuser\u00a0: c’est désactivé tant qu’on n’accepte pas',
    unknown: 'on ne sait pas\u00a0: aucune source ne le dit',
  },
};
