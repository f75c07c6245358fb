/**
 * `npm start`: installs missing packages, builds, and serves the start page, the builder, Storybook and the demo pages on
 * this machine. `PORT` sets the port; default: 8000; 0: any free port.
 *
 * Imports nothing at the top and uses old syntax only, so that an old Node reaches the message about its version.
 */

/** The versions in which Storybook and Vite run. */
function isNodeNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

const seconds = (since) => Math.round((Date.now() - since) / 1000);
const inWords = (count) => (count < 60 ? `${count} s` : `${Math.floor(count / 60)} min ${count % 60} s`);

/** Prints one line about a step, and one every ten seconds until it is done. */
async function report(line, work, progress) {
  const { clearInterval, setInterval } = globalThis;
  const start = Date.now();
  console.log(line);
  const timer = setInterval(() => {
    console.log(`        ${inWords(seconds(start))}: ${progress()}`);
  }, 10000);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  console.log(`        done in ${inWords(seconds(start))}`);
}

/** An error with advice for the person at the terminal. */
const withAdvice = (advice) => (error) => {
  throw Object.assign(error, { advice });
};

async function start() {
  const port = Number(process.env.PORT || 8000);
  if (!(Number.isInteger(port) && port >= 0 && port < 65536)) {
    throw new Error(
      `PORT is "${process.env.PORT}". Set it to a number from 0 to 65535, for example: PORT=8080 npm start`,
    );
  }
  const began = Date.now();
  const { countPackages, isInstalled, run } = await import('./steps.js');
  const { inputs, isBuilt, steps, writeStamp } = await import('./build.js');
  const { existsSync, readdirSync } = await import('fs');
  const total = steps.length + 1;

  console.log('Builds the elements, the builder, Storybook and the demo pages, and serves them on this machine.');
  console.log('With two free cores, the first run takes about two minutes, and a run after a change one and a half.');
  console.log('A run builds nothing if no file has changed.\n');

  if (isInstalled()) {
    console.log(`1 of ${total}: packages are installed already`);
  } else {
    const count = () => {
      const { installed, total: all } = countPackages();
      return installed ? `${installed} of about ${all} packages` : 'downloading';
    };
    const install = () => run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true });
    await report(`1 of ${total}: installing the packages (npm ci)`, install, count).catch(
      withAdvice(
        'The packages could not be installed. Check that this machine reaches the npm registry (npm ping) and that ' +
          'the disk has 1 GB free. Then run npm start again.',
      ),
    );
  }

  if (isBuilt()) {
    console.log(`2 to ${total} of ${total}: nothing to build, because no file has changed`);
  } else {
    const before = inputs();
    const languages = ['languages', 'letter'].flatMap((folder) => readdirSync(`src/words/${folder}`));
    const scripts = languages.filter((file) => file.endsWith('.ts')).length;
    const count = () => {
      const made = existsSync('dist/embed') ? readdirSync('dist/embed').length : 0;
      if (made === scripts) return 'building the scripts of the pages';
      return made ? `${made} of ${scripts} language files` : 'compiling the modules';
    };
    for (const [index, { name, make }] of steps.entries()) {
      const line = `${index + 2} of ${total}: ${name}`;
      await report(line, () => make({ quiet: true }), index ? () => 'still running' : count).catch(
        withAdvice(
          'The build failed: the lines above say where. If no file of yours is named there, delete the folders ' +
            'node_modules and dist, and run npm start again.',
        ),
      );
    }
    writeStamp(before);
  }

  const { serve } = await import('./serve.js');
  const { url } = await serve('dist', port).catch(withAdvice('Choose another port, for example: PORT=8080 npm start'));
  console.log(`\nReady after ${inWords(seconds(began))}.`);
  if (port && !url.endsWith(`:${port}`)) console.log(`Port ${port} is taken, so another one is used.`);
  console.log(`
Start page   ${url}/
Builder      ${url}/builder/
Storybook    ${url}/storybook/
All notices  ${url}/demo/notices.html

Press Ctrl+C to stop.`);
}

if (isNodeNewEnough()) {
  start().catch((error) => {
    if (error.output) console.error(`\n${error.output.trim()}`);
    console.error(`\n${error.message}`);
    if (error.advice) console.error(error.advice);
    process.exitCode = 1;
  });
} else {
  console.error(`This is Node ${process.versions.node}. Install Node 22.12 or later: https://nodejs.org`);
  process.exitCode = 1;
}
