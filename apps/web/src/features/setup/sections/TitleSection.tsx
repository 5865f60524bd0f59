import { Disclosure } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { AddFromList, Chips } from '../chips.js';
import { ConflictChoice } from '../ConflictChoice.js';
import { Grid, Hint, Label } from '../layout.js';
import { SelectSetting, TextSetting, TypedText, useSettingProblem } from '../settings.js';
import { useChosenSetting } from '../useTypedSetting.js';
import { languageName, useLanguages } from '../../../shared/texts/useLanguages.js';
import { useSetup } from '../useSetupState.js';
import { useTypedSetting } from '../useTypedSetting.js';

export function TitleSection() {
  const { t } = useTranslation('setup');
  const { setup } = useSetup();
  const languages = useLanguages();
  const isFixed = setup.draftingSince !== null;
  return (
    <Grid>
      <div className="full">
        <TextSetting name="title" label={t('name')} limit="roadmapTitle" />
      </div>
      <TextSetting name="shortTitle" label={t('shortName')} hint={t('shortName.hint')} limit="shortTitle" />
      <div>
        <Label>{t('address')}</Label>
        <p style={{ minHeight: 40, padding: '9px 0', overflowWrap: 'anywhere' }}>
          {`${window.location.host}/r/${setup.code}`}
        </p>
        <Hint style={{ marginTop: 6 }}>{t('address.hint')}</Hint>
      </div>
      {isFixed ? (
        <div>
          <Label>{t('language')}</Label>
          <p style={{ padding: '9px 0' }}>{languageName(setup.language)}</p>
          <Hint style={{ marginTop: 6 }}>{t('language.fixed')}</Hint>
        </div>
      ) : (
        <SelectSetting name="language" label={t('language')} hint={t('language.hint')} choices={languages} />
      )}
      <Translations />
      <div className="full">
        {setup.languages.length > 1 && (
          <Disclosure summary={t('titles.open')}>
            {setup.languages.slice(1).map((tag) => (
              <LocalTitles key={tag} tag={tag} />
            ))}
          </Disclosure>
        )}
      </div>
    </Grid>
  );
}

function Translations() {
  const { t } = useTranslation('setup');
  const { setup } = useSetup();
  const languages = useLanguages();
  const { value, choose, conflict } = useChosenSetting('translations');
  const problem = useSettingProblem('translations');
  return (
    <Chips
      label={t('translations')}
      none={t('translations.none')}
      items={value.map((tag) => ({ value: tag, label: languageName(tag) }))}
      onRemove={(tag) => choose(value.filter((one) => one !== tag))}
      removeLabel={(day) => t('day.remove', { day })}
      problem={problem}
    >
      <AddFromList
        label={t('translations.add')}
        choices={languages.filter(({ value: tag }) => tag !== setup.language && !value.includes(tag))}
        onAdd={(tag) => choose([...value, tag])}
      />
      <ConflictChoice conflict={conflict} />
    </Chips>
  );
}

interface Titles {
  language: string;
  title: string;
  shortTitle: string;
}

/** Both titles in one language are one setting: the list of titles is saved as a whole. */
function LocalTitles({ tag }: { tag: string }) {
  const { t } = useTranslation('setup');
  const language = languageName(tag);
  return (
    <Grid lang={tag}>
      <LocalTitle tag={tag} part="title" label={t('titles.title', { language })} />
      <LocalTitle tag={tag} part="shortTitle" label={t('titles.short', { language })} />
    </Grid>
  );
}

function LocalTitle({ tag, part, label }: { tag: string; part: 'title' | 'shortTitle'; label: string }) {
  const known = (saved: unknown): Titles[] => saved as Titles[];
  const of = (titles: readonly Titles[]): Titles =>
    titles.find(({ language }) => language === tag) ?? { language: tag, title: '', shortTitle: '' };
  const field = useTypedSetting(
    'titles',
    (saved) => of(known(saved))[part],
    (text, now) => [
      ...now.titles
        .filter(({ language }) => language !== tag)
        .map(({ language, title, shortTitle }) => ({ language, title, shortTitle })),
      { language: tag, title: of(now.titles).title, shortTitle: of(now.titles).shortTitle, [part]: text.trim() },
    ],
    { part: `${tag}:${part}` },
  );
  return <TypedText field={field} label={label} />;
}
