import { useNominationStateWords, useNomineeSubjectWords } from '@antoan/gate-words';
import { type Column, GateMark, StandingShape, Table, Tag } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../graphql.ts';
import type { NominationRow_NominationFragment } from '../graphql/graphql.ts';
import { NominationRow_nomination } from './nomination-row.ts';
import '../province.css';

interface NominationTableProps {
  nominations: readonly FragmentType<typeof NominationRow_nomination>[];
  /** Where a nomination is read. */
  hrefOf?: (id: string) => string;
  selected?: ReadonlySet<string>;
  onSelectedChange?: (selected: ReadonlySet<string>) => void;
  empty: ReactNode;
}

/** Nominations with award, unit, what the gate says, and who has confirmed. */
export function NominationTable({ nominations, hrefOf, selected, onSelectedChange, empty }: NominationTableProps) {
  const { t } = useLingui();
  const stepOf = useNextStep();
  const subjects = useNomineeSubjectWords();
  const columns: Column<NominationRow_NominationFragment>[] = [
    {
      id: 'nominee',
      label: t`Được đề nghị`,
      cell: ({ nomineeName, nomineePosition, subject }) => (
        <>
          {nomineeName}
          <div className="at-sub province-plain">{[subjects[subject], nomineePosition].filter(Boolean).join(', ')}</div>
        </>
      ),
    },
    { id: 'award', label: t`Hình thức`, cell: ({ kind }) => kind.name },
    {
      id: 'unit',
      label: t`Đơn vị`,
      cell: ({ unit, subject }) => (
        <>
          {subject === 'COLLECTIVE' ? null : unit.name}
          <div className="at-sub">{[unit.placeName, unit.districtName].filter(Boolean).join(', ')}</div>
        </>
      ),
    },
    {
      id: 'outcome',
      label: t`Mục 5`,
      phone: 'full',
      isNowrap: true,
      cell: ({ screening }) =>
        screening ? <GateMark value={screening.outcome} /> : <span className="at-sub">{t`Chưa rà soát`}</span>,
    },
    {
      id: 'confirmed',
      label: t`Hai bên xác nhận`,
      isNowrap: true,
      cell: (nomination) => <Confirmed nomination={nomination} />,
    },
    {
      id: 'state',
      label: t`Bước`,
      phone: 'aside',
      isNowrap: true,
      cell: (nomination) => (
        <>
          {stepOf(nomination)} {nomination.needsReview ? <Tag tone="warn">{t`Xem xét lại`}</Tag> : null}
        </>
      ),
    },
  ];
  return (
    <Table
      label={t`Đề nghị khen thưởng`}
      rows={nominations.map((nomination) => readFragment(NominationRow_nomination, nomination))}
      rowKey={({ id }) => id}
      rowName={({ nomineeName, kind }) => `${nomineeName}, ${kind.name}`}
      {...(hrefOf ? { rowHref: ({ id }: { id: string }) => hrefOf(id) } : {})}
      {...(onSelectedChange ? { selected: selected ?? new Set<string>(), onSelectedChange } : {})}
      columns={columns}
      empty={empty}
    />
  );
}

/** Both parties, each with its mark once it has confirmed the screening that counts now. */
function Confirmed({ nomination }: { nomination: NominationRow_NominationFragment }) {
  const { t } = useLingui();
  const { screening, boardConfirmation, policeConfirmation } = nomination;
  if (!screening || screening.outcome === 'HOLD') return <span className="at-sub">–</span>;
  const parties = [
    { id: 'board', name: t`Ban TĐKT`, has: boardConfirmation?.screeningId === screening.id },
    { id: 'police', name: t`Công an`, has: policeConfirmation?.screeningId === screening.id },
  ];
  return (
    <span className="province-parties">
      {parties.map(({ id, name, has }) => (
        <span key={id} className={has ? 'province-party-done' : 'at-sub'}>
          {has ? <StandingShape value="MET" /> : null}
          {name}
          <span className="at-hidden">, {has ? t`đã xác nhận` : t`chưa xác nhận`}</span>
        </span>
      ))}
    </span>
  );
}

/** What comes next; the gate's outcome stands in its own column and is not said twice. */
function useNextStep(): (nomination: NominationRow_NominationFragment) => string {
  const { t } = useLingui();
  const states = useNominationStateWords();
  return (nomination) => {
    if (nomination.state === 'HELD') return t`Chờ kết quả`;
    if (nomination.state === 'BARRED') return t`Dừng`;
    if (nomination.state === 'CLEARED') return t`Chờ cấp quản lý`;
    if (nomination.state === 'ENDORSED') return isConfirmedByBoth(nomination) ? t`Chờ trình` : t`Chờ xác nhận`;
    return states[nomination.state];
  };
}

function isConfirmedByBoth({
  screening,
  boardConfirmation,
  policeConfirmation,
}: NominationRow_NominationFragment): boolean {
  return [boardConfirmation, policeConfirmation].every((confirmation) => confirmation?.screeningId === screening?.id);
}
