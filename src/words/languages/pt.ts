/**
 * Portuguese of Portugal: plain (B1), in the third person without "você", as the Portuguese data protection authority
 * writes. Uses the terms of the Portuguese GDPR (RGPD). Names of platforms take an article whose gender is unknown, and
 * which merges with "de", "em", "a" and "por". So a platform follows "a plataforma", and other names follow a colon or
 * "segundo".
 */
import { dateWriter, type DatePattern } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { agreeing, atStart, say, type Name, type Text } from '../say.js';
import type { Words } from './en.js';

const months = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
];
const weekdays = ['domingo', 'segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado'];

/** In a sentence: "domingo, 2 de novembro de 2025". */
const inSentence: DatePattern = {
  months,
  weekdays,
  day: (weekday, number, month, year) => `${weekday}, ${number} de ${month} de ${year}`,
  dayOfYear: (weekday, number, month) => `${weekday}, ${number} de ${month}`,
  date: (number, month, year) => `${number} de ${month} de ${year}`,
  month: (month, year) => `${month} de ${year}`,
};
const { date, day, dayOfYear } = dateWriter(inSentence);

/** Outside a sentence: "domingo 2 de novembro de 2025". */
const { day: dayAlone } = dateWriter({
  ...inSentence,
  day: (weekday, number, month, year) => `${weekday} ${number} de ${month} de ${year}`,
});

/** As an adverbial of time: "no domingo, 2 de novembro de 2025", "a 2 de novembro de 2025", "em novembro de 2025". */
const { date: dateOfEvent, day: dayOfEvent } = dateWriter({
  ...inSentence,
  date: (number, month, year) => `a ${inSentence.date(number, month, year)}`,
  month: (month, year) => `em ${inSentence.month(month, year)}`,
  year: (number) => `em ${number}`,
  weekdays: weekdays.map((weekday) => `${weekday.endsWith('a') ? 'na' : 'no'} ${weekday}`),
});

/** `one`: also 0; `many`: whole millions. */
function pluralCategory(count: number) {
  if (count < 2) return 'one';
  return count % 1e6 === 0 ? 'many' : 'other';
}
const plural = pluralWriter(pluralCategory);

/** "Until" a time, such as "17h30", with an article that is singular only for one o’clock. */
const untilHour = (time: string): string =>
  `até ${/^0?1:/.test(time) ? 'à' : 'às'} ${time
    .replace(/^0(?=\d)/, '')
    .replace(':', 'h')
    .replace(/h00$/, 'h')}`;
/** The time at which a last day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, ${untilHour(time)}`);

const before = (isBefore: boolean): string => (isBefore ? ' antes do início' : '');

/** Needs a comma before a date, which would otherwise read as the day of the start. */
const stoppedBefore = 'Cancelado antes do início';

/** The publishers of a statement. */
function accordingTo(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  if (first === undefined) return 'segundo este artigo';
  if (second === undefined) return say`segundo ${first}`;
  return more ? say`segundo ${first}, ${second} e outras fontes` : say`segundo ${first} e ${second}`;
}

/** True for a name with its own article, such as "o hospital". */
const hasArticle = ({ plural, text }: Name): boolean => plural === true || /^[oa]s? /.test(text);
/** The subject in the middle of a sentence. */
const subject = (platform: Name): Text => (hasArticle(platform) ? platform : say`a plataforma ${platform}`);
/** The subject at the beginning of a sentence. */
const subjectAtStart = (platform: Name): Text =>
  hasArticle(platform) ? atStart(platform) : say`A plataforma ${platform}`;

/** "Uses" or "may use". */
const uses = (platform: Name, may: boolean): string =>
  may ? agreeing(platform, 'pode usar', 'podem usar') : agreeing(platform, 'usa', 'usam');
/** "Will use" or "may use". */
const willUse = (platform: Name, may: boolean): string =>
  may ? agreeing(platform, 'pode usar', 'podem usar') : agreeing(platform, 'vai usar', 'vão usar');
