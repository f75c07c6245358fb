/** The notices that the stories show. */
import linkedinJson from '../notices/linkedin-ai-training-2025.json' with { type: 'json' };
import type { Notice } from '../src/index.js';

/** The first real one. */
export const linkedin = linkedinJson as unknown as Notice;

const sourceRefs = ['terms'];

/** As little as a notice can be and still help: no dates, one route, one source. The platform does not exist. */
export const fotoplein: Notice = {
  schemaVersion: '1.0',
  id: 'fotoplein-training',
  defaultLanguage: 'en',
  languages: ['en', 'nl'],
  title: { en: 'Fotoplein and your photos', nl: 'Fotoplein en je foto’s' },
  platform: { name: 'Fotoplein' },
  routes: [{ id: 'mail', type: 'email', address: 'privacy@fotoplein.example', sourceRefs }],
  sources: [{ id: 'terms', publisher: 'Fotoplein', language: 'en' }],
};

/** Names and labels that do not fit on a line of a phone. */
export const longWords: Notice = {
  ...fotoplein,
  id: 'long-words',
  defaultLanguage: 'nl',
  languages: ['nl'],
  title: { nl: 'Meervoudigepersoonlijkheidsstoornissenplatform en arbeidsongeschiktheidsverzekeringsgegevens' },
  platform: {
    name: 'Hottentottententententoonstellingenplein',
    owner: { name: 'Kindercarnavalsoptochtvoorbereidingswerkzaamheden', sourceRefs },
  },
  timeZone: 'Europe/Amsterdam',
  effectiveFrom: { date: '2025-11-03', sourceRefs },
  dataCategories: [
    { id: 'aansprakelijkheidswaardevaststellingsveranderingen', use: 'used', sourceRefs },
    { id: 'work-experience', use: 'used', sourceRefs },
    { id: 'trade-union-membership', use: 'possible', sourceRefs },
  ],
  routes: [
    {
      id: 'settings',
      type: 'settings',
      url: 'https://instellingen.hottentottententententoonstellingenplein.example/gegevensbeschermingsvoorkeuren',
      path: { nl: ['Gegevensbeschermingsvoorkeuren', 'Kunstmatigeintelligentietrainingsvoorkeuren'] },
      control: { label: { nl: 'Kunstmatigeintelligentietrainingstoestemming' }, target: 'off' },
      sourceRefs,
    },
  ],
};
