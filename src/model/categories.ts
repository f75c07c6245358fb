/**
 * The vocabulary of personal data: each category once, with its concept in the W3C Data Privacy
 * Vocabulary (DPV) where there is one. The words files give each id its name in a language; a notice may
 * use ids of its own beside these.
 */

const PD = 'https://w3id.org/dpv/pd#';

/** `broad`: DPV has no concept for just this, the one given includes it. */
interface Concept {
  readonly term: string;
  readonly termMatch: 'exact' | 'broad';
}
const exact = (name: string): Concept => ({ term: PD + name, termMatch: 'exact' });
const broad = (name: string): Concept => ({ term: PD + name, termMatch: 'broad' });

/** The categories of Art. 9(1) GDPR, all of them: a closed list. */
export const SPECIAL_CATEGORIES = [
  'ethnicity',
  'political-opinions',
  'religion',
  'philosophical-beliefs',
  'trade-union-membership',
  'genetic-data',
  'biometric-data',
  'health',
  'sex-life',
  'sexual-orientation',
] as const;

export type SpecialCategoryId = (typeof SPECIAL_CATEGORIES)[number];

const special: ReadonlySet<string> = new Set(SPECIAL_CATEGORIES);

/** True for the special categories of Art. 9(1) GDPR. */
export const isSpecialCategory = (id: string): id is SpecialCategoryId => special.has(id);

/** Every category of the vocabulary with its DPV concept. */
export const CATEGORIES = {
  name: exact('Name'),
  photo: exact('Picture'),
  'current-position': exact('CurrentEmployment'),
  'work-experience': exact('WorkHistory'),
  education: exact('Education'),
  skills: broad('Professional'),
  'contact-details': exact('Contact'),
  location: exact('Location'),
  posts: broad('SocialMediaCommunication'),
  articles: broad('SocialMediaCommunication'),
  comments: broad('SocialMediaCommunication'),
  polls: broad('Opinion'),
  photos: broad('Picture'),
  'group-messages': broad('Communication'),
  'private-messages': broad('Communication'),
  'ai-conversations': broad('Communication'),
  files: broad('Communication'),
  'source-code': broad('Communication'),
  'browsing-history': exact('BrowserHistory'),
  'usage-data': broad('Behavioral'),
  'payment-details': broad('Financial'),
  'ip-address': exact('IPAddress'),
  'login-details': broad('Authenticating'),
  ethnicity: broad('Ethnicity'),
  'political-opinions': exact('PoliticalOpinion'),
  religion: exact('Religion'),
  'philosophical-beliefs': exact('PhilosophicalBelief'),
  'trade-union-membership': exact('TradeUnionMembership'),
  'genetic-data': exact('Genetic'),
  'biometric-data': exact('Biometric'),
  health: exact('Health'),
  'sex-life': broad('Sexual'),
  'sexual-orientation': broad('Sexual'),
} as const satisfies Record<string, Concept> & Record<SpecialCategoryId, Concept>;

export type CategoryId = keyof typeof CATEGORIES;

/** What categories are about, for the drawing beside a group of them. Each category is of one kind. */
const KINDS = {
  person: ['name', 'photo', 'current-position', 'work-experience', 'education', 'skills', 'contact-details'],
  content: ['posts', 'articles', 'comments', 'polls', 'photos', 'group-messages', 'ai-conversations'],
  private: ['private-messages', 'payment-details', 'login-details'],
  device: ['location', 'browsing-history', 'usage-data', 'ip-address'],
  document: ['files', 'source-code'],
  sensitive: SPECIAL_CATEGORIES,
} as const satisfies Record<string, readonly CategoryId[]>;

export type CategoryKind = keyof typeof KINDS;

const kinds = Object.entries(KINDS) as [CategoryKind, readonly string[]][];

/** The kind of a category; nothing where the vocabulary does not have it. */
export const kindOf = (id: string): CategoryKind | undefined => kinds.find(([, ids]) => ids.includes(id))?.[0];
