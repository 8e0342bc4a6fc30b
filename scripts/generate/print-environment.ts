import { serviceEnvironment } from '@antoan/subgraph-kit';
import type { z } from 'zod';
import { startEnvironment } from '../start/start-environment.ts';

/** Enough for each config.ts to be read; nothing is started with it. */
const placeholders = {
  SERVICE_PORT: '4001',
  DATABASE_URL: 'postgresql://localhost/antoan',
  IDENTITY_URL: 'http://127.0.0.1:4001',
  SERVICE_SECRET: 'x'.repeat(32),
  IDENTITY_SECRET: 'x'.repeat(32),
  SUPERGRAPH: 'schema/supergraph.graphql',
};

/** The content of `.env.example`: every setting that any process reads, with its meaning and default. */
export async function printEnvironment(): Promise<string> {
  const { gatewayEnvironment, identityEnvironment } = await withPlaceholders(async () => ({
    ...(await import('../../services/gateway/src/config.ts')),
    ...(await import('../../services/identity/src/config.ts')),
  }));
  const sections: [string, z.ZodObject][] = [
    ['npm start (everything in one go): all of these may be left out', startEnvironment],
    ['A service in a process of its own (services/<name>/src/main.ts)', serviceEnvironment],
    ['Identity in a process of its own, instead of the above', identityEnvironment],
    ['The gateway in a process of its own', gatewayEnvironment],
  ];
  return sections.map(([title, schema]) => `# ${title}\n\n${describe(schema)}`).join('\n\n') + '\n';
}

/** The placeholders are gone again afterwards: other checks of the same run must not take them for settings. */
async function withPlaceholders<Result>(act: () => Promise<Result>): Promise<Result> {
  const before = { ...process.env };
  Object.assign(process.env, placeholders);
  try {
    return await act();
  } finally {
    for (const name of Object.keys(placeholders)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

function describe(schema: z.ZodObject): string {
  return Object.entries(schema.shape)
    .map(([name, setting]) => {
      const given = setting as z.ZodType;
      const fallback = given.safeParse(undefined);
      const isOptional = fallback.success;
      const value = isOptional && fallback.data !== undefined ? `${fallback.data as string | number | boolean}` : '';
      const meaning = `# ${given.description ?? ''}${isOptional ? '' : ' (required)'}`;
      return `${meaning}\n${isOptional ? '# ' : ''}${name}=${value}`;
    })
    .join('\n');
}
