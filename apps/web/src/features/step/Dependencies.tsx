import { styled } from '@mui/material/styles';
import { Icon, media, Section, UiLink } from '@waymark/ui';
import ArrowRight from 'lucide-react/icons/arrow-right';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { useRoadmapPath } from '../../shared/session/SessionContext.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { StatusCountList } from './StatusCountList.js';

const StepLinkParts = graphql(`
  fragment StepLinkParts on StepLink {
    code
    title
    type
    note
    milestone
    forecastEnd
    actions {
      ...MixParts
    }
  }
`);

const StepDependencies = graphql(`
  fragment StepDependencies on StepPage {
    code
    title
    forecastEnd
    needs {
      ...StepLinkParts
    }
    feeds {
      ...StepLinkParts
    }
  }
`);

const Row = styled('div')({
  display: 'grid',
  gridTemplateColumns: '1fr 40px 1.1fr 40px 1fr',
  alignItems: 'stretch',
  marginTop: 14,
  [media.phone]: { gridTemplateColumns: '1fr', '& > .arrow svg': { transform: 'rotate(90deg)' } },
  '& > .arrow': { display: 'grid', placeItems: 'center', padding: '4px 0', color: 'var(--wm-ink-3)' },
});
const Box = styled('div')({
  minWidth: 0,
  padding: '14px 16px',
  border: '1px solid var(--wm-line)',
  borderRadius: 'var(--wm-r-l)',
  fontSize: 14,
  lineHeight: '20px',
  '&.this': { border: '2px solid var(--wm-primary)' },
  '& > h3': { fontSize: 13, lineHeight: '19px', fontWeight: 400, color: 'var(--wm-ink-3)' },
  '& > ul > li + li': { marginTop: 12 },
  '& b': { fontWeight: 600 },
  '& > ul > li > a': { color: 'inherit', textDecoration: 'none', '&:hover': { textDecoration: 'underline' } },
  '& .note': { color: 'var(--wm-ink-2)' },
});

/** What this step waits for, the step itself, and what waits for it. */
export function Dependencies({ step: ref }: { step: FragmentType<typeof StepDependencies> }) {
  const step = readFragment(StepDependencies, ref);
  const { t } = useTranslation('step');
  const formats = useFormats();
  const arrow = (
    <div className="arrow">
      <Icon of={ArrowRight} />
    </div>
  );
  return (
    <Section title={t('dependencies.title')}>
      <Row>
        <Links title={t('dependencies.needs')} none={t('dependencies.noNeeds')} refs={step.needs} />
        {arrow}
        <Box className="this">
          <h3>{t('dependencies.this')}</h3>
          <p>
            <b>
              {step.code} {step.title}
            </b>
          </p>
          {step.forecastEnd && (
            <>
              <p>{t('dependencies.forecast', { day: formats.day(step.forecastEnd) })}</p>
              <p className="note">{t('dependencies.last')}</p>
            </>
          )}
        </Box>
        {arrow}
        <Links title={t('dependencies.feeds')} none={t('dependencies.noFeeds')} refs={step.feeds} />
      </Row>
    </Section>
  );
}

interface LinksProps {
  title: string;
  none: string;
  refs: readonly FragmentType<typeof StepLinkParts>[];
}

function Links({ title, none, refs }: LinksProps) {
  const { t } = useTranslation('step');
  const formats = useFormats();
  const pathOf = useRoadmapPath();
  const links = readFragment(StepLinkParts, refs);
  return (
    <Box>
      <h3>{title}</h3>
      {links.length === 0 && <p className="note">{none}</p>}
      <ul>
        {links.map((link) => (
          <li key={link.code}>
            <UiLink href={pathOf(`steps/${link.code}`)}>
              <b>
                {link.code} {link.title}
              </b>
            </UiLink>
            <StatusCountList mix={link.actions} />
            <p className="note">
              {t(`dependencies.${link.type}`)}. {link.note}
            </p>
            {link.milestone && <p className="note">{t('dependencies.milestone', { milestone: link.milestone })}</p>}
            {link.forecastEnd && (
              <p className="note">{t('dependencies.forecast', { day: formats.day(link.forecastEnd) })}</p>
            )}
          </li>
        ))}
      </ul>
    </Box>
  );
}
