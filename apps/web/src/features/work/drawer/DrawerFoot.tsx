import { createContext, useContext, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** The place of the acts at the lower edge of the drawer; null while it is not drawn. */
export const FootContext = createContext<HTMLElement | null>(null);

/** Acts of a form stand at the lower edge, wherever in the drawer the form is. */
export function DrawerFoot({ children }: { children: ReactNode }) {
  const place = useContext(FootContext);
  return place && createPortal(children, place);
}
