import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildServer, serverFolder } from '../build/server-bundle.ts';
import type * as Platform from '../platform/platform.ts';
import { readOptions } from './options.ts';

// `pnpm verify:audit`: recomputes every chain of sealed audit events and names the first link that does not hold.
const { databaseUrl, dataFolder } = readOptions([], process.env);
await buildServer();
const platform = (await import(pathToFileURL(join(serverFolder, 'platform.js')).href)) as typeof Platform;
const server =
  databaseUrl === undefined
    ? await platform.startEmbeddedPostgres({ dataDir: join(dataFolder, 'postgres') })
    : undefined;
try {
  const verdicts = await platform.verifyAuditTrail(databaseUrl ?? server?.adminUrl ?? '');
  for (const { schema, sealed, head, firstBroken } of verdicts) {
    const found =
      firstBroken === null
        ? `whole, ${sealed} sealed, head ${head}`
        : `BROKEN at ${firstBroken.sequence ?? 'the end'}: ${firstBroken.fault} (event ${firstBroken.eventId ?? 'unknown'})`;
    process.stdout.write(`${schema.padEnd(18)} ${found}\n`);
  }
  process.exitCode = verdicts.every(({ firstBroken }) => firstBroken === null) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await server?.stop();
}
