import { generators } from './generators.ts';

// `pnpm generate` writes everything; `pnpm generate schema "client types"` only these.
const wanted = new Set(process.argv.slice(2));
for (const { name, run } of generators) {
  if (wanted.size > 0 && !wanted.has(name)) continue;
  process.stdout.write(`${name} ...\n`);
  await run();
}
