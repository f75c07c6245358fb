import { intlDate } from '../intl.js';
import { agreeing, say, type Name, type Text } from '../say.js';
import type { LetterWords } from './en.js';

const date = intlDate('cs-CZ');

/** An authority after "u": a Czech name is inflected, other names follow "úřadu". */
const atAuthority = (authority: Name, before: string): Text =>
  authority.lang === undefined
    ? say`u ${{ ...authority, text: authority.text.replace(/^Úřad /u, 'Úřadu ') }}`
    : say`u ${before} ${authority}`;

/** Platforms occur only in the nominative, before a verb in the present tense, which has no gender. */
export const cs: LetterWords = {
  lang: 'cs',
  dir: 'ltr',
  locale: 'cs-CZ',

  form: {
    title: 'Napsat námitku',
    intro: (platform, purpose, hasLogin) =>
      say`Tímto dopisem můžete${hasLogin ? ' i bez přihlášení a bez účtu' : ''} vznést námitku proti tomu, že ${platform} ${agreeing(platform, 'používá nebo chce používat', 'používají nebo chtějí používat')} vaše údaje ${purpose ?? 'tímto způsobem'}.`,
    right:
      'Článek 21 GDPR vám dává právo vznést námitku z důvodů, které se týkají vaší konkrétní situace. Dopis odesíláte vy, ne my.',
    otherWays: {
      login: 'Můžete se přihlásit? Pak můžete odmítnout i tady:',
      open: 'Bez přihlášení můžete odmítnout i tady:',
    },
    open: {
      settings: (host) => say`Otevřít nastavení na webu ${host}`,
      form: (host) => say`Otevřít formulář na webu ${host}`,
    },
    whoCanUse: (who) => say`Kdo to může udělat: ${who}`,
    covers: (what) => say`Na co se to vztahuje: ${what}`,
    notCovers: (what) => say`Na co se to nevztahuje: ${what}`,
    write: 'Napsat dopis',
    kept: 'Co napíšete, zůstane na této stránce. Nic se neukládá ani neodesílá. Pokud stránku zavřete nebo znovu načtete, text zmizí.',
    country: 'Země, ve které bydlíte',
    countryHint:
      'Závisí na ní, komu píšete a podle jakého zákona. Pokud vaše země není v seznamu, tento dopis není pro vás.',
    chooseCountry: 'Vyberte zemi',
    otherLaw: (law) =>
      say`V této zemi platí jiný zákon: ${law}. Tento dopis je určen pro GDPR a UK GDPR. Proto ho tam nemůžete použít.`,
    unknownLaw:
      'Tento dopis je určen pro GDPR a UK GDPR. Pokud víme, v této zemi neplatí ani jeden z nich. Dopis tam proto nemůžete použít.',
    way: 'Jak námitku pošlete?',
    ways: { post: 'Poštou', email: 'E-mailem', form: 'Přes formulář' },
    name: 'Vaše jméno',
    email: 'Vaše e-mailová adresa',
    emailHint: 'Máte účet? Uveďte adresu, kterou máte u tohoto účtu.',
    profile: 'Vaše profilová stránka',
    profileHint: 'Pokud ji máte. Adresa začíná na https://.',
    situation: 'Vaše konkrétní situace',
    situationHint:
      'Proč vznášíte námitku? Stačí jedna až pět vět vlastními slovy. Konkrétní důvod vaši námitku posílí. Neuvádějte podrobnosti o svém zdraví, víře ani o jiných lidech.',
    examples: 'Například:',
    situations: [
      'Své údaje jste poskytli před lety k jinému účelu.',
      'Vaše údaje prozrazují něco o vašem zdraví, víře, členství v odborech nebo politických názorech.',
      'Vaše údaje se týkají vaší práce, klientů nebo pacientů.',
      'Vaše údaje se týkají vašich dětí nebo jiných lidí.',
    ],
    counter: (count, of) => say`${String(count)} z nejvýše ${String(of)} znaků`,
    englishCopy: 'Přidat kopii v angličtině',
    englishCopyHint: 'Hodí se, pokud organizace sídlí v jiné zemi. Co napíšete, se nepřekládá.',
    result: { post: 'Váš dopis', email: 'Váš e-mail', form: 'Váš text do formuláře' },
    stillToWrite: (what) => say`Ještě chybí: ${what}.`,
    missing: { name: 'vaše jméno', email: 'vaše e-mailová adresa', situation: 'vaše konkrétní situace' },
    copy: 'Kopírovat',
    copied: 'Zkopírováno. Vložte text do e-mailu, formuláře nebo dokumentu.',
    selected: 'Kopírování tady nefunguje. Text je teď označený: zkopírujte ho přes prohlížeč nebo klávesnicí.',
    print: 'Vytisknout',
    unprinted: 'Nic se neděje? Zkopírujte text do dokumentu a vytiskněte dokument.',
    save: 'Uložit soubor',
    saved: (file) => say`Soubor ${file} najdete mezi staženými soubory.`,
    mail: (address) => say`Napsat e-mail na adresu ${address}`,
    mailHint: 'Text je pro odkaz níže příliš dlouhý. Nejdřív ho zkopírujte, pak otevřete e-mail a vložte ho tam.',
    post: 'Dopis vytiskněte a pošlete na adresu, která je v něm uvedena.',
    noAddress:
      'Adresu pro tento dopis neznáme. Podívejte se do informací o ochraně osobních údajů, které organizace zveřejňuje.',
    paste: 'Text zkopírujte a vložte do formuláře.',
    login: 'Musíte mít možnost se tam přihlásit.',
    proof: {
      sent: 'Uschovejte si kopii a doklad o odeslání.',
      form: 'Pořiďte si snímek obrazovky s potvrzením.',
    },
    identity: 'Nepřikládejte kopii dokladu totožnosti. Pokud ji po vás budou chtít, zakryjte na ní fotografii a čísla.',
    limits:
      'Námitkou nežádáte o smazání účtu ani toho, co už z vašich údajů vzniklo, například modelu AI. Organizace může námitku odmítnout, pokud prokáže závažné důvody.',
    complaint: (authority) =>
      say`Nedostali jste do měsíce odpověď nebo vaši námitku odmítli? Můžete podat stížnost ${atAuthority(authority, 'dozorového úřadu')}.`,
    // in the genitive, for the sentence above
    stateAuthority: 'dozorového úřadu vaší spolkové země',
  },

  letter: {
    lang: 'cs',
    dir: 'ltr',
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    blank: { name: '[vaše jméno]', email: '[vaše e-mailová adresa]', situation: '[vaše konkrétní situace]' },
    profile: (address) => say`Profil: ${address}`,
    attention: 'K rukám pověřence pro ochranu osobních údajů',
    subject: (law) => say`Námitka podle čl. 21 odst. 1 ${law}`,
    subjectLine: (subject) => say`Věc: ${subject}`,
    date,
    salutation: 'Vážená paní, vážený pane,',
    objection: (platform, purpose, law) =>
      say`tímto uplatňuji své právo vznést námitku (čl. 21 odst. 1 ${law}). Vznáším námitku proti tomu, že ${platform} ${agreeing(platform, 'zpracovává nebo chce zpracovávat', 'zpracovávají nebo chtějí zpracovávat')} mé osobní údaje ${purpose}.`,
    announcedPurpose: 'k účelu, který jste oznámili',
    quotedPurpose: (purpose) => say`k tomuto účelu: „${purpose}“`,
    // without "ty" and "ti", which also mean "those"
    addressesReader:
      /(?<!\p{L})(?:vy|vás|vám|vámi|váš|vaš(?:[ei]|eho|emu|em|ich|imi?)|vaší(?:m)?|jste|tě|tebe|tobě|tebou|tvůj|tv(?:oje|oji|ojí|á|é|ou|í|ého|ému|ém|ým|ých|ými))(?!\p{L})/iu,
    from: (day) => say`Jde o používání mých údajů od ${date(day)}.`,
    scope:
      'Moje námitka se vztahuje na všechny mé osobní údaje, které k tomuto účelu používáte nebo chcete používat, a to i na údaje z doby před dnešním dnem.',
    groups: 'Vztahuje se přinejmenším na tyto údaje:',
    basis: {
      e: (law) =>
        say`Toto zpracování zakládáte na plnění úkolu ve veřejném zájmu (čl. 6 odst. 1 písm. e) ${law}). Popírám, že je pro splnění tohoto úkolu nezbytné.`,
      f: (law) =>
        say`Toto zpracování zakládáte na oprávněných zájmech (čl. 6 odst. 1 písm. f) ${law}). Popírám, že tyto zájmy převažují nad mými zájmy, právy a svobodami.`,
      unknown: (law) =>
        say`Není mi známo, na jakém právním základě toto zpracování zakládáte. Moje námitka se vztahuje na každé zpracování podle čl. 6 odst. 1 písm. e) nebo f) ${law}.`,
    },
    noConsent: (law) =>
      say`K tomuto zpracování nedávám souhlas. Pokud můj souhlas předpokládáte, tímto jej odvolávám (čl. 7 odst. 3 ${law}).`,
    situation: 'Moje konkrétní situace:',
    demand: 'Proto Vás žádám, abyste:',
    stop: {
      running: 'ukončili toto zpracování mých osobních údajů;',
      onHold: 'ukončili toto zpracování mých osobních údajů a neobnovili je;',
      other: 'ukončili toto zpracování mých osobních údajů nebo je ani nezahájili;',
    },
    demands: (law) => [
      say`mé údaje k tomuto účelu nepoužívali, dokud budete mou námitku posuzovat (čl. 18 odst. 1 písm. d) ${law});`,
      say`vymazali mé údaje ze souborů údajů, které jste k tomuto účelu vytvořili a dosud nepoužili (čl. 17 odst. 1 písm. c) ${law});`,
      say`oznámili to každému, komu jste údaje k tomuto účelu poskytli, a to i organizacím, které jsou s Vámi propojeny (čl. 19 ${law}).`,
    ],
    refusal: (law) =>
      say`Pokud mé námitce nevyhovíte, uveďte prosím závažné oprávněné důvody, o které se opíráte, a vysvětlete, jak jste je poměřili s mými zájmy, právy a svobodami. Prokázat tyto důvody musíte Vy (čl. 21 odst. 1 ${law}).`,
    answer: (law) =>
      say`Písemně mi prosím do jednoho měsíce od obdržení této námitky potvrďte, jaká opatření jste přijali a od kterého dne (čl. 12 odst. 3 ${law}). Je to bezplatné (čl. 12 odst. 5 ${law}). Pokud moje námitka ovlivní, jak mohu využívat Vaše služby, sdělte mi to prosím předem.`,
    complaint: (authority, law) =>
      say`Pokud nenajdeme řešení, mohu podat stížnost u dozorového úřadu ${authority === undefined ? 'německé spolkové země, ve které bydlím' : say`země, ve které bydlím, tedy ${atAuthority(authority, 'úřadu')}`}, a obrátit se na soud${law ? say` (čl. 77 a 79 ${law})` : ''}.`,
    closing: 'S pozdravem',
    file: 'namitka.txt',
  },
};
