import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Breadcrumbs, Icon, media } from '@waymark/ui';
import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import PencilLine from 'lucide-react/icons/pencil-line';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { useNeighbourKeys } from '../../shared/keyboard/useShortcuts.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { useCan, useRoadmapPath } from '../../shared/session/SessionContext.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { queryOf, useAskedLanguage } from './textLanguage.js';

const PriorityHeadParts = graphql(`
  fragment PriorityHeadParts on PriorityPage {
    code
    title
    summary
    previousCode
    nextCode
    roadmap {
      now
    }
  }
`);

const Row = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  justifyContent: 'space-between',
  gap: 16,
});
const Title = styled('div')({ flex: '1 1 24ch', minWidth: 0 });
const Summary = styled('p')({ marginTop: 6, maxWidth: '60ch', color: 'var(--wm-ink-2)' });
/** On paper: the moment that the page shows. */
const AsOf = styled('p')({ display: 'none', fontSize: 13, [media.print]: { display: 'block' } });
const Neighbours = styled('nav')({ display: 'flex', gap: 8, [media.print]: { display: 'none' } });

/** Where the page belongs, what it is about, and the ways to its neighbours, in the language that is read here. */
export function PriorityHead({ priority }: { priority: FragmentType<typeof PriorityHeadParts> }) {
  const { t } = useTranslation(['priority', 'shell']);
  const path = useRoadmapPath();
  const { code, title, summary, previousCode, nextCode, roadmap } = readFragment(PriorityHeadParts, priority);
  const formats = useFormats();
  const writesTexts = useCan('secretariat');
  const language = useAskedLanguage();
  const hrefOf = (neighbour: string | null) =>
    neighbour ? path(`priorities/${neighbour.toLowerCase()}${queryOf({ language })}`) : null;
  const previous = hrefOf(previousCode);
  const next = hrefOf(nextCode);
  useNeighbourKeys(previous, next);
  return (
    <>
      <Breadcrumbs
        label={t('shell:breadcrumb')}
        crumbs={[{ label: t('shell:nav.priorities'), href: path('priorities') }, { label: code }]}
      />
      <Row>
        <Title>
          <PageHeading windowTitle={t('window', { code, title })}>{t('heading', { code, title })}</PageHeading>
          <Summary dir="auto">{summary}</Summary>
          <AsOf>{t('print.asOf', { day: formats.day(roadmap.now), time: formats.time(roadmap.now) })}</AsOf>
        </Title>
        {writesTexts && (
          <Button
            component={Link}
            to={path(`draft/${code.toLowerCase()}`)}
            size="small"
            className="wm-no-print"
            startIcon={<Icon of={PencilLine} small />}
          >
            {t('draft')}
          </Button>
        )}
        {(previous ?? next) && (
          <Neighbours aria-label={t('neighbours')}>
            {previous && (
              <Button
                component={Link}
                to={previous}
                size="small"
                aria-label={t('previous', { code: previousCode })}
                aria-keyshortcuts="["
              >
                <Icon of={ChevronLeft} small />
                {previousCode}
              </Button>
            )}
            {next && (
              <Button
                component={Link}
                to={next}
                size="small"
                aria-label={t('next', { code: nextCode })}
                aria-keyshortcuts="]"
              >
                {nextCode}
                <Icon of={ChevronRight} small />
              </Button>
            )}
          </Neighbours>
        )}
      </Row>
    </>
  );
}
