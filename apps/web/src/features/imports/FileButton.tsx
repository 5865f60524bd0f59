import Button, { type ButtonProps } from '@mui/material/Button';
import { VisuallyHidden } from '@waymark/ui';
import { useRef, useState } from 'react';
import { toAppError, type AppError } from '../../shared/api/AppError.js';
import { useRoadmap } from '../../shared/session/SessionContext.js';
import { isText } from './imports.documents.js';
import { sendFile } from './sendFile.js';

export interface FileButtonProps extends Pick<ButtonProps, 'variant' | 'fullWidth'> {
  kind: string;
  label: string;
  onBegun: (id: string) => void;
  onRefused: (error: AppError | null) => void;
}

/** Opens the device's files, and sends the chosen one at once: it is only read. */
export function FileButton({ kind, label, onBegun, onRefused, ...look }: FileButtonProps) {
  const { id: roadmapId } = useRoadmap();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const send = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    onRefused(null);
    try {
      onBegun(await sendFile({ roadmapId, kind, file }));
    } catch (thrown) {
      onRefused(toAppError(thrown));
    } finally {
      setBusy(false);
      // The same file again, once it was mended.
      if (input.current) input.current.value = '';
    }
  };
  return (
    <>
      <VisuallyHidden>
        <input
          ref={input}
          type="file"
          tabIndex={-1}
          aria-label={label}
          accept={isText(kind) ? '.docx' : '.xlsx,.csv,.tsv,.txt'}
          onChange={(event) => void send(event.target.files?.[0])}
        />
      </VisuallyHidden>
      <Button {...look} loading={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
