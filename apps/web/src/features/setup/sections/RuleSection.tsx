import { styled } from '@mui/material/styles';
import { floorAmong, ruleExamples, type FloorRule } from '@waymark/domain';
import { Field, FieldError, SelectInput, TextInput } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckLine, Grid, Hint, Label } from '../layout.js';
import { CheckSetting, NumberSetting, useSettingProblem } from '../settings.js';
import { useChosenSetting } from '../useTypedSetting.js';
import { ConflictChoice } from '../ConflictChoice.js';
import { languageName } from '../../../shared/texts/useLanguages.js';
import { useSetup } from '../useSetupState.js';

const Rules = styled('ol')({
  display: 'grid',
  gap: 8,
  maxWidth: '66ch',
  paddingTop: 16,
  counterReset: 'rule',
  '& > li': { position: 'relative', paddingLeft: 24, counterIncrement: 'rule' },
  '& > li::before': { content: 'counter(rule)', position: 'absolute', left: 0, fontSize: 14, color: 'var(--wm-ink-3)' },
});
const Examples = styled('ul')({
  display: 'grid',
  gap: 6,
  marginTop: 6,
  padding: '12px 16px',
  borderRadius: 'var(--wm-r)',
  background: 'var(--wm-canvas)',
  fontSize: 14,
  lineHeight: '20px',
});

const KINDS: Readonly<Record<string, FloorRule>> = {
  twoThirds: { numerator: 2, denominator: 3 },
  threeQuarters: { numerator: 3, denominator: 4 },
  all: { numerator: 1, denominator: 1 },
};

const kindOf = ({ numerator, denominator }: FloorRule): string =>
  denominator === null
    ? 'number'
    : (Object.keys(KINDS).find(
        (kind) => KINDS[kind]?.numerator === numerator && KINDS[kind].denominator === denominator,
      ) ?? 'other');

export function RuleSection() {
  const { t } = useTranslation('setup');
  const { setup } = useSetup();
  const electors = setup.participants.filter(({ elector }) => elector).length;
  const { value: floor, choose, conflict } = useChosenSetting('floor');
  const rule: FloorRule = { numerator: floor.numerator, denominator: floor.denominator ?? null };
  const problem = useSettingProblem('floor');
  const needed = floorAmong(rule, electors);
  const examples = ruleExamples(rule, electors);
  return (
    <>
      <Rules>
        <li>{t('rule.1')}</li>
        <li>{t('rule.2')}</li>
        <li>{t('rule.3')}</li>
        <li>{electors === 0 ? t('rule.empty') : t('rule.4', { floor: needed, electors })}</li>
        <li>{t('rule.5')}</li>
      </Rules>
      <Grid>
        <div>
          <Field label={t('floor')} error={problem}>
            {(control) => (
              <SelectInput
                {...control}
                value={kindOf(rule)}
                onChange={(event) =>
                  choose(KINDS[event.target.value] ?? { numerator: Math.max(needed, 1), denominator: null })
                }
              >
                <option value="twoThirds">{t('floor.twoThirds')}</option>
                <option value="threeQuarters">{t('floor.threeQuarters')}</option>
                <option value="all">{t('floor.all')}</option>
                <option value="number">{t('floor.number')}</option>
                {kindOf(rule) === 'other' && (
                  <option value="other">
                    {t('floor.other', { numerator: rule.numerator, denominator: rule.denominator ?? 0 })}
                  </option>
                )}
              </SelectInput>
            )}
          </Field>
          <ConflictChoice conflict={conflict} />
          <Hint>{t('rule.hint')}</Hint>
        </div>
        {rule.denominator === null && (
          <FloorNumber
            key={rule.numerator}
            count={rule.numerator}
            onSave={(numerator) => choose({ numerator, denominator: null })}
          />
        )}
        {examples.length > 0 && (
          <div className="full">
            <Label>{t('examples')}</Label>
            <Examples>
              {examples.map(({ outcome, ...counts }) => (
                <li key={outcome}>{`${t('example.counts', counts).replace(/^, /, '')}: ${t(`example.${outcome}`)}`}</li>
              ))}
            </Examples>
          </div>
        )}
        <div className="full">
          <CheckSetting name="silenceAllowed" label={t('silence')} hint={t('silence.hint')} />
          {setup.silenceAllowed && <RequiredLanguages />}
          <CheckSetting name="assessmentAllowed" label={t('assessment')} hint={t('assessment.hint')} />
        </div>
        <NumberSetting name="quorum" label={t('quorum')} hint={t('quorum.hint')} min={0} optional />
      </Grid>
    </>
  );
}

function FloorNumber({ count, onSave }: { count: number; onSave: (count: number) => void }) {
  const { t } = useTranslation(['setup', 'errors']);
  const [text, setText] = useState(String(count));
  const value = Number(text);
  const isNumber = Number.isInteger(value) && value >= 1;
  return (
    <Field label={t('setup:floor.count')} error={isNumber ? undefined : t('errors:value_invalid')}>
      {(control) => (
        <TextInput
          {...control}
          inputMode="numeric"
          style={{ maxWidth: 120 }}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={() => isNumber && value !== count && onSave(value)}
        />
      )}
    </Field>
  );
}

function RequiredLanguages() {
  const { t } = useTranslation('setup');
  const { setup } = useSetup();
  const { value, choose, conflict } = useChosenSetting('requiredLanguages');
  const problem = useSettingProblem('requiredLanguages');
  return (
    <fieldset style={{ margin: '0 0 8px 28px' }}>
      <legend style={{ font: '500 14px/20px var(--wm-sans)' }}>{t('required')}</legend>
      {problem && <FieldError>{problem}</FieldError>}
      {setup.languages.map((tag) => (
        <CheckLine
          key={tag}
          label={languageName(tag)}
          checked={value.includes(tag)}
          onChange={(checked) => choose(setup.languages.filter((one) => (one === tag ? checked : value.includes(one))))}
        />
      ))}
      <ConflictChoice conflict={conflict} />
    </fieldset>
  );
}
