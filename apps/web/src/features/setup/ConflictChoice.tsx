import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useSetup, type SettingName } from './useSetupState.js';

const Root = styled('div')({ marginTop: 8, fontSize: 14, lineHeight: '20px' });
const Acts = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 6 });

/** A value in words, whatever kind of setting it is of. */
function wordsOf(value: unknown, nothing: string): string {
  if (Array.isArray(value)) return value.map((one) => wordsOf(one, nothing)).join(', ') || nothing;
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([name, part]) => name !== '__typename' && part !== null)
      .map(([, part]) => wordsOf(part, nothing))
      .join(' / ');
  if (typeof value === 'string' || typeof value === 'number') return value === '' ? nothing : String(value);
  return nothing;
}

/** Theirs and mine, two lines: nothing is overwritten before somebody has chosen. */
export function ConflictChoice({ name, onChosen }: { name: SettingName; onChosen: () => void }) {
  const { t } = useTranslation('setup');
  const { conflictOf, settle, save } = useSetup();
  const conflict = conflictOf(name);
  if (!conflict) return null;
  const choose = async (value: unknown) => {
    settle(name);
    if (value !== undefined) await save({ [name]: value });
    onChosen();
  };
  return (
    <Root role="alert">
      {t('conflict.line', {
        theirs: wordsOf(conflict.theirs, t('nothing')),
        mine: wordsOf(conflict.mine, t('nothing')),
      })}
      <Acts>
        <Button onClick={() => void choose(undefined)}>{t('conflict.theirs')}</Button>
        <Button onClick={() => void choose(conflict.mine)}>{t('conflict.mine')}</Button>
      </Acts>
    </Root>
  );
}
