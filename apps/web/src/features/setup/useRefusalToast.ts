import { useToast } from '@waymark/ui';
import { useErrorText } from '../../shared/api/useErrorText.js';

/** Says in a toast why an act of the page was refused. */
export function useRefusalToast() {
  const toast = useToast();
  const errorText = useErrorText();
  return (error: Parameters<typeof errorText>[0]) => toast({ text: errorText(error) });
}
