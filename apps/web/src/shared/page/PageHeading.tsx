import { useEffect, useLayoutEffect, useRef, type ComponentPropsWithRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { navigation } from './navigation.js';

/**
 * Names the window after the page: "P3 Working relations – Waymark". `PageHeading` does it by itself.
 * @param title undefined while it is not known
 */
function usePageTitle(title: string | undefined): void {
  const { t } = useTranslation();
  useEffect(() => {
    if (title !== undefined) document.title = t('pageTitle', { page: title });
  }, [t, title]);
}

export interface PageHeadingProps extends Omit<ComponentPropsWithRef<'h1'>, 'title'> {
  /** The name of the window, where it differs from the heading's text. */
  windowTitle?: string;
  children: ReactNode;
}

/**
 * The one `h1` of a page. After a navigation it takes the focus, also when the page's data arrive late, so that
 * keyboard and screen reader start where the new page starts.
 */
export function PageHeading({ windowTitle, children, ...rest }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  usePageTitle(windowTitle ?? (typeof children === 'string' ? children : undefined));
  // With the page and not after it: a key that is pressed at once acts on what is seen, and is not followed by a move.
  useLayoutEffect(() => {
    if (navigation.takeFocus(pathname)) heading.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <h1 ref={heading} tabIndex={-1} {...rest}>
      {children}
    </h1>
  );
}
