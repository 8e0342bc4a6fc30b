import { useSearchState } from '@antoan/router';
import type { TrailCursors } from './merge-trails.ts';
import { type Trail, TRAILS } from './trails.ts';

/** What the trail is narrowed to and where it is, as the address has it. */
export function useAuditFilter() {
  const [trail, setTrail] = useSearchState('phan');
  const [deed, setDeed] = useSearchState('viec');
  const [actor, setActor] = useSearchState('nguoi');
  const [from, setFrom] = useSearchState('tu');
  const [to, setTo] = useSearchState('den');
  const [after, setAfter] = useSearchState('after');
  const [noun, act] = deed.split('.');
  const only = TRAILS.find((each) => each === trail) ?? null;
  return {
    only,
    setTrail: (next: Trail | null) => setTrail(next ?? ''),
    deed,
    setDeed: (next: string | null) => setDeed(next ?? ''),
    actor,
    setActor,
    from: from || null,
    setFrom: (next: string | null) => setFrom(next ?? ''),
    to: to || null,
    setTo: (next: string | null) => setTo(next ?? ''),
    cursors: readCursors(after),
    setCursors: (next: TrailCursors | null) => setAfter(next ? btoa(JSON.stringify(next)) : ''),
    /** What every trail is asked alike. */
    question: {
      ...(noun && act ? { ...(noun === '*' ? {} : { noun }), act } : {}),
      ...(actor ? { actorId: actor } : {}),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
    },
  };
}

/** An address somebody has cut short begins at the first page. */
function readCursors(text: string): TrailCursors {
  try {
    const read: unknown = JSON.parse(atob(text));
    return typeof read === 'object' && read !== null ? (read as TrailCursors) : {};
  } catch {
    return {};
  }
}
