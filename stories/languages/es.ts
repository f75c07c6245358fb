import type { SampleTexts } from './notices.js';

export const es: SampleTexts = {
  lang: 'es',
  kind: 'red social',
  toTrain: 'para entrenar modelos de IA que sugieren publicaciones',
  trainingTitle: 'Voorbeeld entrena IA con tus publicaciones',
  trainingSummary: '¿Tienes una cuenta en Voorbeeld? Entonces esto te afecta.',
  whatChanges:
    'Voorbeeld ha cambiado sus condiciones. Ahora puede usar para la IA lo que sus miembros publican en abierto.',
  path: ['Ajustes', 'Privacidad', 'Entrenamiento de IA'],
  control: 'Usar mis publicaciones',
  covers: 'lo que publiques a partir de ahora',
  whoCanUse: 'también personas sin cuenta',
  legalBasis: 'intereses legítimos (artículo 6.1.f del RGPD)',
  position: 'La autoridad pide a Voorbeeld que espere.',
  quote: 'Las personas deben poder decidir por sí mismas.',
  people: ['miembros', 'visitantes'],
  update: 'Voorbeeld ya solo usa publicaciones de los últimos cinco años.',
  union: 'Unión Europea',
  authority: 'la autoridad nacional de control',
  careTitle: 'Zorg: quién puede ver tu historia clínica',
  toShare: 'para compartirlos con tus médicos',
  within: 'en los 14 días siguientes a la carta que recibas',
  operators: 'los distribuidores de electricidad',
  operatorsTitle: 'Los distribuidores de electricidad y tu contador inteligente',
  toPredict: 'para predecir cuánta carga tendrá la red',
};
