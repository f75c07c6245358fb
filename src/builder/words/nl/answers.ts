/** The options of choice fields, in Dutch. */
import type { BuilderWords } from '../en.js';

export const options: BuilderWords['options'] = {
  type: {
    settings: 'in de instellingen',
    form: 'met een formulier',
    email: 'per e-mail',
    letter: 'per brief',
    phone: 'per telefoon',
    'in-person': 'ter plekke',
    'in-app': 'in de app',
    'browser-signal': 'met een signaal van de browser',
    'delete-account': 'door het account te verwijderen',
  },
  use: { used: 'gebruikt', possible: 'kan voorkomen', unclear: 'onduidelijk', 'not-used': 'niet gebruikt' },
  certainty: {
    clear: 'duidelijk',
    unclear: 'onduidelijk',
    will: 'het gaat gebeuren',
    may: 'het kan gebeuren: het platform behoudt zich alleen het recht voor',
  },
  target: { off: 'uit', on: 'aan' },
  role: {
    'lead-authority': 'leidende toezichthouder',
    'concerned-authority': 'toezichthouder',
    authority: 'andere instantie',
    court: 'rechter',
    prosecutor: 'openbaar ministerie',
    government: 'overheid',
    organisation: 'organisatie',
  },
  state: {
    planned: 'aangekondigd',
    started: 'in gebruik, volgens een bron',
    paused: 'stilgelegd',
    resumed: 'weer in gebruik, volgens een bron',
    halted: 'gestopt',
    withdrawn: 'ingetrokken',
    unknown: 'niemand weet of het doorgaat',
  },
  outcome: {
    prohibits: 'verbiedt het gebruik',
    allows: 'staat het gebruik toe',
    orders: 'legt iets op',
    fines: 'geeft een boete',
    rejects: 'wijst een klacht of zaak af',
    other: 'iets anders',
  },
  derivation: { stated: 'een bron noemt hem', editorial: 'door ons gekozen' },
  kind: {
    'opt-out': 'nee zeggen: het staat aan tot ze dat doen',
    'opt-in': 'ja zeggen: het staat uit tot ze dat doen',
    none: 'niets: nee zeggen kan niet',
    unknown: 'niet bekend: geen bron zegt het',
    precedent: 'het gebeurde eerder',
    background: 'achtergrond',
    disputed: 'bronnen spreken elkaar tegen',
    'scope-reduced': 'het platform beperkt iets',
    'scope-extended': 'het platform breidt iets uit',
    other: 'iets anders',
  },
};

export const days: BuilderWords['days'] = {
  start: {
    ask: 'Wanneer het gebruik begint',
    answers: {
      day: 'op een dag',
      unknown: 'al begonnen, niemand weet wanneer',
      undecided: 'nog niet besloten',
    },
  },
  lastDay: {
    ask: 'Tot wanneer nee zeggen kan',
    answers: {
      none: 'de dag voor het begin',
      day: 'een dag die ik invul',
      'any-time': 'altijd: het maakt niet uit wanneer',
      rolling: 'dat verschilt per persoon',
    },
  },
  reading: {
    ask: 'Wat deze woorden over de laatste dag zeggen',
    answers: { day: 'een dag', ambiguous: 'je kunt het op twee manieren lezen' },
  },
};

export const timing: BuilderWords['timing'] = {
  ask: 'Maakt het uit wanneer mensen nee zeggen?',
  answers: {
    before: 'ja: voordat het gebruik begint',
    day: 'ja: uiterlijk op een dag die een bron noemt',
    'any-time': 'nee: het kan altijd',
    rolling: 'ja: binnen een termijn die per persoon verschilt',
    none: 'nee zeggen kan niet',
    'opt-in': 'nee zeggen hoeft niet: het staat uit tot ze ja zeggen',
    unknown: 'niet bekend: geen bron zegt het',
  },
};
