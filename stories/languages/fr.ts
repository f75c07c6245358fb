import type { SampleTexts } from './notices.js';

export const fr: SampleTexts = {
  lang: 'fr',
  kind: 'réseau social',
  toTrain: 'pour entraîner des modèles d’IA qui suggèrent des publications',
  trainingTitle: 'Voorbeeld entraîne une IA avec vos publications',
  trainingSummary: 'Vous avez un compte sur Voorbeeld\u00a0? Cela vous concerne.',
  whatChanges:
    'Voorbeeld a modifié ses conditions. Le réseau peut désormais utiliser pour l’IA les publications publiques de ses membres.',
  path: ['Paramètres', 'Confidentialité', 'Entraînement de l’IA'],
  control: 'Utiliser mes publications',
  covers: 'tout ce que vous publierez à partir de maintenant',
  whoCanUse: 'les personnes sans compte aussi',
  legalBasis: 'intérêts légitimes (article 6, paragraphe 1, point f), du RGPD)',
  position: 'L’autorité demande à Voorbeeld d’attendre.',
  quote: 'Les gens doivent pouvoir décider eux-mêmes.',
  people: ['membres', 'visiteurs'],
  update: 'Voorbeeld n’utilise plus que les publications des cinq dernières années.',
  union: 'Union européenne',
  authority: 'l’autorité de contrôle nationale',
  careTitle: 'Zorg\u00a0: qui peut voir votre dossier médical',
  toShare: 'pour les transmettre à vos médecins',
  within: 'dans les 14 jours après la réception de votre lettre',
  operators: 'les gestionnaires de réseau',
  operatorsTitle: 'Les gestionnaires de réseau et votre compteur communicant',
  toPredict: 'pour anticiper la charge du réseau électrique',
};
