/** An error that is not caused by the command line. The message names the file and the fix. */
export class Refusal extends Error {}
