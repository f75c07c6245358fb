/**
 * The vocabulary of personal data: categories with their concepts in the W3C Data Privacy Vocabulary (DPV). The words
 * files name each category in their language. A notice may also use custom ids.
 */

const PD = 'https://w3id.org/dpv/pd#';

/** `broad`: DPV has no exact concept, and `term` is a broader one. */
interface Concept {
  readonly term: string;
  readonly termMatch: 'exact' | 'broad';
}
const exact = (name: string): Concept => ({ term: PD + name, termMatch: 'exact' });
const broad = (name: string): Concept => ({ term: PD + name, termMatch: 'broad' });

/** All special categories of Art. 9(1) GDPR. The list is exhaustive. */
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

/** All categories with their DPV concepts. */
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

/** The kinds of categories, for the icon beside a group. Each category has exactly one kind. */
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

/** Returns the kind of a category; `undefined` for a custom id. */
export const kindOf = (id: string): CategoryKind | undefined => kinds.find(([, ids]) => ids.includes(id))?.[0];
