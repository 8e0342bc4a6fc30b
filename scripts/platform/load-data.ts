import { readSetting, saveSetting, whileAlone } from '@antoan/database';
import { eventsSettled } from '@antoan/events';
import type { RunningService } from '@antoan/subgraph-kit';

/** The events of a whole demonstration year travel between the services in this time, on a slow computer too. */
const settleWithinMs = 120_000;

/**
 * Loads what the services bring along: the base whenever their code has changed, the demonstration once and never again,
 * so that nothing a visitor did is undone.
 */
export async function loadData(options: LoadOptions): Promise<void> {
  // Of two starts at the same moment one loads; the other finds nothing left to do.
  await whileAlone(options.adminUrl, 'antoan.platform', () => loadAlone(options));
}

interface LoadOptions {
  adminUrl: string;
  services: readonly RunningService[];
  /** Names the code that runs. */
  version: string;
  withDemonstration: boolean;
  progress: (line: string) => void;
}

async function loadAlone(options: LoadOptions): Promise<void> {
  const { adminUrl, services, version, progress } = options;
  if ((await readSetting(adminUrl, 'baseLoadedBy')) !== version) {
    progress('loading territory, bodies and rules');
    for (const service of services) await service.loadBase();
    await settled(services);
    await saveSetting(adminUrl, 'baseLoadedBy', version);
  }
  if (options.withDemonstration && (await readSetting(adminUrl, 'demonstrationLoaded')) !== true) {
    progress('loading the demonstration year');
    for (const service of services) {
      await service.loadDemonstration();
      await settled(services);
    }
    await saveSetting(adminUrl, 'demonstrationLoaded', true);
  }
}

/** Whether nothing is left to load, so that a start need not look. */
export async function isLoaded(adminUrl: string, version: string, withDemonstration: boolean): Promise<boolean> {
  const isBaseLoaded = (await readSetting(adminUrl, 'baseLoadedBy')) === version;
  return isBaseLoaded && (!withDemonstration || (await readSetting(adminUrl, 'demonstrationLoaded')) === true);
}

async function settled(services: readonly RunningService[]): Promise<void> {
  await eventsSettled(Object.fromEntries(services.map(({ name, orm }) => [name, orm])), { timeoutMs: settleWithinMs });
}
