/**
 * Spanish of Spain: plain (B1). Addresses readers as "tú", as the help pages of the Spanish data protection authority
 * do. Uses the terms of the Spanish GDPR (RGPD). No platform follows "de" or "a", which would merge with an article
 * "el".
 */
import { dateWriter, type DatePattern } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { agreeing, atStart, say, toText, type Name, type Text } from '../say.js';
import type { Words } from './en.js';

const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
const weekdays = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];

/** Outside a sentence: "2 de noviembre de 2025". */
const alone: DatePattern = {
  months,
  weekdays,
  day: (weekday, number, month, year) => `${weekday} ${number} de ${month} de ${year}`,
  dayOfYear: (weekday, number, month) => `${weekday} ${number} de ${month}`,
  date: (number, month, year) => `${number} de ${month} de ${year}`,
  month: (month, year) => `${month} de ${year}`,
};
const { date, day, dayOfYear } = dateWriter(alone);

/** As an adverbial of time: "el 2 de noviembre de 2025", "en noviembre de 2025", "en 2025". */
const { date: dateOfEvent } = dateWriter({
  ...alone,
  date: (number, month, year) => `el ${alone.date(number, month, year)}`,
  month: (month, year) => `en ${alone.month(month, year)}`,
  year: (number) => `en ${number}`,
});

/** After a status: "a 2 de noviembre de 2025", "en noviembre de 2025", "en 2025". */
const { date: dateOfState } = dateWriter({
  ...alone,
  date: (number, month, year) => `a ${alone.date(number, month, year)}`,
  month: (month, year) => `en ${alone.month(month, year)}`,
  year: (number) => `en ${number}`,
});

/** With “of”: "del 2 de noviembre de 2025", "de noviembre de 2025", "de 2025". */
const { date: dateInGenitive } = dateWriter({
  ...alone,
  date: (number, month, year) => `del ${alone.date(number, month, year)}`,
  month: (month, year) => `de ${alone.month(month, year)}`,
  year: (number) => `de ${number}`,
});

/** After "desde": "el 2 de noviembre de 2025", "noviembre de 2025", "2025". */
const { date: dateAfterSince } = dateWriter({
  ...alone,
  date: (number, month, year) => `el ${alone.date(number, month, year)}`,
});

/** `many`: whole millions. */
function pluralCategory(count: number) {
  if (count === 1) return 'one';
  return count > 0 && count % 1e6 === 0 ? 'many' : 'other';
}
const plural = pluralWriter(pluralCategory);

/** A time with its article, which is singular only for one o’clock. */
const hour = (time: string): string => `${/^0?1:/.test(time) ? 'la' : 'las'} ${time}`;
/** The time at which a last day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, hasta ${hour(time)}`);

const before = (isBefore: boolean): string => (isBefore ? ' antes de que empiece' : '');
/** Like `before`, for a past day. */
const beforeThen = (isBefore: boolean): string => (isBefore ? ' antes de que empezara' : '');

/** "And", which changes before the sound of an i: "e Instagram". */
const and = (next: Text): string => (/^h?[ií](?![aeo])/i.test(toText(next)) ? 'e' : 'y');

/** The publishers of a statement. */
function accordingTo(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  if (first === undefined) return 'según este artículo';
  if (second === undefined) return say`según ${first}`;
  return more ? say`según ${first}, ${second} y otras fuentes` : say`según ${first} ${and(second)} ${second}`;
}

/** "Uses" or "may use". */
const uses = (platform: Name, may: boolean): string =>
  may ? agreeing(platform, 'puede usar', 'pueden usar') : agreeing(platform, 'usa', 'usan');
/** "Will use" or "may use". */
const willUse = (platform: Name, may: boolean): string =>
  may ? agreeing(platform, 'podrá usar', 'podrán usar') : agreeing(platform, 'usará', 'usarán');
