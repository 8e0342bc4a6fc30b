import { createContext, type ReactNode, useContext } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { ViewerContextQuery } from '../graphql/graphql.ts';
import type { Failure } from '../failure/failure.ts';
import { failureOf } from '../failure/failure.ts';
import { useSessionState } from '../session/SessionContext.ts';

const ViewerContext_query = graphql(`
  query ViewerContext {
    viewer {
      id
      username
      displayName
      hasFirstPassword
      roles
      homeUnit {
        id
        name
        shortName
        kind
      }
      grants {
        id
        role
        hierarchy
        scopeUnit {
          id
          name
          shortName
          kind
          level
        }
        bodyUnit {
          id
          name
          shortName
          kind
        }
      }
    }
    platform {
      today
      now
      isDemonstration
      standardYear
    }
  }
`);

/** The person signed in: who, in which roles, over which scopes and for which bodies. */
export type Viewer = NonNullable<ViewerContextQuery['viewer']>;

/** One grant of the person signed in. */
export type ViewerGrant = Viewer['grants'][number];

/** What holds for everybody: today, the standard year in work, whether data are invented. */
export type Platform = ViewerContextQuery['platform'];

/** What the page knows of its person, and whether it could be asked. */
export interface ViewerState {
  viewer: Viewer | null;
  platform: Platform | null;
  /** True until the first answer. */
  isAsking: boolean;
  failure: Failure | null;
  ask: () => void;
}

const ViewerContext = createContext<ViewerState | null>(null);

/** Hands on what is already known of the person; ViewerProvider asks and hands it on. */
export const ViewerStateProvider = ViewerContext;

/** Asks once who is signed in and hands it to everything below; the shell mounts it. */
export function ViewerProvider({ children }: { children: ReactNode }) {
  const session = useSessionState();
  const [{ data, error, fetching }, execute] = useQuery({
    query: ViewerContext_query,
    pause: session === 'unknown',
    requestPolicy: 'cache-first',
  });

  return (
    <ViewerContext
      value={{
        viewer: data?.viewer ?? null,
        platform: data?.platform ?? null,
        isAsking: session === 'unknown' || (fetching && !data),
        failure: error && !data?.platform ? failureOf(error) : null,
        ask: () => execute({ requestPolicy: 'network-only' }),
      }}
    >
      {children}
    </ViewerContext>
  );
}

/** What the page knows of its person and of the platform. */
export function useViewerState(): ViewerState {
  const state = useContext(ViewerContext);
  if (!state) throw new TypeError('useViewerState is used outside ViewerProvider');
  return state;
}

/** The person signed in, or null on a public page. */
export function useViewer(): Viewer | null {
  return useViewerState().viewer;
}

/** Today, the standard year and whether data are invented; null while not yet known. */
export function usePlatform(): Platform | null {
  return useViewerState().platform;
}
