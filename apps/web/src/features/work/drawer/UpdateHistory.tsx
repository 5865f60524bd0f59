import { styled } from '@mui/material/styles';
import { Disclosure, Note } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment } from '../../../gql/index.js';
import { useFormats } from '../../../shared/session/useFormats.js';
import type { Update } from '../work.documents.js';
import { UpdateContents } from './UpdateContents.js';

const SubmissionParts = graphql(`
  fragment SubmissionParts on UpdateSubmission {
    number
    status
    progress
    narrative
    cause
    nextDate
    submittedAt
    submittedByTitle
    returnedAt
    returnedByTitle
    returnReason
  }
`);

const List = styled('ol')({
  display: 'grid',
  gap: 12,
  padding: '4px 0 8px 23px',
  fontSize: 13,
  lineHeight: '19px',
  '& > li': { display: 'grid', gap: 4 },
  '& .meta': { color: 'var(--wm-ink-2)' },
});

const returnsOf = ({ submissions }: Update) =>
  readFragment(SubmissionParts, submissions).filter(({ returnedAt }) => returnedAt !== null);

/** Why the update came back, at the head of the form. */
export function ReturnedNote({ update }: { update: Update | null }) {
  const { t } = useTranslation('work');
  const formats = useFormats();
  const last = update?.state === 'returned' ? returnsOf(update).at(-1) : undefined;
  if (!last?.returnedAt) return null;
  return (
    <Note tone="warn">
      {t('returnedNote', { day: formats.day(last.returnedAt), title: last.returnedByTitle ?? '' })}{' '}
      <span dir="auto">{last.returnReason}</span>
    </Note>
  );
}

/** Each version that was sent and returned, with the reason: the whole history stays readable. */
export function ReturnHistory({ update }: { update: Update }) {
  const { t } = useTranslation('work');
  const formats = useFormats();
  const returns = returnsOf(update);
  if (returns.length === 0) return null;
  return (
    <Disclosure summary={t('history.title', { count: returns.length })}>
      <List>
        {returns.map((submission) => (
          <li key={submission.number}>
            <p className="meta">
              {t('history.sent', {
                number: submission.number,
                day: formats.day(submission.submittedAt),
                title: submission.submittedByTitle,
              })}
            </p>
            <UpdateContents content={submission} />
            {submission.returnedAt && (
              <p dir="auto">
                {t('history.returned', {
                  day: formats.day(submission.returnedAt),
                  title: submission.returnedByTitle ?? '',
                  reason: submission.returnReason ?? '',
                })}
              </p>
            )}
          </li>
        ))}
      </List>
    </Disclosure>
  );
}
