/** Serves a folder on the loopback interface, for `npm start` and the tests. */
import { createServer } from 'node:http';
import sirv from 'sirv';

/**
 * Resolves with the address and a function that closes the server. Uses any free port if `port` is 0 or taken. `pages`
 * maps paths to functions of the request and the response, which answer instead of the folder; more may be added later.
 */
export function serve(folder, port = 0, pages = new Map()) {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const page = pages.get(request.url) ?? pages.get(request.url.split('?', 1)[0]);
    if (page) page(request, response);
    else files(request, response, () => response.writeHead(404).end('Not found'));
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE') server.listen(0, '127.0.0.1');
      else reject(error);
    });
    server.once('listening', () => {
      const close = () => {
        server.close();
        server.closeAllConnections();
      };
      resolve({ url: `http://127.0.0.1:${server.address().port}`, close });
    });
    server.listen(port, '127.0.0.1');
  });
}
