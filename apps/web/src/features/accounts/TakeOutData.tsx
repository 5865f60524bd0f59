import Button from '@mui/material/Button';
import { FieldError, useToast } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toAppError, type AppError } from '../../shared/api/AppError.js';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { Refused } from '../../shared/forms/Refused.js';
import { takeOutData } from './takeOutData.js';

export interface TakeOutDataProps {
  userId: string;
  label: string;
}

/** A file of everything that is held about a person, made when it is asked for. */
export function TakeOutData({ userId, label }: TakeOutDataProps) {
  const { t } = useTranslation('entrance');
  const errorText = useErrorText();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const act = async () => {
    setBusy(true);
    setError(null);
    try {
      await takeOutData(userId);
      toast({ text: t('data.done') });
    } catch (thrown) {
      setError(toAppError(thrown));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button loading={busy} onClick={() => void act()}>
        {label}
      </Button>
      <Refused role="alert">{error && <FieldError>{errorText(error)}</FieldError>}</Refused>
    </>
  );
}
