import { GateMark, type GateOutcome, Panel, Table, TextLink } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { NomineeSubject } from './screening.ts';
import { useNomineeSubjectWords } from './useNominationWords.ts';

/** Another nomination of the same unit and year. */
export interface SiblingNomination {
  id: string;
  subject: NomineeSubject;
  nomineeName: string;
  kind: { name: string };
  screening?: { outcome: GateOutcome } | null;
}

interface SameUnitAndYearProps {
  nominations: readonly SiblingNomination[];
  /** Where a nomination is read. */
  hrefOf: (id: string) => string;
}

/** The other nominations of the unit in that year, so that one outcome is seen beside the others. */
export function SameUnitAndYear({ nominations, hrefOf }: SameUnitAndYearProps) {
  const { t } = useLingui();
  const subjects = useNomineeSubjectWords();
  if (nominations.length === 0) return null;
  return (
    <Panel title={t`Cùng đơn vị, cùng năm`} isFlush>
      <Table
        label={t`Các đề nghị khác của đơn vị trong năm`}
        rows={nominations}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'nominee',
            label: t`Đề nghị`,
            cell: ({ id, nomineeName, subject, kind }) => (
              <>
                <TextLink href={hrefOf(id)}>{nomineeName}</TextLink>
                <div className="at-sub">
                  {subjects[subject]}. {kind.name}
                </div>
              </>
            ),
          },
          {
            id: 'outcome',
            label: t`Mục 5`,
            phone: 'aside',
            cell: ({ screening }) =>
              screening ? <GateMark value={screening.outcome} /> : <span className="at-sub">{t`Chưa rà soát`}</span>,
          },
        ]}
      />
    </Panel>
  );
}
