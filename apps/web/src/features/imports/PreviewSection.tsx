import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { FieldError, ScrollRegion, Section, SegmentedControl, Td, Th } from '@waymark/ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportedChange } from '../../gql/graphql.js';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { Refused } from '../../shared/forms/Refused.js';
import { LabelledTable } from '../../shared/page/LabelledTable.js';
import type { Check, ImportedFile, Row } from './imports.documents.js';
import { SheetTabs } from './SheetTabs.js';
import { useMore } from './useMore.js';

const CHANGES = ['new', 'changed', 'unchanged', 'fault'] as const;
type Shown = 'all' | ImportedChange;

/** The rows of one table that somebody chose to see. */
interface Wanted {
  change: Shown;
  of: string;
}

/** Rows that are shown before somebody asks for more. */
const FIRST = 5;

const Was = styled('del')({
  display: 'block',
  color: 'var(--wm-blocked-tx)',
  background: 'var(--wm-blocked-bg)',
  width: 'fit-content',
});
const Now = styled('ins')({ color: 'var(--wm-ontrack-tx)', background: 'var(--wm-ontrack-bg)' });
const Foot = styled('div')({ marginTop: 12 });

/** What would change, row by row. */
export function PreviewSection({ file, check }: { file: ImportedFile; check: Check }) {
  const { t } = useTranslation('imports');
  const errorText = useErrorText();
  const more = useMore(file.id);
  const [shown, setShown] = useState<Shown>('all');
  // Until others are asked for, those of the last check: it comes after the version of its file.
  const [asked, setAsked] = useState<readonly Row[] | null>(null);
  const all = asked ?? check.rows;
  const [folded, setFolded] = useState(true);
  const [chosen, setChosen] = useState<string | null>(null);
  // What was chosen last, from the click on; its rows follow.
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const latest = useRef<Wanted | null>(null);
  const sheet = check.sheets.find(({ key }) => key === chosen) ?? check.sheets[0];
  if (!sheet) return null;
  const counts: Record<Shown, number> = {
    all: sheet.records,
    new: sheet.newRecords,
    changed: sheet.changedRecords,
    unchanged: sheet.unchangedRecords,
    fault: sheet.records - sheet.newRecords - sheet.changedRecords - sheet.unchangedRecords,
  };
  const windowOf = (change: Shown, of = sheet.key) => ({ sheet: of, change: change === 'all' ? null : change });
  const choose = async (change: Shown, of = sheet.key) => {
    const mine = { change, of };
    latest.current = mine;
    setWanted(mine);
    const next = await more.ask(windowOf(change, of));
    if (latest.current !== mine) return;
    setWanted(null);
    if (!next) return;
    setShown(change);
    setChosen(of);
    setAsked(next.rows);
    setFolded(true);
  };
  const load = async () => {
    setFolded(false);
    if (folded && all.length > FIRST) return;
    const next = await more.ask({ ...windowOf(shown), rowsAfter: all.at(-1)?.row ?? 0 });
    if (next) setAsked([...all, ...next.rows]);
  };
  const rows = folded ? all.slice(0, FIRST) : all;
  const mapped = sheet.fields.filter(({ key }) => sheet.columns.some(({ becomes }) => becomes === key));
  const present = CHANGES.filter((change) => counts[change] > 0);
  return (
    <Section title={t('preview')} aside={t('preview.shown', { shown: rows.length, all: counts[shown] })}>
      <div id="import-preview" tabIndex={-1}>
        <SheetTabs check={check} sheet={wanted?.of ?? sheet.key} counted onChoose={(key) => void choose('all', key)} />
        {present.length > 1 && (
          <SegmentedControl
            label={t('change')}
            segments={(['all', ...present] as const).map((value) => ({
              value,
              label: t(`change.${value}`, { count: counts[value] }),
            }))}
            value={wanted?.change ?? shown}
            onChange={(value) => void choose(value)}
          />
        )}
        <ScrollRegion label={t('preview')}>
          <LabelledTable>
            <thead>
              <tr>
                <Th scope="col" num>
                  {t('row')}
                </Th>
                {mapped.map(({ key, heading }) => (
                  <Th key={key} scope="col">
                    {heading}
                  </Th>
                ))}
                <Th scope="col">{t('change')}</Th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.row}>
                  <Td num data-label={t('row')}>
                    {row.row}
                  </Td>
                  {mapped.map(({ key, heading }) => (
                    <Value key={key} row={row} name={key} heading={heading} />
                  ))}
                  <Td data-label={t('change')} style={{ whiteSpace: 'nowrap' }}>
                    {row.change === 'unchanged' ? t('is.unchanged') : <b>{t(`is.${row.change}`)}</b>}
                  </Td>
                </tr>
              ))}
            </tbody>
          </LabelledTable>
        </ScrollRegion>
        {rows.length < counts[shown] && (
          <Foot>
            <Button loading={more.busy} onClick={() => void load()}>
              {t('more')}
            </Button>
          </Foot>
        )}
        <Refused role="alert">{more.error && <FieldError>{errorText(more.error)}</FieldError>}</Refused>
      </div>
    </Section>
  );
}

function Value({ row, name, heading }: { row: Row; name: string; heading: string }) {
  const { t } = useTranslation('imports');
  const value = row.values.find(({ key }) => key === name);
  if (!value?.differs)
    return (
      <Td dir="auto" data-label={heading}>
        {value?.text}
      </Td>
    );
  return (
    <Td dir="auto" data-label={heading}>
      <Was>{value.before ?? t('is.empty')}</Was>
      <Now>{value.text ?? t('is.empty')}</Now>
    </Td>
  );
}
