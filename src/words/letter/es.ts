import { intlDate } from '../intl.js';
import { agreeing, say, type Name, type Text } from '../say.js';
import type { LetterWords } from './en.js';

const date = intlDate('es-ES');

/** Adds the article to the Spanish name of an authority, and “la autoridad” to other names. */
const la = (authority: Name): Text =>
  authority.lang === undefined ? say`la ${authority}` : say`la autoridad ${authority}`;

/** No platform follows “a” or “de”, which would merge with an article “el”. */
export const es: LetterWords = {
  lang: 'es',
  dir: 'ltr',
  locale: 'es-ES',

  form: {
    title: 'Escribir una carta de oposición',
    intro: (platform, purpose, hasLogin) =>
      say`Con esta carta te opones a que ${platform} ${agreeing(platform, 'use', 'usen')} tus datos ${purpose ?? 'de esta manera'}.${hasLogin ? ' Puedes enviarla aunque no puedas iniciar sesión o no tengas cuenta.' : ''}`,
    right:
      'El artículo 21 del RGPD te da derecho a oponerte por motivos relacionados con tu situación particular. La carta la envías tú.',
    otherWays: {
      login: '¿Puedes iniciar sesión? Entonces también puedes decir que no aquí:',
      open: 'Sin iniciar sesión, también puedes decir que no aquí:',
    },
    open: {
      settings: (host) => say`Abre el ajuste en ${host}`,
      form: (host) => say`Abre el formulario en ${host}`,
    },
    whoCanUse: (who) => say`Quién puede hacerlo: ${who}`,
    covers: (what) => say`Se aplica a: ${what}`,
    notCovers: (what) => say`No se aplica a: ${what}`,
    write: 'Escribir la carta',
    kept: 'Lo que escribes se queda en esta página. No se guarda ni se envía. Si cierras o recargas la página, se borra.',
    country: 'País donde vives',
    countryHint:
      'De esto depende a quién escribes y qué ley se aplica. Si tu país no está en la lista, esta carta no es para ti.',
    chooseCountry: 'Elige un país',
    otherLaw: (law) =>
      say`En ese país se aplica otra ley: ${law}. Esta carta está hecha para el RGPD y el RGPD británico, así que allí no puedes usarla.`,
    unknownLaw:
      'Esta carta está hecha para el RGPD y el RGPD británico. Que sepamos, en ese país no se aplica ninguno de los dos, así que allí no puedes usarla.',
    way: '¿Cómo vas a enviarla?',
    ways: { post: 'Por correo postal', email: 'Por correo electrónico', form: 'Con un formulario' },
    name: 'Tu nombre y apellidos',
    email: 'Tu dirección de correo electrónico',
    emailHint: '¿Tienes una cuenta? Entonces escribe la dirección de esa cuenta.',
    profile: 'Tu página de perfil',
    profileHint: 'Si tienes una. La dirección empieza por https://.',
    situation: 'Tu situación particular',
    situationHint:
      '¿Por qué te opones? Bastan de una a cinco frases con tus propias palabras. Un motivo concreto refuerza tu oposición. No des detalles sobre tu salud, tus creencias u otras personas.',
    examples: 'Por ejemplo:',
    situations: [
      'Compartiste tus datos hace años, para otro fin.',
      'Tus datos revelan algo sobre tu salud, tu religión, tu sindicato o tus opiniones políticas.',
      'Tus datos se refieren a tu trabajo, a tus clientes o a tus pacientes.',
      'Tus datos se refieren a tus hijos o a otras personas.',
    ],
    counter: (count, of) => say`${String(count)} de un máximo de ${String(of)} caracteres`,
    englishCopy: 'Añadir una copia en inglés',
    englishCopyHint: 'Es útil si la organización está en otro país. Tus propias palabras no se traducen.',
    result: { post: 'Tu carta', email: 'Tu correo electrónico', form: 'Tu texto para el formulario' },
    stillToWrite: (what) => say`Falta por rellenar: ${what}.`,
    missing: {
      name: 'tu nombre y apellidos',
      email: 'tu dirección de correo electrónico',
      situation: 'tu situación particular',
    },
    copy: 'Copiar',
    copied: 'Copiado. Pega el texto en un correo electrónico, un formulario o un documento.',
    selected: 'Aquí no se puede copiar. El texto está ahora seleccionado: cópialo con el navegador o con el teclado.',
    print: 'Imprimir',
    unprinted: '¿No ocurre nada? Entonces copia el texto en un documento e imprímelo desde allí.',
    save: 'Guardar el archivo',
    saved: (file) => say`Busca ${file} en tus descargas.`,
    mail: (address) => say`Envía un correo electrónico a ${address}`,
    mailHint:
      'El texto es demasiado largo para el enlace de abajo. Cópialo primero, abre el correo electrónico y pégalo allí.',
    post: 'Imprime la carta y envíala por correo a la dirección que aparece en ella.',
    noAddress:
      'No conocemos ninguna dirección para esta carta. Búscala en la política de privacidad de la organización.',
    paste: 'Copia el texto y pégalo en el formulario.',
    login: 'Allí hay que iniciar sesión.',
    proof: {
      sent: 'Guarda una copia y una prueba del envío.',
      form: 'Haz una captura de pantalla de la confirmación.',
    },
    identity:
      'No adjuntes una copia de tu DNI o pasaporte. Si te la piden, tapa tu foto y los números antes de enviarla.',
    limits:
      'Con esta carta no pides que se elimine tu cuenta ni lo que ya se ha creado con tus datos, como un modelo de IA. La organización puede negarse si demuestra que tiene motivos imperiosos.',
    complaint: (authority) =>
      say`¿No te responden en un mes o se niegan? Puedes presentar una reclamación ante ${la(authority)}.`,
    stateAuthority: 'autoridad de protección de datos de tu estado federado',
  },

  letter: {
    lang: 'es',
    dir: 'ltr',
    law: { GDPR: 'RGPD', 'UK GDPR': 'RGPD británico' },
    blank: {
      name: '[tu nombre y apellidos]',
      email: '[tu dirección de correo electrónico]',
      situation: '[tu situación particular]',
    },
    profile: (address) => say`Perfil: ${address}`,
    attention: 'A la atención del delegado de protección de datos',
    subject: (law) => say`Oposición en virtud del artículo 21, apartado 1, del ${law}`,
    subjectLine: (subject) => say`Asunto: ${subject}`,
    date,
    salutation: 'A quien corresponda:',
    objection: (platform, purpose, law) =>
      say`Por la presente ejerzo mi derecho de oposición (artículo 21, apartado 1, del ${law}). Me opongo a que ${platform} ${agreeing(platform, 'trate', 'traten')} mis datos personales ${purpose}.`,
    announcedPurpose: 'para el fin que han anunciado',
    quotedPurpose: (purpose) => say`para el siguiente fin: «${purpose}»`,
    // “su” and “le” may refer to others, but a quote is correct for both. Verb endings: “mostrarte”, “ofrecerle”.
    // Verbs without a pronoun differ from plural nouns by the word before them: “lo que publicas”.
    addressesReader:
      /(?<!\p{L})(?:t[eiuú]|tus|tuy[oa]s?|contigo|has|os|vosotr[oa]s|vuestr[oa]s?|ustedes|usted|sus?|suy[oa]s?|les?|(?:d[aá]|v[eé]|\p{L}{2,}(?:[aáií]|(?<![iu])[eé]))r(?:te|les?)|\p{L}{3,}aros|\p{L}+ndo(?:te|os|les?)|(?:que|cómo|cuando|si|donde) (?:no )?\p{L}{2,}(?:[aeáé]s|[ai]ste))(?!\p{L})/iu,
    from: (day) => say`Me refiero al uso de mis datos a partir del ${date(day)}.`,
    scope:
      'Mi oposición se extiende a todos mis datos personales que ustedes utilicen o quieran utilizar para ello, incluidos los datos anteriores al día de hoy.',
    groups: 'Se extiende, como mínimo, a lo siguiente:',
    basis: {
      e: (law) =>
        say`Ustedes basan este tratamiento en el cumplimiento de una misión realizada en interés público (artículo 6, apartado 1, letra e), del ${law}). Niego que el tratamiento sea necesario para ello.`,
      f: (law) =>
        say`Ustedes basan este tratamiento en intereses legítimos (artículo 6, apartado 1, letra f), del ${law}). Niego que estos prevalezcan sobre mis intereses, derechos y libertades.`,
      unknown: (law) =>
        say`Desconozco en qué base jurídica fundan este tratamiento. Mi oposición se extiende a todo tratamiento basado en el artículo 6, apartado 1, letras e) o f), del ${law}.`,
    },
    noConsent: (law) =>
      say`No doy mi consentimiento a este tratamiento. En la medida en que ustedes consideren que lo he dado, lo retiro por la presente (artículo 7, apartado 3, del ${law}).`,
    situation: 'Mi situación particular:',
    demand: 'Por ello les pido que:',
    stop: {
      running: 'pongan fin a este tratamiento de mis datos personales;',
      onHold: 'pongan fin a este tratamiento de mis datos personales y no lo reanuden;',
      other: 'pongan fin a este tratamiento de mis datos personales o no lo inicien;',
    },
    demands: (law) => [
      say`no utilicen mis datos para ello mientras examinan mi oposición (artículo 18, apartado 1, letra d), del ${law});`,
      say`supriman mis datos de los conjuntos de datos que hayan creado para ello y que aún no hayan utilizado (artículo 17, apartado 1, letra c), del ${law});`,
      say`informen de ello a todos los destinatarios a los que hayan comunicado los datos para este fin, incluidas las organizaciones vinculadas a ustedes (artículo 19 del ${law}).`,
    ],
    refusal: (law) =>
      say`Si se niegan, les ruego que indiquen los motivos legítimos imperiosos que invocan y cómo los han ponderado frente a mis intereses, derechos y libertades. Les corresponde a ustedes acreditar esos motivos (artículo 21, apartado 1, del ${law}).`,
    answer: (law) =>
      say`Les ruego que me confirmen por escrito, en el plazo de un mes a partir de la recepción de esta oposición, qué han hecho y desde qué fecha (artículo 12, apartado 3, del ${law}). Todo ello es gratuito (artículo 12, apartado 5, del ${law}). Si mi oposición tiene consecuencias para el uso que hago de sus servicios, les ruego que me informen de ello con antelación.`,
    complaint: (authority, law) =>
      say`Si no encontramos una solución, podré presentar una reclamación ante la autoridad de control ${authority === undefined ? 'del estado federado alemán donde vivo' : say`del país donde vivo, ${authority.lang === undefined ? la(authority) : authority},`} y acudir a los tribunales${law ? say` (artículos 77 y 79 del ${law})` : ''}.`,
    closing: 'Atentamente,',
    file: 'carta-de-oposicion.txt',
  },
};
