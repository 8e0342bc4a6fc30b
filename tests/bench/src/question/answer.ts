/** One unit as every contender must describe it, whatever the shape it answers in. */
export interface UnitAnswer {
  id: string;
  name: string;
  kind?: string;
  guardStrength?: { established: number; actual: number; certified: number } | null;
  modelSites?: { id: string; state: string; groupsCount: number }[];
  awards?: { id: string; nomineeName: string; decisionNumber: string; decisionDate: string }[];
  standing?: string | null;
}

/** The content of an answer as text, the same for all who answer the same. */
export function contentOf(units: readonly UnitAnswer[]): string {
  return JSON.stringify(
    units.map(({ id, name, kind, guardStrength, modelSites, awards, standing }) => {
      if (kind === undefined) return { id, name };
      return {
        ...{ id, name, kind, standing },
        guards: guardStrength && [guardStrength.established, guardStrength.actual, guardStrength.certified],
        sites: modelSites?.map((site) => [site.id, site.state, site.groupsCount]),
        awards: awards?.map((award) => [award.id, award.nomineeName, award.decisionNumber, award.decisionDate]),
      };
    }),
  );
}
