import type { SampleTexts } from './notices.js';

export const lv: SampleTexts = {
  lang: 'lv',
  kind: 'sociālais tīkls',
  toTrain: 'tādu MI modeļu apmācībai, kuri iesaka ierakstus',
  trainingTitle: 'Voorbeeld apmāca MI ar jūsu ierakstiem',
  trainingSummary: 'Vai jums ir konts sociālajā tīklā Voorbeeld? Tad tas attiecas uz jums.',
  whatChanges:
    'Sociālais tīkls Voorbeeld ir mainījis lietošanas noteikumus. Tagad tas MI apmācībai var izmantot dalībnieku publiskos ierakstus.',
  path: ['Iestatījumi', 'Privātums', 'MI apmācība'],
  control: 'Izmantot manus ierakstus',
  covers: 'viss, ko publicēsiet turpmāk',
  whoCanUse: 'arī cilvēki bez konta',
  legalBasis: 'leģitīmās intereses (VDAR 6. panta 1. punkta f) apakšpunkts)',
  position: 'Iestāde lūdz, lai Voorbeeld nogaida.',
  quote: 'Cilvēkiem jābūt iespējai pašiem izlemt.',
  people: ['dalībnieki', 'apmeklētāji'],
  update: 'Tagad Voorbeeld izmanto tikai pēdējo piecu gadu ierakstus.',
  union: 'Eiropas Savienība',
  authority: 'valsts uzraudzības iestāde',
  careTitle: 'Zorg: kas drīkst redzēt jūsu medicīniskos dokumentus',
  toShare: 'informācijas nodošanai jūsu ārstiem',
  within: '14 dienu laikā pēc vēstules saņemšanas',
  operators: 'tīkla operatori',
  operatorsTitle: 'Tīkla operatori un jūsu viedais skaitītājs',
  toPredict: 'tīkla noslodzes prognozēšanai',
};
