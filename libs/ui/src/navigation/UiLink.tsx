import {
  createContext,
  createElement,
  useContext,
  type ComponentPropsWithRef,
  type ElementType,
  type ReactNode,
} from 'react';

/** `'a'` or a component that takes the props of `<a>`, `href` among them. */
export type LinkComponent = ElementType<ComponentPropsWithRef<'a'>>;

const LinkContext = createContext<LinkComponent>('a');

export function LinkProvider({ link, children }: { link: LinkComponent; children: ReactNode }) {
  return <LinkContext value={link}>{children}</LinkContext>;
}

/** A link inside the application: the components of this library know no router. */
export function UiLink(props: ComponentPropsWithRef<'a'>) {
  return createElement(useContext(LinkContext), props);
}
