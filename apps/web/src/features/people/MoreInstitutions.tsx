import { useApolloClient } from '@apollo/client/react';
import Button from '@mui/material/Button';
import { FieldError } from '@waymark/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstitutionTableQueryVariables } from '../../gql/graphql.js';
import { toAppError, type AppError } from '../../shared/api/AppError.js';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { InstitutionTableDocument, type InstitutionRow, type InstitutionTable } from './institutions.documents.js';

export interface MoreInstitutionsProps {
  /** The first window; what follows is read when it is asked for. Give a key that changes with it. */
  first: InstitutionTable;
  variables: InstitutionTableQueryVariables;
  children: (rows: readonly InstitutionRow[]) => ReactNode;
}

/** A list of institutions window by window. */
export function MoreInstitutions({ first, variables, children }: MoreInstitutionsProps) {
  const { t } = useTranslation('institutions');
  const client = useApolloClient();
  const errorText = useErrorText();
  const [later, setLater] = useState<InstitutionTable[]>([]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const { hasNextPage, endCursor } = (later.at(-1) ?? first).pageInfo;
  const rows = [first, ...later].flatMap(({ edges }) => edges.map(({ node }) => node));
  const more = async () => {
    setBusy(true);
    setError(null);
    try {
      const { data } = await client.query({
        query: InstitutionTableDocument,
        variables: { ...variables, first: 50, after: endCursor },
        fetchPolicy: 'no-cache',
      });
      if (data) setLater((known) => [...known, data.institutionTable]);
    } catch (thrown) {
      setError(toAppError(thrown));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {children(rows)}
      {hasNextPage && (
        <>
          <p className="wm-small wm-print-only">{t('print.more', { count: rows.length, total: first.total })}</p>
          <Button className="wm-no-print" style={{ marginTop: 16 }} loading={busy} onClick={() => void more()}>
            {t('more')}
          </Button>
          <div role="alert" style={{ minHeight: 24 }}>
            {error && <FieldError>{errorText(error)}</FieldError>}
          </div>
        </>
      )}
    </>
  );
}
