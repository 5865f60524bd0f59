import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from './product.js';

const program = fileURLToPath(new URL('../../../api/test/smtp.mjs', import.meta.url));

interface Mail {
  links: string[];
}

/** A real mail server in a process of its own, whose mails can be read. */
export interface MailServer {
  url: string;
  /** The link of the last mail to an address, once there is one. */
  linkTo: (address: string) => Promise<string>;
  stop: () => Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const [port, readAt] = [await freePort(), await freePort()];
  const server = spawn(process.execPath, [program, String(port), String(readAt)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const mailsTo = async (address: string): Promise<Mail[]> => {
    const answer = await fetch(`http://127.0.0.1:${readAt}/?to=${encodeURIComponent(address)}`).catch(() => undefined);
    return answer?.ok ? ((await answer.json()) as Mail[]) : [];
  };
  return {
    url: `smtp://127.0.0.1:${port}`,
    linkTo: async (address) => {
      for (const deadline = Date.now() + 20_000; Date.now() < deadline;) {
        const link = (await mailsTo(address)).at(-1)?.links[0];
        if (link) return link;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`No mail with a link came to ${address}`);
    },
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    },
  };
}
