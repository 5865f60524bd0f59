import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Field, focusHome, media, SegmentedControl, TextArea, useToast, VisibilityMark } from '@waymark/ui';
import Globe from 'lucide-react/icons/globe';
import Lock from 'lucide-react/icons/lock';
import Users from 'lucide-react/icons/users';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Visibility } from '../../gql/graphql.js';
import type { AppError } from '../api/AppError.js';
import { useOnline } from '../api/connection.js';
import { useErrorText } from '../api/useErrorText.js';
import { RestoredLine } from '../forms/RestoredLine.js';
import type { Sending } from '../forms/useActDraft.js';
import { useTextLimits } from '../forms/useTextLimits.js';
import { useAudienceWords } from './audiences.js';
import { useCommentDraft } from './useCommentDraft.js';
import { WidenDialog } from './WidenDialog.js';

const Root = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 8,
  // Room for why a comment was not posted.
  paddingTop: 26,
  [media.print]: { display: 'none' },
});
const Row = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: '8px 12px',
  // Names of participants may be long: a choice of audience wraps within its segments.
  [media.phone]: {
    '& fieldset label': { whiteSpace: 'normal', lineHeight: '17px', padding: '4px 10px' },
    '& button': { whiteSpace: 'normal', lineHeight: '18px' },
  },
  // Reflow at 320 px.
  '@media (max-width:360px)': { '& fieldset': { flexWrap: 'wrap' } },
});
const Acts = styled('div')({ display: 'flex', gap: 8 });

const audienceIcons = { delegation: Lock, participants: Users, public: Globe };

export interface CommentBoxProps {
  /** Names the draft on this device. */
  draftId: string;
  label: ReactNode;
  /** From the default on; a single one is fixed, as in a thread. */
  audiences: readonly [Visibility, ...Visibility[]];
  /** The delegation that `delegation` means here. */
  participantCode: string | null;
  /** Resolves to why the comment was refused, or null. */
  send: (text: string, audience: Visibility, sending: Sending, onUndo: () => void) => Promise<AppError | null>;
  /** The comment is posted, and nothing more was typed since. */
  onPosted?: () => void;
  /** Closes the box; what was typed is kept. */
  onCancel?: () => void;
  controlRef?: Ref<HTMLTextAreaElement>;
  autoFocus?: boolean;
}

/** Where a comment is written: who will read it is chosen before it is posted, and the button says it again. */
export function CommentBox(props: CommentBoxProps) {
  const { draftId, label, audiences, participantCode, send, onPosted, onCancel, controlRef, autoFocus } = props;
  const { t } = useTranslation('discussion');
  const words = useAudienceWords(participantCode);
  const errorText = useErrorText();
  const online = useOnline();
  const limits = useTextLimits();
  const toast = useToast();
  const draft = useCommentDraft(draftId);
  const { text, setText } = draft;
  const [audience, setAudience] = useState<Visibility>(audiences[0]);
  const [problem, setProblem] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const typed = useRef('');
  useEffect(() => {
    typed.current = text;
  });

  const post = async () => {
    setAsking(false);
    const posted = await draft.post(async (sent, sending) => {
      const refusal = await send(sent, audience, sending, () => draft.restore(sent));
      const words = refusal && `${t('error.notPosted')} ${errorText(refusal)}`;
      setProblem(words);
      // The page was left meanwhile: there is no box any more that could say so.
      if (words && !box.current) toast({ text: words });
      return refusal;
    });
    if (posted && typed.current.trim() === '') onPosted?.();
  };

  const submit = () => {
    // One after the other: the next one waits in the box.
    if (draft.busy) return;
    if (text.trim() === '') return setProblem(t('error.empty'));
    const tooLong = limits.tooLong('comment', text);
    if (tooLong) return setProblem(tooLong);
    if (!online) return setProblem(t('waits'));
    setProblem(null);
    if (audience !== audiences[0]) return setAsking(true);
    void post();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
    }
    if (event.key === 'Escape' && onCancel) {
      // A drawer around the box stays open.
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    }
  };

  return (
    <Root ref={box} {...focusHome}>
      <RestoredLine draft={draft} text={draft.onItsWay ? t('onItsWay') : undefined} />
      <Field label={label} error={problem} errorLines={2} limit={limits.limit('comment', text)}>
        {(control) => (
          <TextArea
            {...control}
            ref={controlRef}
            style={{ minHeight: 62 }}
            dir="auto"
            autoFocus={autoFocus}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setProblem(null);
            }}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <Row>
        {audiences.length > 1 ? (
          <SegmentedControl
            label={t('visibility.label')}
            value={audience}
            onChange={setAudience}
            segments={audiences.map((value) => ({
              value,
              label: words('visibility', value),
              icon: audienceIcons[value],
            }))}
          />
        ) : (
          <VisibilityMark internal={audience === 'delegation'}>{words('visibility', audience)}</VisibilityMark>
        )}
        <Acts>
          {onCancel && (
            <Button variant="text" onClick={onCancel}>
              {t('cancel')}
            </Button>
          )}
          <Button onClick={submit}>{words('post', audience)}</Button>
        </Acts>
      </Row>
      <WidenDialog
        open={asking}
        text={text}
        from={audiences[0]}
        to={audience}
        participantCode={participantCode}
        onAct={() => void post()}
        onCancel={() => setAsking(false)}
      />
    </Root>
  );
}
