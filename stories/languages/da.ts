import type { SampleTexts } from './notices.js';

export const da: SampleTexts = {
  lang: 'da',
  kind: 'socialt netværk',
  toTrain: 'til at træne AI-modeller, der foreslår opslag',
  trainingTitle: 'Voorbeeld træner AI med dine opslag',
  trainingSummary: 'Har du en konto hos Voorbeeld? Så handler det her om dig.',
  whatChanges:
    'Voorbeeld har ændret sine vilkår. Virksomheden må nu bruge det, som medlemmerne deler offentligt, til AI.',
  path: ['Indstillinger', 'Privatliv', 'AI-træning'],
  control: 'Brug mine opslag',
  covers: 'alt, hvad du lægger op fra nu af',
  whoCanUse: 'også personer uden konto',
  legalBasis: 'legitime interesser (artikel 6, stk. 1, litra f, i GDPR)',
  position: 'Myndigheden beder Voorbeeld om at vente.',
  quote: 'Folk skal selv kunne bestemme.',
  people: ['medlemmer', 'besøgende'],
  update: 'Voorbeeld bruger nu kun opslag fra de seneste fem år.',
  union: 'Den Europæiske Union',
  authority: 'den nationale tilsynsmyndighed',
  careTitle: 'Zorg: hvem må se din patientjournal?',
  toShare: 'til at give dine læger adgang til dem',
  within: 'senest 14 dage efter, at du har fået brevet',
  operators: 'netselskaberne',
  operatorsTitle: 'Netselskaberne og din smarte elmåler',
  toPredict: 'til at forudsige, hvor hårdt elnettet bliver belastet',
};
