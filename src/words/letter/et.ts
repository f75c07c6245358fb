import { intlDate } from '../intl.js';
import { agreeing, say, type Name, type Text } from '../say.js';
import type { LetterWords } from './en.js';

const date = intlDate('et-EE');

/** The recipient of a complaint: an Estonian name in the allative; other names follow “järelevalveasutusele”. */
const toAuthority = (authority: Name): Text =>
  authority.lang === undefined
    ? {
        ...authority,
        text: authority.text.replace(/asutus$/, 'asutuse').replace(/Inspektsioon$/, 'Inspektsiooni') + 'le',
      }
    : say`järelevalveasutusele ${authority}`;

/**
 * Platforms occur only in the nominative, and a law precedes its article with a comma, so that neither has an ending.
 * The letter writes “Teie” with a capital, as usual for one recipient.
 */
export const et: LetterWords = {
  lang: 'et',
  dir: 'ltr',
  locale: 'et-EE',

  form: {
    title: 'Kirjutage vastuväide',
    intro: (platform, purpose, hasLogin) =>
      say`${hasLogin ? 'Ka siis, kui te ei saa sisse logida või teil ei ole kontot, saate selle kirjaga' : 'Selle kirjaga saate'} esitada vastuväite: te ei soovi, et ${platform} ${agreeing(platform, 'kasutaks', 'kasutaksid')} teie andmeid ${purpose ?? 'sel viisil'}.`,
    right:
      'Isikuandmete kaitse üldmääruse (IKÜM) artikkel 21 annab teile õiguse esitada vastuväide oma olukorra tõttu. Kirja saadate ise.',
    otherWays: {
      login: 'Kui saate sisse logida, võite keelduda ka siin:',
      open: 'Sisse logimata võite keelduda ka siin:',
    },
    open: {
      settings: (host) => say`Avage säte veebilehel ${host}`,
      form: (host) => say`Avage vorm veebilehel ${host}`,
    },
    whoCanUse: (who) => say`Kes saavad seda teha: ${who}`,
    covers: (what) => say`Mida see hõlmab: ${what}`,
    notCovers: (what) => say`Mida see ei hõlma: ${what}`,
    write: 'Kirjuta kiri',
    kept: 'See, mida kirjutate, jääb sellele lehele. Seda ei salvestata ega saadeta kuhugi. Kui sulgete lehe või laadite selle uuesti, läheb tekst kaduma.',
    country: 'Riik, kus elate',
    countryHint:
      'Sellest sõltub, kellele kirjutate ja millise õigusakti järgi. Kui teie riiki loetelus ei ole, siis see kiri teile ei sobi.',
    chooseCountry: 'Valige riik',
    otherLaw: (law) =>
      say`Selles riigis kehtib teine õigusakt: ${law}. See kiri on koostatud IKÜM-i ja UK GDPR-i järgi ning seal seda kasutada ei saa.`,
    unknownLaw:
      'See kiri on koostatud IKÜM-i ja UK GDPR-i järgi. Meile teadaolevalt ei kehti selles riigis kumbki neist, seega seal seda kasutada ei saa.',
    way: 'Kuidas te vastuväite saadate?',
    ways: { post: 'Postiga', email: 'E-kirjaga', form: 'Vormi kaudu' },
    name: 'Teie nimi',
    email: 'Teie e-posti aadress',
    emailHint: 'Kas teil on konto? Siis kirjutage selle konto aadress.',
    profile: 'Teie profiilileht',
    profileHint: 'Kui teil see on. Aadressi alguses on https://.',
    situation: 'Teie olukord',
    situationHint:
      'Miks te vastuväite esitate? Piisab ühest kuni viiest lausest oma sõnadega. Konkreetne põhjus teeb vastuväite tugevamaks. Ärge kirjutage üksikasju oma tervise, veendumuste ega teiste inimeste kohta.',
    examples: 'Näiteks:',
    situations: [
      'Jagasite oma andmeid aastate eest muul eesmärgil.',
      'Teie andmetest selgub midagi teie tervise, usu, ametiühingu või poliitiliste vaadete kohta.',
      'Teie andmed puudutavad teie tööd, kliente või patsiente.',
      'Teie andmed puudutavad teie lapsi või teisi inimesi.',
    ],
    counter: (count, of) => say`Tähemärke: ${String(count)}, kõige rohkem ${String(of)}`,
    englishCopy: 'Lisa ingliskeelne koopia',
    englishCopyHint: 'Sellest on kasu, kui organisatsioon asub teises riigis. Teie enda sõnu ei tõlgita.',
    result: { post: 'Teie kiri', email: 'Teie e-kiri', form: 'Teie tekst vormi jaoks' },
    stillToWrite: (what) => say`Veel täitmata: ${what}.`,
    missing: { name: 'teie nimi', email: 'teie e-posti aadress', situation: 'teie olukord' },
    copy: 'Kopeeri',
    copied: 'Kopeeritud. Kleepige tekst e-kirja, vormi või dokumenti.',
    selected: 'Kopeerimine siin ei õnnestu. Tekst on nüüd märgitud: kopeerige see brauseri või klaviatuuri abil.',
    print: 'Prindi',
    unprinted: 'Kui midagi ei juhtu, kopeerige tekst dokumenti ja printige see.',
    save: 'Salvesta fail',
    saved: (file) => say`Allalaadimiste hulgast leiate faili ${file}.`,
    mail: (address) => say`Kirjutage e-kiri aadressil ${address}`,
    mailHint:
      'Tekst on allpool oleva lingi jaoks liiga pikk. Kopeerige see kõigepealt, avage e-kiri ja kleepige tekst sinna.',
    post: 'Printige kiri välja ja saatke see postiga aadressil, mis on kirjas.',
    noAddress: 'Me ei tea selle kirja jaoks aadressi. Vaadake organisatsiooni andmekaitsetingimusi.',
    paste: 'Kopeerige tekst ja kleepige see vormi.',
    login: 'Selleks peate saama seal sisse logida.',
    proof: {
      sent: 'Hoidke alles koopia ja tõend selle kohta, et saatsite vastuväite ära.',
      form: 'Tehke kinnitusest kuvatõmmis.',
    },
    identity: 'Ärge lisage passi ega ID-kaardi koopiat. Kui seda teilt küsitakse, katke kinni foto ja numbrid.',
    limits:
      'Selle kirjaga ei palu te kustutada oma kontot ega seda, mis teie andmetest on juba tehtud, näiteks tehisarumudelit. Organisatsioon võib keelduda, kui ta tõendab, et tal on mõjuvad põhjused.',
    complaint: (authority) =>
      say`Kui te ei saa kuu aja jooksul vastust või teile öeldakse ära, võite esitada kaebuse ${toAuthority(authority)}.`,
    stateAuthority: 'teie liidumaa andmekaitseasutus',
  },

  letter: {
    lang: 'et',
    dir: 'ltr',
    law: { GDPR: 'IKÜM', 'UK GDPR': 'UK GDPR' },
    blank: { name: '[teie nimi]', email: '[teie e-posti aadress]', situation: '[teie olukord]' },
    profile: (address) => say`Profiil: ${address}`,
    attention: 'Andmekaitseametnikule',
    subject: (law) => say`Vastuväide isikuandmete töötlemisele (${law}, artikli 21 lõige 1)`,
    subjectLine: (subject) => say`Teema: ${subject}`,
    date,
    salutation: 'Lugupeetud kirja saaja',
    objection: (platform, purpose, law) =>
      say`Kasutan käesolevaga õigust esitada vastuväiteid (${law}, artikli 21 lõige 1). Esitan vastuväite selle suhtes, et ${platform} ${agreeing(platform, 'töötleb', 'töötlevad')} minu isikuandmeid ${purpose}.`,
    announcedPurpose: 'eesmärgil, millest olete teatanud',
    quotedPurpose: (purpose) => say`järgmisel eesmärgil: „${purpose}“`,
    addressesReader:
      /(?<!\p{L})(?:te|tei(?:e(?:ga|ta|ni|na)?|d|le?|lt|st|sse)|sa|su(?:lle|lt?|st|ga)?|sin(?:a|d|u(?:le?|lt|st?|sse|ga|ta)?))(?!\p{L})/iu,
    from: (day) => say`Vastuväide puudutab minu andmete kasutamist, mille alguspäev on ${date(day)}.`,
    scope:
      'Vastuväide hõlmab kõiki minu isikuandmeid, mida Te selleks kasutate või kasutada soovite, sealhulgas andmeid tänasele päevale eelnenud ajast.',
    groups: 'See hõlmab vähemalt järgmist:',
    basis: {
      e: (law) =>
        say`Tuginete selle töötlemise puhul avalikes huvides oleva ülesande täitmisele (${law}, artikli 6 lõike 1 punkt e). Vaidlen vastu sellele, et töötlemine on selleks vajalik.`,
      f: (law) =>
        say`Tuginete selle töötlemise puhul õigustatud huvile (${law}, artikli 6 lõike 1 punkt f). Vaidlen vastu sellele, et see huvi kaalub üles minu huvid, õigused ja vabadused.`,
      unknown: (law) =>
        say`Mulle ei ole teada, millisel õiguslikul alusel andmeid selleks töödeldakse. Minu vastuväide hõlmab igasugust töötlemist avalikes huvides oleva ülesande või õigustatud huvi alusel (${law}, artikli 6 lõike 1 punkt e või f).`,
    },
    noConsent: (law) =>
      say`Ma ei anna selleks nõusolekut. Kui Te leiate, et olen nõusoleku andnud, võtan selle käesolevaga tagasi (${law}, artikli 7 lõige 3).`,
    situation: 'Minu konkreetne olukord:',
    demand: 'Seetõttu palun Teil:',
    stop: {
      running: 'lõpetada minu isikuandmete selline töötlemine;',
      onHold: 'lõpetada minu isikuandmete selline töötlemine ja seda mitte jätkata;',
      other: 'lõpetada minu isikuandmete selline töötlemine või seda mitte alustada;',
    },
    demands: (law) => [
      say`mitte kasutada minu andmeid selleks, kuni Te vastuväidet hindate (${law}, artikli 18 lõike 1 punkt d);`,
      say`kustutada minu andmed andmekogumitest, mille olete selleks loonud ja mida Te ei ole veel kasutanud (${law}, artikli 17 lõike 1 punkt c);`,
      say`teatada sellest kõigile, kellele olete andmeid selleks avaldanud, sealhulgas Teiega seotud organisatsioonidele (${law}, artikkel 19).`,
    ],
    refusal: (law) =>
      say`Kui Te jätate vastuväite rahuldamata, palun nimetage mõjuvad õiguspärased põhjused, millele tuginete, ning selgitage, kuidas olete neid minu huvide, õiguste ja vabaduste suhtes kaalunud. Nende põhjuste tõendamine on Teie kohustus (${law}, artikli 21 lõige 1).`,
    answer: (law) =>
      say`Palun kinnitage mulle kirjalikult ühe kuu jooksul alates vastuväite saamisest, mida olete teinud ja mis kuupäevast alates (${law}, artikli 12 lõige 3). See on tasuta (${law}, artikli 12 lõige 5). Kui vastuväide mõjutab seda, kuidas saan Teie teenuseid kasutada, palun teatage mulle sellest eelnevalt.`,
    complaint: (authority, law) =>
      say`Kui me lahendust ei leia, võin esitada kaebuse ${authority === undefined ? 'selle Saksamaa liidumaa järelevalveasutusele, kus elan,' : authority.lang === undefined ? say`oma elukohariigi järelevalveasutusele, ${toAuthority(authority)},` : say`oma elukohariigi ${toAuthority(authority)}`} ja pöörduda kohtusse${law ? say` (${law}, artiklid 77 ja 79)` : ''}.`,
    closing: 'Lugupidamisega',
    file: 'vastuvaide.txt',
  },
};
