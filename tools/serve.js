/** Serves a folder on the loopback interface, for the demo pages and the tests. */
import { createServer } from 'node:http';
import sirv from 'sirv';

/** Port 0, or one that is taken, means any free port. `headers(path)` adds headers to an answer. */
export function serve(folder, port = 0, headers = () => ({})) {
  const files = sirv(folder, { dev: true, setHeaders: (response, path) => setAll(response, headers(path)) });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      response.end('Not found');
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE') server.listen(0, '127.0.0.1');
      else reject(error);
    });
    server.once('listening', () => {
      resolve({ url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() });
    });
    server.listen(port, '127.0.0.1');
  });
}

function setAll(response, headers) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
