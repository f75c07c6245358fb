import { intlDate } from '../intl.js';
import { agreeing, say, type Name, type Text } from '../say.js';
import type { LetterWords } from './en.js';

const writeDate = intlDate('it-IT');
/** The first of a month is an ordinal: “1º giugno”. */
const date = (day: number): string => writeDate(day).replace(/^1 /, '1º ');

/** “From” a date, with its article, which is elided before “otto” and “undici”. */
const from = (written: string): string => `${/^(?:8|11) /.test(written) ? 'dall’' : 'dal '}${written}`;

/** “Of” a law: “del GDPR”, “dello UK GDPR”. */
const of = (law: string): string => `${law.startsWith('UK') ? 'dello' : 'del'} ${law}`;

/** “To” an authority: “al Garante”, “all’autorità” of a German Land. Names that are not Italian follow “autorità”. */
function to(authority: Name): Text {
  const { lang, text } = authority;
  if (lang !== undefined) return say`all’autorità ${authority}`;
  return text.startsWith('Garante') ? say`al ${authority}` : say`all’${authority}`;
}

/** No platform follows “di”, “a” or “da”, which would merge with its article. */
export const it: LetterWords = {
  lang: 'it',
  dir: 'ltr',
  locale: 'it-IT',

  form: {
    title: 'Scrivi una lettera di opposizione',
    intro: (platform, purpose, hasLogin) =>
      say`Con questa lettera chiedi che ${platform} non ${agreeing(platform, 'usi', 'usino')} i tuoi dati ${purpose ?? 'in questo modo'}.${hasLogin ? ' Puoi inviarla anche se non riesci ad accedere o non hai un account.' : ''}`,
    right:
      'L’articolo 21 del GDPR ti dà il diritto di opporti per motivi legati alla tua situazione particolare. La lettera la invii tu.',
    otherWays: {
      login: 'Riesci ad accedere? Allora puoi rifiutare anche qui:',
      open: 'Senza accedere, puoi rifiutare anche qui:',
    },
    open: {
      settings: (host) => say`Apri l’impostazione su ${host}`,
      form: (host) => say`Apri il modulo su ${host}`,
    },
    whoCanUse: (who) => say`Chi può farlo: ${who}`,
    covers: (what) => say`Vale per: ${what}`,
    notCovers: (what) => say`Non vale per: ${what}`,
    write: 'Scrivi la lettera',
    kept: 'Quello che scrivi resta in questa pagina. Non viene salvato né inviato. Se chiudi o ricarichi la pagina, va perso.',
    country: 'Paese in cui vivi',
    countryHint:
      'Da questo dipende a chi scrivi e quale legge si applica. Se il tuo Paese non è nell’elenco, questa lettera non è adatta a te.',
    chooseCountry: 'Scegli un Paese',
    otherLaw: (law) =>
      say`In quel Paese si applica un’altra legge: ${law}. Questa lettera è fatta per il GDPR e lo UK GDPR, quindi lì non puoi usarla.`,
    unknownLaw:
      'Questa lettera è fatta per il GDPR e lo UK GDPR. Per quanto ne sappiamo, in quel Paese non si applica nessuno dei due, quindi lì non puoi usarla.',
    way: 'Come la invii?',
    ways: { post: 'Per posta', email: 'Via e-mail', form: 'Con un modulo' },
    name: 'Il tuo nome e cognome',
    email: 'Il tuo indirizzo e-mail',
    emailHint: 'Hai un account? Allora indica l’indirizzo di quell’account.',
    profile: 'La pagina del tuo profilo',
    profileHint: 'Se ne hai una. L’indirizzo comincia con https://.',
    situation: 'La tua situazione particolare',
    situationHint:
      'Perché ti opponi? Bastano da una a cinque frasi con parole tue. Un motivo concreto rende più forte la tua opposizione. Non dare dettagli sulla tua salute, sulle tue convinzioni o su altre persone.',
    examples: 'Per esempio:',
    situations: [
      'Hai condiviso i tuoi dati anni fa, per un altro scopo.',
      'I tuoi dati rivelano qualcosa sulla tua salute, sulla tua religione, sul tuo sindacato o sulle tue opinioni politiche.',
      'I tuoi dati riguardano il tuo lavoro, i tuoi clienti o i tuoi pazienti.',
      'I tuoi dati riguardano i tuoi figli o altre persone.',
    ],
    counter: (count, most) => say`Caratteri: ${String(count)}, al massimo ${String(most)}`,
    englishCopy: 'Aggiungi una copia in inglese',
    englishCopyHint: 'È utile se l’organizzazione si trova in un altro Paese. Le tue parole non vengono tradotte.',
    result: { post: 'La tua lettera', email: 'La tua e-mail', form: 'Il tuo testo per il modulo' },
    stillToWrite: (what) => say`Ancora da compilare: ${what}.`,
    missing: {
      name: 'il tuo nome e cognome',
      email: 'il tuo indirizzo e-mail',
      situation: 'la tua situazione particolare',
    },
    copy: 'Copia',
    copied: 'Copiato. Incolla il testo in un’e-mail, in un modulo o in un documento.',
    selected: 'Qui la copia non funziona. Ora il testo è selezionato: copialo con il browser o con la tastiera.',
    print: 'Stampa',
    unprinted: 'Non succede nulla? Allora copia il testo in un documento e stampalo da lì.',
    save: 'Salva il file',
    saved: (file) => say`Trovi il file ${file} tra i tuoi download.`,
    mail: (address) => say`Scrivi un’e-mail a ${address}`,
    mailHint:
      'Il testo è troppo lungo per il link qui sotto. Prima copialo, poi apri l’e-mail e incollalo nel messaggio.',
    post: 'Stampa la lettera e spediscila all’indirizzo che trovi nella lettera.',
    noAddress:
      'Non conosciamo un indirizzo per questa lettera. Guarda nell’informativa sulla privacy dell’organizzazione.',
    paste: 'Copia il testo e incollalo nel modulo.',
    login: 'Per usarlo devi poter accedere.',
    proof: {
      sent: 'Conserva una copia e una prova dell’invio.',
      form: 'Salva una schermata della conferma.',
    },
    identity:
      'Non allegare una copia del passaporto o della carta d’identità. Se te ne chiedono una, copri la foto e i numeri.',
    limits:
      'Non chiedi di eliminare il tuo account, né ciò che è già stato creato con i tuoi dati, come un modello di IA. L’organizzazione può rifiutare se dimostra di avere motivi che prevalgono sui tuoi.',
    complaint: (authority) =>
      say`Nessuna risposta entro un mese, o un rifiuto? Puoi presentare un reclamo ${to(authority)}.`,
    stateAuthority: 'autorità per la protezione dei dati del tuo Land',
  },

  letter: {
    lang: 'it',
    dir: 'ltr',
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    blank: {
      name: '[il tuo nome e cognome]',
      email: '[il tuo indirizzo e-mail]',
      situation: '[la tua situazione particolare]',
    },
    profile: (address) => say`Profilo: ${address}`,
    attention: 'Alla cortese attenzione del responsabile della protezione dei dati',
    subject: (law) => say`Opposizione ai sensi dell’articolo 21, paragrafo 1, ${of(law)}`,
    subjectLine: (subject) => say`Oggetto: ${subject}`,
    date,
    salutation: 'Gentili Signore e Signori,',
    objection: (platform, purpose, law) =>
      say`con la presente esercito il mio diritto di opposizione (articolo 21, paragrafo 1, ${of(law)}). Mi oppongo a che ${platform} ${agreeing(platform, 'tratti', 'trattino')} i miei dati personali ${purpose}.`,
    announcedPurpose: 'per la finalità che avete annunciato',
    quotedPurpose: (purpose) => say`per questa finalità: «${purpose}»`,
    // the last ones are pronouns at the end of a verb: “mostrarti”, “proporvi”; formal ones have a capital
    addressesReader:
      /(?<!\p{L})(?:[Tt](?:[eiu]|u[ao]|uoi|ue)|[Vv](?:i|oi|ostr[aeio])|Lei|Su(?:[aeo]|oi)|\p{L}{2,}(?:[ai]rti|[aei]rvi|[dgmntv]erti)|propor[tv]i)(?!\p{L})/u,
    from: (day) => say`Si tratta dell’uso dei miei dati a partire ${from(date(day))}.`,
    scope:
      'La mia opposizione riguarda tutti i miei dati personali che usate o intendete usare per questa finalità, compresi i dati anteriori a oggi.',
    groups: 'Riguarda almeno i seguenti dati:',
    basis: {
      e: (law) =>
        say`Fondate questo trattamento sull’esecuzione di un compito di interesse pubblico (articolo 6, paragrafo 1, lettera e), ${of(law)}). Contesto che il trattamento sia necessario a tal fine.`,
      f: (law) =>
        say`Fondate questo trattamento sul legittimo interesse (articolo 6, paragrafo 1, lettera f), ${of(law)}). Contesto che tale interesse prevalga sui miei interessi, diritti e libertà.`,
      unknown: (law) =>
        say`Non mi è noto su quale base giuridica fondiate questo trattamento. La mia opposizione riguarda ogni trattamento fondato sull’articolo 6, paragrafo 1, lettera e) o f), ${of(law)}.`,
    },
    noConsent: (law) =>
      say`Non acconsento a questo trattamento. Qualora riteniate che io abbia prestato il consenso, con la presente lo revoco (articolo 7, paragrafo 3, ${of(law)}).`,
    situation: 'La mia situazione particolare:',
    demand: 'Vi chiedo pertanto:',
    stop: {
      running: 'di cessare questo trattamento dei miei dati personali;',
      onHold: 'di cessare questo trattamento dei miei dati personali e di non riprenderlo;',
      other: 'di cessare questo trattamento dei miei dati personali, o di non iniziarlo;',
    },
    demands: (law) => [
      say`di non usare i miei dati per questa finalità mentre esaminate la mia opposizione (articolo 18, paragrafo 1, lettera d), ${of(law)});`,
      say`di cancellare i miei dati dalle raccolte che avete creato per questa finalità e che non avete ancora usato (articolo 17, paragrafo 1, lettera c), ${of(law)});`,
      say`di informarne tutti i destinatari a cui avete comunicato i dati per questa finalità, comprese le organizzazioni a voi collegate (articolo 19 ${of(law)}).`,
    ],
    refusal: (law) =>
      say`In caso di rifiuto, vi prego di indicare i motivi legittimi cogenti che invocate e come li avete bilanciati con i miei interessi, diritti e libertà. Spetta a voi dimostrare tali motivi (articolo 21, paragrafo 1, ${of(law)}).`,
    answer: (law) =>
      say`Vi prego di confermarmi per iscritto, entro un mese dal ricevimento della presente, che cosa avete fatto e da quale data (articolo 12, paragrafo 3, ${of(law)}). Tutto ciò è gratuito (articolo 12, paragrafo 5, ${of(law)}). Se la mia opposizione ha conseguenze sul mio uso dei vostri servizi, vi prego di informarmene in anticipo.`,
    complaint: (authority, law) => {
      const supervisor =
        authority === undefined
          ? 'del Land tedesco in cui vivo'
          : say`del Paese in cui vivo, ${authority.lang === undefined ? say`il ${authority}` : authority},`;
      return say`Se non troveremo una soluzione, potrò proporre reclamo all’autorità di controllo ${supervisor} e rivolgermi al giudice${law ? say` (articoli 77 e 79 ${of(law)})` : ''}.`;
    },
    closing: 'Distinti saluti',
    file: 'lettera-di-opposizione.txt',
  },
};
