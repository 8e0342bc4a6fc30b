import { useSearchState } from '@antoan/router';
import { Button, Cluster, Drawer, Skeleton } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';
import { ChangeUnitForm } from './ChangeUnitForm.tsx';
import { CloseUnitForm } from './CloseUnitForm.tsx';
import { HeadsForm } from './HeadsForm.tsx';
import './unit-editing-problems.ts';
import { UnitEditing_query } from './unit-editing.query.ts';

const UnitActs_unit = graphql(`
  fragment UnitActs_unit on Unit {
    id
    viewerCanManage
    viewerCanEdit
    viewerCanRecordHeads
    versions {
      id
      validTo
    }
  }
`);

const ACTS = ['sua', 'thay-doi', 'chuyen', 'dong', 'nguoi-dung-dau'] as const;
type Act = (typeof ACTS)[number];

/** What the viewer may do with a unit; the act that is open stands in the address. */
export function UnitActs(props: { unit: FragmentType<typeof UnitActs_unit> }) {
  const { t } = useLingui();
  const unit = readFragment(UnitActs_unit, props.unit);
  const [open, setOpen] = useSearchState('viec');
  const act = ACTS.find((each) => each === open) ?? null;
  const words: Record<Act, string> = {
    sua: t`Sửa thông tin`,
    'thay-doi': t`Thay đổi từ ngày…`,
    chuyen: t`Chuyển`,
    dong: t`Đóng đơn vị`,
    'nguoi-dung-dau': t`Người đứng đầu`,
  };
  const hasEnd = Boolean(unit.versions.at(-1)?.validTo);
  const may: Record<Act, boolean> = {
    sua: unit.viewerCanEdit,
    'thay-doi': unit.viewerCanEdit,
    chuyen: unit.viewerCanManage,
    dong: unit.viewerCanManage && !hasEnd,
    'nguoi-dung-dau': unit.viewerCanRecordHeads,
  };
  const shown = ACTS.filter((each) => may[each]);
  if (shown.length === 0) return null;
  return (
    <>
      <Cluster gap="s">
        {shown.map((each) => (
          <Button key={each} size="small" onPress={() => setOpen(each)}>
            {words[each]}
          </Button>
        ))}
      </Cluster>
      <Drawer
        isOpen={act !== null && may[act]}
        onOpenChange={(isOpen) => (isOpen ? undefined : setOpen(''))}
        title={act ? words[act] : ''}
      >
        {act ? (
          <UnitAct unitId={unit.id} act={act} canManage={unit.viewerCanManage} onDone={() => setOpen('')} />
        ) : null}
      </Drawer>
    </>
  );
}

interface UnitActProps {
  unitId: string;
  act: Act;
  canManage: boolean;
  onDone: () => void;
}

function UnitAct({ unitId, act, canManage, onDone }: UnitActProps) {
  const { t } = useLingui();
  const [result, retry] = useQuery({
    query: UnitEditing_query,
    variables: { id: unitId },
    requestPolicy: 'cache-and-network',
  });
  const askAgain = () => retry({ requestPolicy: 'network-only' });
  return (
    <QueryBoundary result={result} retry={retry} name={t`Đơn vị`} skeleton={<Skeleton rows={8} />}>
      {({ unit }) => {
        if (!unit) return null;
        if (act === 'dong') return <CloseUnitForm {...{ unit, onDone, askAgain }} />;
        if (act === 'nguoi-dung-dau') return <HeadsForm {...{ unit, onDone, askAgain }} />;
        const mode = act === 'sua' ? 'correct' : act === 'chuyen' ? 'move' : 'change';
        return <ChangeUnitForm key={mode} {...{ unit, mode, canManage, onDone, askAgain }} />;
      }}
    </QueryBoundary>
  );
}
