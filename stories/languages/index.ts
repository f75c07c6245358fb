/** The texts of the three notices, in every language of the elements. A test holds the list to the words. */
import { en } from './en.js';
import { nl } from './nl.js';
import type { SampleTexts } from './notices.js';

export const SAMPLE_TEXTS: readonly SampleTexts[] = [en, nl];
