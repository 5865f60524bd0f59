import { downloadFile } from '../../shared/files/downloadFile.js';

/** Asks for what is held about a person and hands it to the browser as a file. @throws AppError */
export const takeOutData = (userId: string): Promise<void> =>
  downloadFile(`/personal-data/${userId}`, 'personal-data.json');
