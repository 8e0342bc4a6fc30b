import { awardKindsOf2003, awardKindsOf2022 } from '@antoan/demonstration';
import { insertRows, type Runtime } from '@antoan/subgraph-kit';

/** The kinds of award under both laws. Safe to run again; what a legal curator corrected stays. */
export async function loadAwardKinds({ transaction }: Runtime): Promise<void> {
  const kinds = [...awardKindsOf2003(), ...awardKindsOf2022()];
  await transaction(async (em) => {
    await insertRows(
      em,
      'award_kind',
      kinds.map(({ code, family, name, nature, regime, subject, level, legalBasis, ...kind }) => ({
        ...{ code, family, name, nature, regime, subject, level },
        ...{ authorities: kind.authorities, prerequisites: kind.prerequisites, quota: kind.quota },
        ...{ council_percent: kind.councilPercent, result_valid_years: kind.resultValidYears },
        achievement_years: kind.achievementYears,
        legal_basis: legalBasis,
        is_in_scope: true,
        ...{ valid_from: kind.validFrom, valid_to: kind.validTo, needs_checking: kind.needsChecking },
      })),
    );
    // Kinds from before these were recorded learn them once.
    for (const { code, regime, authorities, prerequisites, quota, councilPercent, resultValidYears } of kinds)
      await em.execute(
        `update award_kind set regime = ?, authorities = ?::jsonb, prerequisites = ?::jsonb, quota = ?::jsonb, council_percent = ?, result_valid_years = ?
          where code = ? and regime is null`,
        [
          ...[regime, JSON.stringify(authorities), JSON.stringify(prerequisites), quota && JSON.stringify(quota)],
          ...[councilPercent, resultValidYears, code],
        ],
      );
  });
}
