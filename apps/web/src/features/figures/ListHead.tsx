import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Icon } from '@waymark/ui';
import Plus from 'lucide-react/icons/plus';

const Row = styled('div')({ margin: '20px 0', minHeight: 40 });

/** The act above a list, for whoever may add to it. */
export function AddButton({ label, shown, onAdd }: { label: string; shown: boolean; onAdd: () => void }) {
  if (!shown) return null;
  return (
    <Row>
      <Button startIcon={<Icon of={Plus} small />} onClick={onAdd}>
        {label}
      </Button>
    </Row>
  );
}

/** An act about one record, named with it. */
export function RowAct({ label, name, onAct }: { label: string; name: string; onAct: () => void }) {
  return (
    <Button variant="text" size="small" aria-label={`${label}: ${name}`} onClick={onAct}>
      {label}
    </Button>
  );
}
