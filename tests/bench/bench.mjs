import { launch } from '../../scripts/launch/launch.mjs';

// `pnpm bench register` measures the register alone, anything else the gateway and its peers.
await launch(
  process.argv[2] === 'register' ? 'tests/bench/src/register/bench-register.ts' : 'tests/bench/src/bench.ts',
);
