import type { SampleTexts } from './notices.js';

export const pt: SampleTexts = {
  lang: 'pt',
  kind: 'rede social',
  toTrain: 'para treinar modelos de IA que sugerem publicações',
  trainingTitle: 'A plataforma Voorbeeld treina IA com as suas publicações',
  trainingSummary: 'Tem uma conta na plataforma Voorbeeld? Então isto diz-lhe respeito.',
  whatChanges:
    'A plataforma Voorbeeld alterou as suas condições. Agora pode usar para a IA o que os membros tornam público.',
  path: ['Definições', 'Privacidade', 'Treino de IA'],
  control: 'Usar as minhas publicações',
  covers: 'aquilo que publicar a partir de agora',
  whoCanUse: 'também pessoas sem conta',
  legalBasis: 'interesses legítimos – artigo 6.º, n.º 1, alínea f), do RGPD',
  position: 'A autoridade pede à plataforma Voorbeeld que espere.',
  quote: 'As pessoas devem poder decidir por si próprias.',
  people: ['membros', 'visitantes'],
  update: 'A plataforma Voorbeeld agora só usa publicações dos últimos cinco anos.',
  union: 'União Europeia',
  authority: 'a autoridade nacional de controlo',
  careTitle: 'Zorg: quem pode ver o seu processo clínico',
  toShare: 'para os partilhar com os seus médicos',
  within: 'no prazo de 14 dias a contar da carta que receber',
  operators: 'os operadores da rede elétrica',
  operatorsTitle: 'Os operadores da rede elétrica e o seu contador inteligente',
  toPredict: 'para prever a carga da rede',
};
