/**
 * Builds a roadmap of an invented region on an empty installation, through its API alone:
 * `node tools/second-region.mjs http://127.0.0.1:3000/first/TOKEN`, with the link that it prints at its first start
 * (`WAYMARK_SAMPLE=0 npm start` in an empty folder).
 */
import { buildRegion } from './second-region/build.mjs';

const link = /^(https?:\/\/[^/]+)\/first\/(\S+)$/.exec(process.argv[2] ?? '');
if (!link) {
  console.error('Give the link that an empty installation prints: node tools/second-region.mjs http://…/first/…');
  process.exit(1);
}
const [, address, token] = link;
const { code, region } = await buildRegion(address, token, (what) => console.log(`✓ ${what}`));
console.log(`${address}/r/${code}: sign in as ${region.secretariat.email} with the password "${region.password}".`);
