import { useApolloClient } from '@apollo/client/react';
import { styled } from '@mui/material/styles';
import { EmptyState, Field, SelectInput, SkeletonBlock, TextInput, useParticipantNames } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageContent } from '../../shared/page/PageContent.js';
import { usePage } from '../../shared/page/usePage.js';
import { useMembership, useWrites } from '../../shared/session/SessionContext.js';
import { Aside, Columns } from './Columns.js';
import { InstitutionDialog } from './InstitutionDialog.js';
import type { InstitutionAct } from './institutionQuestion.js';
import { InstitutionForm } from './InstitutionForm.js';
import { InstitutionNowDocument, InstitutionTableDocument, type InstitutionRow } from './institutions.documents.js';
import { InstitutionTable } from './InstitutionTable.js';
import { MoreInstitutions } from './MoreInstitutions.js';
import type { People } from './people.documents.js';
import { WhoChangesWhat } from './WhoChangesWhat.js';

const Filters = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(190px, 1fr))',
  gap: '20px 16px',
  alignItems: 'end',
  marginBottom: 20,
});

type Shown = 'inUse' | 'archived';

/** All institutions of the roadmap, for whoever reads it; beside them what the reader may add or change. */
export function InstitutionsTab({ people, onChanged }: { people: People; onChanged: () => Promise<void> }) {
  const { t } = useTranslation('institutions');
  const client = useApolloClient();
  const { role, participantId: own } = useMembership();
  // Named in the list to choose from, also where no institution is theirs.
  useParticipantNames(people.roadmap.participants.map(({ code }) => code));
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const [participantId, setParticipantId] = useState('');
  const [shown, setShown] = useState<Shown>('inUse');
  const [edited, setEdited] = useState<InstitutionRow | null>(null);
  const [asked, setAsked] = useState<{ institution: InstitutionRow; act: InstitutionAct } | null>(null);
  const variables = {
    roadmapId: people.roadmap.id,
    participantId: participantId || null,
    withoutFocalPoint: false,
    archived: shown === 'archived',
    search: search || null,
  };
  const page = usePage(InstitutionTableDocument, { ...variables, first: 50, after: null });
  const mayAdd = useWrites() && (role === 'secretariat' || role === 'national_coordinator');
  /** From the form, or a question, to what it was about; where that is gone, to the list. */
  const backTo = ({ id }: InstitutionRow) => {
    setEdited(null);
    (document.getElementById(`institution-${id}`) ?? document.getElementById('institutions'))?.focus();
  };
  const changed = async () => {
    await Promise.all([page.refetch(), onChanged()]);
  };
  /** What is edited or asked about is older than what is on record, in whichever window of the list it stands. */
  const outdated = async () => {
    const id = edited?.id ?? asked?.institution.id ?? '';
    const now = client.query({ query: InstitutionNowDocument, variables: { id }, fetchPolicy: 'network-only' });
    const [{ data }] = await Promise.all([now, changed()]);
    if (!data) return;
    setEdited((before) => before && data.institution);
    setAsked((before) => before && { ...before, institution: data.institution });
  };

  return (
    <Columns>
      <div>
        <Filters role="search" aria-label={t('filter.label')}>
          <Field label={t('filter.search')} id="institution-search">
            {(control) => (
              <TextInput
                {...control}
                type="search"
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
                onBlur={() => setSearch(typed.trim())}
                onKeyDown={(event) => event.key === 'Enter' && setSearch(typed.trim())}
              />
            )}
          </Field>
          <Field label={t('filter.participant')} id="institution-participant">
            {(control) => (
              <SelectInput
                {...control}
                value={participantId}
                onChange={(event) => setParticipantId(event.target.value)}
              >
                <option value="">{t('filter.all')}</option>
                {people.roadmap.participants.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </SelectInput>
            )}
          </Field>
          <Field label={t('filter.shown')} id="institution-shown">
            {(control) => (
              <SelectInput {...control} value={shown} onChange={(event) => setShown(event.target.value as Shown)}>
                <option value="inUse">{t('filter.inUse')}</option>
                <option value="archived">{t('filter.archived')}</option>
              </SelectInput>
            )}
          </Field>
        </Filters>
        <div id="institutions" tabIndex={-1}>
          <PageContent page={page} headed subject={t('title')} skeleton={<SkeletonBlock style={{ height: 400 }} />}>
            {({ institutionTable }) => (
              <>
                <p className="wm-small" aria-live="polite">
                  {t('total', { count: institutionTable.total })}
                </p>
                {institutionTable.total === 0 ? (
                  <EmptyState title={t('empty')}>{mayAdd && shown === 'inUse' ? t('emptyAct') : undefined}</EmptyState>
                ) : (
                  <MoreInstitutions key={JSON.stringify(variables)} first={institutionTable} variables={variables}>
                    {(rows) => (
                      <InstitutionTable
                        rows={rows}
                        participants={people.roadmap.participants}
                        onEdit={setEdited}
                        onAct={(institution, act) => setAsked({ institution, act })}
                      />
                    )}
                  </MoreInstitutions>
                )}
              </>
            )}
          </PageContent>
        </div>
      </div>
      <Aside>
        {mayAdd && (
          <InstitutionForm
            key={edited?.id ?? 'new'}
            roadmap={people.roadmap}
            edited={edited}
            // A coordinator enters those of its own participant.
            only={role === 'secretariat' ? null : own}
            onDone={async () => {
              await changed();
              if (edited) backTo(edited);
            }}
            onChanged={outdated}
            onCancel={() => edited && backTo(edited)}
          />
        )}
        <WhoChangesWhat />
      </Aside>
      {asked && (
        <InstitutionDialog
          key={`${asked.institution.id} ${asked.act}`}
          {...asked}
          roadmapId={people.roadmap.id}
          onClose={() => setAsked(null)}
          onChanged={outdated}
          onDone={async () => {
            setAsked(null);
            await changed();
            backTo(asked.institution);
          }}
        />
      )}
    </Columns>
  );
}
