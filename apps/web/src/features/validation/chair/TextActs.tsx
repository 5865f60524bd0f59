import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Section, Table, Td, Th } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import type { Round, TextEntry } from '../round.js';
import type { ChairAct } from './chairAct.js';
import { isMove } from './moves.js';

const Acts = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8 });

export interface TextActsProps {
  priorities: readonly TextEntry[];
  /** The round whose open ballots may be cancelled; null where none may. */
  round: Round | null;
  onAct: (act: ChairAct) => void;
}

/** Where each text stands between two rounds, and what may be done with it now; nothing where nothing may. */
export function TextActs({ priorities, round, onAct }: TextActsProps) {
  const { t } = useTranslation(['validation', 'result']);
  const open = new Set(round?.ballots.filter(({ ballot }) => ballot.state === 'open').map((entry) => entry.priorityId));
  if (!priorities.some(({ id, acts }) => acts.length > 0 || open.has(id))) return null;
  return (
    <div className="wm-no-print">
      <Section title={t('validation:texts.title')} aside={t('validation:texts.lead')}>
        <Table stackOnPhone>
          <thead>
            <tr>
              <Th scope="col">{t('validation:texts.priority')}</Th>
              <Th scope="col">{t('validation:texts.state')}</Th>
              <Th scope="col">{t('validation:texts.acts')}</Th>
            </tr>
          </thead>
          <tbody>
            {priorities.map(({ id, code, title, state, acts }) => (
              <tr key={id}>
                <Th scope="row" style={{ fontWeight: 500 }}>
                  <span style={{ marginRight: 10, fontWeight: 600, color: 'var(--wm-ink-3)' }}>{code}</span>
                  <span dir="auto">{title}</span>
                </Th>
                <Td>{t(`result:${state}`)}</Td>
                <Td>
                  <Acts>
                    {acts.filter(isMove).map((act) => (
                      <ActButton
                        key={act}
                        act={t(`validation:act.${act}`)}
                        code={code}
                        onClick={() => onAct({ kind: 'move', priorityId: id, act })}
                      />
                    ))}
                    {open.has(id) && (
                      <ActButton
                        act={t('validation:act.cancel_ballot')}
                        code={code}
                        onClick={() => onAct({ kind: 'cancel', priorityId: id })}
                      />
                    )}
                  </Acts>
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Section>
    </div>
  );
}

/** Says for whom it is to those who do not see the row. */
function ActButton({ act, code, onClick }: { act: string; code: string; onClick: () => void }) {
  const { t } = useTranslation('validation');
  return (
    <Button size="small" aria-label={t('texts.actOn', { act, code })} onClick={onClick}>
      {act}
    </Button>
  );
}
