import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProduct } from '../../../../scripts/test/start-product.ts';
import { copyWebRoot } from '../../../../scripts/start/web-root.ts';

/** The product with the demonstration year, as somebody has started it for these journeys alone. */
export interface Product {
  url: string;
  /** Ends the process of one service, and starts it again; only where each has one of its own. */
  endService(name: string): Promise<void>;
  startService(name: string): Promise<void>;
  /** Takes a built front end away from what is served, and puts it back. */
  takeRemoteAway(name: string): Promise<void>;
  putRemoteBack(name: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the whole product on a fresh database, serving a copy of the built front ends. */
export async function startJourneyProduct(
  topology: 'one-process' | 'distributed',
  startsAt?: string,
): Promise<Product> {
  const folder = await mkdtemp(join(tmpdir(), 'antoan-journeys-'));
  const webRoot = await copyWebRoot(join(folder, 'web'));
  const running = await startProduct({ topology, webRoot, ...(startsAt === undefined ? {} : { startsAt }) });
  const served = (name: string): string => join(webRoot, 'remotes', name);
  const aside = (name: string): string => join(folder, `${name}-away`);
  return {
    url: running.url,
    endService: (name) => running.stopService(name),
    startService: (name) => running.startService(name),
    takeRemoteAway: (name) => rename(served(name), aside(name)),
    putRemoteBack: (name) => rename(aside(name), served(name)),
    async stop() {
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
