import { I18nRoot } from '@antoan/i18n';
import { RouterProvider } from '@antoan/router';
import { NavigationProvider } from '@antoan/ui';
import { type Session, SessionProvider, ViewerProvider } from '@antoan/web';
import { createGraphClient } from '@antoan/web/client';
import { useEffect, useState } from 'react';
import { type Client, Provider } from 'urql';
import { createShellRouter } from './routes.tsx';

/** The whole page: one session, one client, one router. Another person gets a new client and nothing of the former's. */
export function App({ session }: { session: Session }) {
  const { person, client } = useClientOfPerson(session);
  const [router] = useState(createShellRouter);

  return (
    <I18nRoot>
      <SessionProvider value={session}>
        <Provider key={person} value={client}>
          <ViewerProvider>
            <NavigationProvider navigate={(path) => void router.navigate(path)}>
              <RouterProvider router={router} />
            </NavigationProvider>
          </ViewerProvider>
        </Provider>
      </SessionProvider>
    </I18nRoot>
  );
}

/** The client, and a new one each time somebody signs in or out; the same while an expired session is renewed. */
function useClientOfPerson(session: Session): { person: number; client: Client } {
  const [current, setCurrent] = useState(() => ({ person: 0, client: createGraphClient(session) }));
  useEffect(
    () =>
      session.subscribeToPerson(() =>
        setCurrent(({ person }) => ({ person: person + 1, client: createGraphClient(session) })),
      ),
    [session],
  );
  return current;
}
