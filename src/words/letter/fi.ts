import { intlDate } from '../intl.js';
import { agreeing, say, type Name, type Text } from '../say.js';
import type { LetterWords } from './en.js';

const date = intlDate('fi-FI');

/** The name of an authority in the middle of a sentence: the Finnish one has a lower-case initial there. */
const inSentence = (authority: Name): Name =>
  authority.lang === undefined ? { ...authority, text: authority.text.replace(/^T/, 't') } : authority;

/** The recipient of a complaint: a Finnish name in the allative; other names follow a colon. */
function toAuthority(authority: Name): Text {
  if (authority.lang !== undefined) return say`valvontaviranomaiselle: ${authority}`;
  const { text } = inSentence(authority);
  return { ...authority, text: `${text.replace(/nen$/, 'se')}lle` };
}

/**
 * Platforms occur only in the nominative, and a law precedes its article with a comma, so that neither has an ending.
 */
export const fi: LetterWords = {
  lang: 'fi',
  dir: 'ltr',
  locale: 'fi-FI',

  form: {
    title: 'Kirjoita vastustuskirje',
    intro: (platform, purpose, hasLogin) =>
      say`Tällä kirjeellä vastustat sitä, että ${platform} ${agreeing(platform, 'käyttää', 'käyttävät')} tietojasi ${purpose ?? 'tällä tavalla'}.${hasLogin ? ' Voit lähettää sen, vaikka et voi kirjautua sisään tai sinulla ei ole tiliä.' : ''}`,
    right:
      'Tietosuoja-asetuksen 21 artikla antaa sinulle oikeuden vastustaa tietojesi käyttöä oman tilanteesi perusteella. Lähetät kirjeen itse.',
    otherWays: {
      login: 'Voitko kirjautua sisään? Silloin voit kieltäytyä myös täällä:',
      open: 'Ilman kirjautumista voit kieltäytyä myös täällä:',
    },
    open: {
      settings: (host) => say`Avaa asetus sivustolla ${host}`,
      form: (host) => say`Avaa lomake sivustolla ${host}`,
    },
    whoCanUse: (who) => say`Kuka voi tehdä tämän: ${who}`,
    covers: (what) => say`Mitä koskee: ${what}`,
    notCovers: (what) => say`Mitä ei koske: ${what}`,
    write: 'Kirjoita kirje',
    kept: 'Se, mitä kirjoitat, pysyy tällä sivulla. Sitä ei tallenneta eikä lähetetä. Jos suljet sivun tai lataat sen uudelleen, teksti katoaa.',
    country: 'Maa, jossa asut',
    countryHint:
      'Tästä riippuu, kenelle kirjoitat ja mitä lakia sovelletaan. Jos maasi ei ole luettelossa, tämä kirje ei ole sinua varten.',
    chooseCountry: 'Valitse maa',
    otherLaw: (law) =>
      say`Siinä maassa on voimassa toinen laki: ${law}. Tämä kirje on tehty tietosuoja-asetusta ja Britannian tietosuoja-asetusta varten, joten et voi käyttää sitä siellä.`,
    unknownLaw:
      'Tämä kirje on tehty tietosuoja-asetusta ja Britannian tietosuoja-asetusta varten. Tietääksemme kumpikaan niistä ei ole voimassa siinä maassa, joten et voi käyttää kirjettä siellä.',
    way: 'Miten lähetät sen?',
    ways: { post: 'Postitse', email: 'Sähköpostitse', form: 'Lomakkeella' },
    name: 'Nimesi',
    email: 'Sähköpostiosoitteesi',
    emailHint: 'Onko sinulla tili? Anna silloin tilisi sähköpostiosoite.',
    profile: 'Profiilisivusi',
    profileHint: 'Jos sinulla on sellainen. Osoitteen alussa on https://.',
    situation: 'Oma tilanteesi',
    situationHint:
      'Miksi vastustat tietojesi käyttöä? Riittää, että kirjoitat 1–5 lausetta omin sanoin. Konkreettinen syy vahvistaa vastustustasi. Älä kerro yksityiskohtia terveydestäsi, vakaumuksestasi tai muista ihmisistä.',
    examples: 'Esimerkiksi:',
    situations: [
      'Jaoit tietosi vuosia sitten toiseen tarkoitukseen.',
      'Tiedoistasi selviää jotakin terveydestäsi, uskonnostasi, ammattiliitostasi tai poliittisista mielipiteistäsi.',
      'Tietosi koskevat työtäsi, asiakkaitasi tai potilaitasi.',
      'Tietosi koskevat lapsiasi tai muita ihmisiä.',
    ],
    counter: (count, of) => say`Merkkejä: ${String(count)}, enintään ${String(of)}`,
    englishCopy: 'Lisää englanninkielinen kopio',
    englishCopyHint: 'Siitä on hyötyä, jos organisaatio on toisessa maassa. Omia sanojasi ei käännetä.',
    result: { post: 'Kirjeesi', email: 'Sähköpostisi', form: 'Tekstisi lomaketta varten' },
    stillToWrite: (what) => say`Vielä täyttämättä: ${what}.`,
    missing: { name: 'nimesi', email: 'sähköpostiosoitteesi', situation: 'oma tilanteesi' },
    copy: 'Kopioi',
    copied: 'Kopioitu. Liitä teksti sähköpostiin, lomakkeeseen tai asiakirjaan.',
    selected: 'Kopiointi ei onnistu täällä. Teksti on nyt valittu: kopioi se selaimella tai näppäimistöllä.',
    print: 'Tulosta',
    unprinted: 'Eikö mitään tapahdu? Kopioi silloin teksti asiakirjaan ja tulosta se.',
    save: 'Tallenna tiedosto',
    saved: (file) => say`Etsi latauksistasi tiedosto ${file}.`,
    mail: (address) => say`Lähetä sähköpostia osoitteeseen ${address}`,
    mailHint: 'Teksti on liian pitkä alla olevaan linkkiin. Kopioi se ensin, avaa sähköposti ja liitä teksti sinne.',
    post: 'Tulosta kirje ja lähetä se postitse osoitteeseen, joka on kirjeessä.',
    noAddress: 'Emme tiedä, mihin osoitteeseen tämä kirje lähetetään. Etsi osoite organisaation tietosuojaselosteesta.',
    paste: 'Kopioi teksti ja liitä se lomakkeeseen.',
    login: 'Sinun täytyy voida kirjautua sinne.',
    proof: {
      sent: 'Säilytä kopio ja todiste lähettämisestä.',
      form: 'Ota vahvistuksesta kuvakaappaus.',
    },
    identity:
      'Älä liitä mukaan kopiota passista tai henkilökortista. Jos sellaista pyydetään, peitä siitä kuvasi ja numerot.',
    limits:
      'Tällä kirjeellä et pyydä poistamaan tiliäsi etkä sitä, mitä tiedoistasi on jo tehty, kuten tekoälymallia. Organisaatio voi kieltäytyä, jos se osoittaa, että sillä on huomattavan tärkeä syy.',
    complaint: (authority) =>
      say`Jos et saa vastausta kuukauden kuluessa tai vastaus on kielteinen, voit tehdä valituksen ${toAuthority(authority)}.`,
    stateAuthority: 'osavaltiosi tietosuojaviranomainen',
  },

  letter: {
    lang: 'fi',
    dir: 'ltr',
    law: { GDPR: 'tietosuoja-asetus', 'UK GDPR': 'Britannian tietosuoja-asetus' },
    blank: { name: '[nimesi]', email: '[sähköpostiosoitteesi]', situation: '[oma tilanteesi]' },
    profile: (address) => say`Profiili: ${address}`,
    attention: 'Tietosuojavastaavalle',
    subject: (law) => say`Henkilötietojen käsittelyn vastustaminen (${law}, 21 artiklan 1 kohta)`,
    subjectLine: (subject) => say`Asia: ${subject}`,
    date,
    salutation: 'Hyvä vastaanottaja',
    // not “käsittelee”: the form of the purpose, such as “kouluttamiseen”, requires “käyttää”
    objection: (platform, purpose, law) =>
      say`Käytän vastustamisoikeuttani (${law}, 21 artiklan 1 kohta). Vastustan sitä, että ${platform} ${agreeing(platform, 'käyttää', 'käyttävät')} henkilötietojani ${purpose}.`,
    announcedPurpose: 'ilmoittamaanne tarkoitukseen',
    quotedPurpose: (purpose) => say`seuraavaan tarkoitukseen: ”${purpose}”`,
    // Endings: “tietosi”, “tietonne”, but not “kouluttamiseksi”, “uusi”, “liikenne”. Verbs in -t differ from plural nouns by
    // the word before them, and from other verbs by their ending: “joita julkaiset”, but not “jotka ovat”.
    addressesReader:
      /(?<!\p{L})(?:sin(?:ä|u(?:[nat]|lle|lta|lla|ssa|sta|un)?)(?:kin)?|te|tei(?:dä[nt]|tä|ssä|stä|hin|llä|ltä|lle)|(?!(?:uu|vuo|vii|kuu|\p{L}*analyy)si(?!\p{L}))\p{L}+[aeiouyäö]si(?:kin|kään|kaan)?|(?!\p{L}*(?:liike|tila|rake|luo|peri|tu)nne(?!\p{L}))\p{L}{2,}nne(?:kin)?|(?:jo(?:tka|nka|ta|hon|ssa|sta|lla)|joi(?:ta|hin|ssa|sta|lla)|mitä|miten|kun|jos) (?!\p{L}*[jv][aä]t(?!\p{L}))\p{L}+t)(?!\p{L})/iu,
    from: (day) => say`Tämä koskee tietojeni käyttöä ${date(day)} alkaen.`,
    scope:
      'Vastustukseni koskee kaikkia henkilötietojani, joita käytätte tai haluatte käyttää tähän tarkoitukseen, myös tietoja tätä päivää edeltävältä ajalta.',
    groups: 'Se koskee ainakin näitä tietoja:',
    basis: {
      e: (law) =>
        say`Ilmoitatte käytön perusteeksi yleistä etua koskevan tehtävän (${law}, 6 artiklan 1 kohdan e alakohta). Kiistän, että käyttö olisi tarpeen sen suorittamiseksi.`,
      f: (law) =>
        say`Ilmoitatte käytön perusteeksi oikeutetut edut (${law}, 6 artiklan 1 kohdan f alakohta). Kiistän, että ne syrjäyttäisivät minun etuni, oikeuteni ja vapauteni.`,
      unknown: (law) =>
        say`En tiedä, mikä on tämän käytön oikeusperuste. Vastustukseni koskee kaikkea käyttöä, jonka perusteena on yleistä etua koskeva tehtävä tai oikeutettu etu (${law}, 6 artiklan 1 kohdan e tai f alakohta).`,
    },
    noConsent: (law) =>
      say`En anna tähän suostumustani. Siltä osin kuin katsotte, että olen antanut suostumuksen, peruutan sen (${law}, 7 artiklan 3 kohta).`,
    situation: 'Henkilökohtainen erityinen tilanteeni:',
    demand: 'Siksi pyydän teitä',
    stop: {
      running: 'lopettamaan tämän henkilötietojeni käytön;',
      onHold: 'lopettamaan tämän henkilötietojeni käytön ja olemaan aloittamatta sitä uudelleen;',
      other: 'lopettamaan tämän henkilötietojeni käytön tai olemaan aloittamatta sitä;',
    },
    demands: (law) => [
      say`olemaan käyttämättä tietojani tähän tarkoitukseen sinä aikana, kun arvioitte vastustustani (${law}, 18 artiklan 1 kohdan d alakohta);`,
      say`poistamaan tietoni aineistoista, jotka olette koonneet tätä varten ja joita ette ole vielä käyttäneet (${law}, 17 artiklan 1 kohdan c alakohta);`,
      say`ilmoittamaan tästä kaikille vastaanottajille, joille olette luovuttaneet tietojani tätä varten, myös teihin sidoksissa oleville organisaatioille (${law}, 19 artikla).`,
    ],
    refusal: (law) =>
      say`Jos kieltäydytte, pyydän teitä ilmoittamaan, mihin huomattavan tärkeisiin ja perusteltuihin syihin vetoatte ja miten olette punninneet niitä suhteessa minun etuihini, oikeuksiini ja vapauksiini. Teidän on osoitettava, että nämä syyt ovat olemassa (${law}, 21 artiklan 1 kohta).`,
    answer: (law) =>
      say`Pyydän teitä vahvistamaan minulle kirjallisesti kuukauden kuluessa tämän vastustuksen vastaanottamisesta, mitä olette tehneet ja mistä päivästä alkaen (${law}, 12 artiklan 3 kohta). Tämä on maksutonta (${law}, 12 artiklan 5 kohta). Jos vastustukseni vaikuttaa siihen, miten voin käyttää palvelujanne, pyydän teitä kertomaan siitä minulle etukäteen.`,
    complaint: (authority, law) =>
      say`Jos emme löydä ratkaisua, voin tehdä valituksen ${authority === undefined ? 'sen Saksan osavaltion valvontaviranomaiselle, jossa asun,' : say`asuinmaani valvontaviranomaiselle, joka on ${inSentence(authority)},`} ja viedä asian tuomioistuimeen${law ? say` (${law}, 77 ja 79 artikla)` : ''}.`,
    closing: 'Ystävällisin terveisin',
    file: 'vastustuskirje.txt',
  },
};
