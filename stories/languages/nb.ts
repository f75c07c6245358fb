import type { SampleTexts } from './notices.js';

export const nb: SampleTexts = {
  lang: 'nb',
  kind: 'sosialt nettverk',
  toTrain: 'til å trene KI-modeller som foreslår innlegg',
  trainingTitle: 'Voorbeeld trener KI på innleggene dine',
  trainingSummary: 'Har du en konto hos Voorbeeld? Da gjelder dette deg.',
  whatChanges:
    'Voorbeeld har endret vilkårene sine. Selskapet kan nå bruke det som medlemmene legger ut offentlig, til KI.',
  path: ['Innstillinger', 'Personvern', 'KI-trening'],
  control: 'Bruk innleggene mine',
  covers: 'alt du legger ut fra nå av',
  whoCanUse: 'alle, også personer uten konto',
  legalBasis: 'berettigede interesser (artikkel 6 nr. 1 bokstav f i GDPR)',
  position: 'Tilsynsmyndigheten ber Voorbeeld om å vente.',
  quote: 'Folk må få bestemme selv.',
  people: ['medlemmer', 'besøkende'],
  update: 'Voorbeeld bruker nå bare innlegg fra de siste fem årene.',
  union: 'Den europeiske union',
  authority: 'den nasjonale tilsynsmyndigheten',
  careTitle: 'Zorg: hvem kan se pasientjournalen din?',
  toShare: 'til å gi legene dine innsyn i dem',
  within: 'senest 14 dager etter at du har fått brevet',
  operators: 'nettselskapene',
  operatorsTitle: 'Nettselskapene og den smarte strømmåleren din',
  toPredict: 'til å forutse hvor stor belastningen på strømnettet blir',
};
