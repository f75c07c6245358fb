import type { SampleTexts } from './notices.js';

export const hu: SampleTexts = {
  lang: 'hu',
  kind: 'közösségi oldal',
  toTrain: 'olyan mesterséges intelligencia tanítására, amely bejegyzéseket ajánl',
  trainingTitle: 'A Voorbeeld az Ön bejegyzéseivel tanít mesterséges intelligenciát',
  trainingSummary: 'Van Voorbeeld-fiókja? Akkor ez Önt is érinti.',
  whatChanges:
    'A Voorbeeld módosította a felhasználási feltételeit. Mostantól mesterséges intelligenciához is felhasználhatja, amit a tagok nyilvánosan közzétesznek.',
  path: ['Beállítások', 'Adatvédelem', 'MI tanítása'],
  control: 'Bejegyzéseim felhasználása',
  covers: 'minden, amit Ön mostantól közzétesz',
  whoCanUse: 'azok is, akiknek nincs fiókjuk',
  legalBasis: 'jogos érdek (GDPR, 6. cikk (1) bekezdés f) pont)',
  position: 'A hatóság azt kéri, hogy a Voorbeeld várjon.',
  quote: 'Az embereknek maguknak kell dönteniük.',
  people: ['tagok', 'látogatók'],
  update: 'A Voorbeeld mostantól csak az elmúlt öt év bejegyzéseit használja fel.',
  union: 'Európai Unió',
  authority: 'nemzeti felügyeleti hatóság',
  careTitle: 'Zorg: ki láthatja az Ön egészségügyi adatait',
  toShare: 'arra, hogy eljuttassa őket az Ön orvosaihoz',
  within: 'a levél átvételétől számított 14 napon belül',
  operators: 'az áramhálózat üzemeltetői',
  operatorsTitle: 'Az áramhálózat üzemeltetői és az Ön okosmérője',
  toPredict: 'a hálózat terhelésének előrejelzésére',
};
