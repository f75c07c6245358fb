import type { SampleTexts } from './notices.js';

export const mt: SampleTexts = {
  lang: 'mt',
  kind: 'netwerk soċjali',
  toTrain: 'għat-taħriġ ta’ mudelli tal-IA li jissuġġerixxu posts',
  trainingTitle: 'Il-pjattaforma Voorbeeld tħarreġ l-IA bil-posts tiegħek',
  trainingSummary: 'Għandek kont fuq Voorbeeld? Mela dan jgħodd għalik.',
  whatChanges:
    'Il-pjattaforma Voorbeeld biddlet it-termini tagħha. Issa l-pjattaforma tista’ tuża għall-IA dak li l-membri jippubblikaw għal kulħadd.',
  path: ['Settings', 'Privatezza', 'Taħriġ tal-IA'],
  control: 'Uża l-posts tiegħi',
  covers: 'dak kollu li tippubblika minn issa ’l quddiem',
  whoCanUse: 'anke nies mingħajr kont',
  legalBasis: 'interessi leġittimi (l-Artikolu 6(1)(f) tal-GDPR)',
  position: 'L-awtorità titlob lil Voorbeeld biex tistenna.',
  quote: 'In-nies għandhom ikunu jistgħu jiddeċiedu huma stess.',
  people: ['membri', 'viżitaturi'],
  update: 'Issa l-pjattaforma Voorbeeld tuża biss posts tal-aħħar ħames snin.',
  union: 'Unjoni Ewropea',
  authority: 'l-awtorità superviżorja nazzjonali',
  careTitle: 'Zorg: min jista’ jara l-fajl mediku tiegħek',
  toShare: 'biex taqsamha mat-tobba tiegħek',
  within: 'fi żmien 14-il jum minn meta tirċievi l-ittra',
  operators: 'l-operaturi tan-netwerk tal-elettriku',
  operatorsTitle: 'L-operaturi tan-netwerk tal-elettriku u s-smart meter tiegħek',
  toPredict: 'biex ibassru t-tagħbija fuq in-netwerk',
};
