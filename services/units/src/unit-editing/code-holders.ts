import { problem, type Problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import type { CodeChapter } from './chapter.ts';

/**
 * Codes that another unit holds in the same days; that unit is named if the viewer sees it. What lies beyond is the
 * database's to refuse, and then nobody is named.
 */
export async function codesHeldByOthers(
  unitId: string,
  codes: readonly Pick<CodeChapter, 'scheme' | 'value' | 'from' | 'to'>[],
  { em }: Context,
): Promise<Problem[]> {
  if (codes.length === 0) return [];
  const held = await em.execute<{ scheme: string; value: string; name: string }[]>(
    `select wanted.scheme, wanted.value, unit.name
     from jsonb_to_recordset(?::jsonb) as wanted (scheme text, value text, "from" date, "to" date)
     join unit_code as code on code.scheme = wanted.scheme and code.value = wanted.value and code.valid && daterange(wanted."from", wanted."to")
     join unit on unit.id = code.unit_id where code.unit_id <> ?`,
    [JSON.stringify(codes), unitId],
  );
  return held.map(({ scheme, value, name }) => problem('unit.code.taken', `codes.${scheme}`, { value, holder: name }));
}
