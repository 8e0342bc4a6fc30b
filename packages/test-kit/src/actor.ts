import type { Hierarchy, Role, ViewerGrant } from '@antoan/policy';
import type { RunningService } from '@antoan/subgraph-kit';
import type { ExecutionResult } from 'graphql';
import type { TestUnit } from './test-unit.ts';

/** Somebody who asks a service, under a token as identity would give. */
export interface TestActor {
  accountId: string;
  /** Asks and expects an answer without errors. */
  query<Data>(document: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Asks and hands over whatever comes, errors included. */
  ask(document: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  /** Goes to the service's door for files, at a path such as `/files/<id>`. */
  goTo(path: string, request?: RequestInit): Promise<Response>;
}

const columns = {
  TERRITORY: 'territoryPath',
  MANAGEMENT: 'managementPath',
  POLICE: 'policePath',
  REPORTING: 'reportingPath',
} as const;

/** A grant of a role over everything below `scope` in one hierarchy, acting for `body` (the scope itself unless given). */
export function grantOf(
  role: Role,
  hierarchy: Hierarchy | null,
  scope: TestUnit | null,
  body: TestUnit | null = scope,
): ViewerGrant {
  return {
    role,
    hierarchy,
    scopeUnitId: scope?.id ?? null,
    scopePath: scope && hierarchy ? scope[columns[hierarchy]] : null,
    bodyUnitId: body?.id ?? null,
  };
}

/** @param token absent for somebody who has not signed in */
export function actorOf(
  { subgraph, files }: Pick<RunningService, 'subgraph' | 'files'>,
  accountId: string,
  token: () => Promise<string> | undefined,
): TestActor {
  async function ask(document: string, variables?: Record<string, unknown>): Promise<ExecutionResult> {
    const signed = await token();
    return subgraph.execute({
      query: document,
      variables,
      headers: signed === undefined ? {} : { authorization: `Bearer ${signed}` },
    });
  }
  return {
    accountId,
    ask,
    async goTo(path, request = {}) {
      if (!files) throw new TypeError('This service has no door for files.');
      const signed = await token();
      const headers = new Headers(request.headers);
      if (signed !== undefined) headers.set('authorization', `Bearer ${signed}`);
      return files.handle(new Request(new URL(path, 'http://service'), { ...request, headers }));
    },
    async query<Data>(document: string, variables?: Record<string, unknown>) {
      const { data, errors } = await ask(document, variables);
      if (errors?.length)
        throw new Error(
          errors
            .map((error) => `${error.message} ${JSON.stringify(error.extensions)} at ${error.path?.join('.')}`)
            .join('\n'),
        );
      return structuredClone(data) as Data;
    },
  };
}
