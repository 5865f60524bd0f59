import Button from '@mui/material/Button';
import { ConfirmDialog, useToast } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { useIntent } from '../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../shared/forms/useDraftedAct.js';
import { languageName } from '../../shared/texts/useLanguages.js';
import { CirculateTranslationDocument, readTranslation, type Translation } from './translations.documents.js';

interface Props {
  translation: Translation;
  refetch: () => Promise<void>;
  onChanged: (translation: Translation) => void;
}

/** Puts the translation before the participants, with the text as it is circulated now. */
export function CirculateTranslation({ translation, refetch, onChanged }: Props) {
  const { t } = useTranslation('translations');
  const errorText = useErrorText();
  const toast = useToast();
  const [asked, setAsked] = useState(false);
  const { priorityId, language, languages } = translation;
  const circulatedAt = languages.find((one) => one.language === language)?.circulatedAt ?? '';
  const act = useDraftedAct(
    CirculateTranslationDocument,
    useIntent(`circulate-translation:${priorityId}:${language}:${circulatedAt}`),
    refetch,
  );
  const named = { language: languageName(language) };
  const circulate = async () => {
    const answer = await act.send({ priorityId, language });
    if (!answer) return;
    onChanged(readTranslation(answer.circulateTranslation));
    setAsked(false);
    toast({ text: t('circulate.done', named) });
  };
  return (
    <>
      <Button size="small" onClick={() => setAsked(true)}>
        {t('circulate')}
      </Button>
      <ConfirmDialog
        open={asked}
        title={t('circulate.title', named)}
        consequences={t('circulate.consequences')}
        actLabel={t('circulate')}
        cancelLabel={t('circulate.cancel')}
        busy={act.busy}
        error={act.error && errorText(act.error)}
        onAct={() => void circulate()}
        onCancel={() => {
          act.clearError();
          setAsked(false);
        }}
      />
    </>
  );
}
