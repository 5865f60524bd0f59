import 'reflect-metadata';
import { generateSchema } from '../schema.js';

/** Part of the build: it fails when an operation has no policy row, or a row no operation. */
try {
  await generateSchema();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
