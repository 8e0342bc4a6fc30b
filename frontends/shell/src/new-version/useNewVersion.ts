import { useEffect, useState } from 'react';
import { remoteStore } from '../remotes/remote-store.ts';
import { fetchRemotesIndex, remotesIndex } from '../remotes/remotes-index.ts';

const ASK_EVERY_MS = 60_000;

/** Whether the shell, or a remote this page has already fetched, has a newer build on the server. */
export function useNewVersion(): boolean {
  const [isNewer, setNewer] = useState(false);

  useEffect(() => {
    if (isNewer) return;
    const look = () => {
      if (document.visibilityState === 'visible') isNewerThere().then(setNewer, () => undefined);
    };
    const timer = setInterval(look, ASK_EVERY_MS);
    addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', look);
    };
  }, [isNewer]);

  return isNewer;
}

async function isNewerThere(): Promise<boolean> {
  const [here, there] = await Promise.all([remotesIndex(), fetchRemotesIndex()]);
  const fetched = [...remoteStore.get().keys()];
  return (
    here.build !== there.build ||
    fetched.some((name) => there.remotes[name] && there.remotes[name].build !== here.remotes[name]?.build)
  );
}
