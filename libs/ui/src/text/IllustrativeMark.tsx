import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

const Root = styled('p')({ fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-3)' });

/** Says that data are made up; stands in the footer and near every chart, export and print of the sample. */
export function IllustrativeMark({ children }: { children: ReactNode }) {
  return <Root>{children}</Root>;
}
