import { ChoiceGroup, Disclosure } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import type { Distribution } from '../../../gql/graphql.js';
import { ConflictChoice } from '../ConflictChoice.js';
import { Grid, Hint } from '../layout.js';
import { TextSetting, TypedText } from '../settings.js';
import { useChosenSetting } from '../useTypedSetting.js';
import { useTypedSetting } from '../useTypedSetting.js';

const LEVELS = ['none', 'text', 'progress'] as const;
const DISTRIBUTIONS = ['public', 'partners', 'participants', 'delegation_secretariat', 'chair'] as const;

export function PublicationSection() {
  const { t } = useTranslation('setup');
  const { value, choose, conflict } = useChosenSetting('publicationLevel');
  return (
    <>
      <div style={{ paddingTop: 16 }}>
        <ChoiceGroup
          legend={t('public')}
          value={value}
          onChange={(level) => choose(level)}
          choices={LEVELS.map((level) => ({
            value: level,
            label: (
              <>
                {t(`public.${level}`)}
                <Hint style={{ marginTop: 0 }}>{t(`public.${level}Hint`)}</Hint>
              </>
            ),
          }))}
        />
        <ConflictChoice conflict={conflict} />
      </div>
      <Grid>
        <TextSetting name="symbolPrefix" label={t('symbol')} hint={t('symbol.hint')} limit="symbolPrefix" optional />
        <div className="full">
          <Disclosure summary={t('labels')}>
            <Hint>{t('labels.hint')}</Hint>
            <Grid>
              {DISTRIBUTIONS.map((distribution) => (
                <DistributionLabel key={distribution} distribution={distribution} />
              ))}
            </Grid>
          </Disclosure>
        </div>
      </Grid>
    </>
  );
}

interface Labelled {
  distribution: Distribution;
  label: string;
}

function DistributionLabel({ distribution }: { distribution: Distribution }) {
  const { t } = useTranslation('setup');
  const field = useTypedSetting(
    'distributionLabels',
    (saved) => (saved as Labelled[]).find((one) => one.distribution === distribution)?.label ?? '',
    (text, now) => [
      ...now.distributionLabels
        .filter((one) => one.distribution !== distribution)
        .map((one) => ({ distribution: one.distribution, label: one.label })),
      { distribution, label: text.trim() },
    ],
    { part: distribution },
  );
  return <TypedText field={field} label={t(`labels.${distribution}`)} />;
}
