import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { FieldError, ScrollRegion, Section, SegmentedControl, Td, Th } from '@waymark/ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportedChange } from '../../gql/graphql.js';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { Refused } from '../../shared/forms/Refused.js';
import { LabelledTable } from '../../shared/page/LabelledTable.js';
import { isText, type Check, type ImportedFile, type Row } from './imports.documents.js';
import { SheetTabs } from './SheetTabs.js';
import { useMore } from './useMore.js';

const CHANGES = ['new', 'changed', 'unchanged', 'fault'] as const;
type Shown = 'all' | ImportedChange;

/** The rows of one table that somebody chose to see. */
interface Wanted {
  change: Shown;
  of: string;
}

/** Rows that are shown before somebody asks for more; a document begins with its cover. */
const firstOf = (kind: string): number => (isText(kind) ? 30 : 5);

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
  const first = firstOf(file.kind);
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
    if (folded && all.length > first) return;
    const next = await more.ask({ ...windowOf(shown), rowsAfter: all.at(-1)?.row ?? 0 });
    if (next) setAsked([...all, ...next.rows]);
  };
  const rows = folded ? all.slice(0, first) : all;
  const mapped = sheet.fields.filter(({ key }) => sheet.columns.some(({ becomes }) => becomes === key));
  const ofText = isText(file.kind);
  const columns = ofText
    ? TEXT_COLUMNS.map((key) => ({ key, heading: t(key === 'text.part' ? 'part' : 'words') }))
    : mapped;
  const present = CHANGES.filter((change) => counts[change] > 0);
  return (
    <Section
      title={t(ofText ? 'preview.text' : 'preview')}
      aside={t(ofText ? 'preview.shown.text' : 'preview.shown', { shown: rows.length, all: counts[shown] })}
    >
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
                  {t(ofText ? 'paragraph' : 'row')}
                </Th>
                {columns.map(({ key, heading }) => (
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
                  <Td num data-label={t(ofText ? 'paragraph' : 'row')}>
                    {row.row}
                  </Td>
                  {columns.map(({ key, heading }) => (
                    <Value key={key} row={row} name={key} heading={heading} depth={ofText ? depthOf(row, key) : 0} />
                  ))}
                  <Change row={row} leftOut={ofText && valueOf(row, 'text.part') === null} />
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

/** @param leftOut whether it is no part of a text, such as the cover */
function Change({ row, leftOut }: { row: Row; leftOut: boolean }) {
  const { t } = useTranslation('imports');
  const { change, moved, absent, values } = row;
  const isReworded = values.some(({ differs }) => differs);
  const said = moved && change === 'changed' ? (isReworded ? 'changedMoved' : 'moved') : change;
  return (
    <Td data-label={t('change')}>
      <span style={{ whiteSpace: 'nowrap' }}>
        {said === 'unchanged' ? t(leftOut ? 'is.leftOut' : 'is.unchanged') : <b>{t(`is.${said}`)}</b>}
      </span>
      {absent > 0 && <p className="wm-small">{t('is.absent', { count: absent })}</p>}
    </Td>
  );
}

/** What is shown of a paragraph: which part of a text it is, and its words. */
const TEXT_COLUMNS = ['text.part', 'text.words'] as const;

const valueOf = ({ values }: Row, name: string): string | null => values.find(({ key }) => key === name)?.text ?? null;

/** Steps stand below their priority, and passages below what they belong to: a document is a tree. */
function depthOf(row: Row, name: string): number {
  if (name !== 'text.words') return 0;
  const form = valueOf(row, 'text.form');
  return form === 'heading1' ? 0 : form === 'heading2' ? 1 : 2;
}

interface ValueProps {
  row: Row;
  name: string;
  heading: string;
  /** How far below others it stands; 0 for what stands beside them */
  depth: number;
}

function Value({ row, name, heading, depth }: ValueProps) {
  const { t } = useTranslation('imports');
  const value = row.values.find(({ key }) => key === name);
  return (
    <Td dir="auto" data-label={heading}>
      <div style={{ paddingInlineStart: depth * 16 }}>
        {value?.differs ? (
          <>
            <Was>{value.before ?? t('is.empty')}</Was>
            <Now>{value.text ?? t('is.empty')}</Now>
          </>
        ) : (
          value?.text
        )}
      </div>
    </Td>
  );
}
