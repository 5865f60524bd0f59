import { useLayoutEffect } from 'react';

/**
 * While it is drawn the page is a desk: it has the whole width of the window, and the navigation beside it is the rail of
 * icons. Said on the body, because styles that look for it within (`:has`) would be asked anew with every key.
 */
export function useDesk(): void {
  useLayoutEffect(() => {
    document.body.dataset['desk'] = '';
    return () => {
      delete document.body.dataset['desk'];
    };
  }, []);
}