export const es: Words = {
  lang: 'es',
  dir: 'ltr',
  pluralCategory,
  months,
  weekdays,
  day,
  date,
  dated: (when, what) => say`${when} – ${what}`,
  quoted: (text) => say`«${text}»`,
  comma: ', ',

  sources: (names, count) => (count > 1 ? say`Fuentes: ${names}` : say`Fuente: ${names}`),
  quote: { original: 'Leer el original', translated: 'traducción del equipo de redacción' },
  purpose: 'para entrenar modelos de IA',
  updated: (when, news) => say`Novedad ${dateInGenitive(when)}: ${news}`,
  before: (text) => say`Información anterior: ${text}`,

  banner: {
    name: (platform) => say`${atStart(platform)}: qué cambia`,
    group: (group, text) => say`${atStart(group)}: ${text}`,
    sentence: (headline) => say`${headline}.`,

    headline: {
      act: (lastDay, time, daysLeft) => {
        const isTomorrow = daysLeft === 1;
        const when = daysLeft === undefined ? day(lastDay) : dayOfYear(lastDay);
        const left = daysLeft === undefined || isTomorrow ? '' : `: quedan ${String(daysLeft)} días`;
        return time === undefined
          ? say`Di que no como muy tarde ${isTomorrow ? 'mañana, ' : 'el '}${when}${left}`
          : say`Di que no como muy tarde a ${hour(time)} ${isTomorrow ? 'de mañana, ' : 'del '}${when}${left}`;
      },
      today: (isBefore, time) =>
        time === undefined
          ? `Hoy es el último día para decir que no${before(isBefore)}`
          : `Tienes hasta ${hour(time)} de hoy para decir que no${before(isBefore)}`,
      lastDayWas: (lastDay, isBefore, time) =>
        time === undefined
          ? say`El último día para decir que no${beforeThen(isBefore)} fue el ${day(lastDay)}`
          : say`Tenías hasta ${hour(time)} del ${day(lastDay)} para decir que no${beforeThen(isBefore)}`,
      rolling: (when) => say`Di que no ${when}`,
      from: (start, may) => (may ? say`Quizá a partir del ${day(start)}` : say`A partir del ${day(start)}`),
      announced: 'Anunciado, aún sin fecha',
      undecided: 'Aún sin decidir',
      since: (start) => say`Desde el ${day(start)}`,
      sinceByPlan: (start) => say`Desde el ${day(start)}, según lo anunciado`,
      inUse: 'Ya en uso',
      onlyWithYes: 'Solo si dices que sí',
      postponed: 'Aplazado',
      paused: 'Pausado',
      stopped: 'Detenido',
      stoppedBefore: 'No llegó a empezar: detenido',
      withdrawn: 'Retirado',
      on: (what, when) => `${what} ${dateOfEvent(when)}`,
      unknown: 'No se sabe si sigue adelante',
    },

    starts: (platform, purpose, from, may) =>
      say`A partir del ${day(from)}, ${platform} ${willUse(platform, may)} tus datos ${purpose}.`,
    uses: (platform, purpose, may) => say`${atStart(platform)} ${uses(platform, may)} tus datos ${purpose}.`,
    began: (start) => say`Empezó el ${day(start)}.`,
    beganByPlan: (start) => say`Según lo anunciado, empezó el ${day(start)}.`,
    plans: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${agreeing(platform, 'puede', 'pueden')} empezar a usar tus datos ${purpose}.`
        : say`${atStart(platform)} ${agreeing(platform, 'tiene', 'tienen')} previsto usar tus datos ${purpose}.`,
    planned: (platform, purpose, may) =>
      may
        ? say`${atStart(platform)} ${agreeing(platform, 'anunció que podría', 'anunciaron que podrían')} usar tus datos ${purpose}.`
        : say`${atStart(platform)} ${agreeing(platform, 'anunció que tenía previsto', 'anunciaron que tenían previsto')} usar tus datos ${purpose}.`,
    used: (platform, purpose) => say`${atStart(platform)} ${agreeing(platform, 'usó', 'usaron')} tus datos ${purpose}.`,
    notNow: (platform, purpose) => say`Actualmente, ${platform} no ${uses(platform, false)} tus datos ${purpose}.`,
    useUnknown: (platform, purpose) =>
      say`No se sabe si ${platform} ${uses(platform, false)} ahora tus datos ${purpose}.`,
    noStart: 'No se sabe a partir de qué día.',
    sinceUnknown: 'No se sabe desde cuándo.',
    nothingWithoutYes: 'Si no haces nada, no cambia nada.',
    onlyOfThoseWithYes: 'Solo afecta a quienes han dicho que sí.',
    rollingDiffers: 'El último día para decir que no es distinto para cada persona.',
    anyTime: 'Puedes decir que no en cualquier momento. Da igual cuándo.',
    grace: 'Si dices que no a tiempo, cuenta como si lo hubieras dicho antes de que empezara el uso.',
    editorial: 'El equipo de redacción de este aviso ha elegido este día.',
    coming: {
      paused: (from) => say`A partir del ${day(from)}, el uso queda en pausa.`,
      halted: (platform, from) =>
        say`A partir del ${day(from)}, ${platform} ${agreeing(platform, 'dejará', 'dejarán')} de usar tus datos para esto.`,
      changed: (from) => say`A partir del ${day(from)} se aplican otras condiciones.`,
    },
    noChoice: 'No hay forma de decir que no.',
    noChoiceThen: 'No había forma de decir que no.',
    choiceUnknown: 'No se sabe si puedes decir que no.',
    stillPossible: 'Todavía puedes decir que no.',
    closed: (platform) => say`Según ${platform}, ya no puedes decir que no.`,
    notKnown: 'No se sabe si todavía puedes decir que no.',
    irreversible: 'Lo que ya se ha usado no se puede retirar sin más.',
    reversible: 'En ese caso, se retira lo que ya se ha usado.',
    objectAnyTime: (basis, law) =>
      say`Según el artículo 21 del ${law}, puedes oponerte en cualquier momento al uso basado en ${basis}.`,
    sayNo: (host) => say`Di que no en ${host}`,
    sayNoByMail: (address) => say`Di que no por correo electrónico: ${address}`,
    sayNoByPhone: (number) => say`Di que no por teléfono: ${number}`,
    there: {
      off: 'Desactiva allí el interruptor.',
      on: 'Activa allí el interruptor.',
      choose: (option) => say`Elige allí «${option}».`,
    },
    save: 'Añadir al calendario',
    today: 'hoy',
    event: (platform) => say`${atStart(platform)}: último día para decir que no`,
    differ: (lastDay) => say`¿Por qué el ${day(lastDay)}?`,
    earliest: (lastDay) =>
      say`Las fuentes dan días distintos. Si se toma el más temprano, el último día es el ${day(lastDay)}.`,
    taken: (lastDay) => say`Las fuentes no coinciden. Este aviso toma como último día el ${day(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'Cómo decir que no',
      'opt-in': 'Cómo decir que sí o retirar tu sí',
      none: 'Qué puedes hacer',
      unknown: 'Qué puedes hacer',
    },
    others: (isNo, count) => `${isNo ? 'Otras formas de decir que no' : 'Otras opciones'} (${String(count)})`,
    all: (isNo, count) => `${isNo ? 'Formas de decir que no' : 'Opciones'} (${String(count)})`,
    route: (number, label) => say`Opción ${String(number)}: ${label}`,
    type: {
      settings: 'en los ajustes',
      form: 'con un formulario',
      email: 'por correo electrónico',
      letter: 'por carta',
      phone: 'por teléfono',
      'in-person': 'en persona',
      'in-app': 'en la aplicación',
      'browser-signal': 'con una señal del navegador',
      'delete-account': 'eliminando tu cuenta',
    },
    audience: (who) => say`Solo para ${who}.`,
    operator: (operator, platform) =>
      say`Lo ${agreeing(operator, 'gestiona', 'gestionan')} ${operator}, no ${platform}.`,
    cost: (cost) => say`Coste: ${cost}.`,
    routeLastDay: (lastDay, time) => say`Último día para hacerlo así: ${day(lastDay)}${until(time)}.`,
    routeLastDayWas: (lastDay, time) => say`El último día para hacerlo así fue el ${day(lastDay)}${until(time)}.`,
    costOfNo: (cost) => say`Lo que cuesta decir que no: ${cost}.`,
    deletesAccount: 'Esto elimina toda tu cuenta. No puedes decir que no y conservarla.',
    deletesAccountToo: 'Esto elimina toda tu cuenta.',
    minutes: (count) =>
      plural(count, { one: 'alrededor de # minuto', many: 'unos # de minutos', other: 'unos # minutos' }),
    login: 'hay que iniciar sesión',
    reason: 'hay que dar un motivo',
    noReason: 'no hace falta dar un motivo',
    whoCanUse: (who) => say`Quién puede hacerlo: ${who}`,
    covers: (what) => say`Se aplica a: ${what}`,
    notCovers: (what) => say`No se aplica a: ${what}`,
    path: 'O ve a:',
    followPath: 'Ve a:',
    menu: 'Ruta en el menú',
    off: 'Desactiva este interruptor:',
    on: 'Activa este interruptor:',
    post: 'Envía tu carta a:',
    visit: 'Acude a:',
    choose: (option) => say`Elige «${option}».`,
    send: 'Envía el formulario.',
    done: (step, title) => say`Paso ${String(step)} hecho – ${title}`,
    allDone: 'Has completado todos los pasos.',
    open: {
      settings: (host) => say`Abre el ajuste en ${host}`,
      form: (host) => say`Abre el formulario en ${host}`,
      other: (host) => say`Abre la página en ${host}`,
    },
    mail: (address) => say`Envía un correo electrónico a ${address}`,
    call: (number) => say`Llama al ${number}`,
  },

  list: {
    title: '¿Qué datos?',
    used: {
      now: 'Se usan',
      perhaps: 'Pueden usarse',
      ifYes: 'Se usan si dices que sí',
      planned: 'Iban a usarse',
      past: 'Se usaban',
      pastIfYes: 'Se usaban si habías dicho que sí',
    },
    possible: 'Pueden aparecer',
    possibleThen: 'Podían aparecer',
    unclear: 'No está claro',
    notUsed: (first, second, more) => say`No se usan, ${accordingTo(first, second, more)}`,
    sensitive: 'Datos sensibles',
    specialTerm: (term, use) => say`${atStart(term)}: ${use.toLowerCase()}`,
    counted: (heading, count) => say`${heading} (${String(count)})`,
    special: (law) => say`El ${law} da una protección especial a estos datos (artículo 9).`,
    label: (group) => say`${group}:`,
    audience: (who) => say`Solo para: ${who}.`,
    since: (when) => say`Datos desde ${dateAfterSince(when)}.`,
    people: '¿De quién son los datos?',
    whom: {
      used: 'Se incluyen',
      possible: 'Quizá se incluyan',
    },
    notIncluded: (first, second, more) => say`No se incluyen, ${accordingTo(first, second, more)}`,
  },

  authorities: {
    title: '¿Quién dice qué?',
    competent: 'Quién decide y dónde reclamar',
    role: {
      'lead-authority': 'autoridad de control principal',
      'concerned-authority': 'autoridad de control',
      authority: 'autoridad',
      court: 'tribunal',
      prosecutor: 'fiscalía',
      government: 'gobierno',
      organisation: 'organización',
    },
    outcome: {
      prohibits: 'prohíbe el uso',
      allows: 'permite el uso',
      orders: 'ordena un cambio',
      fines: 'impone una multa',
      rejects: 'desestima el caso',
      other: 'toma una decisión',
    },
    decision: (who, outcome) => say`${atStart(who)} ${outcome}`,
    lead: (authority) => say`Autoridad de control principal: ${authority}`,
    complainAt: (authority, region) =>
      region === undefined ? say`Reclamaciones: ${authority}` : say`Reclamaciones (${region}): ${authority}`,
    ownAuthority: 'autoridades de control por país',
    asOf: (when) => say`Situación ${dateOfState(when)}.`,
    updates: 'Qué ha pasado desde entonces',
    background: 'Contexto',
    contextItem: (kind, text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Las fuentes no coinciden',
      precedent: 'Ya pasó antes',
    },
    complain: (host) => say`Presenta una reclamación en ${host}`,
  },

  timeline: {
    title: 'Cronología',
    date: (when) => say`${when}:`,
    announced: 'Se anuncia el plan',
    statement: (authority) => say`${atStart(authority)} ${agreeing(authority, 'responde', 'responden')}`,
    starts: 'Empieza el uso de los datos',
    startsByPlan: 'Empieza el uso de los datos, según lo anunciado',
    lastDay: (time) => say`Último día para decir que no antes de que empiece${until(time)}`,
    startsPerhaps: 'Puede que empiece el uso de los datos, según lo anunciado',
    state: {
      planned: 'Se anuncia un nuevo plan',
      started: 'El uso de los datos ya ha empezado',
      paused: 'El uso de los datos queda en pausa',
      resumed: 'Se reanuda el uso de los datos',
      halted: 'Se detiene el uso de los datos',
      withdrawn: 'Se retira el plan',
      unknown: 'No está claro si sigue adelante',
    },
    notBegun: {
      paused: 'El plan queda en pausa',
      halted: 'Se detiene el plan',
    },
    'scope-reduced': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'limita los datos que usa', 'limitan los datos que usan')}`,
    'scope-extended': (platform) =>
      say`${atStart(platform)} ${agreeing(platform, 'empieza', 'empiezan')} a usar más datos`,
    today: 'Hoy',
  },

  card: {
    owner: (platform, owner) => say`${atStart(platform)} (propietario: ${owner})`,
    announced: (when) => say`Se anunció ${dateOfEvent(when)}.`,
    background: '¿Qué cambia y quién dice qué?',
    reasons: (platform) => say`Lo que ${agreeing(platform, 'dice', 'dicen')} ${platform}`,
    legalBasis: (who, basis) => say`Base jurídica, según ${who}: ${basis}.`,
    controller: (name, where) => say`Responsable del tratamiento: ${name} (${where}).`,
    law: { GDPR: 'RGPD', 'UK GDPR': 'RGPD británico' },
    underLaw: (region, law) => say`${region} (${law})`,
    appliesIn: (where) => say`Se aplica en: ${where}.`,
    sources: (count) => say`Fuentes (${String(count)})`,
    reviewed: (when) => say`Última revisión del texto y de los enlaces: ${date(when)}.`,
    updated: (when) => say`actualización: ${date(when)}`,
    print: 'Imprimir',
    printAll: 'Imprimir todo',
    share: 'Compartir',
  },

  categories: {
    name: 'nombre',
    photo: 'foto',
    'current-position': 'puesto actual',
    'work-experience': 'experiencia laboral',
    education: 'formación',
    skills: 'aptitudes',
    'contact-details': 'datos de contacto',
    location: 'ubicación',
    posts: 'publicaciones',
    articles: 'artículos',
    comments: 'comentarios',
    polls: 'encuestas',
    photos: 'fotos',
    'group-messages': 'mensajes en grupos',
    'private-messages': 'mensajes privados',
    'ai-conversations': 'conversaciones con IA',
    files: 'archivos',
    'source-code': 'código fuente',
    'browsing-history': 'historial de navegación',
    'usage-data': 'cómo usas el servicio',
    'payment-details': 'datos de pago',
    'ip-address': 'dirección IP',
    'login-details': 'datos de acceso',
    ethnicity: 'origen étnico',
    'political-opinions': 'opiniones políticas',
    religion: 'religión',
    'philosophical-beliefs': 'convicciones filosóficas',
    'trade-union-membership': 'afiliación sindical',
    'genetic-data': 'datos genéticos',
    'biometric-data': 'datos biométricos',
    health: 'salud',
    'sex-life': 'vida sexual',
    'sexual-orientation': 'orientación sexual',
  },
};
