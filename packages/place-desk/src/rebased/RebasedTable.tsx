import { Empty, Table } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';
import type { UnplacedReason } from '../graphql/graphql.ts';
import type { PlaceTally } from '../places/tally.ts';
import { totalsOf, useTallyColumns } from '../places/useTallyColumns.tsx';

const RebasedTable_board = graphql(`
  fragment RebasedTable_board on PlaceBoard {
    places {
      place {
        placeId
        name
        code
        parentName
      }
      tally {
        met
        notMet
        pending
        notSubject
        total
      }
    }
    unplaced {
      reason
      tally {
        met
        notMet
        pending
        notSubject
        total
      }
    }
  }
`);

interface Row {
  id: string;
  name: string;
  detail: string;
  code: string;
  tally: PlaceTally;
}

interface RebasedTableProps {
  board: FragmentType<typeof RebasedTable_board>;
  isOfDistricts: boolean;
}

/** Places by code with their counts; what belongs to none of them below, each with its reason; the sum of all. */
export function RebasedTable({ board, isOfDistricts }: RebasedTableProps) {
  const { t } = useLingui();
  const { places, unplaced } = readFragment(RebasedTable_board, board);
  const reasons: Record<UnplacedReason, string> = {
    NO_PARENT: isOfDistricts
      ? t`Ngày này không còn cấp huyện, hoặc đơn vị đứng trực tiếp dưới tỉnh`
      : t`Đơn vị đứng trực tiếp dưới huyện hoặc tỉnh`,
    NO_PLACE: t`Chưa ghi đơn vị đứng ở đâu`,
    NO_LINE: t`Chưa có quan hệ kế thừa dẫn tới ngày này`,
    SPLIT_WITHOUT_SHARE: t`Nơi đứng được chia ra, chưa ghi đơn vị thuộc phần nào`,
    SEVERAL_PREDECESSORS: t`Nơi đứng hợp lại từ nhiều nơi, khi đó đơn vị chưa thành lập`,
  };
  const columns = useTallyColumns<Row>().map((column) => ({ ...column, isSortable: false }));
  const rows: Row[] = [
    ...places.map(({ place, tally }) => ({
      id: place.placeId,
      name: place.name,
      detail: isOfDistricts ? '' : (place.parentName ?? ''),
      code: place.code ?? '–',
      tally,
    })),
    ...unplaced.map(({ reason, tally }) => ({
      id: reason,
      name: reason === 'NO_PARENT' ? t`Không thuộc nơi nào ở cấp này` : t`Chưa xác định`,
      detail: reasons[reason],
      code: '–',
      tally,
    })),
  ];
  return (
    <Table
      label={t`Kết quả theo địa giới`}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<Empty title={t`Không có đơn vị nào`} />}
      totals={{ place: t`Cộng`, ...totalsOf(rows) }}
      columns={[
        {
          id: 'place',
          label: t`Địa bàn`,
          cell: ({ name, detail }) => (
            <>
              {name} {detail ? <span className="at-sub">{detail}</span> : null}
            </>
          ),
        },
        { id: 'code', label: t`Mã`, isNumeric: true, cell: ({ code }) => code },
        ...columns,
      ]}
    />
  );
}
