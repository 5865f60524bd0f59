import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { CitedPassage, Position } from './record.documents.js';
import { PositionRecord } from './PositionRecord.js';

const Root = styled('div')({ display: 'grid', gap: 12, margin: '14px 0' });

export interface RecordedPositionProps {
  position: Position;
  passages: readonly CitedPassage[];
  /** Opens the form for a new one; undefined where the reader may not, or already does. */
  onReplace?: () => void;
}

/** What the delegation has signed on this ballot. */
export function RecordedPosition({ position, passages, onReplace }: RecordedPositionProps) {
  const { t } = useTranslation('priority');
  return (
    <Root>
      <PositionRecord position={position} passages={passages} />
      {onReplace && (
        <div>
          <Button onClick={onReplace}>{t('record.replace')}</Button>
        </div>
      )}
    </Root>
  );
}
