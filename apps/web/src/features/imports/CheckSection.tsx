import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { FieldError, ScrollRegion, Section, Tag, Td, Th, type TagTone } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { Refused } from '../../shared/forms/Refused.js';
import { LabelledTable } from '../../shared/page/LabelledTable.js';
import { isText, type Fault } from './imports.documents.js';
import type { SayingProps } from './saying.js';
import { useFaultText } from './useImportWords.js';
import { useMore } from './useMore.js';

const Code = styled('code')({
  padding: '1px 5px',
  borderRadius: 'var(--wm-r-s)',
  background: 'var(--wm-blocked-bg)',
  color: 'var(--wm-blocked-tx)',
  font: '400 14px/20px var(--wm-sans)',
  overflowWrap: 'anywhere',
  '&[data-grade="note"]': { background: 'var(--wm-canvas)', color: 'var(--wm-ink-2)' },
});
const Acts = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', marginTop: 4 });
const Foot = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 12, marginTop: 14 });

const TONES: Record<Fault['grade'], TagTone> = { refused: 'blocked', doubtful: 'delayed', note: 'neutral' };

/** Paragraphs have numbers alone. */
const paragraphNumber = ({ cell }: Fault): string => cell.replace(/^[A-Z]+/, '');

/** Every fault by its cell. What is doubtful is confirmed here, and a text that recurs is read in one act. */
export function CheckSection({ file, check, busy, say }: SayingProps) {
  const { t } = useTranslation('imports');
  const errorText = useErrorText();
  const faultText = useFaultText(check);
  const [further, setFurther] = useState<readonly Fault[]>([]);
  const more = useMore(file.id);
  const faults = [...check.faults, ...further];
  const load = async () => {
    const next = await more.ask({ faultsAfter: faults.length });
    if (next) setFurther((known) => [...known, ...next.faults]);
  };
  const { faultCount, records, refused, unconfirmed } = check;
  const waiting = refused + unconfirmed;
  const ofText = isText(file.kind);
  return (
    <Section
      title={t(ofText ? 'check.text' : 'check')}
      aside={t(ofText ? 'check.count.text' : 'check.count', { faults: waiting, notes: faultCount - waiting, records })}
    >
      <div id="import-check" tabIndex={-1}>
        {faultCount === 0 ? (
          <p>{t(ofText ? 'check.none.text' : 'check.none')}</p>
        ) : (
          <ScrollRegion label={t('check')}>
            <LabelledTable>
              <thead>
                <tr>
                  {!ofText && <Th scope="col">{t('sheet')}</Th>}
                  <Th scope="col">{t(ofText ? 'paragraph' : 'cell')}</Th>
                  <Th scope="col" style={{ whiteSpace: 'nowrap' }}>
                    {t('inFile')}
                  </Th>
                  <Th scope="col">{t('fault')}</Th>
                  <Th scope="col">{t('grade')}</Th>
                </tr>
              </thead>
              <tbody>
                {faults.map((fault) => (
                  <tr key={fault.number}>
                    {!ofText && <Td data-label={t('sheet')}>{fault.sheet}</Td>}
                    <Td data-label={t(ofText ? 'paragraph' : 'cell')}>
                      <b>{ofText ? paragraphNumber(fault) : fault.cell}</b>
                    </Td>
                    <Td data-label={t('inFile')}>
                      {fault.text !== '' && (
                        <Code dir="auto" data-grade={fault.grade}>
                          {fault.text}
                        </Code>
                      )}
                    </Td>
                    <Td>
                      {faultText(fault)}
                      <FaultActs fault={fault} ofText={ofText} busy={busy} say={say} />
                    </Td>
                    <Td>
                      <Tag tone={fault.confirmed ? 'completed' : TONES[fault.grade]}>
                        {t(fault.confirmed ? 'confirmed' : `grade.${fault.grade}`)}
                      </Tag>
                    </Td>
                  </tr>
                ))}
              </tbody>
            </LabelledTable>
          </ScrollRegion>
        )}
        {faultCount > 0 && (
          <Foot>
            {faults.length < faultCount && (
              <Button loading={more.busy} onClick={() => void load()}>
                {t('more')}
              </Button>
            )}
            <Button component="a" href={`/imports/${file.id}/faults`} download>
              {t('faults.download')}
            </Button>
          </Foot>
        )}
        <Refused role="alert">{more.error && <FieldError>{errorText(more.error)}</FieldError>}</Refused>
      </div>
    </Section>
  );
}

function FaultActs({
  fault,
  ofText,
  busy,
  say,
}: { fault: Fault; ofText: boolean } & Pick<SayingProps, 'busy' | 'say'>) {
  const { t } = useTranslation('imports');
  const { grade, confirmed, code, sheet, cell, column, text, same, suggestion } = fault;
  if (suggestion && column)
    return (
      <Acts>
        <Button
          size="small"
          disabled={busy}
          onClick={() => void say({ reading: { column, text, value: suggestion.value } })}
        >
          {t('readAs', { count: same, words: suggestion.words })}
        </Button>
      </Acts>
    );
  if (grade !== 'doubtful' || confirmed) return null;
  return (
    <Acts>
      <Button size="small" disabled={busy} onClick={() => void say({ confirm: [`${code}:${sheet}!${cell}`] })}>
        {t('confirm')}
      </Button>
      {same > 1 && (
        <Button size="small" disabled={busy} onClick={() => void say({ confirm: [code] })}>
          {t(ofText ? 'confirm.all.text' : 'confirm.all', { count: same })}
        </Button>
      )}
    </Acts>
  );
}
