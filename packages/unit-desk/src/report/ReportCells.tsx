import { NumberField, Panel } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { ReportForm_ReportFragment } from '../graphql/graphql.ts';
import { cellText } from './report-cells.ts';
import classes from './report.module.css';
import type { ReportDraft } from './useReportDraft.ts';

/** Id of the field of an element, for the summary of problems. */
export function cellFieldId(code: string): string {
  return `cells-${code}`;
}

interface ReportCellsProps {
  regime: ReportForm_ReportFragment['period']['regime'];
  draft: ReportDraft;
}

/** The numbers of a report, one field each; under it what somebody else has just saved there. */
export function ReportCells({ regime, draft }: ReportCellsProps) {
  const { t } = useLingui();
  const { form, theirs, isOpening, problems } = draft;
  return (
    <Panel title={regime.title}>
      <div className={classes['cells']}>
        {regime.elements.map(({ code, label, unit }) => (
          <NumberField
            key={code}
            id={cellFieldId(code)}
            label={label}
            unit={unit}
            min={0}
            isReadOnly={isOpening}
            value={form[code] ?? null}
            onChange={(value) => draft.change({ [code]: value })}
            error={problems.of('cells', code)}
            warning={
              theirs && (theirs[code] ?? null) !== (form[code] ?? null)
                ? t`Vừa lưu: ${cellText(theirs[code])}`
                : undefined
            }
          />
        ))}
      </div>
    </Panel>
  );
}
