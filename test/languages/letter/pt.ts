import type { LetterFacts } from './facts.js';

export const pt: LetterFacts = {
  country: 'PT',
  law: 'RGPD',
  article: (number, paragraph, point) =>
    `artigo ${number}.º${paragraph ? `, n.º ${paragraph},` : ''}${point ? ` alínea ${point}),` : ''} do RGPD`,
  purpose: 'para treinar modelos de IA',
  addressed: {
    purpose: 'para lhe mostrar ofertas pessoais',
    not: 'para que os utilizadores vejam lojas e sites que tratam de fotografias',
  },
  says: {
    'the day of writing': ['25 de outubro de 2025'],
    'the officer': ['encarregado da proteção de dados'],
    'the subject': ['Assunto: Oposição nos termos do artigo 21.º, n.º 1, do RGPD'],
    'the salutation': ['Exmos. Senhores,\n\nPela presente'],
    'the right': ['direito de oposição'],
    'the purpose': ['a que a plataforma LinkedIn trate os meus dados pessoais para treinar modelos de IA.'],
    'the start': ['a partir de 3 de novembro de 2025'],
    'past data': ['incluindo os dados anteriores ao dia de hoje'],
    'the basis': ['interesses legítimos', 'Contesto que estes prevaleçam sobre'],
    consent: ['Não dou o meu consentimento', 'Na medida em que considerem que o dei, retiro-o'],
    'the situation': ['A minha situação particular:'],
    grounds: ['razões imperiosas e legítimas', 'Cabe a V. Exas. demonstrar'],
    answer: ['por escrito', 'no prazo de um mês', 'gratuito', 'previamente'],
    complaint: [
      'à autoridade de controlo do país onde vivo, a Comissão Nacional de Proteção de Dados (CNPD),',
      'tribunais',
      '77.º e 79.º do RGPD',
    ],
    close: [/Com os melhores cumprimentos,\nNoor Voorbeeld$/],
  },
  several: {
    name: 'os operadores da rede',
    says: [
      'opõe-se a que os operadores da rede usem os seus dados para',
      'a que os operadores da rede tratem os meus dados pessoais para',
    ],
    not: /(?<!\p{L})(?:de|a|com|em|por|plataforma) os operadores|operadores da rede (?:use|trate)(?!\p{L})/u,
  },
  complainTo: {
    own: 'uma reclamação à Comissão Nacional de Proteção de Dados (CNPD).',
    other: 'uma reclamação à autoridade Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH).',
    land: 'uma reclamação à autoridade de proteção de dados do seu estado federado.',
  },
  federalState: 'estado federado alemão',
  basis: { e: 'alínea e), do RGPD', unknown: 'alínea e) ou f), do RGPD' },
  never: /(?<!\p{L})contas?(?!\p{L})|passaporte|cartão|identidade|coima|multa|indemniz|danos|(?:14|30|31) dias/iu,
  model: /modelo/i,
  firstOfJune: '1 de junho de 2026',
};
