import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import {
  EmptyState,
  Field,
  focusHome,
  FootnoteSurface,
  Icon,
  media,
  Participant,
  ParticipantsProvider,
  SkeletonBlock,
  Table,
  Tag,
  Td,
  TextInput,
  Th,
  VisuallyHidden,
} from '@waymark/ui';
import Plus from 'lucide-react/icons/plus';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/index.js';
import { MessagePage } from '../../shared/page/MessagePage.js';
import { PageContent } from '../../shared/page/PageContent.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { usePage } from '../../shared/page/usePage.js';
import { lazyPart } from '../../shared/routing/lazyPart.js';
import { useViewer } from '../../shared/session/SessionContext.js';
import { CatalogueEntry, CataloguePageDocument, type Entry } from './catalogue.documents.js';

const EntryDialog = lazyPart(
  async () => (await import('./EntryDialog.js')).EntryDialog,
  ({ onClose }) => onClose,
);

const Lead = styled('p')({ maxWidth: '72ch', margin: '10px 0 20px', color: 'var(--wm-ink-2)' });
const Find = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'end',
  gap: '12px 20px',
  marginBottom: 20,
  '& > div': { width: 340, [media.phone]: { width: '100%' } },
});
// The word of the button stands on the line of the name.
const Act = styled(Td)({
  '&&': { paddingRight: 0 },
  textAlign: 'right',
  '& > button': { margin: '-8px 0 -4px' },
  [media.phone]: { textAlign: 'left', '& > button': { margin: '0 0 0 -8px' } },
});

/** The catalogue of which roadmaps take participants, for the administrator, who corrects it. */
export function CataloguePage() {
  const { t } = useTranslation('states');
  const { user } = useViewer();
  if (user.administrator) return <Catalogue />;
  return <MessagePage title={t('noPermission.title')}>{t('noPermission.body')}</MessagePage>;
}

function Catalogue() {
  const { t } = useTranslation('catalogue');
  const page = usePage(CataloguePageDocument, {});
  return (
    <>
      <PageHeading>{t('title')}</PageHeading>
      <Lead>{t('lead')}</Lead>
      <PageContent page={page} headed subject={t('title')} skeleton={<SkeletonBlock style={{ height: 400 }} />}>
        {({ countries }) => <Entries entries={readFragment(CatalogueEntry, countries)} onChanged={page.refetch} />}
      </PageContent>
    </>
  );
}

/** Letters without their marks and case, as people type them into a search. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

function Entries({ entries, onChanged }: { entries: readonly Entry[]; onChanged: () => Promise<void> }) {
  const { t } = useTranslation('catalogue');
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState<Entry | 'new' | null>(null);
  const looked = useDeferredValue(plain(words.trim()));
  const found = entries.filter(
    ({ code, name }) => looked === '' || plain(name).includes(looked) || code.toLowerCase() === looked,
  );
  return (
    <ParticipantsProvider
      participants={entries.map(({ code, name, footnote, footnoteMark: mark }) => ({ code, name, footnote, mark }))}
    >
      <Find>
        <Field label={t('find')}>
          {(control) => (
            <TextInput {...control} type="search" value={words} onChange={(event) => setWords(event.target.value)} />
          )}
        </Field>
        <Button startIcon={<Icon of={Plus} small />} onClick={() => setAsked('new')}>
          {t('add')}
        </Button>
      </Find>
      <p role="status" className="wm-small" style={{ color: 'var(--wm-ink-2)' }}>
        {t('count', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <EmptyState title={t('none')}>{t('none.body')}</EmptyState>
      ) : (
        // Each note stands in the line of its designation, so the foot of the page does not repeat it.
        <FootnoteSurface>
          <Table stackOnPhone {...focusHome}>
            <caption>
              <VisuallyHidden>{t('title')}</VisuallyHidden>
            </caption>
            <thead>
              <tr>
                <Th scope="col">{t('name')}</Th>
                <Th scope="col">{t('footnote')}</Th>
                <Th scope="col">
                  <VisuallyHidden>{t('acts')}</VisuallyHidden>
                </Th>
              </tr>
            </thead>
            <tbody>
              {found.map((entry) => (
                <tr key={entry.code}>
                  <Th scope="row">
                    <Participant code={entry.code} form="both" /> {entry.isoAlpha2 === null && <Tag>{t('own')}</Tag>}
                  </Th>
                  <Td dir="auto">{entry.footnote ?? ''}</Td>
                  <Act>
                    <Button variant="text" aria-label={t('edit', { name: entry.name })} onClick={() => setAsked(entry)}>
                      {t('editOne')}
                    </Button>
                  </Act>
                </tr>
              ))}
            </tbody>
          </Table>
        </FootnoteSurface>
      )}
      {asked !== null && (
        <EntryDialog
          // Another's correction that is met begins the form anew from what is on record; typed words stay.
          key={asked === 'new' ? 'new' : asked.code}
          entry={asked === 'new' ? null : (entries.find(({ code }) => code === asked.code) ?? asked)}
          onChanged={onChanged}
          onClose={() => setAsked(null)}
        />
      )}
    </ParticipantsProvider>
  );
}
