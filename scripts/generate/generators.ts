import { execFile } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { buildServer, serverFolder } from '../build/server-bundle.ts';
import { root } from '../build/workspace.ts';
import type { printEnvironment } from './print-environment.ts';
import type { printSchemas } from './print-schemas.ts';

const run = promisify(execFile);
const toolsAtOnce = 2;

/** Something that is written from something else and committed. */
export interface Generator {
  name: string;
  /** Files and folders it writes, from the root. */
  outputs: string[];
  /** What a person runs when it has drifted. */
  command: string;
  run(): Promise<void>;
}

/** Everything that is generated and committed, in the order in which one rests on the other. */
export const generators: readonly Generator[] = [
  {
    name: 'schema',
    outputs: ['schema/subgraphs', 'schema/supergraph.graphql', 'schema/api.graphql'],
    command: 'pnpm schema',
    run: writeSchemas,
  },
  { name: 'settings', outputs: ['.env.example'], command: 'pnpm generate', run: writeEnvironment },
  {
    name: 'client types',
    outputs: foldersWith('codegen.ts').map((folder) => `${folder}/src/graphql`),
    command: 'pnpm schema',
    run: () => inEach(foldersWith('codegen.ts'), 'graphql-codegen', ['--config', 'codegen.ts']),
  },
  {
    name: 'messages',
    outputs: foldersWith('lingui.config.ts').map((folder) => `${folder}/locales`),
    command: 'pnpm generate, then fill the empty msgstr in locales/en.po',
    run: () => inEach(foldersWith('lingui.config.ts'), 'lingui', ['extract', '--clean']),
  },
];

function foldersWith(file: string): string[] {
  return globSync(`{packages,frontends}/*/${file}`, { cwd: root }).map(dirname).toSorted();
}

async function writeSchemas(): Promise<void> {
  await buildServer();
  const { printSchemas: print } = (await import(join(serverFolder, 'schemas.js'))) as {
    printSchemas: typeof printSchemas;
  };
  const files = await print();
  const folder = join(root, 'schema', 'subgraphs');
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) if (!(`subgraphs/${name}` in files)) await rm(join(folder, name));
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, 'schema', name), text);
}

async function writeEnvironment(): Promise<void> {
  await buildServer();
  const { printEnvironment: print } = (await import(join(serverFolder, 'environment.js'))) as {
    printEnvironment: typeof printEnvironment;
  };
  await writeFile(join(root, '.env.example'), await print());
}

/** Runs a package's own tool in each folder; what it says is kept for when it fails. */
async function inEach(folders: string[], tool: string, flags: string[]): Promise<void> {
  const queue = [...folders];
  const work = async (): Promise<void> => {
    for (let folder = queue.shift(); folder !== undefined; folder = queue.shift()) {
      const cwd = join(root, folder);
      const program =
        [join(cwd, 'node_modules', '.bin', tool), join(root, 'node_modules', '.bin', tool)].find(existsSync) ?? tool;
      await run(program, flags, {
        cwd,
        env: { ...process.env, PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}` },
      });
    }
  };
  await Promise.all(Array.from({ length: toolsAtOnce }, work));
}
