import Button from '@mui/material/Button';
import { Icon, VisuallyHidden } from '@waymark/ui';
import Download from 'lucide-react/icons/download';
import Upload from 'lucide-react/icons/upload';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toAppError, type AppError } from '../../shared/api/AppError.js';
import { downloadFile } from '../../shared/files/downloadFile.js';
import { useRoadmap, useWrites } from '../../shared/session/SessionContext.js';
import { FilePreview } from './FilePreview.js';
import { sendTranslation, type PreviewedPassage } from './sendTranslation.js';
import type { Translation } from './translations.documents.js';

const ENDINGS = { xliff: 'xlf', docx: 'docx' } as const;
type Format = keyof typeof ENDINGS;

interface Props {
  translation: Translation;
  /** Of the priority, as the address has it. */
  address: string;
  refetch: () => Promise<void>;
  onChanged: (translation: Translation) => void;
  onRefused: (error: AppError | null) => void;
}

/** The translation as a file for a translator's program or for Word, and back. */
export function FilesOfTranslation({ translation, address, refetch, onChanged, onRefused }: Props) {
  const { t } = useTranslation('translations');
  const { code: roadmap } = useRoadmap();
  const writes = useWrites();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState<Format | 'upload' | null>(null);
  const [preview, setPreview] = useState<{ name: string; passages: PreviewedPassage[] } | null>(null);
  const { language } = translation;
  const files = (query: Record<string, string>): string =>
    `/translations/${roadmap}/${encodeURIComponent(address)}?${new URLSearchParams({ language, ...query }).toString()}`;
  const attempt = async (what: Format | 'upload', work: () => Promise<void>) => {
    setBusy(what);
    onRefused(null);
    await work().catch((thrown: unknown) => onRefused(toAppError(thrown)));
    setBusy(null);
    // The same file again, once it was mended.
    if (input.current) input.current.value = '';
  };
  const take = (format: Format) =>
    attempt(format, () => downloadFile(files({ format }), `${roadmap}-${address}-${language}.${ENDINGS[format]}`));
  const show = (file: File) =>
    attempt('upload', async () => setPreview({ name: file.name, passages: await sendTranslation(files({}), file) }));
  return (
    <>
      {(['xliff', 'docx'] as const).map((format) => (
        <Button
          key={format}
          size="small"
          loading={busy === format}
          disabled={busy !== null && busy !== format}
          startIcon={<Icon of={Download} small />}
          onClick={() => void take(format)}
        >
          {t(`take.${format}`)}
        </Button>
      ))}
      {writes && (
        <>
          <VisuallyHidden>
            <input
              ref={input}
              type="file"
              tabIndex={-1}
              aria-label={t('upload')}
              accept=".xlf,.xliff,.xml,.docx"
              onChange={({ target: { files: chosen } }) => {
                const [file] = chosen ?? [];
                if (file) void show(file);
              }}
            />
          </VisuallyHidden>
          <Button
            size="small"
            loading={busy === 'upload'}
            disabled={busy !== null && busy !== 'upload'}
            startIcon={<Icon of={Upload} small />}
            onClick={() => input.current?.click()}
          >
            {t('upload')}
          </Button>
        </>
      )}
      {preview && (
        <FilePreview
          fileName={preview.name}
          passages={preview.passages}
          translation={translation}
          refetch={refetch}
          onChanged={onChanged}
          onClose={() => setPreview(null)}
        />
      )}
    </>
  );
}
