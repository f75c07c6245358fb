/** The options that say for whom something is written. */
import { Option } from 'commander';

/** The option `--audience`. */
export const audienceOption = (): Option =>
  new Option(
    '--audience <id>',
    'audience of the notice to tell of first (default: by --region, or whom it affects most)',
  );

/** The option `--region`. */
export const regionOption = (): Option =>
  new Option('--region <code>', 'where the readers live: EU, EEA or a country such as NL (default: not known)');
