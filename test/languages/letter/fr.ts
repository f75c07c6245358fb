import type { LetterFacts } from './facts.js';

export const fr: LetterFacts = {
  country: 'FR',
  law: 'RGPD',
  article: (number, paragraph, point) =>
    `article ${number}${paragraph ? `, paragraphe ${paragraph},` : ''}${point ? ` point ${point}),` : ''} du RGPD`,
  purpose: 'pour entraîner des modèles d’IA',
  addressed: { purpose: 'pour vous faire des offres', also: ['pour t’aider'], not: 'pour toutes les vues' },
  says: {
    'the day of writing': ['Le 25 octobre 2025'],
    'the officer': ['délégué à la protection des données'],
    'the subject': ['Objet\u00a0: Opposition au titre de l’article 21, paragraphe 1, du RGPD'],
    'the salutation': ['Madame, Monsieur,'],
    'the right': ['droit d’opposition'],
    'the purpose': ['à ce que LinkedIn traite mes données à caractère personnel pour entraîner des modèles d’IA.'],
    'the start': ['à partir du 3 novembre 2025'],
    'past data': ['y compris les données antérieures à ce jour'],
    'the basis': ['intérêts légitimes', 'Je conteste'],
    consent: ['Je ne consens pas', 'Dans la mesure où vous estimez avoir obtenu mon consentement, je le retire'],
    'the situation': ['Ma situation particulière\u00a0:'],
    grounds: ['motifs légitimes et impérieux', 'Il vous appartient'],
    answer: ['par écrit', 'dans un délai d’un mois', 'Aucun paiement', 'au préalable'],
    complaint: [
      'du pays où j’habite, la Commission nationale de l’informatique et des libertés (CNIL),',
      'justice',
      '77 et 79 du RGPD',
    ],
    close: [/salutations distinguées\.\nNoor Voorbeeld$/],
  },
  several: {
    name: 'les gestionnaires de réseau',
    says: [
      'que les gestionnaires de réseau utilisent vos données pour',
      'que les gestionnaires de réseau traitent mes',
    ],
    not: /(?:à|de|sur|compte) les gestionnaires/,
  },
  complainTo: {
    own: 'auprès de la Commission nationale de l’informatique et des libertés (CNIL).',
    other: 'auprès de l’autorité Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH).',
    land: 'auprès de l’autorité de protection des données de votre Land.',
  },
  federalState: 'Land allemand',
  basis: { e: 'point e), du RGPD', unknown: 'point e) ou f), du RGPD' },
  never: /(?:mon|votre|du) compte|passeport|identit|amende|dommages|(?:14|30|31) jours/i,
  model: /modèle/i,
  firstOfJune: 'Le 1er juin 2026',
};
