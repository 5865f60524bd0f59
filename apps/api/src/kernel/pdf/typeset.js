// Plain JavaScript: a thread of its own loads it, from the sources as from the build. Typesetting takes a third of a
// second when it begins, which nobody else waits for.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const require = createRequire(import.meta.url);
/** @param {string} name */
const font = (name) => readFileSync(require.resolve(`@expo-google-fonts/${name}`));
const FAMILIES = ['Source Serif 4', 'Noto Naskh Arabic'];
const FILES = [
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
  'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
  'noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf',
  'noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf',
];
/** How many documents back what was typeset is kept. */
const KEPT = 2;

const workspace = fileURLToPath(new URL('.', import.meta.url));
const template = readFileSync(new URL('document.typ', import.meta.url), 'utf8');
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: FILES.map(font) }] });

/**
 * @param {import('./printed-document.js').PrintedDocument} printed
 * @returns {Buffer}
 */
function typeset(printed) {
  compiler.mapShadow(`${workspace}data.json`, Buffer.from(JSON.stringify({ ...printed, fonts: FAMILIES })));
  const compiled = compiler.compile({ mainFileContent: template });
  const error = compiled.takeError();
  if (error || !compiled.result) throw new Error(JSON.stringify(error ? compiler.fetchDiagnostics(error) : 'nothing'));
  try {
    return compiler.pdf(compiled.result, {
      pdfStandard: 'ua-1',
      creationTimestamp: Math.floor(Date.parse(printed.madeAt) / 1000),
    });
  } finally {
    compiler.evictCache(KEPT);
  }
}

/** The signs that a font lacks, as the compiler names them. */
const LACKING = /the text `\\?"(.+?)\\?"` could not be displayed/gu;

parentPort?.on('message', ({ id, printed }) => {
  try {
    parentPort?.postMessage({ id, pdf: typeset(printed) });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const signs = [...new Set([...said.matchAll(LACKING)].map(([, sign]) => sign))];
    parentPort?.postMessage({ id, signs, said });
  }
});
