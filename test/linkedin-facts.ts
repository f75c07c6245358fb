/**
 * The 58 facts of the first notice (LinkedIn, November 2025): the texts that a reader must find when everything is
 * displayed. Each comes from the notice or the vocabulary, or is a date in the library's format.
 */

export interface Fact {
  readonly id: string;
  /** A short description. */
  readonly what: string;
  /** Texts that the Dutch view must contain. */
  readonly nl: readonly string[];
  /** Texts that the English view must contain. */
  readonly en: readonly string[];
  /** True: each text is a whole list item. */
  readonly item?: true;
  /** The beginning of the heading above such an item. */
  readonly under?: { readonly nl: string; readonly en: string };
  /** Required link targets. */
  readonly links?: readonly string[];
}

/** A complete quotation of a person or organization: the original and the editors' translation. */
export interface FactQuote {
  readonly speaker: string;
  readonly nl: string;
  readonly en: string;
}

const LINKEDIN: FactQuote = {
  speaker: 'LinkedIn',
  nl: 'Deze modellen zijn bedoeld om je ervaring te verbeteren en om leden beter in contact te brengen met nieuwe kansen. De GenAI-functies kunnen werkgevers helpen jou makkelijker te vinden en te benaderen, en ondersteunen je bij het maken van content zoals profielupdates, berichten en bijdragen. Daarbij kan LinkedIn gegevens gebruiken zoals informatie uit je profiel en openbare content die je zelf op het platform plaatst.',
  en: 'These models are meant to improve your experience and to connect members better with new opportunities. The GenAI features can help employers find and approach you more easily, and support you in making content such as profile updates, messages and posts. For this LinkedIn can use data such as information from your profile and public content that you place on the platform yourself.',
};

const AP: FactQuote = {
  speaker: 'Autoriteit Persoonsgegevens',
  nl: 'Zodra deze gegevens in de AI-systemen van LinkedIn zitten, zijn ze er niet zomaar meer uit te halen en verliezen gebruikers de controle over hun gegevens.',
  en: 'Once these data are in LinkedIn’s AI systems, they cannot simply be taken out again and users lose control over their data.',
};

const VERDIER: FactQuote = {
  speaker: 'Monique Verdier',
  nl: 'LinkedIn wil gegevens gebruiken die teruggaan tot 2003, terwijl mensen die informatie destijds hebben gedeeld zonder te voorzien dat ze voor AI-training zouden worden ingezet. Als die gegevens eenmaal in een AI-model zitten, verlies je de controle: ze zijn er niet zomaar meer uit te halen en de gevolgen zijn niet goed te overzien. Zeker bij bijzondere persoonsgegevens – zoals gegevens over gezondheid, etniciteit, religie of politieke voorkeur – is zorgvuldigheid geboden.',
  en: 'LinkedIn wants to use data that go back to 2003, while people shared that information at the time without foreseeing that it would be used for AI training. Once those data are in an AI model, you lose control: they cannot simply be taken out again and it is hard to see all the consequences. Especially with special categories of personal data – such as data about health, ethnicity, religion or political preference – care is required.',
};

export const THE_QUOTES: readonly FactQuote[] = [LINKEDIN, AP, VERDIER];

const USED = { nl: 'Wordt gebruikt', en: 'Used' };
const MAY_OCCUR = { nl: 'Gevoelig: kan voorkomen', en: 'Sensitive: may occur' };
const NOT_USED = { nl: 'Niet gebruikt, volgens LinkedIn', en: 'Not used, according to LinkedIn' };

const category = (id: string, what: string, under: typeof USED, nl: string, en: string): Fact => ({
  id,
  what,
  nl: [nl],
  en: [en],
  item: true,
  under,
});

