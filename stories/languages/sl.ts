import type { SampleTexts } from './notices.js';

export const sl: SampleTexts = {
  lang: 'sl',
  kind: 'družbeno omrežje',
  toTrain: 'za učenje modelov umetne inteligence, ki predlagajo objave',
  trainingTitle: 'Voorbeeld uči umetno inteligenco z vašimi objavami',
  trainingSummary: 'Imate račun v omrežju Voorbeeld? Potem to velja za vas.',
  whatChanges:
    'Omrežje Voorbeeld je spremenilo svoje pogoje. Za umetno inteligenco sme zdaj uporabljati to, kar uporabniki javno objavijo.',
  path: ['Nastavitve', 'Zasebnost', 'Učenje umetne inteligence'],
  control: 'Uporaba mojih objav',
  covers: 'vse, kar objavite od zdaj naprej',
  whoCanUse: 'tudi ljudje brez računa',
  legalBasis: 'zakoniti interesi (točka (f) člena 6(1) GDPR)',
  position: 'Nadzorni organ prosi omrežje Voorbeeld, naj počaka.',
  quote: 'Ljudje morajo imeti možnost, da se odločijo sami.',
  people: ['uporabniki', 'obiskovalci'],
  update: 'Voorbeeld zdaj uporablja samo objave iz zadnjih petih let.',
  union: 'Evropska unija',
  authority: 'nacionalni nadzorni organ',
  careTitle: 'Zorg: kdo sme videti vašo zdravstveno dokumentacijo',
  toShare: 'za izmenjavo z vašimi zdravniki',
  within: 'najpozneje 14 dni po prejemu pisma',
  operators: 'operaterji omrežja',
  operatorsTitle: 'Operaterji omrežja in vaš pametni števec',
  toPredict: 'za napovedovanje obremenitve omrežja',
};
