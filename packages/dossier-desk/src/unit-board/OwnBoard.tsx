import { type Role, useViewer } from '@antoan/web';
import { Empty, Page } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { ComponentProps } from 'react';
import type { PlaceKind } from './board-sum.ts';
import { BoardTotals } from './BoardTotals.tsx';
import { UnitBoard } from './UnitBoard.tsx';

interface OwnBoardProps extends Pick<
  ComponentProps<typeof UnitBoard>,
  'dossierHref' | 'unitHref' | 'shows' | 'actions'
> {
  /** The roles whose board this is; the grant says below which unit and by which tree. */
  roles: readonly Role[];
  /** Over the sums of the whole: "Toàn huyện". */
  totalsTitle: string;
  /** Bars by place, where the board has no map. */
  bars?: PlaceKind;
}

/** The board of what the viewer's own grant reaches. */
export function OwnBoard({ roles, totalsTitle, bars, ...board }: OwnBoardProps) {
  const { t } = useLingui();
  const grant = useViewer()?.grants.find(({ role, scopeUnit }) => scopeUnit && roles.includes(role));
  const { scopeUnit: within, hierarchy } = grant ?? {};
  if (!within || !hierarchy)
    return (
      <Page>
        <Empty
          title={t`Tài khoản này chưa được giao phạm vi nào`}
        >{t`Liên hệ quản trị hệ thống để được giao phạm vi.`}</Empty>
      </Page>
    );
  return (
    <UnitBoard
      {...{ within, hierarchy }}
      {...board}
      {...(bars ? { placeShown: bars } : {})}
      aside={<BoardTotals {...{ within, hierarchy }} title={totalsTitle} {...(bars ? { bars } : {})} />}
    />
  );
}
