import { withArticle } from '../hungarian-article.js';
import { intlDate } from '../intl.js';
import { agreeing, say, type Name, type Text } from '../say.js';
import type { LetterWords } from './en.js';

const date = intlDate('hu-HU');

/** The place for a complaint: a Hungarian name has a case ending, other names follow a noun. */
const atAuthority = (authority: Name): Text =>
  authority.lang === undefined
    ? {
        ...authority,
        text: authority.text
          .replace(/^Nemzeti /, 'a Nemzeti ')
          .replace(/Hatóság(?= \(|$)/, 'Hatóságnál')
          .replace(/hatósága$/, 'hatóságánál'),
      }
    : say`ennél a felügyeleti hatóságnál: ${authority}`;

/** Like `atAuthority`, for the letter, which mentions the country. */
const ofCountry = (authority: Name): Text =>
  authority.lang === undefined
    ? say`a lakóhelyem szerinti ország felügyeleti hatóságánál, ${atAuthority(authority)}`
    : say`a lakóhelyem szerinti ország felügyeleti hatóságánál – ${authority} –`;

/** Platforms occur only in the nominative, after their article. The letter addresses the organisation as “Önök”. */
export const hu: LetterWords = {
  lang: 'hu',
  dir: 'ltr',
  locale: 'hu-HU',

  form: {
    title: 'Tiltakozó levél írása',
    intro: (platform, purpose, hasLogin) =>
      say`Ezzel a levéllel tiltakozhat az ellen, hogy ${withArticle(platform)} ${agreeing(platform, 'felhasználja', 'felhasználják')} az Ön adatait ${purpose ?? 'ilyen módon'}.${hasLogin ? ' Akkor is elküldheti, ha nem tud bejelentkezni, vagy nincs fiókja.' : ''}`,
    right: 'A GDPR 21. cikke alapján Önnek joga van a saját helyzete miatt tiltakozni. A levelet Ön küldi el.',
    otherWays: {
      login: 'Be tud jelentkezni? Akkor itt is nemet mondhat:',
      open: 'Bejelentkezés nélkül itt is nemet mondhat:',
    },
    open: {
      settings: (host) => say`Nyissa meg a beállítást itt: ${host}`,
      form: (host) => say`Nyissa meg az űrlapot itt: ${host}`,
    },
    whoCanUse: (who) => say`Kik tehetik meg: ${who}`,
    covers: (what) => say`Ami beletartozik: ${what}`,
    notCovers: (what) => say`Ami nem tartozik bele: ${what}`,
    write: 'Levélírás',
    kept: 'Amit beír, ezen az oldalon marad. Nem tároljuk, és nem küldjük el. Ha bezárja vagy újratölti az oldalt, a szöveg elvész.',
    country: 'Az ország, ahol él',
    countryHint:
      'Ettől függ, hogy kinek ír, és melyik jogszabály alapján. Ha az Ön országa nincs a listában, ez a levél nem Önnek készült.',
    chooseCountry: 'Válasszon országot',
    otherLaw: (law) =>
      say`Abban az országban más jogszabály van érvényben: ${law}. Ez a levél a GDPR és a UK GDPR alapján készült, ezért ott nem használható.`,
    unknownLaw:
      'Ez a levél a GDPR és a UK GDPR alapján készült. Tudomásunk szerint abban az országban egyik sincs érvényben, ezért a levél ott nem használható.',
    way: 'Hogyan küldi el?',
    ways: { post: 'Postán', email: 'E-mailben', form: 'Űrlapon' },
    name: 'Az Ön neve',
    email: 'Az Ön e-mail-címe',
    emailHint: 'Van fiókja? Akkor annak a fióknak a címét adja meg.',
    profile: 'Az Ön profiloldala',
    profileHint: 'Ha van ilyen. A cím így kezdődik: https://.',
    situation: 'Az Ön saját helyzete',
    situationHint:
      'Miért tiltakozik? Elég egy–öt mondat a saját szavaival. Egy konkrét ok erősebbé teszi a tiltakozást. Ne írjon részleteket az egészségéről, a meggyőződéséről vagy másokról.',
    examples: 'Például:',
    situations: [
      'Évekkel ezelőtt, más célból osztotta meg az adatait.',
      'Az adatai elárulnak valamit az egészségéről, a vallásáról, a szakszervezetéről vagy a politikai véleményéről.',
      'Az adatai a munkájáról, az ügyfeleiről vagy a betegeiről szólnak.',
      'Az adatai a gyermekeiről vagy más emberekről szólnak.',
    ],
    counter: (count, of) => say`${String(count)} karakter, legfeljebb ${String(of)} lehet`,
    englishCopy: 'Angol nyelvű másolat hozzáadása',
    englishCopyHint: 'Hasznos, ha a szervezet másik országban van. A saját szavait nem fordítjuk le.',
    result: { post: 'Az Ön levele', email: 'Az Ön e-mailje', form: 'Az Ön szövege az űrlaphoz' },
    stillToWrite: (what) => say`Még ki kell tölteni: ${what}.`,
    missing: { name: 'az Ön neve', email: 'az Ön e-mail-címe', situation: 'az Ön saját helyzete' },
    copy: 'Másolás',
    copied: 'Kimásolva. Illessze be a szöveget egy e-mailbe, űrlapba vagy dokumentumba.',
    selected:
      'Itt nem sikerül a másolás. A szöveg most ki van jelölve: másolja ki a böngészőjével vagy a billentyűzettel.',
    print: 'Nyomtatás',
    unprinted: 'Nem történik semmi? Akkor másolja a szöveget egy dokumentumba, és azt nyomtassa ki.',
    save: 'Fájl mentése',
    saved: (file) => say`Ezt a fájlt keresse a letöltések között: ${file}.`,
    mail: (address) => say`Írjon e-mailt erre a címre: ${address}`,
    mailHint:
      'A szöveg túl hosszú a lenti hivatkozáshoz. Először másolja ki, aztán nyissa meg az e-mailt, és illessze be oda.',
    post: 'Nyomtassa ki a levelet, és küldje el postán a benne lévő címre.',
    noAddress: 'Ehhez a levélhez nem ismerünk címet. Nézze meg a szervezet adatkezelési tájékoztatóját.',
    paste: 'Másolja ki a szöveget, és illessze be az űrlapba.',
    login: 'Ehhez ott be kell jelentkeznie.',
    proof: {
      sent: 'Őrizzen meg egy másolatot, és azt is, ami igazolja, hogy elküldte.',
      form: 'Készítsen képernyőképet a visszaigazolásról.',
    },
    identity:
      'Ne küldjön másolatot az útleveléről vagy a személyi igazolványáról. Ha mégis kérik, takarja ki rajta a fényképet és a számokat.',
    limits:
      'Ön nem kéri a fiókja törlését, és annak a törlését sem, ami az adataiból már elkészült, például egy MI-modellét. A szervezet elutasíthatja a tiltakozást, ha bizonyítja, hogy kényszerítő erejű okai vannak.',
    complaint: (authority) =>
      say`Egy hónapon belül nem kap választ, vagy elutasítják? Panaszt tehet ${atAuthority(authority)}.`,
    stateAuthority: 'az Ön tartományának adatvédelmi hatósága',
  },

  letter: {
    lang: 'hu',
    dir: 'ltr',
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    blank: { name: '[az Ön neve]', email: '[az Ön e-mail-címe]', situation: '[az Ön saját helyzete]' },
    profile: (address) => say`Profil: ${address}`,
    attention: 'Az adatvédelmi tisztviselő részére',
    subject: (law) => say`Tiltakozás személyes adatok kezelése ellen (${law} 21. cikk (1) bekezdés)`,
    subjectLine: (subject) => say`Tárgy: ${subject}`,
    date,
    salutation: 'Tisztelt Címzett!',
    objection: (platform, purpose, law) =>
      say`Ezúton élek a tiltakozáshoz való jogommal (${law} 21. cikk (1) bekezdés). Tiltakozom az ellen, hogy ${withArticle(platform)} ${agreeing(platform, 'felhasználja', 'felhasználják')} a személyes adataimat ${purpose}.`,
    announcedPurpose: 'az Önök által bejelentett célra',
    quotedPurpose: (purpose) => say`a következő célra: „${purpose}”`,
    // "Ön" and "te" in all cases, and the possessive endings of plurals: "adataidat"
    addressesReader:
      /(?<!\p{L})(?:ön(?:ök)?(?:t|nek|től|ről|höz|nél|re|ért|nel|kel|ben|ből|be|é)?|te|téged(?:et)?|neked|nálad|tőled|rólad|hozzád|veled|rád|érted|benned|belőled|beléd|tiéd|tied|ti|titeket|nektek|nálatok|tőletek|rólatok|hozzátok|veletek|rátok|értetek|tiétek|\p{L}{2,}[aáeéóő]id(?:at|et|nak|nek|ra|re|ról|ről|ból|ből|ban|ben|ba|be|hoz|hez|tól|től|nál|nél|val|vel|ért)?)(?!\p{L})/iu,
    from: (day) => say`A tiltakozásom a személyes adataim ${date(day)} napjától kezdődő felhasználására vonatkozik.`,
    scope:
      'A tiltakozásom minden olyan személyes adatomra kiterjed, amelyet Önök erre a célra felhasználnak vagy fel kívánnak használni, a mai nap előttről származó adatokra is.',
    groups: 'Mindenképpen ide tartoznak:',
    basis: {
      e: (law) =>
        say`Az adatkezelés jogalapjaként Önök közérdekű feladat végrehajtására hivatkoznak (${law} 6. cikk (1) bekezdés e) pont). Vitatom, hogy az adatkezelés ehhez szükséges.`,
      f: (law) =>
        say`Az adatkezelés jogalapjaként Önök jogos érdekre hivatkoznak (${law} 6. cikk (1) bekezdés f) pont). Vitatom, hogy ez elsőbbséget élvez az érdekeimmel, jogaimmal és szabadságaimmal szemben.`,
      unknown: (law) =>
        say`Nincs tudomásom arról, hogy az adatkezelésnek mi a jogalapja. A tiltakozásom minden olyan adatkezelésre kiterjed, amelynek jogalapja közérdekű feladat végrehajtása vagy jogos érdek (${law} 6. cikk (1) bekezdés e) vagy f) pont).`,
    },
    noConsent: (law) =>
      say`Ehhez az adatkezeléshez nem járulok hozzá. Amennyiben Önök úgy tekintik, hogy hozzájárultam, a hozzájárulásomat ezúton visszavonom (${law} 7. cikk (3) bekezdés).`,
    situation: 'A saját helyzetemmel kapcsolatos okok:',
    demand: 'Ezért kérem Önöket, hogy',
    stop: {
      running: 'szüntessék meg a személyes adataim ilyen célú kezelését;',
      onHold: 'szüntessék meg a személyes adataim ilyen célú kezelését, és ne kezdjék újra;',
      other: 'szüntessék meg a személyes adataim ilyen célú kezelését, vagy ne is kezdjék meg;',
    },
    demands: (law) => [
      say`ne használják fel erre a célra az adataimat, amíg a tiltakozásomat vizsgálják (${law} 18. cikk (1) bekezdés d) pont);`,
      say`töröljék az adataimat azokból az adatállományokból, amelyeket erre a célra hoztak létre, és még nem használtak fel (${law} 17. cikk (1) bekezdés c) pont);`,
      say`tájékoztassanak erről mindenkit, akivel az adataimat erre a célra közölték, az Önökhöz kapcsolódó szervezeteket is (${law} 19. cikk).`,
    ],
    refusal: (law) =>
      say`Ha a tiltakozásomat elutasítják, kérem, közöljék, milyen kényszerítő erejű jogos okokra hivatkoznak, és hogyan mérlegelték ezeket az érdekeimmel, jogaimmal és szabadságaimmal szemben. Ezeket az okokat Önöknek kell bizonyítaniuk (${law} 21. cikk (1) bekezdés).`,
    answer: (law) =>
      say`Kérem, hogy a tiltakozásom beérkezésétől számított egy hónapon belül írásban erősítsék meg, milyen intézkedést tettek, és mely naptól (${law} 12. cikk (3) bekezdés). Ez díjmentes (${law} 12. cikk (5) bekezdés). Ha a tiltakozásom befolyásolja, hogy miként használhatom a szolgáltatásaikat, kérem, erről előzetesen értesítsenek.`,
    complaint: (authority, law) =>
      say`Ha nem jutunk megoldásra, panaszt tehetek ${authority === undefined ? 'annak a német tartománynak a felügyeleti hatóságánál, ahol élek' : ofCountry(authority)}, és bírósághoz fordulhatok${law ? say` (${law} 77. és 79. cikk)` : ''}.`,
    closing: 'Tisztelettel:',
    file: 'tiltakozas.txt',
  },
};
