import { ForbiddenError } from '@antoan/app-error';
import { hasRole } from '@antoan/policy';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { pageOf, PageArgs, readCursor, readFirst } from '../connection.ts';
import type { Context } from '../context.ts';
import { AuditEntryConnection, type AuditEntry } from './audit-entry.payloads.ts';

/** The name of a service's audit field: `safety-standard` answers `safetyStandardAuditEvents`. */
export function auditFieldOf(serviceName: string): string {
  return `${serviceName.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}AuditEvents`;
}

/** The one door to a service's audit trail, the same in every service: for auditors, newest first. */
export function auditDoorOf(serviceName: string): Function {
  @Resolver()
  class AuditDoor {
    @Query(() => AuditEntryConnection, {
      name: auditFieldOf(serviceName),
      description: `The audit trail of ${serviceName}, newest first; for auditors.`,
    })
    async read(@Args(() => PageArgs) page: PageArgs, @Ctx() { em, viewer }: Context): Promise<AuditEntryConnection> {
      if (!hasRole(viewer, 'AUDITOR')) throw new ForbiddenError('audit.read');
      const first = readFirst(page.first);
      const after = readCursor(page.after, 2);
      const rows = await em.execute<AuditEntry[]>(
        `select id, at, actor_id as "actorId", actor_role as "actorRole", act, noun, noun_id as "nounId", unit_id as "unitId", request_id as "requestId"
         from audit_event ${after ? 'where (at, id) < (?::timestamptz, ?::uuid)' : ''} order by at desc, id desc limit ?`,
        [...(after ?? []), first + 1],
      );
      const [counted] = await em.execute<{ count: number }[]>('select count(*)::integer as count from audit_event');
      return {
        ...pageOf({ rows, first, cursorOf: ({ at, id }) => [new Date(at).toISOString(), id] }),
        totalCount: counted!.count,
      };
    }
  }
  return AuditDoor;
}
