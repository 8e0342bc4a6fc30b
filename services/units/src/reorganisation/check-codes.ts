import { problem, type Problem } from '@antoan/app-error';
import type { LocalDate } from '@antoan/clock';
import type { EntityManager } from '@mikro-orm/postgresql';
import { endingIn, type Step } from './step.ts';

interface WantedCode {
  scheme: string;
  value: string;
  path: string;
  /** Who is to hold it. */
  unitId: string;
}

/** Codes that another unit holds on the day or later, or that two units of the same plan are to hold. */
export async function problemsOfCodes(
  em: EntityManager,
  steps: readonly Step[],
  effectiveOn: LocalDate,
): Promise<Problem[]> {
  const wanted = steps.flatMap(codesOf);
  const free = new Set(steps.flatMap(endingIn));
  const givenUp = new Set(
    steps.flatMap((step) => (step.kind === 'RECODE' ? [`${step.unitIds[0]} ${step.scheme}`] : [])),
  );
  const held = await em.execute<{ scheme: string; value: string; unitId: string; name: string }[]>(
    `select code.scheme, code.value, code.unit_id as "unitId", (select name from names_at(array[code.unit_id], ?::date)) as name
     from unit_code as code join jsonb_to_recordset(?::jsonb) as wanted (scheme text, value text) on wanted.scheme = code.scheme and wanted.value = code.value
     where upper(code.valid) is null or upper(code.valid) > ?`,
    [effectiveOn, JSON.stringify(wanted), effectiveOn],
  );
  return wanted.flatMap(({ scheme, value, path, unitId }, index) => {
    const holder = held.find(
      (code) =>
        code.scheme === scheme &&
        code.value === value &&
        code.unitId !== unitId &&
        !free.has(code.unitId) &&
        !givenUp.has(`${code.unitId} ${scheme}`),
    );
    if (holder) return [problem('reorganisation.code.taken', path, { code: value, unit: holder.name })];
    const isTwice = wanted.slice(0, index).some((other) => other.scheme === scheme && other.value === value);
    return isTwice ? [problem('reorganisation.code.twice', path, { code: value })] : [];
  });
}

function codesOf(step: Step, index: number): WantedCode[] {
  const at = `steps.${index}`;
  return [
    ...(step.kind === 'RECODE' && step.scheme !== null && step.code
      ? [{ scheme: step.scheme, value: step.code, path: `${at}.code`, unitId: step.unitIds[0] ?? '' }]
      : []),
    ...step.outcomes.flatMap(({ id, scheme, code }, inner) =>
      scheme !== null && code ? [{ scheme, value: code, path: `${at}.outcomes.${inner}.code`, unitId: id }] : [],
    ),
  ];
}
