/** What stops a command although its command line is right. The message names the file, and what to do. */
export class Refusal extends Error {}
