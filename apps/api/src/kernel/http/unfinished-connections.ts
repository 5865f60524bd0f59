import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import { network } from './network.js';

/**
 * Bounds the connections that have not yet sent a whole request, in total and for each address: they cost their sender
 * nothing. Beyond the bound the one that has taken longest gives way, so that whoever sends a request at once is always
 * served. Node's own time limits end those that stay below it.
 * @param isProxy whether an address speaks for many others, so that it has no bound of its own
 */
export function boundUnfinished(
  server: Server,
  bounds: { total: number; perAddress: number },
  isProxy: (address: string) => boolean,
): void {
  /** Oldest first */
  const unfinished = new Map<Socket, string>();

  const begin = (socket: Socket): void => {
    if (unfinished.has(socket) || socket.destroyed) return;
    const address = socket.remoteAddress ?? '';
    const own = network(address);
    unfinished.set(socket, own);
    const neighbours = isProxy(address) ? [] : [...unfinished].filter(([, other]) => other === own);
    if (neighbours.length > bounds.perAddress) end(neighbours[0]?.[0]);
    else if (unfinished.size > bounds.total) end([...unfinished.keys()][0]);
  };
  const end = (socket: Socket | undefined): void => {
    if (!socket) return;
    unfinished.delete(socket);
    socket.destroy();
  };

  server.on('connection', (socket: Socket) => {
    begin(socket);
    socket.once('close', () => unfinished.delete(socket));
  });
  server.on('request', (request: IncomingMessage) => {
    if (!hasBody(request)) return void unfinished.delete(request.socket);
    begin(request.socket);
    request.once('end', () => unfinished.delete(request.socket));
  });
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
