import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Stands between an application and its database, so that a test can take the database away and bring it back. */
export interface DatabaseProxy {
  /** The address of the database behind the proxy. */
  url: string;
  /** Ends all connections and refuses new ones. */
  takeAway(): Promise<void>;
  bringBack(): Promise<void>;
  /** As a firewall that drops: connections stay open, and nothing passes, neither through them nor through new ones. */
  swallow(): void;
  /** New connections pass again. Those that were swallowed stay dumb for good, without an error on either side. */
  letThrough(): void;
}

/** Listens on a free port in front of a database. Call `takeAway` in `afterAll`. */
export async function startDatabaseProxy(databaseUrl: string): Promise<DatabaseProxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let swallowing = false;
  let outages = 0;
  const join = (socket: Socket): void => {
    const upstream = connect(Number(target.port), target.hostname);
    const bornIn = swallowing ? -1 : outages;
    const passes = (): boolean => bornIn === outages;
    for (const [end, other] of [
      [socket, upstream],
      [upstream, socket],
    ] as const) {
      sockets.add(end);
      end.on('data', (bytes) => void (passes() && other.write(bytes)));
      end.on('error', () => end.destroy());
      end.on('close', () => {
        sockets.delete(end);
        if (passes()) other.destroy();
      });
    }
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
    swallow: () => {
      swallowing = true;
      outages += 1;
    },
    letThrough: () => {
      swallowing = false;
    },
  };
}
