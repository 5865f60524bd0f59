import { buffer } from 'node:stream/consumers';
import { SaxesParser } from 'saxes';
import { fromBufferPromise } from 'yauzl';

/**
 * A reader of Word files written from the standard (ECMA-376, part 1), which shares nothing with the product's: what the
 * product writes is read with it.
 */
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

interface Node {
  name: string;
  uri: string;
  attributes: Readonly<Record<string, string>>;
  nodes: (Node | string)[];
}

export async function partsOf(file: Buffer): Promise<{ name: string; text: string }[]> {
  const zip = await fromBufferPromise(file, { lazyEntries: true });
  const parts: { name: string; text: string }[] = [];
  for await (const entry of zip.eachEntry()) {
    const bytes = await zip.openReadStreamPromise(entry).then(buffer);
    parts.push({ name: entry.fileName, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) });
  }
  return parts;
}

async function treeOf(file: Buffer, part: string): Promise<Node> {
  const text = (await partsOf(file)).find(({ name }) => name === part)?.text;
  if (text === undefined) throw new Error(`No part ${part}`);
  const root: Node = { name: '', uri: '', attributes: {}, nodes: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const read = Object.values(attributes).filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns');
    const node: Node = {
      name: local,
      uri,
      attributes: Object.fromEntries(read.map((attribute) => [attribute.local, attribute.value])),
      nodes: [],
    };
    open.at(-1)!.nodes.push(node);
    open.push(node);
  });
  parser.on('text', (text) => void open.at(-1)!.nodes.push(text));
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return root;
}

const children = (node: Node): Node[] => node.nodes.filter((one) => typeof one !== 'string');
const all = (node: Node): Node[] => children(node).flatMap((one) => [one, ...all(one)]);

/** The elements of a part in order, names without their prefix. */
export const tagsOf = async (
  file: Buffer,
  part: string,
): Promise<{ name: string; attributes: Readonly<Record<string, string>> }[]> =>
  all(await treeOf(file, part)).map(({ name, attributes }) => ({ name, attributes }));

/** 17.13.5: what accepting leaves out is deleted or moved from; what rejecting leaves out is inserted or moved to. */
const GONE = { accepting: ['del', 'moveFrom'], rejecting: ['ins', 'moveTo'] };

async function paragraphsOf(file: Buffer, act: keyof typeof GONE): Promise<string[]> {
  const tree = await treeOf(file, 'word/document.xml');
  const lines: string[] = [];
  let line = '';
  for (const paragraph of all(tree).filter(({ name, uri }) => name === 'p' && uri === W)) {
    line += textOf(paragraph, GONE[act]);
    const properties = children(paragraph).find(({ name }) => name === 'pPr');
    const end = properties && children(properties).find(({ name }) => name === 'rPr');
    // 17.13.5.15 and .20: the paragraph's own end is deleted or inserted, so it is one with the next.
    if (end && children(end).some(({ name }) => GONE[act].includes(name))) continue;
    lines.push(line);
    line = '';
  }
  return line === '' ? lines : [...lines, line];
}

function textOf(node: Node, gone: readonly string[]): string {
  return children(node)
    .filter(({ name }) => name !== 'pPr' && name !== 'rPr' && !gone.includes(name))
    .map((one) => {
      if (one.name === 't' || one.name === 'delText')
        return one.nodes.filter((text) => typeof text === 'string').join('');
      return one.name === 'br' ? '\n' : one.name === 'tab' ? '\t' : textOf(one, gone);
    })
    .join('');
}

/** The paragraphs that are left when every change is accepted. */
export const acceptedByStandard = (file: Buffer): Promise<string[]> => paragraphsOf(file, 'accepting');

/** The paragraphs that are left when every change is rejected. */
export const rejectedByStandard = (file: Buffer): Promise<string[]> => paragraphsOf(file, 'rejecting');
