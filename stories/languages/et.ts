import type { SampleTexts } from './notices.js';

export const et: SampleTexts = {
  lang: 'et',
  kind: 'suhtlusvõrgustik',
  toTrain: 'postitusi soovitavate tehisarumudelite treenimiseks',
  trainingTitle: 'Voorbeeld treenib teie postitustega tehisaru',
  trainingSummary: 'Kas teil on Voorbeeldi konto? Siis puudutab see teid.',
  whatChanges:
    'Voorbeeld muutis oma kasutustingimusi. Nüüd võib ta kasutada tehisaru jaoks kõike, mida liikmed avalikult postitavad.',
  path: ['Sätted', 'Privaatsus', 'Tehisaru treenimine'],
  control: 'Kasuta minu postitusi',
  covers: 'kõike, mida te edaspidi postitate',
  whoCanUse: 'ka inimesed, kellel ei ole kontot',
  legalBasis: 'õigustatud huvi (isikuandmete kaitse üldmääruse artikli 6 lõike 1 punkt f)',
  position: 'Järelevalveasutus palub, et Voorbeeld ootaks.',
  quote: 'Inimesed peavad saama ise otsustada.',
  people: ['liikmed', 'külastajad'],
  update: 'Voorbeeld kasutab nüüd ainult viimase viie aasta postitusi.',
  union: 'Euroopa Liit',
  authority: 'riiklik järelevalveasutus',
  careTitle: 'Zorg: kes võib näha teie terviseandmeid',
  toShare: 'nende edastamiseks teie arstidele',
  within: '14 päeva jooksul pärast kirja saamist',
  operators: 'elektrivõrgu haldajad',
  operatorsTitle: 'Elektrivõrgu haldajad ja teie nutiarvesti',
  toPredict: 'võrgukoormuse prognoosimiseks',
};
