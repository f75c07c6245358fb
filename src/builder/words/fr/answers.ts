/** The answers to choose from, in French. */
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
  // beside the name of the data, in any gender and number: “santé – données utilisées”
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
    unknown: 'on ne sait pas\u00a0: personne ne le dit',
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
  ask: 'Le moment où l’on dit non compte-t-il\u00a0?',
  answers: {
    before: 'avant le début\u00a0: les données sont utilisées à partir de là',
    day: 'jusqu’à un jour qu’une source indique',
    'any-time': 'non\u00a0: à tout moment, cela ne change rien',
    rolling: 'dans un délai qui diffère d’une personne à l’autre',
    none: 'il n’y a aucun moyen de dire non',
    'opt-in': 'rien n’est activé sans un oui',
    unknown: 'on ne le sait pas\u00a0: personne ne le dit',
  },
};
