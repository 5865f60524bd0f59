import { styled } from '@mui/material/styles';
import { FieldError, Icon, Section } from '@waymark/ui';
import FileSpreadsheet from 'lucide-react/icons/file-spreadsheet';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/api/AppError.js';
import { Refused } from '../../shared/forms/Refused.js';
import { useRoadmap } from '../../shared/session/SessionContext.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { FileButton } from './FileButton.js';
import { isText, type Check, type ImportedFile, type Kind } from './imports.documents.js';
import { useRefusalText } from './useImportWords.js';

const Bar = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '10px 14px',
  padding: '12px 16px',
  border: '1px solid var(--wm-line-2)',
  borderRadius: 'var(--wm-r)',
  background: 'var(--wm-canvas)',
  '& > p': { flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' },
});
const Quiet = styled('span')({ color: 'var(--wm-ink-2)' });
const Template = styled('p')({ marginTop: 10, fontSize: 14, lineHeight: '22px', color: 'var(--wm-ink-2)' });

/** In which form what is there is taken out where an empty template stands beside it. */
const FORMATS = { plan: 'xlsx', text: 'docx' } as const;
const KILO = 1024;

export interface FileSectionProps {
  kind: Kind;
  file?: ImportedFile;
  check?: Check;
  onBegun: (id: string) => void;
}

/** The file that is imported, or the place to choose one, with the template beside it. */
export function FileSection({ kind, file, check, onBegun }: FileSectionProps) {
  const { t } = useTranslation('imports');
  const formats = useFormats();
  const refusalText = useRefusalText(kind);
  const { id: roadmapId } = useRoadmap();
  const [error, setError] = useState<AppError | null>(null);
  const size = (bytes: number) => `${formats.number(Math.max(1, Math.ceil(bytes / KILO)))} KB`;
  const template = (more: Record<string, string>) =>
    `/imports/template?${new URLSearchParams({ roadmapId, kind, ...more }).toString()}`;
  return (
    <Section title={t('file')}>
      <Bar id="import-file">
        <Icon of={FileSpreadsheet} />
        {file ? (
          <p>
            <b>{file.fileName}</b>{' '}
            {check && (
              <Quiet>
                {t(isText(kind) ? 'file.facts.text' : 'file.facts', {
                  records: check.records,
                  size: size(file.fileSize),
                })}
              </Quiet>
            )}
          </p>
        ) : (
          <p>{t(isText(kind) ? 'file.none.text' : 'file.none')}</p>
        )}
        <FileButton
          kind={kind}
          label={t(file ? 'file.another' : 'file.choose')}
          onBegun={onBegun}
          onRefused={setError}
        />
      </Bar>
      <Refused role="alert">{error && <FieldError>{refusalText(error)}</FieldError>}</Refused>
      {!file && (
        <Template>
          {kind === 'plan' || kind === 'text' ? (
            <>
              <a href={template({ format: FORMATS[kind], empty: 'true' })} download>
                {t('template')}
              </a>{' '}
              ·{' '}
              <a href={template({ format: FORMATS[kind] })} download>
                {t(`takeOut.${kind}`)}
              </a>
              <br />
              {t(`template.note.${kind}`)}
            </>
          ) : (
            <>
              <a href={template({ format: 'xlsx' })} download>
                {t('template')}
              </a>{' '}
              ·{' '}
              <a href={template({ format: 'csv' })} download>
                {t('template.csv')}
              </a>
              <br />
              {t('template.note')}
            </>
          )}
        </Template>
      )}
    </Section>
  );
}
