import { useApolloClient } from '@apollo/client/react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { FieldError } from '@waymark/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobQuery } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';
import { toAppError, type AppError } from '../api/AppError.js';
import { useErrorText } from '../api/useErrorText.js';
import { Refused } from '../forms/Refused.js';
import { useAct } from '../forms/useAct.js';
import { useFormats } from '../session/useFormats.js';

const JobDocument = graphql(`
  query Job($id: ID!) {
    job(id: $id) {
      id
      state
      done
      total
    }
  }
`);

/** How it stands then is read as before: the page that shows it learns of its end together with what it left. */
const CancelJobDocument = graphql(`
  mutation CancelJob($input: CancelJobInput!) {
    cancelJob(input: $input) {
      id
    }
  }
`);

type Job = JobQuery['job'];

/** What is done in a moment is seen at once; of what takes long its process tells once a second. */
const pauseAfter = (asked: number): number => (asked < 10 ? 150 : 1000);
export const isUnderWay = ({ state }: Pick<Job, 'state'>): boolean => state === 'waiting' || state === 'running';

/** In whole percent, and never all before it is done; null as long as nobody knows how much there is. */
export function percentOf({ state, done, total }: Pick<Job, 'state' | 'done' | 'total'>): number | null {
  if (state === 'done') return 100;
  return state === 'waiting' || !total ? null : Math.min(99, Math.floor((done * 100) / total));
}

const Root = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  alignItems: 'center',
  gap: '6px 16px',
  maxWidth: 460,
  '& > [role=alert]': { gridColumn: '1 / -1', margin: 0 },
  '& progress': { width: '100%', accentColor: 'var(--wm-primary)' },
});

export interface JobProgressProps {
  jobId: string;
  /** What is done, for whoever hears the page */
  title: string;
  /** Called once it has ended, however it did */
  onEnd: () => void;
}

/** How far long work is, until it ends. Its place is the same in every state: no control moves. The page's rooms hold `jobs`. */
export function JobProgress({ jobId, title, onEnd }: JobProgressProps) {
  const { t } = useTranslation('jobs');
  const errorText = useErrorText();
  const formats = useFormats();
  const { job, error } = useJob(jobId, onEnd);
  const cancel = useAct(CancelJobDocument);
  const percent = job ? percentOf(job) : null;
  const words = (): string => {
    if (!job) return '';
    if (job.state === 'running' && percent !== null) return t('progress', { share: formats.percent(percent) });
    return t(`state.${job.state}`);
  };
  const refusal = cancel.error ?? error;
  return (
    <Root role="group" aria-label={title}>
      <progress aria-label={title} max={100} {...(percent !== null && { value: percent })} />
      <Button
        size="small"
        disabled={!job || !isUnderWay(job) || cancel.busy}
        aria-label={t('cancelOf', { title })}
        onClick={() => void cancel.send({ input: { jobId } })}
      >
        {t('cancel')}
      </Button>
      <span role="status">{words()}</span>
      <Refused role="alert">{refusal && <FieldError>{errorText(refusal)}</FieldError>}</Refused>
    </Root>
  );
}

/** Asks for it until it has ended. Where the server does not answer, it is asked again. */
function useJob(jobId: string, onEnd: () => void): { job: Job | null; error: AppError | null } {
  const client = useApolloClient();
  const [job, setJob] = useState<Job | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const ended = useRef(onEnd);
  useEffect(() => {
    ended.current = onEnd;
  }, [onEnd]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const ask = async (asked: number): Promise<void> => {
      const now = await client
        .query({ query: JobDocument, variables: { id: jobId }, fetchPolicy: 'no-cache' })
        .then(({ data }) => data?.job ?? null)
        .catch((thrown: unknown) => {
          if (!isOver) setError(toAppError(thrown));
          return null;
        });
      if (isOver) return;
      if (now) {
        setJob(now);
        setError(null);
        if (!isUnderWay(now)) return ended.current();
      }
      timer = setTimeout(() => void ask(asked + 1), pauseAfter(asked));
    };
    void ask(0);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [client, jobId]);
  return { job, error };
}
