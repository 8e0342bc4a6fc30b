import { formatDate } from '@antoan/i18n';
import { useSearchState } from '@antoan/router';
import { Choice, Panel, Skeleton } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { BoundaryBasis } from '../graphql/graphql.ts';
import type { PlaceState } from '../places/usePlaceState.ts';
import { RebasedTable } from './RebasedTable.tsx';

const RebasedPlaces_query = graphql(`
  query RebasedPlaces($within: ID!, $year: Int!, $level: UnitLevel!, $basis: BoundaryBasis!, $asOf: LocalDate) {
    placeBoard(within: $within, year: $year, level: $level, basis: $basis, asOf: $asOf) {
      reportedOn
      boundariesOf
      ...RebasedTable_board
    }
  }
`);

const BASES = ['bao-cao', 'cu', 'moi'] as const;
const LEVELS = ['xa', 'huyen'] as const;
const basisOf = { 'bao-cao': 'AS_REPORTED', cu: 'OLD_BOUNDARIES', moi: 'NEW_BOUNDARIES' } as const satisfies Record<
  (typeof BASES)[number],
  BoundaryBasis
>;

/** Standings of a year by place: as reported, under old boundaries, under new ones. The choice stands in the address. */
export function RebasedPlaces({ within, state }: { within: { id: string; name: string }; state: PlaceState }) {
  const { t } = useLingui();
  const [basisText, setBasis] = useSearchState('diagioi', BASES[0]);
  const [levelText, setLevel] = useSearchState('cap', LEVELS[0]);
  const basis = BASES.find((each) => each === basisText) ?? BASES[0];
  const level = LEVELS.find((each) => each === levelText) ?? LEVELS[0];
  const { year, day, today } = state;
  const isDayMeant = (basis === 'cu' && day < today && day <= `${year}-11-15`) || (basis === 'moi' && day > today);
  const [result, retry] = useQuery({
    query: RebasedPlaces_query,
    variables: {
      within: within.id,
      year,
      level: level === 'xa' ? 'COMMUNE' : 'DISTRICT',
      basis: basisOf[basis],
      ...(isDayMeant ? { asOf: day } : {}),
    },
  });
  return (
    <Panel isFlush>
      <div className="places-basis">
        <Choice
          label={t`Cách tính nơi đứng`}
          options={[
            { id: 'bao-cao', label: t`Theo báo cáo` },
            { id: 'cu', label: t`Quy về địa giới cũ` },
            { id: 'moi', label: t`Quy về địa giới mới` },
          ]}
          value={basis}
          onChange={setBasis}
        />
        <Choice
          label={t`Cấp`}
          options={[
            { id: 'xa', label: t`Xã, phường, thị trấn` },
            { id: 'huyen', label: t`Huyện` },
          ]}
          value={level}
          onChange={setLevel}
        />
      </div>
      <QueryBoundary
        key={`${basis} ${level}`}
        result={result}
        retry={retry}
        name={t`Số liệu theo địa giới`}
        skeleton={<Skeleton shape="table" rows={10} />}
      >
        {({ placeBoard }) => (
          <>
            <RebasedNote
              isReported={basis === 'bao-cao'}
              year={year}
              day={basis === 'bao-cao' ? placeBoard.reportedOn : placeBoard.boundariesOf}
            />
            <RebasedTable board={placeBoard} isOfDistricts={level === 'huyen'} />
          </>
        )}
      </QueryBoundary>
    </Panel>
  );
}

interface RebasedNoteProps {
  isReported: boolean;
  year: number;
  /** The day whose boundaries are used. */
  day: string;
}

function RebasedNote({ isReported, year, day }: RebasedNoteProps) {
  const shownDay = <b className="at-num">{formatDate(day)}</b>;
  const shownYear = <b className="at-num">{year}</b>;
  return (
    <p className="places-note">
      {isReported ? (
        <Trans>
          Kết quả năm {shownYear} theo nơi đơn vị đứng ngày {shownDay}, khi năm xét kết thúc.
        </Trans>
      ) : (
        <Trans>
          Kết quả năm {shownYear} của cùng các đơn vị đó, tính vào nơi đứng theo địa giới ngày {shownDay}. Chỉ gồm các
          đơn vị trong phạm vi bạn được xem; đơn vị không rõ thuộc nơi nào ghi ở dòng “Chưa xác định”, không suy đoán.
        </Trans>
      )}
    </p>
  );
}
