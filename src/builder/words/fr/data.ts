/** The fields for kinds of data and for steps, in French. */
import type { BuilderWords } from '../en.js';

export const categories: BuilderWords['categories'] = {
  typed: ['Saisir les types de données', 'Séparez les noms par des virgules, puis appuyez sur Entrée.'],
  uses: {
    used: 'Ces données sont utilisées',
    possible: 'Ces données sont peut-être utilisées',
    unclear: 'On ne sait pas si ces données sont utilisées',
    'not-used': 'Ces données ne sont pas utilisées',
  },
  sources: (names) => `Qui le dit\u00a0: ${names}. Pour choisir une autre source, ouvrez un élément de la liste.`,
  title: 'Cocher plusieurs types à la fois',
  use: 'Utilisation de ces données',
  add: 'Ajouter les données cochées',
  added: (count) => `${String(count)} ${count < 2 ? 'type de données ajouté' : 'types de données ajoutés'}.`,
  already: (items) => `Déjà dans la liste\u00a0: ${items}.`,
};

export const lines: BuilderWords['lines'] = {
  hint: 'Écrivez une étape par ligne.',
  languages: 'Chaque langue a les mêmes étapes, dans le même ordre.',
  single: 'Préciser certaines étapes',
  back: 'Écrire une étape par ligne',
};
