import MuiMenu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import { isTitle } from '@waymark/domain';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { ReferenceContext, useDraftPlace } from './DraftContext.js';
import type { Passage } from './drafting.documents.js';

const Why = styled('li')({
  maxWidth: 320,
  padding: '4px 16px 8px',
  fontSize: 13,
  lineHeight: '19px',
  color: 'var(--wm-ink-3)',
});

interface MenuProps {
  passage: Passage;
  anchor: HTMLElement;
  place: string;
  /** Whether it is open as a field. */
  isOpen: boolean;
  onAddStep: (afterStepId: string) => void;
  onClose: () => void;
}

/** What can be done to a passage, or to the step whose title it is. */
export function PassageMenu({ passage, anchor, place, isOpen, onAddStep, onClose }: MenuProps) {
  const { t } = useTranslation('drafting');
  const { acts } = useDraftPlace();
  const reference = useContext(ReferenceContext);
  const { id, stepId, fixed } = passage;
  const isStruck = passage.state === 'removed';
  const ofStep = isTitle(passage) && stepId !== null;
  const restorable = reference?.inForce === true && reference.textOf(passage) !== null;

  interface Item {
    label: string;
    run: () => void;
    /** Why it is not possible, where it is not. */
    not?: string | false;
  }
  const stuck = fixed && !ofStep && t('fixed.why');
  const own: Item[] = [
    { label: t(ofStep ? 'act.stepUp' : 'act.up'), run: () => acts.move(id, -1), not: stuck },
    { label: t(ofStep ? 'act.stepDown' : 'act.down'), run: () => acts.move(id, 1), not: stuck },
    { label: t('act.add'), run: () => acts.add(id, 'paragraph') },
    { label: t('act.addItem'), run: () => acts.add(id, 'item') },
    ...(ofStep ? [{ label: t('act.addStep'), run: () => onAddStep(stepId) }] : []),
    ...(isTitle(passage)
      ? []
      : [
          { label: t('act.split'), run: () => acts.split(id), not: !isOpen && t('act.caretNeeded') },
          { label: t('act.join'), run: () => acts.join(id) },
        ]),
    ...(restorable ? [{ label: t('restore', { number: reference.number }), run: () => acts.restore(id) }] : []),
    { label: t('history'), run: () => acts.showHistory(id) },
    { label: t(ofStep ? 'act.removeStep' : 'act.remove'), run: () => acts.remove(id), not: stuck },
  ];
  const struck: Item[] = [
    { label: t('act.putBack'), run: () => acts.putBack(id), not: passage.joinedInto !== null && t('joined.into') },
    { label: t('history'), run: () => acts.showHistory(id) },
  ];
  const items = isStruck ? struck : own;
  const reasons = [...new Set(items.flatMap(({ not }) => not || []))];
  return (
    <MuiMenu
      open
      anchorEl={anchor}
      onClose={onClose}
      slotProps={{ list: { 'aria-label': t('acts', { place }), dense: true } }}
    >
      {items.map(({ label, run, not }) => (
        <MenuItem
          key={label}
          disabled={Boolean(not)}
          onClick={() => {
            onClose();
            run();
          }}
        >
          {label}
        </MenuItem>
      ))}
      {reasons.map((reason) => (
        <Why key={reason} role="presentation">
          {reason}
        </Why>
      ))}
    </MuiMenu>
  );
}
