/** The options of choice fields, in German. */
import type { BuilderWords } from '../en.js';

export const options: BuilderWords['options'] = {
  type: {
    settings: 'in den Einstellungen',
    form: 'mit einem Formular',
    email: 'per E-Mail',
    letter: 'per Brief',
    phone: 'telefonisch',
    'in-person': 'persönlich vor Ort',
    'in-app': 'in der App',
    'browser-signal': 'mit einem Signal des Browsers',
    'delete-account': 'durch Löschen des Kontos',
  },
  use: { used: 'verwendet', possible: 'möglicherweise dabei', unclear: 'unklar', 'not-used': 'nicht verwendet' },
  certainty: {
    clear: 'klar',
    unclear: 'unklar',
    will: 'es kommt dazu',
    may: 'es kann dazu kommen: Die Plattform behält es sich nur vor',
  },
  target: { off: 'aus', on: 'ein' },
  role: {
    'lead-authority': 'federführende Aufsichtsbehörde',
    'concerned-authority': 'Aufsichtsbehörde',
    authority: 'andere Behörde',
    court: 'Gericht',
    prosecutor: 'Staatsanwaltschaft',
    government: 'Regierung',
    organisation: 'Organisation',
  },
  state: {
    planned: 'angekündigt',
    started: 'läuft laut einer Quelle',
    paused: 'vorerst gestoppt',
    resumed: 'läuft laut einer Quelle wieder',
    halted: 'gestoppt',
    withdrawn: 'zurückgezogen',
    unknown: 'unklar, ob es dazu kommt',
  },
  outcome: {
    prohibits: 'verbietet die Verwendung',
    allows: 'erlaubt die Verwendung',
    orders: 'ordnet etwas an',
    fines: 'verhängt ein Bußgeld',
    rejects: 'weist eine Beschwerde oder einen Fall ab',
    other: 'etwas anderes',
  },
  derivation: { stated: 'eine Quelle nennt ihn', editorial: 'von uns gewählt' },
  kind: {
    'opt-out': 'Nein sagen: eingeschaltet, solange man es nicht tut',
    'opt-in': 'Ja sagen: ausgeschaltet, solange man es nicht tut',
    none: 'nichts: Es gibt keine Möglichkeit, Nein zu sagen',
    unknown: 'nicht bekannt: Keine Quelle sagt etwas dazu',
    precedent: 'das gab es schon einmal',
    background: 'Hintergrund',
    disputed: 'die Quellen widersprechen sich',
    'scope-reduced': 'die Plattform schränkt etwas ein',
    'scope-extended': 'die Plattform weitet etwas aus',
    other: 'etwas anderes',
  },
};

export const days: BuilderWords['days'] = {
  start: {
    ask: 'Wann die Verwendung beginnt',
    answers: {
      day: 'an einem bestimmten Tag',
      unknown: 'hat schon begonnen, niemand weiß wann',
      undecided: 'noch nicht entschieden',
    },
  },
  lastDay: {
    ask: 'Bis wann man Nein sagen kann',
    answers: {
      none: 'bis zum Tag vor Beginn',
      day: 'bis zu einem Tag, den ich eintrage',
      'any-time': 'jederzeit, der Zeitpunkt macht keinen Unterschied',
      rolling: 'der letzte Tag ist nicht für alle derselbe',
    },
  },
  reading: {
    ask: 'Was daraus für den letzten Tag folgt',
    answers: { day: 'ein bestimmter Tag', ambiguous: 'man kann es auf zwei Arten verstehen' },
  },
};

export const timing: BuilderWords['timing'] = {
  ask: 'Kommt es darauf an, wann man Nein sagt?',
  answers: {
    before: 'ja: vor Beginn der Verwendung',
    day: 'ja: spätestens an einem Tag, den eine Quelle nennt',
    'any-time': 'nein: Man kann jederzeit Nein sagen',
    rolling: 'ja: innerhalb einer Frist, die nicht für alle dieselbe ist',
    none: 'es gibt keine Möglichkeit, Nein zu sagen',
    'opt-in': 'ein Nein ist nicht nötig: ausgeschaltet, solange man nicht Ja sagt',
    unknown: 'nicht bekannt: Keine Quelle sagt etwas dazu',
  },
};
