import type { SampleTexts } from './notices.js';

export const ga: SampleTexts = {
  lang: 'ga',
  kind: 'líonra sóisialta',
  toTrain: 'chun samhlacha intleachta saorga a thraenáil chun postálacha a mholadh',
  trainingTitle: 'Traenálann Voorbeeld intleacht shaorga le do phostálacha',
  trainingSummary: 'An bhfuil cuntas agat le Voorbeeld? Má tá, baineann sé seo leat.',
  whatChanges:
    'D’athraigh Voorbeeld na téarmaí úsáide. Anois d’fhéadfadh Voorbeeld an méid a phostálann baill go poiblí a úsáid le haghaidh intleachta saorga.',
  path: ['Socruithe', 'Príobháideachas', 'Traenáil intleachta saorga'],
  control: 'Úsáid mo phostálacha',
  covers: 'gach rud a phostálfaidh tú as seo amach',
  whoCanUse: 'daoine gan chuntas freisin',
  legalBasis: 'leasanna dlisteanacha (Airteagal 6(1)(f) den GDPR)',
  position: 'Iarrann an t-údarás ar Voorbeeld fanacht.',
  quote: 'Ní mór do dhaoine a bheith in ann cinneadh a dhéanamh dóibh féin.',
  people: ['baill', 'cuairteoirí'],
  update: 'Ní úsáideann Voorbeeld anois ach postálacha na gcúig bliana seo caite.',
  union: 'an tAontas Eorpach',
  authority: 'an t-údarás maoirseachta náisiúnta',
  careTitle: 'Zorg: cé a fhéadfaidh do chomhad leighis a fheiceáil',
  toShare: 'chun iad a roinnt le do dhochtúirí',
  within: 'laistigh de 14 lá tar éis duit an litir a fháil',
  operators: 'oibreoirí an ghréasáin leictreachais',
  operatorsTitle: 'Oibreoirí an ghréasáin leictreachais agus do mhéadar cliste',
  toPredict: 'chun an t-ualach ar an ngréasán a thuar',
};
