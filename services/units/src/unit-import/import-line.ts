import { problem, type Problem } from '@antoan/app-error';
import type { LocalDate } from '@antoan/clock';
import type { CellValue, RowProblem, SheetRow } from '@antoan/spreadsheet';
import type { UnitKind } from '@antoan/subgraph-kit';
import type { UnitChangesInput } from '../unit-editing/unit-editing.payloads.ts';
import type { UnitSheet, UnitSheetColumn, UnitSheetRow } from './unit-sheet.ts';

/** A row of a sheet as it is kept until it is applied. */
export interface ImportLine {
  number: number;
  /** Begins a unit, changes one, leaves one as it is, or says nothing that could be done. */
  act: 'CREATE' | 'CHANGE' | 'KEEP' | 'NONE';
  unit_id?: string;
  unit_version?: number;
  effective_on?: LocalDate;
  changes?: UnitChangesInput;
  name?: string;
  short_name?: string | null;
  kind?: `${UnitKind}`;
  level?: string;
  school_level?: string | null;
  size_class?: string | null;
  party_organisation?: boolean;
  in_industrial_zone?: boolean;
  address?: string | null;
  place_id?: string;
  managing_body_id?: string;
  police_office_id?: string;
  moet?: string | null;
  mst?: string | null;
  internal?: string | null;
  valid_from?: LocalDate;
  search_text?: string;
  problems?: Problem[];
}

/** A sound row of a sheet. */
export type SoundSheetRow = Extract<SheetRow<UnitSheet['columns']>, { sound: true }> & { values: UnitSheetRow };

const columnOf: Readonly<Record<string, UnitSheetColumn>> = {
  placeId: 'place',
  managingBodyId: 'managingBody',
  policeOfficeId: 'policeOffice',
  reportsToId: 'managingBody',
  level: 'kind',
  MOET: 'moet',
  MST: 'mst',
  INTERNAL: 'internal',
};

/** The same problems at the column of the sheet where each can be put right. */
export function atColumns(problems: readonly Problem[]): Problem[] {
  const told = problems.map((found) => {
    const field = found.path.at(-1);
    return { ...found, path: field === undefined || field === 'changes' ? [] : [columnOf[field] ?? field] };
  });
  const seen = new Set<string>();
  return told.filter(({ code, path }) => !seen.has(`${code} ${path[0]}`) && seen.add(`${code} ${path[0]}`));
}

/** What the reader of the workbook found, in the form in which every problem is told. */
export function asProblem({ code, column, params }: RowProblem): Problem {
  return problem(code, column ?? '', params);
}

/** A row that could not be read as one. */
export function unreadLine(row: Extract<SheetRow<UnitSheet['columns']>, { sound: false }>): ImportLine {
  const values = row.values as Partial<Record<UnitSheetColumn, CellValue>>;
  const name = values.name;
  return {
    number: row.number,
    act: 'NONE',
    ...(typeof name === 'string' && { name }),
    problems: row.problems.map(asProblem),
  };
}
