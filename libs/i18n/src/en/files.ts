import type { FileReason } from '@waymark/domain';

/** Files that are uploaded: why one is not taken, and what can be done. */
export const files = {
  file_empty: 'This file is empty. Choose another one.',
  file_infected: 'The scanner found malware in this file. It was not kept. Clean it, or choose another one.',
  file_name_invalid:
    'Give the file a name of at most 150 characters, without slashes, colons and signs that cannot be seen.',
  file_name_misleads: 'The ending of this file’s name does not fit its contents. Save it again under its right ending.',
  file_too_large: 'A file may have 25 MB at most. Make it smaller, or divide it.',
  file_type_not_allowed:
    'Files of this kind are not taken. Use PDF, Word, Excel or PowerPoint without macros, OpenDocument, plain text, CSV or a picture.',
  file_unknown: 'This file is not there any more, or is used elsewhere. Upload it again.',
  files_unused: 'Too many of your uploads are not used yet. Use them, or wait a day until they are removed.',
  storage_full: 'There is no room for files at the moment. Nothing was kept. Tell whoever runs this site.',
} as const satisfies Record<FileReason, string>;
