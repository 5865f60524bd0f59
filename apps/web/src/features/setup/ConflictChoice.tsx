import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { SettingConflict } from './useTypedSetting.js';

const Root = styled('div')({ marginTop: 8, fontSize: 14, lineHeight: '20px' });
const Acts = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 6 });

/** Theirs and mine, two lines: nothing is overwritten before somebody has chosen. */
export function ConflictChoice({ conflict }: { conflict: SettingConflict | null }) {
  const { t } = useTranslation('setup');
  if (!conflict) return null;
  const { theirs, mine, keepTheirs, saveMine } = conflict;
  return (
    <Root role="alert">
      {t('conflict.line', { theirs: theirs || t('nothing'), mine: mine || t('nothing') })}
      <Acts>
        <Button onClick={keepTheirs}>{t('conflict.theirs')}</Button>
        <Button onClick={saveMine}>{t('conflict.mine')}</Button>
      </Acts>
    </Root>
  );
}
