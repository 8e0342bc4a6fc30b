import { launch } from '../../scripts/launch/launch.mjs';

await launch('tests/bench/src/bench.ts');
