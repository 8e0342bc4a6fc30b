import { auditMigrations } from '@antoan/audit';
import { eventMigrations } from '@antoan/events';
import { defineService } from '@antoan/subgraph-kit';
import { DirectiveMigration } from '../migrations/0001-directive.migration.ts';
import { Directive, Requirement } from './directive/directive.entity.ts';
import { DirectiveResolver } from './directive/directive.resolver.ts';
import { loadDirective } from './load/load-directive.ts';

/** The directive and what it demands. */
export const service = defineService({
  name: 'directives',
  entities: [Directive, Requirement],
  migrations: [...auditMigrations, ...eventMigrations, DirectiveMigration],
  resolvers: [DirectiveResolver],
  references: { Directive: ({ id }, { em }) => em.findOne(Directive, { id: id as string }) },
  load: { base: loadDirective },
});
