import type { SampleTexts } from './notices.js';

export const lt: SampleTexts = {
  lang: 'lt',
  kind: 'socialinis tinklas',
  toTrain: 'įrašus siūlantiems DI modeliams mokyti',
  trainingTitle: 'Voorbeeld naudoja jūsų įrašus DI mokyti',
  trainingSummary: 'Turite paskyrą socialiniame tinkle Voorbeeld? Tuomet tai svarbu jums.',
  whatChanges:
    'Socialinis tinklas Voorbeeld pakeitė naudojimo sąlygas. Dabar jis DI mokyti gali naudoti tai, ką nariai skelbia viešai.',
  path: ['Nustatymai', 'Privatumas', 'DI mokymas'],
  control: 'Naudoti mano įrašus',
  covers: 'viskas, ką skelbsite nuo šiol',
  whoCanUse: 'taip pat ir žmonės be paskyros',
  legalBasis: 'teisėti interesai (BDAR 6 straipsnio 1 dalies f punktas)',
  position: 'Institucija prašo, kad Voorbeeld palauktų.',
  quote: 'Žmonės turi galėti patys apsispręsti.',
  people: ['nariai', 'lankytojai'],
  update: 'Dabar Voorbeeld naudoja tik pastarųjų penkerių metų įrašus.',
  union: 'Europos Sąjunga',
  authority: 'nacionalinė priežiūros institucija',
  careTitle: 'Zorg: kas gali matyti jūsų medicinos dokumentus',
  toShare: 'informacijai jūsų gydytojams perduoti',
  within: 'per 14 dienų nuo laiško gavimo',
  operators: 'tinklo operatoriai',
  operatorsTitle: 'Tinklo operatoriai ir jūsų išmanusis skaitiklis',
  toPredict: 'tinklo apkrovai prognozuoti',
};
