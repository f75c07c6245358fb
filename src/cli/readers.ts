/** The options that select the readers. */
import { Option } from 'commander';

/** The option `--audience`. */
export const audienceOption = (): Option =>
  new Option('--audience <id>', 'audience to show first (default: by --region, or the most affected audience)');

/** The option `--region`. */
export const regionOption = (): Option =>
  new Option('--region <code>', 'region of the readers: EU, EEA or a country code such as NL (default: not known)');
