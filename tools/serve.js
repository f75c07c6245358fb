/** Serves a folder on the loopback interface, for the demo pages and the tests. */
import { createServer } from 'node:http';
import sirv from 'sirv';

/**
 * Port 0, or one that is taken, means any free port. `pages` answer before the folder does: functions of the
 * request and the response, by path, which may still be added later.
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
