import type { SampleTexts } from './notices.js';

export const fi: SampleTexts = {
  lang: 'fi',
  kind: 'yhteisöpalvelu',
  toTrain: 'julkaisuja ehdottavien tekoälymallien kouluttamiseen',
  trainingTitle: 'Voorbeeld kouluttaa tekoälyä julkaisuillasi',
  trainingSummary: 'Jos sinulla on tili Voorbeeld-palvelussa, tämä koskee sinua.',
  whatChanges:
    'Voorbeeld on muuttanut käyttöehtojaan. Se saa nyt käyttää tekoälyssä sitä, mitä jäsenet julkaisevat kaikkien nähtäville.',
  path: ['Asetukset', 'Yksityisyys', 'Tekoälyn koulutus'],
  control: 'Käytä julkaisujani',
  covers: 'kaikki, mitä julkaiset tästä lähtien',
  whoCanUse: 'myös ihmiset, joilla ei ole tiliä',
  legalBasis: 'oikeutettu etu (tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta)',
  position: 'Viranomainen pyytää Voorbeeld-yhtiötä odottamaan.',
  quote: 'Ihmisten on voitava päättää itse.',
  people: ['jäsenet', 'kävijät'],
  update: 'Voorbeeld käyttää nyt vain viiden viime vuoden julkaisuja.',
  union: 'Euroopan unioni',
  authority: 'kansallinen valvontaviranomainen',
  careTitle: 'Zorg: kuka saa nähdä potilastietosi',
  toShare: 'niiden välittämiseen lääkäreillesi',
  within: '14 päivän kuluessa kirjeen saamisesta',
  operators: 'sähköverkkoyhtiöt',
  operatorsTitle: 'Sähköverkkoyhtiöt ja älykäs sähkömittarisi',
  toPredict: 'sähköverkon kuormituksen ennustamiseen',
};
