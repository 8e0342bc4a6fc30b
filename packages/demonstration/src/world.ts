import { criteriaSetsOf2012, type CriteriaSet } from '@antoan/assessment-rules';
import { derivedId } from '@antoan/ids';
import { awardKindsOf2003, awardKindsOf2022, type AwardKindRecord } from './awards/award-kinds.ts';
import type { AwardDecisionRecord, NominationRecord } from './awards/award-record.ts';
import { awardsOf2020, nominationsOf2021 } from './awards/nominations.ts';
import { laoCaiBodies2020 } from './bodies/lao-cai-bodies.ts';
import { chanceOf } from './chance/chance.ts';
import { guardForces, type GuardForceRecord } from './forces/guard-forces.ts';
import { headTenures, type HeadTenureRecord } from './heads/head-tenures.ts';
import { exemplarModels, type ExemplarModelRecord, type ModelSiteRecord } from './models/exemplar-models.ts';
import { releasesOf, type ReleaseRecord } from './press/releases.ts';
import {
  firstHalfOf2021,
  halfYearRegime,
  type ReportPeriodRecord,
  type ReportRegimeRecord,
} from './reports/half-year-regime.ts';
import { halfYearReports, type ReportRecord } from './reports/half-year-reports.ts';
import type { AssessmentRecord, DecisionRecord, ProposalRecord, StandingRecord } from './standard/assessment-record.ts';
import { buildYears } from './standard/years.ts';
import { takesPart } from './standard/intended-states.ts';
import { standingsOf } from './standard/standings.ts';
import { laoCaiTerritory2020 } from './territory/lao-cai-territory.ts';
import { inventUnits } from './units/invent-units.ts';
import { withPaths, type UnitRecord } from './units/unit-record.ts';

/** Everything the demonstration tells, as plain data: each service seeds itself from its part. */
export interface DemonstrationWorld {
  readonly seed: string;
  /** Territory, then real bodies, then invented units. */
  readonly units: readonly UnitRecord[];
  readonly unitOf: ReadonlyMap<string, UnitRecord>;
  /** Staff who sign commitments in each invented unit. */
  readonly signersOf: ReadonlyMap<string, number>;
  readonly headTenures: readonly HeadTenureRecord[];
  readonly criteriaSets: readonly CriteriaSet[];
  readonly assessments: readonly AssessmentRecord[];
  readonly proposals: readonly ProposalRecord[];
  readonly decisions: readonly DecisionRecord[];
  readonly standings: readonly StandingRecord[];
  readonly guardForces: readonly GuardForceRecord[];
  readonly models: readonly ExemplarModelRecord[];
  readonly modelSites: readonly ModelSiteRecord[];
  readonly awardKinds: readonly AwardKindRecord[];
  readonly nominations: readonly NominationRecord[];
  readonly awardDecisions: readonly AwardDecisionRecord[];
  readonly reportRegime: ReportRegimeRecord;
  readonly reportPeriod: ReportPeriodRecord;
  readonly reports: readonly ReportRecord[];
  readonly releases: readonly ReleaseRecord[];
}

function groupByUnit<T extends { readonly unitId: string }>(records: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const group = groups.get(record.unitId);
    if (group) group.push(record);
    else groups.set(record.unitId, [record]);
  }
  return groups;
}

/** Generates the world anew; {@link demonstrationWorld} keeps it. */
export function generateWorld(seed: string): DemonstrationWorld {
  const territory = laoCaiTerritory2020();
  const bodies = laoCaiBodies2020();
  const invented = inventUnits(territory, seed);
  const real = [...territory, ...bodies];
  const units = [
    ...real,
    ...withPaths(
      invented.map(({ draft }) => draft),
      real,
    ),
  ];
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  const criteriaSets = criteriaSetsOf2012(derivedId);

  const tenures = headTenures(invented, chanceOf(seed, 'heads'));
  const recognitions = buildYears({ seed, invented, bodies, unitOf, criteriaSets });
  const standings = standingsOf(units, recognitions.decisions);
  const valueOf = new Map(standings.map(({ unitId, year, value }) => [`${unitId} ${year}`, value]));
  const { models, sites } = exemplarModels(invented, chanceOf(seed, 'models'));

  const awardSources = {
    units: invented,
    tenuresOf: groupByUnit(tenures),
    standingOf: (unitId: string, year: 2020 | 2021) => valueOf.get(`${unitId} ${year}`) ?? 'PENDING',
  };
  const awarded = awardsOf2020(awardSources, chanceOf(seed, 'awards', '2020'));
  const nominated = nominationsOf2021(awardSources, chanceOf(seed, 'awards', '2021'));
  const awardKinds = [...awardKindsOf2003(), ...awardKindsOf2022()];

  return {
    seed,
    units,
    unitOf,
    signersOf: new Map(invented.map(({ draft, signers }) => [draft.id, signers])),
    headTenures: tenures,
    criteriaSets,
    ...recognitions,
    standings,
    guardForces: guardForces(invented, chanceOf(seed, 'guard-forces')),
    models,
    modelSites: sites,
    awardKinds,
    nominations: [...awarded.nominations, ...nominated],
    awardDecisions: awarded.decisions,
    reportRegime: halfYearRegime(),
    reportPeriod: firstHalfOf2021(),
    reports: halfYearReports(seed, bodies.filter(takesPart), invented, unitOf),
    releases: releasesOf(recognitions.decisions, awarded.decisions, awardKinds, unitOf),
  };
}

const worlds = new Map<string, DemonstrationWorld>();

/** The demonstration's world: the same data for the same seed, generated once in a process. */
export function demonstrationWorld(seed = 'antoan-2021'): DemonstrationWorld {
  const world = worlds.get(seed) ?? generateWorld(seed);
  worlds.set(seed, world);
  return world;
}
