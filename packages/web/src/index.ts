export { type Connection, useConnection } from './connection/useConnection.ts';
export { countDrafts, dropDraft, dropDrafts, readDraft, type StoredDraft, writeDraft } from './drafts/draft-store.ts';
export { type Draft, useDraft } from './drafts/useDraft.ts';
export {
  type Failure,
  type FailureCode,
  failureOf,
  missingFieldsOf,
  type Problem,
  problemsOf,
} from './failure/failure.ts';
export { describeFailure, type FailureText } from './failure/failure-messages.ts';
export { describeProblem, type ProblemMessage, registerProblemMessages } from './problems/problem-messages.ts';
export { type Problems, useProblems } from './problems/useProblems.ts';
export { ConflictNotice } from './query-boundary/ConflictNotice.tsx';
export { FailureNotice } from './query-boundary/FailureNotice.tsx';
export { FailedPart, QueryBoundary } from './query-boundary/QueryBoundary.tsx';
export type { NavigationItem, RemoteModule } from './remote/remote-module.ts';
export { createSession, type Session, type SessionState, type SignInOutcome } from './session/session.ts';
export { SessionProvider, useSession, useSessionState } from './session/SessionContext.ts';
export {
  type Platform,
  usePlatform,
  useViewer,
  useViewerState,
  type Viewer,
  type ViewerGrant,
  ViewerProvider,
  type ViewerState,
} from './viewer/ViewerContext.tsx';
export type { Hierarchy, Role, UnitKind } from './graphql/graphql.ts';
export { FileLink } from './files/FileLink.tsx';
export { DownloadButton } from './files/DownloadButton.tsx';
export { FileUploadField } from './files/FileUploadField.tsx';
export type { FileTarget, SentFile } from './files/send-file.ts';
