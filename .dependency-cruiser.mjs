import { globSync, readFileSync } from 'node:fs';

/** Packages that both sides may use, and the one that builds the browser's side. */
const neutral = ['assessment-rules', 'frontend-build', 'territory', 'vietnamese-text'];
const packages = globSync('packages/*/package.json', { cwd: import.meta.dirname }).map((file) => ({
  name: file.split('/')[1],
  draws: readFileSync(`${import.meta.dirname}/${file}`, 'utf8').includes('"react":'),
}));
const server = packages
  .filter(({ name, draws }) => !draws && !neutral.includes(name))
  .map(({ name }) => name)
  .join('|');
const browser = packages
  .filter(({ draws }) => draws)
  .map(({ name }) => name)
  .join('|');

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'services-meet-in-the-schema',
      severity: 'error',
      comment:
        'A service never imports another: ask it through the gateway or `peers`, listen to its events, or move what both need into packages/.',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      name: 'front-ends-stand-alone',
      severity: 'error',
      comment:
        'A front end never imports another, for each is deployed alone: move what both need into packages/ui or packages/web.',
      from: { path: '^frontends/([^/]+)/' },
      to: { path: '^frontends/', pathNot: '^frontends/$1/' },
    },
    {
      name: 'server-and-browser-meet-in-the-schema',
      severity: 'error',
      comment:
        'A front end never imports a service, nor a service a front end: they share the GraphQL schema and nothing else.',
      from: { path: '^(services|frontends)/' },
      to: { path: '^(services|frontends)/', pathNot: '^$1/' },
    },
    {
      name: 'packages-lie-below',
      severity: 'error',
      comment:
        'A package never imports a service or a front end: turn the dependency round, or hand the thing in as a parameter.',
      from: { path: '^packages/' },
      to: { path: '^(services|frontends)/' },
    },
    {
      name: 'no-server-code-in-the-browser',
      severity: 'error',
      comment:
        'What runs in the browser never imports a server package: move the shared part into a package without either (as vietnamese-text and assessment-rules are).',
      from: { path: `^(frontends|packages/(${browser}))/`, pathNot: '\\.config\\.ts$|/codegen\\.ts$' },
      to: { path: `^packages/(${server})/` },
    },
    {
      name: 'no-browser-code-on-the-server',
      severity: 'error',
      comment:
        'A service or server package never imports what draws screens: move the shared part into a package without either.',
      from: { path: `^(services|packages/(${server}))/` },
      to: { path: `^packages/(${browser})/` },
    },
    {
      name: 'tests-stay-outside',
      severity: 'error',
      comment: 'What ships never imports the test kit: only files that end in .test.ts, and the kit itself, may.',
      from: {
        path: '^(packages|services|frontends)/',
        pathNot: '\\.test\\.tsx?$|^packages/test-kit/|/testing/|\\.factory\\.ts$|/start-test-',
      },
      to: { path: '^packages/test-kit/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment:
        'Two files that import each other are one thought in two places: move the shared part into a third file.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'everything-imported-exists',
      severity: 'error',
      comment:
        'The imported file or package is not there: fix the path, or add the package to the package.json of the folder that imports it.',
      from: { pathNot: '\\.d\\.ts$' },
      // The gateway interface has types and nothing else, so there is no file to find.
      to: { couldNotResolve: true, pathNot: '^@apollo/server-gateway-interface$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules)/|/src/graphql/|^tests/bench/peers/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
    skipAnalysisNotInRules: true,
  },
};
