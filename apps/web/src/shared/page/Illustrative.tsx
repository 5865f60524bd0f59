import { IllustrativeMark } from '@waymark/ui';
import { createContext, useCallback, useContext, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MembershipContext } from '../session/SessionContext.js';

const Marks = createContext<{ shown: number; add: () => () => void } | null>(null);

/** Counts the marks that the page shows itself, so that the foot of the page does not repeat them. */
export function IllustrativeSurface({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState(0);
  const add = useCallback(() => {
    setShown((count) => count + 1);
    return () => setShown((count) => count - 1);
  }, []);
  const marks = useMemo(() => ({ shown, add }), [shown, add]);
  return <Marks value={marks}>{children}</Marks>;
}

/** The mark of a sample beside figures and lists; nothing where the content is real. */
export function Illustrative() {
  const add = useContext(Marks)?.add;
  const illustrative = useContext(MembershipContext)?.roadmap.illustrative;
  useLayoutEffect(() => (illustrative ? add?.() : undefined), [illustrative, add]);
  return <Mark />;
}

/** The same at the foot of pages that show no mark of their own. */
export function IllustrativeFoot() {
  return useContext(Marks)?.shown ? null : <Mark />;
}

function Mark() {
  const { t } = useTranslation();
  return useContext(MembershipContext)?.roadmap.illustrative ? (
    <IllustrativeMark>{t('illustrative')}</IllustrativeMark>
  ) : null;
}
