import { runTool } from '../../../../scripts/test/run-tool.ts';

/** The register is measured by the runner of the tests, which knows how to run a service from its source. */
const { code } = await runTool('vitest', ['run', '--project', 'bench'], { isShown: true });
process.exitCode = code;
