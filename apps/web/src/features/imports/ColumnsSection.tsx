import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { FieldError, ScrollRegion, Section, SelectInput, Tag, Td, Th } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../../shared/forms/Refused.js';
import { LabelledTable } from '../../shared/page/LabelledTable.js';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { useFormats } from '../../shared/session/useFormats.js';
import type { SayingProps } from './saying.js';
import { SheetTabs } from './SheetTabs.js';

const Cut = styled('span')({
  display: 'block',
  maxWidth: 250,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  color: 'var(--wm-ink-2)',
});
const Becomes = styled('span')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 10,
  '& select': { width: 210, maxWidth: '100%' },
});
const Forget = styled('div')({ display: 'flex', justifyContent: 'flex-end', marginRight: -10 });
const Rows = styled('div')({ '& td': { paddingBlock: 6, verticalAlign: 'middle' } });

/** What each column of the file becomes. A change is kept at once, for the next file as well. */
export function ColumnsSection({ file, check, busy, error, say }: SayingProps) {
  const { t } = useTranslation('imports');
  const formats = useFormats();
  const errorText = useErrorText();
  const [asked, setAsked] = useState<string | null>(null);
  const sheet = check.sheets.find(({ key }) => key === asked) ?? check.sheets[0];
  const { columns = [], fields = [] } = sheet ?? {};
  const all = check.sheets.flatMap((one) => one.columns);
  const map = (name: string, becomes: string | null) =>
    say({
      mapping: all.map((column) => ({
        name: column.name,
        becomes: column.name === name ? becomes : column.becomes,
      })),
    });
  const { rememberedAt } = file;
  const added = all.filter(({ isNew }) => isNew).length;
  return (
    <Section
      title={t('columns')}
      aside={rememberedAt && t('columns.remembered', { day: formats.day(rememberedAt), added })}
    >
      <div id="import-columns" tabIndex={-1}>
        {rememberedAt && (
          <Forget>
            <Button size="small" variant="text" disabled={busy} onClick={() => void say({ mapping: [] })}>
              {t('columns.forget')}
            </Button>
          </Forget>
        )}
        <SheetTabs check={check} sheet={sheet?.key ?? ''} onChoose={setAsked} />
        <ScrollRegion label={t('columns')}>
          <Rows>
            <LabelledTable>
              <thead>
                <tr>
                  <Th scope="col">{t('column')}</Th>
                  <Th scope="col">{t('heading')}</Th>
                  <Th scope="col">{t('firstValue')}</Th>
                  <Th scope="col">{t('becomes')}</Th>
                </tr>
              </thead>
              <tbody>
                {columns.map(({ name, letters, heading, firstValue, becomes, isNew }) => (
                  <tr key={name}>
                    <Td data-label={t('column')}>{letters}</Td>
                    <Td data-label={t('heading')}>
                      <b dir="auto">{heading || t('heading.none')}</b>
                    </Td>
                    <Td data-label={t('firstValue')}>
                      <Cut dir="auto">{firstValue || t('empty.all')}</Cut>
                    </Td>
                    <Td data-label={t('becomes')}>
                      <Becomes>
                        <SelectInput
                          aria-label={t('becomes.of', { letters, heading: heading || t('heading.none') })}
                          value={becomes ?? ''}
                          disabled={busy}
                          onChange={(event) => void map(name, event.target.value || null)}
                        >
                          {fields.map((field) => (
                            <option key={field.key} value={field.key}>
                              {field.heading}
                            </option>
                          ))}
                          <option value="">{t('notImported')}</option>
                        </SelectInput>
                        {isNew && <Tag>{t('newColumn')}</Tag>}
                      </Becomes>
                    </Td>
                  </tr>
                ))}
              </tbody>
            </LabelledTable>
          </Rows>
        </ScrollRegion>
        <Refused role="alert">{error && <FieldError>{errorText(error)}</FieldError>}</Refused>
      </div>
    </Section>
  );
}
