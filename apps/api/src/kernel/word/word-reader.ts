import { Archive } from '../spreadsheets/archive.js';
import { refusedTable, TABLE_LIMITS } from '../spreadsheets/refused.js';
import { refuseActing, relations, relationsOf } from '../spreadsheets/workbook-parts.js';
import { readXml } from '../spreadsheets/xml.js';
import { BodyOfTags } from './body-of-tags.js';
import type { ReadDocument } from './read-document.js';
import { readLists, readStyles } from './read-forms.js';

const OLD_DOCUMENT = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const MAIN_TYPE = /wordprocessingml\.document\.main\+xml$/;

/**
 * Reads a Word file as any word processor writes it.
 * @throws DomainError VALIDATION with why where it is not read; the reasons and limits are those of tables
 */
export async function readWord(bytes: Buffer): Promise<ReadDocument> {
  if (bytes.length === 0) throw refusedTable('empty');
  if (bytes.length > TABLE_LIMITS.bytes) throw refusedTable('too_large');
  // What is protected by a password is of the old form outside, whatever it is inside.
  if (bytes.subarray(0, OLD_DOCUMENT.length).equals(OLD_DOCUMENT))
    throw refusedTable(bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'kind_unknown');
  if (!bytes.subarray(0, 2).equals(Buffer.from('PK'))) throw refusedTable('kind_unknown');
  const archive = await Archive.open(bytes);
  if (!archive.has('[Content_Types].xml')) throw refusedTable('kind_unknown');
  await refuseActing(archive);
  const main = await mainPart(archive);
  const related = [...(archive.has(relationsOf(main)) ? await relations(archive, relationsOf(main)) : []).values()];
  const partOf = async (type: string): Promise<Buffer | null> => {
    const found = related.find((relation) => relation.type === type && archive.has(relation.target));
    return found ? archive.part(found.target) : null;
  };
  const styles = await readStyles(await partOf('styles'));
  const body = new BodyOfTags(styles, await readLists(await partOf('numbering')));
  await readXml(await archive.part(main), body);
  return { language: styles.language, blocks: body.blocks, unread: body.unread };
}

async function mainPart(archive: Archive): Promise<string> {
  if (!archive.has('_rels/.rels')) throw refusedTable('kind_unknown');
  const main = [...(await relations(archive, '_rels/.rels')).values()].find(({ type }) => type === 'officeDocument');
  if (!main || !archive.has(main.target)) throw refusedTable('kind_unknown');
  let isDocument = false;
  await readXml(await archive.part('[Content_Types].xml'), {
    open: (_, { PartName = '', ContentType = '' }) => {
      if (PartName === `/${main.target}` && MAIN_TYPE.test(ContentType)) isDocument = true;
    },
  });
  if (!isDocument) throw refusedTable('kind_unknown');
  return main.target;
}
