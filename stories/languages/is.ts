import type { SampleTexts } from './notices.js';

export const is: SampleTexts = {
  lang: 'is',
  kind: 'samfélagsmiðill',
  toTrain: 'til að þjálfa gervigreindarlíkön sem stinga upp á færslum',
  trainingTitle: 'Voorbeeld þjálfar gervigreind með færslunum þínum',
  trainingSummary: 'Ertu með aðgang hjá Voorbeeld? Þá varðar þetta þig.',
  whatChanges:
    'Voorbeeld hefur breytt skilmálum sínum. Fyrirtækið má nú nota opinberar færslur notenda fyrir gervigreind.',
  path: ['Stillingar', 'Persónuvernd', 'Þjálfun gervigreindar'],
  control: 'Nota færslurnar mínar',
  covers: 'allt sem þú birtir héðan í frá',
  whoCanUse: 'allir, líka fólk án aðgangs',
  legalBasis: 'lögmætir hagsmunir (f-liður 1. mgr. 6. gr. GDPR)',
  position: 'Eftirlitsyfirvaldið biður Voorbeeld um að bíða.',
  quote: 'Fólk verður að fá að ákveða sjálft.',
  people: ['notendur', 'gestir'],
  update: 'Voorbeeld notar nú aðeins færslur frá síðustu fimm árum.',
  union: 'Evrópusambandið',
  authority: 'eftirlitsyfirvald landsins',
  careTitle: 'Zorg: hverjir mega skoða sjúkraskrána þína?',
  toShare: 'til að veita læknunum þínum aðgang að þeim',
  within: 'innan 14 daga frá því að þú færð bréfið',
  operators: 'dreifiveiturnar',
  operatorsTitle: 'Dreifiveiturnar og snjallmælirinn þinn',
  toPredict: 'til að spá fyrir um álag á raforkukerfið',
};
