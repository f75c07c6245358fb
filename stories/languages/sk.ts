import type { SampleTexts } from './notices.js';

export const sk: SampleTexts = {
  lang: 'sk',
  kind: 'sociálna sieť',
  toTrain: 'na trénovanie modelov AI, ktoré navrhujú príspevky',
  trainingTitle: 'Voorbeeld trénuje AI na vašich príspevkoch',
  trainingSummary: 'Máte účet na sieti Voorbeeld? Potom sa vás to týka.',
  whatChanges:
    'Sieť Voorbeeld zmenila svoje podmienky. Na trénovanie AI teraz môže používať verejné príspevky používateľov.',
  path: ['Nastavenia', 'Súkromie', 'Trénovanie AI'],
  control: 'Používať moje príspevky',
  covers: 'všetko, čo odteraz zverejníte',
  whoCanUse: 'aj ľudia bez účtu',
  legalBasis: 'oprávnené záujmy (čl. 6 ods. 1 písm. f) GDPR)',
  position: 'Úrad žiada sieť Voorbeeld, aby počkala.',
  quote: 'Ľudia musia mať možnosť rozhodnúť sa sami.',
  people: ['používatelia', 'návštevníci'],
  update: 'Voorbeeld teraz používa len príspevky z posledných piatich rokov.',
  union: 'Európska únia',
  authority: 'národný dozorný orgán',
  careTitle: 'Zorg: kto smie vidieť vašu zdravotnú dokumentáciu',
  toShare: 'na zdieľanie s vašimi lekármi',
  within: 'do 14 dní od doručenia listu',
  operators: 'distribútori elektriny',
  operatorsTitle: 'Distribútori elektriny a váš inteligentný elektromer',
  toPredict: 'na predpovedanie zaťaženia siete',
};
