import { BadInputError, ForbiddenError, problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import { hasRole } from '@antoan/policy';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { pageOf, readCursor, readFirst, type CursorKeys } from '../connection.ts';
import type { Context } from '../context.ts';
import { AuditEntryConnection, AuditTrailArgs } from './audit-entry.payloads.ts';
import { countTrail, trailOf } from './audit-trail.query.ts';

/** The name of a service's audit field: `safety-standard` answers `safetyStandardAuditEvents`. */
export function auditFieldOf(serviceName: string): string {
  return `${serviceName.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}AuditEvents`;
}

/** The one door to a service's audit trail, the same in every service: for auditors, newest first. */
export function auditDoorOf(serviceName: string): Function {
  @Resolver()
  class AuditDoor {
    // May be null, so that the trails of the other services are still read where this one is away.
    @Query(() => AuditEntryConnection, {
      nullable: true,
      name: auditFieldOf(serviceName),
      description: `The audit trail of ${serviceName}, newest first; for auditors.`,
    })
    async read(
      @Args(() => AuditTrailArgs) given: AuditTrailArgs,
      @Ctx() { em, viewer }: Context,
    ): Promise<AuditEntryConnection> {
      if (!hasRole(viewer, 'AUDITOR')) throw new ForbiddenError('audit.read');
      const first = readFirst(given.first);
      const rows = await trailOf(em, given, { after: readTrailCursor(given.after), limit: first + 1 });
      return Object.assign(
        new AuditEntryConnection(),
        pageOf({ rows, first, cursorOf: ({ at, id }) => [new Date(at).toISOString(), id] }),
        { count: () => countTrail(em, given) },
      );
    }
  }
  return AuditDoor;
}

/** @throws BadInputError when the cursor is none of a trail */
function readTrailCursor(after: string | null | undefined): CursorKeys | undefined {
  const keys = readCursor(after, 2);
  if (keys && (Number.isNaN(Date.parse(String(keys[0]))) || !isId(String(keys[1]))))
    throw new BadInputError([problem('page.after.invalid', 'after')]);
  return keys;
}
