import Button from '@mui/material/Button';
import { FieldError, Section, Table, Td, Th, useToast, VisuallyHidden } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useErrorText, useProblemText } from '../../shared/api/useErrorText.js';
import { Refused } from '../../shared/forms/Refused.js';
import { useAct } from '../../shared/forms/useAct.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { RetryJobDocument, type Health } from './health.documents.js';

const KINDS = ['imports.apply', 'imports.undo'] as const;

/** Long work that failed: what, when and why, without who or on what; some of it can begin again. */
export function FailedJobs({
  failures,
  onChanged,
}: {
  failures: Health['jobs']['failures'];
  onChanged: () => Promise<void>;
}) {
  const { t } = useTranslation('health');
  const formats = useFormats();
  const toast = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const retry = useAct(RetryJobDocument);
  const nameOf = (kind: string): string => {
    const known = KINDS.find((one) => one === kind);
    return known ? t(`kind.${known}`) : t('kind.other');
  };
  const again = async ({ id, kind, version }: Health['jobs']['failures'][number]) => {
    if (!(await retry.send({ input: { jobId: id, expectedVersion: version } }))) return;
    toast({ text: t('failures.begun', { what: nameOf(kind) }) });
    await onChanged();
  };
  return (
    <Section title={t('failures.title')}>
      {failures.length === 0 ? (
        <p>{t('failures.none')}</p>
      ) : (
        <Table stackOnPhone>
          <caption>
            <VisuallyHidden>{t('failures.title')}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <Th scope="col">{t('failures.what')}</Th>
              <Th scope="col">{t('failures.when')}</Th>
              <Th scope="col">{t('failures.why')}</Th>
              <Th scope="col">
                <VisuallyHidden>{t('failures.acts')}</VisuallyHidden>
              </Th>
            </tr>
          </thead>
          <tbody>
            {failures.map((failed) => (
              <tr key={failed.id}>
                <Th scope="row">{nameOf(failed.kind)}</Th>
                <Td>
                  {formats.day(failed.endedAt, 'table')}, {formats.time(failed.endedAt)}
                </Td>
                <Td>{failed.failure === null ? '' : problemText({ field: 'job', problem: failed.failure })}</Td>
                <Td>
                  {failed.mayRunAgain && (
                    <Button
                      size="small"
                      disabled={retry.busy}
                      aria-label={t('failures.againOf', { what: nameOf(failed.kind) })}
                      onClick={() => void again(failed)}
                    >
                      {t('failures.again')}
                    </Button>
                  )}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <Refused role="alert">{retry.error && <FieldError>{errorText(retry.error)}</FieldError>}</Refused>
    </Section>
  );
}
