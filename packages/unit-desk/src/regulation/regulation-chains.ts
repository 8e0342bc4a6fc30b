/** As much of a version as its chain needs. */
interface Version {
  id: string;
  replaces?: { id: string } | null;
  replacedBy?: { id: string } | null;
}

/** A regulation through its versions: the last one, and those before it, the newest first. */
export interface RegulationChain<Row> {
  last: Row;
  former: Row[];
}

/** Puts versions together to regulations, in the order in which their last versions came. */
export function chainsOf<Row extends Version>(versions: readonly Row[]): RegulationChain<Row>[] {
  const byId = new Map(versions.map((version) => [version.id, version]));
  return versions
    .filter(({ replacedBy }) => !replacedBy || !byId.has(replacedBy.id))
    .map((last) => ({ last, former: formerOf(last, byId) }));
}

function formerOf<Row extends Version>(version: Row, byId: ReadonlyMap<string, Row>): Row[] {
  const before = version.replaces ? byId.get(version.replaces.id) : undefined;
  return before ? [before, ...formerOf(before, byId)] : [];
}
