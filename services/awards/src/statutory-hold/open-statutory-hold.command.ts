import { NotFoundError, problem, type Problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import { expectVersion, type Context } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';
import { tidy } from '@antoan/vietnamese-text';
import { LockMode } from '@mikro-orm/core';
import { policeRoles } from '../nomination/nomination.policy.ts';
import { lockOpenNominations, screenHeld } from './rescreen-held.ts';
import { StatutoryHold } from './statutory-hold.entity.ts';
import { HoldCovers } from './statutory-hold.enums.ts';
import type {
  EndStatutoryHoldInput,
  EndStatutoryHoldPayload,
  OpenStatutoryHoldInput,
  OpenStatutoryHoldPayload,
} from './statutory-hold.payloads.ts';
import { statutoryHoldPolicy } from './statutory-hold.policy.ts';

/** "12/QĐ-TTr", "145/2025/KL-UBKTTU": a number and abbreviations, and no room for words. */
const documentNumber = /^[0-9]{1,6}(\/[0-9]{4})?(\/[\p{Lu}0-9&.-][\p{L}0-9&.-]{0,29})*$/u;

/** Opens a hold and screens again what it may stop (I-10). */
export async function openStatutoryHold(
  context: Context,
  input: OpenStatutoryHoldInput,
): Promise<OpenStatutoryHoldPayload> {
  const { em, viewer } = context;
  const { unitId, covers, kind, authority, documentDate, holdsFrom } = input;
  const unit = isId(unitId) ? await em.findOne(UnitRef, { id: unitId }) : null;
  if (!unit) throw new NotFoundError('unit');
  statutoryHoldPolicy.authorize(viewer, 'open', unit);
  const nominations = await lockOpenNominations(context, unitId);
  const nominationId = covers === HoldCovers.NOMINEE ? (input.nominationId ?? null) : null;
  const problems: Problem[] = [
    ...problemsOfNumber('documentNumber', input.documentNumber),
    ...problemsOfDay('documentDate', documentDate, context.today()),
    ...problemsOfDay('holdsFrom', holdsFrom, context.today()),
    ...(covers === HoldCovers.NOMINEE && !nominations.some(({ id }) => id === nominationId)
      ? [problem('statutoryHold.nominationId.unknown', 'nominationId')]
      : []),
  ];
  if (problems.length > 0) return { problems };

  const { territoryPath, managementPath, policePath, reportingPath } = unit;
  const isPolice = viewer.grants.some(({ role }) => policeRoles.includes(role));
  const statutoryHold = em.create(StatutoryHold, {
    ...{ unitId, territoryPath, managementPath, policePath, reportingPath },
    ...{ covers, nominationId, kind, authority, documentDate, holdsFrom },
    ...{ documentNumber: tidy(input.documentNumber)!, openedBy: isPolice ? 'POLICE' : 'BOARD' },
  });
  await em.flush();
  await screenHeld(context, nominations);
  await recordAct('open', statutoryHold, context);
  return { statutoryHold, problems: [] };
}

/** Ends a hold by a document and screens again what it held. */
export async function endStatutoryHold(
  context: Context,
  { id, version, closingNumber, closingDate }: EndStatutoryHoldInput,
): Promise<EndStatutoryHoldPayload> {
  const { em, viewer } = context;
  const seen = isId(id) ? await em.findOne(StatutoryHold, { id }) : null;
  if (!seen) throw new NotFoundError('statutoryHold');
  statutoryHoldPolicy.authorize(viewer, 'end', seen);
  const nominations = await lockOpenNominations(context, seen.unitId);
  const statutoryHold = await em.findOneOrFail(
    StatutoryHold,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  expectVersion('statutoryHold', statutoryHold, version);
  const { holdsFrom, documentDate } = statutoryHold;
  const problems: Problem[] = [
    ...(statutoryHold.endedOn === null ? [] : [problem('statutoryHold.state.ended')]),
    ...problemsOfNumber('closingNumber', closingNumber),
    ...problemsOfDay('closingDate', closingDate, context.today()),
    ...(closingDate < documentDate
      ? [problem('statutoryHold.closingDate.beforeOpening', 'closingDate', { documentDate })]
      : []),
  ];
  if (problems.length > 0) return { statutoryHold, problems };

  const today = context.today();
  Object.assign(statutoryHold, {
    ...{ closingNumber: tidy(closingNumber)!, closingDate },
    endedOn: today < holdsFrom ? holdsFrom : today,
  });
  await em.flush();
  await screenHeld(context, nominations);
  await recordAct('end', statutoryHold, context);
  return { statutoryHold, problems: [] };
}

function problemsOfNumber(path: string, number: string): Problem[] {
  const text = tidy(number);
  if (text === null) return [problem(`statutoryHold.${path}.missing`, path)];
  return documentNumber.test(text) && text.length <= 60 ? [] : [problem(`statutoryHold.${path}.notANumber`, path)];
}

function problemsOfDay(path: string, day: string, today: string): Problem[] {
  return day > today ? [problem(`statutoryHold.${path}.future`, path, { today })] : [];
}

function recordAct(act: string, hold: StatutoryHold, { record }: Context): Promise<void> {
  const { id: nounId, unitId, kind, authority } = hold;
  return record({ act, noun: 'statutoryHold', nounId, unitId, detail: { kind, authority } });
}
