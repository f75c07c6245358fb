import { intlDate } from '../intl.js';
import { agreeing, say, type Name, type Text } from '../say.js';
import type { LetterWords } from './en.js';

const date = intlDate('pt-PT');

/**
 * A platform as the subject: after “a plataforma”, because the gender of its name is unknown, or with the article in
 * its name, such as “os operadores”.
 */
const subject = (platform: Name): Text =>
  platform.plural === true || /^[oa]s? /.test(platform.text) ? platform : say`a plataforma ${platform}`;

/** “To” an authority: a Portuguese name has its article, other names follow “autoridade”. */
const toAuthority = (authority: Name): Text =>
  authority.lang === undefined ? say`à ${authority}` : say`à autoridade ${authority}`;

/** No platform follows “de”, “em”, “a” or “por”, which would merge with its article. */
export const pt: LetterWords = {
  lang: 'pt',
  dir: 'ltr',
  locale: 'pt-PT',

  form: {
    title: 'Escrever uma carta de oposição',
    intro: (platform, purpose, hasLogin) =>
      say`Com esta carta, opõe-se a que ${subject(platform)} ${agreeing(platform, 'use', 'usem')} os seus dados ${purpose ?? 'desta forma'}.${hasLogin ? ' Pode enviá-la mesmo que não consiga iniciar sessão ou não tenha conta.' : ''}`,
    right:
      'O artigo 21.º do RGPD dá-lhe o direito de se opor por motivos relacionados com a sua situação particular. A carta é enviada por si.',
    otherWays: {
      login: 'Consegue iniciar sessão? Então também pode dizer que não aqui:',
      open: 'Sem iniciar sessão, também pode dizer que não aqui:',
    },
    open: {
      settings: (host) => say`Abra a definição em ${host}`,
      form: (host) => say`Abra o formulário em ${host}`,
    },
    whoCanUse: (who) => say`Quem o pode fazer: ${who}`,
    covers: (what) => say`Aplica-se a: ${what}`,
    notCovers: (what) => say`Não se aplica a: ${what}`,
    write: 'Escrever a carta',
    kept: 'O que escrever fica nesta página. Não é guardado nem enviado. Se fechar ou recarregar a página, o texto perde-se.',
    country: 'País onde vive',
    countryHint:
      'Disso depende a quem escreve e que lei se aplica. Se o seu país não estiver na lista, esta carta não é para si.',
    chooseCountry: 'Escolha um país',
    otherLaw: (law) =>
      say`Nesse país aplica-se outra lei: ${law}. Esta carta foi feita para o RGPD e o RGPD do Reino Unido, por isso não a pode usar lá.`,
    unknownLaw:
      'Esta carta foi feita para o RGPD e o RGPD do Reino Unido. Tanto quanto sabemos, nenhum dos dois se aplica nesse país, por isso não a pode usar lá.',
    way: 'Como vai enviá-la?',
    ways: { post: 'Por correio', email: 'Por e-mail', form: 'Através de um formulário' },
    name: 'O seu nome',
    email: 'O seu endereço de e-mail',
    emailHint: 'Tem uma conta? Então indique o endereço dessa conta.',
    profile: 'A sua página de perfil',
    profileHint: 'Se tiver uma. O endereço começa por https://.',
    situation: 'A sua situação particular',
    situationHint:
      'Por que motivo se opõe? Bastam uma a cinco frases, por palavras suas. Um motivo concreto reforça a sua oposição. Não dê pormenores sobre a sua saúde, as suas crenças ou outras pessoas.',
    examples: 'Por exemplo:',
    situations: [
      'Partilhou os seus dados há anos, para outro fim.',
      'Os seus dados revelam algo sobre a sua saúde, a sua religião, o seu sindicato ou as suas opiniões políticas.',
      'Os seus dados dizem respeito ao seu trabalho, aos seus clientes ou aos seus doentes.',
      'Os seus dados dizem respeito aos seus filhos ou a outras pessoas.',
    ],
    counter: (count, of) => say`${String(count)} de um máximo de ${String(of)} caracteres`,
    englishCopy: 'Juntar uma cópia em inglês',
    englishCopyHint: 'É útil se a organização estiver noutro país. O que escrever por palavras suas não é traduzido.',
    result: { post: 'A sua carta', email: 'O seu e-mail', form: 'O seu texto para o formulário' },
    stillToWrite: (what) => say`Falta preencher: ${what}.`,
    missing: {
      name: 'o seu nome',
      email: 'o seu endereço de e-mail',
      situation: 'a sua situação particular',
    },
    copy: 'Copiar',
    copied: 'Copiado. Cole o texto num e-mail, num formulário ou num documento.',
    selected: 'Aqui não é possível copiar. O texto está agora selecionado: copie-o com o navegador ou com o teclado.',
    print: 'Imprimir',
    unprinted: 'Não acontece nada? Então copie o texto para um documento e imprima-o a partir daí.',
    save: 'Guardar o ficheiro',
    saved: (file) => say`Procure ${file} nas suas transferências.`,
    mail: (address) => say`Envie um e-mail para ${address}`,
    mailHint: 'O texto é demasiado longo para a ligação abaixo. Copie-o primeiro, abra o e-mail e cole-o lá.',
    post: 'Imprima a carta e envie-a por correio para o endereço que nela está indicado.',
    noAddress: 'Não conhecemos nenhum endereço para esta carta. Procure-o na política de privacidade da organização.',
    paste: 'Copie o texto e cole-o no formulário.',
    login: 'Para o usar, tem de iniciar sessão.',
    proof: {
      sent: 'Guarde uma cópia e um comprovativo do envio.',
      form: 'Faça uma captura de ecrã da confirmação.',
    },
    identity:
      'Não junte uma cópia do cartão de cidadão ou do passaporte. Se lha pedirem, tape a sua fotografia e os números antes de a enviar.',
    limits:
      'Com esta carta, não pede que eliminem a sua conta, nem o que já foi criado com os seus dados, como um modelo de IA. A organização pode recusar se demonstrar que tem razões imperiosas.',
    complaint: (authority) =>
      say`Não lhe respondem no prazo de um mês, ou recusam? Pode apresentar uma reclamação ${toAuthority(authority)}.`,
    stateAuthority: 'autoridade de proteção de dados do seu estado federado',
  },

  letter: {
    lang: 'pt',
    dir: 'ltr',
    law: { GDPR: 'RGPD', 'UK GDPR': 'RGPD do Reino Unido' },
    blank: {
      name: '[o seu nome]',
      email: '[o seu endereço de e-mail]',
      situation: '[a sua situação particular]',
    },
    profile: (address) => say`Perfil: ${address}`,
    attention: 'Ao cuidado do encarregado da proteção de dados',
    subject: (law) => say`Oposição nos termos do artigo 21.º, n.º 1, do ${law}`,
    subjectLine: (text) => say`Assunto: ${text}`,
    date,
    salutation: 'Exmos. Senhores,',
    objection: (platform, purpose, law) =>
      say`Pela presente, exerço o meu direito de oposição (artigo 21.º, n.º 1, do ${law}). Oponho-me a que ${subject(platform)} ${agreeing(platform, 'trate', 'tratem')} os meus dados pessoais ${purpose}.`,
    announcedPurpose: 'para a finalidade que anunciaram',
    quotedPurpose: (purpose) => say`para a seguinte finalidade: «${purpose}»`,
    // “seu” and “lhe” may refer to others, but a quote is correct for both. A verb that addresses the reader is in the third
    // person, so the pattern only contains verbs for actions of readers: “o que publica”.
    addressesReader:
      /(?<!\p{L})(?:seus?|suas?|você|vocês|lhes?|lh[oa]s?|(?<=-)l[oa]s?|si|consigo|convosco|vos|voss[oa]s?|tu|te|ti|teus?|tuas?|contigo|que (?:não )?(?!el[ae]s)\p{L}{2,}[aáe]s|(?:que|como|quando|onde) (?:não )?(?:publica|partilha|escreve|envia|carrega|visita|pesquisa|usa|utiliza))(?!\p{L})/iu,
    from: (day) => say`Refiro-me à utilização dos meus dados a partir de ${date(day)}.`,
    scope:
      'A minha oposição abrange todos os meus dados pessoais que V. Exas. utilizam ou pretendem utilizar para este fim, incluindo os dados anteriores ao dia de hoje.',
    groups: 'Abrange, pelo menos, o seguinte:',
    basis: {
      e: (law) =>
        say`Fundamentam este tratamento no exercício de funções de interesse público (artigo 6.º, n.º 1, alínea e), do ${law}). Contesto que o tratamento seja necessário para esse efeito.`,
      f: (law) =>
        say`Fundamentam este tratamento em interesses legítimos (artigo 6.º, n.º 1, alínea f), do ${law}). Contesto que estes prevaleçam sobre os meus interesses, direitos e liberdades.`,
      unknown: (law) =>
        say`Desconheço o fundamento jurídico em que assenta este tratamento. A minha oposição abrange qualquer tratamento com base no artigo 6.º, n.º 1, alínea e) ou f), do ${law}.`,
    },
    noConsent: (law) =>
      say`Não dou o meu consentimento para este tratamento. Na medida em que considerem que o dei, retiro-o pela presente (artigo 7.º, n.º 3, do ${law}).`,
    situation: 'A minha situação particular:',
    demand: 'Peço, por isso, que:',
    stop: {
      running: 'cessem este tratamento dos meus dados pessoais;',
      onHold: 'cessem este tratamento dos meus dados pessoais e não o retomem;',
      other: 'cessem este tratamento dos meus dados pessoais ou não o iniciem;',
    },
    demands: (law) => [
      say`não utilizem os meus dados para este fim enquanto analisarem a minha oposição (artigo 18.º, n.º 1, alínea d), do ${law});`,
      say`apaguem os meus dados dos conjuntos de dados que tenham criado para este fim e que ainda não tenham utilizado (artigo 17.º, n.º 1, alínea c), do ${law});`,
      say`informem disso todos os destinatários a quem tenham transmitido os dados para este fim, incluindo as organizações ligadas a V. Exas. (artigo 19.º do ${law}).`,
    ],
    refusal: (law) =>
      say`Em caso de recusa, peço que indiquem as razões imperiosas e legítimas que invocam e o modo como as ponderaram face aos meus interesses, direitos e liberdades. Cabe a V. Exas. demonstrar essas razões (artigo 21.º, n.º 1, do ${law}).`,
    answer: (law) =>
      say`Peço que me confirmem por escrito, no prazo de um mês a contar da receção desta oposição, o que fizeram e a partir de que data (artigo 12.º, n.º 3, do ${law}). Tudo isto é gratuito (artigo 12.º, n.º 5, do ${law}). Se a minha oposição tiver consequências para a minha utilização dos serviços de V. Exas., peço que me informem previamente.`,
    complaint: (authority, law) =>
      say`Se não encontrarmos uma solução, poderei apresentar uma reclamação à autoridade de controlo ${authority === undefined ? 'do estado federado alemão onde vivo' : say`do país onde vivo, ${authority.lang === undefined ? say`a ${authority}` : authority},`} e recorrer aos tribunais${law ? say` (artigos 77.º e 79.º do ${law})` : ''}.`,
    closing: 'Com os melhores cumprimentos,',
    file: 'carta-de-oposicao.txt',
  },
};
