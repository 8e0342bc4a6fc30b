import { Banner, Empty, Panel, Tree } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';
import { PlaceNote } from '../places/PlaceNote.tsx';
import type { PlaceState } from '../places/usePlaceState.ts';
import { usePlaceBranches } from './usePlaceBranches.ts';

const PlaceTree_board = graphql(`
  fragment PlaceTree_board on PlaceBoard {
    places {
      place {
        placeId
        name
        code
        parentId
        parentName
      }
      tally {
        total
      }
    }
  }
`);

interface PlaceTreeProps {
  board: FragmentType<typeof PlaceTree_board>;
  within: { id: string; name: string };
  state: PlaceState;
  unitHref: (unitId: string) => string;
  /** The territory itself was not there on that day: the places its units stand in take its place at the top. */
  isGone: boolean;
}

/** The territory of a day as a tree, down to its units: what lies below is asked for when a place is opened. */
export function PlaceTree({ board, within, state, unitHref, isGone }: PlaceTreeProps) {
  const { t } = useLingui();
  const { places } = readFragment(PlaceTree_board, board);
  const branches = usePlaceBranches({ within, day: state.day, places, unitHref, isGone });
  return (
    <Panel isFlush>
      <PlaceNote year={state.year} day={state.day} today={state.today} isCountOnly />
      {branches.hasFailed ? (
        <Banner tone="warn" title={t`Chưa lấy được một nhánh.`}>
          {t`Đóng rồi mở lại nhánh đó để lấy lại.`}
        </Banner>
      ) : null}
      {branches.nodes.length === 0 ? (
        <Empty title={t`Không có địa bàn nào`}>{t`Ngày này chưa có số liệu địa giới. Chọn ngày khác.`}</Empty>
      ) : (
        <div className="places-tree">
          <Tree
            label={t`Cây địa bàn`}
            nodes={branches.nodes}
            selectedId={state.placeId}
            onSelect={(id) => {
              if (branches.isPlace(id)) state.setPlace(id);
            }}
            expanded={branches.expanded}
            onExpandedChange={branches.setExpanded}
          />
        </div>
      )}
    </Panel>
  );
}
