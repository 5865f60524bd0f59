import { useApolloClient } from '@apollo/client/react';
import { plainWords } from '@waymark/domain';
import { VisuallyHidden } from '@waymark/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppError } from '../../shared/api/AppError.js';
import { ConflictLine } from '../../shared/forms/ConflictLine.js';
import { ConflictQuestion } from '../../shared/forms/ConflictQuestion.js';
import { SavingLine } from '../../shared/forms/SavingLine.js';
import { useServerDraft, type SavedDraft } from '../../shared/forms/useServerDraft.js';
import { useTextLimits } from '../../shared/forms/useTextLimits.js';
import { languageName } from '../../shared/texts/useLanguages.js';
import { directionOf } from '../../shared/texts/directionOf.js';
import { readTranslation, SaveTranslationDocument, type Passage, type Translation } from './translations.documents.js';
import { Field } from './translationStyles.js';

interface Values {
  text: string;
}
interface Saved extends SavedDraft, Values {
  by: string | null;
}

export interface OpenTranslationProps {
  passage: Passage;
  of: Pick<Translation, 'priorityId' | 'language'>;
  place: string;
  onClose: () => void;
  onSaved: (translation: Translation) => void;
}

const isOneLine = ({ kind }: Passage): boolean => kind === 'priority_title' || kind === 'step_title';

/** The translation of one passage as a field, which is saved by itself. */
export function OpenTranslation({ passage, of, place, onClose, onSaved }: OpenTranslationProps) {
  const { t } = useTranslation('translations');
  const client = useApolloClient();
  const limits = useTextLimits();
  const fieldId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(passage.text);
  const title = isOneLine(passage);
  const limit = limits.limit(title ? 'passageTitle' : 'passage', text);
  const draft = useServerDraft<Values, Saved>({
    id: `translation:${of.priorityId}:${of.language}:${passage.id}`,
    saved: savedOf(passage),
    start: { text: passage.text },
    values: { text },
    show: (values) => setText(values.text),
    enabled: !limit.over,
    valuesOf: (saved) => ({ text: saved.text }),
    save: async (sent, { version }) => {
      const { priorityId, language } = of;
      const { id: passageId, source } = passage;
      const input = { priorityId, language, passageId, source, text: sent.text, expectedVersion: version ?? 0 };
      const { data } = await client.mutate({ mutation: SaveTranslationDocument, variables: { input } });
      const translation = data && readTranslation(data.saveTranslation);
      const own = translation?.passages.find(({ id }) => id === passageId);
      if (!translation || !own) throw new AppError('INTERNAL');
      onSaved(translation);
      return { ...own, savedAt: own.editedAt, by: own.editedBy };
    },
    theirs: savedIn,
    isSaved: (sent, saved) => plainWords(sent.text).text === saved.text,
    onCreated: () => undefined,
    // Somebody else wrote it meanwhile, and nothing is typed here.
    onOutdated: onClose,
  });

  useEffect(() => {
    const { length } = field.current?.value ?? '';
    field.current?.focus();
    field.current?.setSelectionRange(length, length);
  }, []);

  return (
    <>
      <label htmlFor={fieldId}>
        <VisuallyHidden>{t('field', { place, language: languageName(of.language) })}</VisuallyHidden>
      </label>
      <Field
        ref={field}
        id={fieldId}
        rows={title ? 1 : 3}
        lang={of.language}
        dir={directionOf(of.language)}
        value={text}
        aria-describedby={`${fieldId}-said`}
        aria-invalid={limit.over || undefined}
        onChange={(event) => setText(title ? event.target.value.replace(/\n/g, ' ') : event.target.value)}
        onBlur={() => void draft.flush()}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key !== 'Escape' && !(title && event.key === 'Enter')) return;
          event.preventDefault();
          onClose();
        }}
      />
      <p id={`${fieldId}-said`} className="wm-small" style={{ minHeight: 20, marginTop: 4 }}>
        {limit.line}
      </p>
      {/* Room for the longest that is said of saving: nothing below it moves. */}
      <div style={{ minHeight: 64 }}>
        {draft.conflict && !draft.comparing ? (
          <ConflictLine onCompare={() => draft.compare(true)} />
        ) : (
          <SavingLine state={draft.saving} audience={t('audience')} />
        )}
      </div>
      <ConflictQuestion
        draft={draft}
        fields={[{ key: 'text', label: t('translation'), read: (values) => values.text }]}
        authorOf={({ by }) => by ?? undefined}
      />
    </>
  );
}

const savedOf = ({ version, text, editedAt, editedBy }: Passage): Saved | null =>
  version === 0 ? null : { version, text, savedAt: editedAt, by: editedBy };

function savedIn({ facts }: AppError): Saved | null {
  const theirs = facts.conflict?.theirs as
    Partial<{ version: number; text: string; by: string; at: string }> | undefined;
  if (typeof theirs?.version !== 'number' || typeof theirs.text !== 'string') return null;
  return { version: theirs.version, text: theirs.text, savedAt: theirs.at ?? null, by: theirs.by ?? null };
}
