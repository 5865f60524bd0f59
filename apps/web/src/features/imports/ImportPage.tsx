import { SegmentedControl } from '@waymark/ui';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { useCan } from '../../shared/session/SessionContext.js';
import { EarlierImports } from './EarlierImports.js';
import { FileSection } from './FileSection.js';
import { ImportSteps } from './ImportSteps.js';
import type { Kind } from './imports.documents.js';

const Lead = styled('p')({ maxWidth: '72ch', margin: '10px 0 20px', color: 'var(--wm-ink-2)' });

/** Records from a file: file, columns, check, preview. The address names the import, so that it outlives the page. */
export function ImportPage() {
  const { t } = useTranslation('imports');
  const [address, setAddress] = useSearchParams();
  // A head has no institutions to enter.
  const enters = useCan('secretariat', 'national_coordinator');
  const writes = useCan('secretariat');
  const kinds: Kind[] = [
    ...(writes ? (['plan', 'text'] as const) : []),
    ...(enters ? (['institutions'] as const) : []),
    'people',
  ];
  const kind = kinds.find((one) => one === address.get('kind')) ?? kinds[0] ?? 'people';
  const importId = address.get('import');
  const begin = (id: string) => setAddress({ kind, import: id });
  return (
    <>
      <PageHeading>{t('title')}</PageHeading>
      <Lead>{t('lead')}</Lead>
      {kinds.length > 1 && (
        <SegmentedControl
          label={t('kinds')}
          segments={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={kind}
          onChange={(chosen) => setAddress({ kind: chosen })}
        />
      )}
      {importId === null ? (
        <>
          <FileSection kind={kind} onBegun={begin} />
          <EarlierImports onOpen={(one) => setAddress({ kind: one.kind, import: one.id })} />
        </>
      ) : (
        <ImportSteps key={importId} importId={importId} onBegun={begin} onAgain={() => setAddress({ kind })} />
      )}
    </>
  );
}
