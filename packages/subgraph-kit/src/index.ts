// First: type-graphql's decorators ask for it as soon as a decorated class is read.
import 'reflect-metadata';

export { beyondScope } from './beyond-scope.ts';
export { Body } from './body.ts';
export { createAuthentication, personAudience, tokenIssuer, type Authenticate } from './authentication.ts';
export { connectionOf, PageArgs, PageInfo, readCursor, readFirst, type CursorKeys, type Page } from './connection.ts';
export type { Context, RecordedAct } from './context.ts';
export { createExecutor } from './executor.ts';
export { buildFederatedSchema, type ReferenceResolver } from './federated-schema.ts';
export { filesPrefix, type FilePart, type FilePartParts, type InViewerScope, type OpenFilePart } from './file-part.ts';
export { fileEnvironment, fileSettingsOf, type FileSettings } from './file-settings.ts';
export { mountWeb, serveOverHttp, type WebHandler } from './http-server.ts';
export { createPeers, remoteSubgraph, type MachineTokens, type Peers } from './peers.ts';
export { Payload, ProblemParamType, ProblemType } from './problem.payload.ts';
export { Day, Moment } from './scalars.ts';
export { databaseScopes, inScope, type ScopedEntity, type ScopedNoun } from './scoped-transaction.ts';
export { defineService, nounsOf, schemaOf, type Runtime, type ServiceDefinition } from './service-definition.ts';
export { startService, type RunningService, type ServiceConfig } from './start-service.ts';
export type { Subgraph, SubgraphRequest } from './subgraph.ts';
export { seeingEverything } from './seeing-everything.ts';
export { expectVersion } from './version.ts';
export { appendOnlySql, unitRowColumnsSql, unitRowIndexesSql, UnitRow } from './unit-row.ts';
export { remoteMachineTokens } from './remote-machine-tokens.ts';
export { clockOf, runService, serviceEnvironment, type ServiceEnvironment } from './run-service.ts';
export { insertRows, pathColumnsOf } from './insert-rows.ts';
export { Role } from './role.enum.ts';
export { Hierarchy } from './hierarchy.enum.ts';
export { UnitKind } from './unit-kind.enum.ts';
