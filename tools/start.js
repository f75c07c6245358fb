/** `npm start`: installs what is missing, builds, and serves the demo pages and Storybook on this machine. */
import { install, run } from './steps.js';

await install();
await run('node', ['tools/build.js']);

const { serve } = await import('./serve.js');
const { url } = await serve('dist', Number(process.env.PORT ?? 8000));
console.log(
  `\nDemo pages  ${url}/demo/\nBuilder     ${url}/builder/\nStorybook   ${url}/storybook/\n\nEnd with Ctrl+C.`,
);
