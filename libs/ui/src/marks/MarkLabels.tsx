import { createContext, useContext, type ReactNode } from 'react';
import type { StanceWord, StatusWord } from './words.js';

export interface MarkLabels {
  status: Readonly<Record<StatusWord, string>>;
  stance: Readonly<Record<StanceWord, string>>;
}

const LabelsContext = createContext<MarkLabels | null>(null);

/** The words of all marks in the reader's language, given once (rooms `status` and `stance`). */
export function MarkLabelsProvider({ labels, children }: { labels: MarkLabels; children: ReactNode }) {
  return <LabelsContext value={labels}>{children}</LabelsContext>;
}

function useLabel<K extends keyof MarkLabels>(kind: K, word: keyof MarkLabels[K], given: string | undefined): string {
  const labels = useContext(LabelsContext);
  const label = given ?? (labels?.[kind][word] as string | undefined);
  // A mark without a word says nothing to those who do not see its shape or colour.
  if (!label) throw new Error(`The mark "${String(word)}" needs a label, or a MarkLabelsProvider around it`);
  return label;
}

export const useStatusLabel = (status: StatusWord, given?: string): string => useLabel('status', status, given);
export const useStanceLabel = (stance: StanceWord, given?: string): string => useLabel('stance', stance, given);
