import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { invalid } from '../errors/domain-error.js';

/**
 * Writes what arrives into a new file, part by part.
 * @param limit bytes that it may have
 * @throws DomainError VALIDATION where it has more, or none; else what the disk or the line says
 */
export async function receive(bytes: Readable, path: string, limit: number): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  const file = await open(path, 'w', 0o600);
  try {
    // The line stays: whoever sends too much is to hear it.
    for await (const chunk of bytes.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) throw invalid('file_too_large');
      hash.update(chunk);
      await file.writeFile(chunk);
    }
  } finally {
    await file.close();
  }
  if (size === 0) throw invalid('file_empty');
  return { sha256: hash.digest('hex'), size };
}
