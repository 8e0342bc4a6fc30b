import { I18nRoot } from '@antoan/i18n';
import { RouterProvider } from '@antoan/router';
import { NavigationProvider } from '@antoan/ui';
import { type Session, SessionProvider, ViewerProvider } from '@antoan/web';
import { createGraphClient } from '@antoan/web/client';
import { useEffect, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { createShellRouter } from './routes.tsx';

/** The whole page: one session, one client, one router. Another person gets a new client and nothing of the former's. */
export function App({ session }: { session: Session }) {
  const person = useSignedInPerson(session);
  const client = useMemo(() => createGraphClient(session), [session, person]);
  const router = useMemo(() => createShellRouter(), []);

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

/** Counts persons: a new number each time somebody signs in or out, the same while an expired session is renewed. */
function useSignedInPerson(session: Session): number {
  const [person, setPerson] = useState(0);
  useEffect(() => session.subscribeToPerson(() => setPerson((count) => count + 1)), [session]);
  return person;
}
