import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { ToastProvider, UiProvider } from '@waymark/ui';
import { StrictMode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { RouterLink } from '../shared/routing/RouterLink.js';
import { useSession } from './useSession.js';

/** The server puts a new nonce into each page; without it the browser refuses the component library's styles. */
const nonce = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content || undefined;

export interface AppProps {
  client: ApolloClient;
  router: DataRouter;
}

/** Everything that surrounds the routes. */
export function App({ client, router }: AppProps) {
  const [styles] = useState(() => createCache({ key: 'wm', nonce: nonce(), prepend: true }));
  const { t } = useTranslation();
  useSession(client, router);
  return (
    <StrictMode>
      <CacheProvider value={styles}>
        <ApolloProvider client={client}>
          <UiProvider link={RouterLink}>
            <ToastProvider dismissLabel={t('toast.dismiss')}>
              <RouterProvider router={router} />
            </ToastProvider>
          </UiProvider>
        </ApolloProvider>
      </CacheProvider>
    </StrictMode>
  );
}
