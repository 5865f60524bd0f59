import { daysBetween } from '@waymark/domain';
import { roundTo } from '@waymark/i18n';
import { useTranslation } from 'react-i18next';
import { DayChips } from '../chips.js';
import { ConflictChoice } from '../ConflictChoice.js';
import { Grid, Weekdays } from '../layout.js';
import { DaySetting, NumberSetting, SelectSetting, useSettingProblem } from '../settings.js';
import { useChosenSetting } from '../useTypedSetting.js';
import { useCurrencies } from '../../../shared/texts/useCurrencies.js';
import { useZones } from '../../../shared/texts/useZones.js';
import { useSetup } from '../useSetupState.js';
import { FieldError } from '@waymark/ui';

const HOURS = Array.from({ length: 48 }, (_, half) => {
  const time = `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`;
  return { value: time, label: time };
});

export function PeriodSection() {
  const { t } = useTranslation('setup');
  const { setup } = useSetup();
  const zones = useZones(setup.zone);
  const currencies = useCurrencies();
  const dates = useChosenSetting('reportingDates');
  const holidays = useChosenSetting('holidays');
  const days = useChosenSetting('workingDays');
  const datesProblem = useSettingProblem('reportingDates');
  const daysProblem = useSettingProblem('workingDays');
  const [first] = dates.value;
  const last = dates.value.at(-1);
  const spacing =
    first && last && dates.value.length > 1 ? roundTo(daysBetween(first, last) / (dates.value.length - 1), 0) : null;
  return (
    <Grid>
      <DaySetting name="periodStart" label={t('starts')} />
      <DaySetting name="periodEnd" label={t('ends')} />
      <SelectSetting name="zone" label={t('zone')} choices={zones} />
      <SelectSetting name="deadlineTime" label={t('hour')} hint={t('hour.hint')} choices={HOURS} />
      <SelectSetting name="currency" label={t('currency')} hint={t('currency.hint')} choices={currencies} />
      <div className="full">
        <DayChips
          label={t('dates')}
          none={t('dates.none')}
          addLabel={t('dates.add')}
          days={dates.value}
          fixedUpTo={setup.draftingSince === null ? null : setup.today}
          hint={spacing === null ? t('dates.hint') : t('dates.spacing', { count: dates.value.length, days: spacing })}
          problem={datesProblem}
          onChange={dates.choose}
        />
        <ConflictChoice conflict={dates.conflict} />
      </div>
      <NumberSetting name="updateIntervalDays" label={t('interval')} min={1} />
      <div className="full">
        {daysProblem && <FieldError>{daysProblem}</FieldError>}
        <Weekdays label={t('days')} days={days.value} onChange={days.choose} />
        <ConflictChoice conflict={days.conflict} />
      </div>
      <div className="full">
        <DayChips
          label={t('holidays')}
          none={t('holidays.none')}
          addLabel={t('holidays.add')}
          days={holidays.value}
          onChange={holidays.choose}
        />
        <ConflictChoice conflict={holidays.conflict} />
      </div>
    </Grid>
  );
}
