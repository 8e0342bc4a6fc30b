/** A criterion as far as two versions are compared. */
export interface ComparedCriterion {
  number: string;
  section: string;
  text: string;
  kind: string;
  threshold: number | null;
  evidence: readonly string[];
  isMandatory: boolean;
  ifPartyOrganisation: boolean;
}

/** One line of a comparison: what stood there, what is to stand there. */
export interface ComparedPair<Before extends ComparedCriterion, Now extends ComparedCriterion> {
  key: string;
  before: Before | null;
  now: Now | null;
  fate: 'SAME' | 'CHANGED' | 'ADDED' | 'REMOVED';
}

/** Two versions beside each other, in the order of the new one; what it leaves out stands where it stood. */
export function compareCriteria<
  Before extends ComparedCriterion & { id: string },
  Now extends ComparedCriterion & { from: string | null },
>(before: readonly Before[], now: readonly Now[]): ComparedPair<Before, Now>[] {
  const kept = new Set(now.map(({ from }) => from));
  const pairs = now.map((criterion, at): ComparedPair<Before, Now> => {
    const old = before.find(({ id }) => id === criterion.from) ?? null;
    const fate = old === null ? 'ADDED' : asksTheSame(old, criterion) ? 'SAME' : 'CHANGED';
    return { key: `${at}`, before: old, now: criterion, fate };
  });
  for (const [at, old] of before.entries()) {
    if (kept.has(old.id)) continue;
    const earlier = before.slice(0, at).map(({ id }) => id);
    const after = pairs.findLastIndex((pair) => pair.before !== null && earlier.includes(pair.before.id));
    pairs.splice(after + 1, 0, { key: old.id, before: old, now: null, fate: 'REMOVED' });
  }
  return pairs;
}

function asksTheSame(before: ComparedCriterion, now: ComparedCriterion): boolean {
  return (
    (['number', 'section', 'text', 'kind', 'threshold', 'isMandatory', 'ifPartyOrganisation'] as const).every(
      (field) => before[field] === now[field],
    ) && before.evidence.join('\n') === now.evidence.join('\n')
  );
}
