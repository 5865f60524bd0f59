import type { ComponentPropsWithRef } from 'react';
import { Link } from 'react-router';

const OUTSIDE = /^(?:[a-z]+:|\/\/|#)/i;

/** Links of the component library inside the app: no page load, except to other sites and to places on this page. */
export function RouterLink({ href = '', ...rest }: ComponentPropsWithRef<'a'>) {
  return OUTSIDE.test(href) ? <a href={href} {...rest} /> : <Link to={href} {...rest} />;
}
