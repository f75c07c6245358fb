/** The command `init` from its source, so that `npm run new notice` needs no build. */
import { Command } from 'commander';
import { init } from '../../src/cli/init.js';

const program = new Command();
init(program);
program.parse();
