import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '../config/config.js';
import { LOG } from '../logging/logger.js';
import { Maintenance } from '../maintenance/maintenance.js';
import { Files } from './files.js';

const SCAN_MS = 60_000;
const SWEEP_MS = 3_600_000;

/** What each process does for files beside answering. Where there is no scanner, an idle system asks for nothing but the sweep. */
@Injectable()
export class FileRounds implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #timers: NodeJS.Timeout[] = [];
  readonly #under = new Set<Promise<void>>();

  constructor(
    private readonly files: Files,
    private readonly maintenance: Maintenance,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.#every(SWEEP_MS, () => this.files.sweep());
    if (this.config.clamav !== null) this.#every(SCAN_MS, () => this.files.scanWaiting());
  }

  async onApplicationShutdown(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    await Promise.all(this.#under);
  }

  /** What fails is tried again the next time. */
  #every(milliseconds: number, work: () => Promise<unknown>): void {
    const round = (): void => {
      if (this.maintenance.isOn) return;
      const done = work().then(
        () => undefined,
        (error: unknown) => this.log.error({ err: error }, 'a round over the files failed'),
      );
      this.#under.add(done);
      void done.finally(() => this.#under.delete(done));
    };
    this.#timers.push(setInterval(round, milliseconds).unref());
  }
}
