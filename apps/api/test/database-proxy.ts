import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Stands between an application and its database, so that a test can take the database away and bring it back. */
export interface DatabaseProxy {
  /** The address of the database behind the proxy. */
  url: string;
  /** Ends all connections and refuses new ones. */
  takeAway(): Promise<void>;
  bringBack(): Promise<void>;
}

/** Listens on a free port in front of a database. Call `takeAway` in `afterAll`. */
export async function startDatabaseProxy(databaseUrl: string): Promise<DatabaseProxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  const join = (socket: Socket): void => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const end of [socket, upstream]) {
      sockets.add(end);
      end.on('error', () => end.destroy()).on('close', () => sockets.delete(end));
    }
    socket.on('close', () => upstream.destroy()).pipe(upstream);
    upstream.on('close', () => socket.destroy()).pipe(socket);
  };
  let server = createServer(join);
  const listen = (port: number): Promise<void> => new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${port}`;
  return {
    url: url.href,
    takeAway: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
    bringBack: () => {
      server = createServer(join);
      return listen(port);
    },
  };
}
