import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { CopyButton, Icon } from '@waymark/ui';
import FileText from 'lucide-react/icons/file-text';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { useDownloads } from '../../shared/files/useDownloads.js';
import { useRoadmap } from '../../shared/session/SessionContext.js';

/** Always there, so that nothing moves when something is said in it. */
const Refusal = styled('p')({
  minHeight: 40,
  marginTop: 8,
  fontSize: 13,
  lineHeight: '19px',
  color: 'var(--wm-blocked-tx)',
});

const ENDINGS = { 'docx-changes': 'docx', docx: 'docx', pdf: 'pdf', md: 'md' } as const;
type Format = keyof typeof ENDINGS;

interface TakeDocumentProps {
  /** The edition that the changes are recorded against; null for an edition by itself. */
  from: string | null;
  to: string;
  /** Of this page, where it can be sent on. */
  address?: string;
}

/** An edition as files. They hold what the page shows. */
export function TakeDocument({ from, to, address }: TakeDocumentProps) {
  const { t } = useTranslation('documents');
  const { code: roadmap } = useRoadmap();
  const errorText = useErrorText();
  const { take, refused, stateOf } = useDownloads<Format>();
  const takeAs = (format: Format) => {
    const query = new URLSearchParams({ format, ...(format === 'docx-changes' && from !== null && { from }) });
    const name = [roadmap, ...(format === 'docx-changes' && from !== null ? [from] : []), to].join('-');
    return take(
      format,
      `/documents/${roadmap}/${encodeURIComponent(to)}?${query.toString()}`,
      `${name}.${ENDINGS[format]}`,
    );
  };
  const signs = refused?.named.join(' ') ?? '';
  const refusal = refused && [errorText(refused), ...(signs === '' ? [] : [t('take.signs', { signs })])].join(' ');
  const formats: Format[] = [...(from === null ? [] : ['docx-changes' as const]), 'docx', 'pdf', 'md'];
  return (
    <section aria-labelledby="take-away">
      <h2 id="take-away">{t('take.title')}</h2>
      <div className="acts">
        {formats.map((format) => (
          <Button
            key={format}
            size="small"
            {...stateOf(format)}
            startIcon={<Icon of={FileText} small />}
            onClick={() => void takeAs(format)}
          >
            {t(`take.${format}`)}
          </Button>
        ))}
        {address !== undefined && <CopyButton text={address} label={t('take.copy')} copiedLabel={t('take.copied')} />}
      </div>
      {from !== null && (
        <p className="wm-small" style={{ marginTop: 8 }}>
          {t('take.hint')}
        </p>
      )}
      <Refusal role="alert">{refusal}</Refusal>
    </section>
  );
}
