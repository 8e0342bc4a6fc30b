import type { Check } from './check.ts';
import { driftChecks } from './drift.check.ts';
import { runJourneys } from './journeys.check.ts';
import { checkRecordedActs } from './recorded-acts.check.ts';
import { toolCheck } from './run-tool.ts';
import { checkSizes } from './size.check.ts';
import { checkSpelling } from './spelling.check.ts';
import { checkTranslations } from './translations.check.ts';
import { checkTypes } from './types.check.ts';
import { runVitest } from './vitest.check.ts';

/** All that `npm test` does, in order: what is quick to fail comes first. */
export const checks: readonly Check[] = [
  {
    name: 'format',
    group: 'static',
    advice: 'Run pnpm format and commit what it changed.',
    run: toolCheck('oxfmt', ['--list-different', '.']),
  },
  {
    name: 'lint',
    group: 'static',
    advice:
      'Each line names the rule and the place: mend the code, or run oxlint --fix for what can be mended by itself.',
    run: toolCheck('oxlint', ['--type-aware', '--format=unix']),
  },
  {
    name: 'types',
    group: 'static',
    advice: 'Mend the code where the compiler points; tsc --project <folder> shows one project alone.',
    run: checkTypes,
  },
  {
    name: 'versions',
    group: 'static',
    advice:
      'Two packages disagree on a dependency, or one is out of order: run sherif --fix, and keep versions used twice in the catalog of pnpm-workspace.yaml.',
    run: toolCheck('sherif', []),
  },
  {
    name: 'dead code',
    group: 'static',
    advice: 'Delete the file, export or dependency that nobody uses, or use it.',
    // Knip reads every Vite configuration from the root, where Lingui has none.
    run: toolCheck('knip', ['--no-progress'], { LINGUI_CONFIG: 'packages/ui/lingui.config.ts' }),
  },
  {
    name: 'boundaries',
    group: 'static',
    advice: 'A file imports what it may not; the sentence under each rule says what to do instead.',
    run: toolCheck('depcruise', [
      '--config',
      '.dependency-cruiser.mjs',
      '--output-type',
      'err-long',
      'packages',
      'services',
      'frontends',
      'scripts',
      'tests',
    ]),
  },
  ...driftChecks,
  {
    name: 'spelling',
    group: 'static',
    advice:
      'Correct the word where it is written (descriptions stand in the code; run pnpm schema after), or add it to cspell.json if it is right.',
    run: checkSpelling,
  },
  {
    name: 'translations',
    group: 'static',
    advice: 'Write the English of these sentences into the msgstr of locales/en.po.',
    run: checkTranslations,
  },
  {
    name: 'recorded acts',
    group: 'static',
    advice:
      'Each line names an act of the audit trail that its page cannot say: write its sentence in useActWords.ts, and the English beside it.',
    run: checkRecordedActs,
  },
  {
    name: 'sizes',
    group: 'static',
    advice:
      'A front end grew beyond its budget: load the new part lazily or leave it out; raise the budget in scripts/test/size-budget.ts only with a reason.',
    run: checkSizes,
  },
  {
    name: 'shared packages',
    group: 'static',
    advice:
      'A remote asks the shell for a package or version that the shell does not bring: see packages/frontend-build/src/shared-packages.ts.',
    run: toolCheck('node', ['packages/frontend-build/src/check-shares.ts']),
  },
  {
    name: 'unit and subgraph tests',
    group: 'unit',
    advice: 'Run the failing file alone: pnpm vitest run <path>.',
    run: () => runVitest(['server', 'screens']),
  },
  {
    name: 'federation tests',
    group: 'federation',
    advice: 'Run them alone: pnpm vitest run --project federation.',
    run: () => runVitest(['federation']),
  },
  {
    name: 'journeys',
    group: 'journeys',
    advice: 'Run them alone: npm test -- journeys; traces and pictures are in tests/journeys/test-results.',
    run: runJourneys,
  },
];
