import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateSchema } from '../schema.js';

/** Writes `schema.graphql`, committed and reviewed like code. Fails when an operation has no policy row. */
const file = fileURLToPath(new URL('../../schema.graphql', import.meta.url));
writeFileSync(file, await generateSchema());
console.log('schema.graphql written');
