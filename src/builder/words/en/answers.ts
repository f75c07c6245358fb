/** The options of choice fields, in English. */
import { names } from '../kinds.js';

export const options = {
  type: names({
    settings: 'in the settings',
    form: 'with a form',
    email: 'by e-mail',
    letter: 'by letter',
    phone: 'by telephone',
    'in-person': 'in person',
    'in-app': 'in the app',
    'browser-signal': 'with a browser signal',
    'delete-account': 'by deleting the account',
  }),
  use: names({ used: 'used', possible: 'may occur', unclear: 'unclear', 'not-used': 'not used' }),
  certainty: names({
    clear: 'clear',
    unclear: 'unclear',
    will: 'it will happen',
    may: 'it may happen: the platform only reserves the right',
  }),
  target: names({ off: 'off', on: 'on' }),
  role: names({
    'lead-authority': 'lead supervisory authority',
    'concerned-authority': 'supervisory authority',
    authority: 'another authority',
    court: 'court',
    prosecutor: 'prosecutor or attorney general',
    government: 'government',
    organisation: 'organisation',
  }),
  state: names({
    planned: 'announced',
    started: 'in use, according to a source',
    paused: 'on hold',
    resumed: 'in use again, according to a source',
    halted: 'stopped',
    withdrawn: 'called off',
    unknown: 'unclear whether it goes ahead',
  }),
  outcome: names({
    prohibits: 'prohibits the use',
    allows: 'allows the use',
    orders: 'orders something',
    fines: 'imposes a fine',
    rejects: 'rejects a complaint or a case',
    other: 'something else',
  }),
  derivation: names({ stated: 'stated by a source', editorial: 'chosen by us' }),
  kind: names({
    'opt-out': 'to say no: it is on unless they do',
    'opt-in': 'to say yes: it is off unless they do',
    none: 'nothing: there is no way to say no',
    unknown: 'not known: the sources do not say',
    precedent: 'it happened before',
    background: 'background',
    disputed: 'sources disagree',
    'scope-reduced': 'the platform limits something',
    'scope-extended': 'the platform extends something',
    other: 'something else',
  }),
};

/** Questions and answers for fields that hold a day or a keyword. */
export const days = {
  start: {
    ask: 'When does the use begin?',
    answers: names({
      day: 'on a specific day',
      unknown: 'it has begun, but the date is not known',
      undecided: 'not decided yet',
    }),
  },
  lastDay: {
    ask: 'Until when can people say no?',
    answers: names({
      none: 'the day before the start',
      day: 'a specific day',
      'any-time': 'at any time',
      rolling: 'it differs from person to person',
    }),
  },
  reading: {
    ask: 'What these words say about the last day',
    answers: names({ day: 'a day', ambiguous: 'ambiguous: it could be two days' }),
  },
};

/** The first question about a group. The answer sets the choice and the last day. */
export const timing = {
  ask: 'Does it matter when people say no?',
  answers: names({
    before: 'yes: before the use begins',
    day: 'yes: by a day that a source names',
    'any-time': 'no: they can say no at any time',
    rolling: 'yes: within a period that differs from person to person',
    none: 'does not apply: there is no way to say no',
    'opt-in': 'does not apply: it is off unless people say yes',
    unknown: 'not known: the sources do not say',
  }),
};