/** "Planned to use" or "might use". */
const wouldUse = (platform: Name, may: boolean): string =>
  may ? agreeing(platform, 'poderia usar', 'poderiam usar') : agreeing(platform, 'tencionava usar', 'tencionavam usar');

export const pt: Words = {
  lang: 'pt',
  dir: 'ltr',
  pluralCategory,
  months,
  weekdays,
  day: dayAlone,
  date,
  dated: (when, what) => say`${when} – ${what}`,
  quoted: (text) => say`«${text}»`,
  comma: ', ',

  sources: (names, count) => (count > 1 ? say`Fontes: ${names}` : say`Fonte: ${names}`),
  quote: { original: 'Ler o original', translated: 'tradução da redação' },
  purpose: 'para treinar modelos de IA',
  updated: (when, news) => say`Novidade de ${date(when)}: ${news}`,
  before: (text) => say`Informação anterior: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: o que muda`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, daysLeft) => {
        const isTomorrow = daysLeft === 1;
        const when = daysLeft === undefined ? day(lastDay) : dayOfYear(lastDay);
        const left = daysLeft === undefined || isTomorrow ? '' : `: faltam ${String(daysLeft)} dias`;
        const end = time === undefined ? `até ao fim ${isTomorrow ? 'do dia ' : ''}` : `${untilHour(time)} `;
        return say`Diga que não ${end}de ${isTomorrow ? 'amanhã, ' : ''}${when}${left}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `Hoje é o último dia para dizer que não${before(isBefore)}`
          : `Tem ${untilHour(time)} de hoje para dizer que não${before(isBefore)}`,
      lastDayWas: (lastDay, isBefore, time) =>
        time === undefined
          ? say`O último dia para dizer que não${before(isBefore)} foi ${day(lastDay)}`
          : say`Tinha ${untilHour(time)} de ${day(lastDay)}, para dizer que não${before(isBefore)}`,
      rolling: (when) => say`Diga que não ${when}`,
      from: (start, may) => (may ? say`Possivelmente a partir de ${day(start)}` : say`A partir de ${day(start)}`),
      announced: 'Anunciado, ainda sem data',
      undecided: 'Ainda por decidir',
      since: (start) => say`Desde ${day(start)}`,
      sinceByPlan: (start) => say`Desde ${day(start)}, segundo o anúncio`,
      inUse: 'Já em uso',
      onlyWithYes: 'Só se disser que sim',
      postponed: 'Adiado',
      paused: 'Suspenso',
      stopped: 'Terminado',
      stoppedBefore,
      withdrawn: 'Plano abandonado',
      on: (what, when) => `${what}${what === stoppedBefore ? ',' : ''} ${dateOfEvent(when)}`,
      unknown: 'Não se sabe se avança',
    },

    starts: (platform, purpose, from, may) =>
      say`A partir de ${day(from)}, ${subject(platform)} ${willUse(platform, may)} os seus dados ${purpose}.`,
    uses: (platform, purpose, may) => say`${subjectAtStart(platform)} ${uses(platform, may)} os seus dados ${purpose}.`,
    began: (start) => say`Começou ${dayOfEvent(start)}.`,
    beganByPlan: (start) => say`Segundo o anúncio, começou ${dayOfEvent(start)}.`,
    plans: (platform, purpose, may) =>
      may
        ? say`${subjectAtStart(platform)} ${agreeing(platform, 'pode', 'podem')} começar a usar os seus dados ${purpose}.`
        : say`${subjectAtStart(platform)} ${agreeing(platform, 'tenciona', 'tencionam')} usar os seus dados ${purpose}.`,
    planned: (platform, purpose, may) =>
      say`${subjectAtStart(platform)} ${agreeing(platform, 'anunciou', 'anunciaram')} que ${wouldUse(platform, may)} os seus dados ${purpose}.`,
    used: (platform, purpose) =>
      say`${subjectAtStart(platform)} ${agreeing(platform, 'usou', 'usaram')} os seus dados ${purpose}.`,
    notNow: (platform, purpose) =>
      say`Neste momento, ${subject(platform)} não ${uses(platform, false)} os seus dados ${purpose}.`,
    useUnknown: (platform, purpose) =>
      say`Não se sabe se ${subject(platform)} ${uses(platform, false)} agora os seus dados ${purpose}.`,
    noStart: 'Não se sabe a partir de que dia.',
    sinceUnknown: 'Não se sabe desde quando.',
    nothingWithoutYes: 'Se não fizer nada, nada muda.',
    onlyOfThoseWithYes: 'Só diz respeito a quem disse que sim.',
    rollingDiffers: 'O último dia para dizer que não varia de pessoa para pessoa.',
    anyTime: 'Pode dizer que não em qualquer altura. Não faz diferença quando o faz.',
    grace: 'Se disser que não a tempo, conta como se o tivesse dito antes do início.',
    editorial: 'Este dia foi escolhido pela redação deste aviso.',
    coming: {
      paused: (from) => say`A partir de ${day(from)}, o uso fica suspenso.`,
      halted: (platform, from) =>
        say`A partir de ${day(from)}, ${subject(platform)} ${agreeing(platform, 'deixa', 'deixam')} de usar os seus dados para isto.`,
      changed: (from) => say`A partir de ${day(from)}, a situação passa a ser outra.`,
    },
    noChoice: 'Não há forma de dizer que não.',
    noChoiceThen: 'Não havia forma de dizer que não.',
    choiceUnknown: 'Não se sabe se pode dizer que não.',
    stillPossible: 'Ainda pode dizer que não.',
    closed: (platform) => say`Segundo ${subject(platform)}, já não pode dizer que não.`,
    notKnown: 'Não se sabe se ainda pode dizer que não.',
    irreversible: 'O que já foi usado não pode ser simplesmente retirado.',
    reversible: 'Nesse caso, o que já foi usado é retirado.',
    objectAnyTime: (basis, law) =>
      say`Segundo o artigo 21.º do ${law}, pode opor-se em qualquer altura ao uso baseado em ${basis}.`,
    sayNo: (host) => say`Diga que não em ${host}`,
    sayNoByMail: (address) => say`Diga que não por e-mail: ${address}`,
    sayNoByPhone: (number) => say`Diga que não por telefone: ${number}`,
    there: {
      off: 'Desative aí o interruptor.',
      on: 'Ative aí o interruptor.',
      choose: (option) => say`Escolha aí «${option}».`,
    },
    save: 'Adicionar ao calendário',
    today: 'hoje',
    event: (platform) => say`${atStart(platform)}: último dia para dizer que não`,
    differ: (lastDay) => say`Porquê ${day(lastDay)}?`,
    earliest: (lastDay) =>
      say`As fontes indicam dias diferentes. Considerando a primeira dessas datas, o último dia é ${day(lastDay)}.`,
    taken: (lastDay) => say`As fontes não coincidem. Segundo este aviso, o último dia é ${day(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'Como dizer que não',
      'opt-in': 'Como dizer que sim ou voltar atrás',
      none: 'O que pode fazer',
      unknown: 'O que pode fazer',
    },
    others: (isNo, count) => `${isNo ? 'Outras formas de dizer que não' : 'Outras opções'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'Formas de dizer que não' : 'Opções'} (${String(count)})`,
    route: (number, label) => say`Opção ${String(number)}: ${label}`,
    type: {
      settings: 'nas definições',
      form: 'com um formulário',
      email: 'por e-mail',
      letter: 'por carta',
      phone: 'por telefone',
      'in-person': 'presencialmente',
      'in-app': 'na aplicação',
      'browser-signal': 'com um sinal do navegador',
      'delete-account': 'eliminando a sua conta',
    },
    audience: (who) => say`Apenas para ${who}.`,
    operator: (operator, platform) =>
      say`Quem trata disto ${agreeing(operator, 'é', 'são')} ${operator}, e não ${subject(platform)}.`,
    cost: (cost) => say`Custo: ${cost}.`,
    routeLastDay: (lastDay, time) => say`Último dia para o fazer desta forma: ${day(lastDay)}${until(time)}.`,
    routeLastDayWas: (lastDay, time) => say`O último dia para o fazer desta forma foi ${day(lastDay)}${until(time)}.`,
    costOfNo: (cost) => say`O preço de dizer que não: ${cost}.`,
    deletesAccount: 'Isto elimina toda a sua conta. Não pode dizer que não e mantê-la.',
    deletesAccountToo: 'Isto elimina toda a sua conta.',
    minutes: (count) =>
      plural(count, { one: 'cerca de # minuto', many: 'cerca de # de minutos', other: 'cerca de # minutos' }),
    login: 'tem de iniciar sessão',
    reason: 'tem de indicar um motivo',
    noReason: 'não precisa de indicar um motivo',
    whoCanUse: (who) => say`Quem o pode fazer: ${who}`,
    covers: (what) => say`Aplica-se a: ${what}`,
    notCovers: (what) => say`Não se aplica a: ${what}`,
    path: 'Ou vá a:',
    followPath: 'Vá a:',
    menu: 'Caminho no menu',
    off: 'Desative este interruptor:',
    on: 'Ative este interruptor:',
    post: 'Envie a sua carta para:',
    visit: 'Dirija-se a:',
    choose: (option) => say`Escolha «${option}».`,
    send: 'Envie o formulário.',
    done: (step, title) => say`Passo ${String(step)} concluído – ${title}`,
    allDone: 'Concluiu todos os passos.',
    open: {
      settings: (host) => say`Abra a definição em ${host}`,
      form: (host) => say`Abra o formulário em ${host}`,
      other: (host) => say`Abra a página em ${host}`,
    },
    mail: (address) => say`Envie um e-mail para ${address}`,
    call: (number) => say`Ligue para o número ${number}`,
  },

  list: {
    title: 'Que dados?',
    used: {
      now: 'São usados',
      perhaps: 'Podem ser usados',
      ifYes: 'São usados se disser que sim',
      planned: 'Iam ser usados',
      past: 'Eram usados',
      pastIfYes: 'Eram usados se tinha dito que sim',
    },
    possible: 'Podem estar incluídos',
    possibleThen: 'Podiam estar incluídos',
    unclear: 'Não é claro',
    notUsed: (first, second, more) => say`Não são usados, ${accordingTo(first, second, more)}`,
    sensitive: 'Dados sensíveis',
    specialTerm: (term, use) => say`${atStart(term)}: ${use.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`O ${law} dá uma proteção especial a estes dados (artigo 9.º).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Apenas para: ${who}.`,
    since: (when) => say`Dados a partir de ${date(when)}.`,
    people: 'De quem são os dados?',
    whom: {
      used: 'Incluem-se',
      possible: 'Podem incluir-se',
    },
    notIncluded: (first, second, more) => say`Não se incluem, ${accordingTo(first, second, more)}`,
  },

  authorities: {
    title: 'Quem diz o quê?',
    competent: 'Quem decide e onde reclamar',
    role: {
      'lead-authority': 'autoridade de controlo principal',
      'concerned-authority': 'autoridade de controlo',
      authority: 'autoridade',
      court: 'tribunal',
      prosecutor: 'Ministério Público',
      government: 'governo',
      organisation: 'organização',
    },
    outcome: {
      prohibits: 'proíbe o uso',
      allows: 'permite o uso',
      orders: 'ordena uma alteração',
      fines: 'aplica uma coima',
      rejects: 'rejeita o caso',
      other: 'toma uma decisão',
    },
    decision: (who, outcome) => say`${atStart(who)} ${outcome}`,
    lead: (authority) => say`Autoridade de controlo principal: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Reclamações: ${authority}` : say`Reclamações (${region}): ${authority}`,
    ownAuthority: 'autoridades de controlo por país',
    asOf: (when) => say`Situação ${dateOfEvent(when)}.`,
    updates: 'O que aconteceu desde então',
    background: 'Contexto',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'As fontes não coincidem',
      precedent: 'Já aconteceu antes',
    },
    complain: (host) => say`Apresente uma reclamação em ${host}`,
  },

  timeline: {
    title: 'Cronologia',
    date: (when) => say`${when}:`,
    announced: 'O plano é anunciado',
    statement: (authority) => say`${atStart(authority)} ${agreeing(authority, 'responde', 'respondem')}`,
    starts: 'Começa o uso dos dados',
    startsByPlan: 'Começa o uso dos dados, segundo o anúncio',
    lastDay: (time) => say`Último dia para dizer que não antes do início${until(time)}`,
    startsPerhaps: 'O uso dos dados pode começar, segundo o anúncio',
    state: {
      planned: 'É anunciado um novo plano',
      started: 'O uso dos dados já começou',
      paused: 'O uso dos dados é suspenso',
      resumed: 'O uso dos dados é retomado',
      halted: 'O uso dos dados termina',
      withdrawn: 'O plano é abandonado',
      unknown: 'Não se sabe se o plano avança',
    },
    notBegun: {
      paused: 'O plano é suspenso',
      halted: 'O plano é cancelado',
    },
    'scope-reduced': (platform) =>
      say`${subjectAtStart(platform)} ${agreeing(platform, 'limita os dados que usa', 'limitam os dados que usam')}`,
    'scope-extended': (platform) =>
      say`${subjectAtStart(platform)} ${agreeing(platform, 'começa', 'começam')} a usar mais dados`,
    today: 'Hoje',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)} (proprietário: ${owner})`,
    announced: (when) => say`Anunciado ${dateOfEvent(when)}.`,
    background: 'O que muda e quem diz o quê?',
    reasons: (platform) =>
      hasArticle(platform)
        ? say`O que ${agreeing(platform, 'diz', 'dizem')} ${platform}`
        : say`O que diz a própria plataforma ${platform}`,
    legalBasis: (who, basis) => say`Fundamento jurídico, segundo ${subject(who)}: ${basis}.`,
    controller: (name, where) => say`Responsável pelo tratamento: ${name} (${where}).`,
    law: { GDPR: 'RGPD', 'UK GDPR': 'RGPD do Reino Unido' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Aplica-se em: ${where}.`,
    sources: (count) => say`Fontes (${String(count)})`,
    reviewed: (when) => say`Última verificação do texto e das ligações: ${date(when)}.`,
    updated: (when) => say`atualização: ${date(when)}`,
    print: 'Imprimir',
    printAll: 'Imprimir tudo',
    share: 'Partilhar',
  },

  categories: {
    name: 'nome',
    photo: 'fotografia',
    'current-position': 'cargo atual',
    'work-experience': 'experiência profissional',
    education: 'formação',
    skills: 'competências',
    'contact-details': 'dados de contacto',
    location: 'localização',
    posts: 'publicações',
    articles: 'artigos',
    comments: 'comentários',
    polls: 'sondagens',
    photos: 'fotografias',
    'group-messages': 'mensagens em grupos',
    'private-messages': 'mensagens privadas',
    'ai-conversations': 'conversas com IA',
    files: 'ficheiros',
    'source-code': 'código-fonte',
    'browsing-history': 'histórico de navegação',
    'usage-data': 'como usa o serviço',
    'payment-details': 'dados de pagamento',
    'ip-address': 'endereço IP',
    'login-details': 'dados de acesso',
    ethnicity: 'origem étnica',
    'political-opinions': 'opiniões políticas',
    religion: 'religião',
    'philosophical-beliefs': 'convicções filosóficas',
    'trade-union-membership': 'filiação sindical',
    'genetic-data': 'dados genéticos',
    'biometric-data': 'dados biométricos',
    health: 'saúde',
    'sex-life': 'vida sexual',
    'sexual-orientation': 'orientação sexual',
  },
};
