import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginningOf, isAlive } from './processes.js';

let uses = 0;

/**
 * Which processes use a cluster, as files in a folder inside it, which is the same by whatever name the cluster is
 * reached: the last one to leave stops it. A process that was killed leaves its file behind; it does not count, even
 * when its id was given to another process since.
 */
export class UsersOfCluster {
  private readonly folder: string;
  private readonly mine = `${process.pid}-${(uses += 1)}`;

  constructor(dataDirectory: string) {
    this.folder = join(dataDirectory, 'waymark.users');
  }

  enter(): void {
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(join(this.folder, this.mine), beginningOf(process.pid) ?? '');
  }

  /** @returns whether this was the last user */
  leave(): boolean {
    rmSync(join(this.folder, this.mine), { force: true });
    return this.others().length === 0;
  }

  private others(): string[] {
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder).filter((name) => {
      const pid = Number.parseInt(name, 10);
      const path = join(this.folder, name);
      const present = isAlive(pid) && (beginningOf(pid) ?? '') === readFileSync(path, 'utf8');
      if (!present) rmSync(path, { force: true });
      return present;
    });
  }
}
