import Button from '@mui/material/Button';
import { Breadcrumbs, CopyButton, Icon, SkeletonBlock, UiLink } from '@waymark/ui';
import Printer from 'lucide-react/icons/printer';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { readFragment } from '../../gql/index.js';
import { PageContent } from '../../shared/page/PageContent.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { useDesk } from '../../shared/page/useDesk.js';
import { StickyRecord } from '../../shared/positions/StickyRecord.js';
import { usePage } from '../../shared/page/usePage.js';
import { useRoadmap, useRoadmapPath } from '../../shared/session/SessionContext.js';
import { CompareContents } from './CompareContents.js';
import { ComparedPart } from './ComparedText.js';
import { compare } from './comparison.js';
import { Aside, Columns, Desk, Sheet } from './deskStyles.js';
import { AdoptionAside, AdoptionPositions, adoptionOf, useAdoptionNews } from './EditionAdoption.js';
import { EditionDocument, EditionWords, type Edition } from './documents.documents.js';
import { PaperFoot } from './PaperFoot.js';
import { TakeDocument } from './TakeDocument.js';
import { useEditionWords } from './useEditionWords.js';

const NO_SOURCES = new Map<string, never>();

/** One edition of the document, to be read and taken out. */
export function EditionPage() {
  useDesk();
  const { t } = useTranslation('documents');
  const { code: roadmap } = useRoadmap();
  const { number = '' } = useParams();
  // The own draft changes while it is written here; that is no news.
  const page = usePage(EditionDocument, { roadmap, number }, { ignore: ['draftSavedAt', 'draft'] });
  const describeNews = useAdoptionNews();
  return (
    <PageContent
      page={page}
      subject={t('edition', { number })}
      describeNews={describeNews}
      skeleton={
        <Sheet style={{ margin: '0 auto' }}>
          {Array.from({ length: 8 }, (_, row) => (
            <SkeletonBlock key={row} style={{ height: 64, marginBottom: 20 }} />
          ))}
        </Sheet>
      }
    >
      {({ comparePage }) => <Read key={number} page={comparePage} refetch={page.refetch} />}
    </PageContent>
  );
}

function Read({ page, refetch }: { page: Edition; refetch: () => Promise<unknown> }) {
  const { t } = useTranslation(['documents', 'shell']);
  const words = useEditionWords();
  const path = useRoadmapPath();
  const edition = readFragment(EditionWords, page.to);
  const { head, language } = edition;
  const { parts } = compare(edition, edition);
  const adoption = adoptionOf(page, head.number);
  const earlier = page.editions[page.editions.findIndex(({ id }) => id === head.id) + 1];
  return (
    <Desk>
      <Columns acts={adoption !== null}>
        <CompareContents parts={parts} counted={false} />
        <Sheet>
          <div className="head">
            <Breadcrumbs
              label={t('shell:breadcrumb')}
              crumbs={[{ label: t('documents:list.title'), href: path('documents') }, { label: head.number }]}
            />
            <p className="wm-small" dir="auto">
              {page.roadmap.title}
            </p>
            <PageHeading>{words.short(head)}</PageHeading>
            <p style={{ marginTop: 6, color: 'var(--wm-ink-2)' }}>{words.full(head)}</p>
            {head.note !== '' && (
              <p dir="auto" style={{ marginTop: 6 }}>
                {head.note}
              </p>
            )}
            {adoption && <AdoptionPositions adoption={adoption} />}
          </div>
          {parts.map((part) => (
            <ComparedPart key={part.contents.id} part={part} view="later" language={language} sources={NO_SOURCES} />
          ))}
        </Sheet>
        <Aside aria-label={t('documents:aside.edition')}>
          <div className={adoption ? 'acting' : undefined}>
            {adoption && <AdoptionAside adoption={adoption} refetch={refetch} />}
            <TakeDocument
              from={null}
              to={head.number}
              address={`${window.location.origin}${path(`documents/${head.number}`)}`}
            />
            <section aria-labelledby="edition-hash">
              <h2 id="edition-hash">{t('documents:hash')}</h2>
              <p className="wm-small" style={{ margin: '4px 0 8px', overflowWrap: 'anywhere' }}>
                {head.hash}
              </p>
              <CopyButton text={head.hash} label={t('documents:hash.copy')} copiedLabel={t('documents:take.copied')} />
            </section>
            <div className="acts">
              <Button size="small" startIcon={<Icon of={Printer} small />} onClick={() => window.print()}>
                {t('documents:print')}
              </Button>
              {earlier && (
                <UiLink href={path(`compare?from=${earlier.number}&to=${head.number}`)}>
                  {t('documents:list.compare', { number: earlier.number })}
                </UiLink>
              )}
            </div>
          </div>
        </Aside>
      </Columns>
      {adoption?.writes && <StickyRecord canSign={adoption.writes.canSign} />}
      <PaperFoot />
    </Desk>
  );
}
