import { problem, type Problem } from '@antoan/app-error';
import { attachFile, waitingFile, type StoredFile } from '@antoan/files';
import type { UnitPaths } from '@antoan/policy';
import type { Context } from '@antoan/subgraph-kit';
import { Regulation, type RegulationKind } from './regulation.entity.ts';
import { documentOf, problemsOf } from './regulation.rules.ts';
import type { RegulationDocumentInput } from './regulation.payloads.ts';

/** Whose regulation it is and what it follows. */
export interface RegulationPlace extends UnitPaths {
  unitId: string;
  kind: RegulationKind;
  replacesId: string | null;
}

/** Puts one version of a regulation on record, with its file; answers with what must be put right instead. */
export async function keepRegulation(
  input: RegulationDocumentInput,
  place: RegulationPlace,
  context: Context,
): Promise<{ regulation?: Regulation; problems: Problem[] }> {
  const { em } = context;
  const document = documentOf(input);
  const file = await fileFor(input.fileId ?? null, place.unitId, context);
  const problems = [...problemsOf(document), ...(file === undefined ? [unknownFile()] : [])];
  if (problems.length === 0 && (await isOnRecord(place.unitId, document, context)))
    problems.push(problem('regulation.number.taken', 'number', { number: document.number }));
  if (problems.length > 0) return { problems };

  const { unitId, kind, replacesId, territoryPath, managementPath, policePath, reportingPath } = place;
  const paths = { territoryPath, managementPath, policePath, reportingPath };
  const fileId = file?.id ?? null;
  const regulation = Object.assign(new Regulation(), { unitId, kind, replacesId, fileId, ...paths, ...document });
  await em.persist(regulation).flush();
  const untaken = file ? await attachFile(file, { noun: 'regulation', id: regulation.id, unitId }, context) : [];
  return untaken.length > 0 ? { problems: untaken } : { regulation, problems: [] };
}

/** Null when none was named, undefined when the one that was named is not there to be taken. */
async function fileFor(
  fileId: string | null,
  unitId: string,
  context: Context,
): Promise<StoredFile | null | undefined> {
  if (fileId === null) return null;
  return (await waitingFile(fileId, { noun: 'regulation', unitId }, context)) ?? undefined;
}

/** Courtesy: the unique constraint is the law. */
async function isOnRecord(
  unitId: string,
  { number, issuedOn }: { number: string; issuedOn: string },
  { em }: Context,
): Promise<boolean> {
  return (await em.count(Regulation, { unitId, number, issuedOn })) > 0;
}

function unknownFile(): Problem {
  return problem('regulation.fileId.unknown', 'fileId');
}
