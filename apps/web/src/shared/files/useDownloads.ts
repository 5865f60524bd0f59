import { useState } from 'react';
import { toAppError, type AppError } from '../api/AppError.js';
import { downloadFile } from './downloadFile.js';

/** The files that a page hands out in several formats, one at a time. */
export function useDownloads<Format extends string>() {
  const [busy, setBusy] = useState<Format | null>(null);
  const [refused, setRefused] = useState<AppError | null>(null);
  const take = async (format: Format, path: string, name: string): Promise<void> => {
    setBusy(format);
    setRefused(null);
    await downloadFile(path, name).catch((thrown: unknown) => setRefused(toAppError(thrown)));
    setBusy(null);
  };
  return {
    take,
    /** Why the last one was refused. */
    refused,
    /** For the button of a format. */
    stateOf: (format: Format) => ({ loading: busy === format, disabled: busy !== null && busy !== format }),
  };
}
