import type { QuestionName } from '../question/question.ts';

/** The statement that answers a question by itself; with scope it narrows its rows to the viewer's paths, as the product does. */
export function statementOf(question: QuestionName, withScope: boolean): string {
  const { years, paths } = places[question];
  const within = (alias: string): string => (withScope ? `and ${alias}.territory_path <@ any($${paths}::ltree[])` : '');
  const fields = question === 'list' ? 'unit.id, unit.name' : boardFields(years, within);
  const rows =
    question === 'unit'
      ? `select ${fields} from units.unit where unit.id = $1 ${within('unit')}`
      : `select ${fields} from units.unit
         where unit.kind <> 'TERRITORY' and unit.valid_from <= $3 and (unit.valid_to is null or unit.valid_to > $3)
           and unit.territory_path <@ (select territory_path from units.unit where id = $1) and unit.id <> $1 ${within('unit')}
         order by unit.name collate antoan.vietnamese, unit.id limit $2`;
  return `select coalesce(json_agg(row), '[]')::text as answer from (${rows}) as row`;
}

/** Numbers of the parameters: first of the two years, and the viewer's paths. */
const places = {
  dashboard: { years: 4, paths: 6 },
  unit: { years: 2, paths: 4 },
  list: { years: 0, paths: 4 },
} as const;

function boardFields(years: number, within: (alias: string) => string): string {
  return `unit.id, unit.name, unit.kind,
    (select json_build_object('established', sum(established), 'actual', sum(actual), 'certified', sum(certified))
     from security_forces.guard_force as guard where guard.unit_id = unit.id ${within('guard')} having count(*) > 0) as "guardStrength",
    coalesce((select json_agg(json_build_object('id', id, 'state', state, 'groupsCount', groups_count) order by started_on, id)
     from exemplar_models.model_site as site where site.unit_id = unit.id ${within('site')}), '[]') as "modelSites",
    coalesce((select json_agg(json_build_object('id', id, 'nomineeName', nominee_name, 'decisionNumber', decision_number,
       'decisionDate', decision_date) order by decision_date desc, position, id)
     from awards.unit_award as award where award.unit_id = unit.id and award.year = $${years} ${within('award')}), '[]') as awards,
    (select value from safety_standard.unit_standing as said
     where said.unit_id = unit.id and said.year = $${years + 1} ${within('said')}) as standing`;
}
