import type { SampleTexts } from './notices.js';

export const de: SampleTexts = {
  lang: 'de',
  kind: 'soziales Netzwerk',
  toTrain: 'um KI-Modelle zu trainieren, die Beiträge vorschlagen',
  trainingTitle: 'Voorbeeld trainiert KI mit Ihren Beiträgen',
  trainingSummary: 'Haben Sie ein Konto bei Voorbeeld? Dann betrifft Sie das.',
  whatChanges:
    'Voorbeeld hat seine Bedingungen geändert. Das Unternehmen darf jetzt für KI verwenden, was Mitglieder öffentlich posten.',
  path: ['Einstellungen', 'Datenschutz', 'KI-Training'],
  control: 'Meine Beiträge verwenden',
  covers: 'alles, was Sie ab jetzt posten',
  whoCanUse: 'auch Menschen ohne Konto',
  legalBasis: 'berechtigte Interessen (Artikel 6 Absatz 1 Buchstabe f DSGVO)',
  position: 'Die Behörde bittet Voorbeeld zu warten.',
  quote: 'Die Menschen müssen selbst entscheiden können.',
  people: ['Mitglieder', 'Besucherinnen und Besucher'],
  update: 'Voorbeeld verwendet jetzt nur Beiträge aus den letzten fünf Jahren.',
  union: 'Europäische Union',
  authority: 'die nationale Aufsichtsbehörde',
  careTitle: 'Zorg: wer Ihre Patientenakte sehen darf',
  toShare: 'um sie an Ihre Ärztinnen und Ärzte weiterzugeben',
  within: 'innerhalb von 14 Tagen nach dem Brief, den Sie bekommen',
  operators: 'die Netzbetreiber',
  operatorsTitle: 'Die Netzbetreiber und Ihr intelligenter Stromzähler',
  toPredict: 'um vorherzusagen, wie stark das Netz belastet wird',
};
