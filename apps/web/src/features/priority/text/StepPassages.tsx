import { styled } from '@mui/material/styles';
import { UiLink } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { TextPassageFragment } from '../../../gql/graphql.js';
import { useRoadmapPath } from '../../../shared/session/SessionContext.js';
import { isPending } from './amendedText.js';
import { Paragraph } from './Paragraph.js';
import { PassageItem, type PassageItemProps } from './PassageItem.js';

const Root = styled('section')({
  marginTop: 28,
  paddingTop: 16,
  borderTop: '1px solid var(--wm-line)',
  '& > div:first-of-type': { marginBottom: 8 },
});
const Title = styled('h2')({
  fontSize: 19,
  lineHeight: '29px',
  '& a': { color: 'inherit', textDecoration: 'none', '&:hover': { textDecoration: 'underline' } },
});

export interface StepPassagesProps extends Omit<PassageItemProps, 'passage'> {
  code: string;
  passages: readonly TextPassageFragment[];
}

/** The text of one step: title, description and expected result. */
export function StepPassages({ code, passages, ...rest }: StepPassagesProps) {
  const { t } = useTranslation('priority');
  const path = useRoadmapPath();
  const { hash } = useLocation();
  const title = passages.find(({ kind }) => kind === 'step_title');
  const amended = rest.amendments.some((amendment) => amendment.passageId === title?.id && isPending(amendment));
  const { onComment, priorityId } = rest;
  return (
    <Root aria-label={t('text.step', { code })}>
      {title && (
        <Paragraph
          ordinal={title.ordinal}
          paragraph={title.paragraph}
          number={code}
          cited={hash === `#para-${title.ordinal}`}
          onComment={
            onComment &&
            (() => onComment({ kind: 'passage', id: title.id, priorityId, label: title.paragraph, quote: null }))
          }
        >
          <Title lang={title.language} dir="auto">
            <UiLink href={path(`steps/${code}`)}>{title.text}</UiLink>
          </Title>
        </Paragraph>
      )}
      {title && amended && <PassageItem passage={title} {...rest} />}
      {passages
        .filter((passage) => passage !== title)
        .map((passage) => (
          <PassageItem key={passage.id} passage={passage} {...rest} />
        ))}
    </Root>
  );
}
