import { styled } from '@mui/material/styles';
import { SegmentedControl } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import type { Check } from './imports.documents.js';

// A plan has more tables than fit a line of a narrow window.
const Root = styled('div')({ marginBottom: 12, '& fieldset': { flexWrap: 'wrap' } });

export interface SheetTabsProps {
  check: Check;
  /** The key of the table that is shown */
  sheet: string;
  /** Whether each tells how many records it holds */
  counted?: boolean;
  onChoose: (sheet: string) => void;
}

/** The tables of a file, where it has several. */
export function SheetTabs({ check: { sheets }, sheet, counted = false, onChoose }: SheetTabsProps) {
  const { t } = useTranslation('imports');
  if (sheets.length < 2) return null;
  return (
    <Root>
      <SegmentedControl
        label={t('sheet')}
        segments={sheets.map(({ key, name, records }) => ({
          value: key,
          label: counted ? t('sheet.counted', { name, count: records }) : name,
        }))}
        value={sheet}
        onChange={onChoose}
      />
    </Root>
  );
}
