import { styled } from '@mui/material/styles';
import { StatusMark } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/session/useFormats.js';
import type { AnsweredContent } from './updateValues.js';

const Root = styled('div')({
  display: 'grid',
  gap: 6,
  fontSize: 14,
  lineHeight: '21px',
  '& .head': { display: 'flex', flexWrap: 'wrap', gap: '2px 14px', alignItems: 'center' },
  '& .narrative': { whiteSpace: 'pre-line' },
  '& b': { fontWeight: 600 },
});

/** What an update says, exactly as it was written. */
export function UpdateContents({ content, evidence = [] }: { content: AnsweredContent; evidence?: readonly string[] }) {
  const { t } = useTranslation('work');
  const formats = useFormats();
  return (
    <Root>
      <div className="head">
        <StatusMark status={content.status} />
        <b>{formats.percent(content.progress)}</b>
      </div>
      <p className="narrative" dir="auto">
        {content.narrative}
      </p>
      <Explanation content={content} />
      {evidence.length > 0 && <p>{t('evidence', { titles: evidence.join('; ') })}</p>}
    </Root>
  );
}

/** Cause and next date, where they are given. */
export function Explanation({ content: { cause, nextDate } }: { content: AnsweredContent }) {
  const { t } = useTranslation('work');
  const formats = useFormats();
  return (
    <>
      {cause && (
        <p dir="auto">
          <b>{t('cause')}:</b> {cause}
        </p>
      )}
      {nextDate && (
        <p>
          <b>{t('nextDate')}:</b> {formats.day(nextDate)}
        </p>
      )}
    </>
  );
}
