import { intlDate } from '../intl.js';
import { say, type Name } from '../say.js';
import type { LetterWords } from './en.js';

const date = intlDate('is-IS');

/** An authority after "hjá", which takes the dative: "Persónuvernd" does not change, other names follow a noun. */
const named = (authority: Name) => (authority.lang === undefined ? authority : say`eftirlitsyfirvaldinu ${authority}`);

/**
 * Platforms occur only in the nominative, before a subjunctive that is the same in singular and plural. The letter
 * addresses the organisation as "þið", as usual today.
 */
export const is: LetterWords = {
  lang: 'is',
  dir: 'ltr',
  locale: 'is-IS',

  form: {
    title: 'Skrifa andmælabréf',
    intro: (platform, purpose, hasLogin) =>
      say`Með þessu bréfi andmælir þú notkun gagna þinna${hasLogin ? ', líka ef þú getur ekki skráð þig inn eða ert ekki með aðgang' : ''}: þú vilt ekki að ${platform} noti gögnin þín ${purpose ?? 'á þennan hátt'}.`,
    right:
      'Samkvæmt 21. grein reglugerðarinnar GDPR átt þú rétt á að andmæla vegna þinna eigin aðstæðna. Þú sendir bréfið á eigin vegum.',
    otherWays: {
      login: 'Getur þú skráð þig inn? Þá getur þú líka sagt nei hér:',
      open: 'Án innskráningar getur þú líka sagt nei hér:',
    },
    open: {
      settings: (host) => say`Opnaðu stillinguna á ${host}`,
      form: (host) => say`Opnaðu eyðublaðið á ${host}`,
    },
    whoCanUse: (who) => say`Hverjir geta gert þetta: ${who}`,
    covers: (what) => say`Gildir um eftirfarandi: ${what}`,
    notCovers: (what) => say`Gildir ekki um eftirfarandi: ${what}`,
    write: 'Skrifa bréfið',
    kept: 'Það sem þú skrifar fer ekki út fyrir þessa síðu. Það er hvorki vistað né sent. Ef þú lokar síðunni eða endurhleður hana hverfur það.',
    country: 'Landið þar sem þú býrð',
    countryHint:
      'Þetta ræður því hverjum þú skrifar og hvaða lög gilda. Ef landið þitt er ekki á listanum er þetta bréf ekki ætlað þér.',
    chooseCountry: 'Veldu land',
    otherLaw: (law) =>
      say`Í því landi gilda önnur lög: ${law}. Þetta bréf er samið fyrir GDPR og UK GDPR. Ekki er hægt að nota það þar.`,
    unknownLaw:
      'Þetta bréf er samið fyrir GDPR og UK GDPR. Eftir því sem við best vitum gildir hvorug reglugerðin í því landi. Ekki er hægt að nota bréfið þar.',
    way: 'Hvernig ætlar þú að senda það?',
    ways: { post: 'Með pósti', email: 'Með tölvupósti', form: 'Með eyðublaði' },
    name: 'Nafnið þitt',
    email: 'Netfangið þitt',
    emailHint: 'Ertu með aðgang? Gefðu þá upp netfangið sem er tengt honum.',
    profile: 'Prófílsíðan þín',
    profileHint: 'Ef þú ert með slíka síðu. Slóðin byrjar á https://.',
    situation: 'Þínar eigin aðstæður',
    situationHint:
      'Hvers vegna andmælir þú? Ein til fimm setningar með þínum eigin orðum nægja. Skýr ástæða styrkir andmælin. Ekki segja nánar frá heilsu þinni, trú eða öðru fólki.',
    examples: 'Til dæmis:',
    situations: [
      'Þú deildir gögnunum þínum fyrir nokkrum árum, í öðrum tilgangi.',
      'Gögnin þín segja eitthvað um heilsu þína, trú, stéttarfélag eða stjórnmálaskoðanir.',
      'Gögnin þín varða vinnu þína, viðskiptavini þína eða sjúklinga.',
      'Gögnin þín varða börnin þín eða annað fólk.',
    ],
    counter: (count, of) => say`${String(count)} af ${String(of)} stöfum að hámarki`,
    englishCopy: 'Bæta við enskri útgáfu',
    englishCopyHint: 'Kemur að gagni ef viðtakandinn er í öðru landi. Þín eigin orð eru ekki þýdd.',
    result: { post: 'Bréfið þitt', email: 'Tölvupósturinn þinn', form: 'Textinn þinn í eyðublaðið' },
    stillToWrite: (what) => say`Enn vantar: ${what}.`,
    // in the accusative after "vantar", which is the same as their nominative
    missing: { name: 'nafnið þitt', email: 'netfangið þitt', situation: 'þínar eigin aðstæður' },
    copy: 'Afrita',
    copied: 'Afritað. Límdu textann í tölvupóst, eyðublað eða skjal.',
    selected: 'Ekki tekst að afrita hér. Textinn er nú valinn: afritaðu hann með vafranum eða lyklaborðinu.',
    print: 'Prenta',
    unprinted: 'Gerist ekkert? Afritaðu þá textann í skjal og prentaðu það.',
    save: 'Vista skrá',
    saved: (file) => say`Leitaðu að skránni ${file} meðal niðurhalaðra skráa.`,
    mail: (address) => say`Skrifa tölvupóst á ${address}`,
    mailHint:
      'Textinn er of langur fyrir tengilinn hér fyrir neðan. Afritaðu hann fyrst, opnaðu tölvupóstinn og límdu textann þar.',
    post: 'Prentaðu bréfið og sendu það á heimilisfangið sem stendur í því.',
    noAddress: 'Við vitum ekki um heimilisfang fyrir þetta bréf. Leitaðu í persónuverndarstefnu viðtakandans.',
    paste: 'Afritaðu textann og límdu hann í eyðublaðið.',
    login: 'Þú þarft að geta skráð þig inn þar.',
    proof: {
      sent: 'Geymdu afrit og sönnun fyrir því að andmælin voru send.',
      form: 'Taktu skjámynd af staðfestingunni.',
    },
    identity:
      'Ekki senda með afrit af vegabréfi eða öðrum skilríkjum. Ef beðið er um afrit skaltu hylja myndina og númerin.',
    limits:
      'Þú biður ekki um að aðgangi þínum sé eytt, og ekki heldur því sem þegar hefur verið búið til með gögnunum þínum, til dæmis gervigreindarlíkani. Viðtakandinn getur hafnað andmælunum ef hann sýnir fram á mikilvægar ástæður.',
    complaint: (authority) =>
      say`Ekkert svar innan mánaðar, eða höfnun? Þú getur lagt fram kvörtun hjá ${named(authority)}.`,
    stateAuthority: 'persónuverndaryfirvaldi sambandslandsins þíns',
  },

  letter: {
    lang: 'is',
    dir: 'ltr',
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    blank: { name: '[nafnið þitt]', email: '[netfangið þitt]', situation: '[þínar eigin aðstæður]' },
    profile: (address) => say`Prófíll: ${address}`,
    attention: 'Til persónuverndarfulltrúa',
    subject: (law) => say`Andmæli samkvæmt 1. mgr. 21. gr. ${law}`,
    subjectLine: (subject) => say`Efni: ${subject}`,
    date,
    salutation: 'Ágæti viðtakandi,',
    objection: (platform, purpose, law) =>
      say`Hér með nýti ég andmælarétt minn (sbr. 1. mgr. 21. gr. ${law}). Ég andmæli því að ${platform} noti persónuupplýsingar mínar ${purpose}.`,
    announcedPurpose: 'í þeim tilgangi sem þið hafið tilkynnt um',
    quotedPurpose: (purpose) => say`í eftirfarandi tilgangi: „${purpose}“`,
    // also "þú" merged with a verb
    addressesReader:
      /(?<!\p{L})(?:þ(?:ú|ig|ér|ín|inn|íns|ínum|ína|ínar|ínir|inna|innar|inni|itt|ínu|ið)|ykk(?:ur|ar)|(?:er|vil|mun|skal)tu|(?:getur|hefur)ðu)(?!\p{L})/iu,
    from: (day) => say`Andmælin varða notkun frá og með ${date(day)}.`,
    scope:
      'Andmælin taka til allra persónuupplýsinga um mig sem þið notið eða hyggist nota í þessum tilgangi, einnig upplýsinga sem urðu til fyrir daginn í dag.',
    groups: 'Þau taka að minnsta kosti til eftirfarandi:',
    basis: {
      e: (law) =>
        say`Þið byggið þessa notkun á verkefni í þágu almannahagsmuna (sbr. e-lið 1. mgr. 6. gr. ${law}). Ég hafna því að notkunin sé nauðsynleg vegna þess.`,
      f: (law) =>
        say`Þið byggið þessa notkun á lögmætum hagsmunum (sbr. f-lið 1. mgr. 6. gr. ${law}). Ég hafna því að þeir gangi framar hagsmunum mínum, réttindum og frelsi.`,
      unknown: (law) =>
        say`Mér er ekki kunnugt um á hvaða lagagrundvelli þið byggið þessa notkun. Andmælin taka til allrar notkunar sem byggist á e- eða f-lið 1. mgr. 6. gr. ${law}.`,
    },
    noConsent: (law) =>
      say`Ég veiti ekki samþykki fyrir þessu. Að því marki sem þið teljið að ég hafi veitt samþykki dreg ég það hér með til baka (sbr. 3. mgr. 7. gr. ${law}).`,
    situation: 'Sérstakar aðstæður mínar:',
    demand: 'Ég fer því fram á að þið:',
    stop: {
      running: 'hættið þessari notkun persónuupplýsinga minna;',
      onHold: 'hættið þessari notkun persónuupplýsinga minna og hefjið hana ekki að nýju;',
      other: 'hættið þessari notkun persónuupplýsinga minna eða hefjið hana ekki;',
    },
    demands: (law) => [
      say`notið upplýsingar mínar ekki í þessum tilgangi á meðan andmæli mín eru til skoðunar (sbr. d-lið 1. mgr. 18. gr. ${law});`,
      say`eyðið upplýsingum mínum úr gagnasöfnum sem þið hafið búið til í þessum tilgangi og hafið ekki enn notað (sbr. c-lið 1. mgr. 17. gr. ${law});`,
      say`tilkynnið þetta öllum sem þið hafið miðlað upplýsingunum til í þessum tilgangi, þar á meðal tengdum aðilum (sbr. 19. gr. ${law}).`,
    ],
    refusal: (law) =>
      say`Ef þið hafnið andmælunum óska ég eftir upplýsingum um þær mikilvægu lögmætu ástæður sem þið byggið á og um það hvernig þið hafið vegið þær gagnvart hagsmunum mínum, réttindum og frelsi. Það er ykkar að sýna fram á slíkar ástæður (sbr. 1. mgr. 21. gr. ${law}).`,
    answer: (law) =>
      say`Ég óska eftir skriflegri staðfestingu, innan mánaðar frá viðtöku þessara andmæla, á því hvað þið hafið gert og frá hvaða degi (sbr. 3. mgr. 12. gr. ${law}). Þetta er mér að kostnaðarlausu (sbr. 5. mgr. 12. gr. ${law}). Ef andmælin hafa áhrif á notkun mína á þjónustu ykkar óska ég eftir að fá að vita það fyrir fram.`,
    complaint: (authority, law) =>
      say`Ef við finnum ekki lausn get ég lagt fram kvörtun hjá ${authority === undefined ? 'eftirlitsyfirvaldi þess þýska sambandslands þar sem ég bý' : say`eftirlitsyfirvaldinu í landinu þar sem ég bý, ${authority}`}, og leitað til dómstóla${law ? say` (sbr. 77. og 79. gr. ${law})` : ''}.`,
    closing: 'Virðingarfyllst,',
    file: 'andmaelabref.txt',
  },
};
