import Button from '@mui/material/Button';
import Check from 'lucide-react/icons/check';
import Copy from 'lucide-react/icons/copy';
import { useEffect, useState } from 'react';
import { Icon } from '../marks/Icon.js';
import { VisuallyHidden } from './VisuallyHidden.js';

export interface CopyButtonProps {
  text: string;
  label: string;
  /** Shown and announced for a while after copying. */
  copiedLabel: string;
}

/** Copies a text to the clipboard and says so. */
export function CopyButton({ text, label, copiedLabel }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 4000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        <Icon of={copied ? Check : Copy} small />
        {copied ? copiedLabel : label}
      </Button>
      <VisuallyHidden role="status">{copied ? copiedLabel : ''}</VisuallyHidden>
    </>
  );
}