export const FACTS: readonly Fact[] = [
  {
    id: 'F01',
    what: 'the platform is LinkedIn, the business social network',
    nl: ['LinkedIn', 'zakelijk netwerk'],
    en: ['LinkedIn', 'business network'],
  },
  {
    id: 'F02',
    what: 'LinkedIn belongs to Microsoft',
    nl: ['LinkedIn, van Microsoft'],
    en: ['LinkedIn, part of Microsoft'],
  },
  {
    id: 'F03',
    what: "the purpose: training LinkedIn's own AI models",
    nl: ['om eigen AI-modellen te trainen'],
    en: ['to train its own AI models'],
  },
  {
    id: 'F04',
    what: 'the models are ones that generate content',
    nl: ['AI-modellen te trainen die content genereren'],
    en: ['its own AI models that generate content'],
  },
  {
    id: 'F05',
    what: 'changed privacy terms: all public posts can be used',
    nl: [
      'LinkedIn heeft zijn privacyvoorwaarden veranderd. Volgens DutchCowboys kan het daardoor alle openbare berichten gebruiken.',
    ],
    en: ['LinkedIn has changed its privacy terms. According to DutchCowboys, this lets it use all public posts.'],
  },
  {
    id: 'F06',
    what: 'announced in the week before 24 September 2025',
    nl: ['Aangekondigd: 18 september 2025.'],
    en: ['Announced: 18 September 2025.'],
  },
  {
    id: 'F07',
    what: 'it affects users in Europe',
    nl: ['Gebruik je LinkedIn in Europa, Canada of Hongkong? Dan gaat dit over jou.', 'gebruikers in Europa'],
    en: ['Do you use LinkedIn in Europe, Canada or Hong Kong? Then this is about you.', 'users in Europe'],
  },
  {
    id: 'F08',
    what: 'the use starts on 3 November 2025',
    nl: ['maandag 3 november 2025', 'LinkedIn'],
    en: ['Monday 3 November 2025', 'LinkedIn'],
  },
  {
    id: 'F09',
    what: 'S1 calls 3 November the deadline',
    nl: ['“3 november is je deadline”'],
    en: ['“3 november is je deadline”'],
  },
  {
    id: 'F10',
    what: 'act before 3 November: the last full day is 2 November 2025',
    nl: ['zondag 2 november 2025', '“vóór 3 november”'],
    en: ['Sunday 2 November 2025', '“vóór 3 november”'],
  },
  {
    id: 'F11',
    what: 'the new standard practice: opt-out, on by default',
    nl: ['Dit staat standaard aan'],
    en: ['This is on by default'],
  },
  {
    id: 'F12',
    what: 'until you say no, your profile and all your public content are used',
    nl: ['zolang je geen nee zegt, gebruikt LinkedIn je profiel en wat je openbaar plaatst'],
    en: ['unless you say no, LinkedIn uses your profile and what you post publicly'],
  },
  {
    id: 'F13',
    what: 'you can still say no at a later moment',
    nl: ['Nee zeggen kan op elk moment.'],
    en: ['You can say no at any time.'],
  },
  {
    id: 'F14',
    what: 'data already in the systems cannot simply be taken out',
    nl: ['Wat al in de AI-systemen zit, is er niet zomaar meer uit te halen.'],
    en: ['What is already in the AI systems cannot simply be taken out again.'],
  },
  {
    id: 'F15',
    what: 'users lose control over their data',
    nl: ['verliezen gebruikers de controle over hun gegevens'],
    en: ['users lose control over their data'],
  },
  {
    id: 'F16',
    what: 'also data shared in the past',
    nl: ['Ook wat je in het verleden hebt gedeeld.'],
    en: ['Also what you shared in the past.'],
  },
  { id: 'F17', what: 'back to 2003', nl: ['gaat het terug tot 2003'], en: ['it goes back to 2003'] },
  {
    id: 'F18',
    what: 'people shared it without foreseeing AI training',
    nl: ['zonder te voorzien dat ze voor AI-training zouden worden ingezet'],
    en: ['without foreseeing that it would be used for AI training'],
  },
  {
    id: 'F19',
    what: 'nobody can foresee the consequences',
    nl: ['de gevolgen zijn niet goed te overzien'],
    en: ['it is hard to see all the consequences'],
  },
  category('F20', 'profile: name', USED, 'naam', 'name'),
  category('F21', 'profile: photo', USED, 'foto', 'photo'),
  category('F22', 'profile: current position', USED, 'huidige functie', 'current position'),
  category('F23', 'profile: work experience', USED, 'werkervaring', 'work experience'),
  category('F24', 'profile: education', USED, 'opleiding', 'education'),
  category('F25', 'profile: location', USED, 'locatie', 'location'),
  category('F26', 'profile: skills', USED, 'vaardigheden', 'skills'),
  category('F27', 'public content: posts', USED, 'posts', 'posts'),
  category('F28', 'public content: articles', USED, 'artikelen', 'articles'),
  category('F29', 'public content: comments', USED, 'reacties', 'comments'),
  category('F30', 'public content: polls', USED, 'polls', 'polls'),
  {
    id: 'F31',
    what: "LinkedIn's own wording: profile information and public content that you place yourself",
    nl: ['informatie uit je profiel en openbare content die je zelf op het platform plaatst'],
    en: ['information from your profile and public content that you place on the platform yourself'],
  },
  category('F32', 'private messages are not used', NOT_USED, 'privéberichten', 'private messages'),
  {
    id: 'F33',
    what: 'LinkedIn does not want to use posts of minors',
    nl: ['minderjarigen', 'LinkedIn wil geen berichten van minderjarigen gebruiken.'],
    en: ['minors', 'LinkedIn does not want to use posts of minors.'],
  },
  {
    id: 'F34',
    what: 'it is unclear how it recognises that someone is under 18',
    nl: ['Het is onduidelijk hoe het herkent dat iemand onder de 18 is.'],
    en: ['It is unclear how it recognises that someone is under 18.'],
  },
  category('F35', 'special category: health', MAY_OCCUR, 'gezondheid', 'health'),
  category('F36', 'special category: ethnicity', MAY_OCCUR, 'etniciteit', 'ethnicity'),
  category('F37', 'special category: religion', MAY_OCCUR, 'religie', 'religion'),
  category('F38', 'special category: political preference', MAY_OCCUR, 'politieke voorkeur', 'political opinions'),
  {
    id: 'F39',
    what: 'the form: log in',
    nl: ['Log in op LinkedIn om het formulier te openen.'],
    en: ['Log in to LinkedIn to open the form.'],
    links: ['https://www.linkedin.com/help/linkedin/ask/TS-DPRO'],
  },
  {
    id: 'F40',
    what: 'the form: choose the objection to AI training',
    nl: ['Bezwaar maken tegen verwerking voor het trainen van AI-modellen die content genereren'],
    en: ['Choose the option to object to processing for training AI models that generate content.'],
  },
  { id: 'F41', what: 'the form: send it', nl: ['Verstuur het formulier.'], en: ['Send the form.'] },
  {
    id: 'F42',
    what: 'the form is simple, S1 writes',
    nl: ['DutchCowboys noemt dit eenvoudig.'],
    en: ['DutchCowboys calls this simple.'],
  },
  {
    id: 'F43',
    what: 'a direct link to the setting',
    nl: ['Open de instelling op linkedin.com'],
    en: ['Open the setting on linkedin.com'],
    links: ['https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement'],
  },
  {
    id: 'F44',
    what: 'the path to the setting, and the option to change',
    nl: [
      'Instellingen & Privacy',
      'Gegevensprivacy',
      'Gegevens voor verbetering van generatieve AI',
      'Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt',
    ],
    en: [
      'Settings & Privacy',
      'Data privacy',
      'Data for Generative AI Improvement',
      'Use my data for training content creation AI models',
    ],
  },
  {
    id: 'F45',
    what: "LinkedIn's reason: a better experience, members and new opportunities",
    nl: ['om je ervaring te verbeteren en om leden beter in contact te brengen met nieuwe kansen'],
    en: ['to improve your experience and to connect members better with new opportunities'],
  },
  {
    id: 'F46',
    what: 'the reason: employers find and approach you more easily',
    nl: ['werkgevers helpen jou makkelijker te vinden en te benaderen'],
    en: ['help employers find and approach you more easily'],
  },
  {
    id: 'F47',
    what: 'the reason: help with making content',
    nl: ['ondersteunen je bij het maken van content zoals profielupdates, berichten en bijdragen'],
    en: ['support you in making content such as profile updates, messages and posts'],
  },
  {
    id: 'F48',
    what: 'the precedent: Meta and Instagram photos, heavy criticism, a form to satisfy the EU',
    nl: [
      'Meta ging AI in Europa standaard trainen met foto’s die mensen op Instagram zetten',
      'Meta kwam enorm onder vuur te liggen.',
      'met een opt-outformulier om de Europese Unie tevreden te stellen',
    ],
    en: [
      'Meta started to train AI in Europe by default with the photos that people put on Instagram',
      'Meta came under heavy fire.',
      'It then offered an opt-out form to satisfy the EU.',
    ],
  },
  {
    id: 'F49',
    what: 'stricter privacy rules are why some AI features often are not released here',
    nl: ['Europa heeft strengere privacyregels.', 'de grote reden waarom bepaalde AI-functies hier vaak niet uitkomen'],
    en: ['Europe has stricter privacy rules.', 'the main reason why some AI features are often not released here'],
  },
  {
    id: 'F50',
    what: 'S1 writes that LinkedIn may do this',
    nl: ['DutchCowboys schrijft: “dit wat LinkedIn nu doet, mag dus wel”.'],
    en: ['DutchCowboys writes that what LinkedIn is doing now is allowed.'],
  },
  {
    id: 'F51',
    what: 'the AP: it is not settled yet whether LinkedIn may continue',
    nl: ['Volgens de AP is het nog geen uitgemaakte zaak of LinkedIn mag doorgaan.'],
    en: ['According to the AP, it is not yet settled whether LinkedIn may go ahead.'],
  },
  {
    id: 'F52',
    what: 'several European authorities are looking at it',
    nl: ['Verschillende Europese privacytoezichthouders kijken hiernaar.'],
    en: ['Several European data protection authorities are looking at it.'],
  },
  {
    id: 'F53',
    what: 'the AP has received several complaints',
    nl: ['De AP heeft al verschillende klachten over de plannen ontvangen.'],
    en: ['The AP has already received several complaints about the plans.'],
  },
  {
    id: 'F54',
    what: 'the AP is very worried',
    nl: ['De AP maakt zich grote zorgen over de plannen van LinkedIn.'],
    en: ['The AP is very worried about LinkedIn’s plans.'],
  },
  {
    id: 'F55',
    what: 'the AP calls on users to change their settings',
    nl: [
      'De AP riep gebruikers op om vóór 3 november 2025 hun instellingen aan te passen, zodat hun gegevens niet worden gebruikt.',
    ],
    en: ['The AP called on users to change their settings before 3 November 2025, so that their data are not used.'],
  },
  {
    id: 'F56',
    what: 'Monique Verdier, vice-chair of the AP, sees great risks: the full quote',
    nl: ['Vicevoorzitter Monique Verdier ziet er grote risico’s in.', 'vicevoorzitter van de AP', VERDIER.nl],
    en: ['Vice-chair Monique Verdier sees great risks in them.', 'vice-chair of the AP', VERDIER.en],
  },
  { id: 'F57', what: "the AP's warning: the full quote", nl: [AP.nl], en: [AP.en] },
  {
    id: 'F58',
    what: 'both articles as sources, with author, day and address',
    nl: [
      'DutchCowboys',
      'Laura Jenny',
      '19 september 2025',
      'Security.NL',
      'AP zeer bezorgd over AI-training LinkedIn en adviseert gebruikers op-out',
      '24 september 2025',
    ],
    en: [
      'DutchCowboys',
      'Laura Jenny',
      '19 September 2025',
      'Security.NL',
      'AP zeer bezorgd over AI-training LinkedIn en adviseert gebruikers op-out',
      '24 September 2025',
    ],
    links: [
      'https://www.dutchcowboys.nl/socialmedia/linkedin-gaat-je-data-gewoon-gebruiken-om-ai-te-trainen',
      'https://www.security.nl/posting/905970/',
    ],
  },
];
