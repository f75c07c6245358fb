/** The answers to choose from, in English. */
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
    'browser-signal': 'with a signal of the browser',
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
    unknown: 'nobody knows whether it goes on',
  }),
  outcome: names({
    prohibits: 'prohibits the use',
    allows: 'allows the use',
    orders: 'orders something',
    fines: 'imposes a fine',
    rejects: 'rejects a complaint or a case',
    other: 'something else',
  }),
  derivation: names({ stated: 'a source gives it', editorial: 'chosen by us' }),
  kind: names({
    'opt-out': 'to say no: it is on unless they do',
    'opt-in': 'to say yes: it is off unless they do',
    none: 'nothing: there is no way to say no',
    unknown: 'not known: nobody says',
    precedent: 'it happened before',
    background: 'background',
    disputed: 'sources disagree',
    'scope-reduced': 'the platform limits something',
    'scope-extended': 'the platform extends something',
    other: 'something else',
  }),
};

/** Fields that hold a day, or a word instead of one: what is asked, and the answers. */
export const days = {
  start: {
    ask: 'When the use begins',
    answers: names({ day: 'on a day', unknown: 'has begun, nobody knows when', undecided: 'not decided yet' }),
  },
  lastDay: {
    ask: 'Until when people can say no',
    answers: names({
      none: 'the day before the start',
      day: 'a day that I fill in',
      'any-time': 'at any time: it makes no difference',
      rolling: 'it differs from person to person',
    }),
  },
  reading: {
    ask: 'What they say about the last day',
    answers: names({ day: 'a day', ambiguous: 'it can be read in two ways' }),
  },
};

/** What is asked of a group first: it decides the choice and the last day. */
export const timing = {
  ask: 'Does it matter when people say no?',
  answers: names({
    before: 'before it starts: from then on the data are used',
    day: 'by a day that a source names',
    'any-time': 'no: at any time, it makes no difference',
    rolling: 'within a period that differs from person to person',
    none: 'there is no way to say no',
    'opt-in': 'it is off unless people say yes',
    unknown: 'not known: nobody says',
  }),
};
